import type { FlowBlock } from './block.ts'
import { flowOf, type FlowContext } from './flow.ts'
import { formattingOf } from './formatting.ts'
import { isAsked } from './inline.ts'
import { readNumbering, type Numbering } from './numbering.ts'
import { openPackage, type Package, type PackagePart } from './package.ts'
import type { DocumentTrace } from './trace.ts'
import { twipsOf } from './properties.ts'
import { withoutRefused, type Accepts } from './refused.ts'
import { readReview, type Review } from './review.ts'
import { readStyles } from './styles.ts'
import { readTheme, type Theme } from './theme.ts'
import { damaged, Unreadable } from './unreadable.ts'
import { child, children, integer, isElement, onOff, valueOf, textIn, type Element } from './xml.ts'

/** The paper of a section, in twips. */
export interface PageSetup {
  readonly width: number
  readonly height: number
  readonly landscape: boolean
  readonly top: number
  readonly bottom: number
  /** Gutter included. */
  readonly left: number
  readonly right: number
}

export interface HeadersOf {
  readonly default: readonly FlowBlock[]
  readonly first: readonly FlowBlock[]
  readonly even: readonly FlowBlock[]
}

/** Pages of one set-up: up to a section break, or to the end. */
export interface Section {
  readonly page: PageSetup
  readonly blocks: readonly FlowBlock[]
  readonly headers: HeadersOf
  readonly footers: HeadersOf
  /** The first page has headers and footers of its own. */
  readonly titlePage: boolean
  readonly pageStart: number | undefined
  /** How page numbers are written: `decimal`, `upperRoman`, … */
  readonly pageFormat: string
  /** A grid of lines stretches the lines of its text. */
  readonly lineGrid: boolean
  readonly newPage: boolean
}

export interface Note {
  readonly number: number
  /** Endnotes have numbers of their own. */
  readonly endnote?: true
  readonly blocks: readonly FlowBlock[]
}

export interface WordDocument {
  readonly sections: readonly Section[]
  /** Footnotes, then endnotes, as far as the text points to them. */
  readonly notes: readonly Note[]
  /** Odd and even pages have headers of their own. */
  readonly evenAndOdd: boolean
  /** What is left in it of how it came to be, counted when it is asked for: tracked changes that nobody accepted, comments. */
  readonly left: () => { readonly revisions: number; readonly comments: number }
  /** The file of a picture in the text, as it stands in the package. */
  readonly picture: (id: string) => Uint8Array | undefined
  /** What drafting left in it; looked for when it is asked for. */
  readonly review: () => Review
  /** Its custom properties by name; looked for when they are asked for. */
  readonly properties: () => Readonly<Record<string, string>>
  /** The program that saved it last, as that says itself; empty where none does. */
  readonly savedBy: () => string
}

export interface DocumentOptions {
  /** Refuse a file whose styles are based on themselves, as their formatting cannot be told. Default: the circle is cut. */
  readonly soundStyles?: boolean
  /** Takes the way back to the file's XML. */
  readonly trace?: DocumentTrace
  /** Whose tracked changes count as accepted. Default: everybody's. */
  readonly accepts?: Accepts
}

/** Reads a .docx. Throws `Unreadable`, with a sentence, for anything that is none or is beyond the limits. */
export function readDocument(bytes: Uint8Array, { soundStyles = false, trace, accepts }: DocumentOptions = {}): WordDocument {
  const file = openPackage(bytes, trace)
  const { main } = file
  // Most files refer to neither their theme nor their lists.
  const theme = once(() => readTheme(file.related(main, 'theme')?.root))
  const lists = once(() => readNumbering(file.related(main, 'numbering')?.root))
  const themeOf: Theme = (reference) => theme()(reference)
  const styles = readStyles(file.related(main, 'styles')?.root, themeOf)
  const circles = soundStyles ? styles.circles() : []
  if (circles.length > 0) throw circular(circles)
  const numbering: Numbering = {
    levels: (number, level) => lists().levels(number, level),
    counter: () => {
      const counter = once(() => lists().counter())
      return (number, level) => counter()(number, level)
    },
  }
  const met: Record<'footnote' | 'endnote', string[]> = { footnote: [], endnote: [] }
  const note: FlowContext['note'] = (kind, id) => {
    const ids = met[kind]
    const index = ids.indexOf(id)
    return index < 0 ? ids.push(id) : index + 1
  }
  const context: FlowContext = {
    styles,
    numbering,
    formatting: formattingOf(styles, numbering.levels, themeOf),
    note,
    address: (id) => file.addressById(main, id),
    ...(trace && { trace }),
  }
  const settled = (root: Element): Element => (accepts ? withoutRefused(root, accepts) : root)
  const body = child(settled(main.root), 'w:body')
  if (!body) throw damaged(`phần “${main.path}” không có nội dung.`, `its part “${main.path}” has no body.`)
  const sections = sectionsOf(body, file, context)
  const notes = (['footnote', 'endnote'] as const).flatMap((kind) => {
    if (met[kind].length === 0) return []
    const part = file.related(main, `${kind}s`)?.root
    const root = part && settled(part)
    const elements = new Map(children(root, `w:${kind}`).map((it) => [it.attributes['w:id'] ?? '', it]))
    return met[kind].map((id, index): Note => {
      const element = elements.get(id)
      return {
        number: index + 1,
        ...(kind === 'endnote' && { endnote: true }),
        blocks: flowOf(context).blocks(element?.children ?? [], WIDTH),
      }
    })
  })
  return {
    sections,
    notes,
    evenAndOdd: onOff(file.related(main, 'settings')?.root, 'w:evenAndOddHeaders') ?? false,
    picture: (id) => file.bytesById(main, id),
    review: once(() => readReview(body, file.related(main, 'comments')?.root, (id) => file.find(main, id)?.root)),
    left: () => leftIn(main.root),
    savedBy: () => {
      const root = (file.ofPackage('extended-properties') ?? file.ofPackage('extendedProperties'))?.root
      const application = child(root, 'Application')
      return application ? textIn(application) : ''
    },
    properties: once(() => propertiesIn((file.ofPackage('custom-properties') ?? file.ofPackage('customProperties'))?.root)),
  }
}

