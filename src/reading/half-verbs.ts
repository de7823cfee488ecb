import { HALF_VERBS } from '../language/data/half-verbs.ts'
import { FUNCTION_WORDS } from '../language/data/small-words.ts'
import type { Manuscript } from '../manuscript/manuscript.ts'
import { inCaseOf, isOwnTerm, type FoundSlip } from './find-slips.ts'
import { keyed, lexicon } from './lexicon.ts'
import { isQuoted } from './scan.ts'
import { vocabularyOf } from './vocabulary.ts'
import type { Form } from './word-forms.ts'
import { follows } from './words.ts'

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
export function* halfVerbs(manuscript: Manuscript): Generator<FoundSlip> {
  const { known, whole } = lexicon()
  const text = vocabularyOf(manuscript)
  const [isKnown, isWhole] = [text.pairAt(known.ofForms), text.pairAt(whole.ofForms)]
  for (const place of text.placesOf(isHalf)) {
    if (isKnown(place) || !isWhole(place + 1)) continue
    const { unit, words, at } = text.spotted(place)
    const [before, half, first, second] = [words[at - 1], words[at]!, words[at + 1]!, words[at + 2]!]
    if (!follows(first) || !follows(second)) continue
    // A capital would make a name of it, a neighbour a term.
    if (half.text.slice(1) !== half.text.slice(1).toLowerCase() || first.key === half.key) continue
    if (before && follows(half)) {
      if (half.text !== half.text.toLowerCase() || known.has(before.key, half.key)) continue
      // A syllable of another kind that ends no term makes one with it that no list has: `độ phân giải`, `hiệu ứng chuyển tiếp`.
      const ends = words[at - 2]
      if (!OPENING.has(before.key) && !(ends && follows(before) && known.has(ends.key, before.key))) continue
    }
    if (isQuoted(unit, half.start) || isOwnTerm(manuscript, unit, half.start, second.end)) continue
    const found = unit.text.slice(half.start, second.end)
    const verb = inCaseOf(half.text, verbsByHalf().get(half.key)!)
    yield { unit, start: half.start, end: second.end, found, right: `${verb} ${unit.text.slice(first.start, second.end)}` }
  }
}
