import type { Image } from '../model/image.ts'
import type { DrawnPicture, WordParagraph } from '../ooxml/block.ts'
import type { WordDocument } from '../ooxml/document.ts'
import { pictureIn } from '../read/picture.ts'
import type { FootnoteTexts } from './notes.ts'

/** Pictures of a Word file as files beside the plan, named by it and counted. */
export class Pictures {
  readonly files: { readonly file: string; readonly bytes: Uint8Array }[] = []
  readonly #document: WordDocument
  readonly #name: string
  readonly #notes: FootnoteTexts
  readonly #met = new Set<DrawnPicture>()

  constructor(document: WordDocument, name: string, notes: FootnoteTexts) {
    this.#document = document
    this.#name = name
    this.#notes = notes
  }

  /** A picture as a block of the plan; nothing for what a plan cannot hold, which is told. */
  take(drawn: DrawnPicture, at: number): Image | undefined {
    this.#met.add(drawn)
    const { id, alt, width } = drawn
    const bytes = this.#document.picture(id)
    const number = this.files.length + 1
    const file = `${this.#name}-hinh-${number}.${bytes?.[0] === 0xff ? 'jpg' : 'png'}`
    const picture = bytes && pictureIn(file, bytes)
    if (!picture || 'message' in picture) {
      this.#notes.drop(alt || { vi: 'hình', en: 'picture' }, at, {
        vi: 'kế hoạch chỉ giữ hình PNG hoặc JPEG: lưu lại hình rồi đặt vào',
        en: 'a plan holds PNG and JPEG images only: save it as one and place it',
      })
      return undefined
    }
    this.files.push({ file, bytes })
    if (alt === '') {
      this.#notes.doubt(at, {
        vi: `Hình ${number} chưa có lời tả cho người không nhìn thấy: ghi vào giữa ![ và ].`,
        en: `Picture ${number} has no words for who cannot see it: put them between ![ and ].`,
      })
    }
    return { type: 'image', file, alt: alt || `Hình ${number}`, ...(width !== undefined && { width }), picture }
  }
  /** Tells of the pictures that no block was made of: a logo in the letterhead, a seal or a signature. */
  tellOthers(paragraphs: readonly WordParagraph[]): void {
    for (const { at, pictures } of paragraphs) {
      const others = pictures.filter((picture) => !this.#met.has(picture))
      if (others.length > 0)
        this.#notes.drop({ vi: `${others.length} hình`, en: `${others.length} pictures` }, at, {
          vi: 'hình ngoài phần nội dung (biểu trưng, con dấu, chữ ký …): thể thức không có',
          en: 'a picture outside the text (a logo, a seal, a signature …), which the form does not have',
        })
    }
  }
}
