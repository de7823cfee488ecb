/** What the names of our bookmarks begin with; Word lists none that begins with a low line. */
export const BOOKMARK = '_kh'

/**
 * Names the bookmarks of one document, a call for each paragraph in reading order. A name is made of the paragraph's own text, whatever its
 * capitals and gaps, so that it is the same in every document that says the same; paragraphs that are alike are counted.
 */
export function bookmarkNames(): (text: string) => string {
  const met = new Map<string, number>()
  return (text) => {
    const name = BOOKMARK + hashOf(text)
    const count = (met.get(name) ?? 0) + 1
    met.set(name, count)
    return count === 1 ? name : `${name}_${count}`
  }
}

/**
 * 64 bits of FNV-1a in two halves, as hexadecimal digits, of a text's capitals without its gaps: long enough for no two texts of a plan to
 * meet. `bare` is a text that is that already.
 */
function hashOf(text: string, bare = false): string {
  let [first, second] = [0x811c9dc5, 0x01000193]
  for (let at = 0; at < text.length; at++) {
    const unit = bare ? text.charCodeAt(at) : capitalOf(text.charCodeAt(at))
    if (unit === GAP) continue
    if (unit === SEVERAL) return hashOf(text.replace(GAPS, '').toUpperCase(), true)
    first = Math.imul(first ^ unit, 0x01000193)
    second = Math.imul(second ^ unit, 0x01000193)
  }
  return hexadecimal(first) + hexadecimal(second)
}

const GAPS = /[\s\u00a0]+/g
const GAP = -1
/** Where a letter is no code unit by itself, or its capital is none. */
const SEVERAL = -2

/** The capitals of letters and signs up to common punctuation, once they were met: to ask for that of a whole text takes longer than its hash. */
const capitals = new Int32Array(0x2030)

function capitalOf(unit: number): number {
  if (unit >= capitals.length) return SEVERAL
  return capitals[unit] || (capitals[unit] = capitalMet(String.fromCharCode(unit)))
}

function capitalMet(letter: string): number {
  if (letter.replace(GAPS, '') === '') return GAP
  const capital = letter.toUpperCase()
  return capital.length === 1 ? capital.charCodeAt(0) : SEVERAL
}

const hexadecimal = (word: number): string => (word >>> 0).toString(16).padStart(8, '0')
