import { latin } from '../model/latin.ts'
import type { Unit } from '../manuscript/manuscript.ts'
import { foldTones, splitTones } from '../language/tones.ts'

/** A word (a syllable, mostly) as it is written, whatever text it stands in: what is asked of it is found out once. */
export class Form {
  readonly text: string
  /** In lower case, with the tone in one place: what words are compared by. */
  readonly key: string
  /** The key without its tone. */
  readonly letters: string
  /** By the numbers of the questions, as bits: which were asked, and which of them it answers with yes. */
  #asked = 0
  #answers = 0

  constructor(text: string) {
    this.text = text
    this.key = foldTones(text)
    this.letters = splitTones(this.key)[0]
  }

  answers(bit: number, question: (form: Form) => boolean): boolean {
    if ((this.#asked & bit) === 0) {
      this.#asked |= bit
      if (question(this)) this.#answers |= bit
    }
    return (this.#answers & bit) !== 0
  }
}

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

/** Tells of each word of a text, in order: where it begins, and what stands between the word before and it. */
export function eachWord(text: string, tell: (word: string, start: number, gap: string) => void): void {
  let last = 0
  for (let at = 0; at < text.length;) {
    if (!isLetter(text, at)) {
      at++
      continue
    }
    const start = at
    while (at < text.length && isLetter(text, at)) at++
    const isSpace = start - last === 1 && text.charCodeAt(last) === 0x20
    tell(text.slice(start, at), start, isSpace ? ' ' : text.slice(last, start))
    last = at
  }
}

const cached = new WeakMap<Unit, readonly Word[]>()

/** The words of a unit. */
export function wordsOf(unit: Unit): readonly Word[] {
  const known = cached.get(unit)
  if (known) return known
  const words: Word[] = []
  eachWord(unit.text, (word, start, gap) => words.push(new Word(formOf(word), start, start + word.length, gap)))
  cached.set(unit, words)
  return words
}

/** Letters of Vietnamese lie in a few blocks; only what is outside them is asked of the Unicode tables. */
function isLetter(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  if (code < 0x80) return (code > 0x60 && code < 0x7b) || (code > 0x40 && code < 0x5b)
  if ((code >= 0xc0 && code < 0x250 && code !== 0xd7 && code !== 0xf7) || (code >= 0x1e00 && code < 0x1f00)) return true
  return (code >= 0x300 && code < 0x370) || (code > 0xff && !(code >= 0x2000 && code < 0x2070) && LETTER.test(text[at]!))
}

// A text has few different words: each is folded once. Emptied before it could grow without end.
const forms = new Map<string, Form>()

/** The form of a word as it is written. */
export function formOf(text: string): Form {
  const known = forms.get(text)
  if (known) return known
  if (forms.size > 20_000) forms.clear()
  const form = new Form(text)
  forms.set(text, form)
  return form
}

/** True where only spaces stand before the word: it belongs to the same phrase as the one before it. */
export const follows = ({ gap }: Word): boolean => gap === ' ' || (gap !== '' && gap.trim() === '')
