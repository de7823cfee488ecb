import { latin, wordsPattern } from '../model/latin.ts'
import type { Manuscript, Unit } from '../manuscript/manuscript.ts'
import type { Place } from '../model/place.ts'
import { AIMED_AT } from '../reading/data/figure-words.ts'
import type { Bookkeeper } from './ledger.ts'
import { writtenAt } from './prose.ts'

const FIGURE = {
  vi: 'số liệu viết trong lời văn: xem lại theo chỉ tiêu mới',
  en: 'a figure typed in the text: hold it against the new targets',
}
const MONEY = { vi: 'số tiền của năm cũ: ghi số của năm mới', en: 'a sum of the old year: put in the new year’s' }
const TABLE = {
  vi: 'bảng số liệu của năm cũ: ghi số của năm mới',
  en: 'a table of the old year’s figures: put in the new year’s',
}

/** All of something stays all of it. */
const PERCENT = /(?<![\d.,])(?!100\s?%)\d{1,3}(?:[.,]\d+)?\s?%/
const SUM = latin(/(?<![\d.,/])\d{1,3}(?:[.,]\d{1,3})*\s+(?:(?:nghìn |ngàn |triệu |tỷ )*đồng|triệu|tỷ)(?![\p{L}/])/iu)
/** A figure of a longer time, or of a rule, does not go with the year. */
const LASTING = latin(/giai đoạn\s+\d{4}|đến năm \d{4}|nhiệm kỳ|theo quy định|quy định tại/iu)

/** A full stop ends a sentence where a blank follows it: not in 1.240. */
const SENTENCE = /(?:[^.!?]|[.!?](?!\s|$))+[.!?]*/gu

/** What is aimed at, or reached; a solution of 0,2 % or a chance of rain is neither. */
const AIMED = latin(`(?<!\\p{L})(?:${wordsPattern(AIMED_AT)}|bằng(?= \\d))(?!\\p{L})`, 'iu')
const AIMS = latin(/^(?:các )?(?:chỉ tiêu|mục tiêu)(?!\p{L})/iu)
/** `Năm học 2025-2026, …`: what follows is what came out of it, but for what is aimed at in so many words. */
const OF_A_YEAR_BEFORE = latin(/^(?:(?:trong|kết thúc|qua) )?năm (?:học )?(20\d{2})(?:\s*[-–]\s*(20\d{2}))?\s*,/iu)
const AIMED_ANEW = latin(/phấn đấu|mục tiêu|chỉ tiêu|yêu cầu|bảo đảm|đảm bảo/iu)

/** Figures that the new year makes stale: the first of each text, and tables of the old year’s. */
export function askOfFigures(texts: Manuscript, year: number, books: Bookkeeper): void {
  let heading: Unit | undefined
  for (const unit of texts.units) {
    if (unit.role === 'heading') heading = unit
    if (unit.role === 'title' || unit.role === 'recipient' || LASTING.test(unit.text)) continue
    const first = firstFigure(unit, heading !== undefined && AIMS.test(heading.text), year, books)
    if (first) books.ask(first.at, first.words, first.reason)
  }
  for (const cells of tablesOf(texts)) askOfTable(cells, year, books)
}

/** The first figure of a text in a sentence that nothing is asked of yet: who looks at a sentence sees its figures. */
function firstFigure(
  unit: Unit,
  amongAims: boolean,
  year: number,
  books: Bookkeeper,
): { readonly at: Place; readonly words: string; readonly reason: typeof FIGURE } | undefined {
  const [, from, to] = OF_A_YEAR_BEFORE.exec(unit.text) ?? []
  const isOfBefore = from !== undefined && Number(from) < year && Number(to ?? from) <= year
  for (const { index, 0: sentence } of unit.text.matchAll(SENTENCE)) {
    if (isOfBefore && !AIMED_ANEW.test(sentence)) continue
    const share = AIMED.test(sentence) || amongAims ? PERCENT.exec(sentence) : null
    const found = share ?? (isOfYear(sentence, year) ? SUM.exec(sentence) : null)
    if (!found) continue
    const start = index + found.index
    const at = writtenAt({ unit, start, end: start + found[0].length }, books)
    const whole = unit.place(index, index + sentence.length)
    if (at && !books.isAskedWithin(at) && !(whole && books.isAskedOf(whole)))
      return { at, words: found[0], reason: share ? FIGURE : MONEY }
  }
  return undefined
}

/** `dự toán năm 2026 là …`, `kinh phí năm 2026: …`. */
const isOfYear = (sentence: string, year: number): boolean => new RegExp(`năm\\s+${year}(?!\\d)`, 'iu').test(sentence)

function tablesOf({ units }: Manuscript): Unit[][] {
  const tables = new Map<number, Unit[]>()
  for (const unit of units) if (unit.cell) tables.set(unit.cell.table, [...(tables.get(unit.cell.table) ?? []), unit])
  return [...tables.values()]
}

const NUMBER = /^[\d.,\s]*\d\s?%?$/
/** So many figures below heads that name the year are a table of its figures. */
const FIGURES = 3

/** A table whose columns are the old year’s is one question, unless something else of it is asked. */
function askOfTable(cells: readonly Unit[], year: number, books: Bookkeeper): void {
  const named = new Set(
    cells.flatMap(({ text, cell }) =>
      cell!.row <= 2 && !NUMBER.test(text) && text.includes(String(year)) ? [cell!.column] : [],
    ),
  )
  const figures = cells.filter(({ text, cell }) => cell!.row > 1 && named.has(cell!.column) && NUMBER.test(text))
  const isAsked = cells.some((unit) => {
    const at = unit.place(0, unit.text.length)
    return at && (books.isAskedWithin(at) || books.isAskedOf(at))
  })
  const [first, last] = [figures[0], figures.at(-1)]
  if (isAsked || figures.length < FIGURES || !first || !last) return
  const at = first.place(0, first.text.length)
  if (at) books.ask(at, `${first.text} … ${last.text}`, TABLE)
}