/** Custom properties as texts (ECMA-376, 22.3). */
const propertiesIn = (root: Element | undefined): Record<string, string> =>
  Object.fromEntries(children(root).map((it) => [it.attributes.name ?? '', textIn(it)]))

const REVISIONS = new Set(['w:ins', 'w:del', 'w:moveFrom', 'w:moveTo'])

function leftIn(element: Element, found = { revisions: 0, comments: 0 }): ReturnType<WordDocument['left']> {
  for (const node of element.children) {
    if (!isElement(node)) continue
    if (REVISIONS.has(node.name)) found.revisions += 1
    else if (node.name === 'w:commentReference') found.comments += 1
    leftIn(node, found)
  }
  return found
}

/** A value that is made when it is first asked for. */
function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined
  return () => (made ??= { value: make() }).value
}

const circular = (names: readonly string[]): Unreadable =>
  new Unreadable(
    {
      vi: `các kiểu (style) dựa vòng quanh lên nhau nên không xác định được định dạng: ${names.slice(0, 3).join(', ')}.`,
      en: `styles are based on one another in a circle, so that formatting cannot be told: ${names.slice(0, 3).join(', ')}.`,
    },
    {
      vi: 'Mở tệp bằng Word, vào Sửa kiểu (Modify Style) và chọn lại “Kiểu dựa trên” (Style based on).',
      en: 'Open it in Word and mend “Style based on” under Modify Style.',
    },
  )

/** Room for text where a section does not say: A4 between margins of 30 and 15 mm. */
const WIDTH = 9354

function sectionsOf(body: Element, file: Package, context: FlowContext): Section[] {
  const stretches: { readonly setup: Element | undefined; readonly elements: readonly Element[] }[] = []
  let current: Element[] = []
  for (const element of unwrapped(body)) {
    if (element.name === 'w:sectPr') continue
    current.push(element)
    const setup = element.name === 'w:p' ? child(child(element, 'w:pPr'), 'w:sectPr') : undefined
    if (!setup) continue
    stretches.push({ setup, elements: current })
    current = []
  }
  stretches.push({ setup: child(body, 'w:sectPr'), elements: current })
  const flow = flowOf(context, true)
  const read = headerReader(file, context)
  const sections: Section[] = []
  for (const { setup, elements } of stretches) {
    const page = pageOf(setup)
    const before = sections.at(-1)
    sections.push({
      page,
      blocks: flow.blocks(elements, page.width - page.left - page.right),
      headers: read(setup, 'w:headerReference', before?.headers),
      footers: read(setup, 'w:footerReference', before?.footers),
      titlePage: onOff(setup, 'w:titlePg') ?? false,
      pageStart: integer(child(setup, 'w:pgNumType')?.attributes['w:start']),
      pageFormat: child(setup, 'w:pgNumType')?.attributes['w:fmt'] ?? 'decimal',
      lineGrid: ['lines', 'linesAndChars'].includes(child(setup, 'w:docGrid')?.attributes['w:type'] ?? ''),
      newPage: valueOf(setup, 'w:type') !== 'continuous',
    })
  }
  return sections
}

/** Controls and marks of other programs around whole blocks may hold the end of a section. */
const WRAPPERS = new Set(['w:sdt', 'w:sdtContent', 'w:customXml'])

function unwrapped(parent: Element, found: Element[] = []): Element[] {
  for (const node of parent.children)
    if (isElement(node)) {
      if (node.name !== 'w:p' && WRAPPERS.has(node.name) && !isAsked(node)) unwrapped(node, found)
      else found.push(node)
    }
  return found
}

/** Headers and footers; those a section does not name are those of the section before. */
function headerReader(file: Package, context: FlowContext) {
  const known = new Map<PackagePart, readonly FlowBlock[]>()
  return (setup: Element | undefined, name: string, before: HeadersOf | undefined): HeadersOf => {
    const found: { -readonly [K in keyof HeadersOf]: HeadersOf[K] } = { ...(before ?? { default: [], first: [], even: [] }) }
    for (const { attributes } of children(setup, name)) {
      const type = attributes['w:type'] ?? 'default'
      if (type !== 'default' && type !== 'first' && type !== 'even') continue
      const part = file.byId(file.main, attributes['r:id'])
      let blocks = known.get(part)
      if (!blocks) known.set(part, (blocks = flowOf(context).blocks(part.root.children, WIDTH)))
      found[type] = blocks
    }
    return found
  }
}

// Word's own paper where a section names none: Letter with an inch around it.
const LETTER = { width: 12240, height: 15840, margin: 1440 }

function pageOf(setup: Element | undefined): PageSetup {
  const size = child(setup, 'w:pgSz')?.attributes ?? {}
  const margins = child(setup, 'w:pgMar')?.attributes ?? {}
  const width = twipsOf(size['w:w']) ?? LETTER.width
  const height = twipsOf(size['w:h']) ?? LETTER.height
  const margin = (side: string): number => twipsOf(margins[`w:${side}`]) ?? LETTER.margin
  return {
    width,
    height,
    landscape: width > height,
    top: Math.abs(margin('top')),
    bottom: Math.abs(margin('bottom')),
    left: margin('left') + (twipsOf(margins['w:gutter']) ?? 0),
    right: margin('right'),
  }
}
