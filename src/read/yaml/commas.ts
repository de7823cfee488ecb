import { isScalar, type Node, type Pair } from 'yaml'
import type { Wording } from '../../model/problem.ts'
import { showBlanks } from './blanks.ts'

/**
 * `{ value: 85,1, unit: … }`: between braces the comma ends the value, and `1` is taken for the next key. Gives where the
 * number as the author meant it begins and ends.
 */
export function decimalComma(before: Node | null, { key, value }: Pair<Node, Node | null>): [number, number] | undefined {
  if (
    !isScalar(before) ||
    typeof before.value !== 'number' ||
    !isScalar(key) ||
    typeof key.value !== 'number' ||
    value?.range?.[0] !== value?.range?.[1]
  )
    return undefined
  const [from, to] = [before.range?.[0], key.range?.[1]]
  return from !== undefined && to !== undefined && before.range![1] + 1 === key.range![0] ? [from, to] : undefined
}

/** Pieces of one text that commas made of it: where it stands, and the text as the author meant it. */
export interface Cut {
  readonly at: [number, number]
  readonly whole: string
}

/** The plain text of a flow value; quoted it has no commas that end it. */
const plainRange = (node: Node | null | undefined): [number, number] | undefined =>
  isScalar(node) && node.type === 'PLAIN' && typeof node.value === 'string' && node.range
    ? [node.range[0], node.range[1]]
    : undefined

/** `{ to: Các sở, ban, ngành }`: keys without colon and value behind a text are the rest of that text. */
export function cutTexts(
  pairs: readonly Pair<Node, Node | null>[],
  text: string,
): (Cut & { readonly first: number; readonly last: number })[] {
  const bare = ({ key, value }: Pair<Node, Node | null>): boolean => {
    const range = plainRange(key)
    const empty = value == null || (isScalar(value) && value.value === null && value.range?.[0] === value.range?.[1])
    return range !== undefined && empty && !/^\s*:/.test(text.slice(range[1]))
  }
  return pairs.flatMap((pair, first) => {
    const start = plainRange(pair.value)
    if (!start) return []
    let last = first
    while (last + 1 < pairs.length && bare(pairs[last + 1]!)) last++
    if (last === first) return []
    const at: [number, number] = [start[0], pairs[last]!.key.range![1]]
    return [{ first, last, at, whole: wholeText(text, at) }]
  })
}

/** `[Nâng cao hiệu lực, hiệu quả.]`: a text of a list that begins with a small letter goes on with the one before it. */
export function splitText(items: readonly Node[], text: string): Cut | undefined {
  const second = items.findIndex((item, index) => {
    const range = index > 0 && plainRange(items[index - 1]) && plainRange(item)
    return range && /^\p{Ll}/u.test(text.slice(...range))
  })
  if (second < 0) return undefined
  let last = second
  for (
    let range = plainRange(items[last + 1]);
    range && /^\p{Ll}/u.test(text.slice(...range));
    range = plainRange(items[last + 1])
  )
    last++
  const at: [number, number] = [items[second - 1]!.range![0], items[last]!.range![1]]
  return { at, whole: showBlanks(wholeText(text, at)) }
}

const wholeText = (text: string, [from, to]: readonly [number, number]): string =>
  text.slice(from, to).replace(/\s+/gu, ' ').trim()

export const quoteText = (whole: string, key?: string): Wording => {
  const paste = `${key === undefined ? '' : `${key}: `}${JSON.stringify(whole)}`
  return { vi: `Đặt cả giá trị trong ngoặc kép: ${paste}`, en: `Put the whole value in quotes: ${paste}` }
}

export const commaProblem = (written: string): [Wording, Wording] => {
  const point = written.replace(',', '.')
  return [
    {
      vi: `Số “${written}” ghi dấu phẩy; giữa hai ngoặc { } dấu phẩy kết thúc giá trị.`,
      en: `The number “${written}” has a comma, which between { } ends the value.`,
    },
    { vi: `Ghi: ${point} (văn bản vẫn in ${written})`, en: `Write: ${point} (the document has ${written})` },
  ]
}
