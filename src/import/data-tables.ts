import { dataBlocks, TASK_COLUMNS, taskBlocks } from '../expand/data.ts'
import type { LabelledBlock } from '../expand/labelled.ts'
import type { Block, DataBlock } from '../model/block.ts'
import { inlineText, plainText, type Inline } from '../model/inline.ts'
import type { Assignment, Plan, Target } from '../model/plan.ts'
import type { Row, Table } from '../model/table.ts'
import { TASK_FIELDS, tasksOf } from '../model/task.ts'
import { amountIn } from './amount.ts'
import type { PlacedBlock } from './body.ts'
import type { Stated } from './stated.ts'
import { dateIn, targetId } from './targets.ts'

/** Tables that print to the letter what the plan’s data prints as a table. */

/** A table that nothing stands with: no caption, unit or page of its own. */
const isBare = (block: Block): block is Table =>
  block.type === 'table' && !block.caption && !block.unit && !block.landscape && !block.unruled

/** The rows of a table by the headings of its columns; nothing where cells are merged or a text has marks. */
function records(table: Table): readonly ReadonlyMap<string, string>[] | undefined {
  const [head, ...rows] = table.rows.map(plainCells)
  if (!head || rows.length === 0 || rows.some((row) => row === undefined)) return undefined
  return rows.map((row) => new Map(head.map((heading, at) => [heading, row![at]!])))
}

function plainCells(row: Row): string[] | undefined {
  const texts = row.flatMap((cell) => (cell?.text.every(({ type }) => type === 'text') ? [plainText(cell.text)] : []))
  return texts.length === row.length ? texts : undefined
}

/** The first table that reads as such data and prints as it does. */
function firstTable<T>(
  placed: readonly PlacedBlock[],
  of: 'targets' | 'assignments',
  read: (row: ReadonlyMap<string, string>, ids: Set<string>) => T | undefined,
): Stated<T> {
  for (const [index, { block, at }] of placed.entries()) {
    if (!isBare(block)) continue
    const ids = new Set<string>()
    const data = records(block)?.map((row) => read(row, ids)) ?? [undefined]
    if (data.includes(undefined)) continue
    const directive: DataBlock = { type: 'data', of, as: 'table' }
    if (
      printsAs(
        dataBlocks(directive, { [of]: data } as unknown as Plan, [], () => undefined),
        block,
      )
    )
      return { placed: placed.with(index, { block: directive, at }), data: data as T[] }
  }
  return { placed, data: [] }
}

/** The words and marks of each cell, and the places it covers. */
const gridOf = ({ rows }: Table): string =>
  JSON.stringify(
    rows.map((row) =>
      row.map((cell) => cell && [plainText(cell.text), cell.colspan ?? 1, cell.rowspan ?? 1, cell.text.map(({ type }) => type)]),
    ),
  )

const printsAs = ([printed]: readonly LabelledBlock[], table: Table): boolean =>
  printed?.type === 'table' && gridOf(printed) === gridOf(table)

const listed = (text: string | undefined): string[] => (text ? text.split(', ') : [])

export const targetTable = (placed: readonly PlacedBlock[]): Stated<Target> =>
  firstTable(placed, 'targets', (row, ids) => {
    const name = row.get('Chỉ tiêu')
    const amount = amountIn(row.get('Mức') ?? '')
    if (!name || !amount) return undefined
    const deadline = dateIn(row.get('Thời hạn'))
    return {
      id: targetId(name, ids),
      name,
      ...amount,
      ...(deadline && { deadline }),
      lead: listed(row.get('Đơn vị chủ trì')),
      support: listed(row.get('Đơn vị phối hợp')),
      tiers: [],
    }
  })

const ROLES: Readonly<Record<string, Assignment['role']>> = { 'Chủ trì': 'lead', 'Phối hợp': 'support' }

export const assignmentTable = (placed: readonly PlacedBlock[]): Stated<Assignment> =>
  firstTable(placed, 'assignments', (row) => {
    const [unit, duty] = [row.get('Đơn vị'), row.get('Nhiệm vụ')]
    const role = ROLES[row.get('Vai trò') ?? '']
    return unit && duty ? { units: listed(unit), ...(role && { role }), duties: [[{ type: 'text', value: duty }]] } : undefined
  })

/** The directives that may print a table of tasks: columns as they come by themselves, or those it has. */
function taskTables({ rows: [head] }: Table): DataBlock[] {
  const headings = (head && plainCells(head)) ?? []
  const columns = headings.slice(2).flatMap((heading) => TASK_FIELDS.filter((field) => TASK_COLUMNS[field] === heading))
  const named = columns.length > 0 && columns.length === headings.length - 2
  return [{}, { groups: true as const }, ...(named ? [{ columns }, { columns, groups: true as const }] : [])].map((more) => ({
    type: 'data',
    of: 'tasks',
    as: 'table',
    ...more,
  }))
}

/** Titles of sections that are printed in capitals, in the letters that a row of a table among `tables` has above the tasks of a section. */
export function titlesAsInTables(placed: readonly PlacedBlock[], tables = placed): readonly PlacedBlock[] {
  const rows = tables.flatMap(({ block }) => (isBare(block) ? block.rows : []))
  const titles = new Map(
    rows.flatMap(([count, title]) =>
      count && title && title.colspan && /^[IVXLC]+$/.test(plainText(count.text))
        ? [[capitals(title.text), plainText(title.text)]]
        : [],
    ),
  )
  if (titles.size === 0) return placed
  return placed.map((it): PlacedBlock => {
    const { block } = it
    if (block.type !== 'heading' || block.level !== 1 || block.text.some(({ type }) => type === 'footnote')) return it
    const title = titles.get(plainText(block.text))
    return title === undefined ? it : { ...it, block: { ...block, text: inlineText(title) } }
  })
}

const capitals = (text: readonly Inline[]): string => plainText(text).toUpperCase()

/** Blocks with `::tasks` in the place of the first table that prints what the tasks of the plan’s text say; the same blocks where none does. */
export function taskTable(placed: readonly PlacedBlock[], text: readonly PlacedBlock[]): readonly PlacedBlock[] {
  if (!placed.some(({ block }) => isBare(block))) return placed
  const tasks = tasksOf(text.map(({ block }) => block))
  if (tasks.length === 0) return placed
  for (const [index, { block, at }] of placed.entries()) {
    const directive =
      isBare(block) &&
      taskTables(block).find((directive) =>
        printsAs(
          taskBlocks(tasks, directive, () => undefined),
          block,
        ),
      )
    if (directive) return placed.with(index, { block: directive, at })
  }
  return placed
}

/** A body whose first table prints the tasks of the plan's text, with `::tasks` in its place, and that text, its titles in the letters of the table's rows. */
export function withTaskTable(
  placed: readonly PlacedBlock[],
  text: readonly PlacedBlock[],
): { readonly placed: readonly PlacedBlock[]; readonly text: readonly PlacedBlock[] } {
  const titled = titlesAsInTables(text, placed)
  const found = taskTable(placed, titled)
  return found === placed ? { placed, text } : { placed: found, text: titled }
}
