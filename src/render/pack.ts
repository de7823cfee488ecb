import { Document, Packer } from 'docx'
import { strFromU8, strToU8 } from 'fflate'
import type { SizeSet } from '../decree/layout.ts'
import type { Plan } from '../model/plan.ts'
import { stylesFor } from './style.ts'

/** The number that `docx` puts before the lines that part notes from the text, which belong to no note. */
const SEPARATOR_MARK =
  /<w:r><w:rPr><w:rStyle w:val="\w+"\/><\/w:rPr><w:(?:footnote|endnote)Ref\/><\/w:r>(?=<w:r><w:(?:s|continuationS)eparator\/>)/g

const STYLES = 'word/styles.xml'

/** Stands in for the styles while a document is compiled; `docx` would else make its own. */
export const STYLES_TO_COME = '<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"/>'

// The same for every plan of a size set, and a quarter of the work on a short one: made once.
const styles = new Map<SizeSet, Uint8Array>()

function stylesPart(set: SizeSet): Uint8Array {
  let part = styles.get(set)
  if (!part) styles.set(set, (part = partsOf(new Document({ styles: stylesFor(set), sections: [] })).get(STYLES)!))
  return part
}

/** The parts of a document by their paths, as they are packed: no clock in the properties, no random ids. */
export function finishedParts(document: Document, plan: Pick<Plan, 'date' | 'year' | 'layout'>): Map<string, Uint8Array> {
  const parts = partsOf(document)
  parts.set(STYLES, stylesPart(plan.layout.size))
  const edit = (path: string, change: (xml: string) => string): void => {
    const part = parts.get(path)
    if (part !== undefined) parts.set(path, strToU8(change(strFromU8(part))))
  }
  const stamp = timestamp(plan)
  edit('docProps/core.xml', (xml) => xml.replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, `$1${stamp}`))
  for (const path of parts.keys()) {
    const owner = /^word\/_rels\/(.+)\.rels$/.exec(path)?.[1]
    if (owner) renameLinks(path, `word/${owner}`, edit)
  }
  let drawings = 0
  // Drawings are numbered by the process, not the document.
  edit('word/document.xml', (xml) => xml.replace(/(<wp:docPr id=")\d+/g, (_, before: string) => `${before}${++drawings}`))
  for (const path of ['word/footnotes.xml', 'word/endnotes.xml']) edit(path, (xml) => xml.replace(SEPARATOR_MARK, ''))
  return parts
}

/**
 * The parts of a document by their paths. `Packer` itself only gives a zip made with the clock's time; its compiler, which
 * its types keep to themselves, gives what goes into one, and spares packing and unpacking everything twice.
 */
function partsOf(document: Document): Map<string, Uint8Array> {
  const { compiler } = Packer as unknown as {
    compiler: { compile(document: Document, prettify?: string): Map<string, string | Uint8Array> }
  }
  return new Map([...compiler.compile(document)].map(([path, data]) => [path, typeof data === 'string' ? strToU8(data) : data]))
}

/** The date of issue as far as it is known; the properties need some moment, and the clock's would change the bytes. */
function timestamp({ date, year }: Pick<Plan, 'date' | 'year'>): string {
  const two = (n: number | undefined): string => String(n ?? 1).padStart(2, '0')
  return `${String(date?.year ?? year).padStart(4, '0')}-${two(date?.month)}-${two(date?.day)}T00:00:00Z`
}

/** Relationship ids of hyperlinks are random: they are counted instead, in the part that uses them as well. */
function renameLinks(relationships: string, part: string, edit: (path: string, change: (xml: string) => string) => void): void {
  const names = new Map<string, string>()
  edit(relationships, (xml) =>
    xml.replace(/<Relationship [^>]*>/g, (tag) => {
      if (!tag.includes('/hyperlink"')) return tag
      return tag.replace(/Id="([^"]+)"/, (_, id: string) => {
        const name = `rIdLink${names.size + 1}`
        names.set(id, name)
        return `Id="${name}"`
      })
    }),
  )
  if (names.size > 0)
    edit(part, (xml) =>
      xml.replace(/r:id="([^"]+)"/g, (whole, id: string) => (names.has(id) ? `r:id="${names.get(id)}"` : whole)),
    )
}
