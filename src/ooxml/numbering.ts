import { roman } from '../model/label.ts'
import { readParagraphProperties, type ParagraphProperties } from './properties.ts'
import { child, children, integer, valueOf, type Element } from './xml.ts'

/** Word's automatic numbers, worked out to what a reader sees (ECMA-376 part 1, 17.9). */

/** The paragraph formatting that a level of a list brings along. */
export type Levels = (number: number, level: number) => ParagraphProperties

interface Level {
  readonly start: number
  readonly format: string
  readonly text: string
  /** The level whose step sets this one back to its start; 0 for none. */
  readonly restart: number | undefined
  readonly legal: boolean
  readonly gap: string
  readonly paragraph: ParagraphProperties
}

export interface Numbering {
  readonly levels: Levels
  /** Begins to count a text from its start; each call gives the label of the next numbered paragraph, its gap included. */
  counter(): (number: number, level: number) => string
}

const GAPS: Readonly<Record<string, string>> = { tab: ' ', space: ' ', nothing: '' }
const DEEPEST = 8
/** The largest number written in letters or Roman numerals: a file can make a list start anywhere. */
const LARGEST = 3999

export function readNumbering(root: Element | undefined): Numbering {
  const abstracts = new Map(children(root, 'w:abstractNum').map((it) => [it.attributes['w:abstractNumId'] ?? '', it]))
  const byStyle = new Map([...abstracts.values()].map((it) => [valueOf(it, 'w:styleLink'), it]))
  const lists = new Map(
    children(root, 'w:num').map((num) => {
      let abstract = abstracts.get(valueOf(num, 'w:abstractNumId') ?? '')
      const link = valueOf(abstract, 'w:numStyleLink')
      if (link !== undefined) abstract = byStyle.get(link) ?? abstract
      return [integer(num.attributes['w:numId']) ?? -1, listOf(num, abstract)]
    }),
  )
  const levelOf = (number: number, level: number): Level | undefined => lists.get(number)?.levels[level]
  return {
    levels: (number, level) => levelOf(number, level)?.paragraph ?? {},
    counter() {
      // Lists of one abstract number count on together, until one of them starts anew.
      const counts = new Map<Element | undefined, (number | undefined)[]>()
      const begun = new Set<number>()
      return (number, level) => {
        const list = lists.get(number)
        const own = list?.levels[level]
        if (!list || !own || number === 0) return ''
        const count = counts.get(list.abstract) ?? []
        counts.set(list.abstract, count)
        if (!begun.has(number)) {
          begun.add(number)
          for (const restarted of list.restarted) count[restarted] = undefined
        }
        count[level] = (count[level] ?? own.start - 1) + 1
        for (let deeper = level + 1; deeper <= DEEPEST; deeper++) {
          const restart = list.levels[deeper]?.restart
          if (restart === undefined || (restart !== 0 && level < restart)) count[deeper] = undefined
        }
        return labelOf(own, list.levels, count)
      }
    },
  }
}

interface List {
  readonly abstract: Element | undefined
  readonly levels: readonly (Level | undefined)[]
  /** The levels that this list starts anew. */
  readonly restarted: readonly number[]
}

function listOf(num: Element, abstract: Element | undefined): List {
  const levels: (Level | undefined)[] = []
  const put = (element: Element | undefined, start?: number): void => {
    if (!element) return
    const at = integer(element.attributes['w:ilvl']) ?? 0
    if (at >= 0 && at <= DEEPEST) levels[at] = readLevel(element, start)
  }
  for (const element of children(abstract, 'w:lvl')) put(element)
  const restarted: number[] = []
  for (const override of children(num, 'w:lvlOverride')) {
    const at = integer(override.attributes['w:ilvl']) ?? 0
    put(child(override, 'w:lvl'))
    const start = integer(valueOf(override, 'w:startOverride'))
    if (start === undefined) continue
    restarted.push(at)
    const level = levels[at]
    if (level) levels[at] = { ...level, start }
  }
  return { abstract, levels, restarted }
}

const readLevel = (element: Element, start?: number): Level => ({
  start: start ?? integer(valueOf(element, 'w:start')) ?? 0,
  format: valueOf(element, 'w:numFmt') ?? 'decimal',
  text: valueOf(element, 'w:lvlText') ?? '',
  restart: integer(valueOf(element, 'w:lvlRestart')),
  legal: child(element, 'w:isLgl') !== undefined,
  gap: GAPS[valueOf(element, 'w:suff') ?? 'tab'] ?? ' ',
  paragraph: readParagraphProperties(child(element, 'w:pPr')),
})

function labelOf(own: Level, levels: readonly (Level | undefined)[], count: readonly (number | undefined)[]): string {
  if (own.format === 'none' && own.text === '') return ''
  // Bullets of symbol fonts sit in the private use area: a reader sees some mark.
  if (own.format === 'bullet') return own.text === '' ? '' : `${own.text.replace(/[\ue000-\uf8ff]/g, '•')}${own.gap}`
  const text = own.text.replace(/%([1-9])/g, (_, digit: string) => {
    const at = Number(digit) - 1
    const level = levels[at]
    if (!level || level.format === 'none') return ''
    return counted(count[at] ?? level.start, own.legal ? 'decimal' : level.format)
  })
  return text === '' ? '' : text + own.gap
}

/** A number as a format writes it; formats that Vietnamese documents do not use count as decimal. */
function counted(n: number, format: string): string {
  if (n > LARGEST) return String(n)
  switch (format) {
    case 'upperRoman':
      return roman(n)
    case 'lowerRoman':
      return roman(n).toLowerCase()
    case 'upperLetter':
      return letters(n)
    case 'lowerLetter':
      return letters(n).toLowerCase()
    case 'decimalZero':
      return String(n).padStart(2, '0')
    default:
      return String(n)
  }
}

/** 1 → `A`, 27 → `AA`, 53 → `AAA`. */
const letters = (n: number): string =>
  n < 1 ? '' : String.fromCharCode(65 + ((n - 1) % 26)).repeat(Math.min(8, Math.ceil(n / 26)))
