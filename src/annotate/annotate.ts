import { decodeText, encodeText, encodingOf } from '../model/encoding.ts'
import type { Outcome } from '../model/problem.ts'
import { pack } from '../ooxml/pack.ts'
import { relationshipsPath } from '../ooxml/package.ts'
import { DocumentTrace, type Span } from '../ooxml/trace.ts'
import { readWordFile, unlessUnreadable, type WordFile } from '../ooxml/word-file.ts'
import { children, type Element } from '../ooxml/xml.ts'
import { parseXml } from '../ooxml/parse-xml.ts'
import { openZip } from '../ooxml/zip.ts'
import { Anchors, type AnchorMarks } from './anchor.ts'
import { appended, commentXml, readComments, without } from './comments.ts'
import { Edits } from './edits.ts'
import type { Remark } from './remark.ts'

/** How comments are made. */
export interface AnnotateOptions {
  /** The ISO day they are given; without it none, so that bytes repeat. */
  readonly date?: string
}

/**
 * A copy of a Word file with remarks as comments at their places, in the name of `kehoach`. Comments of that name that were there are
 * taken out first; those of others stay. Every other part is the same, byte for byte, and of the text nothing changes: runs are only
 * divided where a comment begins or ends inside one. What is no Word file has no value, and a problem that says why.
 */
export function annotateDocx(
  file: WordFile,
  remarks: readonly Remark[],
  options: AnnotateOptions = {},
): Outcome<Uint8Array | undefined> {
  const trace = new DocumentTrace()
  const { value: document, problems } = readWordFile(file, { trace })
  if (!document) return { value: undefined, problems }
  return unlessUnreadable(file, () => annotated(file.content, trace, remarks, options))
}

function annotated(bytes: Uint8Array, trace: DocumentTrace, remarks: readonly Remark[], { date }: AnnotateOptions): Uint8Array {
  const zip = openZip(bytes)
  const parts = new Map(zip.names.filter((name) => !name.endsWith('/')).map((name) => [name, zip.read(name)!]))
  const nameOf = (path: string): string => zip.names.find((name) => name.toLowerCase() === path.toLowerCase()) ?? path
  const edit = (path: string, change: (xml: string) => string): void => {
    const name = nameOf(path)
    const before = parts.get(name)
    const encoding = before ? encodingOf(before) : 'utf-8'
    const text = before
      ? decodeText(before)
      : `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="${RELATIONSHIPS}"></Relationships>`
    const mark = text.startsWith('\uFEFF') ? '\uFEFF' : ''
    const after = mark + change(text.slice(mark.length))
    if (after !== text || !before) parts.set(name, encodeText(after, encoding))
  }
  const { part } = trace
  const spans = new Map<Element, Span>()
  const there = trace.comments === undefined ? undefined : parts.get(nameOf(trace.comments))
  const old = there && readComments(parseXml(there, trace.comments!, { elements: 0 }, spans))
  if (!old && remarks.length === 0) return bytes
  const gone = new Set(old?.ours.map(({ attributes }) => attributes['w:id']))
  const first = Math.max(-1, ...(old?.ids ?? [])) + 1
  edit(part, (xml) => marked(xml, trace, remarks, gone, first))
  const comments = (declared: string): string =>
    remarks.map(({ lines }, index) => commentXml(first + index, lines, date, declared)).join('')
  if (old) edit(trace.comments!, (xml) => appended(without(xml, old.ours, spans), comments(declaration(xml))))
  else {
    const path = freePath(part, new Set([...parts.keys()].map((name) => name.toLowerCase())))
    const strict = decodeText(parts.get(nameOf(part))!).includes(STRICT)
    const ns = strict ? STRICT : MAIN
    parts.set(
      path,
      encodeText(
        `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:comments xmlns:w="${ns}">${comments('')}</w:comments>`,
        'utf-8',
      ),
    )
    edit(relationshipsPath(part), (xml) => appended(xml, link(xml, path.slice(path.lastIndexOf('/') + 1), strict)))
    edit('[Content_Types].xml', (xml) => appended(xml, override(xml, path)))
  }
  return pack(parts)
}

