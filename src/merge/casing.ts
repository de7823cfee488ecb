import { bodyName, postName } from '../import/casing.ts'
import { Writings } from '../import/writings.ts'
import { tokensOf } from '../diff/tokens.ts'
import { stretchesOf } from '../diff/words.ts'
import type { ReadPlan } from '../model/read-plan.ts'
import type { BaseLine } from './base.ts'
import type { EditedLine } from './edited.ts'

/** How words that a document prints in capitals are written elsewhere; looked for where it is asked. */
export class Letters {
  readonly #read: ReadPlan
  readonly #edited: readonly EditedLine[]
  #writings: Writings | undefined
  #capitals: ReadonlySet<string> | undefined

  constructor(read: ReadPlan, edited: readonly EditedLine[]) {
    this.#read = read
    this.#edited = edited
  }

  /** How names are written in files and document. */
  get writings(): Writings {
    return (this.#writings ??= new Writings(this.#texts()))
  }

  /** Words that stand in capitals among small letters: abbreviations. */
  get capitals(): ReadonlySet<string> {
    return (this.#capitals ??= capitalWords(this.#texts()))
  }

  #texts(): string[] {
    return [...Object.values(this.#read.sources).map(({ text }) => text), ...this.#edited.map(({ whole }) => whole.text)]
  }
}

/** A text that the document prints in capitals in the letters its author writes: those of the base where the words are its own. */
export function inLetters(line: BaseLine, printed: string, letters: Letters): string {
  if (printed !== printed.toUpperCase()) return printed
  const known =
    line.kind === 'head'
      ? bodyName(printed, letters.writings).text
      : line.kind === 'signature'
        ? postName(printed, letters.writings).text
        : undefined
  const [old, now] = [tokensOf(line.text), tokensOf(printed)]
  const upper = (tokens: readonly string[]): string[] => tokens.map((token) => token.toUpperCase())
  let text = ''
  for (const { type, before, after } of stretchesOf(upper(old), upper(now))) {
    if (type === 'same') text += old.slice(...before).join('')
    else if (type === 'added') {
      const at = text.length
      const words = now.slice(...after).join('')
      text +=
        known !== undefined && known.length === printed.length
          ? known.slice(at, at + words.length)
          : words.replace(/[\p{L}\p{M}\d&-]+/gu, (word) => (letters.capitals.has(word) ? word : word.toLocaleLowerCase('vi')))
    }
  }
  return text.replace(/^\p{Ll}/u, (first) => first.toLocaleUpperCase('vi'))
}

/** The words a text has in capitals among small letters: abbreviations. */
function capitalWords(texts: readonly string[]): Set<string> {
  const found = new Set<string>()
  for (const text of texts) {
    if (text === text.toUpperCase()) continue
    for (const [word] of text.matchAll(/(?<![\p{L}\p{M}])\p{Lu}[\p{Lu}\d&-]+(?![\p{L}\p{M}])/gu)) found.add(word)
  }
  return found
}
