import type { DrawnLine, DrawnPicture, NoteMark, Run } from './block.ts'
import type { CellLevels, Formatting, RunFormat } from './formatting.ts'
import { shownBy } from './legacy.ts'
import { ALIGNMENTS, NOTHING, readRunProperties, type Justification, type RunProperties } from './properties.ts'
import type { DocumentTrace, TraceSpot } from './trace.ts'
import type { Theme } from './theme.ts'
import { child, descendants, integer, isElement, type Element } from './xml.ts'

/** What a paragraph's elements come to. */
export interface Inlines {
  readonly runs: readonly Run[]
  readonly notes: readonly NoteMark[]
  readonly fields: readonly { readonly code: string; readonly format: RunFormat }[]
  readonly lines: readonly DrawnLine[]
  readonly pictures: readonly DrawnPicture[]
  /** The contents of text boxes, still as elements. */
  readonly boxes: readonly Element[]
  readonly pageBreak: boolean
  /** Where its last `w:ptab` puts what stands behind. */
  readonly tabbed?: Justification
  /** It holds text that a reviewer put in or took out, and nobody has accepted or refused. */
  readonly revised?: boolean
  /** Where its text comes from, where that is traced. */
  readonly spots?: readonly TraceSpot[]
}

export interface InlineContext {
  readonly trace?: DocumentTrace
  readonly formatting: Formatting
  readonly theme: Theme
  /** The number of a note by its kind and id, in the order they are met. */
  readonly note: (kind: 'footnote' | 'endnote', id: string) => number
}

/** Elements that only wrap what a reader sees; of `w:ins` and `w:moveTo` the text counts. */
const WRAPPERS = new Set([
  'w:hyperlink',
  'w:ins',
  'w:moveTo',
  'w:sdt',
  'w:sdtContent',
  'w:smartTag',
  'w:customXml',
  'w:bdo',
  'w:dir',
  'w:ruby',
  'w:rubyBase',
])

const REVISIONS = new Set(['w:ins', 'w:del', 'w:moveFrom', 'w:moveTo'])

const SIGNS: Readonly<Record<string, string>> = { 'w:tab': '\t', 'w:cr': '\n', 'w:noBreakHyphen': '-' }

const SOFT_HYPHEN = '\u00ad'

const codeOf = (instruction: string): string => /^\s*(\w+)/.exec(instruction)?.[1]?.toUpperCase() ?? ''

/** One of several ways to say the same: the first that is written for newer readers, else the fallback. */
export const chosen = (alternatives: Element): Element | undefined =>
  child(alternatives, 'mc:Choice') ?? child(alternatives, 'mc:Fallback')

interface OpenField {
  code: string
  result: boolean
  format: RunFormat | undefined
}

