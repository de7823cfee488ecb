import type { Inline } from '../model/inline.ts'
import type { Place } from '../model/place.ts'
import type { PlaceBook } from '../model/plan-places.ts'
import { joinTexts, putIn, sliceText, type TracedText } from '../model/trace.ts'
import type { Report, Resolve } from './context.ts'
import { readInline, textNodes } from './inline.ts'
import { unwrapped } from './lines.ts'
import { parseFragment } from './markdown.ts'
import { reportSigns } from './typing/signs.ts'

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
export function readFrontText(written: TracedText, at: Place, context: FrontContext): Inline[] {
  const { report, notes, places } = context
  const { text } = written
  if (!MARKUP.test(text)) {
    reportSigns(written, report)
    return textNodes(written, places.traces)
  }
  const labels = [...new Set(noteLabels(text))]
  for (const label of labels) if (notes(label.toLowerCase()) === undefined) reportUndefined(label, at, report)
  const whole = sentence(written, labels, at, context)
  if (whole) return unwrapped(whole, places.traces)
  // What begins as a list, a heading or a quotation does is a sentence behind a bracket.
  const [first, ...others] = sentence(joinTexts([putIn(BRACKET), written]), labels, at, context) ?? []
  if (first?.type !== 'text') return textNodes(written, places.traces)
  const rest = sliceText(places.traces.traced(first), BRACKET.length)
  return unwrapped([...(rest.text === '' ? [] : [places.traces.textNode(rest)]), ...others], places.traces)
}

const BRACKET = '('

/** A text as the paragraph it is; undefined where Markdown takes it for something else. */
function sentence(
  { text, trace }: TracedText,
  labels: readonly string[],
  at: Place,
  { resolve, places, report, notes }: FrontContext,
): Inline[] | undefined {
  // A mark is one only where its note is defined, which stands in the body.
  const [only, ...others] = parseFragment([text, ...labels.map((label) => `[^${label}]: .`)].join('\n\n')).children
  if (only?.type !== 'paragraph' || others.some(({ type }) => type !== 'footnoteDefinition')) return undefined
  return readInline(only.children, {
    text,
    written: trace,
    traces: places.traces,
    place: () => at,
    put: (part, place) => places.put(part, place),
    footnote: notes,
    open: () => undefined,
    resolve,
    report,
  })
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
