import type { Block } from '../model/block.ts'
import { plainText, type Inline } from '../model/inline.ts'
import { rowText, type Cell, type Row, type Table } from '../model/table.ts'

/**
 * What is compared of a text: its words with what marks them. A reference counts by what it refers to, since the value it prints is
 * the data's to tell; a footnote counts as a mark, whatever its number.
 */
export function contentOf(nodes: readonly Inline[]): string {
  return nodes
    .map((node): string => {
      switch (node.type) {
        case 'text':
        case 'blank':
          return node.value
        case 'reference':
          return `\u0001${node.to}:${node.id}\u0002`
        case 'break':
          return '\n'
        case 'footnote':
          return NOTE
        case 'strong':
          return `\u0004${contentOf(node.children)}\u0004`
        case 'emphasis':
          return `\u0005${contentOf(node.children)}\u0005`
        case 'link':
          return `\u0006${contentOf(node.children)}\u0006${node.url}\u0006`
      }
    })
    .join('')
}

/** Stands for the mark of a footnote. */
export const NOTE = '\u0003'

export const withoutNotes = (content: string): string => content.replaceAll(NOTE, '')

/** The words of a row on one line. */
export const rowLine = (row: Row): string =>
  rowText(row)
    .map((text) => text.replaceAll('\n', ' / '))
    .join(' | ')

/** A table as text: what stands above it, and a line for each row. */
export const tableText = ({ caption, unit, rows }: Table): string =>
  [...[caption, unit].flatMap((text) => (text ? [plainText(text)] : [])), ...rows.map(rowLine)].join('\n')

/** A table's rows, and what each is compared by. */
export const rowContents = ({ rows }: Table): string[] => rows.map((row) => row.map(cellContent).join('\u0007'))

const cellContent = (cell: Cell | null): string =>
  cell
    ? `${contentOf(cell.text)}${cell.colspan || cell.rowspan ? `\u000e${cell.colspan ?? 1}×${cell.rowspan ?? 1}` : ''}`
    : '\u000e'

/** A row's content without what its cells reach over. */
export const withoutMerges = (content: string): string => content.replace(/\u000e(?:\d+×\d+)?/gu, '')

/** What is compared of a table beside its rows: alignments, head, widths, caption and unit. */
export const settingsContent = ({ columns, header, shares, caption = [], unit = [], landscape, unruled }: Table): string =>
  [
    columns.map((it) => it ?? '').join(','),
    header ?? '',
    shares?.join(' ') ?? '',
    contentOf(caption),
    contentOf(unit),
    landscape ? 'landscape' : '',
    unruled ? 'unruled' : '',
  ].join('\u0007')

/** The end mark is set by the program behind whatever stands last; a full stop the author typed there goes into it. */
export const withoutEnd = (content: string): string => content.replace(/\s*(?:\.\/\.|\.)$/u, '')

/** Words set in bold or italics. */
export interface ContentSpan {
  readonly face: 'strong' | 'emphasis'
  readonly text: string
}

/** The words of a content, without its marks. */
export const plainOf = (content: string): string => content.replace(/[\u0003-\u0006]/gu, '')

/** What stands in bold and in italics, in reading order. */
export function spansOf(content: string): ContentSpan[] {
  const faces = { strong: /\u0004([^\u0004]*)\u0004/gu, emphasis: /\u0005([^\u0005]*)\u0005/gu } as const
  return (['strong', 'emphasis'] as const).flatMap((face) =>
    [...content.matchAll(faces[face])].flatMap(([, inner]) => {
      const text = plainOf(inner!).trim()
      return text === '' ? [] : [{ face, text }]
    }),
  )
}

/** True for the end mark on a line of its own, behind a table. */
export const isEndMark = (block: Block): boolean =>
  block.type === 'paragraph' && block.text.length === 1 && block.text[0]!.type === 'text' && block.text[0]!.value === './.'

/** What is compared, in signs a reader can see: emphasis in asterisks, references and links as they are written, notes as `[^]`. */
export const readable = (content: string): string =>
  content
    .replace(/\u0001(\w+):([^\u0002]*)\u0002/gu, ':$1[$2]')
    .replace(/\u0004/gu, '**')
    .replace(/\u0005/gu, '*')
    .replace(/\u0006([^\u0006]*)\u0006([^\u0006]*)\u0006/gu, '[$1]($2)')
    .replace(/\u0003/gu, '[^]')
