import type { Root } from 'mdast'
import type {} from 'mdast-util-directive'
import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote'
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table'
import { gfmFootnote } from 'micromark-extension-gfm-footnote'
import { gfmTable } from 'micromark-extension-gfm-table'
import remarkDirective from 'remark-directive'
import remarkFrontmatter from 'remark-frontmatter'
import remarkParse from 'remark-parse'
import { unified, type Processor } from 'unified'

/**
 * The Markdown of plans (contract §1): CommonMark with tables, footnotes and directives. Indented code, underlined headings
 * and link definitions are switched off, since a pasted tab, a row of dashes or `[VT]: …` must stay the author's text.
 */
function plansMarkdown(this: Processor): void {
  const data = this.data()
  ;(data.micromarkExtensions ??= []).push(gfmTable(), gfmFootnote(), {
    disable: { null: ['codeIndented', 'setextUnderline', 'definition'] },
  })
  ;(data.fromMarkdownExtensions ??= []).push(gfmTableFromMarkdown(), gfmFootnoteFromMarkdown())
}

const file = unified().use(remarkParse).use(remarkFrontmatter, ['yaml']).use(remarkDirective).use(plansMarkdown).freeze()
const fragment = unified().use(remarkParse).use(remarkDirective).use(plansMarkdown).freeze()

/** Parses a whole file, frontmatter included as a node, so that every position is the file's. The only door to the parser. */
export const parseMarkdown = (text: string): Root => file.parse(text)

/** Parses a piece of Markdown that stands inside the frontmatter. */
export const parseFragment = (text: string): Root => fragment.parse(text)
