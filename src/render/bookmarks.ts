/** What the names of our bookmarks begin with; Word lists none that begins with a low line. */
export const BOOKMARK = '_kh'

const DOCUMENT = 'word/document.xml'

/**
 * Puts a hidden bookmark around the text of every paragraph (đoạn, ô bảng, nơi nhận, căn cứ, trích yếu, người ký), by which it is
 * found again when the file comes back from Word. Its name is made of the paragraph's own text, so that it is the same in every
 * document that says the same; paragraphs that are alike are counted.
 */
export function withBookmarks(parts: Map<string, Uint8Array>): Map<string, Uint8Array> {
  const part = parts.get(DOCUMENT)
  if (part === undefined) return parts
  let id = 0
  const met = new Map<string, number>()
  const nameOf = (text: string): string => {
    const name = BOOKMARK + hashOf(text)
    const count = (met.get(name) ?? 0) + 1
    met.set(name, count)
    return count === 1 ? name : `${name}_${count}`
  }
  // Our paragraphs never stand in one another: what boxes there are, are borders.
  const xml = new TextDecoder()
    .decode(part)
    .replace(
      /(<w:p>(?:<w:pPr>(?:(?!<\/w:pPr>).)*<\/w:pPr>)?)((?:(?!<\/w:p>).)*)(<\/w:p>)/gs,
      (whole, head: string, content: string, end: string) => {
        const text = textIn(content)
        if (text === '') return whole
        id += 1
        return `${head}<w:bookmarkStart w:id="${id}" w:name="${nameOf(text)}"/>${content}<w:bookmarkEnd w:id="${id}"/>${end}`
      },
    )
  return new Map([...parts, [DOCUMENT, new TextEncoder().encode(xml)]])
}

const textIn = (xml: string): string =>
  [...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)]
    .map(([, text]) => text)
    .join('')
    .replace(/\s+/g, ' ')
    .trim()

/** 64 bits of FNV-1a in two halves, as hexadecimal digits: long enough for no two texts of a plan to meet. */
function hashOf(text: string): string {
  const half = (start: number): string => {
    let hash = start
    for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
    return (hash >>> 0).toString(16).padStart(8, '0')
  }
  return half(0x811c9dc5) + half(0x01000193)
}
