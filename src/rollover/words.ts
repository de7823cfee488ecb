import { latin } from '../model/latin.ts'
import type { Manuscript, Unit } from '../manuscript/manuscript.ts'
import type { OfPlan } from '../reading/year-judges.ts'
import { askOfFigures } from './figures.ts'
import { howOften } from './how-often.ts'
import type { Bookkeeper } from './ledger.ts'
import { askAt } from './prose.ts'

const OFTEN = { vi: 'lần tổ chức: tính lại cho năm mới', en: 'how many times it has been held: count anew' }
const oftenIn = (places: number): typeof OFTEN =>
  places === 1 ? OFTEN : { vi: `${OFTEN.vi}, ở cả ${places} chỗ`, en: `${OFTEN.en}, in all ${places} places` }
const TWO_DIGITS = { vi: 'năm ghi hai chữ số: ghi đủ và xem lại', en: 'a year of two digits: write it in full and look at it' }

/** Below a heading, or behind a colon: `Chủ đề: “…”`; one whose year stands with it is asked about by its year. */
const THEME = latin(/^(?!.*(?:19|20)\d{2})(?:.*(?<!\p{L})chủ đề[^“".;]{0,60}(?::|là)\s*)?([“"][^”"]{8,160}[”"])[.,;]?$/iu)
const QUOTED = /[“"](?![^”"]*(?:19|20)\d{2})[^”"]{8,160}[”"]/u
const THEMED = latin(/(?<!\p{L})chủ đề(?!\p{L})/iu)
const OF_ONE_YEAR = { vi: 'chủ đề của năm cũ: thay bằng chủ đề của năm mới', en: 'the old year’s theme: put in the new one' }

/** Other words that go stale with the year, and that only a person can renew. */
export function askOfWords(texts: Manuscript, { year }: OfPlan, books: Bookkeeper): void {
  const short = new RegExp(String.raw`(?<![\d/.,-])\d{1,2}([/.-])\d{1,2}\1(?:${String(year).slice(2)})(?!\d|[/.-]\d)`, 'g')
  for (const [index, unit] of texts.units.entries()) {
    askAt(unit, unit.text.matchAll(short), TWO_DIGITS, books)
    askAt(unit, themeIn(unit, texts.units[index - 1]), OF_ONE_YEAR, books)
  }
  askOfCounts(texts, year, books)
  askOfFigures(texts, year, books)
}

/** What a text says again and again is one question: the first place is asked about. */
function askOfCounts({ units }: Manuscript, year: number, books: Bookkeeper): void {
  const counted = new Map<string, { readonly unit: Unit; readonly it: RegExpExecArray }[]>()
  for (const unit of units.filter(({ text }) => text.includes(String(year)))) {
    for (const it of countsIn(unit, books)) {
      const key = it[0].toLowerCase()
      counted.set(key, [...(counted.get(key) ?? []), { unit, it }])
    }
  }
  for (const [first, ...rest] of counted.values()) askAt(first!.unit, [first!.it], oftenIn(rest.length + 1), books)
}

/** How often something was held; the year of a congress behind it is asked about already. */
const countsIn = (unit: Unit, books: Bookkeeper): RegExpExecArray[] =>
  howOften(unit).filter(({ index }) => {
    const clause = unit.place(index, index + /^[^,;.]*/u.exec(unit.text.slice(index))![0].length)
    return clause === undefined || !books.isAskedOf(clause)
  })

function themeIn({ text }: Unit, above: Unit | undefined): RegExpExecArray[] {
  const isBelow = above?.role === 'heading' && THEMED.test(above.text)
  const found = THEME.exec(text)?.[1] ?? (isBelow ? QUOTED.exec(text)?.[0] : undefined)
  if (!found || !(isBelow || THEMED.test(text))) return []
  return [Object.assign([found] as unknown as RegExpExecArray, { index: text.indexOf(found) })]
}
