import { TERMS_BY_CAPITALS } from './data/terms-by-capitals.ts'
import { TERMS } from './data/terms.ts'

/** One term in several spellings; a text should keep to one. */
export interface TermGroup {
  readonly variants: readonly TermVariant[]
}

export interface TermVariant {
  /** As it is named in messages; of an `open` term the syllables that tell it. */
  readonly text: string
  /** Other words go on with it, and are named as they stand: `hằng năm`, `hằng quý`. */
  readonly open?: true
  /** Finds it; case counts, tone-mark style does not (texts are folded to the old style, òa and ủy). */
  readonly pattern: string
}

const eitherCase = (text: string): string => `[${text[0]!.toUpperCase()}${text[0]!.toLowerCase()}]${text.slice(1)}`

const groupsOf = (terms: Readonly<Record<string, readonly string[]>>, pattern: (text: string) => string): TermGroup[] =>
  Object.entries(terms).map(([kept, others]) => ({
    variants: [kept, ...others].map((text) => ({ text, pattern: pattern(text) })),
  }))

/** `hằng quý` beside `hàng tháng`: one word in two spellings, whatever the time behind it. */
const EVERY: TermGroup = {
  variants: ['hằng', 'hàng'].map((text) => ({
    text,
    open: true,
    pattern: `${eitherCase(text)} (?:năm|ngày|q(?:uý|úy)|tháng|tuần)`,
  })),
}

/** The spelling to keep stands first. */
export const TERM_GROUPS: readonly TermGroup[] = [
  ...groupsOf(TERMS, eitherCase),
  EVERY,
  ...groupsOf(TERMS_BY_CAPITALS, (text) => text),
]
