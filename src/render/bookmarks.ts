import { bookmarkNames } from '../model/bookmark.ts'

const DOCUMENT = 'word/document.xml'

/**
 * Puts a hidden bookmark around the text of every paragraph (đoạn, ô bảng, nơi nhận, căn cứ, trích yếu, người ký), by which it is
 * found again when the file comes back from Word. See `bookmarkNames`.
 */
export function withBookmarks(parts: Map<string, Uint8Array>): Map<string, Uint8Array> {
  const part = parts.get(DOCUMENT)
  if (part === undefined) return parts
  let id = 0
  const nameOf = bookmarkNames()
  // Our paragraphs never stand in one another: what boxes there are, are borders.
  const xml = new TextDecoder()
    .decode(part)
    .replace(
      /(<w:p>(?:<w:pPr>(?:(?!<\/w:pPr>).)*<\/w:pPr>)?)((?:(?!<\/w:p>).)*)(<\/w:p>)/gs,
      (whole, head: string, content: string, end: string) => {
        const text = textIn(content)
        if (text.trim() === '') return whole
        id += 1
        return `${head}<w:bookmarkStart w:id="${id}" w:name="${nameOf(decoded(text))}"/>${content}<w:bookmarkEnd w:id="${id}"/>${end}`
      },
    )
  return new Map([...parts, [DOCUMENT, new TextEncoder().encode(xml)]])
}

const textIn = (xml: string): string => [...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)].map(([, text]) => text).join('')

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

/** Signs that XML writes in words. */
const decoded = (text: string): string =>
  text.replace(/&(?:#(\d+)|#x([\da-f]+)|(\w+));/gi, (whole, decimal: string, hex: string, name: string) =>
    decimal || hex ? String.fromCodePoint(decimal ? Number(decimal) : parseInt(hex, 16)) : (ENTITIES[name] ?? whole),
  )
