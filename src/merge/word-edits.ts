import type { AppliedEdit, UnplacedEdit } from '../model/merged.ts'
import type { ReadPlan } from '../model/read-plan.ts'
import type { WordDocument } from '../ooxml/document.ts'
import { AddedLines } from './added.ts'
import { mergeOf, type Merge } from './context.ts'
import type { EditedLine } from './edited.ts'
import { lineGroups } from './groups.ts'
import { movedGroups } from './moved.ts'
import { newPurposes } from './purposes.ts'
import { putInLines } from './put-in.ts'
import { removeLines } from './removed.ts'
import { CONTENTS } from './reasons.ts'
import { replaceLines } from './replaced.ts'
import { reshaped } from './reshaped.ts'
import { sidesOf, type Sides } from './sides.ts'
import type { TextEdit } from './source-edits.ts'
import { TableEdits } from './table-edits.ts'
import { pairTables } from './tables.ts'

/** The edits of a Word file as edits of the files its base was read from. */
export interface WordEdits extends Pick<Sides, 'pairs' | 'base' | 'edited'> {
  readonly edits: readonly TextEdit[]
  readonly applied: readonly AppliedEdit[]
  readonly unplaced: readonly UnplacedEdit[]
  /** The line of the file that an applied edit was read from. */
  readonly lines: ReadonlyMap<AppliedEdit, EditedLine>
  /** Words that the program prints by itself and that read otherwise in the file: told, and never put into the text. */
  readonly program: readonly UnplacedEdit[]
}

/** What was changed in a Word file that was built from a plan, as edits of the plan's own files. */
export function wordEdits(read: ReadPlan, document: WordDocument): WordEdits {
  const merge = mergeOf(sidesOf(read, document))
  const { base, edited, pairs, ledger, letters, notes } = merge
  const writer = new AddedLines(read, base, letters, notes.notes)
  for (const { was, now } of merge.contents) ledger.kept(was, now, CONTENTS)
  wholeParts(merge)
  const tables = new TableEdits(merge, writer)
  const paired = pairTables(base, edited, pairs)
  for (const table of paired) tables.table(table)
  newPurposes(merge)
  const groups = lineGroups(base, edited, pairs)
  const moved = movedGroups(groups, merge)
  for (const group of groups) if (!base[group.base[0]!]!.cell && !moved.has(group)) replaceLines(merge, group)
  merge.data.settle(base)
  removeLines(merge, groups, moved, tables.goneItems)
  putInLines(merge, groups, moved, new Set(paired.flatMap(({ word }) => word ?? [])), writer)
  notes.settle()
  const { applied, unplaced, program, lines } = ledger
  return { edits: ledger.edits.settled(), applied, unplaced, program, lines, pairs, base, edited }
}

/** Letterhead and signatures that have other lines than before are read as a whole. */
function wholeParts(merge: Merge): void {
  const text = (lines: readonly string[]): string => lines.join(' / ').replace(/\n/g, ' ')
  for (const { edits, base, edited } of reshaped(merge)) {
    const first = edited[0] ?? merge.edited[0]
    if (!first || !merge.ledger.edits.add(edits)) continue
    for (const line of base) merge.settled.add(line)
    for (const line of edited) merge.known.add(line)
    merge.ledger.apply(edits, first, text(base.map((it) => it.text)), text(edited.map(({ whole }) => whole.text)))
  }
}
