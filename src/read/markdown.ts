import type { Nodes, Root, RootContent, Text } from 'mdast'
import type { LeafDirective } from 'mdast-util-directive'
import { fromMarkdown, type CompileContext, type Extension, type Handle, type Handles } from 'mdast-util-from-markdown'
import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote'
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table'
import { gfmFootnote } from 'micromark-extension-gfm-footnote'
import { gfmTable } from 'micromark-extension-gfm-table'
import remarkDirective from 'remark-directive'
import remarkFrontmatter from 'remark-frontmatter'
import remarkParse from 'remark-parse'
import { unified, type Processor } from 'unified'
import type { Decoded } from '../model/trace.ts'
import { sectionsOf } from './sections.ts'

/** A stretch that can still be moved down its file. */
type Stretch = { -readonly [K in keyof Decoded]: Decoded[K] }

declare module 'mdast' {
  interface TextData {
    /** What its first `length` characters were decoded from: offsets into the parsed text. */
    decoded?: { length: number; readonly stretches: Stretch[] }
  }
}

/** Hears of a token when the tree has taken it in: what a text has grown by was decoded from that token. */
const keepDecoded: Handle = function (token) {
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

/**
 * The tokens that text nodes are made of. A listener would be told of all others as well, and the parser makes a context for each: a tenth
 * of its time.
 */
const TEXT_TOKENS = ['data', 'characterEscape', 'characterReference', 'lineEnding']

/** Handlers of these tokens that go on behind those the parser has with such extensions: it gives them to whoever asks while it works. */
function keepingDecoded(extensions: readonly Extension[]): Handles {
  let own: Handles = {}
  const ask: Handle = function () {
    own = this.config.exit
  }
  fromMarkdown('.', { mdastExtensions: [...extensions, { enter: { content: ask } }] })
  const behind = (type: string): Handle =>
    function (token) {
      own[type]?.call(this, token)
      keepDecoded.call(this, token)
    }
  return Object.fromEntries(TEXT_TOKENS.map((type) => [type, behind(type)]))
}

/** Hears of the name of each attribute of a directive on a line of its own: mdast keeps only what it was decoded to. */
const keepName: Handle = function (token) {
  const node = leafOf(this)
  if (!node) return
  const known = attributes.get(node) ?? []
  attributes.set(node, known)
  known.push({ name: this.sliceSerialize(token) })
}

/** Hears of the value of an attribute, behind its name. */
const keepValue: Handle = function (token) {
  const node = leafOf(this)
  if (node) attributes.get(node)!.at(-1)!.at = [token.start.offset, token.end.offset]
}

const leafOf = ({ stack }: CompileContext): LeafDirective | undefined => stack.findLast((it) => it.type === 'leafDirective')

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
const DIRECTIVE = ':'

/**
 * The Markdown of plans (docs/plan-format.md, body): CommonMark with tables, footnotes and directives. Indented code, underlined headings
 * and link definitions are switched off, since a pasted tab, a row of dashes or `[VT]: …` must stay the author's text.
 */
function plansMarkdown(this: Processor, used: typeof EXTENSIONS): void {
  const data = this.data()
  ;(data.micromarkExtensions ??= []).push(...used.map(({ syntax }) => syntax), {
    disable: { null: ['codeIndented', 'setextUnderline', 'definition'] },
  })
  const tree = (data.fromMarkdownExtensions ??= [])
  tree.push(...used.map((it) => it.tree), {
    enter: { directiveLeafAttributeName: keepName, directiveLeafAttributeValue: keepValue },
  })
  tree.push({ exit: keepingDecoded(tree.flat()) })
}

type Parser = (text: string) => Root

/** Parsers by the signs that a text has. */
const parsers = new Map<string, Parser>()

/** Parses with the extensions that a text needs. Frontmatter is read where it stands: at the head of a file. */
function parse(text: string, head: boolean): Root {
  const used = EXTENSIONS.filter(({ sign }) => text.includes(sign))
  const hasDirectives = text.includes(DIRECTIVE)
  const key = [head ? FENCES : '', hasDirectives ? DIRECTIVE : '', ...used.map(({ sign }) => sign)].join(' ')
  const known = parsers.get(key)
  if (known) return known(text)
  const start = unified().use(remarkParse)
  if (head) start.use(remarkFrontmatter, ['yaml'])
  if (hasDirectives) start.use(remarkDirective)
  const processor = start.use(plansMarkdown, used).freeze()
  parsers.set(key, (it) => processor.parse(it))
  return processor.parse(text)
}

/** Parses a piece of Markdown that is no file. */
export const parseFragment = (text: string): Root => parse(text, false)

/** Frontmatter: its opening fence, its YAML, and its closing fence. */
const HEAD = /^(---[ \t]*\n)([^]*?\n)?(---[ \t]*)(?:\n|$)/

/** The least frontmatter. */
const FENCES = '---\n---\n'

/**
 * Parses a whole file, frontmatter included as a node, so that every position is the file's. What stands between the fences is no
 * Markdown: the parser does not see it, and what stands below is moved down by as much. A long text is parsed section by section (of at
 * least so many characters): the parser keeps all that it makes of a text until it is done with it, a hundred times what it gives.
 */
export function parseMarkdown(text: string, least?: number): Root {
  const [head = '', opening = '', yaml = '', closing = ''] = HEAD.exec(text) ?? []
  const start = { line: 1, column: 1, offset: 0 }
  let [line, offset] = [linesOf(head), head.length]
  const sections = sectionsOf(text.slice(head.length), least).map((piece, index) => {
    const fences = head !== '' && index === 0 ? FENCES : ''
    const section = parse(fences + piece, fences !== '')
    moveDown(section, { line: line - linesOf(fences), offset: offset - fences.length })
    line += linesOf(piece)
    offset += piece.length
    return section
  })
  const [first] = sections[0]!.children
  if (first?.type === 'yaml') {
    const fence = { line: 1 + linesOf(opening + yaml), column: 1 + closing.length, offset: (opening + yaml + closing).length }
    Object.assign(first, { value: yaml.slice(0, -1), position: { start: { ...start }, end: fence } })
  }
  const children = sections.flatMap((section): RootContent[] => section.children)
  return { type: 'root', children, position: { start, end: sections.at(-1)!.position!.end } }
}

const linesOf = (text: string): number => text.split('\n').length - 1

/** Moves a tree, and what its texts and attributes were decoded from, so far down its file. */
function moveDown(node: Nodes, by: { readonly line: number; readonly offset: number }): void {
  if (by.offset === 0) return
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
