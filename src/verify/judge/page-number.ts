import { ALIGN_WORDS } from '../../decree/clauses.ts'
import { ELEMENTS } from '../../decree/layout.ts'
import type { FlowBlock, WordParagraph } from '../../ooxml/block.ts'
import type { HeadersOf } from '../../ooxml/document.ts'
import type { FoundElements } from '../find.ts'
import type { Judge, Observation } from './observation.ts'
import { pageFields, shown } from './page.ts'

/** A stop so far from the middle of the text still looks centred; Word's own stops for headers fit other paper. In twips. */
const NEAR_MIDDLE = 240

/** Where a page number stands: by a frame, by tabs, or by its paragraph. Nothing where only the page shows it. */
function alignmentOf(paragraph: WordParagraph, room: number): WordParagraph['format']['align'] | undefined {
  const { format, text, runs, tabbed } = paragraph
  if (format.frame) return format.frame === 'placed' ? undefined : format.frame
  const at = runs.findIndex(({ field }) => field === 'PAGE')
  const before = at < 0 ? text : runs.slice(0, at).reduce((sum, run) => sum + run.text, '')
  if (!before.includes('\t')) return format.align
  if (before.trim() !== '') return undefined
  if (tabbed) return tabbed
  const stops = Object.entries(format.tabs ?? {})
    .filter(([, kind]) => kind !== 'clear' && kind !== 'bar')
    .sort(([a], [b]) => Number(a) - Number(b))
  const [position, kind] = stops[before.split('\t').length - 2] ?? []
  return kind === 'center' && Math.abs(Number(position) - room / 2) <= NEAR_MIDDLE ? 'center' : undefined
}

/** The headers of pages that show their number; the first page of a document does not. */
export const numberedHeaders = (headers: HeadersOf, evenAndOdd: boolean): readonly (readonly FlowBlock[])[] =>
  shown(headers, { titlePage: false }, evenAndOdd)

export const numberAlign: Judge = ({ document: { sections, evenAndOdd } }: FoundElements) => {
  const seen = new Set<WordParagraph>()
  return sections.flatMap(({ headers, page }) =>
    numberedHeaders(headers, evenAndOdd)
      .flatMap(pageFields)
      .flatMap(({ paragraph }): Observation[] => {
        if (seen.has(paragraph)) return []
        seen.add(paragraph)
        const align = alignmentOf(paragraph, page.width - page.left - page.right)
        const found = align ? ALIGN_WORDS[align] : { vi: 'đặt bằng dấu tab', en: 'placed by tabs' }
        const verdict = align === undefined ? 'person' : align === ELEMENTS.SoTrang.align ? 'pass' : 'fail'
        return [{ verdict, found, paragraph, quote: '1' }]
      }),
  )
}
