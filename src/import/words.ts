import { oneToneStyle } from '../bodies/agencies.ts'
import { closedUp } from '../elements/fold.ts'
import { isTypedRule } from '../elements/line.ts'
import { isPlanLine } from '../elements/title.ts'
import { everyParagraph, type FlowBlock, type Run, type WordParagraph } from '../ooxml/block.ts'
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
const OTHER_SCRIPTS = ['\u0370\u1dff', '\u2c00\ud7ff', '\uf900\ufaff', '\ud800\udbff', '\udc00\udfff']
const classOf = (ranges: readonly string[]): string => ranges.map(([from, to]) => `${from}-${to}`).join('')
const LATIN_WORD = new RegExp(`[${classOf(LATIN)}]+`, 'g')
const OTHER_SCRIPT = new RegExp(`[${classOf(OTHER_SCRIPTS)}]`)
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

/** How many words a text of composed letters has: as many as `wordsIn` finds, without making a string of each. */
function countWords(text: string): number {
  let count = 0
  let before = 0
  let met = 0
  for (let at = 0; at < text.length; at++) {
    const kind = KINDS[text.charCodeAt(at)]!
    count += kind & ~before & LETTER
    before = kind
    met |= kind
  }
  return met & OTHER || (met & SLASH && /[TK]\//.test(text)) ? wordsIn(text).length : count
}

const LETTER = 1
const SLASH = 2
const OTHER = 4
/** Characters by their codes: those of `LATIN_WORD`, the sign in `T/M`, and those of another script. */
const KINDS = new Uint8Array(0x10000)
for (const [from, to] of OTHER_SCRIPTS) KINDS.fill(OTHER, from!.charCodeAt(0), to!.charCodeAt(0) + 1)
for (const [from, to] of LATIN) KINDS.fill(LETTER, from!.charCodeAt(0), to!.charCodeAt(0) + 1)
KINDS['/'.charCodeAt(0)] = SLASH

/** How often each of some texts is there. */
class Tally {
  readonly #count = new Map<string, number>()

  constructor(texts: Iterable<string>) {
    for (const text of texts) this.#count.set(text, (this.#count.get(text) ?? 0) + 1)
  }

  /** Takes one away; false where there is none left. */
  take(text: string): boolean {
    const left = this.#count.get(text) ?? 0
    if (left > 0) this.#count.set(text, left - 1)
    return left > 0
  }

  /** Each that is left, as often as it is. */
  *left(): Generator<string> {
    for (const [text, left] of this.#count) for (let times = 0; times < left; times++) yield text
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
  const of = (blocks: readonly FlowBlock[], numbered: boolean): SourceText[] => {
    const found: SourceText[] = []
    for (const paragraph of everyParagraph(blocks)) {
      const text = textOf(paragraph)
      if (text !== '' && !isTypedRule({ text })) found.push({ at: numbered ? paragraph.at : null, text, bare: bareOf(text) })
    }
    return found
  }
  return [
    ...of(above, false).filter(({ text }) => isHeaderText(text)),
    ...sections.flatMap(({ blocks }) => of(blocks, true)),
    ...notes.flatMap(({ blocks }) => of(blocks, false)),
  ]
}

function textOf(paragraph: WordParagraph): string {
  const own = paragraph.runs.some(isAsked) ? withoutAsked(paragraph) : paragraph
  const shown = paragraph.label + richOf(own).text
  const written = (paragraph.usual && paragraph.label === '' ? shown : shown.normalize('NFC')).trim()
  return isPlanLine(written) ? closedUp(written) : written
}

/** A text without the labels its lines begin with. */
const bareOf = (text: string): string =>
  text.includes('\n')
    ? text
        .split('\n')
        .map((line) => unlabelled(line.trim()))
        .join('\n')
    : unlabelled(text)

const isAsked = ({ asked }: Run): boolean => asked === true

/** What a form asks for is no word of its author. */
const withoutAsked = ({ runs }: WordParagraph): Pick<WordParagraph, 'runs' | 'notes'> => ({
  runs: runs.map((run) => (run.asked ? { text: ' ', format: run.format } : run)),
  notes: [],
})

/** Without the lines that stand in both in one order, nearly all of them, which are found without a table of all lines. */
function apart(
  texts: readonly SourceText[],
  printed: readonly string[],
): { readonly texts: readonly SourceText[]; readonly printed: readonly string[] } {
  const [others, left]: [SourceText[], string[]] = [[], []]
  let next = 0
  for (const text of texts) {
    const at = printed.indexOf(text.bare, next)
    if (at < 0 || at > next + MOST_BETWEEN) {
      others.push(text)
      continue
    }
    left.push(...printed.slice(next, at))
    next = at + 1
  }
  return { texts: others, printed: [...left, ...printed.slice(next)] }
}

/** What stands further on stands there by chance. */
const MOST_BETWEEN = 20

/** Holds the words of a Word file against those that were printed or told, and tells of every one that is in neither. */
export function settleWords(
  texts: readonly SourceText[],
  printed: readonly string[],
  told: readonly string[],
  notes: FootnoteTexts,
) {
  // Of a line that is printed as it stands no word needs to be looked for.
  const inOrder = apart(texts, printed)
  const lines = new Tally(inOrder.printed)
  const others = inOrder.texts.filter(({ bare }) => !lines.take(bare))
  const left = new Tally([...lines.left()].flatMap(wordsOf))
  const known = new Tally(told.flatMap(wordsOf))
  const whole = new Tally(told)
  const words = texts.reduce((sum, { bare }) => sum + countWords(bare), 0)
  let placed = words
  for (const { at, text, bare } of others) {
    const own = wordsOf(bare)
    // What is told as it stands takes no word from what is printed.
    const missing = whole.take(text) ? own : own.filter((word) => !left.take(word))
    const lost = missing.filter((word) => !known.take(word))
    placed -= missing.length
    if (lost.length === 0) continue
    notes.drop(lost.length === own.length ? text : `${lost.join(' ')} (${text.slice(0, 80)})`, at, {
      vi: 'không có chỗ trong kế hoạch; xem lại và tự đưa vào nếu cần',
      en: 'the plan has no place for it: look at it, and put it in by hand if need be',
    })
  }
  return { paragraphs: texts.length, words, placed }
}
