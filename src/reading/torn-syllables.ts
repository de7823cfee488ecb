import { isSyllable } from '../language/syllables.ts'
import { latin } from '../model/latin.ts'
import type { FoundSlip } from './find-slips.ts'
import { keyed, lexicon } from './lexicon.ts'
import type { Vocabulary } from './vocabulary.ts'
import type { Form } from './word-forms.ts'

/** The consonants that a syllable begins with, by themselves. */
const HEAD = /^(?:ngh?|nh|tr|th|ch|kh|ph|gi|gh|qu)$/
const VOWEL_FIRST = latin(/^[ăâêôơưàáảãạằắẳẵặầấẩẫậèéẻẽẹềếểễệìíỉĩịòóỏõọồốổỗộờớởỡợùúủũụừứửữựỳýỷỹỵaeiouy]/u)

const isHead = ({ text }: Form): boolean => HEAD.test(text.toLowerCase())

/** The end of a syllable that is no word: `ối`, `ờng`. */
const isEnd = ({ text, key }: Form): boolean =>
  text.length > 1 && VOWEL_FIRST.test(text) && (!isSyllable(text) || !lexicon().heard.has(key))

/** True for what may be a part of a syllable with a space inside. */
export const isPiece = (form: Form): boolean => isHead(form) || isEnd(form)

/** The syllable that two pieces at a place, or the piece there and the word before it, are: `ph ối hợp`, `hư ớng dẫn`, `ti êm chủng`. */
export function tornAt(text: Vocabulary, piece: number): FoundSlip | undefined {
  const place = isHead(text.formAt(piece)) ? piece : piece - 1
  const [head, end] = [text.formAt(place), text.formAt(place + 1)]
  // Two pieces are found by the first.
  if (place < piece && isHead(head)) return undefined
  if (!text.follows(place + 1) || head.text === '' || !VOWEL_FIRST.test(end.text)) return undefined
  const right = head.text + end.text
  const key = keyed(right.toLowerCase())
  if (!isSyllable(right) || !lexicon().heard.has(key) || !(isHead(head) || isPart(text, place, key))) return undefined
  const [unit, from, to] = [text.unitAt(place), text.startAt(place), text.endAt(place + 1)]
  return { unit, start: from, end: to, found: unit.text.slice(from, to), right }
}

/** True where what two pieces make is half of a term with what stands beside them. */
function isPart(text: Vocabulary, place: number, whole: string): boolean {
  const { known } = lexicon()
  return (
    (text.follows(place) && known.has(text.formAt(place - 1).key, whole)) ||
    (text.follows(place + 2) && known.has(whole, text.formAt(place + 2).key))
  )
}
