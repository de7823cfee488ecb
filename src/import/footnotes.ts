import { everyBlock, type Block } from '../model/block.ts'
import type { Inline } from '../model/inline.ts'
import { cellsOf } from '../model/table.ts'
import type { Footnote } from '../model/plan.ts'
import type { Note } from '../ooxml/document.ts'
import { inlinesOf, linesOf, richOf } from './rich.ts'

/** The footnotes that hang in a text. */
export class Footnoted {
  readonly #notes: readonly Note[]

  constructor(notes: readonly Note[]) {
    this.#notes = notes
  }

  /** Blocks with the notes their texts refer to. */
  of(blocks: readonly Block[]): { readonly blocks: readonly Block[]; readonly footnotes: Footnote[] } {
    const numbers = [...new Set([...everyBlock(blocks)].flatMap(marksIn))]
    return {
      blocks,
      footnotes: numbers.flatMap((number): Footnote[] => {
        const note = this.#notes.find((it) => it.number === number)
        if (!note) return []
        const paragraphs = note.blocks
          .flatMap((block) => (block.type === 'paragraph' ? linesOf(richOf(block)) : []))
          .filter(({ text }) => text !== '')
          .map((rich) => inlinesOf(rich))
        return [{ number, paragraphs }]
      }),
    }
  }
}

const marksIn = (block: Block): number[] => {
  if (block.type === 'heading' || block.type === 'paragraph') return marks(block.text)
  return block.type === 'table' ? cellsOf(block).flatMap(({ text }) => marks(text)) : []
}

const marks = (nodes: readonly Inline[]): number[] =>
  nodes.flatMap((node) => (node.type === 'footnote' ? [node.number] : 'children' in node ? marks(node.children) : []))
