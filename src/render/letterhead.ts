import { RULE_LINES, SPACES, WORDS } from '../decree/layout.ts'
import { attachedLine, dateText, isNumbered, noteText, printedNumber } from '../decree/printed.ts'
import { issuersOf } from '../model/phrase.ts'
import { printedText } from '../model/printed.ts'
import { inlineText } from '../model/inline.ts'
import type { Plan } from '../model/plan.ts'
import {
  aroundOf,
  BELOW_ITALICS,
  fit,
  fitPair,
  fitText,
  fitting,
  fittedParagraph,
  paragraphOf,
  rule,
  shareOf,
  spacer,
  type Fitted,
} from './element.ts'
import { grid } from './grid.ts'
import { roomFor } from '../model/metrics.ts'
import { draftMark, urgencyMark } from './mark.ts'
import { lineRuns, runsOf } from './runs.ts'
import { faceOf, mm, pointsOf, textWidthOf, twips } from './style.ts'
import type { WmlParagraph } from './wml/paragraph.ts'
import type { WmlTable } from './wml/table.ts'

/** Blanks for number and date, in characters, from the roomiest to the least a hand can write in. */
const BLANKS = [
  [SPACES.numberBlank.chosen, SPACES.dateBlank.chosen],
  [9, 5],
  [8, 4],
] as const

/** Number and date as they stand in the letterhead. */
export interface NumberAndDate {
  readonly number: string
  /** Of one line; or of two, where a long place leaves the date a line of its own. */
  readonly date: readonly string[]
  /** What the right column has, and the least it must have. */
  readonly room: number
  readonly least: number
}

/** Number and date so that each stands on one line beside the other, never broken: first blanks shrink, then the place gives way. */
export function numberAndDate(plan: Plan): NumberAndDate {
  const set = plan.layout.size
  const slack = 2 * twips(SPACES.columnSlack)
  const width = (text: string, id: 'SoKyHieu' | 'DiaDanhThoiGian'): number => roomFor(text, faceOf(id), pointsOf(id, set)) + slack
  const whole = textWidthOf('portrait')
  for (const [numberRoom, dateRoom] of BLANKS) {
    const number = `Số: ${printedText(printedNumber(plan, numberRoom))}`
    const date = `${plan.place}, ${dateText(plan, dateRoom)}`
    const least = Math.max(mm(SPACES.mottoColumn.min), width(date, 'DiaDanhThoiGian'))
    const room = Math.max(twips(SPACES.mottoColumn), least)
    if (room + width(number, 'SoKyHieu') <= whole) return { number, date: [date], room, least }
  }
  return {
    number: `Số: ${printedText(printedNumber(plan))}`,
    date: [`${plan.place},`, dateText(plan)],
    room: twips(SPACES.mottoColumn),
    least: mm(SPACES.mottoColumn.min),
  }
}

/** A name of the letterhead, fitted into its column. */
export interface FittedName {
  readonly id: 'CoQuanChuQuan' | 'CoQuanBanHanh'
  readonly fitted: Fitted
}

/** Ô số 2: superior bodies and the issuer; of a joint plan all bodies, a dash behind each but the last. */
export function issuerNamesIn(plan: Plan, left: number): FittedName[] {
  const set = plan.layout.size
  const room = left - 2 * twips(SPACES.columnSlack)
  const bodies = issuersOf(plan)
  // A superior body that all have in common stands once, above them.
  const common = bodies.every(({ parents }) => parents.join('\n') === bodies[0]!.parents.join('\n'))
  const superior = (parent: string): FittedName => ({ id: 'CoQuanChuQuan', fitted: fit(parent, 'CoQuanChuQuan', set, room) })
  return bodies.flatMap(({ parents, name }, index): FittedName[] => {
    const text = index < bodies.length - 1 ? `${name} -` : name
    const fitted = fit(text, 'CoQuanBanHanh', set, room, SPACES.issuerLines.chosen)
    return [...(index === 0 || !common ? parents.map(superior) : []), { id: 'CoQuanBanHanh', fitted }]
  })
}

/** The same as paragraphs, with the rule below. */
function issuerLines(plan: Plan, left: number): WmlParagraph[] {
  const names = issuerNamesIn(plan, left)
  return [
    ...names.map(({ id, fitted }) => fittedParagraph(id, fitted)),
    rule(shareOf(names.at(-1)!.fitted.width, RULE_LINES.issuer), left),
  ]
}

