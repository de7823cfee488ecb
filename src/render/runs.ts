import { inlineText, type Inline } from '../model/inline.ts'
import { withRanges } from './ranges.ts'
import { EMPHASIS, STRONG, STRONG_EMPHASIS } from './style.ts'
import type { WmlBreak, WmlRun, WmlText } from './wml/run.ts'

/** How the paragraph around a run already looks: what it has, a run need not add (in Word, bold on bold is regular). */
export interface Around {
  readonly bold?: boolean
  readonly italic?: boolean
  /** Capitals in the characters themselves, as the decree's samples have them; never Word's effect. */
  readonly capitals?: boolean
  /** The text runs on from line to line: the dash of a range then stays on the line of what it goes from. */
  readonly flowing?: boolean
}

interface Marked {
  readonly strong?: boolean
  readonly emphasis?: boolean
}

/** A line break. */
export const BREAK: WmlBreak = { type: 'break' }

/** Inline nodes as Word runs, formatted through character styles; open blanks highlighted. */
export const runsOf = (nodes: readonly Inline[], around: Around = {}): WmlRun[] =>
  markedRuns(around.flowing ? withRanges(nodes, around.capitals) : nodes, around, {})

function markedRuns(nodes: readonly Inline[], around: Around, marked: Marked): WmlRun[] {
  return nodes.flatMap((node): WmlRun[] => {
    switch (node.type) {
      case 'text':
        return [textRun(node.value, around, marked)]
      case 'reference':
        return markedRuns(inlineText(node.value), around, marked)
      case 'blank':
        return [textRun(node.value, { ...around, capitals: false }, marked, { highlight: 'yellow' })]
      case 'strong':
        return markedRuns(node.children, around, { ...marked, strong: true })
      case 'emphasis':
        return markedRuns(node.children, around, { ...marked, emphasis: true })
      case 'break':
        return [BREAK]
      case 'link':
        return [{ type: 'link', address: node.url, runs: markedRuns(node.children, around, marked) }]
      case 'footnote':
        return [{ type: 'note-reference', number: node.number }]
    }
  })
}

function textRun(
  text: string,
  { bold, italic, capitals }: Around,
  { strong, emphasis }: Marked,
  more: Pick<WmlText, 'highlight'> = {},
): WmlText {
  const style = strong && !bold ? (emphasis && !italic ? STRONG_EMPHASIS : STRONG) : emphasis && !italic ? EMPHASIS : undefined
  return { type: 'text', text: capitals ? text.toUpperCase() : text, ...(style && { style }), ...more }
}

/** Lines that a paragraph keeps apart, as runs with breaks between them. */
export function lineRuns(lines: readonly (readonly Inline[])[], around: Around = {}): WmlRun[] {
  return lines.flatMap((line, index) => [...(index === 0 ? [] : [BREAK]), ...runsOf(line, around)])
}
