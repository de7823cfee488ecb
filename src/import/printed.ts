import {
  attachedLine,
  bareRecipient,
  dateText,
  printedArchive,
  printedAuthority,
  printedNumber,
  recipientNote,
} from '../decree/printed.ts'
import { WORDS } from '../decree/layout.ts'
import { appendixHeading } from '../model/appendix.ts'
import { expand } from '../expand/expand.ts'
import type { LabelledBlock } from '../expand/labelled.ts'
import { plainText } from '../model/inline.ts'
import { issuersOf } from '../model/phrase.ts'
import type { Footnote, Plan } from '../model/plan.ts'
import { printedText } from '../model/printed.ts'
import { cellsOf } from '../model/table.ts'
import { labelOf } from './label.ts'
import { formNamed } from './scheme.ts'

/**
 * Every line that the document of a plan shows of its author's words, without the labels of sections, clauses and points. The heads
 * of appendices that had none, and the lines that link them, are the program's and are left out: they must not stand in for a word.
 */
export function printedLines(plan: Plan, headed: readonly boolean[]): string[] {
  const text = expand(plan)
  return [
    ...new Set(issuersOf(plan).flatMap(({ parents, name }) => [...parents, name])),
    ...WORDS.motto,
    `Số: ${printedText(printedNumber(plan))}`,
    `${plan.place}, ${dateText(plan)}`,
    ...(plan.marks.draft ? [WORDS.draft] : []),
    ...(plan.marks.urgency ? [plan.marks.urgency] : []),
    WORDS.kind,
    plan.title,
    ...(plan.note ? [plainText(plan.note)] : []),
    ...(attachedLine(plan) ?? []),
    ...text.body.flatMap(linesOf),
    ...noteLines(plan.footnotes),
    WORDS.recipients,
    ...plan.distribution.flatMap((group) => group.to.map((to) => `${bareRecipient(to)} ${recipientNote(group)};`)),
    ...(plan.archive.units.length > 0 ? [printedText(printedArchive(plan))] : []),
    ...plan.signatures.flatMap((signature) => [...printedAuthority(signature).map(printedText), signature.name ?? '']),
    ...plan.appendices.flatMap((appendix, index) => [
      ...(headed[index] ? [appendixHeading(plan, index)] : []),
      appendix.title,
      ...text.appendices[index]!.flatMap(linesOf),
      ...noteLines(appendix.footnotes),
    ]),
  ]
}

const noteLines = (notes: readonly Footnote[]): string[] => notes.flatMap(({ paragraphs }) => paragraphs.map(plainText))

/** A line without the label it is typed with, which is no word. */
const bare = (line: string): string => line.slice(labelOf(line)?.length ?? 0)

/** The lines of one block, with what stands inside it. */
function linesOf(block: LabelledBlock): string[] {
  switch (block.type) {
    case 'heading':
      // What a form is called is words of the file.
      return [formNamed(block.label) ? block.label : '', plainText(block.text)]
    case 'paragraph':
      return [plainText(block.text).split('\n').map(bare).join('\n')]
    case 'table':
      return [block.caption ?? [], block.unit ?? [], ...cellsOf(block).map(({ text }) => text)].map(plainText)
    case 'image':
      return [plainText(block.caption ?? [])]
    case 'page-break':
      return []
    case 'toc':
      return ['MỤC LỤC', ...block.headings.map(({ text }) => plainText(text))]
    case 'data':
      return block.blocks.flatMap(linesOf)
    default: {
      // What stands behind a label is text, however it begins.
      const [first, ...rest] = block.children
      return [...(first?.type === 'paragraph' ? [plainText(first.text)] : []), ...rest.flatMap(linesOf)]
    }
  }
}
