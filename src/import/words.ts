import { oneToneStyle } from '../bodies/agencies.ts'
import { closedUp } from '../elements/fold.ts'
import { isTypedRule } from '../elements/line.ts'
import { isPlanLine } from '../elements/title.ts'
import { everyParagraph, type FlowBlock, type WordParagraph } from '../ooxml/block.ts'
import type { WordDocument } from '../ooxml/document.ts'
import { labelOf } from './label.ts'
import type { FootnoteTexts } from './notes.ts'
import { richOf } from './rich.ts'

/** `T/M`, `K/T`, `T/L`: one word each. */
const AUTHORITY = /(?<![\p{L}\/])(?:T\/M|K\/T|T\/L|T\/U\/?Q)(?![\p{L}\/])/gu

/** Letters and digits of Latin script; any other script is asked of Unicode. */
const LATIN = [
  '09',
  'AZ',
  'az',
  '\u00aa\u00aa',
  '\u00b5\u00b5',
  '\u00ba\u00ba',
  '\u00c0\u00d6',
  '\u00d8\u00f6',
  '\u00f8\u024f',
  '\u0300\u036f',
  '\u1e00\u1eff',
]
const LATIN_WORD = new RegExp(`[${LATIN.map(([from, to]) => `${from}-${to}`).join('')}]+`, 'g')
const OTHER_SCRIPT = /[\u0370-\u1dff\u2c00-\ud7ff\uf900-\ufaff\ud800-\udfff]/
const ANY_WORD = /[\p{L}\p{M}\p{N}]+/gu

/** Words as they are counted, by how they are written: most come again and again. */
const COUNTED = new Map<string, string>()
const MOST_KNOWN = 20_000

function countedAs(word: string): string {
  let counted = COUNTED.get(word)
  if (counted === undefined) {
    if (COUNTED.size >= MOST_KNOWN) COUNTED.clear()
    counted = oneToneStyle(word.toLocaleLowerCase('vi')).replace(/^0+(?=\d)/, '')
    COUNTED.set(word, counted)
  }
  return counted
}

/** The words of a text as they are counted: letters and digits, no signs, in one case and one style of tone marks; a leading zero counts for nothing. */
export const wordsOf = (text: string): string[] => wordsIn(text).map(countedAs)

function wordsIn(text: string): readonly string[] {
  const composed = text.normalize('NFC')
  const whole = /[TK]\//.test(composed) ? composed.replace(AUTHORITY, (found) => found.replaceAll('/', '')) : composed
  return whole.match(OTHER_SCRIPT.test(whole) ? ANY_WORD : LATIN_WORD) ?? []
}

