import { findElements, type Elements } from './find.ts'
import type { LineBlock, Column, Line } from './line.ts'

/** What a line of text is made of: its characters, and whether empty lines stand before it. */
export interface PlainLine {
  readonly text: string
  readonly blank?: boolean
}

/** A line of plain text or a part of one, from character `start` of its source on. It has no look. */
export class TextLine<T extends PlainLine> implements Line<TextLine<T>> {
  readonly source: T | undefined
  readonly text: string
  readonly start: number
  readonly column: Column
  readonly shared: boolean

  constructor(source: T | undefined, text: string, start: number, column: Column, shared = false) {
    this.source = source
    this.text = text
    this.start = start
    this.column = column
    this.shared = shared
  }

  get look(): undefined {
    return undefined
  }

  get paragraph(): unknown {
    return this.source
  }

  part(from: number, to: number): TextLine<T> {
    const cut = this.text.slice(from, to)
    const start = from + (cut.length - cut.trimStart().length)
    const text = cut.trim()
    const shared = this.shared || text.length < this.text.trim().length
    return new TextLine(this.source, text, this.start + start, this.column, shared)
  }
}

/** The elements of a text without a look: plain text, or what a plan prints. */
export type TextElements<T extends PlainLine> = Elements<TextLine<T>, LineBlock<TextLine<T>>>

/** Finds the elements among the lines of a text, wrapped or not; each found line leads back to the one it came from. */
export function elementsOfText<T extends PlainLine>(lines: readonly T[]): TextElements<T> {
  const column: Column = { cell: undefined }
  const blockOf = (line: TextLine<T>): LineBlock<TextLine<T>> => ({
    lines: [line],
    table: false,
    whole: line,
    section: 0,
    newPage: false,
  })
  const blocks = lines.flatMap((source) => {
    const block = blockOf(new TextLine(source, source.text.normalize('NFC'), 0, column))
    return source.blank ? [blockOf(new TextLine<T>(undefined, '', 0, column)), block] : [block]
  })
  return findElements<TextLine<T>, LineBlock<TextLine<T>>>(blocks)
}
