import { BODY } from '../decree/layout.ts'
import type { Image, Picture } from '../model/image.ts'
import { inlineText } from '../model/inline.ts'
import { aroundOf, paragraphOf } from './element.ts'
import { runsOf } from './runs.ts'
import type { Sheet } from './sheet.ts'
import { mm, twips } from './style.ts'
import type { WmlDrawing } from './wml/drawing.ts'
import type { WmlBlock } from './wml/table.ts'

/** Pixels of a screen, by which images without a width are measured. */
const PIXELS_PER_MM = 96 / 25.4
/** So high that its caption stays on the page with it. */
const MOST_HEIGHT = { portrait: 220, landscape: 135 } as const

/** The size an image is printed in, in pixels of a screen. */
export function imageSize({ width }: Pick<Image, 'width'>, picture: Picture, sheet: Sheet): { width: number; height: number } {
  const natural = picture.width / PIXELS_PER_MM
  const room = sheet.width / mm(1)
  const wide = Math.min(width ?? natural, room, (MOST_HEIGHT[sheet.orientation] * picture.width) / picture.height)
  const size = { width: wide * PIXELS_PER_MM, height: (wide * PIXELS_PER_MM * picture.height) / picture.width }
  return { width: Math.round(size.width), height: Math.round(size.height) }
}

/** An image in the middle of the line, no wider than the text, with its caption on the same page. */
export function imageParagraphs(image: Image, sheet: Sheet): WmlBlock[] {
  const { file, alt, caption, picture } = image
  // Without its file nothing is built; who renders such a plan sees what is missing.
  if (!picture) return [paragraphOf('OBang', runsOf(inlineText(`[[${alt || file}]]`)), { alignment: 'center' })]
  const drawing: WmlDrawing = { type: 'drawing', picture, ...imageSize(image, picture, sheet), name: file, description: alt }
  const spacing = { before: twips(BODY.gap), after: twips(BODY.gap) / 2 }
  return [
    paragraphOf('OBang', [drawing], { alignment: 'center', spacing, ...(caption && { keepNext: true }) }),
    ...(caption
      ? [paragraphOf('DauBang', runsOf(caption, aroundOf('DauBang')), { spacing: { after: twips(BODY.gap) / 2 } })]
      : []),
  ]
}
