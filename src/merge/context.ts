import type { BaseLine } from './base.ts'
import { DataEdits } from './data-edits.ts'
import type { EditedLine } from './edited.ts'
import { Ledger } from './ledger.ts'
import { NoteEdits } from './note-edits.ts'
import { MergedNotes } from './notes.ts'
import type { Sides } from './sides.ts'

/** A merge on its way: both sides, what has been found so far, and which lines need no more looking at. */
export interface Merge extends Sides {
  readonly ledger: Ledger
  readonly notes: NoteEdits
  readonly data: DataEdits
  /** Lines of the base whose new words were brought in by something else than their own comparison. */
  readonly settled: Set<BaseLine>
  /** Lines of the file that were read with others as a whole. */
  readonly known: Set<EditedLine>
}

/** A merge of which nothing is done yet. */
export function mergeOf(sides: Sides): Merge {
  const { read, base, edited, pairs } = sides
  const ledger = new Ledger(sides)
  const settled = new Set<BaseLine>()
  const notes = new NoteEdits(new MergedNotes(read, base, edited, pairs), ledger, edited, settled)
  return { ...sides, ledger, notes, settled, known: new Set(), data: new DataEdits(read, ledger) }
}
