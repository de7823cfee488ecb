import { cutPages, type CutPage, type MeasuredSection } from '../../../preview/cut.ts'
import type { PreviewDocument, PreviewNote, PreviewSection } from '../../../preview/node.ts'
import { previewStyles } from '../../../preview/style.ts'
import { Blocks, type Laid } from './blocks.ts'
import { fragmentElement } from './fragment.ts'
import type { NoteHeights } from './measure.ts'
import { addAround, noteElement, sheet } from './sheet.ts'
import { Slices, Stopped } from './slices.ts'

/** Room of the line above the notes of a page, in pixels. */
const NOTE_RULE = 8

/** A page that is to be shown: what it is known by, and what stands on it. */
interface Shown {
  readonly key: string
  readonly page: CutPage
  readonly section: PreviewSection
  readonly blocks: readonly Laid[]
  readonly notes: readonly PreviewNote[]
}

/** Pages that are kept from one text to the next: a page that holds what it held stays the same element. */
export class Pages {
  readonly #root: HTMLElement
  readonly #ruler: HTMLElement
  readonly #style = new CSSStyleSheet()
  readonly #blocks = new Blocks()
  readonly #heights = new Map<string, number>()
  #slices = new Slices()
  #size: number | undefined
  #drawn = new Map<string, HTMLElement>()
  #wanted: PreviewDocument | undefined
  #showing: Promise<number> | undefined

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
    this.#slices.stop()
    this.#ruler.remove()
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => sheet !== this.#style)
  }

  /**
   * Shows a plan, and tells how many pages it has. What is new in it is laid out in slices between which keys have their turn; a plan that
   * comes meanwhile is shown after it, and of several only the last.
   */
  show(preview: PreviewDocument): Promise<number> {
    this.#wanted = preview
    this.#showing ??= this.#showWanted().finally(() => (this.#showing = undefined))
    return this.#showing
  }

  async #showWanted(): Promise<number> {
    let count = 0
    try {
      for (let preview = this.#wanted; preview; preview = this.#wanted) {
        this.#wanted = undefined
        count = await this.#show(preview)
      }
    } catch (error) {
      if (!(error instanceof Stopped)) throw error
    }
    return count
  }

  async #show(preview: PreviewDocument): Promise<number> {
    if (this.#size !== preview.size) {
      this.#size = preview.size
      this.#style.replaceSync(previewStyles(preview.size))
      this.#blocks.clear()
      this.#drawn.clear()
    }
    const laid = await this.#blocks.of(preview, this.#noteHeights(preview.notes), this.#ruler, this.#slices)
    const sections = preview.sections.map((section, index): MeasuredSection => ({
      height: this.#heightOf(section.orientation),
      titlePage: section.titlePage,
      restart: section.restart,
      blocks: laid[index]!.map(({ measured }) => measured),
    }))
    const pages = cutPages(sections, NOTE_RULE)
    this.#draw(pages.map((page) => shownOf(page, preview, laid[page.section]!)))
    return pages.length
  }

  #heightOf(orientation: PreviewSection['orientation']): number {
    const known = this.#heights.get(orientation)
    if (known !== undefined) return known
    const empty = sheet(orientation, [])
    this.#ruler.replaceChildren(empty)
    const { height } = empty.querySelector('.khung')!.getBoundingClientRect()
    this.#heights.set(orientation, height)
    return height
  }

  #noteHeights(notes: readonly PreviewNote[]): NoteHeights {
    if (notes.length === 0) return new Map()
    const made = notes.map(noteElement)
    this.#ruler.replaceChildren(sheet('portrait', made))
    return new Map(notes.map(({ number }, index) => [number, made[index]!.getBoundingClientRect().height]))
  }

  /** Puts the pages into the document, and leaves those alone that hold what they held: moving one would lay it out anew. */
  #draw(shown: readonly Shown[]): void {
    const kept = new Map(
      shown.flatMap(({ key, page, blocks }): [string, HTMLElement][] => {
        const known = this.#drawn.get(key)
        const same = known && page.fragments.every((it) => !it.whole || known.contains(blocks[it.block]!.element))
        return same ? [[key, known]] : []
      }),
    )
    const fresh = shown.filter(({ key }) => !kept.has(key))
    this.#layOutParted(fresh)
    const made = new Map(fresh.map((it) => [it, pageElement(it)]))
    const elements = shown.map((it) => made.get(it) ?? kept.get(it.key)!)
    putInOrder(this.#root, elements)
    this.#ruler.replaceChildren()
    this.#drawn = new Map(shown.map(({ key }, index) => [key, elements[index]!]))
  }

  /** Lays out the blocks of which pages have only a part: where their lines begin is looked up. */
  #layOutParted(shown: readonly Shown[]): void {
    const parted = new Map(
      shown.flatMap(({ page, section, blocks }) =>
        page.fragments.filter(({ whole }) => !whole).map(({ block }) => [blocks[block]!.element, section.orientation]),
      ),
    )
    this.#ruler.replaceChildren(...[...parted].map(([element, orientation]) => sheet(orientation, [element])))
  }
}

function shownOf(page: CutPage, preview: PreviewDocument, blocks: readonly Laid[]): Shown {
  const section = preview.sections[page.section]!
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
}

function pageElement({ page, section, blocks, notes }: Shown): HTMLElement {
  const made = sheet(
    section.orientation,
    page.fragments.map((fragment) => fragmentElement(fragment, blocks[fragment.block]!)),
    page.first,
  )
  addAround(made, { number: page.number, mark: page.first && section.mark, notes })
  return made
}

/** Makes elements the children of another, in this order; those that stand right are not touched. */
function putInOrder(parent: HTMLElement, elements: readonly HTMLElement[]): void {
  const wanted = new Set<Element>(elements)
  for (const child of [...parent.children]) if (!wanted.has(child)) child.remove()
  let at = parent.firstElementChild
  for (const element of elements) {
    if (element === at) at = at.nextElementSibling
    else parent.insertBefore(element, at)
  }
}
