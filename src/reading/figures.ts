import { latin, wordsPattern } from '../model/latin.ts'
import { everyMatch } from '../model/matches.ts'
import { NO_UNITS } from '../language/data/small-words.ts'
import { once } from './once.ts'
import { matches } from './scan.ts'
import type { CitationSpot } from '../manuscript/citation.ts'
import { RUNNING, type Manuscript, type Unit } from '../manuscript/manuscript.ts'
import type { Operator } from '../model/plan.ts'
import type { Where } from '../manuscript/say.ts'

/** A number as Vietnamese texts write it: points between thousands, a comma before decimals. */
export const NUMBER = '\\d{1,3}(?:\\.\\d{3})+(?:,\\d+)?|\\d+(?:,\\d+)?'

/** The value of a number; undefined where points and commas stand in another order. */
export function valueOf(text: string): number | undefined {
  if (!latin(`^(?:${NUMBER})$`, 'u').test(text)) return undefined
  return Number(text.replaceAll('.', '').replace(',', '.'))
}

const SCALES: Readonly<Record<string, number>> = { nghìn: 1e3, ngàn: 1e3, triệu: 1e6, tỷ: 1e9, tỉ: 1e9 }

/** A bound of a class: the number, whether it belongs to the class, and its digits behind the comma. */
export interface Bound {
  readonly value: number
  readonly included: boolean
  readonly text: string
}

/** A class of values: `từ 500 việc đến dưới 1.000 việc`. */
export interface Class {
  readonly from?: Bound
  readonly to?: Bound
  /** What is counted, in small letters: `việc`, `đồng`, `%`. */
  readonly unit: string
  readonly start: number
  readonly end: number
}

const AMOUNT = `(?:${NUMBER})(?![\\d/]|[.,]\\d)`
// `tỷ đồng/năm`: the words behind a number up to the next that matters; `đến` and `trở` are never units.
export const UNIT = `(?:\\s*[%‰]|(?:\\s+(?!(?:${wordsPattern(NO_UNITS)})(?!\\p{L}))\\p{Ll}+){1,3}(?:/\\p{Ll}+)?)?`
const amount = (name: string): string => `(?<${name}>${AMOUNT})(?<${name}u>${UNIT})`

const FORMS: readonly (readonly [RegExp, (groups: FigureGroups) => Pick<Class, 'from' | 'to'> | undefined])[] = [
  [
    pattern(`(?:từ|trên)\\s+${amount('a')}\\s+(?:đến|tới)\\s+(?<open>dưới\\s+)?(?:hết\\s+|bằng\\s+)?${amount('b')}(?!\\s+trở)`),
    between,
  ],
  [pattern(`từ\\s+(?:đủ\\s+)?${amount('a')}\\s+trở\\s+lên`), ({ a, au }) => ({ from: bound(a!, au, true) })],
  [pattern(`từ\\s+${amount('a')}\\s+trở\\s+xuống`), ({ a, au }) => ({ to: bound(a!, au, true) })],
  [pattern(`(?:đến|không quá|tối đa)\\s+${amount('a')}(?!\\s+trở)`), ({ a, au }) => ({ to: bound(a!, au, true) })],
  [pattern(`dưới\\s+${amount('a')}`), ({ a, au }) => ({ to: bound(a!, au, false) })],
  [pattern(`trên\\s+${amount('a')}(?!\\s+(?:đến|tới)\\s)`), ({ a, au }) => ({ from: bound(a!, au, false) })],
]

type FigureGroups = Readonly<Record<string, string | undefined>>

function pattern(source: string): RegExp {
  return latin(`(?<!\\p{L})${source}(?!\\p{L})`, 'giu')
}

function bound(text: string, unit: string | undefined, included: boolean): Bound {
  const scale =
    SCALES[
      latin(/^\s*(\p{Ll}+)/iu)
        .exec(unit ?? '')?.[1]
        ?.toLowerCase() ?? ''
    ] ?? 1
  return { value: valueOf(text)! * scale, included, text: `${text}${unit ?? ''}` }
}

function between(groups: FigureGroups): Pick<Class, 'from' | 'to'> | undefined {
  const { a, au, b, bu, open } = groups
  // `từ 500 đến 1.000 việc`: the unit stands once; a scale of the second is then the first's as well.
  return { from: bound(a!, au || bu, latin(/^t?ừ/iu).test(groups.lead ?? 'từ')), to: bound(b!, bu, open === undefined) }
}

/** What is counted: the first word of the unit without its scale, `đồng` where only the scale stands. */
function unitName(unit: string): string {
  const words = unit.trim().toLowerCase().replace(/\/.*$/u, '').split(/\s+/u)
  return (SCALES[words[0]!] === undefined ? words[0] : words[1]) ?? 'đồng'
}

// Most texts with figures have no class of them: the forms are only worth trying behind one of these words.
const AHEAD = /(?:[Tt]ừ|[Tt]rên|[Đđ]ến|[Dd]ưới|quá|đa)\s+(?:đủ\s+)?\d/u

/** The classes with two ends that a text names: `từ 50 hộ đến 20 hộ`. */
export const rangesIn = (text: string): Class[] => classesOf(text, FORMS.slice(0, 1))

/** The classes a text names, in order; what stands inside another is no class of its own. */
export const classesIn = (text: string): Class[] => classesOf(text, FORMS)

