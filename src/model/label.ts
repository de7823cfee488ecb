/** Labels of sections, clauses and points (I. / 1. / 1.1. / a)); Phụ lục I, Phần I, Mục II, 6.đ. */

const ROMAN: readonly (readonly [number, string])[] = [
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
]

/** 4 → `IV`. Counts from 1. */
export function roman(n: number): string {
  let left = n
  return ROMAN.map(([worth, letters]) => {
    const times = Math.floor(left / worth)
    left -= times * worth
    return letters.repeat(times)
  }).join('')
}

/** The letters that mark points, in the order of the Vietnamese alphabet. */
export const POINT_LETTERS = [...'abcdđeghiklmnopqrstuvxy']

/** 1 → `a)`, 5 → `đ)`. Past the 23rd letter the letters double: `aa)`. */
export function pointLabel(n: number): string {
  const turn = Math.floor((n - 1) / POINT_LETTERS.length)
  return `${POINT_LETTERS[(n - 1) % POINT_LETTERS.length]!.repeat(turn + 1)})`
}

/** [2, 1] → `2.1.` */
export const clauseLabel = (path: readonly number[]): string => `${path.join('.')}.`

/** Schemes that sections are numbered by (`layout.numbering`); Phụ lục I, Phần I, Mục II, 6.c and 6.đ. */
export const SCHEMES = ['I', 'I.1', '1', 'A', 'part', 'chapter', 'article'] as const
/**
 * What the forms that stand in one annex are called, each with a head and a page of its own (`appendices[].numbering`): as offices number them, a
 * longer name before the shorter that it begins with.
 */
export const FORM_NAMES = ['Biểu mẫu số', 'Biểu mẫu', 'Biểu số', 'Biểu', 'Mẫu số', 'Mẫu', 'Phiếu số', 'Phiếu'] as const
/** How the sections of a plan, or the forms of an annex, are numbered, by the label of the first level (Phụ lục I, Phần I, Mục II, 6). */
export type Scheme = (typeof SCHEMES)[number] | (typeof FORM_NAMES)[number]
/** A name that the forms of an annex go by. */
export type FormName = (typeof FORM_NAMES)[number]

/** How a level of headings looks: a label on a line of its own above the title, centred; a title in capitals; an ordinary one. */
export type SectionFace = 'chapter' | 'capitals' | 'plain'

/** A level of a scheme. */
export interface SectionLevel {
  readonly label: (number: number, path: readonly number[]) => string
  readonly face: SectionFace
  /** What is below carries its number on: 2. has 2.1. */
  readonly carries?: true
  /** Counted through the whole text, as articles are, and not anew under each heading. */
  readonly through?: true
  /** Counted with the points a), b). */
  readonly point?: true
}

const UNITS = ['nhất', 'hai', 'ba', 'tư', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười']
const ORDINALS = [
  ...UNITS,
  ...['một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín'].map((unit) => `mười ${unit.replace('năm', 'lăm')}`),
  'hai mươi',
]
/** Other words for the same ordinals. */
const OTHER_ORDINALS: Readonly<Record<string, number>> = { một: 1, bốn: 4, 'mười tư': 14, 'mười năm': 15 }
/** Every word that counts parts, the longer before the shorter that it begins with. */
export const ORDINAL_WORDS: readonly string[] = [...ORDINALS, ...Object.keys(OTHER_ORDINALS)].sort(
  (one, other) => other.length - one.length,
)
/** 1 → `Phần thứ nhất`. */
export const partLabel = (n: number): string => `Phần thứ ${ORDINALS[n - 1] ?? n}`
/** `nhất` → 1; 0 for a word that counts nothing. */
export function ordinal(word: string): number {
  const words = word.toLowerCase().replace(/\s+/gu, ' ')
  return OTHER_ORDINALS[words] ?? ORDINALS.indexOf(words) + 1
}
export const chapterLabel = (n: number): string => `Chương ${roman(n)}`
export const articleLabel = (n: number): string => `Điều ${n}.`
/** 2 → `Mẫu số 02`: the number by offices' custom, as that of an annex called so. */
export const formLabel = (name: string, n: number): string => `${name} ${String(n).padStart(2, '0')}`
/** `MẪU  SỐ` → `Mẫu số`. */
export function formName(typed: string): FormName | undefined {
  const name = typed.replace(/\s+/gu, ' ').toLowerCase()
  return FORM_NAMES.find((it) => it.toLowerCase() === name)
}
/** Whether a text is a file of forms. */
export const areForms = (scheme: Scheme): scheme is FormName => (FORM_NAMES as readonly string[]).includes(scheme)

const PART: SectionLevel = { label: partLabel, face: 'chapter' }
const CHAPTER: SectionLevel = { label: chapterLabel, face: 'chapter' }
const ARTICLE: SectionLevel = { label: articleLabel, face: 'plain', through: true }
const LETTER: SectionLevel = { label: (n) => `${String.fromCharCode(64 + Math.min(n, 26))}.`, face: 'capitals' }
const ROMAN_LEVEL: SectionLevel = { label: (n) => `${roman(n)}.`, face: 'capitals' }
const NUMBER: SectionLevel = { label: (_, path) => clauseLabel(path), face: 'plain', carries: true }
const POINT: SectionLevel = { label: pointLabel, face: 'plain', point: true }

const formLevels = (name: FormName): readonly SectionLevel[] => [
  { label: (n) => formLabel(name, n), face: 'chapter' },
  ROMAN_LEVEL,
  NUMBER,
  NUMBER,
]

/** The levels of each scheme, from `#` on. */
export const LEVELS: Readonly<Record<Scheme, readonly SectionLevel[]>> = {
  ...(Object.fromEntries(FORM_NAMES.map((name) => [name, formLevels(name)])) as Record<FormName, readonly SectionLevel[]>),
  I: [ROMAN_LEVEL, NUMBER, NUMBER, NUMBER],
  'I.1': [{ ...ROMAN_LEVEL, carries: true }, NUMBER, NUMBER, NUMBER],
  1: [NUMBER, NUMBER, NUMBER, NUMBER],
  A: [LETTER, ROMAN_LEVEL, NUMBER, NUMBER],
  part: [PART, ROMAN_LEVEL, NUMBER, NUMBER],
  chapter: [CHAPTER, ARTICLE, NUMBER, POINT],
  article: [ARTICLE, NUMBER, POINT],
}
