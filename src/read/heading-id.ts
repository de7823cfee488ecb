import type { Heading } from 'mdast'
import { textBefore } from './markdown.ts'

/** `{#to-chuc}` at the end of a heading. One whose brace is escaped is text. */
const ID = /(?<!\\)\{#([\p{Ll}\d]+(?:-[\p{Ll}\d]+)*)\}\s*#*\s*$/u

/** A heading without the id behind it, and the id. `source` is the text it was parsed from. */
export function identified(node: Heading, source: string): { readonly id?: string; readonly children: Heading['children'] } {
  const id = ID.exec(source.slice(node.position!.start.offset, node.position!.end.offset))?.[1]
  const last = node.children.at(-1)
  if (id === undefined || last?.type !== 'text') return { children: node.children }
  const text = last.value.slice(0, last.value.lastIndexOf('{#')).trimEnd()
  const before = node.children.slice(0, -1)
  return { id, children: text === '' ? before : [...before, textBefore(last, text.length)] }
}