const MAIN = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const STRICT = 'http://purl.oclc.org/ooxml/wordprocessingml/main'
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships'
const TYPES = 'http://schemas.openxmlformats.org/package/2006/content-types'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const STRICT_OFFICE = 'http://purl.oclc.org/ooxml/officeDocument/relationships'

/** What declares the prefix `w` in an element, where its part knows it by none or another. */
const declaration = (xml: string): string =>
  xml.includes(`xmlns:w="${MAIN}"`) || xml.includes(`xmlns:w="${STRICT}"`)
    ? ''
    : ` xmlns:w="${xml.includes(STRICT) ? STRICT : MAIN}"`

/** The XML of the text with the marks of new comments, and without those of old ones. */
function marked(
  xml: string,
  trace: DocumentTrace,
  remarks: readonly Remark[],
  gone: ReadonlySet<string | undefined>,
  first: number,
): string {
  const edits = new Edits()
  for (const [element, { from, to }] of trace.spans) if (isMarkOf(element, gone)) edits.replace(from, to)
  const anchors = new Anchors(xml, trace, edits)
  const w = declaration(xml)
  remarks.forEach((remark, index) => {
    const id = `${w} w:id="${first + index}"`
    const marks: AnchorMarks = {
      start: `<w:commentRangeStart${id}/>`,
      end: `<w:commentRangeEnd${id}/>`,
      reference: `<w:r${w}><w:commentReference w:id="${first + index}"/></w:r>`,
    }
    const { paragraph: number = 1, note, start, end } = remark
    const spot = note !== undefined && [...trace.paragraphs.values()].flatMap(({ spots }) => spots).find((it) => it.note === note)
    if (spot) return anchors.markNote(spot, marks)
    const paragraph = trace.paragraphs.get(number) ?? trace.paragraphs.get(1)
    if (!paragraph) return
    // Word shows no comments in text boxes: it stands where the box hangs.
    const host = paragraph.host === undefined ? undefined : trace.paragraphs.get(paragraph.host)
    if (host) anchors.mark(host, marks)
    else if (remark.paragraph === undefined) anchors.mark(paragraph, marks)
    else anchors.mark(paragraph, marks, start, end)
  })
  return edits.applied(xml)
}

/** Whether an element marks one of the comments, or is a run that holds nothing else. */
function isMarkOf(element: Element, ids: ReadonlySet<string | undefined>): boolean {
  const { name, attributes } = element
  if (name === 'w:r') {
    const content = children(element).filter((it) => it.name !== 'w:rPr')
    return content.length === 1 && content[0]!.name === 'w:commentReference' && isMarkOf(content[0]!, ids)
  }
  return ['w:commentRangeStart', 'w:commentRangeEnd', 'w:commentReference'].includes(name) && ids.has(attributes['w:id'])
}

/** A path for the comments beside the text that no part has. */
function freePath(part: string, taken: ReadonlySet<string>): string {
  const folder = part.slice(0, part.lastIndexOf('/') + 1)
  for (let n = 1; ; n++) {
    const path = `${folder}comments${n === 1 ? '' : n}.xml`
    if (!taken.has(path.toLowerCase())) return path
  }
}

function link(xml: string, target: string, strict: boolean): string {
  const taken = new Set([...xml.matchAll(/\bId\s*=\s*["']([^"']*)/g)].map(([, id]) => id))
  let n = 1
  while (taken.has(`rIdKehoach${n}`)) n++
  const own = /<Relationships[\s>]/.test(xml) ? '' : ` xmlns="${RELATIONSHIPS}"`
  return `<Relationship${own} Id="rIdKehoach${n}" Type="${strict ? STRICT_OFFICE : OFFICE}/comments" Target="${target}"/>`
}

function override(xml: string, path: string): string {
  const own = /<Types[\s>]/.test(xml) ? '' : ` xmlns="${TYPES}"`
  return `<Override${own} PartName="/${path}" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml"/>`
}
