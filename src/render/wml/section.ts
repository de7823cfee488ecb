import { paragraphXml } from './paragraph.ts'
import type { PartCounts } from './part.ts'
import { blocksXml, type WmlBlock } from './table.ts'

/** Pages of one set-up and what stands on them (17.6). Lengths in twips; `width` and `height` of the page as it lies. */
export interface WmlSection {
  readonly width: number
  readonly height: number
  readonly orientation: 'portrait' | 'landscape'
  readonly margins: WmlPageMargins
  /** The number of its first page, where that does not follow from the page before. */
  readonly startsAt?: number
  /** What stands above every page but a first one that has its own. */
  readonly header: readonly WmlBlock[]
  readonly firstHeader?: readonly WmlBlock[]
  readonly blocks: readonly WmlBlock[]
}

export interface WmlPageMargins {
  readonly top: number
  readonly right: number
  readonly bottom: number
  readonly left: number
  readonly header: number
  readonly footer: number
}

/**
 * Sections as XML. `headerIds` are the relationships of all headers in order: of each section its header, then that of its first page.
 * The last paragraph of a section carries its properties, those of the last one stand behind all.
 */
export function sectionsXml(sections: readonly WmlSection[], headerIds: readonly string[], part: PartCounts): string {
  let xml = ''
  let next = 0
  for (const [index, section] of sections.entries()) {
    const { blocks, firstHeader } = section
    const properties = propertiesXml(section, headerIds[next]!, firstHeader && headerIds[next + 1]!)
    next += firstHeader ? 2 : 1
    const last = blocks.at(-1)
    if (index === sections.length - 1) xml += blocksXml(blocks, part) + properties
    else if (last?.type === 'paragraph') xml += blocksXml(blocks.slice(0, -1), part) + paragraphXml(last, part, properties)
    else xml += blocksXml(blocks, part) + paragraphXml({ type: 'paragraph' }, part, properties)
  }
  return xml
}

function propertiesXml(section: WmlSection, header: string, firstHeader: string | undefined): string {
  const { width, height, orientation, margins, startsAt } = section
  const { top, right, bottom, left } = margins
  return (
    `<w:sectPr><w:headerReference w:type="default" r:id="${header}"/>` +
    (firstHeader === undefined ? '' : `<w:headerReference w:type="first" r:id="${firstHeader}"/>`) +
    '<w:type w:val="nextPage"/>' +
    `<w:pgSz w:w="${width}" w:h="${height}" w:orient="${orientation}"/>` +
    `<w:pgMar w:top="${top}" w:right="${right}" w:bottom="${bottom}" w:left="${left}"` +
    ` w:header="${margins.header}" w:footer="${margins.footer}" w:gutter="0"/>` +
    `<w:pgNumType${startsAt === undefined ? '' : ` w:start="${startsAt}"`}/>` +
    (firstHeader === undefined ? '<w:titlePg w:val="false"/>' : '<w:titlePg/>') +
    '<w:docGrid w:linePitch="360"/></w:sectPr>'
  )
}
