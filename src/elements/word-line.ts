import type { WordParagraph, Run } from '../ooxml/block.ts'
import { withoutBlanks } from './fold.ts'
import type { Column, Line, Look } from './line.ts'

/** A column of a Word file, with the room it gives. */
export interface WordColumn extends Column {
  readonly paragraphs: readonly WordParagraph[]
  /** Room for text, in twips. */
  readonly width: number
}

/** Characters that count for how a text looks. */
function visible(text: string): number {
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
export const seen = ({ runs }: { readonly runs: readonly Run[] }): Run[] => runs.filter((run) => weightOf(run) > 0)

export const isBlank = ({ text, label }: Pick<WordParagraph, 'text' | 'label'>): boolean => (label + text).trim() === ''

/** A line of a Word file, or a part of one: an element seldom has a paragraph to itself. */
export class WordLine implements Line<WordLine>, Look {
  readonly paragraph: WordParagraph
  readonly text: string
  readonly runs: readonly Run[]
  readonly column: WordColumn
  readonly shared: boolean

  constructor(paragraph: WordParagraph, text: string, runs: readonly Run[], column: WordColumn, shared = false) {
    this.paragraph = paragraph
    this.text = text
    this.runs = runs
    this.column = column
    this.shared = shared
  }

  /** Room of the column it stands in, in twips. */
  get width(): number {
    return this.column.width
  }

  get look(): Look {
    return this
  }

  get bold(): number {
    return share(seen(this), ({ format }) => format.bold)
  }

  get italic(): number {
    return share(seen(this), ({ format }) => format.italic)
  }

  get capitals(): boolean {
    const shown = withoutBlanks(
      this.runs.map(({ text, format }) => (format.caps ? text.toUpperCase() : text)).join('') || this.text,
    )
    return /\p{L}/u.test(shown) && shown === shown.toUpperCase()
  }

  get align(): Look['align'] {
    return this.paragraph.format.align
  }

  get indent(): number {
    return this.paragraph.format.left
  }

  get ruled(): boolean {
    return this.paragraph.format.top !== undefined || this.paragraph.lines.length > 0
  }

  part(from: number, to: number): WordLine {
    const cut = this.text.slice(from, to)
    const start = from + (cut.length - cut.trimStart().length)
    const end = start + cut.trim().length
    let at = 0
    const runs = this.runs.flatMap((run) => {
      const piece = run.text.slice(Math.max(0, start - at), Math.max(0, end - at))
      at += run.text.length
      return piece === '' ? [] : [{ ...run, text: piece }]
    })
    const shared =
      this.text.slice(0, start).trim() !== '' || this.text.slice(end).trim() !== '' || /\t/.test(this.text.slice(0, start))
    return new WordLine(this.paragraph, this.text.slice(start, end), runs, this.column, this.shared || shared)
  }
}

const share = (runs: readonly Run[], is: (run: Run) => boolean): number =>
  runs.length === 0 ? 0 : runs.filter(is).length / runs.length

const known = new WeakMap<WordParagraph, readonly WordLine[]>()

/** The lines of a paragraph; a number Word puts before it belongs to the first. */
export function linesOf(paragraph: WordParagraph, column: WordColumn): readonly WordLine[] {
  const before = known.get(paragraph)
  if (before && before[0]!.column === column) return before
  const lines = splitLines(paragraph, column)
  known.set(paragraph, lines)
  return lines
}

function splitLines(paragraph: WordParagraph, column: WordColumn): WordLine[] {
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
  return lines.map((runs) => new WordLine(paragraph, runs.map(({ text }) => text).join(''), runs, column))
}

/** The lines of a paragraph joined to one. */
export function wholeOf(paragraph: WordParagraph, column: WordColumn): WordLine {
  const lines = linesOf(paragraph, column)
  const text = lines.map((line) => line.text).join(' ')
  return new WordLine(
    paragraph,
    text.trim(),
    lines.flatMap(({ runs }) => runs),
    column,
  )
}
