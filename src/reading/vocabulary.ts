import type { Manuscript, Unit } from '../manuscript/manuscript.ts'
import { NO_PAIR } from './numbered-pairs.ts'
import { once } from './once.ts'
import { BREAK, forms, type By, type Form, type PairQuestion, type Question } from './word-forms.ts'
import { isSpace, wordsOf, type Word } from './words.ts'

/** A word where it stands. */
export interface Spotted {
  readonly unit: Unit
  /** The words of the unit, and which of them it is. */
  readonly words: readonly Word[]
  readonly at: number
  /** Its place in the whole text. */
  readonly place: number
}

/**
 * A whole text's words in one row, which is gone through for whatever is looked for. A place is the index of a word there; behind every unit
 * stands a break. Only where something is found the words of a unit are made.
 */
export class Vocabulary {
  readonly #forms = forms()
  /** Of each place the id of its word, that of the pair it makes with the next one, the number of its unit, and where it stands there. */
  readonly #row: Int32Array
  readonly #pairs: Int32Array
  readonly #owners: Int32Array
  readonly #starts: Int32Array
  readonly #ends: Int32Array
  /** Behind the last word. */
  readonly #end: number
  /** Of each unit the place of its first word. */
  readonly #firsts: Int32Array
  readonly #units: readonly Unit[]

  constructor(units: readonly Unit[]) {
    const most = units.reduce((sum, { text }) => sum + (text.length >> 1) + 2, 1)
    if (scratch.length < 4 * most) scratch = new Int32Array(4 * most)
    const row = scratch
    const [owners, starts, ends] = [most, 2 * most, 3 * most]
    const firsts = new Int32Array(units.length)
    let place = 0
    let owner = 0
    const take = (id: number, start: number, end: number): void => {
      row[place] = id
      row[owners + place] = owner
      row[starts + place] = start
      row[ends + place++] = end
    }
    for (; owner < units.length; owner++) {
      firsts[owner] = place
      this.#forms.eachWord(units[owner]!.text, take)
      row[place++] = BREAK
    }
    this.#row = row.slice(0, place)
    this.#owners = row.slice(owners, owners + place)
    this.#starts = row.slice(starts, starts + place)
    this.#ends = row.slice(ends, ends + place)
    this.#end = place
    this.#firsts = firsts
    this.#units = units
    this.#pairs = this.#forms.pairs.inRow(this.#row)
  }

  /** A number that words with one key have in common; 0 behind the last word of a unit. */
  keyAt(place: number): number {
    return this.#forms.alike[this.#row[place] ?? BREAK]!
  }

  /** The word at a place. */
  formAt(place: number): Form {
    return this.#forms.all[this.#row[place] ?? BREAK]!
  }

