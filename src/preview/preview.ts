import { expand, type Expanded } from '../expand/expand.ts'
import type { Footnote, Plan } from '../model/plan.ts'
import { isOneChain } from '../render/block.ts'
import { annexStretches, stretches } from '../render/section.ts'
import { sheetOf } from '../render/sheet.ts'
import { appendixLines } from './appendix.ts'
import { bodyBlocks, chainBlocks } from './body.ts'
import { closingBlocks } from './closing.ts'
import { letterheadGrid, titleLines } from './letterhead.ts'
import { circulationBox, PUSHED } from './marks.ts'
import type { PreviewDocument, PreviewNote, PreviewSection } from './node.ts'
import { gap, paragraph, textLine } from './paragraph.ts'
import { shownPlaces, type ShownPlan, type ShownPlaces } from './places.ts'

/**
 * A plan as its document will look: what `renderDocx` lays out, as elements for a browser, each with the place it was written at. Pure
 * data; `cutPages` cuts it into pages once a browser has measured it.
 */
export function previewPlan(shown: ShownPlan, { draft = false }: { readonly draft?: boolean } = {}): PreviewDocument {
  const { plan } = shown
  const made = new Map<object, object>()
  const note = (block: object, of: object): void => void made.set(block, of)
  const text = expand(plan, note, note)
  const where = shownPlaces(shown, made)
  return {
    size: plan.layout.size,
    sections: [
      ...bodySections(plan, text.body, draft, where),
      ...text.appendices.flatMap((body, index) => appendixSections(plan, body, index, where)),
    ],
    notes: [...plan.footnotes, ...plan.appendices.flatMap(({ footnotes }) => footnotes)].map((it) => noteOf(it, where)),
  }
}

/** The paragraph above the letterhead of a text with notes, in twips. */
const SEAM = 20

/** The document itself: letterhead, text and closing, landscape where a table is wide. */
function bodySections(plan: Plan, body: Expanded['body'], draft: boolean, where: ShownPlaces): PreviewSection[] {
  const set = plan.layout.size
  const parts = stretches(body, set)
  const hasNotes = [plan, ...plan.appendices].some(({ footnotes }) => footnotes.length > 0)
  return parts.map(({ orientation, blocks }, index) => {
    const sheet = sheetOf(set, orientation)
    const [first, last] = [index === 0, index === parts.length - 1]
    const chain = first && last && isOneChain(blocks, sheet)
    const { circulation } = plan.marks
    // What render has above a letterhead: below a mark in the top margin, and in a text with notes.
    const above = (first && circulation ? PUSHED : 0) + (first && hasNotes ? SEAM : 0)
    const push = above > 0 ? [paragraph(gap(above))] : []
    const head = first
      ? [...push, letterheadGrid(plan, draft, where), ...titleLines(plan, !(chain && blocks.length === 1), where)]
      : []
    const text = chain ? chainBlocks(blocks, sheet, where) : bodyBlocks(blocks, sheet, where, last)
    return {
      orientation,
      titlePage: first,
      restart: false,
      ...(first && circulation && { mark: circulationBox(circulation, where.value('/marks/circulation')) }),
      blocks: [...head, ...text, ...(last ? closingBlocks(plan, sheet, where) : [])],
    }
  })
}

/** Each appendix is counted from page 1 on (Phụ lục I, Mục III, 1.đ). */
const appendixSections = (plan: Plan, body: Expanded['body'], index: number, where: ShownPlaces): PreviewSection[] =>
  annexStretches(body, plan.appendices[index]!, plan.layout.size).map(({ orientation, blocks }, part) => {
    const sheet = sheetOf(plan.layout.size, orientation)
    const head = part === 0 ? appendixLines(plan, index, sheet, where) : []
    return {
      orientation,
      titlePage: part === 0,
      restart: part === 0,
      blocks: [...head, ...bodyBlocks(blocks, sheet, where)],
    }
  })

/** A note as it stands at the foot of its page: its number before the first paragraph. */
const noteOf = ({ number, paragraphs }: Footnote, where: ShownPlaces): PreviewNote => ({
  number,
  paragraphs: paragraphs.map((text, index) => {
    const node = textLine('FootnoteText', text, { at: where.text(text) })
    if (index > 0) return node
    return { ...node, children: [{ tag: 'sup', children: [String(number)] }, ' ', ...node.children] }
  }),
})
