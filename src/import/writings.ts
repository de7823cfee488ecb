import { latin } from '../model/latin.ts'
import { lower } from './body-letters.ts'

/** Stands in no text, and between all of them. */
const BETWEEN = '\0'

/** The texts in which names are looked for. */
export class Writings {
  readonly #texts: readonly string[]
  #text: string | undefined

  constructor(texts: readonly string[]) {
    this.#texts = texts
  }

  /** The name as it stands in a text, in letters that are not all capitals, where it stands so first. */
  find(name: string): string | undefined {
    const wanted = lower(name)
    const text = (this.#text ??= this.#texts.join(BETWEEN))
    const [first] = beginnings(wanted)
      .flatMap((letter) => foundAt(wanted, text, letter) ?? [])
      .sort((a, b) => a.at - b.at)
    return first?.found
  }
}

/** The capitals a name may begin with: `Ủy ban` may stand as `Uỷ ban`. */
const beginnings = (name: string): readonly string[] => [
  ...new Set([name.slice(0, 1), String.fromCharCode(baseOf(name.charCodeAt(0)))].map((letter) => letter.toUpperCase())),
]

interface Found {
  readonly at: number
  readonly found: string
}

/** Letter by letter nothing is made of the text, which is much longer than what is found in it. */
function foundAt(wanted: string, text: string, letter: string): Found | undefined {
  if (!CAPITAL.test(letter)) return undefined
  for (let at = text.indexOf(letter); at >= 0; at = text.indexOf(letter, at + 1)) {
    const end = endOf(wanted, text, at)
    if (end === undefined || IN_WORD.test(text.charAt(at - 1)) || IN_WORD.test(text.charAt(end))) continue
    const found = text.slice(at, end).replace(/\s+/g, ' ')
    if (found !== found.toUpperCase() && lower(found) === wanted) return { at, found }
  }
  return undefined
}

/** Where a name ends that may stand from there on, as far as letters without case and tone tell; a space stands for all that stand together. */
function endOf(wanted: string, text: string, from: number): number | undefined {
  let at = from
  for (let index = 0; index < wanted.length; index++) {
    const base = baseOf(wanted.charCodeAt(index))
    if (at === text.length || base !== baseOf(text.charCodeAt(at++))) return undefined
    if (base === SPACE) while (at < text.length && baseOf(text.charCodeAt(at)) === SPACE) at++
  }
  return at
}

const IN_WORD = latin(/[\p{L}\p{N}\p{M}]/u)
const CAPITAL = latin(/^\p{Lu}/u)
const SPACE = 0x20

/** What letters are without case and tone, by their codes, as they are met. */
const BASES = new Uint16Array(0x10000)

const baseOf = (code: number): number => BASES[code] || (BASES[code] = readBase(String.fromCharCode(code)))
const readBase = (char: string): number => (/\s/.test(char) ? SPACE : char.normalize('NFD').toLowerCase().charCodeAt(0))