  /** Every place, in order, of a word of which a question is answered with yes. */
  placesOf(question: Question<boolean>): number[] {
    const answers = this.#forms.answers(question)
    const row = this.#row
    const places: number[] = []
    for (let place = 0; place < this.#end; place++) if (answers.of(row[place]!) === true) places.push(place)
    return places
  }

  /** Gives every place, in order, at which a word stands of which something is known. */
  eachWord<Value>(question: Question<Value>, take: (place: number, value: Value) => void): void {
    const answers = this.#forms.answers(question)
    const row = this.#row
    for (let place = 0; place < this.#end; place++) {
      const value = answers.of(row[place]!)
      if (value !== undefined) take(place, value)
    }
  }

  /** Gives every place, in order, at which a pair stands of which something is known. */
  eachPair<Value>(question: PairQuestion<Value>, take: (place: number, value: Value) => void): void {
    const answers = this.#forms.pairAnswers(question)
    const pairs = this.#pairs
    for (let place = 0; place < this.#end; place++) {
      const value = answers.of(pairs[place]!)
      if (value !== undefined) take(place, value)
    }
  }

  /** Tells of a place what is known of the word there. */
  wordAt<Value>(question: Question<Value>): (place: number) => Value | undefined {
    const answers = this.#forms.answers(question)
    const row = this.#row
    return (place) => answers.of(row[place] ?? BREAK)
  }

  /** Tells of a place what is known of the pair there. */
  pairAt<Value>(question: PairQuestion<Value>): (place: number) => Value | undefined {
    const answers = this.#forms.pairAnswers(question)
    const pairs = this.#pairs
    return (place) => answers.of(pairs[place] ?? NO_PAIR)
  }

  /** Tells of a place whether words with these numbers stand from there on in one unit. */
  isRow(by: By): (place: number, words: readonly number[]) => boolean {
    const numbers = this.#forms.numbers(by)
    const row = this.#row
    return (place, words) => {
      for (let at = 0; at < words.length; at++) if (numbers[row[place + at] ?? BREAK] !== words[at]) return false
      return true
    }
  }

  /** The places, in order, at which a word or two are said again directly behind themselves. */
  repeated(): number[] {
    const { alike } = this.#forms
    const row = this.#row
    const places: number[] = []
    let [third, second, last] = [BREAK, BREAK, BREAK]
    for (let place = 0; place < this.#end; place++) {
      const word = alike[row[place]!]!
      if (word === last && word !== BREAK) places.push(place)
      // Of two it is the first that is said again.
      else if (word === second && last === third && second !== BREAK && last !== BREAK) places.push(place - 1)
      third = second
      second = last
      last = word
    }
    return places
  }

  keys(): ReadonlySet<string> {
    const { all } = this.#forms
    return new Set(Array.from(new Set(this.#row.subarray(0, this.#end)), (id) => all[id]!.key))
  }

  /** Where the word at a place begins in its unit, and where it ends. */
  startAt(place: number): number {
    return this.#starts[place]!
  }

  endAt(place: number): number {
    return this.#ends[place]!
  }

  /** What stands between a place and the one before it in its unit. */
  gapAt(place: number): string {
    return this.unitAt(place).text.slice(this.#ends[place - 1], this.#starts[place])
  }

  /** True for the first word of a unit, for its last. */
  isFirst(place: number): boolean {
    return (this.#row[place - 1] ?? BREAK) === BREAK
  }

  isLast(place: number): boolean {
    return (this.#row[place + 1] ?? BREAK) === BREAK
  }

  /** True where only spaces stand between a place and the one before it in its unit. */
  follows(place: number): boolean {
    if ((this.#pairs[place - 1] ?? NO_PAIR) === NO_PAIR) return false
    const [from, to] = [this.#ends[place - 1]!, this.#starts[place]!]
    const { text } = this.unitAt(place)
    return (to - from === 1 && text.charCodeAt(from) === SPACE) || isSpace(text.slice(from, to))
  }

  /** Which unit a place is in. */
  ownerAt(place: number): number {
    return this.#owners[place]!
  }

  unitAt(place: number): Unit {
    return this.#units[this.#owners[place]!]!
  }

  spotted(place: number): Spotted {
    const owner = this.#owners[place]!
    const unit = this.#units[owner]!
    return { unit, words: wordsOf(unit), at: place - this.#firsts[owner]!, place }
  }
}

const SPACE = 0x20

/** Where a text is taken into words before anybody knows how many it has. */
let scratch = new Int32Array(0)

export const vocabularyOf = once(({ units }) => new Vocabulary(units))

/** Every place, in reading order, of the words that a question about their letters picks out. */
export function wordsWhere(manuscript: Manuscript, question: Question<boolean>): Spotted[] {
  const vocabulary = vocabularyOf(manuscript)
  return vocabulary.placesOf(question).map((place) => vocabulary.spotted(place))
}

/** The units, in reading order, that have a pair of which something is known. */
export function unitsWhere(manuscript: Manuscript, question: PairQuestion<unknown>): Unit[] {
  const vocabulary = vocabularyOf(manuscript)
  const units: Unit[] = []
  vocabulary.eachPair(question, (place) => {
    const unit = vocabulary.unitAt(place)
    if (units.at(-1) !== unit) units.push(unit)
  })
  return units
}

/** Every place, in reading order, at which a word or two are said again directly behind themselves. */
export const repeatsIn = once((manuscript): readonly Spotted[] => {
  const vocabulary = vocabularyOf(manuscript)
  return vocabulary.repeated().map((place) => vocabulary.spotted(place))
})

/** True where the text has a word with this key. */
export const hasKey = (manuscript: Manuscript, key: string): boolean => keysOf(manuscript).has(key)

const keysOf = once((manuscript): ReadonlySet<string> => vocabularyOf(manuscript).keys())
