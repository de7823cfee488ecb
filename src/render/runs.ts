import { ExternalHyperlink, FootnoteReferenceRun, HighlightColor, TextRun, type IRunOptions, type ParagraphChild } from 'docx'
import { inlineText, type Inline } from '../model/inline.ts'
import { EMPHASIS, STRONG, STRONG_EMPHASIS } from './style.ts'

/** How the paragraph around a run already looks: what it has, a run need not add (in Word, bold on bold is regular). */
export interface Around {
  readonly bold?: boolean
  readonly italic?: boolean
  /** Capitals in the characters themselves, as the decree's samples have them; never Word's effect. */
  readonly capitals?: boolean
}

interface Marked {
  readonly strong?: boolean
  readonly emphasis?: boolean
}

/** Inline nodes as Word runs, formatted through character styles; open blanks highlighted. */
export function runsOf(nodes: readonly Inline[], around: Around = {}, marked: Marked = {}): ParagraphChild[] {
  return nodes.flatMap((node): ParagraphChild[] => {
    switch (node.type) {
      case 'text':
        return [textRun(node.value, around, marked)]
      case 'reference':
        return runsOf(inlineText(node.value), around, marked)
      case 'blank':
        return [textRun(node.value, { ...around, capitals: false }, marked, { highlight: HighlightColor.YELLOW })]
      case 'strong':
        return runsOf(node.children, around, { ...marked, strong: true })
      case 'emphasis':
        return runsOf(node.children, around, { ...marked, emphasis: true })
      case 'break':
        return [new TextRun({ break: 1 })]
      case 'link':
        return [new ExternalHyperlink({ link: node.url, children: runsOf(node.children, around, marked) })]
      case 'footnote':
        return [new FootnoteReferenceRun(node.number)]
    }
  })
}

function textRun(
  text: string,
  { bold, italic, capitals }: Around,
  { strong, emphasis }: Marked,
  more: IRunOptions = {},
): TextRun {
  const style = strong && !bold ? (emphasis && !italic ? STRONG_EMPHASIS : STRONG) : emphasis && !italic ? EMPHASIS : undefined
  return new TextRun({ text: capitals ? text.toUpperCase() : text, ...(style && { style }), ...more })
}

/** Lines that a paragraph keeps apart, as runs with breaks between them. */
export function lineRuns(lines: readonly (readonly Inline[])[], around: Around = {}): ParagraphChild[] {
  return lines.flatMap((line, index) => [...(index === 0 ? [] : [new TextRun({ break: 1 })]), ...runsOf(line, around)])
}
