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
    ...linesOf(text.body),
    ...noteLines(plan.footnotes),
    WORDS.recipients,
    ...plan.distribution.flatMap((group) => group.to.map((to) => `${bareRecipient(to)} ${recipientNote(group)};`)),
    ...(plan.archive.units.length > 0 ? [printedText(printedArchive(plan))] : []),
    ...plan.signatures.flatMap((signature) => [...printedAuthority(signature).map(printedText), signature.name ?? '']),
    ...plan.appendices.flatMap((appendix, index) => [
      ...(headed[index] ? [appendixHeading(plan, index)] : []),
      appendix.title,
      ...linesOf(text.appendices[index]!),
      ...noteLines(appendix.footnotes),
    ]),
  ]
}

const noteLines = (notes: readonly Footnote[]): string[] => notes.flatMap(({ paragraphs }) => paragraphs.map(plainText))

/** A line without the label it is typed with, which is no word. */
const bare = (line: string): string => line.slice(labelOf(line)?.length ?? 0)

/** The lines of some blocks, with what stands inside them. */
function linesOf(blocks: readonly LabelledBlock[], lines: string[] = []): string[] {
  for (const block of blocks) {
    switch (block.type) {
      case 'heading':
        // What a form is called is words of the file.
        if (formNamed(block.label)) lines.push(block.label)
        lines.push(plainText(block.text))
        break
      case 'paragraph':
        lines.push(plainText(block.text).split('\n').map(bare).join('\n'))
        break
      case 'table':
        for (const text of [block.caption ?? [], block.unit ?? []]) lines.push(plainText(text))
        for (const { text } of cellsOf(block)) lines.push(plainText(text))
        break
      case 'image':
        lines.push(plainText(block.caption ?? []))
        break
      case 'page-break':
        break
      case 'toc':
        lines.push('MỤC LỤC')
        for (const { text } of block.headings) lines.push(plainText(text))
        break
      case 'data':
        linesOf(block.blocks, lines)
        break
      default: {
        // What stands behind a label is text, however it begins.
        const [first, ...rest] = block.children
        if (first?.type === 'paragraph') lines.push(plainText(first.text))
        linesOf(rest, lines)
      }
    }
  }
  return lines
}
