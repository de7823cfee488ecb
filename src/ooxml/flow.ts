import type { FlowBlock, WordCell, WordParagraph, WordTable } from './block.ts'
import { hasUsualLetters } from './composed.ts'
import { chosen } from './drawing.ts'
import { isAsked, readInlines, type InlineContext, type Inlines } from './inline.ts'
import type { Numbering } from './numbering.ts'
import { twipsOf } from './properties.ts'
import { NO_LEVELS, type CellLevels, type Style, type Styles } from './styles.ts'
import { child, children, integer, isElement, valueOf, type Element } from './xml.ts'

export interface FlowContext extends InlineContext {
  readonly styles: Styles
  readonly numbering: Numbering
}

/** Reads the blocks of one text: the body, a header, a note. */
export interface Flow {
  /** `width` is the room between the margins, in twips. */
  blocks(elements: readonly (Element | string)[], width: number): FlowBlock[]
}

const WRAPPERS = new Set(['w:sdt', 'w:sdtContent', 'w:customXml', 'w:smartTag', 'w:ins', 'w:moveTo'])

/** `numbered` counts the paragraphs, as is done for the body. */
export function flowOf(context: FlowContext, numbered = false): Flow {
  const count = context.numbering.counter()
  let at = 0
  let carried: Inlines | undefined
  // Of the trace: the paragraphs that run into the next, and the one whose text box is read.
  let elements: Element[] = []
  let host: number | undefined
  // What a form asks for is read, where nobody has filled it in.
  let asked = false

  /** Puts what an element comes to behind `found`; a paragraph whose mark is deleted is nothing yet and goes on in the next. */
  function read(element: Element, width: number, cell: CellLevels, found: FlowBlock[]): void {
    if (element.name === 'w:p') paragraph(element, width, cell, found)
    else if (element.name === 'w:tbl') found.push(table(element, width))
    else if (element.name === 'mc:AlternateContent') within(chosen(element)?.children ?? [], width, cell, found)
    else if (WRAPPERS.has(element.name)) wrapped(element, width, cell, found)
  }

  function wrapped(element: Element, width: number, cell: CellLevels, found: FlowBlock[]): void {
    const around = asked
    asked ||= isAsked(element)
    within(element.children, width, cell, found)
    asked = around
  }

  function within(nodes: Element['children'], width: number, cell: CellLevels = NO_LEVELS, found: FlowBlock[] = []): FlowBlock[] {
    for (const node of nodes) if (isElement(node)) read(node, width, cell, found)
    return found
  }

  function paragraph(element: Element, width: number, cell: CellLevels, found: FlowBlock[]): void {
    const look = context.formatting.of(child(element, 'w:pPr'), cell)
    const own = readInlines(element, look, context, asked)
    const inlines = carried ? joined(carried, own) : own
    elements.push(element)
    if (look.goesOn) {
      carried = { ...inlines, revised: true }
      return
    }
    carried = undefined
    const { format } = look
    const number = numbered ? ++at : 0
    const text = textOf(inlines.runs)
    if (numbered)
      context.trace?.paragraphs.set(number, { elements, spots: inlines.spots ?? [], ...(host !== undefined && { host }) })
    elements = []
    found.push({
      type: 'paragraph',
      at: number,
      label: format.number ? count(format.number, format.level ?? 0) : '',
      text,
      usual: hasUsualLetters(text),
      runs: inlines.runs,
      format,
      mark: look.mark,
      notes: inlines.notes,
      fields: inlines.fields,
      lines: inlines.lines,
      pictures: inlines.pictures,
      boxes: inlines.boxes.length > 0 ? boxesIn(inlines.boxes, number, width) : NO_BOXES,
      pageBreak: inlines.pageBreak,
      breakAt: inlines.breakAt,
      tabbed: inlines.tabbed,
      aligned: look.aligned,
      // A paragraph whose own mark was put in stands in a list that somebody lengthened.
      revised: look.inserted ? true : inlines.revised,
      hidden: inlines.hidden,
      bookmarks: inlines.bookmarks,
      revisions: inlines.revisions,
      comments: inlines.comments,
    })
  }

  function boxesIn(boxes: readonly Element[], number: number, width: number): FlowBlock[][] {
    const around = host
    host ??= number
    const found = boxes.map((box) => within(box.children, width))
    host = around
    return found
  }

  function table(element: Element, width: number): WordTable {
    const look = tableLook(element, context.styles)
    const grid = children(child(element, 'w:tblGrid'), 'w:gridCol').map((it) => twipsOf(it.attributes['w:w']) ?? 0)
    const all = rowsOf(element)
    const rows = all.filter((row) => !child(child(row, 'w:trPr'), 'w:del'))
    return {
      type: 'table',
      ...(isUnruled(element, all) && { unruled: true as const }),
      rows: rows.map((row, index) => {
        let column = integer(valueOf(child(row, 'w:trPr'), 'w:gridBefore')) ?? 0
        const elements = cellsOf(row)
        return elements.map((cell, place): WordCell => {
          const properties = child(cell, 'w:tcPr')
          const span = Math.max(1, Math.min(64, integer(valueOf(properties, 'w:gridSpan')) ?? 1))
          const merge = child(properties, 'w:vMerge')
          const room =
            cellWidth(properties, grid.slice(column, column + span), width) - look.margins(child(properties, 'w:tcMar'))
          const levels = look.levels({
            firstRow: index === 0,
            lastRow: index === rows.length - 1,
            firstColumn: place === 0,
            lastColumn: place === elements.length - 1,
          })
          const result = {
            blocks: within(cell.children, room, levels),
            width: room,
            column,
            span,
            merged: merge !== undefined && merge.attributes['w:val'] !== 'restart',
            ruled: ['w:top', 'w:bottom'].some((side) => drawn(child(child(properties, 'w:tcBorders'), side))),
          }
          column += span
          return result
        })
      }),
    }
  }

  return { blocks: (elements, width) => within(elements, width) }
}

