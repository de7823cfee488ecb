import { findElements } from '../elements/find.ts'
import { isBold, isCentred } from '../elements/line.ts'
import { isPlanLine } from '../elements/title.ts'
import { elementsOfWord, wordBlocks, type WordBlock, type WordElements } from '../elements/word.ts'
import type { WordLine } from '../elements/word-line.ts'
import { everyParagraph } from '../ooxml/block.ts'
import type { WordDocument } from '../ooxml/document.ts'
import type { FootnoteTexts } from './notes.ts'
import { richOf } from './rich.ts'

/** The plan in a Word file, and what stands before it: a cover page, or the decision it is issued with. */
export interface FoundPlan {
  readonly elements: WordElements
  readonly before: readonly WordBlock[]
  readonly isPlan: boolean
}

/** A page before a plan's title holds at most so many blocks of its head. */
const HEAD_BLOCKS = 40

export function planIn(document: WordDocument): FoundPlan {
  const whole = elementsOfWord(document)
  if (whole.kind !== 'other') return { elements: whole, before: [], isPlan: whole.kind === 'plan' }
  const blocks = wordBlocks(document)
  for (const [at, block] of blocks.entries()) {
    if (at === 0 || block.table || !block.lines.some(isTitle)) continue
    const begin = pageOf(blocks, at)
    const elements = findElements<WordLine, WordBlock>(blocks.slice(begin))
    if (!elements.title || !isTitle(elements.title.type)) continue
    // A plan that is issued with a decision has no head of its own: who issues it stands there.
    const own = elements.head.country ?? elements.head.number
    const { parents, issuer, place } = whole.head
    const head = own ? elements.head : { ...elements.head, parents, issuer, place }
    return { elements: { ...elements, head }, before: blocks.slice(0, begin), isPlan: true }
  }
  return { elements: whole, before: [], isPlan: false }
}

const isTitle = (line: WordLine): boolean => isPlanLine(line.text.trim()) && (isCentred(line) || isBold(line))

/** Where the page begins that a block stands on, as far as page breaks and sections tell; else the block itself. */
function pageOf(blocks: readonly WordBlock[], at: number): number {
  for (let begin = at; begin > Math.max(0, at - HEAD_BLOCKS); begin--) if (blocks[begin]!.newPage) return begin
  return at
}

export function tellBefore(before: readonly WordBlock[], notes: FootnoteTexts): void {
  const texts = everyParagraph(before.map(({ source }) => source)).flatMap((paragraph) => {
    const text = (paragraph.label + richOf(paragraph).text).trim()
    return text === '' ? [] : [{ at: paragraph.at, text }]
  })
  if (texts.length === 0) return
  notes.doubt(texts[0]!.at, {
    vi: 'Kế hoạch đứng sau văn bản hoặc trang khác trong cùng tệp: phần đứng trước không được đưa vào.',
    en: 'The plan stands behind another document or page of the file, which was not carried over.',
  })
  for (const { at, text } of texts) notes.drop(text, at, { vi: 'đứng trước kế hoạch', en: 'it stands before the plan' })
}
