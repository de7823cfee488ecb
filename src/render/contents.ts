import { inlineText, plainText } from '../model/inline.ts'
import type { LabelledHeading, ListedContents } from '../expand/labelled.ts'
import { paragraphOf } from './element.ts'
import { mm } from './style.ts'
import type { WmlField } from './wml/run.ts'
import type { WmlBlock } from './wml/table.ts'

/** Word's own list of headings, down to the fourth level, each a link. */
const INSTRUCTION: WmlField = { type: 'instruction', text: 'TOC \\o "1-4" \\h \\z \\u' }
const BEGIN: WmlField = { type: 'field', mark: 'begin' }
const SEPARATE: WmlField = { type: 'field', mark: 'separate' }
const END: WmlField = { type: 'field', mark: 'end' }

/** What stands above the table of contents. */
export const CONTENTS_TITLE = 'MỤC LỤC'

/** How far an entry stands from the margin, in twips. */
export const contentsIndent = ({ level }: Pick<LabelledHeading, 'level'>): number => (level - 1) * mm(5)

/** A heading as the table of contents lists it: in capitals where the heading is. */
export function contentsEntry({ label, text, face }: LabelledHeading): string {
  const words = plainText(text)
  return `${label} ${face === 'plain' ? words : words.toUpperCase()}`.replaceAll('\n', ' ')
}

/**
 * The table of contents as a field of Word that reads without being updated: labels and titles are there. On which page each stands
 * only Word knows; it puts the numbers in when the field is updated.
 */
export function contentsParagraphs({ headings }: ListedContents): WmlBlock[] {
  const title = paragraphOf('DauBang', [{ type: 'text', text: CONTENTS_TITLE }], {
    keepNext: true,
    spacing: { before: 120, after: 60 },
  })
  const entries = headings.map((heading, index) => {
    const printed = contentsEntry(heading)
    return paragraphOf(
      'OBang',
      [
        ...(index === 0 ? [BEGIN, INSTRUCTION, SEPARATE] : []),
        ...inlineText(printed).map((node) => ({ type: 'text' as const, text: 'value' in node ? node.value : '' })),
        ...(index === headings.length - 1 ? [END] : []),
      ],
      { indent: { left: contentsIndent(heading) } },
    )
  })
  return headings.length === 0 ? [] : [title, ...entries]
}
