import { ordinal, ORDINAL_WORDS, roman } from '../../model/label.ts'
import { latin } from '../../model/latin.ts'

/** A `#` that Markdown does not take for a heading's: no space behind it, or a no-break space. */
export interface HashHeading {
  readonly length: number
  readonly written: string
  /** False where it may be a word with a hash sign, as #SongXanh is. */
  readonly sure: boolean
}

export function hashHeading(text: string): HashHeading | undefined {
  // More than six, or wide ones, are words to Markdown.
  const strange = /^(?:#{7,}|＃{1,6})\s*(?=[^\s#＃])/u.exec(text)
  if (strange)
    return {
      length: strange[0].length,
      written: text.startsWith('＃') ? `${'#'.repeat(strange[0].trim().length)} ` : '# ',
      sure: true,
    }
  const found = /^(#{1,6})([ \t]*[\u00a0\u2000-\u200a\u202f\u3000][\s\u00a0]*|)(?=[^\s#])/u.exec(text)
  return found ? { length: found[0].length, written: `${found[1]!} `, sure: found[2] !== '' } : undefined
}

const TITLES: readonly RegExp[] = [
  latin(/^[*_]{0,3}(?:[IVX]{1,5}|[A-Z])\s?(?:[./)](?:\s+(?=\S)|(?=[\p{Lu}*_]))|[-–]\s+(?=[*_]{0,3}\p{Lu}{2}))/u),
  latin(/^[*_]{0,3}(?:Phần|Chương)\s+(?:[IVX]{1,5}(?![\p{L}\d])|thứ\s)/iu),
  latin(/^[*_]{0,3}Điều\s+\d{1,3}\s?[.:]\s/iu),
]
/** `V. I. Lênin`, `A. B.`: letters that stand for names. */
const INITIALS = /^[A-ZĐ]\.\s?[A-ZĐ]\./u
/** `Q. Tân Bình`, `P. Bến Thành`, `H. Củ Chi`, `T. Sơn La`: units shortened before their names. */
const PLACES = latin(/^[PQHT]\.\s?\p{Lu}\p{Ll}/u)

/** True for a line that begins as a heading does whose `#` was left out: `II. NỘI DUNG`, `Chương I`, `Điều 3. …`. */
export const isBareHeading = (text: string): boolean =>
  TITLES.some((title) => title.test(text)) && !INITIALS.test(text) && !PLACES.test(text)

/** A label of a heading that was typed in another form, and how it is written. */
export interface HeadingLabel {
  /** How many characters the `#`, the label and the space behind it have. */
  readonly length: number
  readonly written: string
  /** The label as it was typed. */
  readonly typed: string
}

type LabelKind = readonly [pattern: RegExp, written: (found: RegExpExecArray) => string]

const GAP = '[ \\t\\u00a0\\u2000-\\u200a\\u202f\\u3000]'
const NUMBERS = '\\d{1,2}(?:\\.\\d{1,2}){0,3}'
/** A mark behind a label in place of its stop, with what has to follow for it to be one. */
const MARK = `(?:${GAP}*[/)]${GAP}+|${GAP}*[/)](?=\\p{Lu}\\p{Ll})|${GAP}*[-–—:]${GAP}+(?=[*_]*\\p{Lu})|\\.${GAP}*[/)]${GAP}*)`
/** A stop without its space, or with a no-break one. */
const TIGHT = `\\.(?:(?=\\p{Lu}\\p{L})|(?=${GAP}*[\\u00a0\\u2000-\\u200a\\u202f\\u3000])${GAP}+)`

const label = (pattern: string, written: LabelKind[1]): LabelKind => [latin(`^(?:${pattern})`, 'u'), written]
const unit = (name: string, pattern: string, written: LabelKind[1]): LabelKind => [
  latin(`^(?:${name}${GAP}+${pattern}(?![\\p{L}\\d])${GAP}*[.:/)–-]?${GAP}*)`, 'iu'),
  written,
]

const LABELS: readonly LabelKind[] = [
  // I/ Chung;  I) Chung;  I.Chung;  (I) Chung;  i. Chung
  label(
    `([IVX]{1,5})(?:${GAP}*[/)]${GAP}+|${GAP}*[/)](?=\\p{Lu}\\p{L})|[-–—]${GAP}+|\\.${GAP}*[-–—/):]${GAP}*|${TIGHT})`,
    ([, it]) => `${it!}. `,
  ),
  label(`\\(([IVX]{1,5})\\)${GAP}*`, ([, it]) => `${it!}. `),
  label(`(i{1,3}|iv|vi{0,3}|ix)[.)]${GAP}+(?=[*_]*\\p{Lu})`, ([, it]) => `${it!.toUpperCase()}. `),
  // I.1. Một;  II.2.1 Hai
  label(`[IVXA-H]{1,4}[.-](${NUMBERS})(?:[.)/]?${GAP}+|\\.(?=\\p{Lu}\\p{L}))`, ([, it]) => `${it!}. `),
  // A) Chung;  A/ Chung;  A.Chung;  (A) Chung
  label(`([A-Z])(?:${GAP}*[/)]${GAP}+|[-–—]${GAP}+(?=[*_]*\\p{Lu})|${TIGHT})`, ([, it]) => `${it!}. `),
  label(`\\(([A-Z])\\)${GAP}*`, ([, it]) => `${it!}. `),
  // 1/ Một;  1) Một;  1.Một;  1 - Một;  (1) Một;  1.1/ Một
  label(`(${NUMBERS})(?:${MARK}|${TIGHT})`, ([, it]) => `${it!}. `),
  label(`\\((${NUMBERS})\\)${GAP}*`, ([, it]) => `${it!}. `),
  // a/ Một;  a. Một;  (a) Một
  label(`([a-zđ])(?:[/.]${GAP}+|[/.)](?=\\p{Lu}\\p{Ll})|\\)(?=${GAP}*[\\u00a0])${GAP}+)`, ([, it]) => `${it!}) `),
  label(`\\(([a-zđ])\\)${GAP}*`, ([, it]) => `${it!}) `),
  // Phần 1. Chung;  PHẦN A: CHUNG;  Chương 1. Chung;  Mục I. Chung
  unit('(?:Phần|Chương)', '(?:thứ\\s+)?(?=\\d)(\\d{1,2})', ([whole, number]) => `${word(whole)} ${roman(Number(number))}. `),
  unit('Phần', '(?:thứ\\s+)?([A-H])', ([whole, letter]) => `${word(whole)} ${roman(letter!.toUpperCase().charCodeAt(0) - 64)}. `),
  unit('(?:Phần|Chương)', 'thứ\\s+([IVX]{1,5})', ([whole, numeral]) => `${word(whole)} ${numeral!.toUpperCase()}. `),
  unit('Chương', `thứ\\s+(${ORDINAL_WORDS.join('|')})`, ([whole, it]) => `${word(whole)} ${roman(ordinal(it!))}. `),
  unit('(?:Tiểu\\s+mục|Mục)', '(\\d{1,2}|[IVX]{1,5}|[A-H])', ([, it]) => `${it!.toUpperCase()}. `),
  // Điều 1 Phạm vi;  Điều 1 - Phạm vi;  Điều 1) Phạm vi
  [
    latin(`^(?:[Đđ]iều|ĐIỀU)${GAP}+(\\d{1,3})(?:${GAP}*[-–—/)]${GAP}*|${GAP}+|\\.(?=\\p{Lu}))(?=[*_“"]*\\p{Lu})`, 'u'),
    ([, number]) => `Điều ${number!}. `,
  ],
  // - Một
  label(`[-+–—•·*]${GAP}+`, () => ''),
]

const word = (whole: string): string => whole.split(/\s/, 1)[0]!

/** The label that a heading begins with, where it is typed otherwise than it is written. */
export function headingLabel(text: string): HeadingLabel | undefined {
  const [head = ''] = /^#{1,6}[ \t]+[*_]{0,3}/u.exec(text) ?? []
  const rest = text.slice(head.length)
  if (head === '' || INITIALS.test(rest)) return undefined
  for (const [pattern, written] of LABELS) {
    const found = pattern.exec(rest)
    if (found && found[0].length < rest.length)
      return { length: head.length + found[0].length, written: head + written(found), typed: found[0].trim() }
  }
  return undefined
}
