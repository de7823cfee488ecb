/** Of the words of lists, and of their letters and sounds, each has a number: by these it is asked what lists know of the words of a text. */
const numbers = new Map<string, number>()

/** Gives a word of a list its number. */
export function numbered(word: string): number {
  let number = numbers.get(word)
  if (number === undefined) numbers.set(word, (number = numbers.size + 1))
  return number
}

/** The number of a word; 0 where no list has it. */
export const numberOf = (word: string): number => numbers.get(word) ?? 0

/** How many words have a number so far: lists are made when they are first asked for. */
export const listedWords = (): number => numbers.size
