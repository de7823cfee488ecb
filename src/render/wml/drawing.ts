import type { Picture } from '../../model/image.ts'
import { escaped } from './escape.ts'
import type { PartCounts } from './part.ts'

/** An image in a line of text, in pixels of a screen. */
export interface WmlDrawing {
  readonly type: 'drawing'
  readonly picture: Picture
  readonly width: number
  readonly height: number
  readonly name: string
  /** What it shows, for who cannot see it. */
  readonly description: string
}

const EMU_PER_PIXEL = 9525

const DRAWINGML = 'http://schemas.openxmlformats.org/drawingml/2006'

/** ECMA-376 Part 1, 20.4.2.8 (inline) and 20.2.2.5 (pic). */
export function drawingXml({ picture, width, height, name, description }: WmlDrawing, part: PartCounts): string {
  const [cx, cy] = [width * EMU_PER_PIXEL, height * EMU_PER_PIXEL]
  const described = description === '' ? '' : ` descr="${escaped(description)}"`
  return (
    '<w:r><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0">' +
    `<wp:extent cx="${cx}" cy="${cy}"/><wp:effectExtent t="0" r="0" b="0" l="0"/>` +
    `<wp:docPr id="${part.drawing()}" name="${escaped(name)}"${described}/>` +
    `<wp:cNvGraphicFramePr><a:graphicFrameLocks xmlns:a="${DRAWINGML}/main" noChangeAspect="1"/></wp:cNvGraphicFramePr>` +
    `<a:graphic xmlns:a="${DRAWINGML}/main"><a:graphicData uri="${DRAWINGML}/picture">` +
    `<pic:pic xmlns:pic="${DRAWINGML}/picture"><pic:nvPicPr><pic:cNvPr id="0" name="" descr=""/>` +
    '<pic:cNvPicPr><a:picLocks noChangeAspect="1" noChangeArrowheads="1"/></pic:cNvPicPr></pic:nvPicPr>' +
    `<pic:blipFill><a:blip r:embed="${part.picture(picture)}" cstate="none"/><a:srcRect/>` +
    '<a:stretch><a:fillRect/></a:stretch></pic:blipFill>' +
    `<pic:spPr bwMode="auto"><a:xfrm><a:off x="0" y="0"/><a:ext cx="${cx}" cy="${cy}"/></a:xfrm>` +
    '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic>' +
    '</wp:inline></w:drawing></w:r>'
  )
}
