import { findElements } from '../elements/find.ts'
import { COUNTRY } from '../elements/country.ts'
import { fold } from '../elements/fold.ts'
import { inCapitals, isBold, isCentred } from '../elements/line.ts'
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

/** A page before a plan's title holds at most so many blocks of its head, of which the country stands in one of the last. */
const HEAD_BLOCKS = 40
const HEAD_ABOVE_TITLE = 10

export function planIn(document: WordDocument): FoundPlan {
  const whole = elementsOfWord(document)
  const covered = whole.kind === 'plan' && !whole.head.country && !whole.head.number
  if (whole.kind !== 'other' && !covered) return { elements: whole, before: [], isPlan: whole.kind === 'plan' }
  const blocks = wordBlocks(document)
  const first = blocks.findIndex(({ lines }) => lines.some(({ paragraph }) => paragraph === whole.title?.type.paragraph))
  for (const [at, block] of blocks.entries()) {
    if (at === 0 || block.table || (covered && at <= first) || !block.lines.some(isTitle)) continue
    const begin = beginOf(blocks, at)
    const elements = findElements<WordLine, WordBlock>(blocks.slice(begin))
    if (!elements.title || !isTitle(elements.title.type)) continue
    // What an office writes for itself may have no letterhead.
    if (elements.title.type.paragraph === whole.title?.type.paragraph) break
    // A plan that is issued with a decision has no head of its own: who issues it stands there.
    const own = elements.head.country ?? elements.head.number
    if (covered && !own) continue
    const { parents, issuer, place } = whole.head
    const head = own ? elements.head : { ...elements.head, parents, issuer, place }
    return { elements: { ...elements, head }, before: blocks.slice(0, begin), isPlan: true }
  }
  return { elements: whole, before: [], isPlan: covered || (whole.title !== undefined && isTitle(whole.title.type)) }
}

const LONGEST_TITLE = 120

/** `KẾ HOẠCH`, or a line in capitals that goes on with what is planned. */
const isTitle = (line: WordLine): boolean => {
  const text = line.text.trim()
  if (isPlanLine(text)) return isCentred(line) || isBold(line)
  return /^KẾ\s+HOẠCH\s/u.test(text) && text.length <= LONGEST_TITLE && inCapitals(line) && isCentred(line)
}

/** Where the page begins that a title stands on, as far as page breaks and sections tell, or its letterhead; else the title itself. */
function beginOf(blocks: readonly WordBlock[], at: number): number {
  for (let begin = at; begin > Math.max(0, at - HEAD_BLOCKS); begin--) if (blocks[begin]!.newPage) return begin
  for (let begin = at - 1; begin > Math.max(0, at - HEAD_ABOVE_TITLE); begin--)
    if (blocks[begin]!.lines.some(({ text }) => COUNTRY.test(fold(text.slice(0, LONGEST_TITLE))))) return begin
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