/** How many words a text has. */
function countWords(text: string): number {
  const composed = text.normalize('NFC')
  if (OTHER_SCRIPT.test(composed) || /[TK]\//.test(composed)) return wordsIn(text).length
  let count = 0
  let inside = false
  for (let at = 0; at < composed.length; at++) {
    const before = inside
    inside = isWordLetter(composed.charCodeAt(at))
    if (inside && !before) count++
  }
  return count
}

/** The characters of `LATIN_WORD`, by their codes. */
const isWordLetter = (code: number): boolean => LATIN_CODES[code] === 1
const LATIN_CODES = LATIN.reduce(
  (codes, range) => codes.fill(1, range.charCodeAt(0), range.charCodeAt(1) + 1),
  new Uint8Array(0x1f00),
)

/** How often each word stands in some lines. */
export class WordCount {
  readonly #count = new Map<string, number>()

  constructor(lines: readonly string[]) {
    for (const line of lines) for (const word of wordsOf(line)) this.#count.set(word, (this.#count.get(word) ?? 0) + 1)
  }

  /** Takes one away; false where there is none left. */
  take(word: string): boolean {
    const left = this.#count.get(word) ?? 0
    if (left === 0) return false
    this.#count.set(word, left - 1)
    return true
  }
}

/** A paragraph of a Word file that has text. */
export interface SourceText {
  /** Its number; null in notes. */
  readonly at: number | null
  /** As a reader sees it. */
  readonly text: string
  /** Without the label it begins with: labels are the program's to write. */
  readonly bare: string
}

/** A line without the label it begins with. */
const unlabelled = (line: string): string => line.slice(labelOf(line)?.length ?? 0)

/** True for a line of a header that says something: no number of a page, which Word or the clerk puts there. */
export const isHeaderText = (text: string): boolean => wordsOf(text).length > 0 && !/^\D{0,3}\d{1,3}\D{0,3}$/.test(text)

/** Every text of a Word file in reading order, notes last; of headers and footers only the letterhead, where it stands `above` the text. */
export function textsOf({ sections, notes }: WordDocument, above: readonly FlowBlock[]): SourceText[] {
  const of = (blocks: readonly FlowBlock[], numbered: boolean): SourceText[] =>
    everyParagraph(blocks).flatMap((paragraph) => {
      const own = paragraph.runs.some(({ asked }) => asked) ? withoutAsked(paragraph) : paragraph
      const written = (paragraph.label + richOf(own).text).normalize('NFC').trim()
      const text = isPlanLine(written) ? closedUp(written) : written
      if (text === '' || isTypedRule({ text })) return []
      const bare = text.includes('\n')
        ? text
            .split('\n')
            .map((line) => unlabelled(line.trim()))
            .join('\n')
        : unlabelled(text)
      return [{ at: numbered ? paragraph.at : null, text, bare }]
    })
  return [
    ...of(above, false).filter(({ text }) => isHeaderText(text)),
    ...sections.flatMap(({ blocks }) => of(blocks, true)),
    ...notes.flatMap(({ blocks }) => of(blocks, false)),
  ]
}

/** What a form asks for is no word of its author. */
const withoutAsked = ({ runs }: WordParagraph): Pick<WordParagraph, 'runs' | 'notes'> => ({
  runs: runs.map((run) => (run.asked ? { text: ' ', format: run.format } : run)),
  notes: [],
})

/** Which texts stand among the printed lines to the letter, each line taken once; and the lines that are left. */
function paired(
  texts: readonly SourceText[],
  printed: readonly string[],
): { readonly same: ReadonlySet<number>; readonly others: readonly string[] } {
  const lines = new Map<string, number>()
  for (const line of printed) lines.set(line, (lines.get(line) ?? 0) + 1)
  const same = new Set<number>()
  for (const [index, { bare }] of texts.entries()) {
    const left = lines.get(bare) ?? 0
    if (left === 0) continue
    lines.set(bare, left - 1)
    same.add(index)
  }
  return { same, others: [...lines].flatMap(([line, left]) => Array.from({ length: left }, () => line)) }
}

/** Holds the words of a Word file against those that were printed or told, and tells of every one that is in neither. */
export function settleWords(
  texts: readonly SourceText[],
  printed: readonly string[],
  told: readonly string[],
  notes: FootnoteTexts,
) {
  // A line that is printed as it stands needs no counting of its words.
  const { same, others } = paired(texts, printed)
  const left = new WordCount(others)
  const known = new WordCount(told)
  let words = 0
  let placed = 0
  for (const [index, { at, text, bare }] of texts.entries()) {
    const lost: string[] = []
    if (same.has(index)) {
      const count = countWords(bare)
      words += count
      placed += count
      continue
    }
    for (const word of wordsOf(bare)) {
      words++
      if (left.take(word)) placed++
      else if (!known.take(word)) lost.push(word)
    }
    if (lost.length === 0) continue
    notes.drop(lost.length === wordsOf(bare).length ? text : `${lost.join(' ')} (${text.slice(0, 80)})`, at, {
      vi: 'không có chỗ trong kế hoạch; xem lại và tự đưa vào nếu cần',
      en: 'the plan has no place for it: look at it, and put it in by hand if need be',
    })
  }
  return { paragraphs: texts.length, words, placed }
}
