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

/**
 * The lines without those of a table of contents, which Word writes anew: `printed` is what it said, its title first. An entry says so
 * still, or has the words of a line further on, a page number behind them.
 */
export function withoutContents(lines: readonly EditedLine[], [title, ...printed]: readonly string[]): EditedLine[] {
  const start = lines.findIndex(({ whole }) => whole.text.toUpperCase() === title)
  if (start < 0) return [...lines]
  const folded = (text: string): string => text.replace(/\s+/g, ' ').trim().toUpperCase()
  const known = printed.map(folded)
  const later = lines.map(({ whole }) => folded(whole.text))
  // Each entry once: the first heading stands right below them.
  const isEntry = (at: number): boolean => {
    const bare = later[at]!.replace(/[\s.…]*\d+$/u, '')
    const own = known.findIndex((it) => it === later[at] || it === bare)
    if (own >= 0) known.splice(own, 1)
    return own >= 0 || (bare !== later[at] && later.includes(bare, at + 1))
  }
  let end = start + 1
  while (end < lines.length && isEntry(end)) end++
  return lines.filter((_, index) => index < start || index >= end)
}
