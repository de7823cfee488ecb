import { isCountryLine } from '../elements/country.ts'
import { isDateLine } from '../elements/date-line.ts'
import { isNumberLine } from '../elements/number-line.ts'
import { labelLength } from '../elements/recipients.ts'
import { isName } from '../elements/signers.ts'
import { latin } from '../model/latin.ts'
import type { Unit } from '../manuscript/manuscript.ts'

/** A line of text as it was printed: Markdown's marks left out, the offset of each of its characters kept. */
export interface PrintedLine {
  readonly text: string
  readonly offsets: readonly number[]
  /** Level of a Markdown heading, 0 for other lines. */
  readonly heading: number
  /** True where blank lines stand before it. */
  readonly blank: boolean
  /** True for a Markdown bullet `* `. */
  readonly bullet: boolean
  /** `page`: the first line behind a footnote, where a page begins; `footnote`: the first line of a footnote; `cell`: of a table. */
  readonly kind: 'line' | 'page' | 'footnote' | 'cell'
  /** A paragraph of its own, as in a Word file, that goes on nothing; false for a line that a break within a paragraph begins. */
  readonly own?: boolean
  /** The cell of a table it stands in, where that is known. */
  readonly cell?: Unit['cell'] & {}
}

/** A column of white space between two texts that stand side by side. */
const COLUMN_GAP = /\s{3,}/gu
/** The head of a table as Word saves it in a text: `TT⇥Nội dung⇥Kinh phí`. */
const TABBED_HEAD = /^\s*(?:S?TT|Số TT)\t[^\t]+\t/iu
const PAGE_NUMBER = /^(?:[-–]\s*)?\d{1,3}(?:\s*[-–])?$/u
const CAPITALS = latin(/^[\p{Lu}\s\d.,()-]{4,}$/u)
/** What stands at the right of a head or a closing: country, motto, date, authority, post, name. */
const isRightSide = (text: string): boolean =>
  (text.length >= 6 && CAPITALS.test(text)) || isName(text) || isCountryLine(text) || isDateLine(text)
/** What stands at the left: a body, the number, the recipients. */
const isLeftSide = (text: string): boolean =>
  (CAPITALS.test(text) && !SECTION_LABEL.test(text)) || /^[-–]\s/.test(text) || labelLength(text) > 0 || isNumberLine(text)
const SECTION_LABEL = /^[IVX]+\s?[.)/-]?$/

/** True for two texts of head or closing that a gap parts: country beside body, post beside recipients. */
export const standSideBySide = (left: string, right: string): boolean =>
  left.trim() !== '' && isRightSide(right.trim()) && isLeftSide(left.trim())

/** The lines of a text, frontmatter, comments, page numbers and the marks of footnotes left out. */
export function printedLines(source: string): PrintedLine[] {
  const lines: PrintedLine[] = []
  const start = frontmatterEnd(source)
  let blank = true
  let [table, row] = [0, 0]
  let from = start
  let ruled = false
  let note: 'none' | 'next' | 'open' = 'none'
  /** The line behind a table whose columns are parted by tabs. */
  let tabbed = 0
  const rows = commentsBlanked(source).slice(start).split('\n')
  for (const [index, raw] of rows.entries()) {
    const at = from
    from += raw.length + 1
    if (raw.trim() === '') {
      ruled ||= /^\s{20,}$/u.test(raw)
      blank = true
      continue
    }
    if (PAGE_NUMBER.test(raw.trim()) && !isAlone(rows, index)) {
      if (ruled) note = 'next'
      continue
    }
    if (TABBED_HEAD.test(raw)) {
      const behind = rows.findIndex((it, other) => other > index && !it.includes('\t'))
      const end = behind < 0 ? rows.length : behind
      if (end > index + 2) [table, row, tabbed] = [table + 1, 0, end]
    }
    if (/^\s*\|/u.test(raw)) {
      // A row right below another belongs to its table.
      if (!/^\s*\|/u.test(rows[index - 1] ?? '')) [table, row] = [table + 1, 0]
      const found = cells(raw, at, { table, row: row + 1 })
      if (found.length > 0) row++
      lines.push(...found)
      blank = false
      continue
    }
    if (tabbed > index) {
      row++
      lines.push(...cells(raw, at, { table, row }, '\t'))
      blank = false
      continue
    }
    for (const [piece, shift] of sideBySide(raw)) {
      const line = strip(piece, at + shift)
      const kind = note === 'next' ? 'footnote' : note === 'open' && /^\s/u.test(raw) ? 'page' : 'line'
      if (kind === 'footnote') note = 'open'
      else if (kind === 'page') note = 'none'
      if (line.text !== '') lines.push({ ...line, blank, kind })
    }
    ruled = false
    blank = false
  }
  return lines
}

/** A short text may hold nothing but a number. */
const isAlone = (rows: readonly string[], index: number): boolean =>
  rows.every((row, other) => other === index || row.trim() === '')

