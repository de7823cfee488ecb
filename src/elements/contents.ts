import { fold } from './fold.ts'

/** A line of a table of contents without the dots and the number of the page at its end. */
const entryOf = (text: string): string => fold(text.trim().replace(/[\s.…]*(?:\t|\s|…|\.{2})\d{1,3}$/u, '')).replace(/\s+/g, ' ')

/** Which of some lines, from one to before another, are a table of contents: below `MỤC LỤC`, each says what a later line says. */
export function contentsIn(texts: readonly string[]): { readonly from: number; readonly to: number } | undefined {
  const from = texts.findIndex((text) => /^mục lục:?$/iu.test(text.trim()))
  if (from < 0) return undefined
  const last = new Map(texts.map((text, index) => [entryOf(text), index]))
  let to = from + 1
  while (to < texts.length && (texts[to]!.trim() === '' || last.get(entryOf(texts[to]!))! > to)) to++
  return { from, to }
}
