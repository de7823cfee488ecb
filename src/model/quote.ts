const QUOTE = 60

/** What is shorter stands in a document many times. */
const SHORTEST = 8

/** So many first words of a text as fit into a line, as a search in Word finds them: no gap, no sign of an omission. */
export function firstWords(whole: string): string {
  // A gap may be a tab or any number of spaces: the longest stretch without one is quoted.
  const [text = ''] = whole
    .split(/[\t\n]+|[ \u00a0]{2,}/)
    .map((piece) => piece.trim())
    .reduce<string[]>(
      (best, piece) => (best[0] === undefined || (best[0].length < SHORTEST && piece.length > best[0].length) ? [piece] : best),
      [],
    )
  if (text.length <= QUOTE) return text
  const cut = text.slice(0, QUOTE)
  return cut.slice(0, Math.max(cut.lastIndexOf(' '), QUOTE / 2))
}
