import { WORDS } from '../decree/layout.ts'
import { issuerNames } from '../model/phrase.ts'
import { inlineText, type Inline } from '../model/inline.ts'
import type { Plan } from '../model/plan.ts'
import type { Outcome } from '../model/problem.ts'
import { plainRow, type Table } from '../model/table.ts'
import { appendixHead } from './appendix.ts'
import { renderBlocks } from './block.ts'
import { section } from './section.ts'
import { sheetOf } from './sheet.ts'
import { timeOf } from './time.ts'
import { packDocument, partsOf, type WmlDocument } from './wml/package.ts'
import { writable } from './writable.ts'

/** Bảng so sánh: its columns, and their shares of the width. */
const COLUMNS = ['STT', 'Nội dung cũ', 'Nội dung mới', 'Lý do'] as const
const SHARES = [6, 37, 37, 20] as const

/**
 * The comparison annex offices attach, laid out as an annex of the decree on a landscape page. The reasons are left for the office:
 * no program knows them. Pure: the same rows give the same bytes.
 *
 * @example
 * const rows = comparisonRows(diffPlans(read, later))
 * renderComparison(later.plan, rows).problems // → []
 */
export function renderComparison(
  of: Plan,
  changes: readonly { readonly before: readonly Inline[]; readonly after: readonly Inline[] }[],
): Outcome<Uint8Array> {
  const { value, problems } = writable({ plan: of, rows: changes }, of.id)
  const { plan, rows } = value
  const sheet = sheetOf(plan.layout.size, 'landscape')
  const title = `Bảng so sánh nội dung ${WORDS.kindInText} ${plan.title}`
  const table: Table = {
    type: 'table',
    columns: ['center', null, null, null],
    rows: [
      plainRow(COLUMNS.map(inlineText)),
      ...rows.map(({ before, after }, index) => plainRow([inlineText(String(index + 1)), before, after, []])),
    ],
    shares: SHARES,
  }
  const alone = { ...plan, appendices: [] }
  const head = appendixHead(alone, { title }, 0, sheet)
  const document: WmlDocument = {
    properties: { title, creator: issuerNames(plan), time: timeOf(plan) },
    styles: plan.layout.size,
    sections: [section(sheet, [...head, ...renderBlocks([table], sheet)], { titlePage: true })],
  }
  return { value: packDocument(partsOf(document)), problems }
}
