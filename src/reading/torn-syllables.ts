import { latin } from '../model/latin.ts'
import { isSyllable } from '../language/syllables.ts'
import type { Manuscript } from '../manuscript/manuscript.ts'
import { isOwnTerm, type FoundSlip } from './find-slips.ts'
import { keyed, lexicon } from './lexicon.ts'
import { isQuoted } from './scan.ts'
import { wordsWhere } from './vocabulary.ts'
import type { Form } from './word-forms.ts'
import { follows, type Word } from './words.ts'

/** The consonants that a syllable begins with, by themselves. */
const HEAD = /^(?:ngh?|nh|tr|th|ch|kh|ph|gi|gh|qu)$/
const VOWEL_FIRST = latin(/^[ăâêôơưàáảãạằắẳẵặầấẩẫậèéẻẽẹềếểễệìíỉĩịòóỏõọồốổỗộờớởỡợùúủũụừứửữựỳýỷỹỵaeiouy]/u)

/** The end of a syllable that is no word: `ối`, `ờng`. */
const isEnd = ({ text, key }: Form): boolean =>
  text.length > 1 && VOWEL_FIRST.test(text) && (!isSyllable(text) || !lexicon().heard.has(key))

const isHead = ({ text }: Form): boolean => HEAD.test(text)

/** A syllable with a space inside: `ph ối hợp`, `hư ớng dẫn`, `ti êm chủng`. */
export function tornSyllables(manuscript: Manuscript): FoundSlip[] {
  const [heads, ends] = [wordsWhere(manuscript, isHead), wordsWhere(manuscript, isEnd)]
  const places = [
    ...heads.map(({ unit, words, at }) => ({ unit, words, at })),
    // Where its head is no word either, it was found by that.
    ...ends.flatMap(({ unit, words, at }) => (at > 0 && !HEAD.test(words[at - 1]!.text) ? [{ unit, words, at: at - 1 }] : [])),
  ]
  return places.flatMap(({ unit, words, at }): FoundSlip[] => {
    const [head, end] = [words[at]!, words[at + 1]]
    if (!end || end.gap !== ' ' || end.text !== end.text.toLowerCase() || !VOWEL_FIRST.test(end.text)) return []
    const right = head.text + end.text
    if (!isSyllable(right) || !lexicon().heard.has(keyed(right.toLowerCase()))) return []
    if (!HEAD.test(head.text) && !isPart(words, at, keyed(right.toLowerCase()))) return []
    if (isQuoted(unit, head.start) || isOwnTerm(manuscript, unit, head.start, end.end)) return []
    return [{ unit, start: head.start, end: end.end, found: unit.text.slice(head.start, end.end), right }]
  })
}

/** True where what two pieces make is half of a term with what stands beside them. */
function isPart(words: readonly Word[], at: number, whole: string): boolean {
  const { known } = lexicon()
  const [before, next] = [words[at - 1], words[at + 2]]
  return (
    (before !== undefined && follows(words[at]!) && known.has(before.key, whole)) ||
    (next !== undefined && follows(next) && known.has(whole, next.key))
  )
}
