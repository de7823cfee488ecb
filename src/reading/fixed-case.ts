import { latin, wordsPattern } from '../model/latin.ts'
import type { Wording } from '../model/problem.ts'
import { RUNNING, type Manuscript, type Role } from '../manuscript/manuscript.ts'
import type { Say } from '../manuscript/say.ts'
import { isOwnTerm } from './find-slips.ts'
import { isCapitals, isInCapitals, isQuoted, matches, opensSentence, WORD_END, WORD_START } from './scan.ts'

export const WRITTEN: ReadonlySet<Role> = new Set([...RUNNING, 'heading', 'cell', 'title', 'recipient'])

export interface Names {
  readonly right: readonly string[]
  /** Words that must stand before the name, as a pattern; they are not judged. */
  readonly before?: string
  /** A match in small letters throughout is a common word. */
  readonly common?: boolean
  readonly say: (found: string, right: string) => Wording
}

/** A check for names written with other capitals than theirs. Whole texts in capitals and words of others are left alone. */
export function fixedCapitals({ right, before, common, say: wording }: Names): (manuscript: Manuscript, say: Say) => void {
  const forms = new Map(right.map((name) => [name.toLowerCase(), name]))
  let pattern: RegExp | undefined
  return (manuscript, say) => {
    pattern ??= latin(
      `${WORD_START}(?<before>${before ? `(?:${before}) +` : ''})(?<name>${wordsPattern(forms.keys())})${WORD_END}`,
      'giu',
    )
    for (const { unit, found, start: from, end } of matches(manuscript, pattern, WRITTEN)) {
      const name = found.groups!.name!
      const start = from + found.groups!.before!.length
      const due = forms.get(name.toLowerCase())!
      if (
        name === due ||
        isCapitals(name) ||
        isInCapitals(unit) ||
        isQuoted(unit, start) ||
        isOwnTerm(manuscript, unit, start, end, true)
      )
        continue
      if (common && name.toLowerCase() === name) continue
      // A capital that begins a sentence is right besides.
      if (opensSentence(unit.text, start) && name.slice(1) === due.slice(1)) continue
      say({ unit, start, end }, wording(name, due), {
        hint: { vi: `Viết: ${due}`, en: `Write: ${due}` },
        fix: { unit, start, end, text: due },
      })
    }
  }
}
