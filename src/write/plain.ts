import type { AlignType, List, PhrasingContent, RootContent, Table } from 'mdast'
import { latin } from '../model/latin.ts'
import type { MarkedItem } from './markdown.ts'

/** Blocks in which every character stands for itself, most of a text: as Markdown, to the letter what the library writes, without asking it. */

/** Letters, digits and signs that mean nothing to Markdown inside a line; a few ranges, which are gone through much faster than those of `\p{L}`. */
const PLAIN = /^[A-Za-z0-9 ,.;:()%/“”‘’…–—"'?²³À-ɏḀ-ỿ-]*$/
const isPlain = (text: string): boolean => PLAIN.test(text) && !text.includes('::')
/** How a line begins that is no item, label or heading of any kind: with a word. */
const WORD = latin(/^“?(?:\p{Lu}\p{Ll}|\p{Ll}{2,}[ ,]|(?![IVXLC]+ )\p{Lu}{2,}[ ,])/u)
const NAMED_PART = /^“?(?:điều \d|(?:phần|chương|mục|tiểu mục) (?:thứ |[\dIVXA-H]))/iu
const MARKED = latin(/^[\p{L}\p{N}“(](?:.*[^\s])?$/u)
const BEFORE_MARK = / $/
const BEHIND_MARK = /^ /

/** A block of the tree as Markdown without a line end; undefined where the library has to say how it is written. */
export function plainBlock(node: RootContent): string | undefined {
  switch (node.type) {
    case 'paragraph':
      return line(node.children)
    case 'heading': {
      const text = line(node.children)
      return text === undefined ? undefined : `${'#'.repeat(node.depth)} ${text}`
    }
    case 'list':
      return list(node, '')
    case 'table':
      return table(node)
    case 'footnoteDefinition': {
      const [only, ...others] = node.children
      const text = only?.type === 'paragraph' && others.length === 0 ? line(only.children) : undefined
      return text === undefined ? undefined : `[^${node.label}]: ${text}`
    }
    default:
      return undefined
  }
}

/** A line that begins with a word. */
function line(children: readonly PhrasingContent[]): string | undefined {
  const [first] = children
  const begins = first && (first.type === 'strong' || first.type === 'emphasis') ? first.children[0] : first
  if (begins?.type !== 'text' || !WORD.test(begins.value) || NAMED_PART.test(begins.value)) return undefined
  const text = phrases(children)
  return text?.endsWith(' ') ? undefined : text
}

/** Words, and bold or italic words between spaces. */
function phrases(children: readonly PhrasingContent[]): string | undefined {
  let text = ''
  for (const [index, node] of children.entries()) {
    if (node.type === 'text') {
      // A bracket behind the mark of a note would make a link of it.
      if (!isPlain(node.value) || (text.endsWith(']') && node.value.startsWith('('))) return undefined
      text += node.value
      continue
    }
    if (node.type === 'footnoteReference') {
      text += `[^${node.label}]`
      continue
    }
    if (node.type !== 'strong' && node.type !== 'emphasis') return undefined
    const [inner, ...others] = node.children
    if (inner?.type !== 'text' || others.length > 0 || !isPlain(inner.value) || !MARKED.test(inner.value)) return undefined
    const behind = children[index + 1]
    if (index > 0 && !BEFORE_MARK.test(text)) return undefined
    if (behind && !(behind.type === 'text' && BEHIND_MARK.test(behind.value))) return undefined
    const mark = node.type === 'strong' ? '**' : '*'
    text += mark + inner.value + mark
  }
  return text
}

function list({ children }: List, indent: string): string | undefined {
  const lines: string[] = []
  for (const { marker, children: inside } of children as MarkedItem[]) {
    const [first, ...rest] = inside
    const text = first?.type === 'paragraph' ? line(first.children) : undefined
    if (text === undefined) return undefined
    lines.push(`${indent}${marker} ${text}`)
    for (const below of rest) {
      const nested = below.type === 'list' ? list(below, indent + ' '.repeat(marker.length + 1)) : undefined
      if (nested === undefined) return undefined
      lines.push(nested)
    }
  }
  return lines.join('\n')
}

const RULES: Readonly<Record<NonNullable<AlignType> | 'none', string>> = { none: '-', left: ':-', center: ':-:', right: '-:' }

function table({ align, children }: Table): string | undefined {
  const rows: string[][] = []
  for (const row of children) {
    const cells: string[] = []
    for (const { children: inside } of row.children) {
      const text = cell(inside)
      if (text === undefined) return undefined
      cells.push(text)
    }
    rows.push(cells)
  }
  const width = children[0]!.children.length
  const rules = Array.from({ length: width }, (_, column) => RULES[align?.[column] ?? 'none'])
  return [rows[0]!, rules, ...rows.slice(1)]
    .map((cells) => `|${cells.map((text) => (text === '' ? ' ' : ` ${text} `)).join('|')}|`)
    .join('\n')
}

/** Lines of plain words, or the mark of a merged cell. */
function cell(children: readonly PhrasingContent[]): string | undefined {
  const [only] = children
  if (children.length === 1 && only!.type === 'blank' && (only.value === '>' || only.value === '^')) return only.value
  const lines: PhrasingContent[][] = [[]]
  for (const node of children) {
    if (node.type === 'break') lines.push([])
    else lines.at(-1)!.push(node)
  }
  const texts = lines.map((it) => (it.length === 0 ? undefined : phrases(it)))
  if (children.length === 0) return ''
  return texts.every((text) => text !== undefined && text === text.trim() && text !== '') ? texts.join('<br>') : undefined
}
