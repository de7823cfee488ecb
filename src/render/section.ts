import { PAGE } from '../decree/layout.ts'
import type { Expanded } from '../expand/expand.ts'
import { everyLabelled, type LabelledBlock } from '../expand/labelled.ts'
import { plainText } from '../model/inline.ts'
import type { Appendix, Plan } from '../model/plan.ts'
import { appendixHead } from './appendix.ts'
import { isOneChain, renderBlocks, renderChain } from './block.ts'
import { closing } from './closing.ts'
import { EMPTY, linesIn, paragraphOf, seam } from './element.ts'
import { letterhead, titleBlock } from './letterhead.ts'
import { circulationMark } from './mark.ts'
import { sheetOf, type Sheet } from './sheet.ts'
import { twips, type Orientation } from './style.ts'
import { isWide } from './column-width.ts'
import type { WmlParagraph } from './wml/paragraph.ts'
import type { WmlRun } from './wml/run.ts'
import type { WmlSection } from './wml/section.ts'
import type { WmlBlock } from './wml/table.ts'

/** A stretch of blocks on pages of one orientation. */
export interface PageStretch {
  readonly orientation: Orientation
  readonly blocks: LabelledBlock[]
}

/** A few lines that end in a colon speak of what follows them. */
const introduces = (block: LabelledBlock | undefined, upright: Sheet): boolean =>
  block?.type === 'paragraph' && /:\s*$/u.test(plainText(block.text)) && linesIn(block.text, 'NoiDung', upright) <= 3

/** Cuts blocks so that each wide table stands on landscape pages, with the headings and the sentence right above it. */
export function stretches(all: readonly LabelledBlock[], set: Sheet['set']): PageStretch[] {
  // Data that there is none of takes no place, and parts nothing.
  const blocks = all.filter((block) => block.type !== 'data' || block.blocks.length > 0)
  const upright = sheetOf(set, 'portrait')
  const turned: boolean[] = []
  for (const [index, block] of [...blocks.entries()].reverse()) {
    const above = block.type === 'heading' || block.type === 'page-break'
    const below = blocks[index + 1]
    turned[index] =
      holdsWideTable(block, upright) ||
      (turned[index + 1]! && (above || (holdsWideTable(below!, upright) && introduces(block, upright))))
  }
  const result: PageStretch[] = [{ orientation: 'portrait', blocks: [] }]
  for (const [index, block] of blocks.entries()) {
    const orientation = turned[index] ? 'landscape' : 'portrait'
    const current = result.at(-1)!
    if (current.orientation === orientation) current.blocks.push(block)
    else {
      // Pages that turn begin by themselves.
      while (current.blocks.at(-1)?.type === 'page-break') current.blocks.pop()
      result.push({ orientation, blocks: block.type === 'page-break' ? [] : [block] })
    }
  }
  // The end mark of a wide table, and with it the signature, stay on its pages.
  const last = result.at(-1)!
  const before = result.at(-2)
  const ends = last.blocks.length === 1 && last.blocks[0]!.type === 'paragraph' && blocks.at(-2)?.type !== 'page-break'
  if (before?.orientation === 'landscape' && ends) {
    before.blocks.push(...last.blocks)
    result.pop()
  }
  return result
}

const holdsWideTable = (block: LabelledBlock, upright: Sheet): boolean =>
  [...everyLabelled([block])].some((inner) => inner.type === 'table' && (inner.landscape || isWide(inner, upright)))

const hasFootnotes = ({ footnotes, appendices }: Plan): boolean =>
  footnotes.length > 0 || appendices.some((appendix) => appendix.footnotes.length > 0)

/** The sections of the document itself: letterhead, text and closing, landscape where a table is wide. */
export function bodySections(plan: Plan, body: Expanded['body'], draft: boolean): WmlSection[] {
  const set = plan.layout.size
  const parts = stretches(body, set)
  return parts.map(({ orientation, blocks }, index) => {
    const sheet = sheetOf(set, orientation)
    const last = index === parts.length - 1
    const chain = index === 0 && last && isOneChain(blocks, sheet)
    // Behind a first paragraph LibreOffice sets the letterhead of a text with footnotes as high as that of others.
    const above = index === 0 && hasFootnotes(plan) ? [seam()] : []
    const head = index === 0 ? [...above, letterhead(plan, draft), ...titleBlock(plan, !(chain && blocks.length === 1))] : []
    const text = chain ? renderChain(blocks, sheet) : renderBlocks(blocks, sheet, last)
    const first = index === 0 && plan.marks.circulation ? circulationMark(plan.marks.circulation) : undefined
    return section(sheet, [...head, ...text, ...(last ? closing(plan, sheet) : [])], { titlePage: index === 0, first })
  })
}

/** The stretches of an annex; one that begins with its wide table has its head there as well. */
export const annexStretches = (
  body: readonly LabelledBlock[],
  { orientation }: Pick<Appendix, 'orientation'>,
  set: Sheet['set'],
): PageStretch[] =>
  orientation
    ? [{ orientation, blocks: [...body] }]
    : stretches(body, set).filter(({ blocks }, part, all) => part > 0 || blocks.length > 0 || all.length === 1)

/** Each appendix is counted from page 1 on (Phụ lục I, Mục III, 1.đ). */
export function appendixSections(plan: Plan, body: Expanded['body'], index: number): WmlSection[] {
  const appendix = plan.appendices[index]!
  const set = plan.layout.size
  return annexStretches(body, appendix, set).map(({ orientation, blocks }, part) => {
    const sheet = sheetOf(set, orientation)
    const head = part === 0 ? appendixHead(plan, appendix, index, sheet) : []
    return section(sheet, [...head, ...renderBlocks(blocks, sheet)], { titlePage: part === 0, restart: part === 0 })
  })
}

/** The number of the page, as a field of Word. */
const PAGE_NUMBER: readonly WmlRun[] = [
  { type: 'field', mark: 'begin' },
  { type: 'instruction', text: 'PAGE' },
  { type: 'field', mark: 'separate' },
  { type: 'field', mark: 'end' },
]

/** A section with its page set-up; the page number stands in the top margin and is not shown on a first page (I.7). */
export function section(
  { orientation }: Sheet,
  blocks: readonly WmlBlock[],
  { titlePage, restart = false, first }: { titlePage: boolean; restart?: boolean; first?: WmlParagraph | undefined },
): WmlSection {
  const upright = orientation === 'portrait'
  return {
    orientation,
    width: twips(upright ? PAGE.width : PAGE.height),
    height: twips(upright ? PAGE.height : PAGE.width),
    margins: {
      top: twips(PAGE.top),
      bottom: twips(PAGE.bottom),
      left: twips(PAGE.left),
      right: twips(PAGE.right),
      header: twips(PAGE.headerDistance),
      footer: twips(PAGE.headerDistance),
    },
    ...(restart && { startsAt: 1 }),
    header: [paragraphOf('SoTrang', PAGE_NUMBER)],
    ...(titlePage && { firstHeader: [first ?? EMPTY] }),
    blocks: blocks.at(-1)?.type === 'table' ? [...blocks, seam()] : blocks,
  }
}
