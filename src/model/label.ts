/** Labels of sections, clauses and points (I. / 1. / 1.1. / a)); Phụ lục I, Phần I, Mục II, 6.đ. */

const ROMAN: readonly (readonly [number, string])[] = [
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
]

/** 4 → `IV`. Counts from 1. */
export function roman(n: number): string {
  let left = n
  return ROMAN.map(([worth, letters]) => {
    const times = Math.floor(left / worth)
    left -= times * worth
    return letters.repeat(times)
  }).join('')
}

/** The letters that mark points, in the order of the Vietnamese alphabet. */
export const POINT_LETTERS = [...'abcdđeghiklmnopqrstuvxy']

/** 1 → `a)`, 5 → `đ)`. Past the 23rd letter the letters double: `aa)`. */
export function pointLabel(n: number): string {
  const turn = Math.floor((n - 1) / POINT_LETTERS.length)
  return `${POINT_LETTERS[(n - 1) % POINT_LETTERS.length]!.repeat(turn + 1)})`
}

/** [2, 1] → `2.1.` */
export const clauseLabel = (path: readonly number[]): string => `${path.join('.')}.`

/** The label of a heading: level 1 is Roman, the others carry the numbers below it. */
export const headingLabel = (level: number, path: readonly number[]): string =>
  level === 1 ? `${roman(path[0]!)}.` : clauseLabel(path)
