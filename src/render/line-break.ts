import { COMPOUNDS } from '../language/data/compounds.ts'
import { LINE_OPENERS } from '../language/data/line-openers.ts'
import { latin } from '../model/latin.ts'
import { roomFor, type FontFace } from '../model/metrics.ts'

/** The type a text is set in. */
export interface Type {
  readonly face: FontFace
  readonly points: number
  /** Lines are set in capitals, which the author's own letters only become when they are cut: names show by theirs. */
  readonly capitals?: boolean
}

const TERMS = new Set(COMPOUNDS)
/** How many words the longest term has that begins with a word. */
const LONGEST = new Map<string, number>()
for (const term of COMPOUNDS) {
  const words = term.split(' ')
  LONGEST.set(words[0]!, Math.max(words.length, LONGEST.get(words[0]!) ?? 0))
}
const OPENERS = new Map(LINE_OPENERS.map((opener, index) => [opener, index]))

// Costs are in squared shares of the column: an even pair of lines costs nothing, a half-empty one about a quarter.
const INSIDE_COMPOUND = 4
/** More for each further term around it: a long term gives way before the shorter ones within. */
const DEEPER = 0.4
const NOT_AN_OPENER = 0.35
/** Behind a word that joins; dearer than a line more. */
const LEFT_HANGING = 1.5
const JOINING = /^(?:và|với|của|về|tại|cho|theo|trong|ở|từ)$/
/** What a line more costs: at first less than cutting a term, then step by step more. */
const LINE_PRICES = [1, 2, 4, 8, 16] as const

const folded = (word: string): string =>
  word
    .toLowerCase()
    .normalize('NFC')
    .replace(/[“”"‘’()]/g, '')

/** Cuts one text into lines no wider than `width` twips. */
export type Breaking = (width: number, most?: number) => string[]

/**
 * Cuts a name or title into lines at boundaries of sense: before `tỉnh`, `thuộc`, `giai đoạn`, after
 * commas, never inside a term such as `thi hành án dân sự` where that can be helped, and with lines of like length. As few
 * lines as will do; where terms kept whole need more than `most` lines, as many give way as it takes, if that helps. A single
 * word wider than the column stands on a line of its own. The text is measured once, whatever columns are tried.
 */
export function breaking(text: string, { face, points, capitals }: Type): Breaking {
  const shown = capitals ? text.toUpperCase() : text
  const room = roomFor(shown, face, points)
  const senses = text.includes(']]') ? text.split(SPACE) : text.split(' ')
  if (senses.length === 1) return () => [shown]
  let measured: Measured | undefined
  return (width, most = Infinity) => {
    if (room <= width) return [shown]
    measured ??= measuredWords(senses, room, { face, points, ...(capitals && { capitals }) })
    const cut: Cut = { ...measured, width }
    const [first, ...dearer] = LINE_PRICES
    const whole = linesOf(cut, first)
    if (whole.length <= most) return whole
    return dearer.map((price) => linesOf(cut, price)).find((lines) => lines.length <= most) ?? whole
  }
}

/** The lines of a text in one column: see `breaking`. */
export const breakLines = (text: string, width: number, type: Type, most?: number): string[] => breaking(text, type)(width, most)

function measuredWords(senses: readonly string[], room: number, { face, points, capitals }: Type): Measured {
  const words = capitals ? senses.map((word) => word.toUpperCase()) : senses
  const widths = words.map((word) => roomFor(word, face, points))
  return { words, widths, space: roomFor(' ', face, points), costs: boundaryCosts(senses), room }
}

/** The spaces a line may break at: not those of an open blank, which has to stay in one piece. */
const SPACE = / (?![^[\]]*\]\])/u

/** A text to be cut: its words, their widths and those of a space and of the whole, and what it costs to begin a line at each. */
interface Measured {
  readonly words: readonly string[]
  readonly widths: readonly number[]
  readonly space: number
  readonly costs: readonly number[]
  readonly room: number
}

/** The same for a column. */
interface Cut extends Measured {
  readonly width: number
}

