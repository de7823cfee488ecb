import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'

/** Edits of a built document at the level of Word's XML, as a person makes them: words, paragraphs, rows; plain or tracked. */

/** The document with its text changed. */
export function withXml(bytes: Uint8Array, change: (xml: string) => string, path = 'word/document.xml'): Uint8Array {
  const parts = unzipSync(bytes)
  parts[path] = strToU8(change(strFromU8(parts[path]!)))
  return zipSync(parts, { level: 0 })
}

const PARAGRAPH = /<w:p>(?:(?!<\/w:p>).)*<\/w:p>/gs
const TEXT = /(<w:t(?: [^>]*)?>)([^<]*)(<\/w:t>)/g

export const decode = (text: string): string =>
  text
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&apos;/g, "'")
    .replace(/&amp;/g, '&')
export const encode = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')

/** The paragraphs of a document as XML, with the words of each. */
export const paragraphsOf = (xml: string): { readonly xml: string; readonly at: number; readonly text: string }[] =>
  [...xml.matchAll(PARAGRAPH)].map((found) => ({
    xml: found[0],
    at: found.index,
    text: [...found[0].matchAll(TEXT)].map(([, , text]) => decode(text!)).join(''),
  }))

/** The first paragraph that holds these words changed. */
export function changeParagraph(bytes: Uint8Array, holding: string, change: (paragraph: string) => string): Uint8Array {
  return withXml(bytes, (xml) => {
    const found = paragraphsOf(xml).find(({ text }) => text.includes(holding))
    if (!found) throw new Error(`No paragraph holds “${holding}”`)
    return xml.slice(0, found.at) + change(found.xml) + xml.slice(found.at + found.xml.length)
  })
}

/** Words replaced inside one run, typed over the others. */
export const replaceWords = (bytes: Uint8Array, before: string, after: string): Uint8Array =>
  changeParagraph(bytes, before, (paragraph) =>
    replacedIn(paragraph, before, (found) => `<w:t xml:space="preserve">${found(encode(after))}</w:t>`),
  )

function replacedIn(paragraph: string, before: string, put: (found: (text: string) => string) => string): string {
  let done = false
  return paragraph.replace(TEXT, (whole, _open: string, text: string) => {
    const words = decode(text)
    const at = words.indexOf(before)
    if (done || at < 0) return whole
    done = true
    return put((text) => encode(words.slice(0, at)) + text + encode(words.slice(at + before.length)))
  })
}

/** The same under tracked changes. */
export const trackWords = (
  bytes: Uint8Array,
  before: string,
  after: string,
  author = 'Lãnh đạo',
  date = '2026-04-20T08:00:00Z',
): Uint8Array =>
  changeParagraph(bytes, before, (paragraph) => {
    let done = false
    return paragraph.replace(
      /<w:r>(<w:rPr>(?:(?!<\/w:rPr>).)*<\/w:rPr>)?<w:t(?: [^>]*)?>([^<]*)<\/w:t><\/w:r>/g,
      (whole, look: string | undefined, text: string) => {
        const words = decode(text)
        const at = words.indexOf(before)
        if (done || at < 0) return whole
        done = true
        const run = (text: string, tag = 'w:t'): string =>
          text === '' ? '' : `<w:r>${look ?? ''}<${tag} xml:space="preserve">${encode(text)}</${tag}></w:r>`
        const by = `w:id="900" w:author="${author}" w:date="${date}"`
        return [
          run(words.slice(0, at)),
          before === '' ? '' : `<w:del ${by}>${run(before, 'w:delText')}</w:del>`,
          after === '' ? '' : `<w:ins ${by}>${run(after)}</w:ins>`,
          run(words.slice(at + before.length)),
        ].join('')
      },
    )
  })

