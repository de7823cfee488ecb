/** A table drawn with the keyboard, and how it is written; `rows` are lines of the text. */
export interface DrawnTable {
  readonly rows: number
  readonly as: 'tabs' | 'bars' | 'grid' | 'spaces' | 'signs'
  /** The lines as the table they mean. */
  readonly written: readonly string[]
}

const cellsOf = (row: string): string[] =>
  row
    .trim()
    .replace(/^\|/, '')
    .replace(/(?<!\\)\|$/, '')
    .split(/(?<!\\)\|/)
    .map((cell) => cell.trim())

/** The line below a table's head: `|---|:-:|`. */
export const isDelimiter = (row: string): boolean =>
  row.includes('|') && /^\s*(?:\|\s*)?:?-+:?\s*(?:\|\s*:?-+:?\s*)*(?:\|\s*)?$/.test(row)

/** A table may be all that an item holds. */
const ITEM_OF_TABLE = /^\s*(?:[-+*]|\d{1,9}[.)])\s+(?=\|)/

/** True for a table's head and the line below it: as many columns in one as in the other. */
export const beginsTable = (row: string, below: string): boolean =>
  row.includes('|') && isDelimiter(below) && cellsOf(row.replace(ITEM_OF_TABLE, '')).length === cellsOf(below).length

const written = (rows: readonly (readonly string[])[]): string[] => {
  const width = Math.max(...rows.map(({ length }) => length))
  const line = (cells: readonly string[]): string =>
    `| ${Array.from({ length: width }, (_, index) => cells[index] ?? '').join(' | ')} |`
  return [line(rows[0]!), `|${'---|'.repeat(width)}`, ...rows.slice(1).map(line)]
}

const isGridRule = (row: string): boolean => /^\s*[+|┌├└╔╠╚][-=+|─━═┬┼┴┐┤┘╦╬╩╗╣╝\s]{2,}$/u.test(row) && /[-=─━═]/u.test(row)
const isBarRow = (row: string): boolean =>
  /^\s*[|│║]/u.test(row) && /[|│║]\s*$/u.test(row) && (cellsOf(asciiBars(row)).length > 1 || /^\s*\|\s+\S.*\s\|\s*$/u.test(row))
