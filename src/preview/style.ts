import { PX_PER_POINT } from './node.ts'
import { BODY, ELEMENTS, PAGE, RULE_LINES, SPACES, type ElementId, type Measure, type SizeSet } from '../decree/layout.ts'

/** Height of a single line of Times New Roman over its size: ascent, descent and line gap of the font. */
export const LINE = (1825 + 443 + 87) / 2048

const POINTS = { pt: 1, mm: 72 / 25.4 } as const

/** A length on paper, as the preview's sheets have it. */
const long = (length: number, unit: keyof typeof POINTS = 'pt'): string =>
  `${(length * POINTS[unit] * PX_PER_POINT).toFixed(4)}px`

const TWIPS = 20

const css = ({ chosen, unit }: Measure): string => long(chosen, unit === 'mm' ? 'mm' : 'pt')

/** Elements whose paragraphs run on through the text: a gap above, the first line set in, lines apart. */
const FLOWING = new Set<ElementId>(['NoiDung', 'CanCu', 'Heading1', 'Heading2', 'Heading3', 'Heading4'])

const ALIGN = { left: 'left', center: 'center', both: 'justify' } as const

function ruleOf(id: ElementId, set: SizeSet): string {
  const { size, bold, italic, align } = ELEMENTS[id]
  const flowing = FLOWING.has(id)
  // As LibreOffice has it, in whole twips.
  const height = Math.floor(Math.round(size[set] * TWIPS * LINE) * (flowing ? BODY.lineSpacing.chosen : 1)) / TWIPS
  return [
    `.to .${id}{font-size:${long(size[set])};font-weight:${bold ? 700 : 400};font-style:${italic ? 'italic' : 'normal'}`,
    `text-align:${ALIGN[align]};line-height:${long(height)}`,
    ...(flowing ? [`margin-top:${css(BODY.gap)};text-indent:${css(BODY.firstLine)}`] : []),
    ...(id === 'TenLoai' ? [`margin-top:${css(SPACES.titleBefore)}`] : []),
  ]
    .join(';')
    .concat('}')
}

/** Room of the text on a page, in mm. */
export const textRoom = (orientation: 'portrait' | 'landscape'): { readonly width: number; readonly height: number } => {
  const [width, height] = orientation === 'portrait' ? [PAGE.width, PAGE.height] : [PAGE.height, PAGE.width]
  return {
    width: width.chosen - PAGE.left.chosen - PAGE.right.chosen,
    height: height.chosen - PAGE.top.chosen - PAGE.bottom.chosen,
  }
}

const sheetOf = (orientation: 'portrait' | 'landscape'): string => {
  const { width, height } = textRoom(orientation)
  const [across, down] = orientation === 'portrait' ? [PAGE.width, PAGE.height] : [PAGE.height, PAGE.width]
  return `.to.${orientation}{width:${css(across)};height:${css(down)}}.to.${orientation} .khung,.khung.${orientation}{width:${long(width, 'mm')}}.to.${orientation} .khung{height:${long(height, 'mm')}}`
}

/**
 * The decree's measures as a style sheet, for elements inside `.to` (a sheet of paper, tờ): `.khung` is the room of the text, `.so` the
 * page number in the top margin, `.chan` the notes at the foot.
 */
export const previewStyles = (set: SizeSet): string =>
  [
    `.to{font-family:Tinos,"Times New Roman","Liberation Serif",serif;color:#000;font-kerning:none;font-variant-ligatures:none;text-rendering:geometricPrecision;line-height:${LINE.toFixed(5)};position:relative;box-sizing:border-box;hyphens:manual}`,
    '.to .mat{position:absolute;inset:0}',
    '.to *{box-sizing:border-box;margin:0;padding:0;border:0}',
    sheetOf('portrait'),
    sheetOf('landscape'),
    `.to .khung{position:absolute;left:${css(PAGE.left)};top:${css(PAGE.top)}}`,
    `.to .so,.to .mep{position:absolute;left:${css(PAGE.left)};right:${css(PAGE.right)};top:${css(PAGE.headerDistance)}}`,
    '.to p,.to h2,.to h3,.to h4,.to h5,.to h6{white-space:pre-wrap;overflow-wrap:anywhere;line-break:auto}',
    '.to .cat{text-align-last:justify}.to .tiep{text-indent:0}.to:not(.dau) .khung>:first-child{margin-top:0}',
    '.to strong{font-weight:700}.to em{font-style:italic}.to mark{background:#ff0;color:inherit}',
    '.to a{color:inherit;text-decoration:none}',
    '.to sup{font-size:58%;line-height:0;vertical-align:baseline;position:relative;top:-.6em}',
    '.to img{display:inline-block;vertical-align:bottom}',
    '.to table{border-collapse:collapse;table-layout:fixed;border-spacing:0}',
    '.to td{vertical-align:top;text-align:left}',
    `.to table.bang td{border:${long(0.5)} solid #000;vertical-align:middle}`,
    `.to .DuongKe{font-size:${long(2)};line-height:${long(4)};margin-top:${long(2)}}`,
    `.to .DuongKe::before{content:"";display:block;border-top:${css(RULE_LINES.pen)} solid #000;height:${long(4)}}`,
    `.to .khoang{font-size:${long(1)};line-height:${long(1)};overflow:hidden}`,
    `.to .hop{border:${long(0.75)} solid currentColor;height:calc(${css(SPACES.markHeight)} + ${long(0.5)});margin-top:${long(6)};margin-bottom:${long(3)};padding-top:${long(2.5)};display:flex;align-items:center;justify-content:center}`,
    `.to .nhom{display:flex;align-items:stretch}.to .ngoac{border-left:${long(0.75)} solid #000;display:flex;align-items:center}`,
    `.to .chan{position:absolute;left:0;right:0;bottom:0}.to .chan::before{content:"";display:block;width:25%;border-top:${long(0.5)} solid #000;margin-bottom:${long(1, 'mm')}}`,
    ...(Object.keys(ELEMENTS) as ElementId[]).map((id) => ruleOf(id, set)),
  ].join('\n')
