import { latin } from '../model/latin.ts'

/** What each letter folds to, by their codes, as it is met; a list of numbers with so many gaps would be a table of hashes. */
const FOLDED = new Uint16Array(0x10000)
const SPACE = 32
const TAB = 9
const HYPHEN = 45

function foldLetter(code: number): number {
  const letter = String.fromCharCode(code)
  const bare = letter.normalize('NFD').replace(latin(/\p{M}/gu), '').replace(/[đĐ]/, 'd').toLowerCase()
  // Tabs part the columns of a line, so they stay; so does what would vanish or become several.
  const result =
    code !== TAB && /\s/.test(letter)
      ? SPACE
      : code === 0x2010 || code === 0x2011
        ? HYPHEN
        : bare.length === 1
          ? bare.charCodeAt(0)
          : code
  FOLDED[code] = result
  return result
}

/** So many characters are turned at a time. */
const PIECE = 4096

/** Text as it is compared: no marks, lower case, plain spaces; each character of NFC text keeps its place. */
export function fold(text: string): string {
  const whole = text.normalize('NFC')
  let result = ''
  for (let from = 0; from < whole.length; from += PIECE) {
    const length = Math.min(whole.length - from, PIECE)
    const codes = new Array<number>(length)
    for (let at = 0; at < length; at++) {
      const code = whole.charCodeAt(from + at)
      codes[at] = FOLDED[code] || foldLetter(code)
    }
    result += String.fromCharCode.apply(null, codes)
  }
  return result
}

/** `fold` with its blanks closed up. */
export const folded = (text: string): string =>
  fold(text)
    .replace(/[ \t]{2,}|\t/g, ' ')
    .trim()

const SPACED = latin(/^\s*(?:\p{L}[ \u00a0]+){4,}\p{L}[\s.:]*$/u)

/** `K Ế  H O Ạ C H` → `KẾ HOẠCH`: letters that are set apart by spaces, words by more of them; any other text as it is. */
export const closedUp = (text: string): string =>
  SPACED.test(text.normalize('NFC'))
    ? text
        .normalize('NFC')
        .trim()
        .split(/[ \u00a0]{2,}/)
        .map((word) => word.replace(/[ \u00a0]/g, ''))
        .join(' ')
        .replace(/^KẾHOẠCH$/u, 'KẾ HOẠCH')
    : text

/** As much of a text as is looked at to tell what it is by its beginning. */
const BEGINNING = 64

/** The beginning of a text, folded. */
export const beginning = (text: string): string => folded(text.length > BEGINNING ? text.slice(0, BEGINNING) : text)

/** A text with ordinary spaces and hyphens for those that hold a line together and look the same; each keeps its place. */
export const plain = (text: string): string => text.replace(/[\u00a0\u2007\u202f]/g, ' ').replace(/[\u2010\u2011]/g, '-')

/** A text without the blanks of a draft that is still to be filled in: `[[cần điền: …]]`. */
export function withoutBlanks(text: string): string {
  let result = ''
  let from = 0
  // No pattern: one would look for the end from each of many beginnings.
  for (;;) {
    const start = text.indexOf('[[', from)
    const end = start < 0 ? -1 : text.indexOf(']]', start)
    if (end < 0) return result + text.slice(from)
    result += text.slice(from, start)
    from = end + 2
  }
}

/** True for text that has letters, and none that would change in capitals. */
export const isUpperCase = (text: string): boolean =>
  !USUAL_SMALL.test(text) && /\p{L}/u.test(text) && text === text.toUpperCase()

/** Small letters that nearly every text with small letters has. */
const USUAL_SMALL = /[a-zà-öø-þ]/

const CAPITAL = latin(/\p{Lu}/u)
const SMALL = latin(/\p{Ll}/u)

/** True for words all in capitals; a text without letters is none. */
export const allCapitals = (text: string): boolean => {
  const shown = withoutBlanks(text)
  return CAPITAL.test(shown) && !SMALL.test(shown)
}
