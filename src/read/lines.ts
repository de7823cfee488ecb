import type { Inline } from '../model/inline.ts'
import { insteadOf, joinTexts, sliceText, type TraceBook, type TracedText } from '../model/trace.ts'

/** A paragraph cut where the author began a new line: what stands between it and the line before, and the line itself. */
export interface SourceLine {
  /** A hard break, or the space that a wrapped line goes on after; none before the first. */
  readonly before?: Inline
  readonly nodes: readonly Inline[]
}

/** Cuts a paragraph into the author's lines. Line ends inside bold or italics stay where they are. */
export function splitLines(nodes: readonly Inline[], traces: TraceBook): SourceLine[] {
  const lines: { before?: Inline; nodes: Inline[] }[] = [{ nodes: [] }]
  for (const node of nodes) {
    if (node.type === 'break') lines.push({ before: node, nodes: [] })
    else if (node.type === 'text' && node.value.includes('\n')) {
      const text = traces.traced(node)
      let from = 0
      for (const [index, line] of node.value.split('\n').entries()) {
        if (index > 0) lines.push({ before: traces.textNode(spaceFor(text, from - 1, from)), nodes: [] })
        if (line !== '') lines.at(-1)!.nodes.push(traces.textNode(sliceText(text, from, from + line.length)))
        from += line.length + 1
      }
    } else lines.at(-1)!.nodes.push(node)
  }
  return lines
}

/** Puts lines together again: a wrapped line goes on after a space, a hard break stays one. */
export const joinLines = (lines: readonly SourceLine[], traces: TraceBook): Inline[] =>
  lines.flatMap(({ before, nodes }, index): Inline[] => [...(before && index > 0 ? [before] : []), ...unwrapped(nodes, traces)])

/** Lines put together with one space between them; linear even where a line ends in many spaces, as `\s*\n` is not. */
export function onOneLine(text: TracedText): TracedText {
  if (!text.text.includes('\n')) return text
  const pieces: TracedText[] = []
  let start = 0
  let before: number | undefined
  const lines = text.text.split('\n')
  for (const [index, line] of lines.entries()) {
    const from = index === 0 ? start : start + line.length - line.trimStart().length
    const to = index === lines.length - 1 ? start + line.length : Math.max(from, start + line.trimEnd().length)
    if (before !== undefined) pieces.push(spaceFor(text, before, from))
    pieces.push(sliceText(text, from, to))
    before = to
    start += line.length + 1
  }
  return joinTexts(pieces)
}

/** One space in place of a stretch. */
const spaceFor = (text: TracedText, from: number, to: number): TracedText => insteadOf(' ', sliceText(text, from, to).trace)

/** Line ends inside nodes as spaces. */
export const unwrapped = (nodes: readonly Inline[], traces: TraceBook): Inline[] =>
  nodes.map((node) => {
    switch (node.type) {
      case 'text':
      case 'blank': {
        if (!node.value.includes('\n')) return node
        const { text, trace } = onOneLine(traces.traced(node))
        return traces.keep({ ...node, value: text }, trace)
      }
      case 'strong':
      case 'emphasis':
      case 'link':
        return { ...node, children: unwrapped(node.children, traces) }
      default:
        return node
    }
  })
