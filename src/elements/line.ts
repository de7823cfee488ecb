import { everyMatch } from '../model/matches.ts'
import { allCapitals } from './fold.ts'

/** How a line looks on the page. */
export interface Look {
  /** How many of its stretches are bold, from 0 to 1. */
  readonly bold: number
  readonly italic: number
  /** Shown in capitals, typed or by an effect. */
  readonly capitals: boolean
  readonly align: 'left' | 'center' | 'right' | 'both'
  /** Its left indent, in twips. */
  readonly indent: number
  /** Nothing but a rule: an empty line with a border, or one that a drawn line hangs from. */
  readonly ruled: boolean
}

/** What stands under each other: the page's own lines, or those of a cell or a text box. */
export interface Column {
  /** Numbers of its table and row in the document, and of its column in the table; none outside tables. */
  readonly cell: { readonly table: number; readonly row: number; readonly column: number } | undefined
}

/**
 * A line of a document, or the part of one that an element takes: a paragraph of a Word file up to a break, a line of plain text,
 * a line that a plan prints. An element leads back to its source by the lines it consists of. Text is NFC.
 */
export interface Line<L> {
  readonly text: string
  readonly column: Column
  /** What it is a line of: the lines of one paragraph have the same. */
  readonly paragraph: unknown
  /** It shares its line with another element, so that tabs or spaces place it, not the paragraph's alignment. */
  readonly shared: boolean
  /** Nothing where a text has none. */
  readonly look: Look | undefined
  /** The part from one character to another, blanks at its ends left out. */
  part(from: number, to: number): L
}

/** What stands on the page by itself: a paragraph, or a whole table. */
export interface LineBlock<L> {
  /** Its lines in reading order, empty ones and those of cells and text boxes included. */
  readonly lines: readonly L[]
  readonly table: boolean
  /** The lines of a paragraph joined to one. */
  readonly whole: L | undefined
  readonly section: number
  /** It begins a page. */
  readonly newPage: boolean
}

/** A whole line, trimmed. */
export const trimmed = <L extends Line<L>>(line: L): L => line.part(0, line.text.length)

/** A line at its wide gaps: tabs, or four spaces and more. Number and date keep the blanks a clerk writes in. */
export function besides<L extends Line<L>>(line: L): L[] {
  const parts: L[] = []
  let from = 0
  for (const gap of everyMatch(line.text, /\t[\t ]*| {4,}\t?/g)) {
    parts.push(line.part(from, gap.index))
    from = gap.index + gap[0].length
  }
  parts.push(line.part(from, line.text.length))
  return parts.filter(({ text }) => text !== '')
}

export const isEmpty = <L extends Line<L>>({ text }: L): boolean => text.trim() === ''

/** Shown in capitals only. */
export const inCapitals = <L extends Line<L>>({ text, look }: L): boolean => look?.capitals ?? allCapitals(text)

export const isCentred = <L extends Line<L>>({ look }: L): boolean => look?.align === 'center'

/** Bold from end to end. */
export const isBold = <L extends Line<L>>({ look }: L): boolean => look?.bold === 1

const TYPED_RULE = /[_\-–—―─‾¯=]{3,}|\*{3,}/
const NOTHING_ELSE = /^[\s\u00a0_\-–—―─‾¯*.=]*(?:[oO0]{3})?[\s\u00a0_\-–—―─‾¯*.=]*$/

/** Underscores, dashes or stars typed for a rule, or for two beside each other: `___`, `***`, `---o0o---`. */
export const isTypedRule = ({ text }: { readonly text: string }): boolean => NOTHING_ELSE.test(text) && TYPED_RULE.test(text)
