import type { Block } from '../model/block.ts'
import { plainText, type Inline } from '../model/inline.ts'
import type { PlaceBook } from '../model/plan-places.ts'
import { sliceText, type TraceBook } from '../model/trace.ts'

/** The mark that ends a document's text in every form of Phụ lục III. */
export const END_MARK = './.'

/** The blocks with `./.` at their end. A full stop or an end mark that the author typed is not doubled. */
export function endBody(blocks: readonly Block[], places: PlaceBook): Block[] {
  const last = blocks.at(-1)
  if (!last) return []
  const before = blocks.slice(0, -1)
  switch (last.type) {
    case 'paragraph':
      return [...before, places.like({ ...last, text: endText(last.text, places.traces) }, last)]
    case 'clause':
    case 'point':
    case 'bullet':
      return [...before, places.like({ ...last, children: endBody(last.children, places) }, last)]
    case 'data':
      return last.blocks.length === 0
        ? [...endBody(before, places), last]
        : [...before, places.like({ ...last, blocks: endBody(last.blocks, places) }, last)]
    default:
      return [...blocks, places.like({ type: 'paragraph', text: [{ type: 'text', value: END_MARK }] }, last)]
  }
}

/** Takes the stop at the end away, through bold or italics, and sets the mark behind the text. */
function endText(text: readonly Inline[], traces: TraceBook): Inline[] {
  return [...dropStop(text, traces), { type: 'text', value: END_MARK }]
}

function dropStop(nodes: readonly Inline[], traces: TraceBook): readonly Inline[] {
  const last = nodes.at(-1)
  if (!last) return nodes
  const before = nodes.slice(0, -1)
  if (last.type === 'text') {
    const { length } = last.value
      .trimEnd()
      .replace(/\.(?:\s*\/\s*\.)?$/u, '')
      .trimEnd()
    return length === 0 ? dropStop(before, traces) : [...before, traces.textNode(sliceText(traces.traced(last), 0, length))]
  }
  // `…năm 2026.[^1]`: the mark of a note stands behind the stop.
  if (last.type === 'footnote') return [...dropStop(before, traces), last]
  if (last.type === 'strong' || last.type === 'emphasis') {
    const children = dropStop(last.children, traces)
    return plainText(children) === '' ? before : [...before, { ...last, children }]
  }
  return nodes
}
