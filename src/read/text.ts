import type { Node, Root } from 'mdast'
import type { Block } from '../model/block.ts'
import type { Scheme } from '../model/label.ts'
import type { Place } from '../model/place.ts'
import type { PlaceBook } from '../model/plan-places.ts'
import type { Footnote } from '../model/plan.ts'
import { placeIn, type Source } from '../model/source.ts'
import { written } from '../model/trace.ts'
import { readBody, type ClausesIn } from './body.ts'
import type { Reading, Report, Resolve } from './context.ts'
import { Footnotes } from './footnotes.ts'
import { parseMarkdown } from './markdown.ts'
import { reportBodyBlanks, reportEmptyBody } from './placement.ts'
import { schemeTyped } from './scheme.ts'
import { reportEarlyEnds } from './typing/early-ends.ts'
import { readTyping } from './typing/typing.ts'

/** The Markdown of one file: a plan's body, or an appendix. */
export interface TextOfFile {
  readonly blocks: readonly Block[]
  readonly footnotes: readonly Footnote[]
  /** The scheme that its sections are numbered by. */
  readonly numbering: Scheme
}

/** What the texts of a plan's files are read with. */
export interface TextContext {
  readonly clausesIn: ClausesIn
  readonly open: Reading['open']
  readonly resolve: Resolve
  readonly places: PlaceBook
  readonly report: Report
  /** The scheme that the frontmatter names. */
  readonly numbering?: Scheme | undefined
  /** The text of an annex, which may be a file of forms. */
  readonly inAnnex?: boolean
}

/** A file whose Markdown is parsed and whose footnotes are known. */
export interface ParsedText {
  readonly source: Source
  readonly root: Root
  readonly place: (node: Node) => Place
  readonly notes: Footnotes
}

/** Parses one file; its footnotes are counted on from those of the files before it. */
export function parseText(typed: Source, notesBefore: number, report: Report): ParsedText {
  const source = readTyping(typed, report)
  const root = parseMarkdown(source.text)
  reportEarlyEnds(source, root, report)
  const place = (node: Node): Place => {
    const { start, end } = node.position!
    return placeIn(source, start.line, start.column, end.line, end.column)
  }
  return { source, root, place, notes: new Footnotes(root, place, report, notesBefore) }
}

/** Reads the text of a parsed file. */
export function readText(
  { source, root, place, notes }: ParsedText,
  { clausesIn, open, resolve, places, report, numbering: given, inAnnex = false }: TextContext,
): TextOfFile {
  const reading: Reading = {
    text: source.text,
    written: written(source, 0, source.text.length),
    traces: places.traces,
    place,
    put: (part, at) => places.put(part, at),
    footnote: (label) => notes.number(label),
    open,
    resolve,
    report,
  }
  reportBodyBlanks(source, root, report)
  notes.reportUndefined(source, root)
  const { scheme: numbering, mixed } = given ? { scheme: given, mixed: false } : schemeTyped(root, reading, inAnnex)
  const blocks = readBody(root, reading, { clausesIn, numbering, mixed })
  if (root.children.every((node) => node.type === 'yaml' || (node.type === 'html' && node.value.startsWith('<!--'))))
    reportEmptyBody(source, root, report)
  return { blocks, footnotes: notes.read(reading), numbering }
}
