import { everyBlock, type Block } from '../model/block.ts'
import type { Inline } from '../model/inline.ts'
import { cellsOf } from '../model/table.ts'
import type { Footnote, Text } from '../model/plan.ts'
import type { Note } from '../ooxml/document.ts'
import { inlinesOf, linesOf, richOf } from './rich.ts'

/** The footnotes that hang in a text. */
export class Footnoted {
  readonly #notes: readonly Note[]
  readonly #footnotes: number

  constructor(notes: readonly Note[]) {
    this.#notes = notes
    this.#footnotes = notes.filter(({ endnote }) => !endnote).length
  }

  /** Blocks with the notes their texts refer to. */
  of(
    blocks: readonly Block[],
    front: readonly Text[] = [],
  ): { readonly blocks: readonly Block[]; readonly footnotes: Footnote[] } {
    // Without notes there are no marks of them.
    if (this.#notes.length === 0) return { blocks, footnotes: [] }
    const numbers = [...new Set([...front.flatMap(marks), ...[...everyBlock(blocks)].flatMap(marksIn)])]
    return {
      blocks: this.#notes.length > this.#footnotes ? blocks.map((block) => this.#counted(block)) : blocks,
      footnotes: numbers.flatMap((number): Footnote[] => {
        const note = this.#notes.find((it) => (it.endnote ? -it.number : it.number) === number)
        if (!note) return []
        const paragraphs = note.blocks
          .flatMap((block) => (block.type === 'paragraph' ? linesOf(richOf(block)) : []))
          .filter(({ text }) => text !== '')
          .map((rich) => inlinesOf(rich))
        return [{ number: this.#numberOf(number), paragraphs }]
      }),
    }
  }

  /** A text whose endnotes go on from the footnotes: a plan has one kind of notes. */
  text(nodes: readonly Inline[]): readonly Inline[] {
    return nodes.map((node): Inline => {
      if (node.type === 'footnote') return { ...node, number: this.#numberOf(node.number) }
      return 'children' in node ? { ...node, children: this.text(node.children) } : node
    })
  }

  #numberOf(number: number): number {
    return number < 0 ? this.#footnotes - number : number
  }

  #counted(block: Block): Block {
    if (block.type === 'heading' || block.type === 'paragraph') return { ...block, text: this.text(block.text) }
    if (block.type === 'table')
      return { ...block, rows: block.rows.map((row) => row.map((cell) => cell && { ...cell, text: this.text(cell.text) })) }
    return 'children' in block ? { ...block, children: block.children.map((child) => this.#counted(child)) } : block
  }
}

const marksIn = (block: Block): number[] => {
  if (block.type === 'heading' || block.type === 'paragraph') return marks(block.text)
  return block.type === 'table' ? cellsOf(block).flatMap(({ text }) => marks(text)) : []
}

const marks = (nodes: readonly Inline[]): number[] =>
  nodes.flatMap((node) => (node.type === 'footnote' ? [node.number] : 'children' in node ? marks(node.children) : []))
