import type { MeasuredBlock } from '../../../preview/cut.ts'
import type { PreviewBlock, PreviewDocument } from '../../../preview/node.ts'
import { build, buildTable, placesIn, setPlace } from './build.ts'
import { measureParagraph, measureTable, type NoteHeights } from './measure.ts'
import { sheet } from './sheet.ts'
import type { Slices } from './slices.ts'

/** A block that is laid out: its element, and what it measures. */
export interface Laid {
  readonly id: number
  readonly key: string
  block: PreviewBlock
  /** Where its author wrote its parts. */
  places: string
  readonly element: HTMLElement
  readonly measured: MeasuredBlock
}

/** A block that has to be laid out, and who takes it then. */
interface Fresh {
  readonly orientation: 'portrait' | 'landscape'
  readonly block: PreviewBlock
  readonly key: string
  readonly take: (laid: Laid) => void
}

/** Blocks that are laid out between two looks at the clock. */
const AT_ONCE = 12

/** Blocks as they were laid out, kept from one text to the next, so that a key press lays out only what it changed. */
export class Blocks {
  #pool = new Map<string, Laid[]>()
  #count = 0

  /** Nothing that was measured counts any more. */
  clear(): void {
    this.#pool.clear()
  }

  /** The blocks of each section; those that stood in the text before are taken from there, the others laid out in `ruler` slice by slice. */
  async of({ sections }: PreviewDocument, notes: NoteHeights, ruler: HTMLElement, slices: Slices): Promise<Laid[][]> {
    const next = new Map<string, Laid[]>()
    const fresh: Fresh[] = []
    const all = sections.map(({ orientation, blocks }) => {
      const laid = new Array<Laid>(blocks.length)
      for (const [index, block] of blocks.entries()) {
        const key = `${orientation} ${keyOf(block, notes)}`
        const take = (it: Laid): void => {
          laid[index] = it
          keep(next, it)
        }
        const known = this.#pool.get(key)?.shift()
        if (known) moved(known, block)
        if (known) take(known)
        else fresh.push({ orientation, block, key, take })
      }
      return laid
    })
    this.#pool = next
    for (let at = 0; at < fresh.length; at += AT_ONCE) {
      if (at > 0) await slices.pause()
      this.#layOut(fresh.slice(at, at + AT_ONCE), notes, ruler)
    }
    ruler.replaceChildren()
    return all
  }

  /** Lays blocks out at once, then measures them. */
  #layOut(fresh: readonly Fresh[], notes: NoteHeights, ruler: HTMLElement): void {
    const made = fresh.map(({ block }) => (block.kind === 'paragraph' ? build(block.node) : buildTable(block)))
    ruler.replaceChildren(...fresh.map(({ orientation }, index) => sheet(orientation, [made[index]!])))
    for (const [index, { block, key, take }] of fresh.entries()) {
      const element = made[index]!
      const measured = block.kind === 'paragraph' ? measureParagraph(block, element, notes) : measureTable(block, element, notes)
      take({ id: this.#count++, key, block, places: placesKey(block), element, measured })
    }
  }
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