const NO_BOXES: WordParagraph['boxes'] = []

const textOf = (runs: WordParagraph['runs']): string =>
  runs.length === 1 ? runs[0]!.text : runs.map(({ text }) => text).join('')

const drawn = (border: Element | undefined): boolean =>
  border !== undefined && !['nil', 'none', undefined].includes(border.attributes['w:val'])

/** A table whose own borders are all taken away, while no cell has its own (17.4.38, 17.4.66). */
function isUnruled(table: Element, rows: readonly Element[]): boolean {
  const borders = child(child(table, 'w:tblPr'), 'w:tblBorders')
  if (!borders || children(borders).some(drawn)) return false
  return !rows.some((row) => cellsOf(row).some((cell) => children(child(child(cell, 'w:tcPr'), 'w:tcBorders')).some(drawn)))
}

/** A paragraph whose mark is deleted, and the one it runs into. */
const joined = (first: Inlines, second: Inlines): Inlines => {
  const length = first.runs.reduce((sum, { text }) => sum + text.length, 0)
  return {
    runs: [...first.runs, ...second.runs],
    notes: [...first.notes, ...second.notes.map((note) => ({ ...note, after: note.after + length }))],
    fields: [...first.fields, ...second.fields],
    spots: first.spots && [
      ...first.spots,
      ...(second.spots ?? []).map((spot) => ({ ...spot, from: spot.from + length, to: spot.to + length })),
    ],
    lines: [...first.lines, ...second.lines],
    pictures: [...first.pictures, ...second.pictures],
    boxes: [...first.boxes, ...second.boxes],
    pageBreak: first.pageBreak || second.pageBreak,
    breakAt: first.pageBreak ? first.breakAt : second.breakAt === undefined ? undefined : second.breakAt + length,
    tabbed: second.tabbed ?? first.tabbed,
    hidden: both(first.hidden, second.hidden)?.join(' '),
    revised: first.revised ?? second.revised,
    revisions: both(first.revisions, second.revisions)?.flat(),
    comments: both(
      first.comments,
      second.comments?.map(({ id, from, to }) => ({ id, from: from + length, to: to + length })),
    )?.flat(),
    bookmarks: both(first.bookmarks, second.bookmarks)?.flat(),
  }
}

/** Those of two that there are; undefined where there is neither. */
const both = <T>(first: T | undefined, second: T | undefined): T[] | undefined =>
  first !== undefined || second !== undefined ? [first, second].flatMap((it) => (it === undefined ? [] : [it])) : undefined

