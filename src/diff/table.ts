import type { Place } from '../model/place.ts'
import type { Wording } from '../model/problem.ts'
import { plainText } from '../model/inline.ts'
import { headRows, type Row, type Table } from '../model/table.ts'
import { align, heaviestOrder, type Pair } from './align.ts'
import type { Change, ChangeType } from './change.ts'
import { readable, rowContents, rowLine, withoutMerges } from './content.ts'
import { bagOf, likeness, type Bag } from './tokens.ts'
import type { TextUnit } from './units.ts'
import { quoted } from './wording.ts'

interface ComparedRow {
  readonly index: number
  readonly content: string
  readonly text: string
  /** Without the count that stands before it. */
  readonly uncounted: string
  /** With its marks, for a row of which only those changed. */
  readonly marked: string
  /** With its merged cells as they are written, for a row of which only those changed. */
  readonly merged: string
  readonly words: Bag
  readonly at: Place | null
}

/** A table in Markdown has a line for each row, and one more below its head. */
function rowAt(at: Place, index: number): Place {
  const line = at.line + (index === 0 ? 0 : index + 1)
  return { ...at, line, endLine: line, endColumn: at.column }
}

const ORDINAL_HEAD = /^(?:S?TT|Số TT|STT\.?|Số thứ tự|No\.?|#)$/iu
const ORDINAL = /^(?:\d{1,3}|[IVXLC]{1,6}|[a-zđ])?[.)]?$/u

/** True where the first column only counts the rows: what stands there changes with every row above. */
const countsRows = ({ rows }: Table): boolean =>
  ORDINAL_HEAD.test(firstCell(rows[0])) || rows.slice(1).every((row, index) => firstCell(row) === String(index + 1))

const firstCell = (row: Row | undefined): string => (row?.[0] ? plainText(row[0].text).trim() : '')

const rowsOf = ({ table, at }: TextUnit, counted: boolean): ComparedRow[] => {
  const bare = (row: Row, index: number): Row =>
    counted && index > 0 && row[0] && ORDINAL.test(firstCell(row)) ? [{ ...row[0], text: [] }, ...row.slice(1)] : row
  const contents = rowContents({ ...table!, rows: table!.rows.map(bare) })
  return table!.rows.map((row, index) => {
    const text = rowLine(row)
    return {
      index,
      content: contents[index]!,
      text,
      uncounted: bare(row, index) === row ? text : rowLine(row.slice(1)),
      marked: readable(withoutMerges(contents[index]!).replaceAll('\u0007', ' | ').replaceAll('\n', ' / ')),
      merged: mergedLine(table!, index),
      words: bagOf(rowLine(bare(row, index))),
      at: at && rowAt(at, index),
    }
  })
}

/** A row as it is written: `>` where a cell goes on to the right, `^` where one from above reaches in. */
function mergedLine({ rows, columns }: Table, at: number): string {
  const places = columns.map(() => '')
  for (const [top, row] of rows.slice(0, at + 1).entries())
    for (const [left, cell] of row.entries()) {
      const { colspan = 1, rowspan = 1 } = cell ?? {}
      if (!cell || top + rowspan <= at) continue
      const end = left + colspan - 1
      for (let column = left; column <= end; column++) places[column] = top < at ? '^' : '>'
      if (top === at) places[end] = plainText(cell.text).replaceAll('\n', ' / ')
    }
  return places.join(' | ')
}

const MEASURE = {
  key: ({ content }: ComparedRow): string => content,
  // An ordinal or a short cell is little to go by: rows need less in common than paragraphs, but something.
  like: (a: ComparedRow, b: ComparedRow): number => Math.min(1, likeness(a.words, b.words) * 1.25),
  weight: ({ words }: ComparedRow): number => words.size + 1,
}

/** The ordinal aside, the same words: only marks differ. */
const sameWords = (a: ComparedRow, b: ComparedRow): boolean => wordsOnly(a.marked) === wordsOnly(b.marked)
const wordsOnly = (text: string): string => text.replace(/\*+/g, '')

/** The same words in the same columns: only what is merged differs. */
const sameCells = (a: ComparedRow, b: ComparedRow): boolean =>
  a.marked === b.marked && withoutMerges(a.content) === withoutMerges(b.content)

/** Settings of a table that no row of it holds, each told by itself. */
function settingChanges(old: Table, now: Table, where: Wording): Wording[] {
  const told: Wording[] = []
  const words = (name: Wording, of: (table: Table) => string): void => {
    const [from, to] = [of(old), of(now)]
    if (from === to) return
    if (from === '')
      told.push({ vi: `thêm ${name.vi} ${quoted(to)} vào ${where.vi}`, en: `${name.en} ${quoted(to)} added to ${where.en}` })
    else if (to === '')
      told.push({
        vi: `bỏ ${name.vi} ${quoted(from)} của ${where.vi}`,
        en: `${name.en} ${quoted(from)} removed from ${where.en}`,
      })
    else
      told.push({
        vi: `${name.vi} của ${where.vi} đổi từ ${quoted(from)} thành ${quoted(to)}`,
        en: `${name.en} of ${where.en} changed from ${quoted(from)} to ${quoted(to)}`,
      })
  }
  const other = (name: Wording, of: (table: Table) => unknown): void => {
    if (of(old) !== of(now)) told.push({ vi: `đổi ${name.vi} của ${where.vi}`, en: `${name.en} of ${where.en} changed` })
  }
  words({ vi: 'tên', en: 'the caption' }, ({ caption = [] }) => plainText(caption))
  words({ vi: 'đơn vị tính', en: 'the unit' }, ({ unit = [] }) => plainText(unit))
  other({ vi: 'số hàng đầu bảng', en: 'the rows of the head' }, headRows)
  other({ vi: 'độ rộng cột', en: 'column widths' }, ({ shares = [] }) => shares.join())
  other({ vi: 'chiều trang', en: 'the orientation' }, ({ landscape = false }) => landscape)
  other({ vi: 'việc kẻ ô', en: 'the lines' }, ({ unruled = false }) => unruled)
  other({ vi: 'căn lề', en: 'alignment' }, ({ columns }) => columns.join())
  return told
}

