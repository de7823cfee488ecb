import { latin } from '../model/latin.ts'
import type { Unit } from '../manuscript/manuscript.ts'
import { soundOf } from '../language/sounds.ts'
import { foldTones, splitTones } from '../language/tones.ts'

/** A word (a syllable, mostly) as it is written, whatever text it stands in: what is asked of it is found out once. */
export class Form {
  readonly text: string
  /** In lower case, with the tone in one place: what words are compared by. */
  readonly key: string
  /** The key without its tone. */
  readonly letters: string
  /** A number that words with one key share, and few others. */
  readonly hash: number
  #sound: string | undefined
  /** By the numbers of the questions, as bits: which were asked, and which of them it answers with yes. */
  #asked = 0
  #answers = 0

  constructor(text: string) {
    this.text = text
    this.key = foldTones(text)
    this.letters = splitTones(this.key)[0]
    this.hash = hashOf(this.key)
  }

  /** How it sounds to a careless ear. */
  get sound(): string {
    return (this.#sound ??= soundOf(this.letters))
  }

  answers(bit: number, question: (form: Form) => boolean): boolean {
    if ((this.#asked & bit) === 0) {
      this.#asked |= bit
      if (question(this)) this.#answers |= bit
    }
    return (this.#answers & bit) !== 0
  }
}

/** A number made of a key's letters. */
export function hashOf(key: string): number {
  let hash = 0
  for (let at = 0; at < key.length; at++) hash = Math.imul(hash ^ key.charCodeAt(at), 0x9e3779b1)
  return hash
}

/** How many numbers pairs of words have. */
export const PAIRS = 0x10000

/** The number of two words side by side, by their hashes; few pairs of a text share one. */
export const pairOf = (first: number, second: number): number => (Math.imul(first, 31) ^ second) >>> 16

let questions = 0

/** A question that a word's letters alone answer: it is asked once of each, in however many texts it stands. */
export function ofForms(question: (form: Form) => boolean): (form: Form) => boolean {
  if (questions === 31) throw new Error('No bit is left for another question.')
  const bit = 1 << questions++
  return (form) => form.answers(bit, question)
}

/** A word where it stands in a unit. */
export class Word {
  readonly form: Form
  readonly start: number
  readonly end: number
  /** What stands between the word before and this one; empty at the start. */
  readonly gap: string

  constructor(form: Form, start: number, end: number, gap: string) {
    this.form = form
    this.start = start
    this.end = end
    this.gap = gap
  }

  get text(): string {
    return this.form.text
  }

  get key(): string {
    return this.form.key
  }

  get letters(): string {
    return this.form.letters
  }
}

const LETTER = latin(/[\p{L}\p{M}]/u)

const cached = new WeakMap<Unit, readonly Word[]>()

/** The words of a unit. */
export function wordsOf(unit: Unit): readonly Word[] {
  let words = cached.get(unit)
  if (!words) cached.set(unit, (words = wordsIn(unit.text)))
  return words
}

function wordsIn(text: string): readonly Word[] {
  const words: Word[] = []
  let [start, last] = [-1, 0]
  for (let at = 0; at <= text.length; at++) {
    if (at < text.length && isLetter(text.charCodeAt(at))) {
      if (start < 0) start = at
    } else if (start >= 0) {
      const isSpace = start - last === 1 && text.charCodeAt(last) === 0x20
      words.push(new Word(formOf(text.slice(start, at)), start, at, isSpace ? ' ' : text.slice(last, start)))
      last = at
      start = -1
    }
  }
  return words
}

/** Letters of Vietnamese lie in a few blocks; only what is outside them is asked of the Unicode tables. */
function isLetter(code: number): boolean {
  if (code < 0x80) return (code > 0x60 && code < 0x7b) || (code > 0x40 && code < 0x5b)
  if ((code >= 0xc0 && code < 0x250 && code !== 0xd7 && code !== 0xf7) || (code >= 0x1e00 && code < 0x1f00)) return true
  return (
    (code >= 0x300 && code < 0x370) ||
    (code > 0xff && !(code >= 0x2000 && code < 0x2070) && LETTER.test(String.fromCharCode(code)))
  )
}

// A text has few different words: each is folded once. Emptied before it could grow without end.
const forms = new Map<string, Form>()

/** The form of a word as it is written. */
function formOf(text: string): Form {
  const known = forms.get(text)
  if (known) return known
  if (forms.size > 20_000) forms.clear()
  const form = new Form(text)
  forms.set(text, form)
  return form
}

/** True where only spaces stand before the word: it belongs to the same phrase as the one before it. */
export const follows = ({ gap }: Word): boolean => gap === ' ' || (gap !== '' && gap.trim() === '')
