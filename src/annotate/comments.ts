import type { Element } from '../ooxml/xml.ts'
import type { Span } from '../ooxml/trace.ts'
import { children } from '../ooxml/xml.ts'
import { Edits } from './edits.ts'

/** Whose comments ours are; whoever else wrote one keeps it. */
export const AUTHOR = 'kehoach'
const INITIALS = 'KH'

/** A comments part, and the ids of its comments: ours, which give way, and those of others. */
export interface ReadComments {
  readonly ours: readonly Element[]
  readonly ids: readonly number[]
}

/** What stands in a comments part. */
export function readComments(root: Element): ReadComments {
  const all = children(root, 'w:comment')
  const ours = all.filter(({ attributes }) => attributes['w:author'] === AUTHOR)
  const ids = all.filter((it) => !ours.includes(it)).map(({ attributes }) => Number(attributes['w:id']))
  return { ours, ids: ids.filter(Number.isInteger) }
}

/** The XML of a comment; `declared` is what declares the prefix `w`, where its part does not. */
export function commentXml(id: number, lines: readonly string[], date: string | undefined, declared: string): string {
  const when = date === undefined ? '' : ` w:date="${date}T00:00:00Z"`
  const paragraphs = lines.map((line, index) => {
    const mark = index === 0 ? '<w:r><w:annotationRef/></w:r>' : ''
    return `<w:p>${LOOK}${mark}<w:r><w:rPr><w:sz w:val="20"/></w:rPr><w:t xml:space="preserve">${escaped(line)}</w:t></w:r></w:p>`
  })
  return `<w:comment${declared} w:id="${id}" w:author="${AUTHOR}"${when} w:initials="${INITIALS}">${paragraphs.join('')}</w:comment>`
}

// A document's own first-line indent and spacing are none of a comment's.
const LOOK =
  '<w:pPr><w:spacing w:before="0" w:after="0" w:line="240" w:lineRule="auto"/><w:ind w:left="0" w:firstLine="0"/><w:jc w:val="left"/></w:pPr>'

const escaped = (text: string): string =>
  text
    // eslint-disable-next-line no-control-regex
    .replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|[\uD800-\uDFFF]/gu, '')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')

/** The XML of a part with more at the end of its root element. */
export function appended(xml: string, more: string): string {
  if (more === '') return xml
  const closed = /<([^\s/>!?]+)([^>]*)\/>\s*$/.exec(xml)
  if (closed && !/<\/[^>]+>\s*$/.test(xml)) return `${xml.slice(0, closed.index)}<${closed[1]}${closed[2]}>${more}</${closed[1]}>`
  const end = xml.lastIndexOf('</')
  return xml.slice(0, end) + more + xml.slice(end)
}

/** The XML of a part without some of its elements. */
export function without(xml: string, elements: readonly Element[], spans: ReadonlyMap<Element, Span>): string {
  const edits = new Edits()
  for (const element of elements) {
    const { from, to } = spans.get(element)!
    edits.replace(from, to)
  }
  return edits.applied(xml)
}
