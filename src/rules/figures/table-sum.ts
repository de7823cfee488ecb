import { latin, wordsPattern } from '../../model/latin.ts'
import { NO_SUMS, TOTALS } from '../../reading/data/figure-words.ts'
import { everyBlock } from '../../model/block.ts'
import { headRows, rowText, type Table } from '../../model/table.ts'
import { valueOf } from '../../reading/figures.ts'
import type { Manuscript, Unit } from '../../manuscript/manuscript.ts'
import type { Say, Where } from '../../manuscript/say.ts'
import type { Rule } from '../rule.ts'

const HEAD = 'Sở Tư pháp ban hành Kế hoạch.\n\n# Kinh phí\n\nDự toán như sau:\n\n'
// Columns that are not added up: ordinals, rates, averages, scores.
const NO_SUM = latin(`^(?:stt|tt|số tt|năm|mã)$|${wordsPattern(NO_SUMS)}`, 'iu')
const TOTAL = latin(`^(?:${wordsPattern(TOTALS)})(?!\\p{L})`, 'iu')

export default {
  id: 'table-sum',
  severity: 'warning',
  summary: { vi: 'Dòng tổng cộng của bảng bằng tổng các dòng.', en: "A table's total is the sum of its rows." },
  why: {
    vi: 'Sửa một dòng mà quên sửa dòng tổng thì số liệu của kế hoạch không dùng được.',
    en: 'A row was changed and the total was not: the figures are of no use.',
  },
  prose: true,
  refused: [
    'I. KINH PHÍ\n\nTT\tNội dung\tSố lượng\tThành tiền (triệu đồng)\n1\tMáy bơm\t02\t48\n2\tTập huấn\t01\t12,5\nTổng cộng\t\t\t61,5\n',
    '| STT | Nội dung | Kinh phí (đồng) |\n|---|---|---|\n| 1 | Sân khấu | 35.000.000 |\n| 2 | In ấn | 4.500.000 |\n| | Cộng | 39.000.000 |\n',
    {
      body: `${HEAD}| Nội dung | Kinh phí (triệu đồng) |\n|---|---|\n| Tập huấn | 45 |\n| In tài liệu | 30,5 |\n| Tổng cộng | 85,5 |\n`,
    },
    {
      body: `${HEAD}| TT | Đơn vị | Số lớp | Học viên |\n|---|---|---|---|\n|  | Tổng số | 5 | 1.200 |\n| 1 | Xã Bản Hồ | 2 | 450 |\n| 2 | Xã Tả Van | 3 | 650 |\n`,
    },
  ],
  accepted: [
    'I. KINH PHÍ\n\nTT\tNội dung\tSố lượng\tThành tiền (triệu đồng)\n(1)\t(2)\t(3)\t(4)\n1\tMáy bơm\t02\t48\n2\tTập huấn\t01\t12,5\nTổng cộng\t\t\t60,5\n',
    '| STT | Nội dung | Đợt 1 | Đợt 2 |\n|---|---|---|---|\n| 1 | 2 | 3 | 4 |\n| 1 | Áo phao | 20 | 15 |\n| 2 | Xuồng | 2 | 1 |\n| | Tổng số | 22 | 16 |\n',
    {
      body: `${HEAD}| Nội dung | Kinh phí (triệu đồng) |\n|---|---|\n| Tập huấn | 45 |\n| In tài liệu | 30,5 |\n| Tổng cộng | 75,5 |\n`,
    },
    {
      body: `${HEAD}| TT | Nội dung | Kinh phí | Tỷ lệ |\n|---|---|---|---|\n| I | Tuyên truyền | 70 | 50% |\n| 1 | Pano | 40 | 45% |\n| 2 | Tờ rơi | 30 | 40% |\n|  | Tổng cộng | 70 | 90% |\n`,
    },
    { body: `${HEAD}| Đơn vị | Năm 2025 |\n|---|---|\n| Phòng 1 | 12 |\n| Phòng 2 | chưa có |\n| Tổng | 20 |\n` },
  ],
  check(manuscript, say) {
    const { data: plan, units } = manuscript
    if (!plan) return gridsOf(units).forEach((grid) => judge(grid, say))
    for (const body of [plan.body, ...plan.appendices.map((appendix) => appendix.body)]) {
      for (const block of everyBlock(body)) if (block.type === 'table') judge(gridOfTable(manuscript, block), say)
    }
  },
} satisfies Rule

/** A table as its columns' headings and the rows below its head, each with a text for every column. */
interface FigureGrid {
  readonly headings: readonly string[]
  readonly rows: readonly (readonly string[])[]
  /** Where a row stands in the file, by the text of one of its cells. */
  readonly place: (row: number, text: string) => Where
  /** Rows belong together that the cells do not tell of. */
  readonly grouped: boolean
}

