import { FONT, PAGE, SPACES, URGENCY_COLOR, URGENCY_WIDTHS, WORDS, type ElementId } from '../decree/layout.ts'
import { mm, textWidthOf, twips } from '../render/style.ts'
import { element, px, type PreviewElement, type PreviewPlace } from './node.ts'

/** Room above and below a box, and its height with its lines: what render's box of the stamp's height comes to, in twips. */
export const BOX = { before: 120, after: 60, height: mm(SPACES.markHeight.chosen) + 10 } as const

/** How far the box in the top margin pushes the text down, in twips. */
export const PUSHED = twips(PAGE.headerDistance) + BOX.before + BOX.height + BOX.after - twips(PAGE.top)

const boxed = (id: ElementId, text: string, style: Readonly<Record<string, string>>, at?: PreviewPlace): PreviewElement =>
  element('p', [text], { class: `${id} hop`, style, at })

/** A box as wide as the stamp, in the middle of its column. */
const stamped = (id: ElementId, text: string, width: number, color: string, at?: PreviewPlace): PreviewElement =>
  boxed(id, text, { width: `${width}mm`, 'margin-left': 'auto', 'margin-right': 'auto', color: `#${color}` }, at)

/** Ô số 10b: HỎA TỐC, THƯỢNG KHẨN or KHẨN, in red (Phụ lục I, Mục III, 2.b). */
export const urgencyBox = (text: string, at?: PreviewPlace): PreviewElement =>
  stamped('MucDoKhan', text, URGENCY_WIDTHS[text] ?? Math.max(...Object.values(URGENCY_WIDTHS)), URGENCY_COLOR, at)

/** DỰ THẢO under the number. */
export const draftBox = (at?: PreviewPlace): PreviewElement => stamped('DuThao', WORDS.draft, 28, FONT.color, at)

/** Ô số 11: in the top margin, right of the centre (Mục III, 2.c). */
export const circulationBox = (text: string, at?: PreviewPlace): PreviewElement =>
  boxed(
    'LuuHanh',
    text,
    {
      'margin-left': px(Math.round(textWidthOf('portrait') * 0.55)),
      'margin-right': px(twips(SPACES.columnSlack)),
    },
    at,
  )
