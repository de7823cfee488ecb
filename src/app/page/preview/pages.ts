import {
  cutPages,
  type CutPage,
  type CutPoint,
  type Fragment,
  type MeasuredBlock,
  type MeasuredSection,
} from '../../../preview/cut.ts'
import type { PreviewBlock, PreviewDocument, PreviewNote, PreviewSection, PreviewTable } from '../../../preview/node.ts'
import { previewStyles } from '../../../preview/style.ts'
import { build, buildTable, placesIn, setPlace } from './build.ts'
import { lineStart, measureParagraph, measureTable, type LineStart, type NoteHeights } from './measure.ts'

/** Room of the line above the notes of a page, in pixels. */
const NOTE_RULE = 8

/** A block that is laid out: its element, what it measures, and where its lines begin as far as that was asked. */
interface Laid {
  readonly id: number
  readonly key: string
  block: PreviewBlock
  places: string
  readonly element: HTMLElement
  readonly measured: MeasuredBlock
  readonly starts: Map<number, LineStart | undefined>
}

/** Pages that are kept from one text to the next, so that a key press lays out only what it changed. */
export class Pages {
  readonly #root: HTMLElement
  readonly #ruler: HTMLElement
  readonly #style = new CSSStyleSheet()
  #size: number | undefined
  #pool = new Map<string, Laid[]>()
  #shown: { key: string; element: HTMLElement }[] = []
  #count = 0

  /** Pages are put into `root`, which is to be in the document. */
  constructor(root: HTMLElement) {
    this.#root = root
    this.#ruler = document.createElement('div')
    this.#ruler.className = 'thuoc'
    this.#ruler.setAttribute('aria-hidden', 'true')
    root.before(this.#ruler)
    document.adoptedStyleSheets.push(this.#style)
  }

  /** Takes away what the pages put into the document. */
  close(): void {
    this.#ruler.remove()
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => sheet !== this.#style)
  }

  /** Shows a plan, and tells how many pages it has. */
  show(preview: PreviewDocument): number {
    if (this.#size !== preview.size) {
      this.#size = preview.size
      this.#style.replaceSync(previewStyles(preview.size))
      this.#pool.clear()
      this.#shown = []
    }
    const notes = this.#noteHeights(preview.notes)
    const laid = this.#layOut(preview, notes)
    const sections = preview.sections.map((section, index): MeasuredSection => ({
      height: this.#heightOf(section.orientation),
      titlePage: section.titlePage,
      restart: section.restart,
      blocks: laid[index]!.map(({ measured }) => measured),
    }))
    const pages = cutPages(sections, NOTE_RULE)
    this.#findStarts(pages, laid)
    this.#draw(pages, preview, laid)
    return pages.length
  }

  /** A sheet; what comes first on it has no room above, but where a section begins. */
  #sheet(orientation: PreviewSection['orientation'], children: readonly HTMLElement[], first = true): HTMLElement {
    const sheet = document.createElement('div')
    sheet.className = `to ${orientation}${first ? ' dau' : ''}`
    const frame = document.createElement('div')
    frame.className = `khung ${orientation}`
    frame.append(...children)
    const mat = sheet.appendChild(document.createElement('div'))
    mat.className = 'mat'
    mat.append(frame)
    return sheet
  }

  readonly #heights = new Map<string, number>()

  #heightOf(orientation: PreviewSection['orientation']): number {
    const known = this.#heights.get(orientation)
    if (known !== undefined) return known
    const sheet = this.#sheet(orientation, [])
    this.#ruler.replaceChildren(sheet)
    const { height } = sheet.querySelector('.khung')!.getBoundingClientRect()
    this.#heights.set(orientation, height)
    return height
  }

