import { roman } from '../../model/label.ts'
import { latin } from '../../model/latin.ts'

/** How a line that begins an item was typed, and how it is written. */
export interface Mark {
  /** How many characters the typed mark has, the space behind it included. */
  readonly length: number
  /** The mark as Markdown of plans has it, its space included. */
  readonly written: string
}

/** What came before a line, where that decides: the last label in Roman numerals, the last point. */
export interface Before {
  /** How far a list (i), (ii) … has come; 0 outside one. */
  romans: number
  /** The letter of the last point. */
  point: string
}

type MarkKind = readonly [pattern: RegExp, written: (found: RegExpExecArray) => string]

/** A space as it may be typed behind a mark: an ordinary one, a tab, a no-break space, one of a width of its own. */
const GAP = '[ \\t\\u00a0\\u2000-\\u200a\\u202f\\u3000]'

const kind = (pattern: string, written: MarkKind[1]): MarkKind => [latin(`^(?:${pattern})`, 'u'), written]

/**
 * Marks that offices type and Markdown does not know, each with what it means, by what a line begins with. A mark that Markdown knows is of
 * one of these kinds only where its space is missing or no ordinary one. What stands first is looked at first.
 */
const KINDS: Readonly<Record<'sign' | 'letter' | 'digit' | 'bracket', readonly MarkKind[]>> = {
  sign: [
    // - - Rà soát;  - + Rà soát: two marks for one item
    kind(`[-+*–—•·●▪]${GAP}+(?=[-–—•·●▪+]${GAP}+\\S)[-–—•·●▪]${GAP}+(?=\\S)`, () => '- '),
    kind(`[-+*–—•·●▪]${GAP}+\\+${GAP}+(?=\\S)`, () => '+ '),
    // - a) Rà soát;  - 1. Rà soát;  - 1.1. Rà soát: a dash before the label of a point or clause
    kind(`[-+*–—•·●▪]${GAP}+(\\d{1,2}[.)]|\\d{1,2}(?:\\.\\d{1,2}){1,3}\\.)${GAP}+(?=\\S)`, ([, label]) => `${label!} `),
    kind(`[-+*–—•·●▪]${GAP}+([a-zđ])\\)${GAP}+(?=\\S)`, ([, letter]) => `${letter!}) `),
    // +) Rà soát;  -/ Rà soát;  -- Rà soát;  –– Rà soát
    kind(`\\+[)/]${GAP}*(?=\\S)`, () => '+ '),
    kind(`[-–—][)/]${GAP}*(?=\\S)`, () => '- '),
    kind(`[-–—]{2,3}${GAP}+(?=\\S)`, () => '- '),
    // -> Rà soát;  => Rà soát
    kind(`[-=]>${GAP}*(?=\\S)`, () => '- '),
    // – Rà soát;  — Rà soát;  –Rà soát
    kind(`[–—‒―−－‐‑]${GAP}*(?=\\S)`, () => '- '),
    // • Rà soát;  the signs of Word's bullet fonts, and of those who decorate
    kind(`[•·●▪■□◦○‣∙⁃◆◇➢➤►▶✓✔❖❑❒☐▫◾★☆✦→➔➜➡⇒\\uf02d\\uf076\\uf0a7\\uf0b7\\uf0d8\\uf0fc]${GAP}*(?=\\S)`, () => '- '),
    // § of Word's bullet font, pasted
    kind(`§${GAP}+(?=\\p{L})`, () => '- '),
    kind(`\\*${GAP}+(?=\\S)`, () => '- '),
    // A bullet without its space, or with one that Markdown takes for a letter
    kind(`([-+])(?:(?=[\\p{L}“])|(?=${GAP}*[\\u00a0\\u2000-\\u200a\\u202f\\u3000])${GAP}+(?=\\S))`, ([, sign]) => `${sign!} `),
  ],
  letter: [
    // `o`, the second level of Word's bullets, pasted with its tab
    kind('o\\t\\s*(?=\\S)', () => '+ '),
    kind(`o${GAP}+(?=\\p{Lu}\\p{Ll})`, () => '+ '),
    // a/ Rà soát;  a. Rà soát;  a)Rà soát
    kind(`([a-zđ])/(?:${GAP}+(?=\\S)|(?=\\p{Lu}[\\p{Ll}\\s]))`, ([, letter]) => `${letter!}) `),
    kind(`([a-zđ])\\.(?:${GAP}+(?=\\S)|(?=\\p{Lu}\\p{Ll}))`, ([, letter]) => `${letter!}) `),
    kind(`([a-zđ])\\)(?=[\\p{L}“])`, ([, letter]) => `${letter!}) `),
    // a.) Rà soát;  a./ Rà soát;  a). Rà soát;  a ) Rà soát;  a- Rà soát
    kind(`([a-zđ])[-–]${GAP}+(?=\\p{Lu}\\p{Ll})`, ([, letter]) => `${letter!}) `),
    kind(`([a-zđ])(?:\\.[)/]|\\)[.:]|${GAP}+\\))${GAP}*(?=\\S)`, ([, letter]) => `${letter!}) `),
  ],
  digit: [
    // 1). Rà soát;  1.) Rà soát;  1./ Rà soát;  1.- Rà soát;  1 . Rà soát;  1.1/ Rà soát;  1.1) Rà soát;  1.1 Rà soát
    kind(`(\\d{1,2}(?:\\.\\d{1,2}){0,3})(?:\\.[)/–-]|\\)\\.|${GAP}+\\.(?=${GAP}))${GAP}*(?=\\S)`, ([, number]) => `${number!}. `),
    kind(
      `(\\d{1,2}(?:\\.\\d{1,2}){1,3})(?:[)/:]${GAP}*(?=\\p{L})|${GAP}*[-–—]${GAP}+(?=\\p{Lu})|${GAP}+(?=\\p{Lu}\\p{Ll}))`,
      ([, number]) => `${number!}. `,
    ),
    kind(`(\\d{1,2})${GAP}+\\)${GAP}*(?=\\S)`, ([, number]) => `${number!}) `),
    // 1/ Rà soát;  1- Rà soát;  1.Rà soát;  1. with a no-break space
    kind(`(\\d{1,2})/(?:${GAP}+(?=\\S)|(?=\\p{Lu}[\\p{Ll}\\s]))`, ([, number]) => `${number!}. `),
    kind(`(\\d{1,2})-${GAP}+(?=\\p{Lu})`, ([, number]) => `${number!}. `),
    kind(`(\\d{1,2}(?:\\.\\d{1,2}){0,3})\\.(?=\\p{Lu}[\\p{Ll}\\s])`, ([, number]) => `${number!}. `),
    kind(`(\\d{1,2}[.)])(?=${GAP}*[\\u00a0\\u2000-\\u200a\\u202f\\u3000])${GAP}+(?=\\S)`, ([, label]) => `${label!} `),
    // 1)Rà soát
    kind(`(\\d{1,2})\\)(?=\\p{L})`, ([, number]) => `${number!}) `),
  ],
  bracket: [
    // (a) Rà soát;  (1) Rà soát
    kind(`\\(([a-zđ])\\)(?:${GAP}+(?=\\S)|(?=[\\p{L}“]))`, ([, letter]) => `${letter!}) `),
    kind(`\\((\\d{1,2})\\)(?:${GAP}+(?=\\S)|(?=[\\p{L}“]))`, ([, number]) => `${number!}) `),
  ],
}

