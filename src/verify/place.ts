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

/** Where in the document each paragraph stands, in words a reader finds it by: `Mục II, khoản 1`. By the paragraph's number. */
export function placesOf(elements: FoundElements): ReadonlyMap<number, Wording> {
  const places = new Map<number, Wording>()
  const put = (block: WordBlock, place: Wording): void => {
    for (const { at } of everyParagraph([block.source])) if (!places.has(at)) places.set(at, place)
  }
  const parts = new Map(elements.body.map((it) => [it.paragraph.at, it]))
  const where = new PlaceOutline()
  for (const block of elements.text) {
    const part = block.source.type === 'paragraph' ? parts.get(block.source.at) : undefined
    if (part) where.read(part)
    put(block, block.table ? inTable(where.place) : where.place)
  }
  for (const block of elements.closingBlocks) put(block, CLOSING)
  for (const { heading, blocks } of elements.annexes) {
    const name = heading ? same(heading.text.replace(/\s+/g, ' ').trim()) : ANNEX
    for (const block of blocks) put(block, name)
  }
  const first = elements.text[0]?.source
  const [begin] = first ? everyParagraph([first]) : []
  const head = begin?.at ?? 0
  for (let at = 1; at < head; at++) if (!places.has(at)) places.set(at, HEAD)
  return places
}

const inTable = ({ vi, en }: Wording): Wording => ({ vi: `${vi} (trong bảng)`, en: `${en} (in a table)` })

/** The headings above what is read. */
class PlaceOutline {
  #section = ''
  #clause = ''
  place: Wording = OPENING

  read({ role, text }: BodyParagraph): void {
    if (role === 'basis') {
      this.place = BASES
      return
    }
    if (role === 'section') {
      this.#section = /^[IVXLC]+/.exec(text)?.[0] ?? ''
      this.#clause = ''
    } else if (role === 'clause') this.#clause = /^\d{1,3}(?:\.\d{1,3})*/.exec(text)?.[0] ?? ''
    const { vi, en } = OPENING
    const names = [
      this.#section && { vi: `Mục ${this.#section}`, en: `Section ${this.#section}` },
      this.#clause && { vi: `khoản ${this.#clause}`, en: `clause ${this.#clause}` },
    ].flatMap((name) => (name ? [name] : []))
    this.place =
      names.length === 0
        ? { vi, en }
        : {
            vi: capital(names.map((name) => name.vi).join(', ')),
            en: capital(names.map((name) => name.en).join(', ')),
          }
  }
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
