import {
  Document,
  ExternalHyperlink,
  FootnoteReferenceRun,
  Header,
  ImageRun,
  Packer,
  PageNumber,
  Paragraph,
  Run,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
  XmlComponent,
  type FileChild,
  type ISectionOptions,
  type ParagraphChild,
} from 'docx'
import { strFromU8 } from 'fflate'
import { bookmarkNames } from '../../src/model/bookmark.ts'
import { stylesFor } from '../../src/render/skeleton/styles.ts'
import type { WmlDocument } from '../../src/render/wml/package.ts'
import type { WmlParagraph } from '../../src/render/wml/paragraph.ts'
import type { WmlField, WmlRun } from '../../src/render/wml/run.ts'
import type { WmlSection } from '../../src/render/wml/section.ts'
import type { WmlBlock, WmlCell, WmlTable } from '../../src/render/wml/table.ts'

/** What `docx` writes for the same document: the judge of what render/wml writes by itself. */

class FieldPart extends XmlComponent {
  constructor(name: string, attributes: Record<string, string>, text?: string) {
    super(name)
    this.root.push({ _attr: attributes } as never, ...(text === undefined ? [] : [text]))
  }
}

function fieldRun(field: WmlField): Run {
  const run = new Run({})
  run.addChildElement(
    field.type === 'field'
      ? new FieldPart('w:fldChar', { 'w:fldCharType': field.mark })
      : new FieldPart('w:instrText', { 'xml:space': 'preserve' }, field.text),
  )
  return run
}

function runOf(run: WmlRun): ParagraphChild[] {
  switch (run.type) {
    case 'text': {
      const { type: _, ...options } = run
      return [new TextRun(options)]
    }
    case 'break':
      return [new TextRun({ break: 1 })]
    case 'note-reference':
      return [new FootnoteReferenceRun(run.number)]
    case 'link':
      return [new ExternalHyperlink({ link: run.address, children: run.runs.flatMap(runOf) })]
    case 'drawing': {
      const { picture, width, height, name, description } = run
      return [
        new ImageRun({
          type: picture.format === 'png' ? 'png' : 'jpg',
          data: picture.content,
          transformation: { width, height },
          altText: { name, description, title: '' },
        }),
      ]
    }
    case 'note-number':
      throw new Error('docx puts the number before a note')
    default:
      return [fieldRun(run)]
  }
}

const paragraphOf = ({ type: _, runs = [], ...options }: WmlParagraph): Paragraph =>
  new Paragraph({ ...options, children: runs.flatMap(runOf) })

const cellOf = ({ blocks, width, span, merge, ...options }: WmlCell): TableCell =>
  new TableCell({
    ...options,
    width: { size: width, type: WidthType.DXA },
    ...(span !== undefined && { columnSpan: span }),
    ...(merge && { verticalMerge: merge }),
    children: blocks.map(blockOf) as (Paragraph | Table)[],
  })

const tableOf = ({ width, columns, border, margins, rows }: WmlTable): Table =>
  new Table({
    layout: TableLayoutType.FIXED,
    width: { size: width, type: WidthType.DXA },
    columnWidths: [...columns],
    margins,
    borders: { top: border, bottom: border, left: border, right: border, insideHorizontal: border, insideVertical: border },
    rows: rows.map(
      ({ whole, head, cells }) =>
        new TableRow({ cantSplit: whole, ...(head !== undefined && { tableHeader: head }), children: cells.map(cellOf) }),
    ),
  })

const blockOf = (block: WmlBlock): FileChild => (block.type === 'table' ? tableOf(block) : paragraphOf(block))

function sectionOf({ orientation, width, height, margins, startsAt, header, firstHeader, blocks }: WmlSection): ISectionOptions {
  // What `docx` has a word for, it writes by itself.
  const isNumber = ({ runs = [] }: WmlParagraph) => runs.some((run) => run.type === 'instruction' && run.text === 'PAGE')
  const headerOf = (of: readonly WmlBlock[]): Header =>
    new Header({
      children: of.map((block) =>
        block.type === 'paragraph' && isNumber(block)
          ? new Paragraph({ style: block.style!, children: [new TextRun({ children: [PageNumber.CURRENT] })] })
          : blockOf(block),
      ) as Paragraph[],
    })
  const upright = orientation === 'portrait'
  return {
    properties: {
      type: 'nextPage',
      titlePage: firstHeader !== undefined,
      page: {
        size: { width: upright ? width : height, height: upright ? height : width, orientation },
        margin: { ...margins, gutter: 0 },
        ...(startsAt !== undefined && { pageNumbers: { start: startsAt } }),
      },
    },
    headers: { default: headerOf(header), ...(firstHeader && { first: headerOf(firstHeader) }) },
    children: blocks.map(blockOf),
  }
}