/**
 * Width of the right column. It gives way, as far as motto and date allow, where a name on the left then takes fewer lines: no name
 * is broken for a millimetre.
 */
export function mottoColumn(plan: Plan, { room, least }: NumberAndDate): number {
  const set = plan.layout.size
  const slack = 2 * twips(SPACES.columnSlack)
  const names = issuersOf(plan).flatMap(({ parents, name }) => [
    ...parents.map((text) => fitting(text, 'CoQuanChuQuan', set)),
    fitting(name, 'CoQuanBanHanh', set),
  ])
  const linesAt = (right: number): number =>
    names.reduce((sum, fitted) => sum + fitted(textWidthOf('portrait') - right - slack).lines.length, 0)
  return least < room && linesAt(least) < linesAt(room) ? least : room
}

/** Ô số 1 to 4: issuer and number on the left, Quốc hiệu, Tiêu ngữ, place and date on the right, each with its rule. */
export function letterhead(plan: Plan, draft: boolean): WmlTable {
  const set = plan.layout.size
  const slack = 2 * twips(SPACES.columnSlack)
  const placed = numberAndDate(plan)
  const { number, date } = placed
  const right = mottoColumn(plan, placed)
  const left = textWidthOf('portrait') - right
  const [country, motto] = WORDS.motto.map((text, index) => fit(text, index === 0 ? 'QuocHieu' : 'TieuNgu', set, right))
  const marks = [
    draft || plan.marks.draft ? draftMark(left) : [],
    plan.marks.urgency ? urgencyMark(plan.marks.urgency, left) : [],
  ].flat()
  const bodies = issuerLines(plan, left)
  const state = [
    fittedParagraph('QuocHieu', country!),
    fittedParagraph('TieuNgu', motto!),
    rule(shareOf(motto!.width, RULE_LINES.motto), right),
  ]
  if (!isNumbered(plan)) return grid([left, right], [[{ blocks: [...bodies, ...marks] }, { blocks: state }]])
  return grid(
    [left, right],
    [
      [{ blocks: bodies }, { blocks: state }],
      ...date
        .slice(0, -1)
        .map((place) => [
          { blocks: [spacer(20)] },
          { blocks: [fittedParagraph('DiaDanhThoiGian', fit(place, 'DiaDanhThoiGian', set, right - slack))] },
        ]),
      [
        { blocks: [paragraphOf('SoKyHieu', runsOf(inlineText(number), aroundOf('SoKyHieu'))), ...marks] },
        { blocks: [paragraphOf('DiaDanhThoiGian', runsOf(inlineText(date.at(-1)!), aroundOf('DiaDanhThoiGian')))] },
      ],
    ],
  )
}

/**
 * Length of the rule below a title. The decree measures it by the line it stands under; of a last line much shorter than
 * another it is a third of the longest, so that it still looks like one.
 */
export const underTitle = ({ width, last }: { readonly width: number; readonly last: number }): number =>
  Math.max(shareOf(last, RULE_LINES.title), Math.ceil(width * RULE_LINES.title.min) + 2)

/**
 * Ô số 5a: type of document, title, what stands in brackets below it, and the rule, which stays with the text unless told otherwise.
 */
export function titleBlock(plan: Plan, keepNext = true): WmlParagraph[] {
  const column = textWidthOf('portrait')
  const room = column - 2 * twips(SPACES.columnSlack)
  const { size } = plan.layout
  const title = fitText(plan.titleText ?? inlineText(plan.title), 'TrichYeu', size, room)
  const attached = attachedLine(plan)
  return [
    paragraphOf('TenLoai', runsOf(inlineText(WORDS.kind), aroundOf('TenLoai'))),
    paragraphOf('TrichYeu', lineRuns(title.lines, aroundOf('TrichYeu'))),
    ...(plan.note
      ? [paragraphOf('KemTheo', lineRuns(fitText(noteText(plan.note), 'KemTheo', size, room).lines, aroundOf('KemTheo')))]
      : []),
    ...(attached ? [fittedParagraph('KemTheo', fitPair(attached, 'KemTheo', size, room))] : []),
    rule(underTitle(title), column, {
      spacing: { before: plan.note || attached ? BELOW_ITALICS : 40, after: twips(SPACES.titleAfter) },
      keepNext,
    }),
  ]
}