/** A paragraph like another, with other words, and no bookmark. */
export const copyWith = (paragraph: string, text: string): string => {
  let first = true
  return paragraph
    .replace(/<w:bookmark(?:Start|End)[^>]*>/g, '')
    .replace(/<w:r>(?:(?!<\/w:r>).)*<\/w:r>/gs, (run) => {
      if (!first || !run.includes('<w:t')) return ''
      first = false
      return run.replace(
        TEXT,
        (_, open: string) => `${open.includes('preserve') ? open : '<w:t xml:space="preserve">'}${encode(text)}</w:t>`,
      )
    })
    .replace(/<w:hyperlink[^>]*><\/w:hyperlink>/g, '')
}

/** A paragraph put in behind the one that holds these words. */
export const addBehind = (bytes: Uint8Array, holding: string, text: string): Uint8Array =>
  changeParagraph(bytes, holding, (paragraph) => paragraph + copyWith(paragraph, text))

export const removeParagraph = (bytes: Uint8Array, holding: string): Uint8Array => changeParagraph(bytes, holding, () => '')

/** The first row of a table that holds these words changed. */
export const changeRow = (bytes: Uint8Array, holding: string, change: (row: string) => string): Uint8Array =>
  withXml(bytes, (xml) => {
    let done = false
    return xml.replace(/<w:tr>(?:(?!<\/w:tr>).)*<\/w:tr>/gs, (row) => {
      if (done || !paragraphsOf(row).some(({ text }) => text.includes(holding))) return row
      done = true
      return change(row)
    })
  })

/** A file whose bookmarks are lost. */
export const withoutBookmarks = (bytes: Uint8Array): Uint8Array =>
  withXml(bytes, (xml) => xml.replace(/<w:bookmark(?:Start|End)[^>]*>/g, ''))

/** A footnote put in at the end of the paragraph that holds these words. */
export function addNote(bytes: Uint8Array, holding: string, id: number, text: string): Uint8Array {
  const marked = changeParagraph(bytes, holding, (paragraph) =>
    paragraph.replace(
      /<\/w:p>$/,
      `<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:footnoteReference w:id="${id}"/></w:r></w:p>`,
    ),
  )
  const note = `<w:footnote w:id="${id}"><w:p><w:r><w:footnoteRef/></w:r><w:r><w:t xml:space="preserve"> ${encode(text)}</w:t></w:r></w:p></w:footnote>`
  return withXml(marked, (xml) => xml.replace('</w:footnotes>', `${note}</w:footnotes>`), 'word/footnotes.xml')
}

/** The mark of the first footnote taken out of the paragraph that holds these words, as Word does it: the note goes with it. */
export const removeNote = (bytes: Uint8Array, holding: string): Uint8Array =>
  changeParagraph(bytes, holding, (paragraph) =>
    paragraph.replace(/<w:r>(?:(?!<\/w:r>).)*<w:footnoteReference[^>]*\/>(?:(?!<\/w:r>).)*<\/w:r>/s, ''),
  )

/** The cells of each row of the first table that holds these words, changed. */
export const changeCells = (bytes: Uint8Array, holding: string, change: (cells: string[], row: number) => string[]): Uint8Array =>
  withXml(bytes, (xml) => {
    let done = false
    return xml.replace(/<w:tbl>(?:(?!<\/w:tbl>).)*<\/w:tbl>/gs, (table) => {
      if (done || !paragraphsOf(table).some(({ text }) => text.includes(holding))) return table
      done = true
      let row = 0
      return table.replace(/<w:tr>(?:(?!<\/w:tr>).)*<\/w:tr>/gs, (own) => {
        const cells = own.match(/<w:tc>(?:(?!<\/w:tc>).)*<\/w:tc>/gs) ?? []
        return `${own.slice(0, own.indexOf('<w:tc>'))}${change([...cells], row++).join('')}</w:tr>`
      })
    })
  })

/** A cell like another, with other words. */
export const cellWith = (cell: string, text: string): string =>
  cell.replace(/<w:p>(?:(?!<\/w:p>).)*<\/w:p>/s, (paragraph) => copyWith(paragraph, text))