  #noteHeights(notes: readonly PreviewNote[]): NoteHeights {
    if (notes.length === 0) return new Map()
    const made = notes.map(noteElement)
    this.#ruler.replaceChildren(this.#sheet('portrait', made))
    return new Map(notes.map(({ number }, index) => [number, made[index]!.getBoundingClientRect().height]))
  }

  /** The blocks of each section with their measures; those that stood in the text before are taken from there. */
  #layOut({ sections }: PreviewDocument, notes: NoteHeights): Laid[][] {
    const pool = this.#pool
    const next = new Map<string, Laid[]>()
    const fresh: (() => void)[] = []
    const sheets: HTMLElement[] = []
    const laid = sections.map(({ orientation, blocks }): Laid[] => {
      const made: HTMLElement[] = []
      const all = new Array<Laid>(blocks.length)
      for (const [index, block] of blocks.entries()) {
        const key = `${orientation} ${keyOf(block, notes)}`
        const known = pool.get(key)?.shift()
        if (known) {
          all[index] = known
          moved(known, block)
          keep(next, known)
          continue
        }
        const element = block.kind === 'paragraph' ? build(block.node) : buildTable(block)
        made.push(element)
        fresh.push(() => {
          const measured =
            block.kind === 'paragraph' ? measureParagraph(block, element, notes) : measureTable(block, element, notes)
          const id = this.#count++
          all[index] = { id, key, block, places: placesKey(block), element, measured, starts: new Map() }
          keep(next, all[index])
        })
      }
      if (made.length > 0) sheets.push(this.#sheet(orientation, made))
      return all
    })
    // Everything new is laid out at once, then measured.
    this.#ruler.replaceChildren(...sheets)
    for (const measure of fresh) measure()
    this.#pool = next
    return laid
  }

  /** Looks up where the lines begin that a page begins with, of paragraphs that were not asked before. */
  #findStarts(pages: readonly CutPage[], laid: readonly Laid[][]): void {
    const asked = pages.flatMap(({ section, first, fragments }) => {
      const [fragment] = fragments
      if (first || !fragment || fragment.from.index === 0) return []
      const it = laid[section]![fragment.block]!
      return it.measured.kind === 'paragraph' && !it.starts.has(fragment.from.index)
        ? [{ it, section, line: fragment.from.index }]
        : []
    })
    if (asked.length === 0) return
    this.#ruler.replaceChildren(
      ...asked.map(({ it }) => this.#sheet(it.key.startsWith('landscape') ? 'landscape' : 'portrait', [it.element])),
    )
    for (const { it, line } of asked)
      if (it.measured.kind === 'paragraph') it.starts.set(line, lineStart(it.element, it.measured, line))
  }

  #draw(pages: readonly CutPage[], preview: PreviewDocument, laid: readonly Laid[][]): void {
    const shown = pages.map((page) => {
      const section = preview.sections[page.section]!
      const blocks = laid[page.section]!
      const notes = preview.notes.filter(({ number }) => page.notes.includes(number))
      const key = JSON.stringify([
        page.number,
        section.orientation,
        page.first ? section.mark : null,
        notes,
        page.fragments.map((it) => [
          blocks[it.block]!.id,
          ...(it.whole ? [] : [it.from.index, it.from.line, it.to.index, it.to.line, blocks[it.block]!.places]),
        ]),
      ])
      return { key, page, section, blocks, notes }
    })
    const kept = new Map(this.#shown.map((it) => [it.key, it.element]))
    this.#shown = shown.map(({ key, page, section, blocks, notes }) => {
      const known = kept.get(key)
      kept.delete(key)
      if (known && page.fragments.every((it) => !it.whole || known.contains(blocks[it.block]!.element)))
        return { key, element: known }
      return { key, element: this.#page(page, section, blocks, notes) }
    })
    this.#root.replaceChildren(...this.#shown.map(({ element }) => element))
    this.#ruler.replaceChildren()
  }

  #page(page: CutPage, section: PreviewSection, blocks: readonly Laid[], notes: readonly PreviewNote[]): HTMLElement {
    const sheet = this.#sheet(
      section.orientation,
      page.fragments.map((fragment) => fragmentElement(fragment, blocks[fragment.block]!)),
      page.first,
    )
    const frame = sheet.querySelector('.khung')!
    if (page.number !== null) frame.before(build({ tag: 'p', class: 'SoTrang so', children: [String(page.number)] }))
    if (page.first && section.mark) frame.before(build({ tag: 'div', class: 'mep', children: [section.mark] }))
    if (notes.length > 0) {
      const foot = document.createElement('div')
      foot.className = 'chan'
      foot.append(...notes.map(noteElement))
      frame.append(foot)
    }
    return sheet
  }
}

