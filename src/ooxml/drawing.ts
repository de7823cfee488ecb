import type { DrawnLine, DrawnPicture } from './block.ts'
import { child, descendants, integer, isElement, type Element } from './xml.ts'

/** One of several ways to say the same: the first that is written for newer readers, else the fallback. */
export const chosen = (alternatives: Element): Element | undefined =>
  child(alternatives, 'mc:Choice') ?? child(alternatives, 'mc:Fallback')

/** The contents of a drawing's text boxes, still as elements. */
export const textBoxesIn = (drawing: Element): Element[] => outermost(drawing, 'w:txbxContent')

/** The pictures of a drawing, of DrawingML or of VML; those in a text box hang in its own paragraphs. */
export function picturesIn(drawing: Element): DrawnPicture[] {
  const [extent] = descendants(drawing, 'wp:extent')
  const [about] = descendants(drawing, 'wp:docPr')
  const alt = (about?.attributes.descr ?? '').normalize('NFC').trim()
  const width = Math.round(Number(extent?.attributes.cx) / EMU_PER_MM)
  const inBoxes = new Set(outermost(drawing, 'w:txbxContent').flatMap(blipsIn))
  return blipsIn(drawing)
    .filter((it) => !inBoxes.has(it))
    .flatMap(({ attributes }) => {
      const id = attributes['r:embed'] ?? attributes['r:id']
      return id ? [{ id, alt, ...(width > 0 && { width }) }] : []
    })
}

const blipsIn = (element: Element): Element[] => [...descendants(element, 'a:blip'), ...descendants(element, 'v:imagedata')]

const EMU_PER_MM = 36_000
const EMU_PER_TWIP = 635

/** The straight horizontal lines in a drawing, of DrawingML or of VML. */
export function linesIn(drawing: Element): DrawnLine[] {
  const found: DrawnLine[] = []
  for (const { width, grouped } of drawnLines(drawing))
    found.push({ length: Math.round(width / EMU_PER_TWIP), ...(!grouped && placeOf(drawing)) })
  for (const { name, attributes, length, grouped } of vmlShapes(drawing)) {
    if (name !== 'v:line') continue
    const [from, to] = [attributes.from, attributes.to].map((point) => length(point?.split(',')[0]))
    if (from !== undefined && to !== undefined)
      found.push({ length: Math.abs(to - from), ...(standsInColumn(attributes, grouped) && { from: Math.min(from, to) }) })
  }
  for (const { name, attributes, length, grouped } of vmlShapes(drawing)) {
    if (name !== 'v:shape' && name !== 'v:rect') continue
    const [width, height] = [length(sideOf(attributes, 'width')), length(sideOf(attributes, 'height'))]
    // A straight connector, by its number among VML's shapes, or any shape too flat to be anything but a line.
    const from = standsInColumn(attributes, grouped) ? length(sideOf(attributes, 'margin-left')) : undefined
    if (width && (/_t32$/.test(attributes.type ?? '') || (height !== undefined && height < 40)))
      found.push({ length: width, ...(from !== undefined && { from }) })
  }
  return found.filter(({ length }) => length > 0)
}

/** DrawingML's lines with their width in EMU: a line in a group has its own, in units of the group. */
function* drawnLines(drawing: Element): Generator<{ readonly width: number; readonly grouped: boolean }> {
  const [extent] = descendants(drawing, 'wp:extent')
  if (!extent) return
  yield* linesOf(drawing, Number(extent.attributes.cx), undefined)
}

function* linesOf(
  element: Element,
  extent: number,
  scale: number | undefined,
): Generator<{ readonly width: number; readonly grouped: boolean }> {
  for (const node of element.children) {
    if (!isElement(node)) continue
    if (node.name === 'wpg:wgp' || node.name === 'wpg:grpSp') yield* linesOf(node, extent, scaleOf(node, extent, scale))
    else if (node.name === 'wps:spPr' && isLine(node)) {
      const own = widthOf(node, 'a:ext')
      if (scale === undefined) yield { width: extent, grouped: false }
      else if (own !== undefined) yield { width: own * scale, grouped: true }
    } else yield* linesOf(node, extent, scale)
  }
}

