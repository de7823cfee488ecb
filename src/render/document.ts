import { isNumbered } from '../decree/printed.ts'
import { WORDS } from '../decree/layout.ts'
import { expand } from '../expand/expand.ts'
import { documentNumber } from '../model/document-number.ts'
import { issuerNames } from '../model/phrase.ts'
import type { Footnote, Plan } from '../model/plan.ts'
import type { Outcome } from '../model/problem.ts'
import { aroundOf, paragraphOf } from './element.ts'
import { runsOf } from './runs.ts'
import { appendixSections, bodySections } from './section.ts'
import { packDocument, partsOf, type WmlDocument, type WmlFootnote } from './wml/package.ts'
import type { WmlText } from './wml/run.ts'
import { timeOf } from './time.ts'
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
export const LAYOUT_VERSION = '4'

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
  return { value: packDocument(partsOf(planDocument(value, options), { bookmarks: true })), problems }
}

/** One appendix as a document of its own: its number, title and link line, and its text. */
export function appendixDocx(plan: Plan, index: number): Outcome<Uint8Array> {
  const { value, problems } = writable(plan, plan.id)
  const body = expand(value).appendices[index]!
  const document = { ...aboutPlan(value), sections: appendixSections(value, body, index) }
  return { value: packDocument(partsOf(document)), problems }
}

/** The same document as its parts, by their paths, without the bookmarks. */
export const planParts = (plan: Plan, options: RenderOptions = {}): Map<string, Uint8Array> =>
  partsOf(planDocument(plan, options))

/** A plan as what its document is made of. */
export function planDocument(plan: Plan, { draft = false, sha256, beside }: RenderOptions = {}): WmlDocument {
  const text = expand(plan)
  return {
    ...aboutPlan(plan),
    custom: [
      { name: 'kehoach.schema', value: 'kehoach/v1' },
      { name: PROPERTIES.id, value: plan.id },
      { name: PROPERTIES.layout, value: LAYOUT_VERSION },
      ...(sha256 === undefined ? [] : [{ name: PROPERTIES.sha256, value: sha256 }]),
      ...(beside === undefined ? [] : [{ name: PROPERTIES.beside, value: beside }]),
    ],
    sections: [
      ...bodySections(plan, text.body, draft),
      ...text.appendices.flatMap((body, index) => appendixSections(plan, body, index)),
    ],
  }
}

/** What every document of a plan says of itself, how it is set, and its notes. */
const aboutPlan = (plan: Plan): Pick<WmlDocument, 'properties' | 'styles' | 'footnotes'> => ({
  properties: {
    title: `${WORDS.kindInText} ${plan.title}`,
    subject: isNumbered(plan) ? documentNumber(plan) : '',
    creator: issuerNames(plan),
    keywords: `${plan.kind}; ${plan.year}`,
    description: `${WORDS.kindInText} năm ${plan.year} của ${issuerNames(plan)}`,
    time: timeOf(plan),
  },
  styles: plan.layout.size,
  footnotes: footnotes(plan),
})

/** Word sets the mark right before the first paragraph's text. */
const GAP: WmlText = { type: 'text', text: ' ' }

/** Footnotes of the plan and of its appendices, by their numbers. */
function footnotes({ footnotes, appendices }: Plan): WmlFootnote[] {
  const all: Footnote[] = [...footnotes, ...appendices.flatMap((appendix) => appendix.footnotes)]
  return all
    .map(({ number, paragraphs }) => ({
      number,
      paragraphs: paragraphs.map((text, index) =>
        paragraphOf('FootnoteText', [...(index === 0 ? [GAP] : []), ...runsOf(text, aroundOf('FootnoteText'))]),
      ),
    }))
    .sort((a, b) => a.number - b.number)
}
