import { latin } from '../model/latin.ts'

/** Words that stand behind a figure as its unit. */
const UNITS =
  'nghìn tỷ đồng|nghìn tỷ|triệu đồng|nghìn đồng|tỷ đồng|triệu|nghìn|tỷ|đồng|việc|vụ việc|vụ|người|hồ sơ|văn bản|đơn vị|cơ quan|lượt|giờ|ngày|tuần|tháng|quý|năm|điểm|bước|km|ha|m2|kg|tấn|xã|huyện|tỉnh'

/**
 * What is one piece of a Vietnamese text when two versions are compared, the longer ones first: a date, a document number, a
 * figure with its unit, a word, white space, any other sign.
 */
const TOKEN = latin(
  [
    String.raw`ngày\s\d{1,2}\stháng\s\d{1,2}(?:\snăm\s\d{4})?`,
    String.raw`tháng\s\d{1,2}\snăm\s\d{4}`,
    String.raw`\d{1,2}\/\d{1,2}\/\d{4}`,
    String.raw`\d{1,2}\/\d{4}(?!\/)`,
    String.raw`\d+[a-z]?(?:\/\d{4})?[\/-]\p{Lu}[\p{L}\d]*(?:[-\/&]\p{L}[\p{L}\d]*)*`,
    String.raw`\d+(?:[.,]\d+)*(?:\s?[%‰]|\s(?:${UNITS})(?![\p{L}\p{M}]))?`,
    String.raw`[\p{L}\p{M}\d_]+`,
    String.raw`\s+`,
    String.raw`[\s\S]`,
  ].join('|'),
  'gu',
)

/** A text cut into tokens; joined again they are the text. */
export const tokensOf = (text: string): string[] => text.match(TOKEN) ?? []

/** True for a token that says something: no space, no bare punctuation. */
export const isWord = (token: string): boolean => /[^\s.,;:!?()“”"'…/-]/u.test(token)

/** How often each word of a text stands in it, and how many there are. */
export interface Bag {
  readonly counts: ReadonlyMap<string, number>
  readonly size: number
}

export function bagOf(text: string): Bag {
  const counts = new Map<string, number>()
  let size = 0
  for (const token of tokensOf(text)) {
    if (!isWord(token)) continue
    size += 1
    const word = token.toLowerCase()
    counts.set(word, (counts.get(word) ?? 0) + 1)
  }
  return { counts, size }
}

/** How alike two texts are by their words, 0 to 1 (Dice's coefficient). */
export function likeness(a: Bag, b: Bag): number {
  if (a.size + b.size === 0) return 1
  // No more than the smaller of them can be shared.
  const [few, many] = a.counts.size < b.counts.size ? [a, b] : [b, a]
  let shared = 0
  for (const [word, count] of few.counts) shared += Math.min(count, many.counts.get(word) ?? 0)
  return (2 * shared) / (a.size + b.size)
}

/** Two texts' words together. */
export function joinBags(bags: readonly Bag[]): Bag {
  const counts = new Map<string, number>()
  for (const bag of bags) for (const [word, count] of bag.counts) counts.set(word, (counts.get(word) ?? 0) + count)
  return { counts, size: bags.reduce((sum, bag) => sum + bag.size, 0) }
}
