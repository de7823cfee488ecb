import { inlineText, type Inline } from '../model/inline.ts'
import { withRanges } from '../render/ranges.ts'
import type { Around } from '../render/runs.ts'
import { element, type PreviewNode } from './node.ts'

/** What a browser may be sent to by a plan's link; another address is shown as its words. */
const SAFE_LINK = /^(?:https?:\/\/|mailto:)/i

/** Inline nodes as elements of the page; open blanks marked. */
export const inlineNodes = (nodes: readonly Inline[], around: Around = {}): PreviewNode[] =>
  markedNodes(around.flowing ? withRanges(nodes, around.capitals) : nodes, around)

const markedNodes = (nodes: readonly Inline[], around: Around): PreviewNode[] =>
  nodes.flatMap((node): PreviewNode[] => {
    switch (node.type) {
      case 'text':
        return node.value === '' ? [] : [cased(node.value, around)]
      case 'reference':
        return markedNodes(inlineText(node.value), around)
      case 'blank':
        return [element('mark', [cased(node.value, { ...around, capitals: false })])]
      case 'strong':
        return [element('strong', markedNodes(node.children, around))]
      case 'emphasis':
        return [element('em', markedNodes(node.children, around))]
      case 'break':
        return [element('br', [])]
      case 'link': {
        const words = markedNodes(node.children, around)
        return SAFE_LINK.test(node.url) ? [element('a', words, { href: node.url })] : [element('span', words)]
      }
      case 'footnote':
        return [element('sup', [String(node.number)], { note: node.number })]
    }
  })

const cased = (text: string, { capitals }: Around): string => (capitals ? text.toUpperCase() : text)

/** Lines that a paragraph keeps apart. */
export const inlineLines = (lines: readonly (readonly Inline[])[], around: Around = {}): PreviewNode[] =>
  lines.flatMap((line, index) => [...(index === 0 ? [] : [element('br', [])]), ...inlineNodes(line, around)])
