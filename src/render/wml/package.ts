import type { SizeSet } from '../../decree/layout.ts'
import { pack, type DeflatedPart } from '../../ooxml/pack.ts'
import { FRAMES, SAME_PARTS, STYLES, USUAL_PARTS } from './skeleton.ts'
import { escaped } from './escape.ts'
import { paragraphXml, type WmlParagraph } from './paragraph.ts'
import { PartCounts } from './part.ts'
import type { WmlRun } from './run.ts'
import { sectionsXml, type WmlSection } from './section.ts'
import { blocksXml, type WmlBlock } from './table.ts'

/** All that is told of a document; its parts follow from it. */
export interface WmlDocument {
  readonly properties: WmlProperties
  readonly custom?: readonly WmlCustomProperty[]
  /** Whose styles it has. */
  readonly styles: SizeSet
  readonly sections: readonly WmlSection[]
  readonly footnotes?: readonly WmlFootnote[]
}

/** What a document says of itself (Part 2, 11). */
export interface WmlProperties {
  readonly title: string
  readonly subject?: string
  readonly creator: string
  readonly keywords?: string
  readonly description?: string
  /** As ISO 8601 has it, for want of a clock that may be asked. */
  readonly time: string
}

export interface WmlCustomProperty {
  readonly name: string
  readonly value: string
}

export interface WmlFootnote {
  readonly number: number
  readonly paragraphs: readonly WmlParagraph[]
}

/** The parts of a document by their paths, with a hidden bookmark in every paragraph where asked for. The same document, the same bytes. */
export function partsOf(document: WmlDocument, { bookmarks = false } = {}): Map<string, Uint8Array> {
  const { sections, footnotes = [], styles } = document
  const parts = new Map<string, Uint8Array>()
  for (const [path, part] of SAME_PARTS) parts.set(path, bytesOf(part))
  parts.set('word/styles.xml', bytesOf(STYLES[styles]))

  const headers = sections.flatMap(({ header, firstHeader }) => (firstHeader ? [header, firstHeader] : [header]))
  for (const [index, blocks] of headers.entries()) {
    const counts = new PartCounts()
    parts.set(`word/header${index + 1}.xml`, usual(framed(FRAMES.header, blocksXml(blocks, counts))))
    parts.set(`word/_rels/header${index + 1}.xml.rels`, usual(linksXml(counts)))
  }
  parts.set('[Content_Types].xml', usual(framed(FRAMES.types, headers.map((_, index) => headerType(index + 1)).join(''))))

  const headerIds = headers.map((_, index) => `rId${FIRST_HEADER + index}`)
  const { xml, counts } = bodyOf(sections, headerIds, bookmarks)
  parts.set('word/document.xml', encoded(framed(FRAMES.document, xml)))
  parts.set('word/_rels/document.xml.rels', encoded(documentRelations(headerIds, counts)))
  for (const { picture, target } of counts.pictures) parts.set(`word/${target}`, picture.content)

  const notes = new PartCounts()
  parts.set('word/footnotes.xml', usual(framed(FRAMES.footnotes, footnotes.map((note) => footnoteXml(note, notes)).join(''))))
  parts.set('word/_rels/footnotes.xml.rels', usual(linksXml(notes)))

  parts.set('docProps/core.xml', encoded(framed(FRAMES.core, propertiesXml(document.properties))))
  parts.set('docProps/custom.xml', encoded(customXml(document.custom ?? [])))
  return parts
}

const ENCODER = new TextEncoder()
const encoded = (text: string): Uint8Array => ENCODER.encode(text)

const framed = ([head, tail]: readonly [string, string], text: string): string => head + text + tail

/** Relationships that every document has before that of its first header. */
const FIRST_HEADER = 6

/** The body, and what it counted. Images come behind the links, which are only counted when all is written: then it is written anew. */
function bodyOf(
  sections: readonly WmlSection[],
  headerIds: readonly string[],
  bookmarks: boolean,
): { xml: string; counts: PartCounts } {
  const written = (links: number) => {
    const counts = new PartCounts({ bookmarks, firstPicture: FIRST_HEADER + headerIds.length + 1 + links })
    return { xml: sectionsXml(sections, headerIds, counts), counts }
  }
  const first = written(0)
  const { links, pictures } = first.counts
  return pictures.length > 0 && links.length > 0 ? written(links.length) : first
}

