import type { Block, Paragraph } from './block.ts'
import { readDocument, type HeadersOf } from './document.ts'

/**
 * The text of a .docx as a reader sees it, a line for each paragraph: headers, the body with its automatic numbers, footers,
 * footnotes as `[^1]: …`. Cells of a table row stand on one line, parted by ` | `, unless one of them has several paragraphs; a
 * line break in a paragraph is a space.
 * Tracked insertions count, deletions do not; hidden text and page numbers are left out. Empty paragraphs give no line.
 * Ends without a line feed. Throws `Unreadable` for what is no Word file.
 */
export function documentText(bytes: Uint8Array): string {
  const { sections, notes } = readDocument(bytes)
  const once = new Set<Block>()
  const unseen = ({ first, default: usual, even }: HeadersOf): Block[] =>
    [...first, ...usual, ...even].filter((block) => !once.has(block) && once.add(block))
  return [
    ...sections.flatMap(({ headers, blocks, footers }) => [unseen(headers), blocks, unseen(footers)].flatMap(linesOf)),
    ...notes.flatMap(({ number, blocks }) => {
      const text = linesOf(blocks).map((line) => line.trim())
      return [`[^${number}]: ${text.join(' ')}`]
    }),
  ].join('\n')
}

const linesOf = (blocks: readonly Block[]): string[] =>
  blocks.flatMap((block) => {
    if (block.type === 'paragraph') return paragraphLines(block)
    return block.rows.flatMap((row) => {
      const cells = row.map(({ blocks }) => linesOf(blocks))
      // A table that only places text, such as a letterhead, reads cell by cell.
      if (cells.some((lines) => lines.length > 1)) return cells.flat()
      return cells.some((lines) => lines.length > 0)
        ? [
            cells
              .map(([line = '']) => line)
              .join(' | ')
              .trim(),
          ]
        : []
    })
  })

function paragraphLines(paragraph: Paragraph): string[] {
  const line = (paragraph.label + marked(paragraph)).replace(/[\t\n]+/g, ' ').trim()
  return [...(line === '' ? [] : [line]), ...paragraph.boxes.flatMap(linesOf)]
}

/** The text without page numbers, which change by themselves, and with the marks of its notes. */
function marked({ runs, notes }: Paragraph): string {
  let at = 0
  let text = ''
  const left = [...notes]
  for (const run of runs) {
    const shown = run.field === 'PAGE' || run.field === 'NUMPAGES' ? '' : run.text
    let from = 0
    while (left[0] && left[0].after <= at + run.text.length) {
      const { after, number } = left.shift()!
      text += `${shown.slice(from, after - at)}[^${number}]`
      from = after - at
    }
    text += shown.slice(from)
    at += run.text.length
  }
  return text + left.map(({ number }) => `[^${number}]`).join('')
}
