import { HALF_VERBS } from '../language/data/half-verbs.ts'
import { FUNCTION_WORDS } from '../language/data/small-words.ts'
import type { Manuscript } from '../manuscript/manuscript.ts'
import { inCaseOf, isOwnTerm, type FoundSlip } from './find-slips.ts'
import { keyed, lexicon } from './lexicon.ts'
import { isQuoted } from './scan.ts'
import { vocabularyOf } from './vocabulary.ts'
import type { Form } from './word-forms.ts'

/** Words behind which a verb may begin. */
const OPENING: ReadonlySet<string> = new Set(
  [...FUNCTION_WORDS, 'việc', 'phải', 'cần', 'không', 'chưa', 'xã', 'phường', 'tỉnh', 'trường', 'sở', 'trạm', 'thôn'].map(keyed),
)

let verbs: ReadonlyMap<string, string> | undefined

/** The verbs by the key of their first syllable. */
const verbsByHalf = (): ReadonlyMap<string, string> =>
  (verbs ??= new Map(Object.entries(HALF_VERBS).map(([first, verb]) => [keyed(first), verb])))

const isHalf = ({ key }: Form): boolean => verbsByHalf().has(key)

/** A verb of which the second syllable has dropped out, before a term that it governs: `xử vi phạm`, `giải khiếu nại`. */
export function halfVerbs(manuscript: Manuscript): FoundSlip[] {
  const { known, whole } = lexicon()
  const text = vocabularyOf(manuscript)
  const [isKnown, isWhole] = [text.pairAt(known.ofForms), text.pairAt(whole.ofForms)]
  return text.placesOf(isHalf).flatMap((place): FoundSlip[] => {
    if (isKnown(place) || !isWhole(place + 1) || !text.follows(place + 1) || !text.follows(place + 2)) return []
    const [before, half, first] = [text.formAt(place - 1), text.formAt(place), text.formAt(place + 1)]
    // A capital would make a name of it, a neighbour a term.
    if (half.text.slice(1) !== half.text.slice(1).toLowerCase() || first.key === half.key) return []
    if (text.follows(place)) {
      if (half.text !== half.text.toLowerCase() || isKnown(place - 1)) return []
      // A syllable of another kind that ends no term makes one with it that no list has: `độ phân giải`, `hiệu ứng chuyển tiếp`.
      if (!OPENING.has(before.key) && !(isKnown(place - 2) && text.follows(place - 1))) return []
    }
    const [unit, start, end] = [text.unitAt(place), text.startAt(place), text.endAt(place + 2)]
    if (isQuoted(unit, start) || isOwnTerm(manuscript, unit, start, end)) return []
    const verb = inCaseOf(half.text, verbsByHalf().get(half.key)!)
    const right = `${verb} ${unit.text.slice(text.startAt(place + 1), end)}`
    return [{ unit, start, end, found: unit.text.slice(start, end), right }]
  })
}
