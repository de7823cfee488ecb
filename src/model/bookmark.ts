/** What the names of our bookmarks begin with; Word lists none that begins with a low line. */
export const BOOKMARK = '_kh'

/**
 * Names the bookmarks of one document, a call for each paragraph in reading order. A name is made of the paragraph's own text, whatever its
 * capitals and gaps, so that it is the same in every document that says the same; paragraphs that are alike are counted.
 */
export function bookmarkNames(): (text: string) => string {
  const met = new Map<string, number>()
  return (text) => {
    const name = BOOKMARK + hashOf(text.replace(/[\s\u00a0]+/g, '').toUpperCase())
    const count = (met.get(name) ?? 0) + 1
    met.set(name, count)
    return count === 1 ? name : `${name}_${count}`
  }
}

/** 64 bits of FNV-1a in two halves, as hexadecimal digits: long enough for no two texts of a plan to meet. */
function hashOf(text: string): string {
  let [first, second] = [0x811c9dc5, 0x01000193]
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    first = Math.imul(first ^ unit, 0x01000193)
    second = Math.imul(second ^ unit, 0x01000193)
  }
  return hexadecimal(first) + hexadecimal(second)
}

const hexadecimal = (word: number): string => (word >>> 0).toString(16).padStart(8, '0')
