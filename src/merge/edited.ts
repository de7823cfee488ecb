import { labelOf } from '../import/label.ts'
import { cut, joined, plainRich, richOf, trimmed, type Rich } from '../import/rich.ts'
import type { FlowBlock, WordParagraph, WordTable } from '../ooxml/block.ts'
import type { WordDocument } from '../ooxml/document.ts'
import { BOOKMARK } from '../model/bookmark.ts'

/** A paragraph of the edited file that says something, its label set apart. */
export interface EditedLine {
  /** Number of the paragraph; 0 in a note. */
  readonly at: number
  readonly paragraph: WordParagraph
  /** As it was typed or counted by Word; empty where there is none. */
  readonly label: string
  /** Behind the label. */
  readonly rich: Rich
  readonly whole: Rich
  readonly bookmarks: readonly string[]
  readonly cell?: { readonly table: WordTable; readonly row: number; readonly column: number }
  readonly note?: number
}

/** The lines of an edited file in reading order, the text of its notes last. */
export function editedLines({ sections, notes }: WordDocument): EditedLine[] {
  return [
    ...sections.flatMap(({ blocks }) => linesIn(blocks)),
    ...notes.flatMap(({ number, blocks }) => linesIn(blocks).map((line) => ({ ...line, note: number }))),
  ]
}

function linesIn(blocks: readonly FlowBlock[], cell?: EditedLine['cell']): EditedLine[] {
  return blocks.flatMap((block): EditedLine[] => {
    if (block.type === 'table') {
      return block.rows.flatMap((row, index) =>
        row.flatMap(({ blocks, column, merged }) => (merged ? [] : linesIn(blocks, { table: block, row: index, column }))),
      )
    }
    return [...lineOf(block, cell), ...block.boxes.flatMap((box) => linesIn(box))]
  })
}

function lineOf(paragraph: WordParagraph, cell: EditedLine['cell']): EditedLine[] {
  const whole = trimmed(joined([plainRich(paragraph.label.normalize('NFC').replace(/\s+$/, ' ')), richOf(paragraph)]))
  if (whole.text === '' && whole.notes.length === 0) return []
  const label = cell ? undefined : labelOf(whole.text)
  return [
    {
      at: paragraph.at,
      paragraph,
      label: label ? label.written : '',
      rich: label ? trimmed(cut(whole, label.length)) : whole,
      whole,
      bookmarks: (paragraph.bookmarks ?? []).filter((name) => name.startsWith(BOOKMARK)),
      ...(cell && { cell }),
    },
  ]
}
