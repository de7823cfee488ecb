import { FONT, WORDS } from '../decree/layout.ts'
import { bareRecipient, isArchived, printedArchive, recipientNote } from '../decree/printed.ts'
import { printedText } from '../model/printed.ts'
import { inlineText } from '../model/inline.ts'
import type { Plan } from '../model/plan.ts'
import { aroundOf, linesFor, paragraphOf, spacer } from './element.ts'
import { grid } from './grid.ts'
import { textUnits, textWidth, twipsOf } from '../model/metrics.ts'
import { runsOf } from './runs.ts'
import { pointsOf } from './style.ts'
import type { WmlBorder, WmlParagraph } from './wml/paragraph.ts'
import type { WmlBlock } from './wml/table.ts'

/** Ô số 9b and 12: nơi nhận (Phụ lục I, Phần I, Mục II, 9.d; Mục III, 3). */
export const recipientsLabel = (): WmlParagraph =>
  paragraphOf('NoiNhan', runsOf(inlineText(WORDS.recipients), aroundOf('NoiNhan')))

const line = (text: string, more: KeptNext = {}): WmlParagraph =>
  paragraphOf('NoiNhanMuc', runsOf(inlineText(text), aroundOf('NoiNhanMuc')), more)

interface KeptNext {
  readonly keepNext?: boolean
}

/** What stands as one piece in the list: a recipient, or a group whose one note stands beside it. */
export interface PrintedRecipient {
  /** Its place in the plan's list of recipients; undefined for the archive's line. */
  readonly index?: number
  /** Several only of a group. */
  readonly names: readonly string[]
  /** Note and columns of a group: names, note. */
  readonly beside?: { readonly note: string; readonly columns: readonly [number, number] }
  /** How many lines it takes. */
  readonly lines: number
  /** How many of its last lines are one word. */
  readonly strays: number
}

/** A recipient's line, its width in twips and those of its words in units of the font: several columns are tried for it. */
interface Measured {
  readonly text: string
  readonly width: number
  readonly words: readonly number[]
}

const POINTS = pointsOf('NoiNhanMuc', 14)

const measured = (text: string): Measured => ({
  text,
  width: textWidth(text, 'regular', POINTS),
  words: text.split(' ').map((word) => textUnits(word, 'regular')),
})

/** Room that another program's measure may take or leave, in twips. */
const SLACK = 40

/** True where a recipient's last line is one word. */
function strays({ words }: Measured, column: number): boolean {
  const blank = textUnits(' ', 'regular')
  return [column, column - SLACK].some((width) => {
    let lines = 1
    let count = 0
    let line = 0
    for (const word of words) {
      if (count > 0 && twipsOf(line + blank + word, POINTS) > width) {
        lines++
        count = 0
      }
      line = count === 0 ? word : line + blank + word
      count++
    }
    return lines > 1 && count === 1
  })
}

/** Lines in a column; a last word that would stand alone takes the one before it along. */
function fitted(texts: readonly Measured[], column: number): Pick<PrintedRecipient, 'names' | 'lines' | 'strays'> {
  const alone = texts.map((text) => strays(text, column))
  return {
    names: texts.map(({ text }, index) => (alone[index] ? text.replace(/ (?=\S+$)/u, '\u00a0') : text)),
    lines: texts.reduce((sum, { width }) => sum + linesFor(width, column), 0),
    strays: alone.filter(Boolean).length,
  }
}

/**
 * The recipients as what stands below each other, in whatever column; a group longer than `most` lines has its note on every line
 * instead.
 */
export function recipientEntries({
  distribution,
  layout,
  ...plan
}: Pick<Plan, 'distribution' | 'layout' | 'archive' | 'attached'>): (column: number, most: number) => PrintedRecipient[] {
  const groups = distribution.map((group) => {
    const note = recipientNote(group)
    const together = layout.recipients === 'group' && group.to.length > 1 && group.purpose
    return {
      note,
      together: together ? group.to.map((to) => measured(`- ${bareRecipient(to)};`)) : undefined,
      apart: group.to.map((to) => measured(`- ${bareRecipient(to)}${note && ` ${note}`};`)),
    }
  })
  const archive = isArchived(plan) ? measured(`- ${printedText(printedArchive(plan))}`) : undefined
  return (column, most) => [
    ...groups.flatMap(({ note, together, apart }, index): PrintedRecipient[] => {
      const whole = together && grouped(together, note, column)
      if (whole && whole.lines <= most) return [{ index, ...whole }]
      return apart.map((text) => ({ index, ...fitted([text], column) }))
    }),
    ...(archive ? [fitted([archive], column)] : []),
  ]
}

/** A group and its note, divided by a line where typists draw a brace. */
function grouped(names: readonly Measured[], note: string, column: number): Omit<PrintedRecipient, 'index'> {
  const width = Math.min(Math.round(column / 3), textWidth(`${note};`, 'regular', POINTS) + 200)
  const left = column - width - 120
  return { ...fitted(names, left - GROUP_GAP), beside: { note: `${note};`, columns: [left, width] } }
}

/** Right of the names of a group, in twips. */
export const GROUP_GAP = 60
/** Between the line beside them and the note, in twips. */
export const NOTE_GAP = 100

/** A recipient or group as paragraphs. */
export function recipientLines({ names, beside }: PrintedRecipient, more?: KeptNext): WmlBlock[] {
  const lines = names.map((name) => line(name, more))
  if (!beside) return lines
  const brace: WmlBorder = { style: 'single', size: 6, color: FONT.color }
  return [
    grid(beside.columns, [
      [
        { blocks: lines, margins: { left: 0, right: GROUP_GAP, top: 0, bottom: 0 } },
        {
          blocks: [line(beside.note, more)],
          verticalAlign: 'center',
          borders: { left: brace },
          margins: { left: NOTE_GAP, right: 0, top: 0, bottom: 0 },
        },
      ],
    ]),
    spacer(GROUP_GAP, more),
  ]
}
