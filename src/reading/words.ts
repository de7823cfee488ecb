import type { Unit } from '../manuscript/manuscript.ts'
import { kept } from '../model/kept.ts'
import { forms, type Form, type Forms } from './word-forms.ts'

/** A word where it stands in a text. */
export class Word {
  readonly form: Form
  readonly start: number
  readonly end: number
  /** The text, and where the word before ends there. */
  readonly #of: string
  readonly #last: number

  constructor(form: Form, of: string, last: number, start: number, end: number) {
    this.form = form
    this.#of = of
    this.#last = last
    this.start = start
    this.end = end
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

  /** What stands between the word before and this one; empty at the start. */
  get gap(): string {
    return this.#of.slice(this.#last, this.start)
  }
}

/** The words of a unit. */
export const wordsOf = kept(({ text }: Unit): readonly Word[] => wordsIn(text, forms()))

function wordsIn(text: string, forms: Forms): readonly Word[] {
  const words: Word[] = []
  let last = 0
  forms.eachWord(text, (id, start, end) => {
    words.push(new Word(forms.all[id]!, text, last, start, end))
    last = end
  })
  return words
}

/** True where only spaces stand before the word: it belongs to the same phrase as the one before it. */
export const follows = ({ gap }: Word): boolean => isSpace(gap)

export const isSpace = (gap: string): boolean => gap === ' ' || (gap !== '' && gap.trim() === '')
