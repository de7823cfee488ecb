import type { Inline } from './inline.ts'
import type { Image } from './image.ts'
import type { Table } from './table.ts'
import type { TaskField } from './task.ts'

/** A heading. Its label (`I.`, `1.`, `1.1.`, `1.1.1.`) follows from structure: see `labelsOf`. */
export interface Heading {
  readonly type: 'heading'
  readonly level: 1 | 2 | 3 | 4
  /** What `:section[id]` names it by. */
  readonly id?: string
  readonly text: readonly Inline[]
}

/** A paragraph of text. */
export interface Paragraph {
  readonly type: 'paragraph'
  readonly text: readonly Inline[]
  /** A legal basis on a line of its own, which the decree wants in italics. */
  readonly basis?: true
}

/**
 * A clause (khoản: `2.1.`), a point (điểm: `a)`) or a bullet (`-`, `+`, `*` by level). Its first child is the paragraph
 * that carries the label. The level of a bullet counts from 1, that of a clause is how many numbers its label has; points have one.
 */
export interface Item {
  readonly type: 'clause' | 'point' | 'bullet'
  readonly level: number
  readonly children: readonly Block[]
}

/** What comes next begins a new page. */
export interface PageBreak {
  readonly type: 'page-break'
}

/** The table of contents: the headings of the text it stands in, with their labels. */
export interface Contents {
  readonly type: 'toc'
}

/** The plan's data placed by a directive (`::phases`). What blocks it becomes is worked out when the plan is expanded. */
export interface DataBlock {
  readonly type: 'data'
  readonly of: DataName
  readonly as?: 'table' | 'points'
  /** Of a table of tasks: the fields that have a column, in their order; where nothing is said, those that are filled in. */
  readonly columns?: readonly TaskField[]
  /** Of a table of tasks: a row over all columns for each heading that tasks stand under. */
  readonly groups?: true
}

export const DATA_NAMES = ['bases', 'purposes', 'requirements', 'targets', 'phases', 'assignments', 'tasks'] as const
/** The data that a directive such as `::targets` places. */
export type DataName = (typeof DATA_NAMES)[number]

/** One block of a plan's text, as its author states it. */
export type Block = Heading | Paragraph | Item | Table | Image | PageBreak | Contents | DataBlock

/**
 * Every block in reading order, those inside items included.
 *
 * @example
 * [...everyBlock(plan.body)].filter(({ type }) => type === 'heading').length // → 2
 */
export function* everyBlock(blocks: readonly Block[]): Generator<Block> {
  const ahead = [...blocks].reverse()
  for (let block = ahead.pop(); block; block = ahead.pop()) {
    yield block
    if ('children' in block) for (let at = block.children.length - 1; at >= 0; at--) ahead.push(block.children[at]!)
  }
}