const LETTER = latin(/^\p{L}/u)

function kindsOf(text: string): readonly MarkKind[] {
  if (text.startsWith('(')) return KINDS.bracket
  if (/^\d/.test(text)) return KINDS.digit
  if (/^[a-zđ]/.test(text)) return KINDS.letter
  return LETTER.test(text) ? [] : KINDS.sign
}

const ROMAN = latin(`^(\\(?)([ivx]{1,5})([).])(?:${GAP}+(?=\\S)|(?=[\\p{L}“]))`, 'u')

/** The mark that a line begins with, where it is typed otherwise than it is written; `before` is brought up to this line. */
export function markOf(text: string, before: Before): Mark | undefined {
  const counted = romanMark(text, before)
  if (counted) return counted
  const point = /^\(?([a-zđ])[)/.](?![.)])/u.exec(text)?.[1]
  if (point) before.point = point
  for (const [pattern, written] of kindsOf(text)) {
    const found = pattern.exec(text)
    if (found) return { length: found[0].length, written: written(found) }
  }
  return undefined
}

/** (i), (ii) … or i), ii) …: points by their numbers. `i)` after `h)` is the letter, and so is a `v)` or `x)` that no numeral comes before. */
function romanMark(text: string, before: Before): Mark | undefined {
  const found = ROMAN.exec(text)
  if (!found) return undefined
  const [whole, open, numeral, close] = found
  const next = before.romans + 1
  const opens = numeral === 'i' && before.point !== 'h'
  if (!(opens || (before.romans > 0 && numeral === roman(next).toLowerCase()))) return undefined
  if (open === '' && close === '.' && !/\s$/u.test(whole)) return undefined
  before.romans = opens ? 1 : next
  before.point = ''
  return { length: whole.length, written: `${before.romans}) ` }
}
