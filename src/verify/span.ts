import type { Paragraph, Run } from '../ooxml/block.ts'
import { textWidth, type Face } from '../model/metrics.ts'

/** A line of a document, or a part of one: an element seldom has a paragraph to itself. Its text is NFC. */
export interface Span {
  readonly paragraph: Paragraph
  readonly text: string
  readonly runs: readonly Run[]
  /** Room of the column it stands in, in twips. */
  readonly width: number
  /** It shares its line with another element, so that tabs or spaces place it, not the paragraph's alignment. */
  readonly shared: boolean
}

/** What each letter folds to, by their codes, as it is met. */
const FOLDED: number[] = []
const SPACE = 32
const TAB = 9
const HYPHEN = 45

function foldLetter(code: number): number {
  const letter = String.fromCharCode(code)
  const bare = letter.normalize('NFD').replace(/\p{M}/gu, '').replace(/[đĐ]/, 'd').toLowerCase()
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

/** Text as it is compared: no marks, lower case, plain spaces; each character of NFC text keeps its place. */
export function fold(text: string): string {
  const whole = text.normalize('NFC')
  let result = ''
  for (let from = 0; from < whole.length; from += PIECE) {
    const codes: number[] = []
    for (let at = from; at < Math.min(whole.length, from + PIECE); at++) {
      const code = whole.charCodeAt(at)
      codes.push(FOLDED[code] ?? foldLetter(code))
    }
    result += String.fromCharCode(...codes)
  }
  return result
}
/** So many characters are turned at a time. */
const PIECE = 4096

/** A text with ordinary spaces and hyphens for those that hold a line together and look the same; each keeps its place. */
export const plain = (text: string): string => text.replace(/[\u00a0\u2007\u202f]/g, ' ').replace(/[\u2010\u2011]/g, '-')

/** As much of a text as is looked at to tell what it is by its beginning. */
const BEGINNING = 64

/** The beginning of a text, folded. */
export const beginning = (text: string): string => folded(text.length > BEGINNING ? text.slice(0, BEGINNING) : text)

/** `fold` with its blanks closed up. */
export const folded = (text: string): string =>
  fold(text)
    .replace(/[ \t]+/g, ' ')
    .trim()

/** A text without the blanks of a draft that is still to be filled in: `[[cần điền: …]]`. */
export const withoutBlanks = (text: string): string => text.replace(/\[\[.*?\]\]/g, '')

/** Capitals only, in letters or by Word's effect; a text without letters is none. */
export function inCapitals({ text, runs }: Pick<Span, 'text' | 'runs'>): boolean {
  const shown = withoutBlanks(runs.map((run) => (run.format.caps ? run.text.toUpperCase() : run.text)).join('') || text)
  return /\p{L}/u.test(shown) && shown === shown.toUpperCase()
}

const known = new WeakMap<Paragraph, readonly Span[]>()

/** The lines of a paragraph; a number Word puts before it belongs to the first. */
export function linesOf(paragraph: Paragraph, width: number): readonly Span[] {
  const before = known.get(paragraph)
  if (before && before[0]!.width === width) return before
  const lines = splitLines(paragraph, width)
  known.set(paragraph, lines)
  return lines
}

function splitLines(paragraph: Paragraph, width: number): Span[] {
  const label = paragraph.label === '' ? [] : [{ text: paragraph.label, format: paragraph.runs[0]?.format ?? paragraph.mark }]
  const lines: Run[][] = [[...label]]
  for (const run of paragraph.runs) {
    const text = run.text.normalize('NFC')
    if (text === run.text && !text.includes('\n')) {
      lines.at(-1)!.push(run)
      continue
    }
    const pieces = text.split('\n')
    pieces.forEach((piece, index) => {
      if (index > 0) lines.push([])
      if (piece !== '') lines.at(-1)!.push({ ...run, text: piece })
    })
  }
  return lines.map((runs) => ({ paragraph, text: runs.map(({ text }) => text).join(''), runs, width, shared: false }))
}

/** The part of a line from one character to another, trimmed. */
export function part(line: Span, from: number, to: number): Span {
  const cut = line.text.slice(from, to)
  const start = from + (cut.length - cut.trimStart().length)
  const end = start + cut.trim().length
  let at = 0
  const runs = line.runs.flatMap((run) => {
    const piece = run.text.slice(Math.max(0, start - at), Math.max(0, end - at))
    at += run.text.length
    return piece === '' ? [] : [{ ...run, text: piece }]
  })
  const shared = line.shared || line.text.slice(0, start).trim() !== '' || line.text.slice(end).trim() !== ''
  return { ...line, text: line.text.slice(start, end), runs, shared: shared || /\t/.test(line.text.slice(0, start)) }
}

/** A whole line, trimmed. */
export const whole = (line: Span): Span => part(line, 0, line.text.length)

/** A line at its wide gaps: tabs, or four spaces and more. Number and date keep the blanks a clerk writes in. */
export function columns(line: Span): Span[] {
  const parts: Span[] = []
  let from = 0
  for (const gap of line.text.matchAll(/\t[\t ]*| {4,}\t?/g)) {
    parts.push(part(line, from, gap.index))
    from = gap.index + gap[0].length
  }
  parts.push(part(line, from, line.text.length))
  return parts.filter(({ text }) => text !== '')
}

export const isBlank = ({ text, label }: Pick<Paragraph, 'text' | 'label'>): boolean => (label + text).trim() === ''

/** Characters that count for how a text looks. */
export function visible(text: string): number {
  let count = 0
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code > 32 && code !== 0xa0) count++
  }
  return count
}

const weights = new WeakMap<Run, number>()

/** How many characters of a run count. */
export function weightOf(run: Run): number {
  let weight = weights.get(run)
  if (weight === undefined) weights.set(run, (weight = visible(run.text)))
  return weight
}

/** The runs whose look is seen. */
export const seen = ({ runs }: Pick<Span, 'runs'>): Run[] => runs.filter((run) => weightOf(run) > 0)

const faceOf = ({ bold, italic }: Run['format']): Face =>
  bold ? (italic ? 'boldItalic' : 'bold') : italic ? 'italic' : 'regular'

/** How wide a line is in Times New Roman, in twips. */
export const widthOf = ({ runs }: Pick<Span, 'runs'>): number =>
  runs.reduce((sum, { text, format }) => sum + textWidth(format.caps ? text.toUpperCase() : text, faceOf(format), format.size), 0)

/** The longest line a text makes in its column, when the lines break where Word breaks them. */
export function longestLine(span: Span): number {
  const whole = widthOf(span)
  if (whole <= span.width || span.width <= 0) return whole
  const format = seen(span)[0]?.format
  if (!format) return 0
  const measure = (text: string): number => textWidth(text, faceOf(format), format.size)
  let longest = 0
  let line = ''
  for (const word of span.text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`
    if (measure(longer) > span.width && line !== '') {
      longest = Math.max(longest, measure(line))
      line = word
    } else line = longer
  }
  return Math.max(longest, measure(line))
}