const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

const relation = (id: string, type: string, target: string): string =>
  `<Relationship Id="${id}" Type="${RELATIONSHIPS}/${type}" Target="${escaped(target)}"${type === 'hyperlink' ? ' TargetMode="External"' : ''}/>`

const linkRelations = ({ links }: PartCounts): string =>
  links.map((address, index) => relation(`rIdLink${index + 1}`, 'hyperlink', address)).join('')

/** The relationships of a part that has links at most. */
const linksXml = (counts: PartCounts): string =>
  counts.links.length === 0 ? NO_RELATIONS : `${framed(FRAMES.relations, linkRelations(counts))}`

const NO_RELATIONS = FRAMES.relations[0].replace(/>$/, '/>')

function documentRelations(headerIds: readonly string[], counts: PartCounts): string {
  const { links, pictures } = counts
  const theme = FIRST_HEADER + headerIds.length
  return framed(
    FRAMES.documentRelations,
    headerIds.map((id, index) => relation(id, 'header', `header${index + 1}.xml`)).join('') +
      relation(`rId${theme}`, 'theme', 'theme/theme1.xml') +
      linkRelations(counts) +
      pictures.map(({ id, target }) => relation(id, 'image', target)).join('') +
      relation(`rId${theme + links.length + pictures.length + 1}`, 'fontTable', 'fontTable.xml'),
  )
}

const headerType = (number: number): string =>
  `<Override ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml" PartName="/word/header${number}.xml"/>`

const NOTE_NUMBER: WmlRun = { type: 'note-number' }

/** A footnote, its number before its first paragraph. */
function footnoteXml({ number, paragraphs }: WmlFootnote, part: PartCounts): string {
  const [first, ...rest] = paragraphs
  const numbered = first && { ...first, runs: [NOTE_NUMBER, ...(first.runs ?? [])] }
  const blocks: WmlBlock[] = numbered ? [numbered, ...rest] : []
  return `<w:footnote w:id="${number}">${blocks.map((block) => paragraphXml(block as WmlParagraph, part)).join('')}</w:footnote>`
}

function propertiesXml({ title, subject, creator, keywords, description, time }: WmlProperties): string {
  const told = (name: string, text: string | undefined): string => (text ? `<${name}>${escaped(text)}</${name}>` : '')
  const at = (name: string): string => `<dcterms:${name} xsi:type="dcterms:W3CDTF">${time}</dcterms:${name}>`
  return (
    told('dc:title', title) +
    told('dc:subject', subject) +
    told('dc:creator', creator) +
    told('cp:keywords', keywords) +
    told('dc:description', description) +
    told('cp:lastModifiedBy', creator) +
    told('cp:revision', '1') +
    at('created') +
    at('modified')
  )
}

/** Custom properties (Part 1, 22.3); their numbers begin with 2. */
const customXml = (custom: readonly WmlCustomProperty[]): string =>
  custom.length === 0
    ? FRAMES.custom[0].replace(/>$/, '/>')
    : framed(
        FRAMES.custom,
        custom
          .map(
            ({ name, value }, index) =>
              `<property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="${index + 2}" name="${escaped(name)}">` +
              `<vt:lpwstr>${escaped(value)}</vt:lpwstr></property>`,
          )
          .join(''),
      )

type SkeletonPart = (typeof STYLES)[13]

// Parts that are the same for every document are made bytes once, and were packed when the program was built.
const bytes = new Map<SkeletonPart, Uint8Array>()
const packed = new Map<Uint8Array, DeflatedPart>()

function bytesOf(part: SkeletonPart): Uint8Array {
  const known = bytes.get(part)
  if (known) return known
  const made = encoded(part.xml)
  bytes.set(part, made)
  if (part.packed)
    packed.set(made, { ...part.packed, deflated: Uint8Array.from(atob(part.packed.deflated), (sign) => sign.charCodeAt(0)) })
  return made
}

const USUAL = new Map(USUAL_PARTS.map((part) => [part.xml, part]))

/** The bytes of a part that most documents have as it is. */
function usual(xml: string): Uint8Array {
  const part = USUAL.get(xml)
  return part ? bytesOf(part) : encoded(xml)
}

/** A document's bytes; see `partsOf`. */
export const packDocument = (parts: ReadonlyMap<string, Uint8Array>): Uint8Array => pack(parts, (part) => packed.get(part))
