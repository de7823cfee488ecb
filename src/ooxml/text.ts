import { openPackage, type Package, type Part } from './package.ts'
import { children, descendants, isElement, type Element } from './xml.ts'

/**
 * The text of a Word file as its reader sees it with all tracked changes accepted, a line each paragraph; the cells of a table row on
 * one line, ` | ` between them; footnotes at the end, each with its number. Ends without a line feed. Throws
 * `Unreadable`.
 */
export function documentText(bytes: Uint8Array): string {
  const file = openPackage(bytes)
  const body = children(file.main.root, 'w:body')[0]
  if (!body) return ''
  return [...headerLines(file, body), ...linesOf(body), ...noteLines(file, file.main)]
    .map((line) => line.trimEnd())
    .filter((line) => line !== '')
    .join('\n')
}

/** What stands in the top margins beside the page number: the mark of circulation. */
function headerLines(file: Package, body: Element): string[] {
  const ids = new Set([...descendants(body, 'w:headerReference')].map(({ attributes }) => attributes['r:id']))
  return [...ids].flatMap((id) => headerOf(file, id))
}

function headerOf(file: Package, id: string | undefined): string[] {
  const header = file.byId(file.main, id)
  return header ? linesOf(header.root) : []
}

function noteLines(file: Package, from: Part): string[] {
  const notes = file.related(from, 'footnotes')
  return children(notes?.root, 'w:footnote')
    .filter((note) => note.attributes['w:type'] === undefined)
    .map((note) => `[^${note.attributes['w:id'] ?? ''}]: ${linesOf(note).join(' ').trim()}`)
}

/** The paragraphs and tables of a body, a cell or a note, those in content controls included. */
function linesOf(container: Element): string[] {
  return children(container).flatMap((element): string[] => {
    switch (element.name) {
      case 'w:p':
        return textOf(element).split('\n')
      case 'w:tbl':
        return rowsOf(element)
      case 'w:sectPr':
      case 'w:tcPr':
        return []
      default:
        return linesOf(element)
    }
  })
}

/** Rows, a line each; a table without borders that only places things has cells of many lines, which stay lines. */
function rowsOf(table: Element): string[] {
  return children(table).flatMap((row): string[] => {
    if (row.name !== 'w:tr') return row.name === 'w:tblPr' || row.name === 'w:tblGrid' ? [] : rowsOf(row)
    const gone = children(row, 'w:trPr').some((it) => children(it, 'w:del').length > 0)
    if (gone) return []
    const cells = cellsOf(row).map((cell) => linesOf(cell).filter((line) => line.trim() !== ''))
    return cells.every((cell) => cell.length <= 1) ? [cells.map((cell) => cell[0] ?? '').join(' | ')] : cells.flat()
  })
}

const cellsOf = (row: Element): Element[] =>
  children(row).flatMap((it) => (it.name === 'w:tc' ? [it] : it.name === 'w:trPr' || it.name === 'w:tblPrEx' ? [] : cellsOf(it)))

/** What holds no text of the version that all changes accepted give. */
const SILENT = new Set(['w:del', 'w:moveFrom', 'w:delText', 'w:instrText', 'w:pPr', 'w:rPr', 'mc:Fallback', 'w:sdtPr'])

function textOf(element: Element): string {
  switch (element.name) {
    case 'w:t':
      return element.children.filter((node) => !isElement(node)).join('')
    case 'w:tab':
      return '\t'
    case 'w:br':
    case 'w:cr':
      return '\n'
    case 'w:noBreakHyphen':
      return '-'
    case 'w:footnoteReference':
      return `[^${element.attributes['w:id'] ?? ''}]`
    default:
      return SILENT.has(element.name) ? '' : children(element).map(textOf).join('')
  }
}