const isLine = (properties: Element): boolean =>
  ['line', 'straightConnector1'].includes(child(properties, 'a:prstGeom')?.attributes.prst ?? '')

const widthOf = (properties: Element | undefined, name: string): number | undefined => {
  const width = Number(child(child(properties, 'a:xfrm'), name)?.attributes.cx)
  return Number.isFinite(width) ? width : undefined
}

/** How wide a unit within a group is; the outermost group is as wide as the drawing. */
function scaleOf(group: Element, extent: number, outer: number | undefined): number {
  const properties = child(group, 'wpg:grpSpPr')
  const own = widthOf(properties, 'a:ext')
  const units = widthOf(properties, 'a:chExt') ?? own
  const width = outer === undefined ? extent : (own ?? 0) * outer
  return units ? width / units : (outer ?? 1)
}

/** Where a floating drawing begins in the column it hangs in, where it says so. */
function placeOf(drawing: Element): Pick<DrawnLine, 'from'> {
  const [position] = descendants(drawing, 'wp:positionH')
  const offset = integer(
    child(position, 'wp:posOffset')
      ?.children.filter((it) => !isElement(it))
      .join(''),
  )
  if (position?.attributes.relativeFrom !== 'column' || offset === undefined) return {}
  return { from: Math.round(offset / EMU_PER_TWIP) }
}

/** True for a floating shape of VML whose measures count from the column it hangs in, and are its own. */
const standsInColumn = ({ style = '' }: Element['attributes'], grouped: boolean): boolean =>
  !grouped &&
  /(?:^|;)\s*position:\s*absolute/.test(style) &&
  !/mso-position-horizontal:/.test(style) &&
  /^(?:text|column|char)?$/.test(/mso-position-horizontal-relative:\s*([\w-]+)/.exec(style)?.[1] ?? '')

type Length = (text: string | undefined) => number | undefined

interface VmlShape {
  readonly name: string
  readonly attributes: Element['attributes']
  /** In a group, whose place is not its own. */
  readonly grouped: boolean
  /** Twips of a measure written in the shape. */
  readonly length: Length
}

const sideOf = ({ style = '' }: Element['attributes'], side: string): string | undefined =>
  new RegExp(`(?:^|;)\\s*${side}:([^;]+)`).exec(style)?.[1]

/** A group's own measures are in units of its own, so many over its width. */
function* vmlShapes(element: Element, length: Length = vmlLength, grouped = false): Generator<VmlShape> {
  for (const node of element.children) {
    if (!isElement(node)) continue
    const { name, attributes } = node
    if (name === 'v:group') {
      const width = length(sideOf(attributes, 'width'))
      const units = Number(attributes.coordsize?.split(',')[0] ?? 1000)
      yield* vmlShapes(
        node,
        (text) => {
          const value = Number(text ?? NaN)
          return width !== undefined && units > 0 && Number.isFinite(value) ? Math.round((value * width) / units) : undefined
        },
        true,
      )
      continue
    }
    if (name.startsWith('v:')) yield { name, attributes, length, grouped }
    yield* vmlShapes(node, length, grouped)
  }
}

const VML_UNITS: Readonly<Record<string, number>> = { pt: 20, in: 1440, cm: 1440 / 2.54, mm: 1440 / 25.4, px: 15, '': 15 }

function vmlLength(text: string | undefined): number | undefined {
  const [, number, unit] = /^\s*(-?[\d.]+)\s*(pt|in|cm|mm|px|)\s*$/.exec(text ?? '') ?? []
  return number === undefined ? undefined : Math.round(Number(number) * VML_UNITS[unit!]!)
}

/** The elements of a name that lie in no other of that name; one that has a twin in the other branch of a choice once. */
function outermost(element: Element, name: string): Element[] {
  return element.children.filter(isElement).flatMap((node) => {
    if (node.name === name) return [node]
    if (node.name === 'mc:AlternateContent') {
      const way = chosen(node)
      return way ? outermost(way, name) : []
    }
    return outermost(node, name)
  })
}
