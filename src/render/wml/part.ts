import { bookmarkNames } from '../../model/bookmark.ts'
import type { Picture } from '../../model/image.ts'

/** An image in a package: its file there, and the id by which the part refers to it. */
export interface PackedPicture {
  readonly picture: Picture
  /** Seen from the part: `media/image1.png`. */
  readonly target: string
  readonly id: string
}

/**
 * What is counted while a part is written, in the order of its text: links and images, which the part refers to by relationships,
 * drawings, and the bookmarks of paragraphs.
 */
export class PartCounts {
  readonly links: string[] = []
  readonly pictures: PackedPicture[] = []
  readonly #firstPicture: number
  readonly #bookmarkOf: ((text: string) => string) | undefined
  #drawings = 0
  #bookmarks = 0

  /** `firstPicture` is the number of the first relationship of an image. */
  constructor({ bookmarks = false, firstPicture = 1 }: { readonly bookmarks?: boolean; readonly firstPicture?: number } = {}) {
    this.#firstPicture = firstPicture
    this.#bookmarkOf = bookmarks ? bookmarkNames() : undefined
  }

  /** The id of a link's relationship. */
  link(target: string): string {
    return `rIdLink${this.links.push(target)}`
  }

  /** The id of an image's relationship: one for all places where the same image stands. */
  picture(picture: Picture): string {
    const known = this.pictures.find(
      (it) => it.picture.format === picture.format && sameBytes(it.picture.content, picture.content),
    )
    if (known) return known.id
    const id = `rId${this.#firstPicture + this.pictures.length}`
    const count = this.pictures.filter((it) => it.picture.format === picture.format).length + 1
    this.pictures.push({ picture, id, target: `media/image${count}.${EXTENSIONS[picture.format]}` })
    return id
  }

  /** The number of a drawing. */
  drawing(): number {
    return (this.#drawings += 1)
  }

  /**
   * Puts a hidden bookmark around a paragraph's content (đoạn, ô bảng, nơi nhận, căn cứ, trích yếu, người ký), by which it is found
   * again when the file comes back from Word; none where it has no words. See `bookmarkNames`.
   */
  bookmarked(text: string, content: string): string {
    if (!this.#bookmarkOf || text.trim() === '') return content
    const id = (this.#bookmarks += 1)
    return `<w:bookmarkStart w:id="${id}" w:name="${this.#bookmarkOf(text)}"/>${content}<w:bookmarkEnd w:id="${id}"/>`
  }
}

const EXTENSIONS = { png: 'png', jpeg: 'jpg' } as const satisfies Record<Picture['format'], string>

const sameBytes = (a: Uint8Array, b: Uint8Array): boolean =>
  a === b || (a.length === b.length && a.every((byte, index) => byte === b[index]))
