import { align } from '../diff/align.ts'
import { bagOf, likeness, type Bag } from '../diff/tokens.ts'
import { child, children, valueOf, type Element } from '../ooxml/xml.ts'
import { mergeInline, textOf } from './inline.ts'
import { element, type Marker, type State } from './markup.ts'
import type { RedlineNotes } from './notes.ts'

/** A paragraph or table of a rendered version as it is compared. */
interface RedlineBlock {
  readonly element: Element
  readonly key: string
  readonly words: Bag
  /** Columns of a table; 0 for a paragraph. */
  readonly columns: number
  /** A table, or a row of one that only places things: paired with its like however little they share. */
  readonly fixed: boolean
  /** What a row is called by: the first of its cells that has words. */
  readonly called?: string
}

/** Either side may be missing: what stands there is then new, or gone, as a whole. */
interface Couple {
  readonly before?: RedlineBlock
  readonly after?: RedlineBlock
}

const MEASURE = {
  key: ({ key }: RedlineBlock): string => key,
  like(a: RedlineBlock, b: RedlineBlock): number {
    if (a.columns !== b.columns) return 0
    if ((a.fixed && b.fixed) || (a.called !== undefined && a.called === b.called))
      return Math.max(0.5, likeness(a.words, b.words))
    return a.words.size + b.words.size === 0 ? 0.6 : likeness(a.words, b.words)
  },
  weight: ({ words }: RedlineBlock): number => words.size + 1,
}

/** Merges the paragraphs and tables of two versions, and keeps count of notes on the way. */
export class Merger {
  readonly #marker: Marker
  readonly #notes: RedlineNotes

  constructor(marker: Marker, notes: RedlineNotes) {
    this.#marker = marker
    this.#notes = notes
  }

