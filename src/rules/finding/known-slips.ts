import { FIXED_TERMS } from '../../decree/fixed-terms.ts'
import { MISSPELLINGS } from '../../decree/misspellings.ts'
import { slipsOf, type Slip } from '../../decree/slips.ts'
import { toned } from '../../decree/tones.ts'
import type { Manuscript, Unit } from '../../model/manuscript.ts'
import { findSlips, fits, inCaseOf, indexOf, isOwnTerm, type FoundSlip, type SlipIndex } from './find-slips.ts'
import { follows, wordsOf } from './words.ts'

/** A term of two syllables, by its letters without tones. */
interface Term {
  readonly slip: Slip
  readonly keys: readonly [string, string]
  readonly open: readonly [boolean, boolean]
}

let listed: SlipIndex | undefined
let terms: ReadonlyMap<string, Term> | undefined
const found = new WeakMap<Manuscript, readonly FoundSlip[]>()

/** The misspellings of a text: those of its office, of the list, and tones astray in fixed terms; at one place the first of them. */
export function knownSlips(manuscript: Manuscript): readonly FoundSlip[] {
  const known = found.get(manuscript)
  if (known) return known
  listed ??= indexOf(MISSPELLINGS)
  terms ??= termsOf(FIXED_TERMS)
  const own = indexOf(
    Object.entries(manuscript.office.misspellings).flatMap(([wrong, right]) =>
      slipsOf(`${wrong.normalize('NFC').toLowerCase()} > ${right}`),
    ),
  )
  const taken = new Map<Unit, Set<number>>()
  const slips: FoundSlip[] = []
  for (const slip of [...findSlips(manuscript, own), ...findSlips(manuscript, listed), ...findTerms(manuscript, terms)]) {
    const spots = taken.get(slip.unit) ?? new Set<number>()
    taken.set(slip.unit, spots)
    const stretch = Array.from({ length: slip.end - slip.start }, (_, index) => slip.start + index)
    if (stretch.some((spot) => spots.has(spot))) continue
    for (const spot of stretch) spots.add(spot)
    slips.push(slip)
  }
  found.set(manuscript, slips)
  return slips
}

function termsOf(slips: readonly Slip[]): ReadonlyMap<string, Term> {
  return new Map(
    slips.map((slip) => {
      const [first, second] = slip.wrong.split(' ').map((word) => word.replace('~', '')) as [string, string]
      const [openFirst, openSecond] = slip.wrong.split(' ').map((word) => word.startsWith('~')) as [boolean, boolean]
      const apart = [toned(first), toned(second)] as const
      return [
        `${apart[0].letters} ${apart[1].letters}`,
        {
          slip: { ...slip, right: `${first} ${second}` },
          keys: [apart[0].letters + apart[0].tones, apart[1].letters + apart[1].tones],
          open: [openFirst, openSecond],
        },
      ]
    }),
  )
}

/** Terms of which one syllable has the right letters and the wrong tone. */
function* findTerms(manuscript: Manuscript, known: ReadonlyMap<string, Term>): Generator<FoundSlip> {
  for (const unit of manuscript.units) {
    const words = wordsOf(unit)
    for (let at = 1; at < words.length; at++) {
      const [first, second] = [words[at - 1]!, words[at]!]
      if (!follows(second)) continue
      const term = known.get(`${lettersOf(first.key)} ${lettersOf(second.key)}`)
      if (!term) continue
      const off = [first.key !== term.keys[0], second.key !== term.keys[1]] as const
      if (off[0] === off[1] || !term.open[off[0] ? 0 : 1]) continue
      if (!fits(term.slip, words, at - 1, at) || isOwnTerm(manuscript, unit, first.start, second.end)) continue
      const text = unit.text.slice(first.start, second.end)
      yield { unit, start: first.start, end: second.end, found: text, right: inCaseOf(text, term.slip.right) }
    }
  }
}

/** A key ends in its tone. */
const lettersOf = (key: string): string => {
  const last = key.charCodeAt(key.length - 1)
  return last >= 0x300 && last <= 0x323 ? key.slice(0, -1) : key
}
