import type { Paragraph, Table } from 'docx'
import { RULE_LINES, SPACES, WORDS } from '../decree/layout.ts'
import { dateText, printedNumber } from '../decree/printed.ts'
import { printedText } from '../model/printed.ts'
import { inlineText } from '../model/inline.ts'
import type { Plan } from '../model/plan.ts'
import { aroundOf, fit, fittedParagraph, paragraphOf, rule, shareOf, spacer } from './element.ts'
import { grid } from './grid.ts'
import { roomFor } from '../model/metrics.ts'
import { draftMark, urgencyMark } from './mark.ts'
import { runsOf } from './runs.ts'
import { faceOf, pointsOf, textWidthOf, twips } from './style.ts'

/** Blanks for number and date, in characters, from the roomiest to the least a hand can write in. */
const BLANKS = [
  [SPACES.numberBlank.chosen, SPACES.dateBlank.chosen],
  [9, 5],
  [8, 4],
] as const

interface NumberAndDate {
  readonly number: string
  /** Of one line; or of two, where a long place leaves the date a line of its own. */
  readonly date: readonly string[]
  /** What the right column must have. */
  readonly room: number
}

/** Number and date so that each stands on one line beside the other, never broken: first blanks shrink, then the place gives way. */
function numberAndDate(plan: Plan): NumberAndDate {
  const set = plan.layout.size
  const slack = 2 * twips(SPACES.columnSlack)
  const width = (text: string, id: 'SoKyHieu' | 'DiaDanhThoiGian'): number => roomFor(text, faceOf(id), pointsOf(id, set)) + slack
  const whole = textWidthOf('portrait')
  for (const [numberRoom, dateRoom] of BLANKS) {
    const number = `Số: ${printedText(printedNumber(plan, numberRoom))}`
    const date = `${plan.place}, ${dateText(plan, dateRoom)}`
    const room = Math.max(twips(SPACES.mottoColumn), width(date, 'DiaDanhThoiGian'))
    if (room + width(number, 'SoKyHieu') <= whole) return { number, date: [date], room }
  }
  return {
    number: `Số: ${printedText(printedNumber(plan))}`,
    date: [`${plan.place},`, dateText(plan)],
    room: twips(SPACES.mottoColumn),
  }
}

/** Ô số 1 to 4: issuer and number on the left, Quốc hiệu, Tiêu ngữ, place and date on the right, each with its rule. */
export function letterhead(plan: Plan, draft: boolean): Table {
  const set = plan.layout.size
  const slack = 2 * twips(SPACES.columnSlack)
  const { number, date, room: right } = numberAndDate(plan)
  const left = textWidthOf('portrait') - right
  const [country, motto] = WORDS.motto.map((text, index) => fit(text, index === 0 ? 'QuocHieu' : 'TieuNgu', set, right))
  const name = fit(plan.issuer.name, 'CoQuanBanHanh', set, left - slack, SPACES.issuerLines.chosen)
  const marks = [
    draft || plan.marks.draft ? draftMark(left) : [],
    plan.marks.urgency ? urgencyMark(plan.marks.urgency, left) : [],
  ].flat()
  return grid(
    [left, right],
    [
      [
        {
          children: [
            ...plan.issuer.parents.map((parent) =>
              fittedParagraph('CoQuanChuQuan', fit(parent, 'CoQuanChuQuan', set, left - slack)),
            ),
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
      ...date
        .slice(0, -1)
        .map((place) => [
          { children: [spacer(20)] },
          { children: [fittedParagraph('DiaDanhThoiGian', fit(place, 'DiaDanhThoiGian', set, right - slack))] },
        ]),
      [
        { children: [paragraphOf('SoKyHieu', runsOf(inlineText(number), aroundOf('SoKyHieu'))), ...marks] },
        { children: [paragraphOf('DiaDanhThoiGian', runsOf(inlineText(date.at(-1)!), aroundOf('DiaDanhThoiGian')))] },
      ],
    ],
  )
}

/** Ô số 5a: type of document, title and the rule below, which stays with the text unless told otherwise. */
export function titleBlock(plan: Plan, keepNext = true): Paragraph[] {
  const column = textWidthOf('portrait')
  const title = fit(plan.title, 'TrichYeu', plan.layout.size, column - 2 * twips(SPACES.columnSlack))
  return [
    paragraphOf('TenLoai', runsOf(inlineText(WORDS.kind), aroundOf('TenLoai'))),
    fittedParagraph('TrichYeu', title),
    rule(shareOf(title.width, RULE_LINES.title), column, { spacing: { before: 40, after: twips(SPACES.titleAfter) }, keepNext }),
  ]
}