const SEPARATOR_MARK =
  /<w:r><w:rPr><w:rStyle w:val="\w+"\/><\/w:rPr><w:(?:footnote|endnote)Ref\/><\/w:r>(?=<w:r><w:(?:s|continuationS)eparator\/>)/g

/** A document's parts as `docx` compiles them, its clock and its random ids put aside; XML as text, other parts as bytes. */
export function docxParts({
  properties,
  custom = [],
  styles,
  sections,
  footnotes = [],
}: WmlDocument): Map<string, string | Uint8Array> {
  const { time, ...told } = properties
  const document = new Document({
    ...told,
    lastModifiedBy: told.creator,
    ...(custom.length > 0 && { customProperties: [...custom] }),
    styles: stylesFor(styles),
    compatibility: { version: 15, doNotExpandShiftReturn: true },
    footnotes: Object.fromEntries(footnotes.map(({ number, paragraphs }) => [number, { children: paragraphs.map(paragraphOf) }])),
    sections: sections.map(sectionOf),
  })
  const { compiler } = Packer as unknown as { compiler: { compile(document: Document): Map<string, string | Uint8Array> } }
  const parts = compiler.compile(document)
  const edit = (path: string, change: (xml: string) => string): void => {
    const part = parts.get(path)
    if (typeof part === 'string') parts.set(path, change(part))
  }
  edit('docProps/core.xml', (xml) => xml.replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, `$1${time}`))
  for (const name of ['document.xml', 'footnotes.xml']) {
    const ids = new Map<string, string>()
    edit(`word/_rels/${name}.rels`, (xml) =>
      xml.replace(/(<Relationship Id=")([^"]+)("[^>]*\/hyperlink")/g, (_, before: string, id: string, after: string) => {
        ids.set(id, `rIdLink${ids.size + 1}`)
        return `${before}${ids.get(id)}${after}`
      }),
    )
    edit(`word/${name}`, (xml) => xml.replace(/r:id="([^"]+)"/g, (_, id: string) => `r:id="${ids.get(id) ?? id}"`))
  }
  let drawings = 0
  edit('word/document.xml', (xml) => xml.replace(/(<wp:docPr id=")\d+/g, (_, before: string) => `${before}${++drawings}`))
  for (const path of ['word/footnotes.xml', 'word/endnotes.xml']) edit(path, (xml) => xml.replace(SEPARATOR_MARK, ''))
  return parts
}

/** A document part with bookmarks put in afterwards, found by the tags. */
export function withBookmarks(xml: string): string {
  let id = 0
  const nameOf = bookmarkNames()
  return xml.replace(
    /(<w:p>(?:<w:pPr>(?:(?!<\/w:pPr>).)*<\/w:pPr>)?)((?:(?!<\/w:p>).)*)(<\/w:p>)/gs,
    (whole, head: string, content: string, end: string) => {
      const text = [...content.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)].map(([, it]) => it).join('')
      if (text.trim() === '') return whole
      id += 1
      return `${head}<w:bookmarkStart w:id="${id}" w:name="${nameOf(plain(text))}"/>${content}<w:bookmarkEnd w:id="${id}"/>${end}`
    },
  )
}

const NAMES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }
const plain = (text: string): string => text.replace(/&(\w+);/g, (_, name: string) => NAMES[name]!)

/** Our parts in the same form. */
export const readableParts = (parts: ReadonlyMap<string, Uint8Array>): Map<string, string | Uint8Array> =>
  new Map([...parts].map(([path, bytes]) => [path, /\.(?:xml|rels)$/.test(path) ? strFromU8(bytes) : bytes]))
