import { RULE_LINES, SPACES, WORDS } from '../decree/layout.ts'
import { attachedLine, isNumbered, noteText } from '../decree/printed.ts'
import { inlineText } from '../model/inline.ts'
import type { Plan } from '../model/plan.ts'
import { aroundOf, BELOW_ITALICS, fit, fitPair, fitText, shareOf } from '../render/element.ts'
import { issuerNamesIn, mottoColumn, numberAndDate, underTitle } from '../render/letterhead.ts'
import { textWidthOf, twips } from '../render/style.ts'
import { inlineLines } from './inline.ts'
import { draftBox, urgencyBox } from './marks.ts'
import { px, type PreviewElement, type PreviewParagraph, type PreviewRow, type PreviewTable } from './node.ts'
import { cell, fittedLine, gap, line, paragraph, ruleLine, textLine } from './paragraph.ts'
import type { ShownPlaces } from './places.ts'

const row = (...children: (readonly PreviewElement[])[]): PreviewRow => ({
  cells: children.map((inside, column) => cell(column, inside)),
  keepNext: false,
  splits: false,
})

/** Ô số 1 to 4: issuer and number on the left, Quốc hiệu, Tiêu ngữ, place and date on the right, each with its rule. */
export function letterheadGrid(plan: Plan, draft: boolean, where: ShownPlaces): PreviewTable {
  const set = plan.layout.size
  const slack = 2 * twips(SPACES.columnSlack)
  const placed = numberAndDate(plan)
  const right = mottoColumn(plan, placed)
  const left = textWidthOf('portrait') - right
  const [country, motto] = WORDS.motto.map((text, index) => fit(text, index === 0 ? 'QuocHieu' : 'TieuNgu', set, right))
  const names = issuerNamesIn(plan, left)
  const bodies = [
    ...names.map(({ id, fitted }) =>
      fittedLine(id, fitted, { at: where.value(id === 'CoQuanBanHanh' ? '/issuer/name' : '/issuer/parent') }),
    ),
    ruleLine(shareOf(names.at(-1)!.fitted.width, RULE_LINES.issuer), left),
  ]
  const state = [
    fittedLine('QuocHieu', country!),
    fittedLine('TieuNgu', motto!),
    ruleLine(shareOf(motto!.width, RULE_LINES.motto), right),
  ]
  const marks = [
    ...(draft || plan.marks.draft ? [draftBox(where.value('/marks/draft'))] : []),
    ...(plan.marks.urgency ? [urgencyBox(plan.marks.urgency, where.value('/marks/urgency'))] : []),
  ]
  const table = { kind: 'table', grid: true, columns: [left, right], head: 0 } as const
  if (!isNumbered(plan)) return { ...table, rows: [row([...bodies, ...marks], state)] }
  const date = (text: string): PreviewElement => textLine('DiaDanhThoiGian', inlineText(text), { at: where.value('/date') })
  return {
    ...table,
    rows: [
      row(bodies, state),
      ...placed.date
        .slice(0, -1)
        .map((place) =>
          row(
            [gap(20)],
            [fittedLine('DiaDanhThoiGian', fit(place, 'DiaDanhThoiGian', set, right - slack), { at: where.value('/place') })],
          ),
        ),
      row(
        [textLine('SoKyHieu', inlineText(placed.number), { at: where.value('/number') }), ...marks],
        [date(placed.date.at(-1)!)],
      ),
    ],
  }
}

/** Ô số 5a: type of document, title, what stands in brackets below it, and the rule. */
export function titleLines(plan: Plan, keepNext: boolean, where: ShownPlaces): PreviewParagraph[] {
  const column = textWidthOf('portrait')
  const room = column - 2 * twips(SPACES.columnSlack)
  const { size } = plan.layout
  const title = fitText(plan.titleText ?? inlineText(plan.title), 'TrichYeu', size, room)
  const attached = attachedLine(plan)
  const kept = (node: PreviewElement): PreviewParagraph => paragraph(node, { keepNext: true })
  return [
    kept(textLine('TenLoai', inlineText(WORDS.kind), { tag: 'h2' })),
    kept(line('TrichYeu', inlineLines(title.lines, aroundOf('TrichYeu')), { at: where.value('/title') })),
    ...(plan.note
      ? [
          kept(
            line('KemTheo', inlineLines(fitText(noteText(plan.note), 'KemTheo', size, room).lines, aroundOf('KemTheo')), {
              at: where.value('/note'),
            }),
          ),
        ]
      : []),
    ...(attached
      ? [kept(fittedLine('KemTheo', fitPair(attached, 'KemTheo', size, room), { at: where.value('/attached') }))]
      : []),
    paragraph(
      ruleLine(underTitle(title), column, {
        'margin-top': px(plan.note || attached ? BELOW_ITALICS : 40),
        'margin-bottom': px(twips(SPACES.titleAfter)),
      }),
      { keepNext },
    ),
  ]
}
