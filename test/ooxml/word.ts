import { strToU8, zipSync } from 'fflate'

/** Word files written by hand, part by part, as the tests need them. */

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
export const NAMESPACES = [
  W,
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"',
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"',
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
  'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"',
].join(' ')
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

/** What a Word file is made of beside its body; each part as the content of its root element. */
export interface Parts {
  readonly styles?: string
  readonly numbering?: string
  readonly footnotes?: string
  readonly theme?: string
  readonly settings?: string
  /** Headers and footers by their relationship id, such as `rIdH1`. */
  readonly headers?: Readonly<Record<string, string>>
  readonly footers?: Readonly<Record<string, string>>
}

const root = (name: string, content: string): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><${name} ${NAMESPACES}>${content}</${name}>`

/** The parts of a package with this body, by their paths. */
export function partsWith(body: string, parts: Parts = {}): Record<string, string> {
  const links: string[] = []
  const files: Record<string, string> = {}
  const add = (id: string, type: string, file: string, xml: string): void => {
    links.push(`<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${file}"/>`)
    files[`word/${file}`] = xml
  }
  if (parts.styles !== undefined) add('rIdS', 'styles', 'styles.xml', root('w:styles', parts.styles))
  if (parts.numbering !== undefined) add('rIdN', 'numbering', 'numbering.xml', root('w:numbering', parts.numbering))
  if (parts.footnotes !== undefined) add('rIdF', 'footnotes', 'footnotes.xml', root('w:footnotes', parts.footnotes))
  if (parts.settings !== undefined) add('rIdE', 'settings', 'settings.xml', root('w:settings', parts.settings))
  if (parts.theme !== undefined) add('rIdT', 'theme', 'theme/theme1.xml', root('a:theme', parts.theme))
  for (const [id, content] of Object.entries(parts.headers ?? {})) add(id, 'header', `${id}.xml`, root('w:hdr', content))
  for (const [id, content] of Object.entries(parts.footers ?? {})) add(id, 'footer', `${id}.xml`, root('w:ftr', content))
  return {
    '[Content_Types].xml':
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>',
    '_rels/.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/document.xml': root('w:document', `<w:body>${body}</w:body>`),
    'word/_rels/document.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${links.join('')}</Relationships>`,
    ...files,
  }
}

export const zipped = (parts: Readonly<Record<string, string>>): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(parts).map(([path, xml]) => [path, strToU8(xml)])))

/** A .docx with this body. */
export const docxWith = (body: string, parts: Parts = {}): Uint8Array => zipped(partsWith(body, parts))

/** A paragraph of one run. */
export const p = (text: string, { ppr = '', rpr = '' } = {}): string =>
  `<w:p><w:pPr>${ppr}</w:pPr><w:r><w:rPr>${rpr}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`
