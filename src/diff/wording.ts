import type { Wording } from '../model/problem.ts'

/** The words changes are told in, in both languages. */

const VI = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười']
const EN = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten']

/** `hai` / `two`; from eleven on in figures. */
export const inWords = (n: number): Wording => ({ vi: VI[n] ?? String(n), en: EN[n] ?? String(n) })

/** `02`, as administrative texts write counts below ten. */
export const padded = (n: number): string => String(n).padStart(2, '0')

/** `two recipients`. */
export const counted = (n: number, noun: string): string => `${inWords(n).en} ${noun}${n === 1 ? '' : 's'}`

const QUOTED = 90

/** True for texts that are told by their sentences, not quoted. */
export const isLong = (...texts: readonly string[]): boolean => texts.every((text) => text.length > LONG)
const LONG = 80

/** A text in quotation marks, on one line, its end cut off where it is long. */
export function quoted(text: string): string {
  const line = text.replace(/\s+/gu, ' ').trim()
  if (line.length <= QUOTED) return `“${line}”`
  const cut = line
    .slice(0, QUOTED)
    .replace(/\s+\S*$/u, '')
    .replace(/[\uD800-\uDBFF]$/u, '')
  return `“${cut}…”`
}

/** Where in the text: `mục II.3`, `Phụ lục I, mục 2`, `phần mở đầu`; in English without `in`. */
export function whereOf(path: string): Wording {
  if (path === '') return { vi: 'phần mở đầu', en: 'the preamble' }
  const [, appendix, rest] = /^(Phụ lục(?: [IVXLC]+)?)(?:, (.*))?$/u.exec(path) ?? [undefined, undefined, path]
  const inner = rest === undefined ? undefined : /^\[\^/.test(rest) ? note(rest) : { vi: `mục ${rest}`, en: rest }
  if (!appendix) return inner!
  const outer = { vi: appendix, en: appendix.replace('Phụ lục', 'Appendix') }
  return inner ? { vi: `${outer.vi}, ${inner.vi}`, en: `${outer.en}, ${inner.en}` } : outer
}

const note = (mark: string): Wording => {
  const number = mark.replace(/\D/g, '')
  return { vi: `chú thích ${number}`, en: `footnote ${number}` }
}