/** A row without bars at its ends: `STT | Tên | Hạn`. */
const isOpenRow = (row: string): boolean => row.includes('|') && /[^|\s]\s+\|\s+[^|\s]/u.test(row) && !/^\s*\||\\$/u.test(row)
const asciiBars = (row: string): string => row.replace(/[│║]/gu, '|')
const MARK = /^\s*(?:[-+*•·–—o\uf0b7]|\(?(?:\d[\d.]*|[a-zđ]|[ivxIVX]+)[.)/]|#+)\s+/u
/** The gaps that tabs make between words; one at a line's start, or behind the mark of an item, is an indentation. */
const tabsIn = (row: string): number =>
  row.includes('\t')
    ? (row
        .replace(MARK, '')
        .trim()
        .match(/[ ]*\t\s*/gu)?.length ?? 0)
    : 0
const isTabRow = (row: string): boolean => tabsIn(row) > 0 && !/^\s*\|/.test(row)

/** How many of the lines from one on are such; fewer than `least` are none. */
const run = (lines: readonly string[], from: number, is: (row: string) => boolean, least = 1): number => {
  let at = from
  while (at < lines.length && is(lines[at]!)) at++
  return at - from < least ? 0 : at - from
}

/** The table drawn from a line on, where there is one that Markdown does not read as a table. */
export function drawnTable(lines: readonly string[], at: number): DrawnTable | undefined {
  const grid = run(lines, at, (row) => isGridRule(row) || isBarRow(row))
  if (grid > 1 && isGridRule(lines[at]!) && !isDelimiter(lines[at]!)) {
    const rows = lines.slice(at, at + grid).filter((row) => !isGridRule(row))
    if (rows.length > 0) return { rows: grid, as: 'grid', written: written(rows.map((row) => cellsOf(asciiBars(row)))) }
  }
  const begins = beginsTable(lines[at]!, lines[at + 1] ?? '') || isDelimiter(lines[at]!)
  const bars = Math.max(run(lines, at, isBarRow), run(lines, at, isOpenRow, 2))
  if (bars > 0 && !begins) {
    // One line with bars, with nothing like it beside it, is a table's head all the same.
    const rows = lines.slice(at, at + bars).filter((row) => !isDelimiter(row))
    return { rows: bars, as: 'bars', written: written(rows.map(cellsOf)) }
  }
  return inColumns(lines, at)
}

/** How columns are parted without a line between them; `gap` is what stands between two of them, and never without its sign. */
const COLUMNS: readonly {
  readonly as: DrawnTable['as']
  readonly sign: string
  readonly gap: RegExp
  readonly counts: boolean
}[] = [
  { as: 'spaces', sign: '   ', gap: /(?<=\S) {3,}(?=\S)/gu, counts: false },
  // A sentence has semicolons, too: rows of such a table are counted.
  { as: 'signs', sign: ';', gap: /\s*;\s*/gu, counts: true },
  { as: 'signs', sign: ',', gap: /\s*,\s*/gu, counts: true },
]
/** The author breaks the line here. */
const BROKEN = /\\$/u
const COUNTED = /^\s*\d{1,3}\s*[;,]/u
const HEAD = /^\s*(?:S?TT|Số TT|\d{1,3})\s*[;,]/iu

/** Columns that are parted by tabs, by spaces, or by `;` and `,` in rows that are counted. */
function inColumns(lines: readonly string[], at: number): DrawnTable | undefined {
  const tabs = tabbed(lines, at)
  if (tabs) return tabs
  for (const { as, sign, gap, counts } of COLUMNS) {
    const gaps = (row: string): number =>
      !row.includes(sign) || BROKEN.test(row) || (counts && !HEAD.test(row)) ? 0 : (row.replace(MARK, '').match(gap)?.length ?? 0)
    const most = gaps(lines[at]!)
    if (most < 2 || /[.;:,]\s*$/u.test(lines[at]!)) continue
    const rows = run(lines, at, (row) => gaps(row) === most)
    if (rows < 2 || (counts && !COUNTED.test(lines[at + 1]!))) continue
    const cells = lines.slice(at, at + rows).map((row) => row.trim().split(gap))
    return { rows, as, written: written(cells) }
  }
  return undefined
}

/** Rows whose columns are parted by tabs; a table that is pasted may have an empty line behind each. */
function tabbed(lines: readonly string[], at: number): DrawnTable | undefined {
  const first = lines[at]!
  const tabs = isTabRow(first) ? tabsIn(first) : 0
  if (tabs === 0) return undefined
  const parted = lines[at + 1]?.trim() === '' && isTabRow(lines[at + 2] ?? '')
  // `Thời gian:⇥…` and `Địa điểm:⇥…`, a paragraph each, are no table.
  if (parted && tabs === 1 && !/^\s*(?:S?TT|\d)/iu.test(first)) return undefined
  const step = parted ? 2 : 1
  const found = [first]
  for (let next = at + step; isTabRow(lines[next] ?? ''); next += step) {
    if (parted && (lines[next - 1]!.trim() !== '' || tabsIn(lines[next]!) !== tabs)) break
    found.push(lines[next]!)
  }
  if (found.length === 1 && tabs === 1) return undefined
  const cells = found.map((row) =>
    row
      .trim()
      .split(/[ ]*\t\s*/u)
      .map((cell) => cell.replaceAll('|', '\\|')),
  )
  return { rows: (found.length - 1) * step + 1, as: 'tabs', written: written(cells) }
}

/** The lines, from 0, that tables drawn with the keyboard take. */
export function drawnLines(lines: readonly string[]): ReadonlySet<number> {
  const found = new Set<number>()
  for (let at = 0; at < lines.length; at++) {
    const rows = drawnTable(lines, at)?.rows ?? 0
    for (let row = 0; row < rows; row++) found.add(at + row)
    at += Math.max(0, rows - 1)
  }
  return found
}
