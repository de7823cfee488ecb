/**
 * The offset in a source of every character of a text made from it, and one more for its end. Markdown and YAML drop characters
 * (escapes, quotes, emphasis, line ends and indents) but never change their order, so a walk through both finds them again.
 * `from` is where the text's own source begins, `to` where it ends.
 */
export function alignedOffsets(text: string, source: string, from: number, to: number): number[] {
  const offsets: number[] = []
  let at = from
  for (const char of text) {
    if (char === ' ') {
      // A space may be a line end with its indent, or a space of its own.
      let next = at
      while (next < to && !/\s/u.test(source[next]!)) next++
      if (next - at > 8) next = at
      offsets.push(next)
      at = next
      while (at < to && /\s/u.test(source[at]!) && source[at] !== ' ') at++
      if (source[at] === ' ') at++
      if (source[at - 1] === '\n' || /\n/.test(source.slice(next, at))) while (at < to && /[ \t>]/.test(source[at]!)) at++
    } else {
      const next = source.indexOf(char, at)
      const found = next >= 0 && next < to ? next : at
      for (let unit = 0; unit < char.length; unit++) offsets.push(Math.min(found + unit, to))
      at = Math.min(found + char.length, to)
    }
  }
  offsets.push(at)
  return offsets
}
