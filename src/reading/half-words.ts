import { NEVER_ALONE } from '../language/data/syllables-alone.ts'
import { RUNNING, type Manuscript, type Unit } from '../manuscript/manuscript.ts'
import { isOwnTerm } from './find-slips.ts'
import { keyed, lexicon } from './lexicon.ts'
import { isQuoted } from './scan.ts'
import { vocabularyOf, type Vocabulary } from './vocabulary.ts'
import type { Form } from './word-forms.ts'

/** A syllable that is half of a word, where neither half of one stands beside it. */
export interface HalfWord {
  readonly unit: Unit
  readonly start: number
  readonly end: number
}

let halves: ReadonlySet<string> | undefined

const isHalf = ({ key }: Form): boolean => (halves ??= new Set(NEVER_ALONE.map(keyed))).has(key)

/**
 * Halves of words that stand alone: `có hiệu tài liệu`, `được xử trên môi trường mạng`. What stands beside them has to be whole: words that
 * join, terms, or a mark of punctuation.
 */
export function halfWords(manuscript: Manuscript): HalfWord[] {
  const text = vocabularyOf(manuscript)
  const isKnown = text.pairAt(lexicon().known.ofForms)
  const isTerm = (place: number): boolean => isKnown(place) !== undefined && text.follows(place + 1)
  return text.placesOf(isHalf).flatMap((place): HalfWord[] => {
    // Most of them are half of a term that stands there.
    if (isTerm(place - 1) || isTerm(place) || !isSmall(text.formAt(place))) return []
    const unit = text.unitAt(place)
    if (!RUNNING.has(unit.role) || !isWholeBefore(text, place, isTerm) || !isWholeBehind(text, place, isTerm)) return []
    const [start, end] = [text.startAt(place), text.endAt(place)]
    return isQuoted(unit, start) || isOwnTerm(manuscript, unit, start, end) ? [] : [{ unit, start, end }]
  })
}

type IsTerm = (place: number) => boolean

/** True where what stands before a place needs no other word; nothing may have stood there. */
function isWholeBefore(text: Vocabulary, place: number, isTerm: IsTerm): boolean {
  if (text.isFirst(place)) return false
  return text.follows(place) ? isWhole(text, place - 1, isTerm) : BEFORE_A_MARK.test(text.gapAt(place))
}

/** The same of what stands behind it. */
function isWholeBehind(text: Vocabulary, place: number, isTerm: IsTerm): boolean {
  if (text.isLast(place)) return /^\s?[,;.]/u.test(text.unitAt(place).text.slice(text.endAt(place)))
  return text.follows(place + 1) ? isWhole(text, place + 1, isTerm) : BEFORE_A_MARK.test(text.gapAt(place + 1))
}

const BEFORE_A_MARK = /^\s?[,;)]\s$/u

/** True for a neighbour that needs no other word. */
function isWhole(text: Vocabulary, place: number, isTerm: IsTerm): boolean {
  const form = text.formAt(place)
  const { joining, lone } = lexicon()
  return isSmall(form) && (joining.has(form.key) || lone.has(form.key) || isTerm(place - 1) || isTerm(place))
}

const isSmall = ({ text }: Form): boolean => text === text.toLowerCase()
