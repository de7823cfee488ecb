import type { FootnoteDefinition, Node, Root, RootContent } from 'mdast'
import { commentsBlanked, isComments } from '../model/comments.ts'
import type { Place } from '../model/place.ts'
import type { Footnote } from '../model/plan.ts'
import { placeAt, type Source } from '../model/source.ts'
import type { Reading, Report } from './context.ts'
import { readInline } from './inline.ts'
import { unwrapped } from './lines.ts'

/** Every definition of the file, those inside list items too. */
function* definitions(nodes: readonly RootContent[]): Generator<FootnoteDefinition> {
  for (const node of nodes) {
    if (node.type === 'footnoteDefinition') yield node
    else if (node.type === 'list' || node.type === 'listItem' || node.type === 'blockquote') yield* definitions(node.children)
  }
}

const isComment = (node: RootContent): boolean => node.type === 'html' && isComments(node.value)

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
    for (const node of definitions(root.children)) {
      if (this.#defined.has(node.identifier)) {
        report(
          'error',
          'footnote-twice',
          place(node),
          { vi: `Chú thích [^${node.label}] được ghi hai lần.`, en: `The footnote [^${node.label}] is defined twice.` },
          { vi: 'Đổi tên một trong hai.', en: 'Give one of the two another name.' },
        )
      } else this.#defined.set(node.identifier, node)
    }
  }

  /** Marks of notes that are defined nowhere: Markdown leaves them as text, and they would be printed. */
  reportUndefined(source: Source, root: Root): void {
    const head = root.children[0]?.type === 'yaml' ? root.children[0].position!.end.offset! : 0
    const text = commentsBlanked(source.text)
    for (const found of text.matchAll(/(?<!\\)\[\^([^\]\s[]+)\]/g)) {
      if (found.index < head || this.#defined.has(found[1]!.toLowerCase())) continue
      this.#report(
        'error',
        'footnote-missing',
        placeAt(source, found.index, found.index + found[0].length),
        { vi: `Chú thích ${found[0]} chưa có nội dung.`, en: `The footnote ${found[0]} has no text.` },
        {
          vi: `Thêm cuối tệp một dòng: ${found[0]}: nội dung chú thích`,
          en: `Add a line at the end of the file: ${found[0]}: text of the note`,
        },
      )
    }
  }

  /** A note with nothing in it would stand empty at the foot of the page. */
  #empty(node: FootnoteDefinition): void {
    this.#report(
      'error',
      'footnote-missing',
      this.#place(node),
      { vi: `Chú thích [^${node.label}] chưa có nội dung.`, en: `The footnote [^${node.label}] has no text.` },
      {
        vi: `Viết nội dung ngay sau dấu hai chấm: [^${node.label}]: nội dung chú thích`,
        en: `Write its text right behind the colon: [^${node.label}]: text of the note`,
      },
    )
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
      const written = node.children.filter((child) => !isComment(child))
      if (written.length === 0) this.#empty(node)
      const paragraphs = written.map((child) => {
        if (child.type === 'paragraph') return unwrapped(readInline(child.children, reading), reading.traces)
        this.#report(
          'error',
          'unsupported-markdown',
          this.#place(child),
          { vi: 'Chú thích chỉ gồm đoạn văn.', en: 'A footnote holds paragraphs only.' },
          { vi: 'Chuyển danh sách hoặc bảng ra ngoài chú thích.', en: 'Move the list or table out of the footnote.' },
        )
        return []
      })
      notes.push(reading.put({ number: this.#before + index + 1, paragraphs }, this.#place(node)))
    }
    for (const [label, node] of this.#defined) {
      if (this.#order.includes(label)) continue
      this.#report(
        'error',
        'footnote-unused',
        this.#place(node),
        {
          vi: `Chú thích [^${node.label}] không được nhắc đến ở đâu nên sẽ mất.`,
          en: `The footnote [^${node.label}] is mentioned nowhere and would be lost.`,
        },
        {
          vi: `Đặt [^${node.label}] sau chữ cần chú thích, hoặc xóa chú thích.`,
          en: `Put [^${node.label}] behind the words it belongs to, or delete it.`,
        },
      )
    }
    return notes
  }
}
