import type { Nodes, Root, Text } from 'mdast'
import type { LeafDirective } from 'mdast-util-directive'
import type { Handle } from 'mdast-util-from-markdown'
import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote'
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table'
import { gfmFootnote } from 'micromark-extension-gfm-footnote'
import { gfmTable } from 'micromark-extension-gfm-table'
import remarkDirective from 'remark-directive'
import remarkFrontmatter from 'remark-frontmatter'
import remarkParse from 'remark-parse'
import { unified, type Processor } from 'unified'
import type { Decoded } from '../model/trace.ts'

/** A stretch that can still be moved down its file. */
type Stretch = { -readonly [K in keyof Decoded]: Decoded[K] }

declare module 'mdast' {
  interface TextData {
    /** What its first `length` characters were decoded from: offsets into the parsed text. */
    decoded?: { length: number; readonly stretches: Stretch[] }
  }
}

/** The tokens that text nodes are made of. */
const TEXT_TOKENS = new Set(['data', 'characterEscape', 'characterReference', 'lineEnding'])

/** Hears of every token when the tree has taken it in: what a text has grown by was decoded from that token. */
const keepDecoded: Handle = function (token) {
  if (!TEXT_TOKENS.has(token.type)) return
  const above = this.stack.at(-1)
  const node = above && 'children' in above ? above.children.at(-1) : undefined
  if (node?.type !== 'text') return
  const decoded = ((node.data ??= {}).decoded ??= { length: 0, stretches: [] })
  const length = node.value.length - decoded.length
  if (length === 0) return
  const [from, to] = [token.start.offset, token.end.offset]
  decoded.stretches.push({ length, from, to, whole: token.type !== 'data' || length !== to - from })
  decoded.length += length
}

/** Hears of the value of each attribute of a directive on a line of its own: mdast keeps only what it was decoded to. */
const keepAttributes: Handle = function (token) {
  const type: string = token.type
  if (type !== 'directiveLeafAttributeName' && type !== 'directiveLeafAttributeValue') return
  const node = this.stack.findLast((it) => it.type === 'leafDirective')
  if (node?.type !== 'leafDirective') return
  const known = attributes.get(node) ?? []
  attributes.set(node, known)
  if (type === 'directiveLeafAttributeName') known.push({ name: this.sliceSerialize(token) })
  else known.at(-1)!.at = [token.start.offset, token.end.offset]
}

const attributes = new WeakMap<LeafDirective, { readonly name: string; at?: readonly [from: number, to: number] }[]>()

/** Where in the parsed text the values of a directive's attributes stand, by their names; of one given twice, the last. */
export const writtenAttributes = (node: LeafDirective): ReadonlyMap<string, readonly [from: number, to: number]> =>
  new Map((attributes.get(node) ?? []).flatMap(({ name, at }) => (at ? [[name, at] as const] : [])))

/** The first characters of a text node, with what they were decoded from. */
export function textBefore(node: Text, length: number): Text {
  let left = length
  const stretches = decodedOf(node).flatMap((it): Stretch[] => {
    const kept = Math.min(left, it.length)
    left -= kept
    if (kept === 0) return []
    return [kept === it.length || it.whole ? { ...it, length: kept } : { ...it, length: kept, to: it.from + kept }]
  })
  return { ...node, value: node.value.slice(0, length), data: { decoded: { length, stretches } } }
}

/** What a text node was decoded from. */
export const decodedOf = (node: Text): readonly Decoded[] => node.data?.decoded?.stretches ?? []

/** What an extension reads, by the sign without which there is none: text that has no such sign is parsed in half the time. */
const EXTENSIONS = [
  { sign: '|', syntax: gfmTable(), tree: gfmTableFromMarkdown() },
  { sign: '[^', syntax: gfmFootnote(), tree: gfmFootnoteFromMarkdown() },
]

/**
 * The Markdown of plans (docs/plan-format.md, body): CommonMark with tables, footnotes and directives. Indented code, underlined headings
 * and link definitions are switched off, since a pasted tab, a row of dashes or `[VT]: …` must stay the author's text.
 */
function plansMarkdown(this: Processor, used: typeof EXTENSIONS): void {
  const data = this.data()
  ;(data.micromarkExtensions ??= []).push(...used.map(({ syntax }) => syntax), {
    disable: { null: ['codeIndented', 'setextUnderline', 'definition'] },
  })
  ;(data.fromMarkdownExtensions ??= []).push(
    ...used.map(({ tree }) => tree),
    { afterExit: keepDecoded },
    { afterExit: keepAttributes },
  )
}

type Parser = (text: string) => Root

/** Parsers by the signs that a text has. */
const parsers = new Map<string, Parser>()

/** Parses with the extensions that a text needs. Frontmatter is read where it may stand: at the head of a file. */
function parse(text: string, head: boolean): Root {
  const used = EXTENSIONS.filter(({ sign }) => text.includes(sign))
  const key = [head ? '---' : '', ...used.map(({ sign }) => sign)].join(' ')
  let parser = parsers.get(key)
  if (!parser) {
    const start = unified().use(remarkParse)
    const processor = (head ? start.use(remarkFrontmatter, ['yaml']) : start)
      .use(remarkDirective)
      .use(plansMarkdown, used)
      .freeze()
    parsers.set(key, (parser = (it) => processor.parse(it)))
  }
  return parser(text)
}

/** Frontmatter as remark-frontmatter knows it, up to its last fence. */
const HEAD = /^---[ \t]*\n(?:[^]*?\n)?(?=---[ \t]*(?:\n|$))/

const FENCE = '---\n'

/**
 * Parses a whole file, frontmatter included as a node, so that every position is the file's. The only door to the parser. What stands
 * between the fences is no Markdown: the parser does not see it, and what stands below is moved down by as much.
 */
export function parseMarkdown(text: string): Root {
  const [head] = HEAD.exec(text) ?? []
  if (head === undefined || head === FENCE) return parse(text, true)
  const root = parse(FENCE + text.slice(head.length), true)
  moveDown(root, { line: linesOf(head) - 1, offset: head.length - FENCE.length })
  const [yaml] = root.children
  if (yaml?.type === 'yaml') {
    yaml.value = text.slice(text.indexOf('\n') + 1, head.length - 1)
    yaml.position!.start = { line: 1, column: 1, offset: 0 }
  }
  root.position!.start = { line: 1, column: 1, offset: 0 }
  return root
}

const linesOf = (text: string): number => text.split('\n').length - 1

/** Moves a tree, and what its texts and attributes were decoded from, so far down its file. */
function moveDown(node: Nodes, by: { readonly line: number; readonly offset: number }): void {
  const { position } = node
  if (position) {
    for (const point of [position.start, position.end]) {
      point.line += by.line
      point.offset! += by.offset
    }
  }
  if (node.type === 'text') {
    const decoded = node.data?.decoded
    if (decoded) {
      for (const it of decoded.stretches) {
        it.from += by.offset
        it.to += by.offset
      }
    }
  } else if (node.type === 'leafDirective') {
    for (const it of attributes.get(node) ?? []) if (it.at) it.at = [it.at[0] + by.offset, it.at[1] + by.offset]
  }
  if ('children' in node) for (const child of node.children) moveDown(child, by)
}

/** Parses a piece of Markdown that stands inside the frontmatter. */
export const parseFragment = (text: string): Root => parse(text, false)
