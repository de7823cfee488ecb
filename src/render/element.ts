import { ELEMENTS, RULE_LINES, type ElementId, type SizeSet } from '../decree/layout.ts'
import { inlineText, plainText, sliceInline, type Inline } from '../model/inline.ts'
import { breaking } from './line-break.ts'
import { roomFor, textWidth } from '../model/metrics.ts'
import { lineRuns, type Around } from './runs.ts'
import type { Sheet } from './sheet.ts'
import { faceOf, pointsOf, RULE_STYLE } from './style.ts'
import type { WmlParagraph, WmlParagraphFormat } from './wml/paragraph.ts'
import type { WmlRun } from './wml/run.ts'

/** Ô số 6: the text. */
const TEXT_BOX = '6'

/** How the style of an element makes its runs look. */
export const aroundOf = (id: ElementId): Around => {
  const { box, bold, italic, capitals } = ELEMENTS[id]
  return { bold, italic, capitals, flowing: box === TEXT_BOX }
}

/** A paragraph in the style of one of the decree's elements. */
export const paragraphOf = (id: ElementId, runs: readonly WmlRun[], more: WmlParagraphFormat = {}): WmlParagraph => ({
  type: 'paragraph',
  style: id,
  runs,
  ...more,
})

/** A text cut into the lines it stands on, and the widths of the longest and the last, in twips. */
export interface Fitted {
  readonly lines: readonly string[]
  readonly width: number
  readonly last: number
}

/** Fits a text into the columns that are tried for it; the same type decides where it breaks and how long its rule is. */
export function fitting(text: string, id: ElementId, set: SizeSet): (column: number, most?: number) => Fitted {
  const type = { face: faceOf(id), points: pointsOf(id, set) }
  const lined = breaking(text, { ...type, capitals: ELEMENTS[id].capitals })
  return (column, most) => {
    const lines = lined(column, most)
    const widths = lines.map((line) => roomFor(line, type.face, type.points))
    return { lines, width: Math.max(...widths), last: widths.at(-1)! }
  }
}

/** Fits a text into a column. */
export const fit = (text: string, id: ElementId, set: SizeSet, column: number, most?: number): Fitted =>
  fitting(text, id, set)(column, most)

/** A text with marks cut into the lines it stands on, and the widths of the longest and the last, in twips. */
export function fitText(
  text: readonly Inline[],
  id: ElementId,
  set: SizeSet,
  column: number,
): Omit<Fitted, 'lines'> & { readonly lines: readonly (readonly Inline[])[] } {
  const { lines, width, last } = fit(plainText(text), id, set, column)
  let from = 0
  return {
    // The space a line breaks at stands in neither.
    lines: lines.map((line) => sliceInline(text, from, (from += line.length + 1) - 1)),
    width,
    last,
  }
}

/** A line on one line, or cut where its two parts meet rather than inside a blank for the clerk. */
export function fitPair(pair: readonly [string, string], id: ElementId, set: SizeSet, column: number): Fitted {
  const fitted = (text: string): Fitted => fit(text, id, set, column)
  const whole = fitted(pair.join(' '))
  if (whole.lines.length === 1) return whole
  const parts = pair.map(fitted)
  return {
    lines: parts.flatMap(({ lines }) => lines),
    width: Math.max(...parts.map(({ width }) => width)),
    last: parts.at(-1)!.last,
  }
}

/** About how many lines a text of this width takes in a column; rather one more than one less. */
export const linesFor = (width: number, column: number): number => Math.max(1, Math.ceil((width * 1.03) / column))

/** About how many lines a paragraph takes on a sheet. */
export function linesIn(text: readonly Inline[], id: ElementId, { set, width }: Pick<Sheet, 'set' | 'width'>): number {
  const points = pointsOf(id, set)
  return plainText(text)
    .split('\n')
    .reduce((sum, line) => sum + linesFor(textWidth(line, faceOf(id), points), width), 0)
}

/** A fitted text as one paragraph, its lines kept apart by breaks. */
export const fittedParagraph = (id: ElementId, { lines }: Fitted): WmlParagraph =>
  paragraphOf(id, lineRuns(lines.map(inlineText), aroundOf(id)))

/** Between a line in italics and the rule below it, in twips: clear of the letters that reach below the line. */
export const BELOW_ITALICS = 100

/** A horizontal rule of `length` twips, centred in a column: the border of an empty paragraph, cut to length by its indents. */
export function rule(length: number, column: number, more: WmlParagraphFormat = {}): WmlParagraph {
  const indent = Math.max(0, Math.round((column - length) / 2))
  return { type: 'paragraph', style: RULE_STYLE, indent: { left: indent, right: indent }, ...more }
}

/** An empty paragraph of `height` twips. */
export const spacer = (height: number, more: WmlParagraphFormat = {}): WmlParagraph => ({
  type: 'paragraph',
  spacing: { before: 0, after: 0, line: height, lineRule: 'exact' },
  ...more,
})

/** An empty paragraph: what Word needs where nothing else stands. */
export const EMPTY: WmlParagraph = { type: 'paragraph' }

/** What Word needs between two tables and behind a last one; left out, it adds a whole line of its own. */
export const seam = (): WmlParagraph => spacer(20)

/** Length of a rule that is a share of the text line above it. */
export const shareOf = (width: number, { chosen }: (typeof RULE_LINES)[keyof typeof RULE_LINES]): number =>
  Math.round(width * chosen)
