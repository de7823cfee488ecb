const QUOTE = 60

/** What is shorter stands in a document many times. */
const SHORTEST = 8

/** So many first words of a text as fit into a line, as a search in Word finds them: no gap, no sign of an omission. */
export function firstWords(whole: string): string {
  // A gap may be a tab or any number of spaces: the longest stretch without one is quoted.
  const text = GAP.test(whole) ? longestPiece(whole.split(GAP)) : whole.trim()
  if (text.length <= QUOTE) return text
  const cut = text.slice(0, QUOTE)
  return cut.slice(0, Math.max(cut.lastIndexOf(' '), QUOTE / 2))
}

const GAP = /[\t\n]+|[ \u00a0]{2,}/

const longestPiece = (pieces: readonly string[]): string =>
  pieces
    .map((piece) => piece.trim())
    .reduce((best, piece) => (best.length < SHORTEST && piece.length > best.length ? piece : best))
