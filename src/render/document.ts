import {
  Document,
  Header,
  PageNumber,
  PageOrientation,
  Paragraph,
  SectionType,
  Table,
  TextRun,
  type FileChild,
  type ISectionOptions,
} from 'docx'
import { PAGE, WORDS } from '../decree/layout.ts'
import { everyBlock, type Block } from '../model/block.ts'
import { plainText } from '../model/inline.ts'
import type { Footnote, Plan } from '../model/plan.ts'
import { appendixHead } from './appendix.ts'
import { isOneChain, renderBlocks, renderChain } from './block.ts'
import { closing } from './closing.ts'
import { aroundOf, linesIn, paragraphOf, seam } from './element.ts'
import { letterhead, titleBlock } from './letterhead.ts'
import { circulationMark } from './mark.ts'
import { finishedParts, pack, STYLES_TO_COME } from './pack.ts'
import { runsOf } from './runs.ts'
import { sheetOf, type Sheet } from './sheet.ts'
import { twips, type Orientation } from './style.ts'
import { isWide } from './table.ts'

export interface RenderOptions {
  /** Stamps DỰ THẢO under the number. */
  readonly draft?: boolean
}

/**
 * A plan as a .docx laid out as Mẫu 1.4 of Phụ lục III asks. Pure: the same plan gives the same bytes on every machine.
 */
export async function renderDocx(plan: Plan, options: RenderOptions = {}): Promise<Uint8Array> {
  return pack(planParts(plan, options))
}

/** The same document as its parts, by their paths. */
export function planParts(plan: Plan, { draft = false }: RenderOptions = {}): Map<string, Uint8Array> {
  const document = new Document({
    title: `${WORDS.kindInText} ${plan.title}`,
    subject: `${plan.number.value ?? ''}/${plan.number.symbol}`,
    creator: plan.issuer.name,
    lastModifiedBy: plan.issuer.name,
    keywords: `${plan.kind}; ${plan.year}`,
    description: `${WORDS.kindInText} năm ${plan.year} của ${plan.issuer.name}`,
    customProperties: [
      { name: 'kehoach.schema', value: 'kehoach/v1' },
      { name: 'kehoach.id', value: plan.id },
      { name: 'kehoach.sha256', value: plan.sha256 },
    ],
    externalStyles: STYLES_TO_COME,
    // A line that the author broke is not stretched to the margin.
    compatibility: { version: 15, doNotExpandShiftReturn: true },
    footnotes: footnotes(plan),
    sections: [...bodySections(plan, draft), ...plan.appendices.flatMap((_, index) => appendixSections(plan, index))],
  })
  return finishedParts(document, plan)
}

/** A stretch of blocks on pages of one orientation. */
interface Stretch {
  readonly orientation: Orientation
  readonly blocks: Block[]
}

/** A few lines that end in a colon speak of what follows them. */
const introduces = (block: Block | undefined, upright: Sheet): boolean =>
  block?.type === 'paragraph' && /:\s*$/u.test(plainText(block.text)) && linesIn(block.text, 'NoiDung', upright) <= 3

/** Cuts blocks so that each wide table stands on landscape pages, with the headings and the sentence right above it. */
function stretches(blocks: readonly Block[], set: Sheet['set']): Stretch[] {
  const upright = sheetOf(set, 'portrait')
  const result: Stretch[] = [{ orientation: 'portrait', blocks: [] }]
  for (const block of blocks) {
    const orientation = holdsWideTable(block, upright) ? 'landscape' : 'portrait'
    const current = result.at(-1)!
    if (current.orientation === orientation) current.blocks.push(block)
    else {
      const moved: Block[] = []
      if (orientation === 'landscape' && introduces(current.blocks.at(-1), upright)) moved.unshift(current.blocks.pop()!)
      while (orientation === 'landscape' && current.blocks.at(-1)?.type === 'heading') moved.unshift(current.blocks.pop()!)
      result.push({ orientation, blocks: [...moved, block] })
    }
  }
  // The end mark of a wide table, and with it the signature, stay on its pages.
  const last = result.at(-1)!
  const before = result.at(-2)
  if (before && last.blocks.length === 1 && last.blocks[0]!.type === 'paragraph' && before.orientation === 'landscape') {
    before.blocks.push(...last.blocks)
    result.pop()
  }
  return result
}