function judge({ headings, rows: all, place, grouped }: FigureGrid, say: Say): void {
  const rows = all.filter((row) => !isColumnNumbers(row))
  const totals = rows.filter(isTotal)
  const [total] = totals
  const at = total ? rows.indexOf(total) : -1
  // Rows under rows, or a total in the middle: what adds up to what is not to be seen.
  if (!total || totals.length > 1 || (at !== 0 && at !== rows.length - 1) || isNested(rows) || grouped) return
  const items = rows.filter((row) => row !== total)
  total.forEach((said, column) => {
    const cells = items.map((row) => row[column] ?? '')
    if (items.length < 2 || NO_SUM.test((headings[column] ?? '').trim())) return
    const values = cells.map((cell) => (cell === '' || cell === '-' ? 0 : valueOf(cell)))
    const sum = valueOf(said)
    if (sum === undefined || values.some((value) => value === undefined) || cells.every((cell) => cell === '' || cell === '-'))
      return
    const added = values.reduce<number>((so, value) => so + value!, 0)
    if (Math.abs(added - sum) < 1e-6) return
    const text = written(added)
    const label = total.find((cell) => TOTAL.test(cell))!
    say(
      place(all.indexOf(total), label),
      {
        vi: `Cột “${headings[column]}” cộng được ${text}, dòng “${label}” ghi ${said}.`,
        en: `The column “${headings[column]}” adds up to ${text}; the row “${label}” says ${said}.`,
      },
      { hint: { vi: `Ghi ${text}, hoặc sửa các dòng của bảng.`, en: `Write ${text}, or mend the rows.` } },
    )
  })
}

/** `(1) (2) (3)` below the head: the columns are counted. */
const isColumnNumbers = (row: readonly string[]): boolean =>
  row.length > 2 && row.every((cell, index) => cell.replace(/[()]/g, '') === String(index + 1))

function gridOfTable(manuscript: Manuscript, table: Table): FigureGrid {
  const head = headRows(table)
  return {
    headings: headingsOf(table, head),
    rows: table.rows.slice(head).map((row) => rowText(row).map((cell) => cell.trim())),
    place: (_, label) => labelPlace(manuscript, table, label),
    grouped: isGrouped(table, head),
  }
}

/** The tables of a text or Word file. Several lines in a cell say no one figure. */
function gridsOf(units: readonly Unit[]): FigureGrid[] {
  const tables = new Map<number, Unit[][]>()
  for (const unit of units) {
    if (unit.role !== 'cell' || !unit.cell) continue
    const { table, row } = unit.cell
    const rows = tables.get(table) ?? []
    tables.set(table, rows)
    ;(rows[row - 1] ??= []).push(unit)
  }
  return [...tables.values()].flatMap((sparse) => {
    const rows = [...sparse.values()].map((row) => row ?? [])
    const textAt = (row: readonly Unit[], column: number): string =>
      row
        .filter(({ cell }) => cell!.column === column)
        .map(({ text }) => text.trim())
        .join(' / ')
    const columns = [...new Set(rows.flat().map(({ cell }) => cell!.column))].sort((a, b) => a - b)
    const texts = rows.map((row) => columns.map((column) => textAt(row, column)))
    const head = texts.findIndex((row) => isTotal(row) || isColumnNumbers(row) || row.some((cell) => valueOf(cell) !== undefined))
    if (head < 1) return []
    return {
      headings: columns.map((_, column) => texts.slice(0, head).findLast((row) => row[column] !== '')?.[column] ?? ''),
      rows: texts.slice(head),
      place: (row, label) => {
        const unit = rows[head + row]!.find(({ text }) => text.trim() === label)!
        return { unit, start: 0, end: unit.text.length }
      },
      grouped: false,
    }
  })
}

/** The heading of each column: the lowest cell of the head that has words over it. */
const headingsOf = (table: Table, head: number): string[] =>
  table.columns.map((_, column) => {
    const above = table.rows.slice(0, head).map((row) => rowText(row)[column]!)
    return above.findLast((text) => text.trim() !== '') ?? ''
  })

/** True where cells of the body are merged down, or rows stand under a row that reaches over all columns: what adds up is not to be seen. */
const isGrouped = ({ rows, columns }: Table, head: number): boolean =>
  rows.slice(head).some((row) => row.some((cell) => (cell?.rowspan ?? 1) > 1 || cell?.colspan === columns.length))

const isTotal = (row: readonly string[]): boolean => row.slice(0, 2).some((cell) => TOTAL.test(cell))

/** True where rows stand under rows: the first column numbers in more than one way (`I`, `1`, `1.1`, `a`), or a row is a part of another. */
function isNested(rows: readonly (readonly string[])[]): boolean {
  const kinds = new Set(rows.filter((row) => !isTotal(row)).map(([first]) => numbering(first ?? '')))
  return kinds.size > 1 || rows.some((row) => row.slice(0, 2).some((cell) => PART.test(cell)))
}

const PART = latin(/^(?:trong đó|bao gồm|gồm|nữ(?!\p{L})|[-+*]\s)/iu)

const numbering = (cell: string): string =>
  cell === ''
    ? 'none'
    : /^\d+$/.test(cell)
      ? 'number'
      : /^[IVX]+$/.test(cell)
        ? 'roman'
        : /^\d+\.\d/.test(cell)
          ? 'decimal'
          : latin(/^[\p{L}+-]$/u).test(cell)
            ? 'letter'
            : 'text'

const written = (value: number): string => {
  const [whole, decimals] = String(Math.round(value * 1e6) / 1e6).split('.')
  return whole!.replace(/\B(?=(?:\d{3})+$)/g, '.') + (decimals ? `,${decimals}` : '')
}

/** The words of the total's row where they stand in the file; the table, where they cannot be told apart. */
function labelPlace({ units, places }: Manuscript, table: Table, label: string): Where {
  const at = places.of(table)
  const unit = units.find((it) => {
    const place = it.role === 'cell' && it.text.trim() === label ? it.place(0, it.text.length) : undefined
    return place && at && place.file === at.file && place.line >= at.line && place.line <= at.endLine
  })
  return unit ? { unit, start: 0, end: unit.text.length } : at
}
