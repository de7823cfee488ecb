import { Document, TextRun, type Paragraph } from 'docx'
import { isNumbered } from '../decree/printed.ts'
import { WORDS } from '../decree/layout.ts'
import { expand } from '../expand/expand.ts'
import { documentNumber } from '../model/document-number.ts'
import { issuerNames } from '../model/phrase.ts'
import type { Footnote, Plan } from '../model/plan.ts'
import type { Outcome } from '../model/problem.ts'
import { withBookmarks } from './bookmarks.ts'
import { aroundOf, paragraphOf } from './element.ts'
import { finishedParts, STYLES_TO_COME } from './pack.ts'
import { pack } from '../ooxml/pack.ts'
import { runsOf } from './runs.ts'
import { appendixSections, bodySections } from './section.ts'
import { writable } from './writable.ts'

/** How a plan is rendered. */
export interface RenderOptions {
  /** Stamps DỰ THẢO under the number. */
  readonly draft?: boolean
  /** SHA-256 of the source the plan was read from, in hex, to be kept in the document's properties. */
  readonly sha256?: string
  /** The same of the files it names, appendices and office profile, together. */
  readonly beside?: string
}

/** Names of the properties by which a document tells what it was made from. */
export const PROPERTIES = {
  id: 'kehoach.id',
  sha256: 'kehoach.sha256',
  beside: 'kehoach.beside',
  layout: 'kehoach.layout',
} as const

/** Counts the changes of what a document prints for the same plan: two documents of one number print the same. */
export const LAYOUT_VERSION = '3'

/**
 * A plan as a .docx laid out as Mẫu 1.4 of Phụ lục III asks. Pure: the same plan gives the same bytes on every machine.
 * Always gives a document; a problem tells of each text that had a character no Word file can hold.
 *
 * @example
 * const { value, problems } = renderDocx(read.plan, { sha256: read.sha256 })
 * value instanceof Uint8Array // → true
 * problems // → []
 */
export function renderDocx(plan: Plan, options: RenderOptions = {}): Outcome<Uint8Array> {
  const { value, problems } = writable(plan, plan.id)
  return { value: pack(withBookmarks(planParts(value, options))), problems }
}

/** One appendix as a document of its own: its number, title and link line, and its text. */
export function appendixDocx(plan: Plan, index: number): Outcome<Uint8Array> {
  const { value, problems } = writable(plan, plan.id)
  const body = expand(value).appendices[index]!
  const document = new Document({
    ...propertiesOf(value),
    footnotes: footnotes(value),
    sections: appendixSections(value, body, index),
  })
  return { value: pack(finishedParts(document, value)), problems }
}

/** The same document as its parts, by their paths, without the bookmarks. */
export function planParts(plan: Plan, { draft = false, sha256, beside }: RenderOptions = {}): Map<string, Uint8Array> {
  const text = expand(plan)
  const document = new Document({
    ...propertiesOf(plan),
    customProperties: [
      { name: 'kehoach.schema', value: 'kehoach/v1' },
      { name: PROPERTIES.id, value: plan.id },
      { name: PROPERTIES.layout, value: LAYOUT_VERSION },
      ...(sha256 === undefined ? [] : [{ name: PROPERTIES.sha256, value: sha256 }]),
      ...(beside === undefined ? [] : [{ name: PROPERTIES.beside, value: beside }]),
    ],
    footnotes: footnotes(plan),
    sections: [
      ...bodySections(plan, text.body, draft),
      ...text.appendices.flatMap((body, index) => appendixSections(plan, body, index)),
    ],
  })
  return finishedParts(document, plan)
}

/** What every document of a plan says of itself and how it is set. */
const propertiesOf = (plan: Plan) => ({
  title: `${WORDS.kindInText} ${plan.title}`,
  subject: isNumbered(plan) ? documentNumber(plan) : '',
  creator: issuerNames(plan),
  lastModifiedBy: issuerNames(plan),
  keywords: `${plan.kind}; ${plan.year}`,
  description: `${WORDS.kindInText} năm ${plan.year} của ${issuerNames(plan)}`,
  externalStyles: STYLES_TO_COME,
  // A line that the author broke is not stretched to the margin.
  compatibility: { version: 15, doNotExpandShiftReturn: true },
})

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