/** The changes inside a table, row by row; of one whose columns changed, as a whole. */
export function tableChanges(old: TextUnit, now: TextUnit, where: Wording): Change[] {
  if (old.content === now.content) return []
  const base = { of: now.task ? 'task' : 'table', id: null, path: now.path, subject: where } as const
  const columns = (table: Table): number => table.columns.length
  const [from, to] = [columns(old.table!), columns(now.table!)]
  if (from !== to) {
    const words: Wording =
      to > from
        ? { vi: `thêm ${to - from} cột vào ${where.vi}`, en: `${to - from} columns added to ${where.en}` }
        : { vi: `bỏ ${from - to} cột của ${where.vi}`, en: `${from - to} columns removed from ${where.en}` }
    return [{ ...base, type: 'changed', before: old.text, after: now.text, beforeAt: old.at, afterAt: now.at, summary: words }]
  }
  const counted = countsRows(old.table!) && countsRows(now.table!)
  const [a, b] = [rowsOf(old, counted), rowsOf(now, counted)]
  const pairs = new Map(align(a.slice(1), b.slice(1), MEASURE).map(([x, y]) => [y + 1, x + 1]))
  pairs.set(0, 0)
  const taken = new Set(pairs.values())
  const moved = new Set<number>()
  for (const { index, content } of b) {
    const other = pairs.has(index) ? undefined : a.find((row) => row.content === content && !taken.has(row.index))
    if (!other) continue
    pairs.set(index, other.index)
    taken.add(other.index)
    moved.add(index)
  }
  const inOrder = new Set(
    heaviestOrder(
      [...pairs].map(([y, x]): Pair => [x, y]).sort((p, q) => p[0] - q[0]),
      ([x, y]) => (moved.has(y) ? 0 : 1e6) + a[x]!.words.size + 1,
    ).map(([, y]) => y),
  )
  const changes: { at: number; change: Change }[] = []
  const put = (type: ChangeType, before: ComparedRow | undefined, after: ComparedRow | undefined, summary: Wording): void => {
    const recounted = before && after && firstCell(old.table!.rows[before.index]) !== firstCell(now.table!.rows[after.index])
    const plain = counted && type === 'changed' && recounted ? 'uncounted' : 'text'
    const shown =
      before && after && sameCells(before, after) ? 'merged' : before && after && sameWords(before, after) ? 'marked' : plain
    const place = {
      before: before?.[shown] ?? null,
      after: after?.[shown] ?? null,
      beforeAt: before?.at ?? null,
      afterAt: after?.at ?? null,
    }
    changes.push({ at: after ? after.index : before!.index - 0.5, change: { ...base, type, ...place, summary } })
  }
  for (const row of b) {
    const x = pairs.get(row.index)
    if (x === undefined) {
      put('added', undefined, row, {
        vi: `thêm hàng ${row.index} vào ${where.vi}`,
        en: `row ${row.index} added to ${where.en}`,
      })
      continue
    }
    if (moved.has(row.index) && !inOrder.has(row.index))
      put('moved', a[x], row, {
        vi: `${where.vi}: hàng ${x} chuyển thành hàng ${row.index}`,
        en: `${where.en}: row ${x} moved to row ${row.index}`,
      })
    if (a[x]!.content !== row.content) {
      const name = row.index === 0 ? { vi: 'hàng đầu', en: 'the head' } : { vi: `hàng ${row.index}`, en: `row ${row.index}` }
      const summary: Wording = sameCells(a[x]!, row)
        ? { vi: `đổi ô gộp ở ${name.vi} của ${where.vi}`, en: `merged cells in ${name.en} of ${where.en} changed` }
        : { vi: `sửa ${name.vi} của ${where.vi}`, en: `${name.en} of ${where.en} changed` }
      put('changed', a[x], row, summary)
    }
  }
  for (const row of a)
    if (!taken.has(row.index))
      put('removed', row, undefined, {
        vi: `bỏ hàng ${row.index} của ${where.vi}`,
        en: `row ${row.index} removed from ${where.en}`,
      })
  const whole = (summary: Wording): Change => ({
    ...base,
    type: 'changed',
    before: old.text,
    after: now.text,
    beforeAt: old.at,
    afterAt: now.at,
    summary,
  })
  const settings = settingChanges(old.table!, now.table!, where).map(whole)
  if (changes.length === 0 && settings.length === 0) {
    return [whole({ vi: `đánh lại số thứ tự của ${where.vi}`, en: `rows of ${where.en} numbered anew` })]
  }
  return [...settings, ...changes.sort((p, q) => p.at - q.at).map(({ change }) => change)]
}
