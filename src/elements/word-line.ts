import type { WordParagraph, Run } from '../ooxml/block.ts'
import { COUNTRY } from './country.ts'
import { isDateLine } from './date-line.ts'
import { fold, isUpperCase, withoutBlanks } from './fold.ts'
import type { Column, Line, Look } from './line.ts'

/** A column of a Word file, with the room it gives. */
export interface WordColumn extends Column {
  readonly paragraphs: readonly WordParagraph[]
  /** Room for text, in twips. */
  readonly width: number
}

/** A character that counts for how a text looks. */
const isVisible = (code: number): boolean => code > 32 && code !== 0xa0

/** How many characters of a run count. */
export function weightOf({ text }: Run): number {
  let count = 0
  for (let at = 0; at < text.length; at++) if (isVisible(text.charCodeAt(at))) count++
  return count
}

/** True for a run that has one that counts; nearly always its first. */
export function isSeen({ text }: Run): boolean {
  for (let at = 0; at < text.length; at++) if (isVisible(text.charCodeAt(at))) return true
  return false
}

/** The runs whose look is seen. */
export const seen = ({ runs }: { readonly runs: readonly Run[] }): Run[] => runs.filter(isSeen)

export const isBlank = ({ text, label }: Pick<WordParagraph, 'text' | 'label'>): boolean => (label + text).trim() === ''

/** A line of a Word file, or a part of one: an element seldom has a paragraph to itself. */
export class WordLine implements Line<WordLine>, Look {
  readonly paragraph: WordParagraph
  readonly text: string
  readonly runs: readonly Run[]
  readonly column: WordColumn
  readonly shared: boolean
  #capitals: boolean | undefined

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
    return share(this.runs, ({ format }) => format.bold)
  }

  get italic(): number {
    return share(this.runs, ({ format }) => format.italic)
  }

  get capitals(): boolean {
    return (this.#capitals ??= isUpperCase(
      withoutBlanks(this.runs.map(({ text, format }) => (format.caps ? text.toUpperCase() : text)).join('') || this.text),
    ))
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
    if (start === 0 && end === this.text.length) return this
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

/** How many of the runs that are seen are so. */
function share(runs: readonly Run[], is: (run: Run) => boolean): number {
  let all = 0
  let some = 0
  for (const run of runs) {
    if (!isSeen(run)) continue
    all += 1
    if (is(run)) some += 1
  }
  return all === 0 ? 0 : some / all
}

/** The lines of a paragraph; a number Word puts before it belongs to the first. */
export const linesOf = (paragraph: WordParagraph, column: WordColumn): readonly WordLine[] =>
  isOneLine(paragraph) ? [new WordLine(paragraph, paragraph.text, paragraph.runs, column)] : splitLines(paragraph, column)

/** A paragraph that is a line as it stands. */
const isOneLine = ({ label, text, usual, runs }: WordParagraph): boolean =>
  label === '' && !text.includes('\n') && (usual || isComposed(text) || runs.every((run) => isComposed(run.text)))

const isComposed = (text: string): boolean => text === text.normalize('NFC')

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
  return uncut(lines).map((runs) => new WordLine(paragraph, wordsOf(runs), runs, column))
}

const wordsOf = (runs: readonly Run[]): string => runs.map(({ text }) => text).join('')

/** Lines with the country, or place and date, on one line each where a break cuts them, as pages of law have them. */
function uncut(lines: readonly Run[][]): readonly Run[][] {
  const found: Run[][] = []
  for (const [first, ...more] of lines) {
    const above = found.at(-1)
    const cut = above && first && isCut(wordsOf(above), wordsOf([first, ...more]))
    if (cut) above.push({ ...first, text: ` ${first.text}` }, ...more)
    else found.push(first ? [first, ...more] : [])
  }
  return found
}

const isCut = (above: string, below: string): boolean =>
  above.length + below.length < LONGEST_IN_TWO &&
  [(text: string) => COUNTRY.test(fold(text)), isDateLine].some((is) => is(`${above} ${below}`) && !is(above) && !is(below))
const LONGEST_IN_TWO = 80

/** The lines of a paragraph joined to one. */
export function joinedLine(lines: readonly WordLine[]): WordLine {
  const [first] = lines as [WordLine]
  if (lines.length === 1 && first.text === first.text.trim()) return first
  const text = lines
    .map((line) => line.text)
    .join(' ')
    .trim()
  return new WordLine(
    first.paragraph,
    text,
    lines.flatMap(({ runs }) => runs),
    first.column,
  )
}
