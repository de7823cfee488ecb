import { Document, Header, Packer, Paragraph, type IStylesOptions } from 'docx'
import type { SizeSet } from '../../decree/layout.ts'
import { deflatedPart } from '../../ooxml/pack.ts'
import { stylesFor } from './styles.ts'

/**
 * The parts that no plan changes, and what stands around the text in those that it does, as `docx` makes them: `scripts/skeleton.mjs`
 * writes them to `render/wml/skeleton.ts`, and no run makes them again.
 */
export interface Skeleton {
  /** By path. */
  readonly same: readonly (readonly [path: string, part: SkeletonPart])[]
  readonly styles: Readonly<Record<SizeSet, SkeletonPart>>
  /** What stands before and behind what a plan puts in. */
  readonly frames: Readonly<Record<FrameName, readonly [head: string, tail: string]>>
}

type FrameName = 'document' | 'documentRelations' | 'relations' | 'header' | 'footnotes' | 'types' | 'core' | 'custom'

/** The number that `docx` puts before the lines that part notes from the text, which belong to no note. */
const SEPARATOR_MARK =
  /<w:r><w:rPr><w:rStyle w:val="\w+"\/><\/w:rPr><w:(?:footnote|endnote)Ref\/><\/w:r>(?=<w:r><w:(?:s|continuationS)eparator\/>)/g

/** A part, and how it is packed, its bytes in base64; small ones are not deflated. */
export interface SkeletonPart {
  readonly xml: string
  readonly packed?: { readonly deflated: string; readonly crc: number }
}

export function packed(xml: string): SkeletonPart {
  const part = deflatedPart(new TextEncoder().encode(xml))
  return { xml, ...(part && { packed: { deflated: btoa(String.fromCharCode(...part.deflated)), crc: part.crc } }) }
}

/** Makes the skeleton of all documents. */
export function skeleton(): Skeleton {
  const parts = textsOf(stylesFor(14))
  const text = (path: string): string => parts.get(path)!
  const around = (path: string, inside: RegExp): readonly [string, string] => {
    const found = inside.exec(text(path))
    if (!found) throw new Error(`docx writes ${path} otherwise than it did: ${text(path)}`)
    return [text(path).slice(0, found.index), text(path).slice(found.index + found[0].length)]
  }
  return {
    same: SAME.map((path) => [path, packed(text(path))] as const),
    styles: { 14: packed(text('word/styles.xml')), 13: packed(textsOf(stylesFor(13)).get('word/styles.xml')!) },
    frames: {
      document: around('word/document.xml', /(?<=<w:body>).*(?=<\/w:body>)/s),
      documentRelations: around('word/_rels/document.xml.rels', /(?<=Target="settings.xml"\/>).*(?=<\/Relationships>)/s),
      relations: around('_rels/.rels', /(?<=<Relationships [^>]*>).*(?=<\/Relationships>)/s),
      header: around('word/header1.xml', /<w:p\/>/),
      footnotes: around('word/footnotes.xml', /(?=<\/w:footnotes>)/),
      types: around('[Content_Types].xml', /<Override [^>]*PartName="\/word\/header1.xml"\/>/),
      core: around('docProps/core.xml', /(?<=<cp:coreProperties [^>]*>).*(?=<\/cp:coreProperties>)/s),
      custom: around('docProps/custom.xml', /(?<=<Properties [^>]*>).*(?=<\/Properties>)/s),
    },
  }
}

/** Parts that are the same in every document. */
const SAME = [
  '_rels/.rels',
  'docProps/app.xml',
  'word/_rels/endnotes.xml.rels',
  'word/_rels/fontTable.xml.rels',
  'word/endnotes.xml',
  'word/fontTable.xml',
  'word/numbering.xml',
  'word/settings.xml',
  'word/theme/theme1.xml',
]

/** The parts of a document of one empty section. `Packer` itself only gives a zip with the clock's time; its compiler, which its types keep to themselves, gives what goes into one. */
function textsOf(styles: IStylesOptions): Map<string, string> {
  const document = new Document({
    styles,
    // A line that the author broke is not stretched to the margin.
    compatibility: { version: 15, doNotExpandShiftReturn: true },
    customProperties: [{ name: 'a', value: 'b' }],
    sections: [{ headers: { default: new Header({ children: [new Paragraph({})] }) }, children: [] }],
  })
  const { compiler } = Packer as unknown as { compiler: { compile(document: Document): Map<string, string | Uint8Array> } }
  return new Map(
    [...compiler.compile(document)].flatMap(([path, data]) =>
      typeof data === 'string' ? [[path, data.replace(SEPARATOR_MARK, '')] as const] : [],
    ),
  )
}
