import { fold } from './fold.ts'

/** A line of a table of contents without the dots and the number of the page at its end. */
const entryOf = (text: string): string => fold(text.trim().replace(/[\s.…]*(?:\t|\s|…|\.{2})\d{1,3}$/u, '')).replace(/\s+/g, ' ')

/** What begins like a section; a line of other words may be repeated by chance. */
const LABELLED = /^(?:phan|chuong|dieu|muc|phu luc|mau|bieu|phieu|[ivxlc]+|[a-z]|\d+(?:\.\d+)*)[. )]/

/** Dots or a tab, and the number of a page. */
const PAGED = /(?:\t|\.{3}|…)[\s.…]*\d{1,3}$/u

/** Lines from one to before another. */
export interface ContentsLines {
  readonly from: number
  readonly to: number
}

/** `MỤC LỤC`, alone on its line. */
const isContentsTitle = (text: string): boolean => /^\s*m/i.test(text) && /^\s*mục lục:?\s*$/iu.test(text)

/** Which of some lines are tables of contents: below `MỤC LỤC`, each says what another line says, or ends in dots and a page. */
export function contentsIn(texts: readonly string[]): ContentsLines[] {
  const titles = texts.flatMap((text, at) => (isContentsTitle(text) ? [at] : []))
  if (titles.length === 0) return []
  const first = new Map<string, number>()
  const last = new Map<string, number>()
  for (const [at, text] of texts.entries()) {
    const entry = entryOf(text)
    if (!first.has(entry)) first.set(entry, at)
    last.set(entry, at)
  }
  const found: ContentsLines[] = []
  for (const from of titles) {
    // A second heading within one is a line of it.
    if (from < (found.at(-1)?.to ?? 0)) continue
    const isEntry = (text: string, at: number): boolean => {
      const entry = entryOf(text)
      if (entry === '' || PAGED.test(text.trim())) return true
      return LABELLED.test(entry) && (first.get(entry)! < from || last.get(entry)! > at)
    }
    let to = from + 1
    while (to < texts.length && isEntry(texts[to]!, to)) to++
    while (texts[to - 1]!.trim() === '') to--
    found.push({ from, to })
  }
  return found
}
