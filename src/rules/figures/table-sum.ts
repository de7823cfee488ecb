import { latin, wordsPattern } from '../../model/latin.ts'
import { NO_SUMS, TOTALS } from '../../reading/data/figure-words.ts'
import { everyBlock } from '../../model/block.ts'
import { headRows, rowText, type Table } from '../../model/table.ts'
import { valueOf } from '../../reading/figures.ts'
import type { Manuscript } from '../../manuscript/manuscript.ts'
import type { Where } from '../../manuscript/say.ts'
import type { Rule } from '../rule.ts'

const HEAD = 'Sở Tư pháp ban hành Kế hoạch.\n\n# Kinh phí\n\nDự toán như sau:\n\n'
// Columns that are not added up: ordinals, rates, averages, scores.
const NO_SUM = latin(new RegExp(`^(?:stt|tt|số tt|năm|mã)$|${wordsPattern(NO_SUMS)}`, 'iu'))
const TOTAL = latin(new RegExp(`^(?:${wordsPattern(TOTALS)})(?!\\p{L})`, 'iu'))

export default {
  id: 'table-sum',
  severity: 'warning',
  summary: { vi: 'Dòng tổng cộng của bảng bằng tổng các dòng.', en: "A table's total is the sum of its rows." },
  why: {
    vi: 'Sửa một dòng mà quên sửa dòng tổng thì số liệu của kế hoạch không dùng được.',
    en: 'A row was changed and the total was not: the figures are of no use.',
  },
  prose: false,
  refused: [
    {
      body: `${HEAD}| Nội dung | Kinh phí (triệu đồng) |\n|---|---|\n| Tập huấn | 45 |\n| In tài liệu | 30,5 |\n| Tổng cộng | 85,5 |\n`,
    },
    {
      body: `${HEAD}| TT | Đơn vị | Số lớp | Học viên |\n|---|---|---|---|\n|  | Tổng số | 5 | 1.200 |\n| 1 | Xã Bản Hồ | 2 | 450 |\n| 2 | Xã Tả Van | 3 | 650 |\n`,
    },
  ],
  accepted: [
    {
      body: `${HEAD}| Nội dung | Kinh phí (triệu đồng) |\n|---|---|\n| Tập huấn | 45 |\n| In tài liệu | 30,5 |\n| Tổng cộng | 75,5 |\n`,
    },
    {
      body: `${HEAD}| TT | Nội dung | Kinh phí | Tỷ lệ |\n|---|---|---|---|\n| I | Tuyên truyền | 70 | 50% |\n| 1 | Pano | 40 | 45% |\n| 2 | Tờ rơi | 30 | 40% |\n|  | Tổng cộng | 70 | 90% |\n`,
    },
    { body: `${HEAD}| Đơn vị | Năm 2025 |\n|---|---|\n| Phòng 1 | 12 |\n| Phòng 2 | chưa có |\n| Tổng | 20 |\n` },
  ],
  check(manuscript, say) {
    const { data: plan } = manuscript
    if (!plan) return
    for (const body of [plan.body, ...plan.appendices.map((appendix) => appendix.body)]) {
      for (const block of everyBlock(body)) if (block.type === 'table') judge(block)
    }

    function judge(table: Table): void {
      const head = headRows(table)
      const rows = table.rows.slice(head).map((row) => rowText(row).map((cell) => cell.trim()))
      const totals = rows.filter(isTotal)
      const [total] = totals
      const at = total ? rows.indexOf(total) : -1
      // Rows under rows, or a total in the middle: what adds up to what is not to be seen.
      if (!total || totals.length > 1 || (at !== 0 && at !== rows.length - 1) || isNested(rows) || isGrouped(table, head)) return
      const items = rows.filter((row) => row !== total)
      const headings = headingsOf(table, head)
      total.forEach((said, column) => {
        const cells = items.map((row) => row[column] ?? '')
        if (items.length < 2 || NO_SUM.test(headings[column]!.trim())) return
        const values = cells.map((cell) => (cell === '' || cell === '-' ? 0 : valueOf(cell)))
        const sum = valueOf(said)
        if (
          sum === undefined ||
          values.some((value) => value === undefined) ||
          cells.every((cell) => cell === '' || cell === '-')
        )
          return
        const added = values.reduce<number>((so, value) => so + value!, 0)
        if (Math.abs(added - sum) < 1e-6) return
        const text = written(added)
        const label = total.find((cell) => TOTAL.test(cell))!
        say(
          labelPlace(manuscript, table, label),
          {
            vi: `Cột “${headings[column]}” cộng được ${text}, dòng “${label}” ghi ${said}.`,
            en: `The column “${headings[column]}” adds up to ${text}; the row “${label}” says ${said}.`,
          },
          { hint: { vi: `Ghi ${text}, hoặc sửa các dòng của bảng.`, en: `Write ${text}, or mend the rows.` } },
        )
      })
    }
  },
} satisfies Rule

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
