import { soundOf } from '../language/sounds.ts'
import { foldTones, splitTones } from '../language/tones.ts'
import { latin } from '../model/latin.ts'
import { Answers } from './answers.ts'
import { listedWords, numberOf } from './listed.ts'
import { NO_PAIR, NumberedPairs } from './numbered-pairs.ts'

/** A word (a syllable, mostly) as it is written, whatever text it stands in. */
export class Form {
  readonly text: string
  /** In lower case, with the tone in one place: what words are compared by. */
  readonly key: string
  /** The key without its tone. */
  readonly letters: string
  #sound: string | undefined

  constructor(text: string) {
    this.text = text
    this.key = foldTones(text)
    this.letters = splitTones(this.key)[0]
  }

  /** How it sounds to a careless ear. */
  get sound(): string {
    return (this.#sound ??= soundOf(this.letters))
  }
}

/** What two words are compared by. */
export type By = 'key' | 'letters' | 'sound'

/** What a word's letters alone answer: the same function each time it is asked, since by that its answers are kept. */
export type Question<Value> = (form: Form) => Value | undefined

/** The same of two neighbours, given by their ids. */
export type PairQuestion<Value> = (first: number, second: number, forms: Forms) => Value | undefined

/** The numbers of all forms by their ids, as far as they were asked for. */
interface Numbers {
  readonly of: Int32Array
  readonly count: number
  /** How many words lists had by then. */
  readonly listed: number
}

/** Stands between the words of two units: nothing that is asked of neighbours goes beyond it. */
export const BREAK = 0

/**
 * The different words of all texts, each with a number, its id: texts have few, and what is asked of one is asked once, in however many of
 * them it stands.
 */
export class Forms {
  readonly all: Form[] = [new Form('')]
  /** Of each form the first that has its key. */
  readonly alike: number[] = [BREAK]
  readonly #byKey = new Map<string, number>()
  /** The different pairs of neighbours. */
  readonly pairs = new NumberedPairs()
  readonly #numbers = new Map<By, Numbers>()
  readonly #answers = new WeakMap<Question<unknown>, Answers<unknown>>()
  readonly #pairAnswers = new WeakMap<PairQuestion<unknown>, Answers<unknown>>()
  /** Words of up to eight Vietnamese letters: in each slot the eight, a byte each, and the id. The others by what they are. */
  #slots = new Int32Array(0x1000)
  readonly #others = new Map<string, number>()

  /** Of each id the number that lists have for what words are compared by; 0 where they have none. */
  numbers(by: By): Int32Array {
    const known = this.#numbers.get(by)
    const { length } = this.all
    const isOld = known?.listed !== listedWords()
    if (!isOld && known.count === length) return known.of
    const of = !isOld && known.of.length >= length ? known.of : new Int32Array(2 * length)
    if (!isOld && of !== known.of) of.set(known.of)
    for (let id = isOld ? BREAK + 1 : known.count; id < length; id++) of[id] = numberOf(this.all[id]![by])
    this.#numbers.set(by, { of, count: length, listed: listedWords() })
    return of
  }

  /** Answers to a question, by the id of a form. */
  answers<Value>(question: Question<Value>): Answers<Value> {
    let answers = this.#answers.get(question)
    if (!answers)
      this.#answers.set(question, (answers = new Answers((id) => (id === BREAK ? undefined : question(this.all[id]!)))))
    return answers as Answers<Value>
  }

  /** Answers to a question, by the id of a pair. */
  pairAnswers<Value>(question: PairQuestion<Value>): Answers<Value> {
    let answers = this.#pairAnswers.get(question)
    if (!answers) {
      const { pairs } = this
      answers = new Answers((id) => (id === NO_PAIR ? undefined : question(pairs.firstOf(id), pairs.secondOf(id), this)))
      this.#pairAnswers.set(question, answers)
    }
    return answers as Answers<Value>
  }

