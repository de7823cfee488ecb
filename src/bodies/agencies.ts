import { latin, longestFirst } from '../model/latin.ts'
import { everyMatch } from '../model/matches.ts'
import { AGENCIES as OTHERS } from './data/agencies.ts'
import { MINISTRY_FIELDS } from './data/ministry-fields.ts'

/** Names of bodies as Phụ lục II, Mục IV writes them: capitals on what kind of body it is and on what it does. */

export const AGENCIES: readonly string[] = [...MINISTRY_FIELDS.flatMap((field) => [`Bộ ${field}`, `Sở ${field}`]), ...OTHERS]

const NEW_STYLE = latin(/[oOuU][àáảãạèéẻẽẹỳýỷỹỵÀÁẢÃẠÈÉẺẼẸỲÝỶỸỴ](?!\p{L})/u)
const NEW_STYLES = latin(/(?<![qQ])([oOuU])([àáảãạèéẻẽẹỳýỷỹỵÀÁẢÃẠÈÉẺẼẸỲÝỶỸỴ])(?!\p{L})/gu)

/** `oà`, `uỷ` written as `òa`, `ủy`, so that spelling alone makes no other name; each character stays in its place. */
export function oneToneStyle(text: string): string {
  if (!NEW_STYLE.test(text)) return text
  return text.replace(NEW_STYLES, (both, first: string, second: string) => {
    const [vowel, tone] = second.normalize('NFD') as unknown as [string, string]
    return (first + tone).normalize('NFC').length === 1 ? (first + tone).normalize('NFC') + vowel : both
  })
}

const escaped = (word: string): string => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
const patternOf = (name: string): RegExp =>
  latin(
    `${name
      .split(' ')
      .map((word) => (word === '-' ? '[-–,]?' : escaped(word.replace(/,$/, '')) + (word.endsWith(',') ? '\\s?[-–,]?' : '')))
      .join('\\s{1,2}')}(?![\\p{L}\\p{N}])`,
    'iuy',
  )

const BY_FIRST = new Map<string, { readonly name: string; readonly pattern: RegExp }[]>()
for (const name of longestFirst(AGENCIES)) {
  const first = name.split(' ')[0]!.toLowerCase()
  BY_FIRST.set(first, [...(BY_FIRST.get(first) ?? []), { name, pattern: patternOf(name) }])
}
const FIRSTS = latin(
  `(?<![\\p{L}\\p{N}])(?:${[...BY_FIRST.keys()].map((first) => first[0]!.toUpperCase() + first.slice(1)).join('|')}|mặt)(?![\\p{L}\\p{N}])`,
  'gu',
)
const FIRST_WORD = latin(/^\p{Lu}\p{L}*/u)

/** Where a text names one of these bodies, in whatever case: the right name and the stretch. */
export function* agenciesIn(text: string): Generator<{ readonly name: string; readonly start: number; readonly end: number }> {
  const even = oneToneStyle(text)
  for (const found of everyMatch(even, FIRSTS)) {
    const agency = agencyAt(even, found.index, found[0])
    if (agency) yield { name: agency.name, start: found.index, end: agency.end }
  }
}

/** The body a text begins with, and where its name ends; none where it begins with no body. */
export function agencyAtStart(text: string): { readonly name: string; readonly end: number } | undefined {
  const even = oneToneStyle(text)
  const first = FIRST_WORD.exec(even)?.[0]
  return first && BY_FIRST.has(first.toLowerCase()) ? agencyAt(even, 0, first) : undefined
}

function agencyAt(text: string, start: number, first: string): { readonly name: string; readonly end: number } | undefined {
  for (const { name, pattern } of BY_FIRST.get(first.toLowerCase()) ?? []) {
    pattern.lastIndex = start
    if (pattern.test(text)) return { name, end: pattern.lastIndex }
  }
  return undefined
}

/** The written name with the letters' case of the right one; its spaces, marks and tone style stay. */
export function inCaseOf(name: string, written: string): string {
  if (written === name) return name
  const words = name.replace(/[,–-]/gu, ' ').split(/\s+/u)
  let index = 0
  return written.replace(latin(/[\p{L}\p{N}]+/gu), (word) => {
    const right = words[index++] ?? word
    return [...word]
      .map((char, at) =>
        right[at] !== undefined && right[at] === right[at]!.toUpperCase() ? char.toUpperCase() : char.toLowerCase(),
      )
      .join('')
  })
}