  /** The blocks of a body, a cell, a note or a header. Accepting all gives `after`, rejecting all `before`. */
  blocks(before: readonly Element[], after: readonly Element[]): Element[] {
    const old = before.map(withoutSection).flatMap((it) => (it ? [blockOf(it)] : []))
    // The section breaks are the new version's; they hold no text.
    const breaks = new Map<number, Element[]>()
    const now: RedlineBlock[] = []
    for (const it of after) {
      if (isBreak(it)) breaks.set(now.length, [...(breaks.get(now.length) ?? []), it])
      else now.push(blockOf(it))
    }
    const couples = couplesOf(old, now)
    const result: Emitted[] = []
    let position = 0
    const putBreaks = (): void => {
      for (const it of breaks.get(position) ?? []) result.push({ state: 'same', element: it })
    }
    putBreaks()
    for (const couple of couples) {
      const state: State = couple.before ? (couple.after ? 'same' : 'removed') : 'added'
      const made = couple.after?.columns || couple.before?.columns ? this.#table(couple) : this.#paragraph(couple, state)
      const last = result.at(-1)
      // Word makes one table of two that touch.
      if (made.name === 'w:tbl' && last?.element.name === 'w:tbl') result.push({ state: 'same', element: this.#passing() })
      result.push({ state, element: made })
      if (couple.after) {
        position += 1
        putBreaks()
      }
    }
    return this.#ended(result)
  }

  /** A paragraph that is there only between two tables: accepted or rejected, it is gone. */
  #passing(): Element {
    return element('w:p', {}, [this.#marker.paragraphMark(undefined, ['added', 'removed'])])
  }

  #paragraph({ before, after }: Couple, state: State): Element {
    const shape = (after ?? before)!.element
    const inline = mergeInline(before?.element, after?.element, this.#marker, this.#notes)
    const properties = child(shape, 'w:pPr')
    const shown = state === 'same' ? properties : this.#marker.paragraphMark(properties, [state])
    return element('w:p', {}, [...(shown ? [shown] : []), ...inline])
  }

  /**
   * The last paragraph of a cell or note has no mark that could go: where a whole paragraph came or went at the end, it is the mark
   * of the one before it that did.
   */
  #ended(emitted: readonly Emitted[]): Element[] {
    const elements = emitted.map((it) => it.element)
    const last = emitted.at(-1)
    const before = emitted.at(-2)
    if (!last || last.state === 'same' || last.element.name !== 'w:p' || before?.element.name !== 'w:p') return elements
    const open = element('w:p', {}, withProperties(last.element, unmarked(child(last.element, 'w:pPr'))))
    let at = emitted.length - 2
    // Back over the others that came or went with it, to the first that stays.
    while (at >= 0 && emitted[at]!.state === last.state && emitted[at]!.element.name === 'w:p') at -= 1
    const stays = emitted[at]
    if (!stays || stays.state !== 'same' || stays.element.name !== 'w:p' || isBreak(stays.element)) return elements
    const marked = this.#marker.paragraphMark(child(stays.element, 'w:pPr'), [last.state])
    elements[at] = element('w:p', {}, withProperties(stays.element, marked))
    elements[elements.length - 1] = open
    return elements
  }

  #table({ before, after }: Couple): Element {
    const [old, now] = [before?.element, after?.element]
    const shape = (now ?? old)!
    const rows = couplesOf(rowsOf(old), rowsOf(now))
    const widths = children(children(shape, 'w:tr')[0], 'w:tc').map((cell) => child(cell, 'w:tcPr'))
    const merged = rows.map(({ before: from, after: to }) => this.#row(from?.element, to?.element, widths))
    return { ...shape, children: [...children(shape).filter(({ name }) => name !== 'w:tr'), ...merged] }
  }

  #row(before: Element | undefined, after: Element | undefined, widths: readonly (Element | undefined)[]): Element {
    const shape = (after ?? before)!
    const state: State = before ? (after ? 'same' : 'removed') : 'added'
    const [old, now] = [before, after].map((row) => (row ? children(row, 'w:tc') : undefined))
    const cells = (now ?? old)!.map((cell, index) => {
      const blocks = (it: Element | undefined): Element[] => (it ? children(it).filter(({ name }) => name !== 'w:tcPr') : [])
      const inside = state === 'same' ? this.blocks(blocks(old?.[index]), blocks(now?.[index])) : this.#whole(blocks(cell), state)
      // A row that went stands in the columns of the table that stays.
      const properties = state === 'removed' ? (widths[index] ?? child(cell, 'w:tcPr')) : child(cell, 'w:tcPr')
      return element('w:tc', {}, [...(properties ? [properties] : []), ...inside])
    })
    const properties = child(shape, 'w:trPr')
    return element('w:tr', {}, [
      ...(state === 'same' ? (properties ? [properties] : []) : [this.#marker.rowMark(properties, state)]),
      ...cells,
    ])
  }

  /** The content of a row that comes or goes as a whole: its last paragraphs go with it. */
  #whole(blocks: readonly Element[], state: Exclude<State, 'same'>): Element[] {
    return blocks.map((it) => {
      const block = blockOf(it)
      const couple = state === 'added' ? { after: block } : { before: block }
      return block.columns > 0 ? this.#table(couple) : this.#paragraph(couple, state)
    })
  }
}

interface Emitted {
  readonly state: State
  readonly element: Element
}

const unmarked = (properties: Element | undefined): Element | undefined =>
  properties && { ...properties, children: properties.children.filter((it) => typeof it !== 'string' && it.name !== 'w:rPr') }

const withProperties = (paragraph: Element, properties: Element | undefined): Element[] => [
  ...(properties ? [properties] : []),
  ...children(paragraph).filter(({ name }) => name !== 'w:pPr'),
]

/** Both versions in order: pairs, what went before what came in its place. */
function couplesOf(old: readonly RedlineBlock[], now: readonly RedlineBlock[]): Couple[] {
  const pairs = [...align(old, now, MEASURE)]
  const [x, y] = pairs.at(-1) ?? [-1, -1]
  const [lastOld, lastNow] = [old.at(-1), now.at(-1)]
  // The ends of a cell or a note are one paragraph, reworded if need be.
  if (lastOld && lastNow && x < old.length - 1 && y < now.length - 1 && lastOld.columns === 0 && lastNow.columns === 0)
    pairs.push([old.length - 1, now.length - 1])
  const couples: Couple[] = []
  let [i, j] = [0, 0]
  for (const [to, other] of [...pairs, [old.length, now.length] as const]) {
    while (i < to) couples.push({ before: old[i++]! })
    while (j < other) couples.push({ after: now[j++]! })
    if (to < old.length && other < now.length) couples.push({ before: old[i++]!, after: now[j++]! })
  }
  return couples
}

const rowsOf = (table: Element | undefined): RedlineBlock[] => {
  const borders = child(child(table, 'w:tblPr'), 'w:tblBorders')
  const placing = valueOf(borders, 'w:top') === 'none' && valueOf(borders, 'w:insideV') === 'none'
  return children(table, 'w:tr').map((row) => blockOf(row, placing))
}

function blockOf(it: Element, fixed = it.name === 'w:tbl'): RedlineBlock {
  const text = textOf(it)
  const style = it.name === 'w:p' && text === '' ? JSON.stringify(child(child(it, 'w:pPr'), 'w:pStyle')?.attributes ?? {}) : ''
  const columns =
    it.name === 'w:tbl' ? children(child(it, 'w:tblGrid')).length : it.name === 'w:tr' ? children(it, 'w:tc').length : 0
  const called =
    it.name === 'w:tr'
      ? children(it, 'w:tc')
          .map(textOf)
          .find((words) => /\p{L}/u.test(words))
      : undefined
  return {
    element: it,
    key: `${it.name} ${columns} ${style}${text}`,
    words: bagOf(text),
    columns,
    fixed,
    ...(called !== undefined && { called }),
  }
}

const sectionOf = (it: Element): Element | undefined => child(child(it, 'w:pPr'), 'w:sectPr')

/** An empty paragraph that ends a section. */
const isBreak = (it: Element): boolean => it.name === 'w:p' && sectionOf(it) !== undefined && textOf(it) === ''

/** A block of the old version without the section break it may carry. */
function withoutSection(it: Element): Element | undefined {
  if (isBreak(it)) return undefined
  if (it.name !== 'w:p' || !sectionOf(it)) return it
  const properties = child(it, 'w:pPr')!
  const rest = { ...properties, children: children(properties).filter(({ name }) => name !== 'w:sectPr') }
  return element('w:p', {}, withProperties(it, rest))
}
