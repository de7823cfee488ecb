import { BULLETS } from '../elements/bullets.ts'
import { latin } from '../model/latin.ts'

/** Nhãn của mục, khoản, điểm và gạch đầu dòng, however a typist writes them. */
export interface WordLabel {
  readonly kind: 'part' | 'letter' | 'roman' | 'number' | 'point' | 'bullet'
  /** As it stands in the file. */
  readonly written: string
  /** As the decree writes it: `I.`, `1.1.`, `a)`, `-`. */
  readonly usual: string
  /** How many numbers it has; 0 for the other kinds. */
  readonly depth: number
  /** How many characters of the line it takes, the gap behind it included. */
  readonly length: number
}

/** In the order they are tried; the text behind the label is what the last stretch leaves. */
type LabelForms = readonly (readonly [WordLabel['kind'], RegExp, (found: string) => string])[]

const LETTERS: LabelForms = [
  [
    'part',
    latin(
      /^((?:phần|chương|mục|tiểu mục)\s+(?:thứ\s+\p{L}+|[IVXLC]+|[A-H](?=\s*(?:[.:–-]|$))|\d{1,2})(?![\p{L}\d])\s*[.:–-]?)\s*/iu,
    ),
    (it) => it,
  ],
  ['part', latin(/^(Điều\s+\d{1,3}[.:])\s+(?=\p{Lu})/u), (it) => it],
  ['letter', latin(/^([CL])\s?[.)/]\s+(?=\S)/u), (it) => `${it}.`],
  ['roman', latin(/^([IVXLC]{1,7})\s?(?:[/)]\.|[/.)][-–]|[.)/:])(?:\s+(?=\S)|(?=[\p{L}“"(]))/u), (it) => `${it}.`],
  ['roman', latin(/^([IVXLC]{1,7})\s?[-–—]\s+(?=\p{L})/u), (it) => `${it}.`],
  ['roman', latin(/^([IVX]{1,5})\s+(?=\p{Lu}{2,}[\p{Lu}\s,;-]*$)/u), (it) => `${it}.`],
  ['letter', latin(/^([A-ZĐ])\s?[.)/]\s+(?=\S)/u), (it) => `${it}.`],
  ['point', latin(/^([a-zđ]{1,2})\s?(?:[/)]\.|[/.)][-–]|\))\s*(?=\S)/u), (it) => `${it})`],
  ['point', latin(/^([a-zđ])\s?\.\s*(?=[\p{Lu}“"'(])/u), (it) => `${it})`],
  ['point', latin(/^([a-zđ])\s?\.\s+(?=\p{L})/u), (it) => `${it})`],
  ['point', latin(/^([a-zđ])\s?[\/-]\s*(?=\p{Lu}\p{Ll}|\p{Lu}\s)/u), (it) => `${it})`],
  ['bullet', latin(/^(o)\s+(?=\S)/u), () => '-'],
]
const NUMBERS: LabelForms = [
  ['number', latin(/^(\d{1,2}(?:\.\d{1,2}){1,4})\s+(?=[\p{Lu}“"'(])/u), (it) => `${it}.`],
  ['number', latin(/^(\d{1,2}(?:\.\d{1,2}){1,4})\s?(?:[/)]\.|[/.)][-–]|[.)/:])(?:\s+(?=\S)|(?=[\p{L}“"'(]))/u), (it) => `${it}.`],
  ['number', latin(/^(\d{1,3})\s?(?:[/)]\.|[/.)][-–]|[.)])(?:\s+(?=\S)|(?=[\p{L}“"'([]))/u), (it) => `${it}.`],
  ['number', latin(/^(\d{1,3})\s?[/:-]\s*(?=\p{Lu}\p{Ll})/u), (it) => `${it}.`],
  ['number', latin(/^(\d{1,2})\/\s+(?=\p{Lu})/u), (it) => `${it}.`],
]
const BRACKETED: LabelForms = [
  ['number', latin(/^\((\d{1,2})\)\s*(?=\p{L})/u), (it) => `${it}.`],
  ['point', latin(/^\(([a-zđ])\)\s*(?=\p{L})/u), (it) => `${it})`],
]
const MARKS: LabelForms = [
  ['bullet', new RegExp(`^((?!\\*)[${BULLETS}])\\s*(?=[^\\s\\-–—=*_.])`, 'u'), (it) => (it === '+' ? '+' : '-')],
  ['bullet', /^(\*)\s+(?=\S)/u, () => '-'],
]
const NONE: LabelForms = []

/** What most lines begin with: a word of several letters that names no part. */
const WORD = latin(/^\p{L}\p{Ll}{2}/u)
const PART = /^(?:phần|chương|mục|tiểu|điều)/iu
const LETTER = latin(/^\p{L}/u)
const BULLET = new RegExp(`^[${BULLETS}]`, 'u')

/** Boxes to be ticked beside each other. */
const BOXES = /^□[^□]*□/u

/** The forms that a line may have by its first character. */
function formsOf(text: string): LabelForms {
  const first = text[0] ?? ''
  if (first === '-') return MARKS
  if (first >= '0' && first <= '9') return NUMBERS
  if (first === '(') return BRACKETED
  if (LETTER.test(text)) return LETTERS
  return BULLET.test(text) && !BOXES.test(text) ? MARKS : NONE
}

/** The label a line begins with; nothing where it begins with none. */
export function labelOf(text: string): WordLabel | undefined {
  if (WORD.test(text) && !PART.test(text)) return undefined
  for (const [kind, form, usual] of formsOf(text)) {
    const found = form.exec(text)
    if (!found) continue
    return {
      kind,
      written: found[0].trimEnd(),
      usual: usual(found[1]!),
      depth: kind === 'number' ? found[1]!.split('.').length : 0,
      length: found[0].length,
    }
  }
  return undefined
}
