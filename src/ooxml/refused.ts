import { child, children, isElement, type Element } from './xml.ts'

/** Says of a tracked change whether it is taken. */
export type Accepts = (author: string) => boolean

const INSERTED = new Set(['w:ins', 'w:moveTo'])
const DELETED = new Set(['w:del', 'w:moveFrom'])
/** Marks of a row or a cell that was taken out. */
const TAKEN_OUT = new Set(['w:del', 'w:cellDel'])

/**
 * A text with the tracked changes that are refused undone (ECMA-376, 17.13.5): what they put in is gone, what they took out stands as any other
 * text. Those that are accepted stay as they are, and read as accepted.
 */
export function withoutRefused(element: Element, accepts: Accepts): Element {
  const refused = (it: Element | undefined): boolean => it !== undefined && !accepts(it.attributes['w:author'] ?? '')
  const settled = (node: Element | string): readonly (Element | string)[] => {
    if (!isElement(node)) return [node]
    if (INSERTED.has(node.name) && refused(node)) return []
    if (DELETED.has(node.name) && refused(node)) return node.children.flatMap((it) => settled(isElement(it) ? restored(it) : it))
    const mark = node.name === 'w:tr' ? child(node, 'w:trPr') : undefined
    if (refused(child(mark, 'w:ins'))) return []
    if (node.name === 'w:tc' && refused(child(child(node, 'w:tcPr'), 'w:cellIns'))) return []
    return [{ ...node, children: node.children.flatMap(settled) }]
  }
  /** Of a paragraph's or a row's own mark: what was put in counts as taken out, and the other way round. */
  const marks = (node: Element): Element => {
    if (node.name === 'w:trPr' || node.name === 'w:tcPr')
      return { ...node, children: node.children.filter((it) => !(isElement(it) && TAKEN_OUT.has(it.name) && refused(it))) }
    const inMark = node.name === 'w:rPr' && children(node).some(({ name }) => INSERTED.has(name) || DELETED.has(name))
    const kept = inMark
      ? node.children.flatMap((it) => {
          if (!isElement(it) || !refused(it)) return [it]
          if (INSERTED.has(it.name)) return [{ ...it, name: 'w:del' }]
          return DELETED.has(it.name) ? [] : [it]
        })
      : node.children
    return { ...node, children: kept.map((it) => (isElement(it) ? marks(it) : it)) }
  }
  return settled(marks(element))[0] as Element
}

/** Deleted text as text. */
const restored = (element: Element): Element => ({
  ...element,
  name: element.name === 'w:delText' ? 'w:t' : element.name,
  children: element.children.map((it) => (isElement(it) ? restored(it) : it)),
})
