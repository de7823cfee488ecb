import type { FlowBlock, WordParagraph, WordTable } from './block.ts'
import { everyMatch } from '../model/matches.ts'
import type { Outcome } from '../model/problem.ts'
import type { HeadersOf, WordDocument } from './document.ts'
import { readWordFile, type WordFile } from './word-file.ts'

/** A paragraph's text, or that of a cell, from `start` on in its line. */
export interface TextPiece {
  readonly text: string
  readonly start: number
  /** The paragraph it is the text of; a note is put together from several. */
  readonly paragraph?: WordParagraph
  /** Its level in the outline, from 1, where it has one. */
  readonly level?: number
  /** Where a blank of the text stands for line breaks or tabs; absent where none does. */
  readonly gaps?: readonly TextGap[]
  /** The cell it stands in; row and column from 1, a cell that reaches over several columns at its first. */
  readonly cell?: { readonly table: WordTable; readonly row: number; readonly column: number }
}

/** A blank that stands for a line break within a paragraph, or for tabs alone. */
export interface TextGap {
  readonly at: number
  readonly kind: 'break' | 'tab'
}

/** One line of a Word file's text: of its body, of a note, or of the margins, where headers and footers stand. */
export interface DocumentLine {
  readonly kind: 'body' | 'note' | 'margin'
  readonly text: string
  readonly pieces: readonly TextPiece[]
  /** The number of the note it is. */
  readonly note?: number
}

/**
 * The text of a .docx as a reader sees it, a line for each paragraph: headers, the body with its automatic numbers, footers,
 * footnotes as `[^1]: …`. Cells of a table row stand on one line, parted by ` | `, unless one of them has several paragraphs; a
 * line break in a paragraph is a space.
 * Tracked insertions count, deletions do not; hidden text and page numbers are left out. Empty paragraphs give no line.
 * Ends without a line feed. What is no Word file has no value, and a problem that says why.
 *
 * @example
 * documentText({ path: 'a.docx', content: docx }).value.split('\n')[1] // → 'SỞ TƯ PHÁP'
 * documentText({ path: 'a.docx', content: new Uint8Array() }).problems[0].message.en // → 'the file is empty.'
 */
export function documentText(file: WordFile): Outcome<string | undefined> {
  const { value, problems } = readWordFile(file)
  const lines = value && documentLines(value)
  return { value: lines?.map(({ text }) => text).join('\n'), problems }
}

/** The lines of that text. */
export function documentLines({ sections, notes }: WordDocument): DocumentLine[] {
  const once = new Set<FlowBlock>()
  const unseen = ({ first, default: usual, even }: HeadersOf): FlowBlock[] =>
    [...first, ...usual, ...even].filter((block) => !once.has(block) && once.add(block))
  const of = (kind: DocumentLine['kind'], blocks: readonly FlowBlock[]): DocumentLine[] =>
    linesOf(blocks).map((line) => ({ kind, ...line }))
  return [
    ...sections.flatMap(({ headers, blocks, footers }) => [
      ...of('margin', unseen(headers)),
      ...of('body', blocks),
      ...of('margin', unseen(footers)),
    ]),
    ...notes.map(({ number, blocks }): DocumentLine => {
      const text = `[^${number}]: ${linesOf(blocks)
        .map((line) => line.text.trim())
        .join(' ')}`
      return { kind: 'note', text, pieces: [{ text, start: 0 }], note: number }
    }),
  ]
}

type OpenLine = Omit<DocumentLine, 'kind'>

/** Outline level 9 stands for text that is none (ECMA-376, 17.3.1.20). */
const lineOf = (text: string, paragraph: WordParagraph, gaps: readonly TextGap[], { outline } = paragraph.format): OpenLine => ({
  text,
  pieces: [
    {
      text,
      start: 0,
      paragraph,
      ...(outline !== undefined && outline < 9 && { level: outline + 1 }),
      ...(gaps.length > 0 && { gaps }),
    },
  ],
})

