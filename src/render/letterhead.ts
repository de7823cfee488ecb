import type { Paragraph, Table } from 'docx'
import { RULE_LINES, SPACES, WORDS } from '../decree/layout.ts'
import { dayText, monthText } from '../model/date.ts'
import { inlineText, plainText } from '../model/inline.ts'
import type { Plan } from '../model/plan.ts'
import { aroundOf, fit, fittedParagraph, paragraphOf, rule, shareOf } from './element.ts'
import { grid } from './grid.ts'
import { textWidth } from './metrics.ts'
import { draftMark, urgencyMark } from './mark.ts'
import { runsOf } from './runs.ts'
import { faceOf, pointsOf, textWidthOf, twips } from './style.ts'

const NBSP = '\u00a0'

/** `05/KH-THADS`; before the clerk has registered it, a blank to write in. */
export const numberText = ({ number }: Plan): string => `${number.value ?? NBSP.repeat(SPACES.numberBlank.chosen)}/${number.symbol}`

/** `ngày 05 tháng 4 năm 2026`, what is not known yet left as blanks (Phụ lục I, Phần I, Mục II, 4.b). */
export function dateText({ date, year }: Plan): string {
  const blank = NBSP.repeat(SPACES.dateBlank.chosen)
  const day = date?.day === undefined ? blank : dayText(date.day)
  const month = date?.month === undefined ? blank : monthText(date.month)
  return `ngày ${day} tháng ${month} năm ${date?.year ?? year}`
}

/** Ô số 1 to 4: issuer and number on the left, Quốc hiệu, Tiêu ngữ, place and date on the right, each with its rule. */
export function letterhead(plan: Plan, draft: boolean): Table {
  const set = plan.layout.size
  const dateLine = inlineText(`${plan.place}, ${dateText(plan)}`)
  const slack = 2 * twips(SPACES.columnSlack)
  const dateWidth = textWidth(plainText(dateLine), faceOf('DiaDanhThoiGian'), pointsOf('DiaDanhThoiGian', set))
  const right = Math.max(twips(SPACES.mottoColumn), dateWidth + slack)
  const left = textWidthOf('portrait') - right
  const [country, motto] = WORDS.motto.map((text, index) => fit(text, index === 0 ? 'QuocHieu' : 'TieuNgu', set, right))
  const name = fit(plan.issuer.name, 'CoQuanBanHanh', set, left - slack, SPACES.issuerLines.chosen)
  const marks = [draft || plan.marks.draft ? draftMark(left) : [], plan.marks.urgency ? urgencyMark(plan.marks.urgency, left) : []].flat()
  return grid(
    [left, right],
    [
      [
        {
          children: [
            ...plan.issuer.parents.map((parent) => fittedParagraph('CoQuanChuQuan', fit(parent, 'CoQuanChuQuan', set, left - slack))),
            fittedParagraph('CoQuanBanHanh', name),
            rule(shareOf(name.width, RULE_LINES.issuer), left),
          ],
        },
        {
          children: [
            fittedParagraph('QuocHieu', country!),
            fittedParagraph('TieuNgu', motto!),
            rule(shareOf(motto!.width, RULE_LINES.motto), right),
          ],
        },
      ],
      [
        { children: [paragraphOf('SoKyHieu', runsOf(inlineText(`Số: ${numberText(plan)}`), aroundOf('SoKyHieu'))), ...marks] },
        { children: [paragraphOf('DiaDanhThoiGian', runsOf(dateLine, aroundOf('DiaDanhThoiGian')))] },
      ],
    ],
  )
}

/** Ô số 5a: type of document, title and the rule below. */
export function titleBlock(plan: Plan): Paragraph[] {
  const column = textWidthOf('portrait')
  const title = fit(plan.title, 'TrichYeu', plan.layout.size, column - 2 * twips(SPACES.columnSlack))
  return [
    paragraphOf('TenLoai', runsOf(inlineText(WORDS.kind), aroundOf('TenLoai'))),
    fittedParagraph('TrichYeu', title),
    rule(shareOf(title.width, RULE_LINES.title), column, { spacing: { before: 40, after: twips(SPACES.titleAfter) }, keepNext: true }),
  ]
}
