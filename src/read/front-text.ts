import type { Inline } from '../model/inline.ts'
import type { Place } from '../model/place.ts'
import type { PlaceBook } from '../model/plan-places.ts'
import type { TracedText } from '../model/trace.ts'
import type { Report, Resolve } from './context.ts'
import { readInline, textNodes } from './inline.ts'
import { unwrapped } from './lines.ts'
import { parseFragment } from './markdown.ts'

/** Marks of notes, `[^1]`, that no backslash makes plain. */
const FOOTNOTE_MARKS = /(?<!\\)\[\^([^\]\s[]+)\]/g
/** What Markdown or a directive may begin with; a text without any of it needs no parser. */
const MARKUP = /[\\`*_[\]<&:]/

/** What texts of the frontmatter are read with; `notes` gives the number of a footnote that the body defines. */
interface FrontContext {
  readonly resolve: Resolve
  readonly places: PlaceBook
  readonly report: Report
  readonly notes: (label: string) => number | undefined
}

/** The labels of the footnotes that a text mentions, in their order. */
export const noteLabels = (text: string): string[] => [...text.matchAll(FOOTNOTE_MARKS)].map(([, label]) => label!)

/** A text of the frontmatter with its inline Markdown. What Markdown would take for a list or heading is plain text here. */
export function readFrontText(written: TracedText, at: Place, { resolve, places, report, notes }: FrontContext): Inline[] {
  const { text, trace } = written
  const { traces } = places
  if (!MARKUP.test(text)) return textNodes(written, traces)
  const labels = [...new Set(noteLabels(text))]
  for (const label of labels) if (notes(label.toLowerCase()) === undefined) reportUndefined(label, at, report)
  // A mark is one only where its note is defined, which stands in the body.
  const [only, ...others] = parseFragment([text, ...labels.map((label) => `[^${label}]: .`)].join('\n\n')).children
  if (only?.type !== 'paragraph' || others.some(({ type }) => type !== 'footnoteDefinition')) return textNodes(written, traces)
  const nodes = readInline(only.children, {
    text,
    written: trace,
    traces,
    place: () => at,
    put: (part, place) => places.put(part, place),
    footnote: notes,
    open: () => undefined,
    resolve,
    report,
  })
  return unwrapped(nodes, traces)
}

const reportUndefined = (label: string, at: Place, report: Report): void =>
  report(
    'error',
    'footnote-missing',
    at,
    { vi: `Chú thích [^${label}] chưa có nội dung.`, en: `The footnote [^${label}] has no text.` },
    {
      vi: `Thêm cuối tệp kế hoạch một dòng: [^${label}]: nội dung chú thích`,
      en: `Add a line at the end of the plan’s file: [^${label}]: text of the note`,
    },
  )