const linesOf = (blocks: readonly FlowBlock[]): OpenLine[] =>
  blocks.flatMap((block) => {
    if (block.type === 'paragraph') return paragraphLines(block)
    return block.rows.flatMap((row, index) => {
      let reached = 0
      const cells = row.map(({ blocks, span }) => {
        const column = reached + 1
        reached += span
        return linesOf(blocks).map((line) => inCell(line, { table: block, row: index + 1, column }))
      })
      // A table that only places text, such as a letterhead, reads cell by cell.
      if (cells.some((lines) => lines.length > 1)) return cells.flat()
      return cells.some((lines) => lines.length > 0) ? [rowLine(cells.map(([line]) => line))] : []
    })
  })

/** What stands in a table within a table keeps the inner cell. */
const inCell = ({ text, pieces }: OpenLine, cell: TextPiece['cell'] & {}): OpenLine => ({
  text,
  pieces: pieces.map((piece) => ({ cell, ...piece })),
})

const BETWEEN = ' | '

function rowLine(cells: readonly (OpenLine | undefined)[]): OpenLine {
  const joined = cells.map((line) => line?.text ?? '').join(BETWEEN)
  const cut = joined.length - joined.trimStart().length
  let at = -cut
  const pieces = cells.flatMap((line) => {
    const found = (line?.pieces ?? []).map((piece) => ({ ...piece, start: at + piece.start }))
    at += (line?.text.length ?? 0) + BETWEEN.length
    return found
  })
  return { text: joined.trim(), pieces }
}

function paragraphLines(paragraph: WordParagraph): OpenLine[] {
  const whole = [paragraph.label, ...stretchesOf(paragraph).map(({ text }) => text)].join('').trim()
  const line = whole.replace(BLANKS, ' ')
  return [...(line === '' ? [] : [lineOf(line, paragraph, gapsOf(whole))]), ...paragraph.boxes.flatMap(linesOf)]
}

const BLANKS = /[\t\n]+/g

function gapsOf(whole: string): TextGap[] {
  let lost = 0
  return everyMatch(whole, BLANKS).map(({ 0: blanks, index }) => {
    const at = index - lost
    lost += blanks.length - 1
    return { at, kind: blanks.includes('\n') ? 'break' : 'tab' }
  })
}

/** Text of a paragraph's line, and where in the paragraph's own text it begins; the mark of a note stands behind as many characters. */
interface TextStretch {
  readonly text: string
  readonly at: number
  readonly mark?: true
}

/** The text without page numbers, which change by themselves, and with the marks of its notes. */
function stretchesOf({ runs, notes }: WordParagraph): TextStretch[] {
  let at = 0
  const found: TextStretch[] = []
  const left = [...notes]
  const mark = ({ number }: WordParagraph['notes'][number]): TextStretch => ({ text: `[^${number}]`, at, mark: true })
  for (const run of runs) {
    const shown = run.field === 'PAGE' || run.field === 'NUMPAGES' ? '' : run.text
    let from = 0
    while (left[0] && left[0].after <= at + run.text.length) {
      const note = left.shift()!
      found.push({ text: shown.slice(from, note.after - at), at: at + from }, { ...mark(note), at: note.after })
      from = note.after - at
    }
    found.push({ text: shown.slice(from), at: at + from })
    at += run.text.length
  }
  return [...found, ...left.map(mark)]
}

/**
 * Where in a paragraph's own text each character of its line stands, and one more for the line's end: its automatic number at the
 * start, the mark of a note behind the word it belongs to.
 */
export function offsetsOfLine(paragraph: WordParagraph): number[] {
  const stretches: readonly TextStretch[] = [{ text: paragraph.label, at: 0, mark: true }, ...stretchesOf(paragraph)]
  const whole = stretches.map(({ text }) => text).join('')
  const offsets = stretches.flatMap(({ text, at, mark }) =>
    Array.from({ length: text.length }, (_, index) => (mark ? at : at + index)),
  )
  const kept = offsets.filter((_, index) => !(/[\t\n]/.test(whole[index]!) && /[\t\n]/.test(whole[index - 1] ?? '')))
  const line = whole.replace(BLANKS, ' ')
  const start = line.length - line.trimStart().length
  const trimmed = kept.slice(start, start + line.trim().length)
  return [...trimmed, (trimmed.at(-1) ?? -1) + 1]
}
