import { latin, wordsPattern } from '../model/latin.ts'
import { everyMatch } from '../model/matches.ts'
import { EARTHLY_BRANCHES, HEAVENLY_STEMS } from '../language/data/calendar-words.ts'
import type { CitationSpot } from '../manuscript/citation.ts'
import type { Manuscript } from '../manuscript/manuscript.ts'

/** The lunar year that begins in a year: 2026 is Bính Ngọ. */
export const lunarYear = (year: number): string => `${HEAVENLY_STEMS[(year + 6) % 10]} ${EARTHLY_BRANCHES[(year + 8) % 12]}`

const LUNAR = latin(`(?<!\\p{L})(?:${wordsPattern(HEAVENLY_STEMS)}) (?:${wordsPattern(EARTHLY_BRANCHES)})(?!\\p{L})`, 'gu')

/** Where a text names the lunar year of one of these years. */
export function* lunarYearsIn(
  { units }: Manuscript,
  years: readonly number[],
): Generator<CitationSpot & { readonly year: number }> {
  for (const unit of units) {
    for (const { index: start, 0: name } of everyMatch(unit.text, LUNAR)) {
      const year = years.find((it) => lunarYear(it) === name)
      if (year !== undefined) yield { unit, start, end: start + name.length, year }
    }
  }
}
