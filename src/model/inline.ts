import { everyMatch } from './matches.ts'

/** What stands inside a paragraph. `reference` is a directive such as `:target[id]`, with the words it stands for. */
export type Inline =
  | { readonly type: 'text'; readonly value: string }
  | { readonly type: 'blank'; readonly value: string }
  | { readonly type: 'strong' | 'emphasis'; readonly children: readonly Inline[] }
  | { readonly type: 'break' }
  | { readonly type: 'link'; readonly url: string; readonly children: readonly Inline[] }
  | { readonly type: 'footnote'; readonly number: number }
  | { readonly type: 'reference'; readonly to: ReferenceKind; readonly id: string; readonly value: string }

/** A directive such as `:target[id]`. */
export type Reference = Extract<Inline, { readonly type: 'reference' }>

/** What a text can refer to by its id: `:target[id]`, `:base[id]`, `:date[…]`, `:commemoration[id]`. */
export type ReferenceKind = 'target' | 'base' | 'date' | 'commemoration' | 'section' | 'appendix'

/** An open blank, `[[cần điền: gợi ý]]`. One pattern, so that finding, highlighting and refusing agree. */
export const BLANK = /\[\[[^[\]]*\]\]/gu

/** A blank for a value the author left open; `hint` says what belongs there. */
export const blankFor = (hint: string): string => `[[cần điền: ${hint}]]`

/**
 * Plain text as inline nodes, its open blanks set apart.
 *
 * @example
 * inlineText('Kế hoạch') // → [{ type: 'text', value: 'Kế hoạch' }]
 */
export function inlineText(text: string): Inline[] {
  if (text !== '' && !text.includes('[[')) return [{ type: 'text', value: text }]
  const parts: Inline[] = []
  let from = 0
  for (const found of everyMatch(text, BLANK)) {
    if (found.index > from) parts.push({ type: 'text', value: text.slice(from, found.index) })
    parts.push({ type: 'blank', value: found[0] })
    from = found.index + found[0].length
  }
  if (from < text.length) parts.push({ type: 'text', value: text.slice(from) })
  return parts
}

/**
 * The characters a reader sees, formatting aside; a hard break is a line feed, a footnote mark is left out.
 *
 * @example
 * plainText([{ type: 'strong', children: inlineText('Kế hoạch') }]) // → 'Kế hoạch'
 */
export function plainText(nodes: readonly Inline[]): string {
  let text = ''
  for (const node of nodes)
    switch (node.type) {
      case 'text':
      case 'blank':
      case 'reference':
        text += node.value
        break
      case 'break':
        text += '\n'
        break
      case 'footnote':
        break
      default:
        text += plainText(node.children)
    }
  return text
}

/** The nodes between two characters of the plain text; what has no characters stays with those before it. */
export function sliceInline(nodes: readonly Inline[], start: number, end: number): Inline[] {
  let at = 0
  return nodes.flatMap((node): Inline[] => {
    const { length } = plainText([node])
    const [from, to] = [Math.max(start - at, 0), Math.min(end - at, length)]
    at += length
    if (length === 0) return at > start && at <= end ? [node] : []
    if (from >= to) return []
    if (from === 0 && to === length) return [node]
    if ('children' in node) return [{ ...node, children: sliceInline(node.children, from, to) }]
    return 'value' in node ? [{ ...node, value: node.value.slice(from, to) }] : [node]
  })
}
