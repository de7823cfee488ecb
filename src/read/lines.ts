import type { Inline } from '../model/inline.ts'

/** A paragraph cut where the author began a new line; `hard` tells a hard break from a wrapped line. */
export interface Line {
  readonly hard: boolean
  readonly nodes: readonly Inline[]
}

/** Cuts a paragraph into the author's lines. Line ends inside bold or italics stay where they are. */
export function splitLines(nodes: readonly Inline[]): Line[] {
  const lines: { hard: boolean; nodes: Inline[] }[] = [{ hard: false, nodes: [] }]
  for (const node of nodes) {
    if (node.type === 'break') lines.push({ hard: true, nodes: [] })
    else if (node.type === 'text') {
      node.value.split('\n').forEach((value, index) => {
        if (index > 0) lines.push({ hard: false, nodes: [] })
        if (value !== '') lines.at(-1)!.nodes.push({ type: 'text', value })
      })
    } else lines.at(-1)!.nodes.push(node)
  }
  return lines
}

/** Puts lines together again: a wrapped line goes on after a space, a hard break stays one. */
export function joinLines(lines: readonly Line[]): Inline[] {
  return lines.flatMap((line, index): Inline[] => {
    const before: Inline[] = index === 0 ? [] : [line.hard ? { type: 'break' } : { type: 'text', value: ' ' }]
    return [...before, ...line.nodes.map(unwrapped)]
  })
}

/** Lines put together with one space between them; linear even where a line ends in many spaces, as `\s*\n` is not. */
export function onOneLine(text: string): string {
  const lines = text.split('\n')
  const last = lines.length - 1
  return lines
    .map((line, index) => (index === 0 ? line : line.trimStart()))
    .map((line, index) => (index === last ? line : line.trimEnd()))
    .join(' ')
}

/** Line ends inside a node as spaces. */
export function unwrapped(node: Inline): Inline {
  switch (node.type) {
    case 'text':
    case 'blank':
      return { ...node, value: onOneLine(node.value) }
    case 'strong':
    case 'emphasis':
    case 'link':
      return { ...node, children: node.children.map(unwrapped) }
    default:
      return node
  }
}
