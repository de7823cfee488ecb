import { COMPOUNDS, LINE_OPENERS } from '../decree/compounds.ts'
import { textWidth, type Face } from './metrics.ts'

/** The type a text is set in. */
export interface Type {
  readonly face: Face
  readonly points: number
}

const COMPOUND_SET = new Set(COMPOUNDS)
const LONGEST_COMPOUND = Math.max(...COMPOUNDS.map((term) => term.split(' ').length))
const OPENERS = new Map(LINE_OPENERS.map((opener, index) => [opener, index]))

// Costs are in squared shares of the column: an even pair of lines costs nothing, a half-empty one about a quarter.
const INSIDE_COMPOUND = 4
const NOT_AN_OPENER = 0.35
/** What a line more costs: at first less than cutting a term, then step by step more. */
const LINE_PRICES = [1, 2, 4, 8, 16] as const

const folded = (word: string): string => word.toLowerCase().normalize('NFC').replace(/[“”"‘’()]/g, '')

/**
 * Cuts a name or title into lines no wider than `width` twips, at boundaries of sense: before `tỉnh`, `thuộc`, `giai đoạn`, after
 * commas, never inside a term such as `thi hành án dân sự` where that can be helped, and with lines of like length. As few
 * lines as will do; where terms kept whole need more than `most` lines, as many give way as it takes, if that helps. A single
 * word wider than the column stands on a line of its own.
 */
export function breakLines(text: string, width: number, type: Type, most = Infinity): string[] {
  const [first, ...dearer] = LINE_PRICES
  const whole = linesOf(text, width, type, first)
  if (whole.length <= most) return whole
  return dearer.map((price) => linesOf(text, width, type, price)).find((lines) => lines.length <= most) ?? whole
}

function linesOf(text: string, width: number, { face, points }: Type, eachLine: number): string[] {
  const words = text.split(' ')
  const whole = textWidth(text, face, points)
  if (whole <= width || words.length === 1) return [text]
  const space = textWidth(' ', face, points)
  const widths = words.map((word) => textWidth(word, face, points))
  const costs = boundaryCosts(words)
  // Lines get shorter evenly when each strives for the mean, but never beyond the column.
  const mean = whole / Math.ceil(whole / width)

  const best: { cost: number; from: number }[] = [{ cost: 0, from: 0 }]
  for (let end = 1; end <= words.length; end++) {
    let length = -space
    let found = { cost: Infinity, from: end - 1 }
    for (let start = end - 1; start >= 0; start--) {
      length += space + widths[start]!
      const alone = start === end - 1
      if (length > width && !alone) break
      const raggedness = ((mean - length) / width) ** 2
      const cost = best[start]!.cost + raggedness + eachLine + (start === 0 ? 0 : costs[start]!)
      if (cost < found.cost) found = { cost, from: start }
    }
    best.push(found)
  }
  const lines: string[] = []
  for (let end = words.length; end > 0; end = best[end]!.from) lines.unshift(words.slice(best[end]!.from, end).join(' '))
  return lines
}

/** What it costs to begin a line at each word. */
function boundaryCosts(words: readonly string[]): number[] {
  const plain = words.map(folded)
  const glued = new Array<boolean>(words.length).fill(false)
  for (let start = 0; start < words.length; start++) {
    for (let size = Math.min(LONGEST_COMPOUND, words.length - start); size > 1; size--) {
      if (!COMPOUND_SET.has(plain.slice(start, start + size).join(' ').replace(/[,;:]$/, ''))) continue
      for (let inside = start + 1; inside < start + size; inside++) glued[inside] = true
      break
    }
  }
  // The proper name behind `tỉnh`, `thành phố`, … stays with it.
  plain.forEach((word, index) => {
    if (/^(?:tỉnh|xã|phường|huyện|quận)$/.test(word) && index + 1 < words.length && /^\p{Lu}/u.test(words[index + 1]!)) {
      glued[index + 1] = true
      if (index + 2 < words.length && /^\p{Lu}/u.test(words[index + 2]!) && !/[,;]$/.test(words[index + 1]!)) glued[index + 2] = true
    }
  })
  return words.map((_, index) => {
    if (index === 0) return 0
    if (glued[index] || /^[-–]$/.test(words[index]!)) return INSIDE_COMPOUND
    if (/^\d/.test(plain[index]!) && plain[index - 1] === 'năm') return INSIDE_COMPOUND
    if (/[,;]$/.test(words[index - 1]!) || /^[-–]$/.test(words[index - 1]!)) return 0.1
    const two = OPENERS.get(`${plain[index]} ${plain[index + 1] ?? ''}`)
    const rank = two ?? OPENERS.get(plain[index]!)
    return rank === undefined ? NOT_AN_OPENER : (NOT_AN_OPENER * rank) / (2 * OPENERS.size)
  })
}