const holdsWideTable = (block: Block, upright: Sheet): boolean =>
  [...everyBlock([block])].some((inner) => inner.type === 'table' && isWide(inner, upright))

function bodySections(plan: Plan, draft: boolean): ISectionOptions[] {
  const set = plan.layout.size
  const parts = stretches(plan.body, set)
  return parts.map(({ orientation, blocks }, index) => {
    const sheet = sheetOf(set, orientation)
    const last = index === parts.length - 1
    const chain = index === 0 && last && isOneChain(blocks, sheet)
    const head = index === 0 ? [letterhead(plan, draft), ...titleBlock(plan, !(chain && blocks.length === 1))] : []
    const text = chain ? renderChain(blocks, sheet) : renderBlocks(blocks, sheet, last)
    const first = index === 0 && plan.marks.circulation ? circulationMark(plan.marks.circulation) : undefined
    return section(sheet, [...head, ...text, ...(last ? closing(plan, sheet) : [])], { titlePage: index === 0, first })
  })
}

/** Each appendix is counted from page 1 on (Phụ lục I, Mục III, 1.đ). */
function appendixSections(plan: Plan, index: number): ISectionOptions[] {
  const appendix = plan.appendices[index]!
  const set = plan.layout.size
  const wide = appendix.body.some((block) => holdsWideTable(block, sheetOf(set, 'portrait')))
  const sheet = sheetOf(set, appendix.orientation ?? (wide ? 'landscape' : 'portrait'))
  return [
    section(sheet, [...appendixHead(plan, appendix, index, sheet), ...renderBlocks(appendix.body, sheet)], {
      titlePage: true,
      restart: true,
    }),
  ]
}

/** A section with its page set-up; the page number stands in the top margin and is not shown on a first page (I.7). */
export function section(
  { orientation }: Sheet,
  children: FileChild[],
  { titlePage, restart = false, first }: { titlePage: boolean; restart?: boolean; first?: Paragraph | undefined },
): ISectionOptions {
  return {
    properties: {
      type: SectionType.NEXT_PAGE,
      titlePage,
      page: {
        size: {
          width: twips(PAGE.width),
          height: twips(PAGE.height),
          orientation: orientation === 'landscape' ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
        },
        margin: {
          top: twips(PAGE.top),
          bottom: twips(PAGE.bottom),
          left: twips(PAGE.left),
          right: twips(PAGE.right),
          header: twips(PAGE.headerDistance),
          footer: twips(PAGE.headerDistance),
          gutter: 0,
        },
        ...(restart && { pageNumbers: { start: 1 } }),
      },
    },
    headers: {
      default: new Header({ children: [paragraphOf('SoTrang', [new TextRun({ children: [PageNumber.CURRENT] })])] }),
      ...(titlePage && { first: new Header({ children: [first ?? new Paragraph({})] }) }),
    },
    children: children.at(-1) instanceof Table ? [...children, seam()] : children,
  }
}

/** Footnotes of the plan and of its appendices, by their numbers. */
function footnotes({ footnotes, appendices }: Plan): Record<string, { children: Paragraph[] }> {
  const all: Footnote[] = [...footnotes, ...appendices.flatMap((appendix) => appendix.footnotes)]
  return Object.fromEntries(
    all.map(({ number, paragraphs }) => [
      number,
      {
        children: paragraphs.map((text, index) => {
          // Word sets the mark right before the first paragraph's text.
          const gap = index === 0 ? [new TextRun({ text: ' ' })] : []
          return paragraphOf('FootnoteText', [...gap, ...runsOf(text, aroundOf('FootnoteText'))])
        }),
      },
    ]),
  )
}
