import { BODY } from '../decree/layout.ts'
import type { Image, Picture } from '../model/image.ts'
import { inlineText } from '../model/inline.ts'
import { imageSize } from '../render/image.ts'
import type { Sheet } from '../render/sheet.ts'
import { twips } from '../render/style.ts'
import { element, px, type PreviewParagraph } from './node.ts'
import { line, paragraph, textLine } from './paragraph.ts'
import type { ShownPlaces } from './places.ts'

const TWIPS_PER_PIXEL = 15

const urls = new WeakMap<Picture, string>()

/** A picture as a URL that holds its bytes; asked again on every key press, so it is kept with the picture. */
function dataUrl(picture: Picture): string {
  const known = urls.get(picture)
  if (known) return known
  let binary = ''
  for (const byte of picture.content) binary += String.fromCharCode(byte)
  const url = `data:image/${picture.format};base64,${btoa(binary)}`
  urls.set(picture, url)
  return url
}

/** An image in the middle of the line, with its caption on the same page. */
export function imageBlocks(image: Image, sheet: Sheet, where: ShownPlaces): PreviewParagraph[] {
  const { picture, caption, alt, file } = image
  const at = where.of(image)
  const centre = { 'text-align': 'center' }
  if (!picture) return [paragraph(textLine('OBang', inlineText(`[[${alt || file}]]`), { style: centre, at }))]
  const { width, height } = imageSize(image, picture, sheet)
  const shown = element('img', [], {
    src: dataUrl(picture),
    alt,
    style: { width: px(width * TWIPS_PER_PIXEL), height: px(height * TWIPS_PER_PIXEL) },
  })
  const half = px(twips(BODY.gap) / 2)
  return [
    paragraph(line('OBang', [shown], { style: { ...centre, 'margin-top': px(twips(BODY.gap)), 'margin-bottom': half }, at }), {
      ...(caption && { keepNext: true }),
      keepLines: true,
    }),
    ...(caption
      ? [paragraph(textLine('DauBang', caption, { style: { 'margin-bottom': half }, at: where.text(caption) ?? at }))]
      : []),
  ]
}
