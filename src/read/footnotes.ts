import type { FootnoteDefinition, Node, Root } from 'mdast'
import type { Place } from '../model/place.ts'
import type { Footnote } from '../model/plan.ts'
import type { Reading, Report } from './context.ts'
import { readInline } from './inline.ts'
import { unwrapped } from './lines.ts'

/** Footnotes by their labels, numbered in the order they are first mentioned. */
export class Footnotes {
  readonly #defined = new Map<string, FootnoteDefinition>()
  readonly #order: string[] = []
  readonly #before: number
  readonly #place: (node: Node) => Place
  readonly #report: Report

  /** Notes are counted through the whole document, as Word counts them: `before` stand in the files before this one. */
  constructor(root: Root, place: (node: Node) => Place, report: Report, before: number) {
    this.#before = before
    this.#place = place
    this.#report = report
    for (const node of root.children) {
      if (node.type !== 'footnoteDefinition') continue
      if (this.#defined.has(node.identifier)) {
        report('error', 'footnote-twice', place(node), { vi: `Chú thích [^${node.label}] được ghi hai lần.`, en: `The footnote [^${node.label}] is defined twice.` }, { vi: 'Đổi tên một trong hai.', en: 'Give one of the two another name.' })
      } else this.#defined.set(node.identifier, node)
    }
  }

  number(label: string): number | undefined {
    if (!this.#defined.has(label)) return undefined
    if (!this.#order.includes(label)) this.#order.push(label)
    return this.#before + this.#order.indexOf(label) + 1
  }

  read(reading: Reading): Footnote[] {
    const notes: Footnote[] = []
    // A note may itself mention a note, which then joins the end of the line.
    for (let index = 0; index < this.#order.length; index++) {
      const node = this.#defined.get(this.#order[index]!)!
      const paragraphs = node.children.map((child) => {
        if (child.type === 'paragraph') return readInline(child.children, reading).map(unwrapped)
        this.#report('error', 'unsupported-markdown', this.#place(child), { vi: 'Chú thích chỉ gồm đoạn văn.', en: 'A footnote holds paragraphs only.' }, { vi: 'Chuyển danh sách hoặc bảng ra ngoài chú thích.', en: 'Move the list or table out of the footnote.' })
        return []
      })
      notes.push({ number: this.#before + index + 1, paragraphs, at: this.#place(node) })
    }
    for (const [label, node] of this.#defined) {
      if (this.#order.includes(label)) continue
      this.#report('error', 'footnote-unused', this.#place(node), { vi: `Chú thích [^${node.label}] không được nhắc đến ở đâu nên sẽ mất.`, en: `The footnote [^${node.label}] is mentioned nowhere and would be lost.` }, { vi: `Đặt [^${node.label}] sau chữ cần chú thích, hoặc xóa chú thích.`, en: `Put [^${node.label}] behind the words it belongs to, or delete it.` })
    }
    return notes
  }
}