function linesOf({ words, widths, space, costs, room, width }: Cut, eachLine: number): string[] {
  // Lines get shorter evenly when each strives for the mean, but never beyond the column.
  const mean = room / Math.ceil(room / width)

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

/** Words and pairs that a proper name follows. */
const PLACE = /^(?:tỉnh|xã|phường|huyện|quận|thành phố|thị xã|thị trấn|đặc khu)$/
/** Words and pairs that a number belongs to. */
const COUNTED = /^(?:năm|số|thứ|quý|đợt|lần|tháng|ngày|khóa|giai đoạn|nhiệm kỳ|khu vực)$/
const DASH = /^[-–]$/
const NUMBER = /^(?:\d|[ivxl]+[,;]?$)/
const LONGEST_NAME = 4
const CAPITAL = latin(/^\p{Lu}/u)
/** Provinces, before and after 2025, whose names hold a dash. */
const PROVINCES_WITH_DASH: readonly string[] = ['bà rịa - vũng tàu', 'thừa thiên - huế']

/** In how many terms, names and numbers at once a line would begin at each word. */
function gluedWords(words: readonly string[], plain: readonly string[]): number[] {
  const glued = new Array<number>(words.length).fill(0)
  const glue = (from: number, to = from + 1): void => {
    for (let index = from; index < Math.min(to, words.length); index++) glued[index]! += 1
  }
  const termAt = (start: number): number => {
    for (let size = Math.min(LONGEST.get(plain[start]!) ?? 0, words.length - start); size > 1; size--) {
      const term = plain.slice(start, start + size).join(' ')
      if (TERMS.has(term.replace(/[,;:]$/, ''))) return size
    }
    return 0
  }
  words.forEach((_, start) => {
    glue(start + 1, start + termAt(start))
  })
  const shouting = words.every((word) => word === word.toUpperCase())
  const endsName = (index: number): boolean =>
    !CAPITAL.test(words[index] ?? '') ||
    /[,;]$/.test(words[index - 1]!) ||
    (shouting && (termAt(index) > 0 || OPENERS.has(plain[index]!)))
  plain.forEach((word, index) => {
    const heads = [word, index > 0 ? `${plain[index - 1]} ${word}` : '']
    if (heads.some((head) => PLACE.test(head)) && index + 1 < words.length && CAPITAL.test(words[index + 1]!)) {
      let end = index + 2
      while (end <= index + LONGEST_NAME && !endsName(end)) end++
      const province = PROVINCES_WITH_DASH.find((name) =>
        plain
          .slice(index + 1)
          .join(' ')
          .startsWith(name),
      )
      glue(index + 1, province ? index + 1 + province.split(' ').length : end)
    }
    if (!NUMBER.test(plain[index + 1] ?? '')) return
    if (heads.some((head) => COUNTED.test(head))) {
      const range = DASH.test(words[index + 2] ?? '') && NUMBER.test(plain[index + 3] ?? '')
      glue(index + 1, range ? index + 4 : index + 2)
    } else if (plain[index + 2] === 'năm') glue(index + 2)
  })
  return glued
}

/** What it costs to begin a line at each word. */
function boundaryCosts(words: readonly string[]): number[] {
  const plain = words.map(folded)
  const glued = gluedWords(words, plain)
  return words.map((_, index) => {
    if (index === 0) return 0
    if (glued[index]) return INSIDE_COMPOUND + (glued[index]! - 1) * DEEPER
    if (DASH.test(words[index]!)) return INSIDE_COMPOUND
    if (DASH.test(words[index - 1]!)) return 0
    if (JOINING.test(plain[index - 1]!)) return LEFT_HANGING
    if (/[,;]$/.test(words[index - 1]!)) return 0.1
    const two = OPENERS.get(`${plain[index]} ${plain[index + 1] ?? ''}`)
    const rank = two ?? OPENERS.get(plain[index]!)
    return rank === undefined ? NOT_AN_OPENER : (NOT_AN_OPENER * rank) / (2 * OPENERS.size)
  })
}
