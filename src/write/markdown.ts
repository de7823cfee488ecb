import type { Break, ListItem, Literal, Parents, PhrasingContent, RootContent } from 'mdast'
import type {} from 'mdast-util-directive'
import { gfmFootnoteToMarkdown } from 'mdast-util-gfm-footnote'
import { gfmTableToMarkdown } from 'mdast-util-gfm-table'
import { defaultHandlers, toMarkdown, type Info, type Join, type Options, type State, type Unsafe } from 'mdast-util-to-markdown'
import { plainBlock } from './plain.ts'

/** An open blank, which stands in the source as it is printed. */
interface BlankNode extends Literal {
  type: 'blank'
}

declare module 'mdast' {
  interface PhrasingContentMap {
    blank: BlankNode
  }
  interface RootContentMap {
    blank: BlankNode
  }
}

/** `-`, `+`, `1.` or `1)` before an item: it belongs to the item, since numbers of one list need not follow one another. */
export interface MarkedItem extends ListItem {
  readonly marker: string
}

function listItem(node: MarkedItem, _parent: Parents | undefined, state: State, info: Info): string {
  const { marker } = node
  const indent = ' '.repeat(marker.length + 1)
  const tracker = state.createTracker(info)
  tracker.move(`${marker} `)
  tracker.shift(indent.length)
  const exit = state.enter('listItem')
  const text = state.indentLines(state.containerFlow(node, tracker.current()), (line, index, blank) => {
    if (index > 0) return blank ? '' : indent + line
    return blank ? marker : `${marker} ${line}`
  })
  exit()
  return text
}

const attributes = (given: Readonly<Record<string, string | null | undefined>> | null | undefined): string => {
  const pairs = Object.entries(given ?? {}).map(([key, value]) =>
    /^[\w.-]+$/.test(value ?? '')
      ? `${key}=${value}`
      : `${key}="${(value ?? '').replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"`,
  )
  return pairs.length === 0 ? '' : `{${pairs.join(' ')}}`
}

/** What this dialect writes in a way of its own; everything else is CommonMark's, tables' and footnotes'. */
const HANDLERS = {
  blank: ({ value }: BlankNode) => value,
  break: (node: Break, parent: Parents | undefined, state: State, info: Info) =>
    state.stack.includes('tableCell') ? '<br>' : defaultHandlers.break(node, parent, state, info),
  listItem,
  textDirective: ({ name, children }: { name: string; children: { value: string }[] }) => `:${name}[${children[0]!.value}]`,
  leafDirective: (node: { name: string; attributes?: Record<string, string> }) => `::${node.name}${attributes(node.attributes)}`,
}

/** Signs at the head of a line that are read as a bullet; see `read/typing/marks.ts`. */
const BULLETS = '–—‒―−－‐‑•·●▪■□◦○‣∙⁃◆◇➢➤►▶✓✔❖❑❒☐▫◾★☆✦→➔➜➡⇒§'

/** Characters that this dialect would take for a mark; the library knows those of CommonMark, tables and footnotes. */
const UNSAFE: Unsafe[] = [
  { atBreak: true, character: ':', after: ':' },
  // What would be taken for a directive put inside a sentence.
  { character: ':', after: ':+[a-z]', inConstruct: 'phrasing' },
  // Marks that are read as an item's, with a space behind them or without one.
  { atBreak: true, character: ')', before: '(?:[a-zđăâêôơư]|\\d{1,2}|[ivx]{1,5}|\\d{1,2}(?:\\.\\d{1,2}){1,3})' },
  { atBreak: true, character: ')', before: '(?:[a-zđ]|\\d{1,2})\\s+' },
  { atBreak: true, character: '.', before: '\\d{1,2}(?:\\.\\d{1,2}){0,3}\\s+' },
  { atBreak: true, character: '.', before: '\\d{1,2}', after: '\\d{1,2}(?:\\.\\d{1,2}){0,2}[\\s)/:–—-]' },
  { atBreak: true, character: '=', after: '>' },
  { atBreak: true, character: 'o', after: '[ \\t\\u00a0]' },
  { atBreak: true, character: '/', before: '(?:[a-zđ]|\\d{1,2})' },
  { atBreak: true, character: '.', before: '(?:[a-zđ]|\\d{1,2}(?:\\.\\d{1,2}){0,3}|[ivx]{1,5})', after: '[^\\d.,]' },
  { atBreak: true, character: '-', before: '\\d{1,2}', after: '\\s' },
  { atBreak: true, character: '(', after: '(?:[a-zđ]|\\d{1,2}|[ivx]{1,5})\\)' },
  { atBreak: true, character: '+', after: '[^\\d\\s]' },
  { atBreak: true, character: '-', after: '[^\\d\\s]' },
  ...[...BULLETS].map((character): Unsafe => ({ atBreak: true, character })),
  // What begins like a heading.
  { atBreak: true, character: '#' },
  { atBreak: true, character: '＃' },
  { atBreak: true, character: '.', before: '(?:[IVX]{1,5}|[A-Z]|[Đđ]iều \\d{1,3})' },
  { atBreak: true, character: '/', before: '(?:[IVX]{1,5}|[A-Z])' },
  { atBreak: true, character: ')', before: '(?:[IVX]{1,5}|[A-Z])' },
  // Signs of other dialects.
  ...['~', '^', '$'].map((character): Unsafe => ({ character, inConstruct: 'phrasing' })),
  ...['=', '+'].map((character): Unsafe => ({ character, after: `\\${character}`, inConstruct: 'phrasing' })),
  { character: '{', after: '[#.:{%]', inConstruct: 'phrasing' },
  { character: '\\', after: '[a-zA-Z]', inConstruct: 'phrasing' },
]

/** How many empty lines stand between two blocks: none between items, and none before the list inside an item; else one. */
const JOIN: Join[] = [
  (_left, right, parent) => (parent.type === 'list' || (parent.type === 'listItem' && right.type === 'list') ? 0 : undefined),
]

const OPTIONS: Options = {
  emphasis: '*',
  rule: '-',
  extensions: [
    gfmFootnoteToMarkdown(),
    gfmTableToMarkdown({ tablePipeAlign: false }),
    { handlers: HANDLERS as unknown as NonNullable<Options['handlers']>, unsafe: UNSAFE, join: JOIN },
  ],
}

/** Blocks as Markdown with a line end at the end. Every character of a text that would be read as a mark is escaped. */
export const markdownOf = (children: RootContent[]): string =>
  children.length === 0 ? '' : toMarkdown({ type: 'root', children }, OPTIONS)

/** One block as Markdown without a line end; the library is asked of those alone in which something may be a mark. */
export const blockText = (node: RootContent): string => plainBlock(node) ?? markdownOf([node]).trimEnd()

/** A text on one line, as a value of the frontmatter holds it. */
export const lineOf = (children: PhrasingContent[]): string => blockText({ type: 'paragraph', children })