  /** Gives each word of a text, in order, with where it stands. */
  eachWord(text: string, take: (id: number, start: number, end: number) => void): void {
    let start = -1
    let [low, high, isPlain] = [0, 0, true]
    for (let at = 0; at <= text.length; at++) {
      const code = at < text.length ? text.charCodeAt(at) : 0
      const letter = code < PLAIN.length ? PLAIN[code]! : OTHER
      if (letter === 0 || (letter === OTHER && !isLetter(code))) {
        if (start < 0) continue
        take(isPlain && at - start <= 8 ? this.#plain(low, high, text, start, at) : this.#other(text.slice(start, at)), start, at)
        start = -1
        continue
      }
      if (start < 0) {
        start = at
        low = 0
        high = 0
        isPlain = true
      }
      if (letter === OTHER) isPlain = false
      high = (high << 8) | (low >>> 24)
      low = (low << 8) | letter
    }
  }

  #plain(low: number, high: number, text: string, start: number, end: number): number {
    const slots = this.#slots
    let slot = slotOf(low, high, slots)
    for (; slots[slot + 2] !== 0; slot = (slot + 4) & (slots.length - 1))
      if (slots[slot] === low && slots[slot + 1] === high) return slots[slot + 2]!
    const id = this.#add(text.slice(start, end))
    slots.set([low, high, id], slot)
    if (8 * id > slots.length) this.#grow()
    return id
  }

  #grow(): void {
    const old = this.#slots
    const slots = (this.#slots = new Int32Array(2 * old.length))
    for (let from = 0; from < old.length; from += 4) {
      if (old[from + 2] === 0) continue
      let slot = slotOf(old[from]!, old[from + 1]!, slots)
      while (slots[slot + 2] !== 0) slot = (slot + 4) & (slots.length - 1)
      slots.set(old.subarray(from, from + 3), slot)
    }
  }

  #other(word: string): number {
    let id = this.#others.get(word)
    if (id === undefined) this.#others.set(word, (id = this.#add(word)))
    return id
  }

  #add(word: string): number {
    const form = new Form(word)
    const id = this.all.push(form) - 1
    const first = this.#byKey.get(form.key) ?? id
    if (first === id) this.#byKey.set(form.key, id)
    this.alike.push(first)
    return id
  }
}

const slotOf = (low: number, high: number, { length }: Int32Array): number =>
  (((Math.imul(low, 0x9e3779b1) ^ Math.imul(high, 0x85ebca6b)) >>> 8) * 4) & (length - 1)

/** A number for each letter of Vietnamese, 0 for what is no letter; of whatever is in no list it has to be asked. */
const OTHER = 0xff
const PLAIN = new Uint8Array(0x1f00).fill(OTHER)
PLAIN.fill(0, 0, 0xc0)
;[
  ...'abcdefghijklmnopqrstuvwxyzđ',
  ...'aăâeêioôơuưy'
    .split('')
    .flatMap((vowel) => ['', ...'\u0300\u0301\u0303\u0309\u0323'].map((tone) => (vowel + tone).normalize('NFC'))),
]
  .flatMap((letter) => [letter, letter.toUpperCase()])
  .forEach((letter, index) => (PLAIN[letter.charCodeAt(0)] = index + 1))

const LETTER = latin(/[\p{L}\p{M}]/u)

/** Letters lie in a few blocks; only what is outside them is asked of the Unicode tables. */
function isLetter(code: number): boolean {
  if ((code >= 0xc0 && code < 0x250 && code !== 0xd7 && code !== 0xf7) || (code >= 0x1e00 && code < 0x1f00)) return true
  return (
    (code >= 0x300 && code < 0x370) ||
    (code > 0xff && !(code >= 0x2000 && code < 0x2070) && LETTER.test(String.fromCharCode(code)))
  )
}

const MOST = 20_000
const MOST_PAIRS = 100_000
let current = new Forms()

/** The forms for a text that is to be taken into words: begun anew before they could grow without end. */
export const forms = (): Forms =>
  current.all.length > MOST || current.pairs.count > MOST_PAIRS ? (current = new Forms()) : current