/** Walks a paragraph once. */
export function readInlines(paragraph: Element, style: string | undefined, cell: CellLevels, context: InlineContext): Inlines {
  const runs: Run[] = []
  const notes: NoteMark[] = []
  const fields: { code: string; format: RunFormat }[] = []
  const lines: DrawnLine[] = []
  const pictures: DrawnPicture[] = []
  const boxes: Element[] = []
  const open: OpenField[] = []
  const spots: TraceSpot[] | undefined = context.trace && []
  let top: Element = paragraph
  let inRun: Element = paragraph
  let length = 0
  let pageBreak = false
  let tabbed: Justification | undefined
  let revised = false as boolean

  function add(written: string, format: RunFormat, node: Element): void {
    const text = format.caps ? written.toUpperCase() : written
    // Of a field the instruction is not seen, only its result.
    if (format.vanish || text === '' || open.some(({ result }) => !result)) return
    const inner = open.at(-1)
    const field = inner && codeOf(inner.code)
    spots?.push({ from: length, to: length + text.length, node, run: inRun, top })
    length += text.length
    const before = runs.at(-1)
    if (before && before.format === format && before.field === field)
      runs[runs.length - 1] = { ...before, text: before.text + text }
    else runs.push({ text, format, ...(field && { field }) })
  }

  function fieldChar(type: string | undefined, format: RunFormat): void {
    const field = open.at(-1)
    if (type === 'begin') open.push({ code: '', result: false, format: undefined })
    else if (type === 'separate' && field) field.result = true
    else if (type === 'end' && field) {
      open.pop()
      fields.push({ code: codeOf(field.code), format: field.format ?? format })
    }
  }

  function run(element: Element): void {
    inRun = element
    const format = formatOf(readRunProperties(child(element, 'w:rPr'), context.theme), style, cell, context.formatting)
    for (const node of element.children) if (isElement(node)) content(node, format)
  }

  function content(node: Element, format: RunFormat): void {
    switch (node.name) {
      case 'w:t':
        return add(shownBy(format.hAnsi, node.children.join('')), format, node)
      case 'w:br':
        if (node.attributes['w:type'] === 'page') pageBreak = true
        else if (node.attributes['w:type'] !== 'column') add('\n', format, node)
        return
      case 'w:ptab':
        tabbed = ALIGNMENTS[node.attributes['w:alignment'] ?? ''] ?? tabbed
        return add('\t', format, node)
      case 'w:softHyphen': {
        // Where a line may break, and nothing is seen; in a font of TCVN3 its code is a letter.
        const shown = shownBy(format.hAnsi, SOFT_HYPHEN)
        return shown === SOFT_HYPHEN ? undefined : add(shown, format, node)
      }
      case 'w:sym':
        return add('•', format, node)
      case 'w:fldChar':
        return fieldChar(node.attributes['w:fldCharType'], format)
      case 'w:instrText': {
        const field = open.at(-1)
        if (field) {
          field.code += node.children.join('')
          field.format ??= format
        }
        return
      }
      case 'w:pgNum':
        return void fields.push({ code: 'PAGE', format })
      case 'w:footnoteReference':
      case 'w:endnoteReference': {
        const kind = node.name === 'w:footnoteReference' ? 'footnote' : 'endnote'
        const number = context.note(kind, node.attributes['w:id'] ?? '')
        spots?.push({ from: length, to: length, node, run: inRun, top, note: number })
        return void notes.push({ number, after: length })
      }
      case 'mc:AlternateContent': {
        const way = chosen(node)
        for (const inner of way?.children ?? []) if (isElement(inner)) content(inner, format)
        return
      }
      case 'w:drawing':
      case 'w:pict':
      case 'w:object':
        return drawing(node)
      default:
        add(SIGNS[node.name] ?? '', format, node)
    }
  }

  function drawing(node: Element): void {
    lines.push(...linesIn(node))
    pictures.push(...picturesIn(node))
    boxes.push(...outermost(node, 'w:txbxContent'))
  }

  function walk(parent: Element): void {
    for (const node of parent.children) {
      if (!isElement(node)) continue
      if (parent === paragraph) top = node
      if (REVISIONS.has(node.name)) revised = true
      if (node.name === 'w:r') run(node)
      else if (node.name === 'w:fldSimple') {
        const code = codeOf(node.attributes['w:instr'] ?? '')
        open.push({ code, result: true, format: undefined })
        const [inner] = descendants(node, 'w:r')
        walk(node)
        open.pop()
        const properties = readRunProperties(child(inner, 'w:rPr'), context.theme)
        fields.push({ code, format: formatOf(properties, style, cell, context.formatting) })
      } else if (node.name === 'm:oMath' || node.name === 'm:oMathPara') {
        const text = [...descendants(node, 'm:t')].map((it) => it.children.join('')).join('')
        inRun = node
        add(text, formatOf({ toggles: {} }, style, cell, context.formatting), node)
      } else if (node.name === 'mc:AlternateContent') {
        const way = chosen(node)
        if (way) walk(way)
      } else if (WRAPPERS.has(node.name)) walk(node)
    }
  }

  walk(paragraph)
  return {
    runs,
    notes,
    fields,
    lines,
    pictures,
    boxes,
    pageBreak,
    ...(tabbed && { tabbed }),
    ...(revised && { revised }),
    ...(spots && { spots }),
  }
}

interface KnownRun {
  readonly byLook: Map<string, RunFormat>
  /** Of runs outside cells, by what they set themselves and their paragraph's style. */
  readonly bySet: Map<string, RunFormat>
  /** Of runs that set nothing themselves, by their paragraph's style. */
  readonly byStyle: Map<string, RunFormat>
}

/** The same formatting gives the same object, so that runs of one look are joined. */
const formats = new WeakMap<Formatting, KnownRun>()

