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

/** Where in the text: `mục II.3`, `Chương I`, `Phụ lục I, mục 2`, `Biểu 01`, `phần mở đầu`; in English without `in`. */
export function whereOf(path: string): Wording {
  if (path === '') return { vi: 'phần mở đầu', en: 'the preamble' }
  const [outer, inner] = /^(\p{Lu}\p{Ll}[^,]*|“.*”), (.*)$/u.exec(path)?.slice(1) ?? [undefined, path]
  const place = sectionOf(inner!)
  if (outer === undefined) return place
  const annex = sectionOf(outer)
  return { vi: `${annex.vi}, ${place.vi}`, en: `${annex.en}, ${place.en}` }
}

/** A section by its label, an annex by its name, or by its title where it has no name. */
function sectionOf(label: string): Wording {
  if (label.startsWith('[^')) return note(label)
  if (label.startsWith('“')) return { vi: `phụ lục ${label}`, en: `appendix ${label}` }
  // `Chương I`, `Biểu 01` say themselves what they are.
  return /^\p{Lu}\p{Ll}/u.test(label)
    ? { vi: label, en: label.replace('Phụ lục', 'Appendix') }
    : { vi: `mục ${label}`, en: label }
}

const note = (mark: string): Wording => {
  const number = mark.replace(/\D/g, '')
  return { vi: `chú thích ${number}`, en: `footnote ${number}` }
}
