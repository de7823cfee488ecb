import type { Heading } from 'mdast'
import { textBefore } from './markdown.ts'

/** `{#to-chuc}` at the end of a heading. One whose brace is escaped is text. */
const idIn = (heading: string): string | undefined =>
  heading.includes('{#') ? /(?<!\\)\{#([\p{Ll}\d]+(?:-[\p{Ll}\d]+)*)\}\s*#*\s*$/u.exec(heading)?.[1] : undefined

/** A heading without the id behind it, and the id. `source` is the text it was parsed from. */
export function identified(node: Heading, source: string): { readonly id?: string; readonly children: Heading['children'] } {
  const id = idIn(source.slice(node.position!.start.offset, node.position!.end.offset))
  const last = node.children.at(-1)
  if (id === undefined || last?.type !== 'text') return { children: node.children }
  const text = last.value.slice(0, last.value.lastIndexOf('{#')).trimEnd()
  const before = node.children.slice(0, -1)
  return { id, children: text === '' ? before : [...before, textBefore(last, text.length)] }
}
