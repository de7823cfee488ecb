import fc from 'fast-check'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { runs } from '../runs.ts'
import type { Block } from '../../src/model/block.ts'
import type { Inline } from '../../src/model/inline.ts'
import type { Plan } from '../../src/model/plan.ts'
import { rendered, wordTextOf } from '../docx.ts'
import { FORMAT } from '../fixtures.ts'
import { wholePlan } from '../write/whole.ts'

const PICTURE = { format: 'png', width: 120, height: 60, content: readFileSync(join(FORMAT, 'so-do.png')) } as const

/** Every text of a plan with a word of its own behind it, so that what is lost, doubled or moved can be told. */
class Marked {
  readonly once: string[] = []
  readonly headings: string[] = []
  readonly notes: string[] = []
  #count = 0

  word(list: string[]): string {
    const word = `Q${String(++this.#count).padStart(4, '0')}X`
    list.push(word)
    return word
  }

  text(nodes: readonly Inline[], list = this.once): Inline[] {
    return [...nodes, { type: 'text', value: ` ${this.word(list)}` }]
  }

  block(block: Block): Block {
    switch (block.type) {
      case 'heading':
        return { ...block, text: this.text(block.text, this.headings) }
      case 'paragraph':
        return { ...block, text: this.text(block.text) }
      case 'table': {
        const caption = block.caption && (this.text(block.caption) as typeof block.caption)
        const unit = block.unit && (this.text(block.unit) as typeof block.unit)
        const rows = block.rows.map((row) => row.map((cell) => cell && { ...cell, text: this.text(cell.text) }))
        return { ...block, ...(caption && { caption }), ...(unit && { unit }), rows }
      }
      case 'clause':
      case 'point':
      case 'bullet':
        return { ...block, children: block.children.map((child) => this.block(child)) }
      case 'image':
        return { ...block, picture: PICTURE, ...(block.caption && { caption: this.text(block.caption) as typeof block.caption }) }
      default:
        return block
    }
  }
}

const count = (text: string, word: string): number => text.split(word).length - 1
const tocs = (blocks: readonly Block[]): number => blocks.filter(({ type }) => type === 'toc').length

it('the document of a plan with all there is says each of its texts once, in their order', () => {
  fc.assert(
    fc.property(wholePlan, (stated) => {
      const marks = new Marked()
      const titleText = marks.text(stated.titleText ?? [{ type: 'text', value: stated.title }])
      const noteText = stated.note && marks.text(stated.note)
      const listed: { readonly words: readonly string[]; readonly times: number }[] = []
      const blocks = (body: readonly Block[]): Block[] => {
        const from = marks.headings.length
        const marked = body.map((block) => marks.block(block))
        listed.push({ words: marks.headings.slice(from), times: 1 + tocs(body) })
        return marked
      }
      const body = blocks(stated.body)
      const appendices = stated.appendices.map((appendix) => ({
        ...appendix,
        title: `${appendix.title} ${marks.word(marks.once)}`,
        body: blocks(appendix.body),
      }))
      const noted = <T extends { readonly footnotes: Plan['footnotes'] }>(it: T): T => ({
        ...it,
        footnotes: it.footnotes.map((note) => ({
          ...note,
          paragraphs: note.paragraphs.map((text) => marks.text(text, marks.notes)),
        })),
      })
      const plan: Plan = {
        ...noted(stated),
        titleText,
        ...(noteText && { note: noteText }),
        body,
        appendices: appendices.map(noted),
      }
      const text = wordTextOf(rendered(plan)).toUpperCase()
      const told = (words: readonly string[], times: number): string[] => words.filter((word) => count(text, word) !== times)
      expect(told(marks.once, 1)).toEqual([])
      expect(told(marks.notes, 1)).toEqual([])
      for (const { words, times } of listed) expect(told(words, times)).toEqual([])
      const places = marks.once.map((word) => text.indexOf(word))
      expect(places).toEqual(places.toSorted((a, b) => a - b))
    }),
    { numRuns: runs(12) },
  )
})
