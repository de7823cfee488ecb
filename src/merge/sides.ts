import type { ReadPlan } from '../model/read-plan.ts'
import type { WordDocument } from '../ooxml/document.ts'
import { baseLines, type BaseLine } from './base.ts'
import { Letters } from './casing.ts'
import { withoutContents, type WithoutContents } from './contents.ts'
import { editedLines, type EditedLine } from './edited.ts'
import { evened } from './evened.ts'
import { withLabels } from './labelled.ts'
import { pairLines, withNotes, type Pairs } from './pairs.ts'

/** A plan as it was printed and what became of its document, line by line, and which of their lines are the same. */
export interface Sides {
  readonly read: ReadPlan
  readonly document: WordDocument
  readonly base: readonly BaseLine[]
  readonly edited: readonly EditedLine[]
  readonly pairs: Pairs
  /** Entries of the table of contents that somebody wrote other words into. */
  readonly contents: WithoutContents['changed']
  readonly letters: Letters
}

/** The lines of a plan beside those of a document that was built from it. */
export function sidesOf(read: ReadPlan, document: WordDocument): Sides {
  const printed = baseLines(read)
    .map(evened)
    .filter(({ text, label }) => (text + label).trim() !== '')
  const base = printed.filter((line) => !line.contents)
  const { lines: all, changed: contents } = withoutContents(
    editedLines(document),
    printed.filter((line) => line.contents),
  )
  const pairs = withNotes(pairLines(base, all), base, all)
  const edited = withLabels(base, withoutLayout(base, all, pairs), pairs)
  return { read, document, base, edited, pairs, contents, letters: new Letters(read, edited) }
}

/** The lines of tables that only place text, such as letterhead and closing, as lines like any other. */
function withoutLayout(base: readonly BaseLine[], edited: readonly EditedLine[], pairs: Pairs): EditedLine[] {
  const layout = new Set([...pairs.of].flatMap(([index, other]) => (base[index]!.cell ? [] : (edited[other]!.cell?.table ?? []))))
  return edited.map((line) => (line.cell && layout.has(line.cell.table) ? withoutCell(line) : line))
}

const withoutCell = ({ cell: _, ...line }: EditedLine): EditedLine => line