function frontmatterEnd(source: string): number {
  if (!source.startsWith('---\n')) return 0
  const end = source.indexOf('\n---\n', 3)
  return end < 0 ? 0 : end + 5
}

/** The text with HTML comments turned into spaces, so that offsets stay. */
function commentsBlanked(source: string): string {
  return source.includes('<!--') ? source.replace(/<!--[\s\S]*?-->/g, (comment) => comment.replace(/[^\n]/g, ' ')) : source
}

/** `Nơi nhận:          KT. CỤC TRƯỞNG`: two texts on one line, and how far in each begins. */
function sideBySide(raw: string): [string, number][] {
  const listed = latin(/^\s*[*_]{0,3}Nơi nhận[*_]{0,3}\s?:[*_]{0,3}\s+(?=[-–\p{L}])/u).exec(raw)?.[0].length
  if (listed !== undefined)
    return [
      [raw.slice(0, listed), 0],
      [raw.slice(listed), listed],
    ]
  for (const gap of raw.matchAll(COLUMN_GAP)) {
    const left = raw.slice(0, gap.index)
    const right = raw.slice(gap.index + gap[0].length)
    if (standSideBySide(left, right))
      return [
        [left, 0],
        [right, gap.index + gap[0].length],
      ]
  }
  return [[raw, 0]]
}

function cells(
  raw: string,
  from: number,
  cell: { readonly table: number; readonly row: number },
  mark: '|' | '\t' = '|',
): PrintedLine[] {
  if (/^[\s|:-]+$/u.test(raw)) return []
  const found: PrintedLine[] = []
  let at = 0
  for (const [column, piece] of raw.split(mark).entries()) {
    const line = strip(piece, from + at)
    if (line.text !== '') found.push({ ...line, heading: 0, blank: false, kind: 'cell', cell: { ...cell, column } })
    at += piece.length + 1
  }
  return found
}

function strip(raw: string, from: number): Omit<PrintedLine, 'blank' | 'kind'> {
  const heading = /^\s{0,3}(#{1,6})\s+/u.exec(raw)
  const bullet = /^\s*\*\s+/u.exec(raw)
  const offsets: number[] = []
  let text = ''
  for (let index = (heading ?? bullet)?.[0].length ?? 0; index < raw.length; index++) {
    const char = raw[index]!
    if (char === '*' || (char === '\\' && /[\\*_#`[\]-]/.test(raw[index + 1] ?? ''))) continue
    if (text === '' && /\s/u.test(char)) continue
    text += /\s/u.test(char) ? ' ' : char
    offsets.push(from + index)
  }
  return { text: text.trimEnd(), offsets, heading: heading?.[1]!.length ?? 0, bullet: bullet !== null }
}

/** Roughly how wide a text is set in a book face, in letters. */
export function visualWidth(text: string): number {
  let width = 0
  for (const char of text.normalize('NFD')) {
    if (latin(/\p{M}/u).test(char)) continue
    width +=
      char === ' '
        ? 0.5
        : /[fijlt.,;:'!()[\]|/-]/u.test(char)
          ? 0.6
          : /[mw]/u.test(char)
            ? 1.5
            : latin(/\p{Lu}/u).test(char)
              ? 1.4
              : 1
  }
  return width
}

/** How wide the text is set, from the lines that surely go on in the next; undefined where the author's lines are not wrapped. */
export function setWidth(lines: readonly PrintedLine[]): number | undefined {
  const wrapped = lines.filter(
    ({ text }, index) => text.length > 40 && text.length < 140 && latin(/^\p{Ll}/u).test(lines[index + 1]?.text ?? ''),
  )
  if (wrapped.length < 5 || wrapped.length < lines.length / 6) return undefined
  const widths = wrapped.map(({ text }) => visualWidth(text)).sort((a, b) => a - b)
  return widths[Math.floor(widths.length * 0.9)]
}

/** The shortest line that no page's width cuts, and how many of them tell how the file was saved. */
const UNCUT = 140
const ENOUGH = 2
/** A shorter text tells too little. */
const LEAST_LINES = 12

/**
 * True for a text with one paragraph a line, as Word and LibreOffice save it: some lines are longer than any page is wide, and hardly
 * one goes on in the next. It is a property of the whole file, so that no line is judged by itself.
 */
export function isOneParagraphALine(lines: readonly PrintedLine[]): boolean {
  const written = lines.filter(({ kind }) => kind === 'line')
  if (written.length < LEAST_LINES || written.filter(({ text }) => text.length > UNCUT).length < ENOUGH) return false
  const goingOn = written.filter(
    ({ text, bullet }, index) =>
      index > 0 && !bullet && latin(/^\p{Ll}{2}/u).test(text) && !/[.;:]$/u.test(written[index - 1]!.text),
  )
  return goingOn.length <= written.length / 20
}