function classesOf(text: string, forms: typeof FORMS): Class[] {
  if (!AHEAD.test(text)) return []
  const classes: Class[] = []
  const taken = new Uint8Array(text.length)
  for (const [form, bounds] of forms) {
    for (const found of everyMatch(text, form)) {
      const start = found.index
      const end = start + found[0].length
      if (taken.subarray(start, end).includes(1)) continue
      const groups = { ...found.groups, lead: found[0].slice(0, 4).toLowerCase() }
      const sides = bounds(groups)
      taken.fill(1, start, end)
      if (sides)
        classes.push({ ...sides, unit: unitName((groups as FigureGroups).bu || (groups as FigureGroups).au || ''), start, end })
    }
  }
  return classes.sort((a, b) => a.start - b.start)
}

/** One tier: the class of cases it is for, and where it says so; the words behind it are what is asked in that case. */
export interface Tier {
  readonly of: Class
  readonly spot: CitationSpot
  readonly rest: string
  readonly restAt: number
}

/**
 * Lists of tiers: neighbouring items of one level, or parts of one sentence between semicolons, that each begin alike, name a
 * class of the same unit and, behind a colon, what is asked of it.
 */
export const tierLists = once((manuscript): Tier[][] => {
  const lists: Tier[][] = []
  let last: { readonly unit: Unit; readonly tier: LedTier } | undefined
  for (const unit of manuscript.units) {
    const item = unit.role === 'bullet' || unit.role === 'point' || unit.role === 'clause'
    const tiers = item || unit.role === 'paragraph' ? tiersIn(unit) : []
    for (const [index, tier] of tiers.entries()) {
      const sibling = index > 0 || (item && tiers.length === 1 && last?.unit.role === unit.role && last.unit.level === unit.level)
      const follows = last && isLike(last.tier, tier) && sibling
      if (follows) lists.at(-1)!.push(tier)
      else lists.push([tier])
      last = { unit, tier }
    }
    if (tiers.length === 0) last = undefined
  }
  return lists.filter(({ length }) => length > 1)
})

/** Two classes that follow each other, in a list of the text or among a target's tiers, and where each of them stands. */
export interface FigureNeighbours {
  readonly first: { readonly of: Class; readonly at: Where }
  readonly second: { readonly of: Class; readonly at: Where }
}

export function neighbours(manuscript: Manuscript): FigureNeighbours[] {
  const lists = tierLists(manuscript).map((list) => list.map(({ of, spot }) => ({ of, at: spot as Where })))
  const declared = (manuscript.data?.targets ?? []).map(({ tiers }, target) =>
    tiers.map(({ when }, index) => {
      const classes = classesIn(when)
      return {
        of: classes.length === 1 ? classes[0] : undefined,
        at: manuscript.places.at(`/targets/${target}/tiers/${index}/when`),
      }
    }),
  )
  return [...lists, ...declared].flatMap((list) =>
    list.slice(1).flatMap((second, index): FigureNeighbours[] => {
      const first = list[index]!
      if (!first.of || !second.of || first.of.unit !== second.of.unit) return []
      return [{ first: { of: first.of, at: first.at }, second: { of: second.of, at: second.at } }]
    }),
  )
}

/** The class of lower values first. */
export const inOrder = (a: Class, b: Class): readonly [Class, Class] =>
  (a.from?.value ?? -Infinity) <= (b.from?.value ?? -Infinity) ? [a, b] : [b, a]

interface LedTier extends Tier {
  /** The first two words and the last before the class: `đơn vị … quyết`. */
  readonly lead: string
}

const isLike = (a: LedTier, b: LedTier): boolean => a.of.unit === b.of.unit && a.lead === b.lead

/** The tiers of a text, one between each two semicolons; none where one of the parts is something else. */
function tiersIn(unit: Unit): LedTier[] {
  if (!unit.text.includes(':')) return []
  const tiers: LedTier[] = []
  for (const { 0: part, index: from } of everyMatch(unit.text, /[^;]+/gu)) {
    const classes = classesIn(part)
    const [of, second] = classes
    const colon = of ? part.indexOf(':', of.end) : -1
    // `từ 7 giờ đến 8 giờ: đón tiếp` is a line of an agenda.
    if (!of || /^(?:giờ|h|phút)$/u.test(of.unit) || colon < 0 || colon - of.end > 40 || (second && second.start < colon)) {
      if (part.trim() === '') continue
      return tiers.length > 1 ? tiers : []
    }
    const words = part
      .slice(part.lastIndexOf(':', of.start) + 1, of.start)
      .trim()
      .toLowerCase()
      .split(/\s+/u)
    tiers.push({
      of,
      spot: { unit, start: from + of.start, end: from + of.end },
      rest: part.slice(colon + 1),
      restAt: from + colon + 1,
      lead: [...words.slice(0, 2), words.at(-1)].join(' '),
    })
  }
  return tiers
}

/** Percentages of the running text, with what stands before them. */
export function* percentagesIn(
  manuscript: Manuscript,
): Generator<{ readonly spot: CitationSpot; readonly value: number; readonly text: string }> {
  for (const { unit, found, start, end } of matches(manuscript, PERCENT, RUNNING)) {
    const value = valueOf(found.groups!.number!)
    if (value !== undefined) yield { spot: { unit, start, end }, value, text: found[0] }
  }
}

const PERCENT = latin(`(?<![\\p{L}\\p{N}.,/])(?<number>${NUMBER})\\s?%`, 'gu')

/** True where a value meets what an operator asks for more (`floor`) or for less (`ceiling`). */
export const isFloor = (operator: Operator): boolean => operator === '>' || operator === '>='
export const isCeiling = (operator: Operator): boolean => operator === '<' || operator === '<='
