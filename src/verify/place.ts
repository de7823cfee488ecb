import type { Wording } from '../model/problem.ts'
import { everyParagraph } from '../ooxml/block.ts'
import type { WordBlock } from '../elements/word.ts'
import type { BodyParagraph, FoundElements } from './find.ts'

const same = (text: string): Wording => ({ vi: text, en: text })

const HEAD: Wording = { vi: 'Phần đầu trang 1', en: 'The head of page 1' }
const BASES: Wording = { vi: 'Căn cứ', en: 'The bases' }
const OPENING: Wording = { vi: 'Phần mở đầu', en: 'The opening' }
const CLOSING: Wording = { vi: 'Phần ký, nơi nhận', en: 'Signature and recipients' }
const ANNEX: Wording = { vi: 'Phần sau chữ ký', en: 'Behind the signature' }

/** Where in the document a paragraph stands, by its number, in words a reader finds it by: `Mục II, khoản 1`. */
export function placesOf(elements: FoundElements): (at: number) => Wording | undefined {
  const stretches: PlaceStretch[] = elements.text.some((block) => firstIn(block) !== undefined)
    ? [{ from: 1, place: () => HEAD }]
    : []
  const put = (block: WordBlock, place: () => Wording): void => {
    const from = firstIn(block)
    if (from !== undefined) stretches.push({ from, place })
  }
  const parts = new Map(elements.body.map((it) => [it.paragraph.at, it]))
  const outline = new PlaceOutline()
  for (const block of elements.text) {
    const part = block.source.type === 'paragraph' ? parts.get(block.source.at) : undefined
    if (part) outline.read(part)
    const place = outline.place
    put(block, block.table ? () => inTable(place()) : place)
  }
  for (const block of elements.closingBlocks) put(block, () => CLOSING)
  for (const { heading, blocks } of elements.annexes) {
    const name = (): Wording => (heading ? same(heading.text.replace(/\s+/g, ' ').trim()) : ANNEX)
    for (const block of blocks) put(block, name)
  }
  return (at) => stretchAt(stretches, at)?.place()
}

/** The last stretch that begins at a paragraph or before it. */
function stretchAt(stretches: readonly PlaceStretch[], at: number): PlaceStretch | undefined {
  let [low, high] = [0, stretches.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (stretches[middle]!.from <= at) low = middle + 1
    else high = middle
  }
  return stretches[low - 1]
}

/** Where a block of the document begins, up to the next, and what is said of it. */
interface PlaceStretch {
  readonly from: number
  readonly place: () => Wording
}

/** The number of a block's first paragraph; none for a table that has none. */
const firstIn = ({ source }: WordBlock): number | undefined =>
  (source.type === 'paragraph' ? source : everyParagraph([source])[0])?.at

const inTable = ({ vi, en }: Wording): Wording => ({ vi: `${vi} (trong bảng)`, en: `${en} (in a table)` })

/** The headings above what is read. */
class PlaceOutline {
  #section = ''
  #clause = ''
  place = (): Wording => OPENING

  read({ role, text }: BodyParagraph): void {
    if (role === 'section') {
      this.#section = /^[IVXLC]+/.exec(text)?.[0] ?? ''
      this.#clause = ''
    } else if (role === 'clause') this.#clause = /^\d{1,3}(?:\.\d{1,3})*/.exec(text)?.[0] ?? ''
    const [section, clause] = [this.#section, this.#clause]
    this.place = role === 'basis' ? () => BASES : () => underHeadings(section, clause)
  }
}

function underHeadings(section: string, clause: string): Wording {
  const names = [
    section && { vi: `Mục ${section}`, en: `Section ${section}` },
    clause && { vi: `khoản ${clause}`, en: `clause ${clause}` },
  ].flatMap((name) => (name ? [name] : []))
  if (names.length === 0) return OPENING
  return {
    vi: capital(names.map((name) => name.vi).join(', ')),
    en: capital(names.map((name) => name.en).join(', ')),
  }
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
