import type { Inline } from '../model/inline.ts'
import type { Place } from '../model/place.ts'
import type { PlaceBook } from '../model/plan-places.ts'
import type { TracedText } from '../model/trace.ts'
import type { Report, Resolve } from './context.ts'
import { readInline, textNodes } from './inline.ts'
import { unwrapped } from './lines.ts'
import { parseFragment } from './markdown.ts'

const FOOTNOTE_MARK = /\[\^[^\]\s]+\]/
/** What Markdown or a directive may begin with; a text without any of it needs no parser. */
const MARKUP = /[\\`*_[\]<&:]/

/** A text of the frontmatter with its inline Markdown. What Markdown would take for a list or heading is plain text here. */
export function readFrontText(written: TracedText, at: Place, resolve: Resolve, places: PlaceBook, report: Report): Inline[] {
  const { text, trace } = written
  const { traces } = places
  if (FOOTNOTE_MARK.test(text)) {
    report(
      'error',
      'unsupported-markdown',
      at,
      { vi: 'Phần khai báo không nhận chú thích `[^…]`.', en: 'The frontmatter cannot hold a footnote `[^…]`.' },
      { vi: 'Đưa câu có chú thích xuống phần nội dung.', en: 'Move the sentence with the note into the body.' },
    )
  }
  const [only, ...others] = MARKUP.test(text) ? parseFragment(text).children : []
  if (only?.type !== 'paragraph' || others.length > 0) return textNodes(written, traces)
  const nodes = readInline(only.children, {
    text,
    written: trace,
    traces,
    place: () => at,
    put: (part, place) => places.put(part, place),
    footnote: () => undefined,
    open: () => undefined,
    resolve,
    report,
  })
  return unwrapped(nodes, traces)
}
