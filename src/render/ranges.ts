import { plainText, type Inline } from '../model/inline.ts'

/** What a range goes from, its dash, and what it goes to, before which a word may stand: `28/7 - 28/8`, `tháng 6 - tháng 8`, `II - IV`. */
const RANGE = /(?:\d\S*|[IVX]+) (?=[-–] (?:\S+ )?(?:\d|[IVX]+(?:[\s.,;:)]|$)))/gu

/** A text whose ranges do not begin a line with their dash, where it would look like an item's; marks inside a range count for nothing. */
export function withRanges(nodes: readonly Inline[], capitals = false): readonly Inline[] {
  const text = plainText(nodes)
  if (!/ [-–]/.test(text)) return nodes
  const gaps = [...(capitals ? text.toUpperCase() : text).matchAll(RANGE)].map((found) => found.index + found[0].length - 1)
  return gaps.length === 0 ? nodes : bound(nodes, new Set(gaps), 0)
}

/** The nodes that begin at a character, with a no-break space in each of the gaps. */
function bound(nodes: readonly Inline[], gaps: ReadonlySet<number>, start: number): Inline[] {
  let at = start
  return nodes.map((node): Inline => {
    const from = at
    at += plainText([node]).length
    if ('children' in node) return { ...node, children: bound(node.children, gaps, from) }
    if (!('value' in node)) return node
    return { ...node, value: node.value.replace(/ /g, (space, index: number) => (gaps.has(from + index) ? '\u00a0' : space)) }
  })
}
