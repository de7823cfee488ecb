import { closest, distance } from 'fastest-levenshtein'

/** Signs that Word and phones put in place of the characters a plan is written with. */
const SIGNS: Readonly<Record<string, string>> = { '≥': '>=', '≤': '<=', '=>': '>=', '=<': '<=', '==': '=' }

const bare = (word: string): string => word.toLowerCase().replace(/[\s._/-]/gu, '')

/** How many letters have to be put in, taken out or replaced to make one text of the other. */
export const editDistance = (a: string, b: string): number => distance(a, b)

/**
 * The candidate most like a text, case and separators aside; undefined when none is much like it.
 * `close`: like enough to be put in its place unasked.
 */
export function nearest(
  text: string,
  candidates: readonly string[],
): { readonly value: string; readonly close: boolean } | undefined {
  const sign = SIGNS[text]
  if (sign && candidates.includes(sign)) return { value: sign, close: true }
  const byBare = new Map(candidates.map((candidate) => [bare(candidate), candidate]))
  if (byBare.size === 0) return undefined
  const found = closest(bare(text), [...byBare.keys()])
  const value = byBare.get(found)!
  const far = distance(bare(text), found)
  if (far > found.length * 0.4) return undefined
  // Another number is another thing, however alike: `kehoach/v2` is no slip of the pen.
  const sameDigits = text.replace(/\D/g, '') === value.replace(/\D/g, '')
  const swapped = far === 2 && [...bare(text)].toSorted().join('') === [...found].toSorted().join('')
  return { value, close: sameDigits && (swapped || far <= Math.min(2, Math.floor(found.length / 3))) }
}

/** The candidates most like a text, the nearest first, however far they are: those hardly farther than it. */
export function nearestFew(text: string, candidates: readonly string[], most: number): string[] {
  const far = (candidate: string): number => distance(bare(text), bare(candidate))
  const least = Math.min(...candidates.map(far))
  return candidates
    .filter((candidate) => far(candidate) <= least + 2)
    .sort((a, b) => far(a) - far(b))
    .slice(0, most)
}