/** A note at the foot of a page. */
function noteElement({ paragraphs }: PreviewNote): HTMLElement {
  const made = document.createElement('div')
  made.append(...paragraphs.map(build))
  return made
}

const placesOf = (block: PreviewBlock): ReturnType<typeof placesIn> =>
  block.kind === 'paragraph'
    ? placesIn(block.node)
    : block.rows.flatMap(({ cells }) => cells.flatMap(({ node }) => placesIn(node)))

const placesKey = (block: PreviewBlock): string =>
  placesOf(block)
    .map(({ offset }) => offset)
    .join(' ')

/** All that a block's measures follow from: what is written where does not count, the heights of its notes do. */
function keyOf(block: PreviewBlock, notes: NoteHeights): string {
  const seen: number[] = []
  const key = JSON.stringify(block, (name, value: unknown) => {
    if (name === 'note') seen.push(notes.get(value as number) ?? 0)
    return name === 'at' ? undefined : value
  })
  return seen.length === 0 ? key : `${key} ${seen.join(' ')}`
}

/** A block that is as it was, at the places it has now. */
function moved(laid: Laid, block: PreviewBlock): void {
  const places = placesKey(block)
  laid.block = block
  if (places === laid.places) return
  laid.places = places
  const marked = [
    ...(laid.element.dataset.at === undefined ? [] : [laid.element]),
    ...laid.element.querySelectorAll<HTMLElement>('[data-at]'),
  ]
  for (const [index, place] of placesOf(block).entries()) if (marked[index]) setPlace(marked[index], place)
}

function keep(pool: Map<string, Laid[]>, laid: Laid): void {
  const alike = pool.get(laid.key)
  if (alike) alike.push(laid)
  else pool.set(laid.key, [laid])
}

/** What stands of a block on a page: the block's own element, or a copy of its lines or rows. */
function fragmentElement({ from, to, whole }: Fragment, { block, element, starts, measured }: Laid): HTMLElement {
  if (whole) return element
  if (block.kind === 'table') return tableFragment(block, measured, from, to)
  const copy = element.cloneNode(false) as HTMLElement
  const [start, end] = [starts.get(from.index), starts.get(to.index)]
  const range = document.createRange()
  range.selectNodeContents(element)
  if (start && from.index > 0) range.setStart(start.node, start.offset)
  if (end && measured.kind === 'paragraph' && to.index < measured.lines) range.setEnd(end.node, end.offset)
  copy.append(range.cloneContents())
  if (from.index > 0) copy.classList.add('tiep')
  if (measured.kind === 'paragraph' && to.index < measured.lines) copy.classList.add('cat')
  return copy
}

/** Rows of a table; of one that is parted, a window on its lines. */
function tableFragment(block: PreviewTable, measured: MeasuredBlock, from: CutPoint, to: CutPoint): HTMLElement {
  const made = buildTable(block, from.index, to.line > 0 ? to.index + 1 : to.index)
  const line = (index: number): number => (measured.kind === 'table' ? (measured.rows[index]?.split?.line ?? 0) : 0)
  const body = made.tBodies[0]!.rows
  const one = from.index === to.index
  if (from.line > 0 && body[0]) windowed(body[0], from.line, one ? to.line : undefined, line(from.index))
  if (to.line > 0 && !(one && from.line > 0)) windowed(body[body.length - 1]!, 0, to.line, line(to.index))
  return made
}

/** Shows of each cell of a row the lines from one to another. */
function windowed(row: HTMLTableRowElement, from: number, to: number | undefined, line: number): void {
  for (const cell of row.cells) {
    const inside = document.createElement('div')
    inside.append(...cell.childNodes)
    inside.style.marginTop = `${-from * line}px`
    const frame = document.createElement('div')
    frame.style.overflow = 'hidden'
    if (to !== undefined) frame.style.maxHeight = `${(to - from) * line}px`
    frame.append(inside)
    cell.style.verticalAlign = 'top'
    cell.append(frame)
  }
}