export function formatOf(direct: RunProperties, style: string | undefined, cell: CellLevels, formatting: Formatting): RunFormat {
  let known = formats.get(formatting)
  if (!known) formats.set(formatting, (known = { byLook: new Map(), bySet: new Map(), byStyle: new Map() }))
  if (cell.length > 0) return shared(formatting.run(direct, style, cell), known)
  const [map, key] = direct === NOTHING ? [known.byStyle, style ?? ''] : [known.bySet, setKey(direct, style)]
  let format = map.get(key)
  if (!format) map.set(key, (format = shared(formatting.run(direct, style, cell), known)))
  return format
}

/** All that a run sets itself, in one text. */
function setKey(direct: RunProperties, paragraphStyle: string | undefined): string {
  const { ascii, hAnsi, size, color, underline, strike, marked, scale, style, toggles } = direct
  const { bold, italic, caps, smallCaps, vanish } = toggles
  return `${paragraphStyle}\n${style}\n${ascii}\n${hAnsi}\n${color}\n${size} ${scale} ${underline} ${strike} ${marked} ${bold} ${italic} ${caps} ${smallCaps} ${vanish}`
}

function shared(format: RunFormat, { byLook }: KnownRun): RunFormat {
  const { ascii, hAnsi, size, color, underline, strike, marked, scale, bold, italic, caps, smallCaps, vanish } = format
  const key = `${ascii}\n${hAnsi}\n${color}\n${size} ${scale} ${underline} ${strike} ${marked} ${bold} ${italic} ${caps} ${smallCaps} ${vanish}`
  const same = byLook.get(key)
  if (same) return same
  byLook.set(key, format)
  return format
}

/** The pictures of a drawing, of DrawingML or of VML; those in a text box hang in its own paragraphs. */
function picturesIn(drawing: Element): DrawnPicture[] {
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
function linesIn(drawing: Element): DrawnLine[] {
  const found: DrawnLine[] = []
  const [extent] = descendants(drawing, 'wp:extent')
  for (const shape of descendants(drawing, 'a:prstGeom')) {
    if (!['line', 'straightConnector1'].includes(shape.attributes.prst ?? '') || !extent) continue
    found.push({ length: Math.round(Number(extent.attributes.cx) / EMU_PER_TWIP), ...placeOf(drawing) })
  }
  for (const { name, attributes, length } of vmlShapes(drawing)) {
    if (name !== 'v:line') continue
    const [from, to] = [attributes.from, attributes.to].map((point) => length(point?.split(',')[0]))
    if (from !== undefined && to !== undefined) found.push({ length: Math.abs(to - from) })
  }
  for (const { name, attributes, length } of vmlShapes(drawing)) {
    if (name !== 'v:shape' && name !== 'v:rect') continue
    const [width, height] = [length(sideOf(attributes, 'width')), length(sideOf(attributes, 'height'))]
    // A straight connector, by its number among VML's shapes, or any shape too flat to be anything but a line.
    if (width && (/_t32$/.test(attributes.type ?? '') || (height !== undefined && height < 40))) found.push({ length: width })
  }
  return found.filter(({ length }) => length > 0)
}

/** Where a floating drawing begins in the column it hangs in, where it says so. */
function placeOf(drawing: Element): Pick<DrawnLine, 'from'> {
  const [position] = descendants(drawing, 'wp:positionH')
  const offset = integer(child(position, 'wp:posOffset')?.children.join(''))
  if (position?.attributes.relativeFrom !== 'column' || offset === undefined) return {}
  return { from: Math.round(offset / EMU_PER_TWIP) }
}

type Length = (text: string | undefined) => number | undefined

interface VmlShape {
  readonly name: string
  readonly attributes: Element['attributes']
  /** Twips of a measure written in the shape. */
  readonly length: Length
}

const sideOf = ({ style = '' }: Element['attributes'], side: string): string | undefined =>
  new RegExp(`(?:^|;)\\s*${side}:([^;]+)`).exec(style)?.[1]

/** A group's own measures are in units of its own, so many over its width. */
function* vmlShapes(element: Element, length: Length = vmlLength): Generator<VmlShape> {
  for (const node of element.children) {
    if (!isElement(node)) continue
    const { name, attributes } = node
    if (name === 'v:group') {
      const width = length(sideOf(attributes, 'width'))
      const units = Number(attributes.coordsize?.split(',')[0] ?? 1000)
      yield* vmlShapes(node, (text) => {
        const value = Number(text ?? NaN)
        return width !== undefined && units > 0 && Number.isFinite(value) ? Math.round((value * width) / units) : undefined
      })
      continue
    }
    if (name.startsWith('v:')) yield { name, attributes, length }
    yield* vmlShapes(node, length)
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
