/** A table drawn with the keyboard, and how it is written; `rows` are lines of the text. */
export interface DrawnTable {
  readonly rows: number
  readonly as: 'tabs' | 'bars' | 'grid'
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
  /^\s*\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)*\|?\s*$/.test(row) && row.includes('|')

const written = (rows: readonly (readonly string[])[]): string[] => {
  const width = Math.max(...rows.map(({ length }) => length))
  const line = (cells: readonly string[]): string =>
    `| ${Array.from({ length: width }, (_, index) => cells[index] ?? '').join(' | ')} |`
  return [line(rows[0]!), `|${'---|'.repeat(width)}`, ...rows.slice(1).map(line)]
}

const isGridRule = (row: string): boolean => /^\s*[+|┌├└╔╠╚][-=+|─━═┬┼┴┐┤┘╦╬╩╗╣╝\s]{2,}$/u.test(row) && /[-=─━═]/u.test(row)
const isBarRow = (row: string): boolean => /^\s*[|│║]/u.test(row) && /[|│║]\s*$/u.test(row) && cellsOf(asciiBars(row)).length > 1
const asciiBars = (row: string): string => row.replace(/[│║]/gu, '|')
const MARK = /^\s*(?:[-+*•·–—o\uf0b7]|\(?(?:\d[\d.]*|[a-zđ]|[ivxIVX]+)[.)/]|#+)\s+/u
/** The gaps that tabs make between words; one at a line's start, or behind the mark of an item, is an indentation. */
const tabsIn = (row: string): number =>
  row
    .replace(MARK, '')
    .trim()
    .match(/[ ]*\t\s*/gu)?.length ?? 0
const isTabRow = (row: string): boolean => tabsIn(row) > 0 && !/^\s*\|/.test(row)

/** How many of the lines from one on are such. */
const run = (lines: readonly string[], from: number, is: (row: string) => boolean): number => {
  let at = from
  while (at < lines.length && is(lines[at]!)) at++
  return at - from
}

/** The table drawn from a line on, where there is one that Markdown does not read as a table. */
export function drawnTable(lines: readonly string[], at: number): DrawnTable | undefined {
  const grid = run(lines, at, (row) => isGridRule(row) || isBarRow(row))
  if (grid > 1 && isGridRule(lines[at]!) && !isDelimiter(lines[at]!)) {
    const rows = lines.slice(at, at + grid).filter((row) => !isGridRule(row))
    if (rows.length > 0) return { rows: grid, as: 'grid', written: written(rows.map((row) => cellsOf(asciiBars(row)))) }
  }
  const bars = run(lines, at, isBarRow)
  if (bars > 0 && !(lines[at + 1] !== undefined && isDelimiter(lines[at + 1]!)) && !isDelimiter(lines[at]!)) {
    // One line with bars, with nothing like it beside it, is a table's head all the same.
    return { rows: bars, as: 'bars', written: written(lines.slice(at, at + bars).map((row) => cellsOf(asciiBars(row)))) }
  }
  const tabs = run(lines, at, isTabRow)
  if (tabs > 1 || (tabs === 1 && tabsIn(lines[at]!) > 1)) {
    const rows = lines.slice(at, at + tabs).map((row) =>
      row
        .trim()
        .split(/[ ]*\t\s*/u)
        .map((cell) => cell.replaceAll('|', '\\|')),
    )
    return { rows: tabs, as: 'tabs', written: written(rows) }
  }
  return undefined
}
