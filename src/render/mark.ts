import { FONT, SPACES, URGENCY_COLOR, URGENCY_WIDTHS, WORDS, type ElementId } from '../decree/layout.ts'
import { mm, textWidthOf, twips } from './style.ts'
import type { WmlBorder, WmlParagraph } from './wml/paragraph.ts'

/** A word in a single-line box, `left` and `right` twips from the edges of its column; the box is the paragraph's border. */
function boxed(id: ElementId, text: string, left: number, right: number, color: string): WmlParagraph {
  const border: WmlBorder = { style: 'single', size: 6, space: 1, color }
  return {
    type: 'paragraph',
    style: id,
    indent: { left, right },
    // The box is as high as its line: the stamp's height, less the border's own space above and below.
    spacing: { before: 120, after: 60, line: mm(SPACES.markHeight.chosen) - 60, lineRule: 'exact' },
    border: { top: border, bottom: border, left: border, right: border },
    runs: [{ type: 'text', text, color }],
  }
}

const centred = (width: number, column: number): [number, number] => {
  const side = Math.max(0, Math.round((column - mm(width)) / 2))
  return [side, side]
}

/** Ô số 10b: HỎA TỐC, THƯỢNG KHẨN or KHẨN, in a red box of the size the decree gives (Phụ lục I, Mục III, 2.b). */
export function urgencyMark(text: string, column: number): WmlParagraph[] {
  const width = URGENCY_WIDTHS[text] ?? Math.max(...Object.values(URGENCY_WIDTHS))
  return [boxed('MucDoKhan', text, ...centred(width, column), URGENCY_COLOR)]
}

/** DỰ THẢO under the number: custom, not in the decree; taken off on issue. */
export const draftMark = (column: number): WmlParagraph[] => [boxed('DuThao', WORDS.draft, ...centred(28, column), FONT.color)]

/** Ô số 11: in the top margin, right of the centre (Mục III, 2.c). */
export function circulationMark(text: string): WmlParagraph {
  const column = textWidthOf('portrait')
  return boxed('LuuHanh', text, Math.round(column * 0.55), twips(SPACES.columnSlack), FONT.color)
}
