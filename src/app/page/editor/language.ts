import { yamlFrontmatter } from '@codemirror/lang-yaml'
import { defineLanguageFacet, HighlightStyle, Language, LanguageSupport, syntaxHighlighting } from '@codemirror/language'
import { tags } from '@lezer/highlight'
import { Autolink, parser, Strikethrough, Table } from '@lezer/markdown'

/** Markdown without the languages that may be quoted in it: what CodeMirror's own package brings along would double the page. */
const markdown = new Language(
  defineLanguageFacet({ commentTokens: { block: { open: '<!--', close: '-->' } } }),
  parser.configure([Table, Strikethrough, Autolink]),
  [],
  'markdown',
)

/** Colours that a style sheet sets: by classes, so that dark and light are one choice of the page. */
const COLOURS = HighlightStyle.define([
  { tag: tags.heading, class: 'cm-heading' },
  { tag: tags.strong, class: 'cm-strong' },
  { tag: tags.emphasis, class: 'cm-em' },
  { tag: [tags.definition(tags.propertyName), tags.propertyName], class: 'cm-key' },
  { tag: [tags.string, tags.quote], class: 'cm-string' },
  { tag: tags.comment, class: 'cm-comment' },
  { tag: [tags.processingInstruction, tags.meta, tags.punctuation, tags.separator], class: 'cm-mark' },
  { tag: tags.link, class: 'cm-link' },
])

/** A plan as an editor shows it: YAML, then Markdown. */
export const planLanguage = (): readonly [LanguageSupport, ReturnType<typeof syntaxHighlighting>] => [
  yamlFrontmatter({ content: markdown }),
  syntaxHighlighting(COLOURS),
]
