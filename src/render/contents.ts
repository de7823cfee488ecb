import { Run, TextRun, XmlComponent, type FileChild } from 'docx'
import { inlineText, plainText } from '../model/inline.ts'
import type { LabelledHeading, ListedContents } from '../expand/labelled.ts'
import { paragraphOf } from './element.ts'
import { mm } from './style.ts'

/** Word's own list of headings, down to the fourth level, each a link. */
const INSTRUCTION = 'TOC \\o "1-4" \\h \\z \\u'

/** What stands above the table of contents. */
export const CONTENTS_TITLE = 'MỤC LỤC'

class FieldMark extends XmlComponent {
  constructor(type: 'begin' | 'separate' | 'end') {
    super('w:fldChar')
    this.root.push({ _attr: { 'w:fldCharType': type } })
  }
}

class Instruction extends XmlComponent {
  constructor(text: string) {
    super('w:instrText')
    this.root.push({ _attr: { 'xml:space': 'preserve' } }, text)
  }
}

const fieldRun = (content: XmlComponent): Run => {
  const run = new Run({})
  run.addChildElement(content)
  return run
}

/** How far an entry stands from the margin, in twips. */
export const contentsIndent = ({ level }: Pick<LabelledHeading, 'level'>): number => (level - 1) * mm(5)

/** A heading as the table of contents lists it. */
export function contentsEntry({ level, label, text }: LabelledHeading): string {
  const words = plainText(text)
  return `${label} ${level === 1 ? words.toUpperCase() : words}`.replaceAll('\n', ' ')
}

/**
 * The table of contents as a field of Word that reads without being updated: labels and titles are there. On which page each stands
 * only Word knows; it puts the numbers in when the field is updated.
 */
export function contentsParagraphs({ headings }: ListedContents): FileChild[] {
  const title = paragraphOf('DauBang', [new TextRun(CONTENTS_TITLE)], { keepNext: true, spacing: { before: 120, after: 60 } })
  const entries = headings.map((heading, index) => {
    const printed = contentsEntry(heading)
    return paragraphOf(
      'OBang',
      [
        ...(index === 0
          ? [fieldRun(new FieldMark('begin')), fieldRun(new Instruction(INSTRUCTION)), fieldRun(new FieldMark('separate'))]
          : []),
        ...inlineText(printed).map((node) => new TextRun({ text: 'value' in node ? node.value : '' })),
        ...(index === headings.length - 1 ? [fieldRun(new FieldMark('end'))] : []),
      ],
      { indent: { left: contentsIndent(heading) } },
    )
  })
  return headings.length === 0 ? [] : [title, ...entries]
}