function inside(parent: Element, name: string, found: Element[] = []): Element[] {
  for (const node of parent.children)
    if (isElement(node)) {
      if (node.name === name) found.push(node)
      else if (WRAPPERS.has(node.name)) inside(node, name, found)
    }
  return found
}
const rowsOf = (table: Element): Element[] => inside(table, 'w:tr')
/** A cell whose deletion is tracked counts as deleted, as text does. */
const cellsOf = (row: Element): Element[] => inside(row, 'w:tc').filter((cell) => !child(child(cell, 'w:tcPr'), 'w:cellDel'))

function cellWidth(properties: Element | undefined, columns: readonly number[], around: number): number {
  const width = child(properties, 'w:tcW')?.attributes ?? {}
  const fromGrid = columns.reduce((sum, column) => sum + column, 0)
  const own = width['w:type'] === 'pct' ? 0 : (twipsOf(width['w:w']) ?? 0)
  if (width['w:type'] === 'pct' && fromGrid === 0) {
    const share = String(width['w:w']).endsWith('%') ? parseFloat(width['w:w']!) / 100 : Number(width['w:w']) / 5000
    return Math.round(around * share)
  }
  return own > 0 && width['w:type'] !== 'auto' ? own : fromGrid || around
}

interface FlowPosition {
  readonly firstRow: boolean
  readonly lastRow: boolean
  readonly firstColumn: boolean
  readonly lastColumn: boolean
}

// What Word puts between a cell's edge and its text at either side where nothing is set (17.4.43).
const CELL_MARGIN = 115
const LEFT = ['w:left', 'w:start']
const RIGHT = ['w:right', 'w:end']

/** The child of the first of several names that has one. */
function childOf(parent: Element | undefined, names: readonly string[]): Element | undefined {
  for (const name of names) {
    const found = child(parent, name)
    if (found) return found
  }
  return undefined
}

/** The margins of a table's cells, left and right together, and what its style gives to the text in them. */
function tableLook(
  table: Element,
  styles: Styles,
): { margins(own: Element | undefined): number; levels(position: FlowPosition): CellLevels } {
  const properties = child(table, 'w:tblPr')
  const margin = child(properties, 'w:tblCellMar')
  const side = (own: Element | undefined, names: readonly string[]): number => {
    const set = childOf(own, names) ?? childOf(margin, names)
    return twipsOf(set?.attributes['w:w']) ?? CELL_MARGIN
  }
  const known = new Map<string, CellLevels>()
  const chain = styles.chain('table', valueOf(properties, 'w:tblStyle'))
  const look = child(properties, 'w:tblLook')?.attributes ?? {}
  const bits = parseInt(look['w:val'] ?? '0', 16)
  const on = (name: string, bit: number): boolean =>
    look[name] === undefined ? (bits & bit) !== 0 : !['0', 'false'].includes(look[name])
  const applied: readonly (readonly [keyof FlowPosition, string, boolean])[] = [
    ['firstColumn', 'firstCol', on('w:firstColumn', 0x80)],
    ['lastColumn', 'lastCol', on('w:lastColumn', 0x100)],
    ['firstRow', 'firstRow', on('w:firstRow', 0x20)],
    ['lastRow', 'lastRow', on('w:lastRow', 0x40)],
  ]
  const sets = (style: Pick<Style, 'run' | 'paragraph'>): boolean =>
    Object.keys(style.run).length > 1 || Object.keys(style.run.toggles).length > 0 || Object.keys(style.paragraph).length > 0
  const usual = chain.some(sets) ? chain.filter(sets) : NO_LEVELS
  const conditional = applied.filter(([, , use]) => use && chain.some(({ conditions }) => conditions.size > 0))
  return {
    margins: (own) => side(own, LEFT) + side(own, RIGHT),
    levels(position) {
      const names = conditional.flatMap(([place, name]) => (position[place] ? [name] : []))
      if (names.length === 0) return usual
      const key = names.join()
      let levels = known.get(key)
      if (!levels) {
        const more = names.flatMap((name) => chain.flatMap((style) => style.conditions.get(name) ?? [])).filter(sets)
        known.set(key, (levels = more.length > 0 ? [...usual, ...more] : usual))
      }
      return levels
    },
  }
}
