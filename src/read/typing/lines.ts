/** What a line of Markdown belongs to, as far as that can be told before it is parsed. */
export type Region = 'text' | 'table' | 'none'

/** What ends a table or goes on no paragraph: a heading, an item, a directive, a quotation. */
export const BLOCK = /^\s*(?:#{1,6}\s|[-+*]\s|\d{1,9}[.)]\s|::\w|>)/

/**
 * The region of each line from one on: comments and fenced code are no text of the author's, nor are the lines of a table that Markdown
 * reads as one, from its head to the next blank line or block.
 */
export function regionsOf(lines: readonly string[], from: number, isTableAt: (at: number) => boolean): Region[] {
  const regions: Region[] = lines.map(() => 'none')
  let comment = false
  let fence: string | undefined
  let table = false
  for (let at = from; at < lines.length; at++) {
    const line = lines[at]!
    const fenced = /^\s*(`{3,}|~{3,})/.exec(line)?.[1]
    if (comment) {
      comment = !line.includes('-->')
    } else if (fence !== undefined) {
      if (fenced?.startsWith(fence)) fence = undefined
    } else if (fenced !== undefined) {
      fence = fenced
    } else if (/<!--(?!.*-->)/.test(line)) {
      comment = true
    } else {
      if (isTableAt(at)) table = true
      else if (line.trim() === '' || BLOCK.test(line)) table = false
      regions[at] = table ? 'table' : 'text'
    }
  }
  return regions
}
