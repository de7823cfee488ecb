import { HALF_VERBS } from '../language/data/half-verbs.ts'
import type { Manuscript } from '../manuscript/manuscript.ts'
import { inCaseOf, isOwnTerm, type FoundSlip } from './find-slips.ts'
import { keyed, lexicon } from './lexicon.ts'
import { isQuoted } from './scan.ts'
import { pairsWhere } from './vocabulary.ts'
import { follows, type Form } from './words.ts'

let verbs: ReadonlyMap<string, string> | undefined

/** A verb of which the second syllable has dropped out, before a term that it governs: `xử vi phạm`, `giải khiếu nại`. */
export function* halfVerbs(manuscript: Manuscript): Generator<FoundSlip> {
  const { known, whole, bound } = lexicon()
  verbs ??= new Map(Object.entries(HALF_VERBS).map(([first, verb]) => [keyed(first), verb]))
  const verbOf = ({ key }: Form): string | undefined => verbs!.get(key)
  const isApart = (_: string, first: Form, second: Form): boolean => !known.has(first.key, second.key)
  for (const { unit, words, at } of pairsWhere(manuscript, verbOf, isApart)) {
    const [before, half, first, second] = [words[at - 1], words[at]!, words[at + 1]!, words[at + 2]]
    if (!second || !follows(first) || !follows(second) || !whole.has(first.key, second.key)) continue
    // A capital would make a name of it, a neighbour a term.
    if (half.text.slice(1) !== half.text.slice(1).toLowerCase() || first.key === half.key) continue
    if (before && follows(half)) {
      if (half.text !== half.text.toLowerCase() || known.has(before.key, half.key)) continue
      // With a syllable before it that is no word by itself it makes a term that no list has: `độ phân giải`.
      const ends = words[at - 2]
      if (bound(before.key) && !(ends && follows(before) && known.has(ends.key, before.key))) continue
    }
    if (isQuoted(unit, half.start) || isOwnTerm(manuscript, unit, half.start, second.end)) continue
    const found = unit.text.slice(half.start, second.end)
    const verb = inCaseOf(half.text, verbs.get(half.key)!)
    yield { unit, start: half.start, end: second.end, found, right: `${verb} ${unit.text.slice(first.start, second.end)}` }
  }
}
