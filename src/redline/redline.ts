import type { Plan } from '../model/plan.ts'
import type { Outcome } from '../model/problem.ts'
import { children, type Element } from '../ooxml/xml.ts'
import { parseXml } from '../ooxml/parse-xml.ts'
import { planParts, type RenderOptions } from '../render/document.ts'
import { packDocument } from '../render/wml/package.ts'
import { writable } from '../render/writable.ts'
import { Merger } from './blocks.ts'
import { Marker, toXml, type Authorship } from './markup.ts'
import { RedlineNotes } from './notes.ts'
import { joinPictures, numberDrawings } from './pictures.ts'

const DOCUMENT = 'word/document.xml'
const NOTES = 'word/footnotes.xml'
const HEADER = /^word\/header\d+\.xml$/

/** Whose the changes are, and what is told of the new version. */
export type RedlineOptions = Authorship & Pick<RenderOptions, 'sha256'>

/**
 * The new version as the decree lays it out, with all that differs from the old one as Word's tracked changes. Both are rendered and
 * their parts merged, so that accepting all changes gives the new document's text, rejecting all the old one's. Pure.
 *
 * @example
 * const { value } = renderRedline(plan, later.plan, { author: 'Sở Tư pháp', date: '2026-03-01' })
 * documentText({ path: 'a.docx', content: value }).value.includes('99%') // → true
 */
export function renderRedline(before: Plan, after: Plan, options: RedlineOptions): Outcome<Uint8Array> {
  const { sha256, ...authorship } = options
  const versions = [writable(before, before.id), writable(after, after.id)] as const
  const old = planParts(versions[0].value)
  const now = planParts(versions[1].value, sha256 === undefined ? {} : { sha256 })
  joinPictures(old, now)
  const read = (parts: ReadonlyMap<string, Uint8Array>, path: string): Element =>
    parseXml(parts.get(path)!, path, { elements: 0 })
  const write = (path: string, root: Element): void =>
    void now.set(path, new TextEncoder().encode(`${DECLARATION}${numberDrawings(toXml(root))}`))

  const marker = new Marker(authorship)
  const [oldNotes, newNotes] = [read(old, NOTES), read(now, NOTES)]
  const notes = new RedlineNotes(oldNotes, newNotes)
  const merger = new Merger(marker, notes)

  const [oldDocument, newDocument] = [read(old, DOCUMENT), read(now, DOCUMENT)]
  const [oldBody, newBody] = [oldDocument, newDocument].map((root) => children(root, 'w:body')[0]!) as [Element, Element]
  const blocks = (body: Element): Element[] => children(body).filter(({ name }) => name !== 'w:sectPr')
  const body = { ...newBody, children: [...merger.blocks(blocks(oldBody), blocks(newBody)), ...children(newBody, 'w:sectPr')] }
  write(DOCUMENT, { ...newDocument, children: children(newDocument).map((it) => (it.name === 'w:body' ? body : it)) })

  const separators = children(newNotes).filter(({ attributes }) => attributes['w:type'] !== undefined)
  const merged = notes.merged.map(({ number, before: from, after: to }) => ({
    ...(to ?? from)!,
    attributes: { ...(to ?? from)!.attributes, 'w:id': number },
    children: merger.blocks(children(from), children(to)),
  }))
  write(NOTES, { ...newNotes, children: [...separators, ...merged] })

  for (const path of now.keys()) {
    if (!HEADER.test(path) || !old.has(path)) continue
    const root = read(now, path)
    write(path, { ...root, children: merger.blocks(children(read(old, path)), children(root)) })
  }
  return { value: packDocument(now), problems: versions.flatMap(({ problems }) => problems) }
}

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
