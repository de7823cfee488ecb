import { isAnnexHeading } from '../elements/annex.ts'
import { isCountryLine } from '../elements/country.ts'
import { isDateLine } from '../elements/date-line.ts'
import { isNumberLine } from '../elements/number-line.ts'
import { labelLength } from '../elements/recipients.ts'
import { isPlanLine } from '../elements/title.ts'
import { letterheadAbove } from '../elements/word.ts'
import { everyMatch } from '../model/matches.ts'
import { sha256 } from '../model/sha256.ts'
import type { Source } from '../model/source.ts'
import { everyParagraph, type FlowBlock, type WordTable } from '../ooxml/block.ts'
import type { WordDocument } from '../ooxml/document.ts'
import { documentLines, type DocumentLine, type TextPiece } from '../ooxml/text.ts'
import { standSideBySide, type PrintedLine } from './prose-lines.ts'

type MoreWords = Pick<PrintedLine, 'kind' | 'cell'> & Partial<Pick<PrintedLine, 'heading' | 'own'>>

/** A Word file as lines of text, each a paragraph or a cell, with the text they stand in: that of `kehoach text`. */
export interface WordText {
  readonly source: Source
  readonly lines: readonly PrintedLine[]
  /** The lines of the text, with the paragraphs they come from. */
  readonly printed: readonly DocumentLine[]
}

/**
 * The lines of a Word file as a reader has them before him. A table that only places text (letterhead, closing) reads as its
 * lines; the cells of any other know which table, row and column they stand in. Headers and footers are no part of the text, but for
 * a letterhead that stands there.
 */
export function wordText(document: WordDocument, file: string): WordText {
  const all = documentLines(document)
  const text = all.map((line) => line.text).join('\n')
  const lines: PrintedLine[] = []
  const above = letterheadAbove(document)
  const letterhead = new Set(everyParagraph(above))
  const placing = new Set([
    ...placingTables(document),
    ...above.flatMap((block) => (block.type === 'table' ? within(block) : [])),
  ])
  const tables = new Map<WordTable, number>()
  let from = 0
  let zone: Zone = 'head'
  for (const { kind, text: whole, pieces } of all) {
    for (const piece of pieces) {
      const { text: words, start, level = 0, cell, paragraph } = piece
      if (words.trim() === '' || (kind === 'margin' && !(paragraph && letterhead.has(paragraph)))) continue
      const role: MoreWords =
        kind === 'note'
          ? { kind: 'footnote' }
          : cell && !placing.has(cell.table)
            ? cellOf(cell, tables)
            : { kind: 'line', heading: level }
      if (role.kind !== 'line') {
        lines.push(printed(words, from + start, role))
        continue
      }
      if (labelLength(words) > 0) zone = 'closing'
      else if (isAnnexHeading(words)) zone = 'text'
      for (const { text, at, own } of linesWithin(piece, zone)) {
        if (zone === 'head' && isPlanLine(text.trim())) zone = 'text'
        lines.push(printed(text, from + start + at, { ...role, own }))
      }
    }
    from += whole.length + 1
  }
  return { source: { file, text, sha256: sha256(text), columns: {} }, lines, printed: all }
}

/** Where in the document a line stands. */
type Zone = 'head' | 'text' | 'closing'

/** A line of a paragraph: a break within it ends one, and so does the room between what stands side by side in head and closing. */
interface LineWithin {
  readonly text: string
  readonly at: number
  readonly own: boolean
}

function linesWithin({ text, gaps = [] }: TextPiece, zone: Zone): LineWithin[] {
  if (zone === 'text' && gaps.length === 0) return [{ text, at: 0, own: true }]
  const columns = zone !== 'text'
  const spaces = columns
    ? everyMatch(text, WIDE).map(({ 0: gap, index }) => ({ at: index, length: gap.length, kind: 'tab' }))
    : []
  const stops = [...gaps.map((gap) => ({ ...gap, length: 1 })), ...spaces].sort((a, b) => a.at - b.at)
  let open: LineWithin = { text, at: 0, own: true }
  let titled = zone !== 'head'
  const found: LineWithin[] = []
  for (const [index, { at, length, kind }] of stops.entries()) {
    const from = at + length
    const [left, right] = [text.slice(open.at, at).trim(), text.slice(from, stops[index + 1]?.at).trim()]
    titled ||= isPlanLine(left)
    // A body's name is broken over lines; what stands beside or below it is not.
    const parts = kind === 'tab' ? columns && standSideBySide(left, right) : titled || isHeadLine(left) || isHeadLine(right)
    if (!parts) continue
    found.push({ ...open, text: text.slice(open.at, at) })
    open = { text: text.slice(from), at: from, own: kind === 'tab' }
  }
  return [...found, open].filter((line) => line.text.trim() !== '')
}
const isHeadLine = (text: string): boolean => [isCountryLine, isNumberLine, isDateLine, isPlanLine].some((is) => is(text))
const WIDE = / {3,}/g

function cellOf(
  { table, row, column }: { readonly table: WordTable; readonly row: number; readonly column: number },
  tables: Map<WordTable, number>,
): MoreWords {
  const known = tables.get(table) ?? tables.size + 1
  tables.set(table, known)
  return { kind: 'cell', cell: { table: known, row, column } }
}

/**
 * The tables that only place text: those above the type of document; from the one that holds the recipients, or stands right
 * before them without a line of its own, to the first annex.
 */
function placingTables({ sections }: WordDocument): ReadonlySet<WordTable> {
  const blocks = sections.flatMap((section) => section.blocks).filter((block) => wordsOf(block).some((text) => text !== ''))
  const says = (is: (text: string) => boolean) => (block: FlowBlock) => wordsOf(block).some(is)
  const kind = blocks.findIndex(says(isPlanLine))
  const recipients = blocks.findLastIndex(says((text) => labelLength(text) > 0))
  const before = blocks[recipients - 1]
  const closing = before?.type === 'table' && !isRuled(before) ? recipients - 1 : recipients
  const annex = blocks.findIndex((block, index) => index > closing && block.type === 'paragraph' && says(isAnnexHeading)(block))
  const end = annex < 0 ? blocks.length : annex
  return new Set(
    blocks.flatMap((block, index) =>
      block.type === 'table' && (index < kind || (closing >= 0 && index >= closing && index < end)) ? within(block) : [],
    ),
  )
}

/** What a block says, line by line: type and subject may share a paragraph, a break between them. */
const wordsOf = (block: FlowBlock): string[] =>
  everyParagraph([block]).flatMap(({ text }) => text.split('\n').map((line) => line.trim()))

const isRuled = ({ rows }: WordTable): boolean => rows.some((row) => row.some(({ ruled }) => ruled))

/** A table with those inside it. */
const within = (table: WordTable): WordTable[] => [
  table,
  ...table.rows.flatMap((row) =>
    row.flatMap(({ blocks }) => blocks.flatMap((block) => (block.type === 'table' ? within(block) : []))),
  ),
]

function printed(raw: string, from: number, more: MoreWords): PrintedLine {
  const offsets: number[] = []
  let text = ''
  for (let index = 0; index < raw.length; index++) {
    const char = raw[index]!
    if (text === '' && /\s/u.test(char)) continue
    text += /\s/u.test(char) ? ' ' : char
    offsets.push(from + index)
  }
  return { text: text.trimEnd(), offsets, heading: 0, blank: false, bullet: false, own: true, ...more }
}
