import { RUNNING, type Manuscript, type Role, type Unit } from '../manuscript/manuscript.ts'

/** Units of running text, or of the roles given. */
export const unitsOf = (manuscript: Manuscript, roles: ReadonlySet<Role> = RUNNING): Unit[] =>
  manuscript.units.filter(({ role }) => roles.has(role))

/**
 * Every match of a pattern (flag `g`) in the units of certain roles; in all of them where none are named. `among`: the units in
 * which alone it can match, where that is known.
 */
export function* matches(
  { units }: Manuscript,
  pattern: RegExp,
  roles?: ReadonlySet<Role>,
  among?: readonly Unit[],
): Generator<{ readonly unit: Unit; readonly found: RegExpExecArray; readonly start: number; readonly end: number }> {
  for (const unit of among ?? unitsWith(units, pattern)) {
    if (roles && !roles.has(unit.role)) continue
    for (const found of unit.text.matchAll(pattern)) yield { unit, found, start: found.index, end: found.index + found[0].length }
  }
}

/** All units as one text, and where each begins in it. */
interface Whole {
  readonly byLines: string
  readonly byMarks: string
  readonly starts: readonly number[]
}

const wholes = new WeakMap<readonly Unit[], Whole>()

function wholeOf(units: readonly Unit[]): Whole {
  const known = wholes.get(units)
  if (known) return known
  const texts = units.map(({ text }) => text)
  const starts: number[] = []
  let at = 0
  for (const text of texts) {
    starts.push(at)
    at += text.length + 1
  }
  const whole = { byLines: texts.join('\n'), byMarks: texts.join('\u0001'), starts }
  wholes.set(units, whole)
  return whole
}

/** What asks for something to stand there, or not, that a line end may be. */
const MINDS_SPACES = /\(\?<?[!=]|\\S|\[\^/u
/** Letters, digits or signs that have to stand beside a match, or must not: a line end is none. */
const NO_SPACE_BESIDE = /\(\?<?[!=](?:\[(?!\^)(?:[^\]\\]|\\[^sSWDnrxc0])*\]|\\[pd](?:\{\w+\})?)\)/gu

/**
 * The units in which a pattern (flag `g`) may match, in order: most patterns find nothing in most texts, and one look at the whole
 * is quicker than one at each of a thousand pieces. The pieces are joined by a line end, and where a pattern says what must not
 * stand beside it by a character that is no space as well, so that one of the two has what it asks; every piece that a match
 * touches is named. A pattern tied to a text's ends cannot be told so.
 */
export function unitsWith(units: readonly Unit[], pattern: RegExp): readonly Unit[] {
  const { source } = pattern
  if (/(?<!\[)\^|\$/u.test(source)) return units
  const { byLines, byMarks, starts } = wholeOf(units)
  const touched = new Set<number>()
  // V8 interprets a pattern the first time and compiles it for the second: the first must not be the long one.
  pattern.test('')
  pattern.lastIndex = 0
  const texts = MINDS_SPACES.test(source.replace(NO_SPACE_BESIDE, '')) ? [byLines, byMarks] : [byLines]
  for (const text of texts) {
    for (const found of text.matchAll(pattern)) {
      const last = countBefore(starts, found.index + found[0].length + 1)
      for (let unit = countBefore(starts, found.index + 1) - 1; unit < last; unit++) touched.add(unit)
    }
  }
  if (touched.size === 0) return []
  return [...touched].sort((a, b) => a - b).map((unit) => units[unit]!)
}

const quotes = new WeakMap<Unit, readonly number[]>()

/** True for a stretch that stands between quotation marks: a name or words of others, which are not the author's to change. */
export function isQuoted(unit: Unit, start: number): boolean {
  // Where the state turns, once for each unit: a rule may ask at every match of a long text.
  let turns = quotes.get(unit)
  if (!turns) {
    const found: number[] = []
    let open = false
    for (const { index, 0: mark } of unit.text.matchAll(/[“”"]/gu)) {
      const now: boolean = mark === '“' || (mark === '"' && !open)
      if (now !== open) found.push(index)
      open = now
    }
    turns = found
    quotes.set(unit, turns)
  }
  return countBefore(turns, start) % 2 === 1
}

/** How many of the numbers, in order, are smaller. */
function countBefore(numbers: readonly number[], limit: number): number {
  let low = 0
  let high = numbers.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (numbers[middle]! < limit) low = middle + 1
    else high = middle
  }
  return low
}

const cited = new WeakMap<Manuscript, Map<Unit, readonly number[]>>()

/** True behind a cited symbol, in the same sentence: the title of a document, which is its issuer's. */
export function isCitedTitle(manuscript: Manuscript, unit: Unit, start: number): boolean {
  let ends = cited.get(manuscript)
  if (!ends) {
    const found = new Map<Unit, number[]>()
    for (const { unit: within, end } of manuscript.citations) {
      const known = found.get(within)
      if (known) known.push(end)
      else found.set(within, [end])
    }
    ends = found
    cited.set(manuscript, ends)
  }
  const own = ends.get(unit)
  if (!own) return false
  const last = own[countBefore(own, start + 1) - 1]
  return last !== undefined && start - last < 600 && !/[;!?]|\.(?=\s|$)/u.test(unit.text.slice(last, start))
}

/** True where a sentence, or a quotation or bracket, begins, so that a capital says nothing. */
export function opensSentence(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - 8), start).trimEnd()
  return before === '' || /[.!?:…“"(][”")]?$|(?:^|\s)[-–+•]$/u.test(before)
}

/** True for a text set in capitals, whose letters say nothing of the author's spelling. */
export const isCapitals = (text: string): boolean => !/[a-z]/.test(text) && text.toUpperCase() === text

const capitals = new WeakMap<Unit, boolean>()

/** The same of a whole unit, found out once. */
export function isInCapitals(unit: Unit): boolean {
  let answer = capitals.get(unit)
  if (answer === undefined) capitals.set(unit, (answer = isCapitals(unit.text)))
  return answer
}

/** The first words of a text, to stand between quotation marks in a sentence of ours. */
export const shown = (text: string, most = 60): string => {
  const plain = text.replace(/[“”"]/gu, "'").replace(/\s+/gu, ' ')
  return plain.length > most ? `${plain.slice(0, most).trimEnd()}…` : plain
}

/** Not inside a word: `\b` of JavaScript knows ASCII only. */
export const WORD_START = '(?<![\\p{L}\\p{M}\\p{N}])'
export const WORD_END = '(?![\\p{L}\\p{M}\\p{N}])'
