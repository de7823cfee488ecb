import type { Place } from '../model/place.ts'
import type { Wording } from '../model/problem.ts'
import type { Table } from '../model/table.ts'
import { align, heaviestOrder, type Pair } from './align.ts'
import type { Change, ChangeType } from './change.ts'
import { rowContents, rowLine } from './content.ts'
import { bagOf, likeness, type Bag } from './tokens.ts'
import type { TextUnit } from './units.ts'
import { whereOf } from './wording.ts'

interface ComparedRow {
  readonly index: number
  readonly content: string
  readonly text: string
  readonly words: Bag
  readonly at: Place | null
}

/** A table in Markdown has a line for each row, and one more below its head. */
function rowAt(at: Place, index: number): Place {
  const line = at.line + (index === 0 ? 0 : index + 1)
  return { ...at, line, endLine: line, endColumn: at.column }
}

const rowsOf = ({ table, at }: TextUnit): ComparedRow[] => {
  const contents = rowContents(table!)
  return table!.rows.map((row, index) => {
    const text = rowLine(row)
    return {
      index,
      content: contents[index]!,
      text,
      words: bagOf(text),
      at: at && rowAt(at, index),
    }
  })
}

const MEASURE = {
  key: ({ content }: ComparedRow): string => content,
  // An ordinal or a short cell is little to go by: rows need less in common than paragraphs, but something.
  like: (a: ComparedRow, b: ComparedRow): number => Math.min(1, likeness(a.words, b.words) * 1.25),
  weight: ({ words }: ComparedRow): number => words.size + 1,
}

/** The changes inside a table, row by row; of one whose columns changed, as a whole. */
export function tableChanges(old: TextUnit, now: TextUnit): Change[] {
  if (old.content === now.content) return []
  const where = whereOf(now.path)
  const base = { of: now.task ? 'task' : 'table', id: null, path: now.path, subject: where } as const
  const columns = (table: Table): number => table.columns.length
  const [from, to] = [columns(old.table!), columns(now.table!)]
  if (from !== to) {
    const words: Wording =
      to > from
        ? { vi: `thêm ${to - from} cột vào bảng tại ${where.vi}`, en: `${to - from} columns added to the table in ${where.en}` }
        : { vi: `bỏ ${from - to} cột của bảng tại ${where.vi}`, en: `${from - to} columns removed from the table in ${where.en}` }
    return [{ ...base, type: 'changed', before: old.text, after: now.text, beforeAt: old.at, afterAt: now.at, summary: words }]
  }
  const [a, b] = [rowsOf(old), rowsOf(now)]
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
    const place = {
      before: before?.text ?? null,
      after: after?.text ?? null,
      beforeAt: before?.at ?? null,
      afterAt: after?.at ?? null,
    }
    changes.push({ at: after ? after.index : before!.index - 0.5, change: { ...base, type, ...place, summary } })
  }
  for (const row of b) {
    const x = pairs.get(row.index)
    if (x === undefined) {
      put('added', undefined, row, {
        vi: `thêm hàng ${row.index} vào bảng tại ${where.vi}`,
        en: `row ${row.index} added to the table in ${where.en}`,
      })
      continue
    }
    if (moved.has(row.index) && !inOrder.has(row.index))
      put('moved', a[x], row, {
        vi: `bảng tại ${where.vi}: hàng ${x} chuyển thành hàng ${row.index}`,
        en: `table in ${where.en}: row ${x} moved to row ${row.index}`,
      })
    if (a[x]!.content !== row.content) {
      const name = row.index === 0 ? { vi: 'hàng đầu', en: 'the head' } : { vi: `hàng ${row.index}`, en: `row ${row.index}` }
      put('changed', a[x], row, {
        vi: `sửa ${name.vi} của bảng tại ${where.vi}`,
        en: `${name.en} of the table in ${where.en} changed`,
      })
    }
  }
  for (const row of a)
    if (!taken.has(row.index))
      put('removed', row, undefined, {
        vi: `bỏ hàng ${row.index} của bảng tại ${where.vi}`,
        en: `row ${row.index} removed from the table in ${where.en}`,
      })
  if (changes.length === 0)
    return [
      {
        ...base,
        type: 'changed',
        before: old.text,
        after: now.text,
        beforeAt: old.at,
        afterAt: now.at,
        summary: { vi: `đổi căn lề của bảng tại ${where.vi}`, en: `alignment of the table in ${where.en} changed` },
      },
    ]
  return changes.sort((p, q) => p.at - q.at).map(({ change }) => change)
}
