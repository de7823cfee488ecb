import type { DataBlock, Paragraph } from '../model/block.ts'
import { inlineText, type Inline } from '../model/inline.ts'
import { roman } from '../model/label.ts'
import { plainRow, type Row, type Table } from '../model/table.ts'
import { shortDate } from '../model/date.ts'
import {
  amountPhrase,
  commemorationPhrase,
  dutiesText,
  standsAlone,
  phaseSpan,
  printedBase,
  printedCitation,
  targetPhrase,
} from '../model/phrase.ts'
import { pointLabel } from '../model/label.ts'
import { printedInline } from '../model/printed.ts'
import type { Assignment, Base, Phase, Plan, Target, Text } from '../model/plan.ts'
import { bulletLabel, type ClauseLabel } from '../model/outline.ts'
import type { Task, TaskField } from '../model/task.ts'
import { everyLabelled, type LabelledBlock, type LabelledItem } from './labelled.ts'

type DataSource = Pick<Plan, 'bases' | 'goals' | 'targets' | 'phases' | 'assignments' | 'layout' | 'year' | 'period'>

/** Is told of every block made of data, with the part of the plan it says. */
export type Made = (block: LabelledBlock, of: object) => void

const telling =
  (made: Made) =>
  <T extends LabelledBlock>(of: object | undefined, block: T): T => {
    if (of) for (const inner of everyLabelled([block])) made(inner, of)
    return block
  }

/** The blocks that a data directive stands for, its clauses under these labels; tasks aside, which stand in the text itself. */
export function dataBlocks({ of, as }: DataBlock, plan: DataSource, labels: readonly ClauseLabel[], made: Made): LabelledBlock[] {
  const from = telling(made)
  const asTable = as === 'table'
  switch (of) {
    case 'bases':
      return basisBlocks(plan).map(([base, block]) => from(base, block))
    case 'purposes':
    case 'requirements': {
      const texts = plan.goals[of]
      const one = (text: Text, index: number): LabelledBlock =>
        as === 'points' ? point(labels[index]!.label, text) : texts.length === 1 ? paragraph(text) : bullet(1, text)
      return texts.map((text, index) => from(text, one(text, index)))
    }
    case 'targets':
      return asTable
        ? [from(plan.targets[0], targetTable(plan.targets))]
        : plan.targets.map((target) => from(target, targetItem(target)))
    case 'phases':
      return plan.phases.map((phase, index) => from(phase, phaseItem(phase, plan, labels[index]!)))
    case 'assignments':
      return asTable
        ? [from(plan.assignments[0], assignmentTable(plan.assignments))]
        : plan.assignments.map((it, index) => from(it, assignmentItem(it, labels[index]!)))
    case 'tasks':
      return []
  }
}

const paragraph = (text: readonly Inline[], basis = false): Paragraph => ({
  type: 'paragraph',
  text,
  ...(basis && { basis: true as const }),
})
const bullet = (level: 1 | 2, text: readonly Inline[], children: readonly LabelledBlock[] = []): LabelledItem => ({
  type: 'bullet',
  label: bulletLabel(level),
  level,
  children: [paragraph(text), ...children],
})
const point = (label: string, text: readonly Inline[]): LabelledItem => ({
  type: 'point',
  label,
  level: 1,
  children: [paragraph(text)],
})
const clauseItem = (
  { label, level }: ClauseLabel,
  text: readonly Inline[],
  children: readonly LabelledBlock[] = [],
): LabelledItem => ({ type: 'clause', label, level, children: [paragraph(text), ...children] })

/** Full stop after a text that has no end mark of its own. */
const stopped = (text: string): string => (/[.!?…]["”’)]?$/u.test(text) ? text : `${text}.`)
const unstopped = (text: string): string => text.replace(/[.;,]\s*$/u, '')

/**
 * Legal bases, in order. Leads that ground in law stand one to an italic line, ending `;` and at last `.`
 * (Phụ lục I, Phần I, Mục II, 6.a); neighbours led by `Thực hiện` make one upright paragraph, unless the layout says lines.
 */
function basisBlocks({ bases, layout }: DataSource): [Base, Paragraph][] {
  const groups: Base[][] = []
  for (const base of bases) {
    const last = groups.at(-1)?.[0]
    if (last && last.lead !== '' && last.lead === base.lead) groups.at(-1)!.push(base)
    else groups.push([base])
  }
  const asParagraph = (group: Base[]): boolean => layout.bases === 'paragraph' && !standsAlone(group[0]!)
  return groups.flatMap((group, index): [Base, Paragraph][] => {
    if (asParagraph(group)) {
      const cited = group.map((base, position) =>
        inlineUnstopped(printedInline((position === 0 ? printedBase : printedCitation)(base))),
      )
      return [[group[0]!, paragraph(withEnds(cited))]]
    }
    const next = groups[index + 1]
    const runEnds = !next || asParagraph(next)
    return group.map((base, position) => {
      const end = runEnds && position === group.length - 1 ? '.' : ';'
      return [base, paragraph(withEnd(inlineUnstopped(printedInline(printedBase(base))), end), true)]
    })
  })
}

/** A text without the stop or semicolon at its end; the mark of a note stands behind it. */
function inlineUnstopped(text: readonly Inline[]): readonly Inline[] {
  const last = text.at(-1)
  const before = text.slice(0, -1)
  if (last?.type === 'footnote') return [...inlineUnstopped(before), last]
  return last?.type === 'text' ? [...before, { ...last, value: unstopped(last.value) }] : text
}

/** A text with more behind it, in one node with it where it ends plain. */
function withEnd(text: readonly Inline[], end: string): Inline[] {
  const last = text.at(-1)
  return last?.type === 'text'
    ? [...text.slice(0, -1), { ...last, value: last.value + end }]
    : [...text, { type: 'text', value: end }]
}

/** Citations of one paragraph, semicolons between them and a stop at the end. */
const withEnds = (cited: readonly (readonly Inline[])[]): Inline[] =>
  cited.reduce<Inline[]>((joined, text, index) => {
    const [first, ...rest] = text
    const opened = index === 0 ? [] : withEnd(joined, '; ')
    const together =
      first?.type === 'text' && opened.length > 0 ? [...withEnd(opened, first.value), ...rest] : [...opened, ...text]
    return index === cited.length - 1 ? withEnd(together, '.') : together
  }, [])

function targetItem(target: Target): LabelledItem {
  const more = [
    target.deadline && `thời hạn: ${shortDate(target.deadline)}`,
    target.lead.length > 0 && `chủ trì: ${target.lead.join(', ')}`,
    target.support.length > 0 && `phối hợp: ${target.support.join(', ')}`,
  ].filter((part) => typeof part === 'string')
  const tiers = target.tiers.map(({ when, operator, value }, index) => {
    const end = index === target.tiers.length - 1 ? '.' : ';'
    return bullet(2, inlineText(`${when}: ${amountPhrase(operator, value, target.unit)}${end}`))
  })
  const text = [`${target.name}: ${targetPhrase(target)}`, ...more].join('; ')
  return bullet(1, inlineText(tiers.length > 0 ? `${unstopped(text)}, trong đó:` : stopped(text)), tiers)
}

function phaseItem(phase: Phase, { year, period }: DataSource, clause: ClauseLabel): LabelledItem {
  const events = phase.commemorations.filter(({ origin }) => !origin)
  const counted = phase.commemorations.filter(({ origin }) => origin)
  const phrase = (it: (typeof counted)[number]): string => commemorationPhrase(it, year, period)
  const occasions = [
    events.length > 0 && `chào mừng ${events.map(phrase).join(', ')}`,
    counted.length > 0 && `kỷ niệm ${counted.map(phrase).join('; ')}`,
  ].filter((part) => typeof part === 'string')
  const span = [phaseSpan(phase), occasions.join('; ')].filter(Boolean).join(', ')
  const head = stopped(span === '' ? phase.name : `${phase.name}: ${span}`)
  const activities = phase.activities ? [...inlineText(' '), ...phase.activities] : []
  return clauseItem(clause, [...inlineText(head), ...activities])
}

const ROLES = { lead: 'chủ trì', support: 'phối hợp' } as const

function assignmentItem({ units, role, duties }: Assignment, clause: ClauseLabel): LabelledItem {
  if (duties.length > 1) {
    const head = `${units.join(', ')}${role ? ` ${ROLES[role]}` : ''}:`
    return clauseItem(
      clause,
      inlineText(head),
      duties.map((duty, index) => point(pointLabel(index + 1), duty)),
    )
  }
  const duty = duties[0] ?? []
  const first = duty[0]
  const says = role && first?.type === 'text' && first.value.toLowerCase().startsWith(ROLES[role])
  const lead = `${units.join(', ')} ${role && !says ? `${ROLES[role]} ` : ''}`
  return clauseItem(clause, [...inlineText(lead), ...duty])
}

/** A column of a data table: its heading, its cells, and whether it is left out when no row has anything in it. */
interface DataColumn<T> {
  readonly heading: string
  readonly cell: (row: T, index: number) => readonly Inline[]
  readonly optional?: boolean
  readonly align?: 'center'
}

function table<T>(rows: readonly T[], columns: readonly DataColumn<T>[]): Table {
  const shown = columns.filter(({ optional, cell }) => !optional || rows.some((row, index) => cell(row, index).length > 0))
  return {
    type: 'table',
    columns: shown.map(({ align }) => align ?? 'left'),
    rows: [
      plainRow(shown.map(({ heading }) => inlineText(heading))),
      ...rows.map((row, index) => plainRow(shown.map(({ cell }) => cell(row, index)))),
    ],
  }
}

const ordinal = <T>(): DataColumn<T> => ({ heading: 'TT', cell: (_, index) => inlineText(String(index + 1)), align: 'center' })
const list = (units: readonly string[]): Inline[] => inlineText(units.join(', '))

function targetTable(targets: readonly Target[]): Table {
  const rows = targets.flatMap((target) => [
    { name: target.name, phrase: targetPhrase(target), target },
    ...target.tiers.map(({ when, operator, value }) => ({
      name: when,
      phrase: amountPhrase(operator, value, target.unit),
      target: undefined,
    })),
  ])
  return table(rows, [
    { heading: 'TT', cell: ({ target }) => inlineText(target ? String(targets.indexOf(target) + 1) : ''), align: 'center' },
    { heading: 'Chỉ tiêu', cell: ({ name }) => inlineText(name) },
    { heading: 'Mức', cell: ({ phrase }) => inlineText(phrase), align: 'center' },
    {
      heading: 'Thời hạn',
      cell: ({ target }) => inlineText(target?.deadline ? shortDate(target.deadline) : ''),
      optional: true,
      align: 'center',
    },
    { heading: 'Đơn vị chủ trì', cell: ({ target }) => list(target?.lead ?? []), optional: true },
    { heading: 'Đơn vị phối hợp', cell: ({ target }) => list(target?.support ?? []), optional: true },
  ])
}

function assignmentTable(assignments: readonly Assignment[]): Table {
  return table(assignments, [
    ordinal(),
    { heading: 'Đơn vị', cell: ({ units }) => list(units) },
    {
      heading: 'Vai trò',
      cell: ({ role }) => inlineText(role ? ROLES[role].replace(/^./u, (c) => c.toUpperCase()) : ''),
      optional: true,
    },
    { heading: 'Nhiệm vụ', cell: ({ duties }) => dutiesText(duties) },
  ])
}

/** The columns of a table of tasks behind ordinal and name, in the order they have by themselves. */
export const TASK_COLUMNS: Readonly<Record<TaskField, string>> = {
  result: 'Kết quả đạt được',
  measures: 'Giải pháp',
  lead: 'Đơn vị chủ trì',
  support: 'Đơn vị phối hợp',
  deadline: 'Tiến độ thực hiện',
}
const USUAL: readonly TaskField[] = ['result', 'lead', 'support', 'deadline']

/** Tasks in a row each; under a row for each heading, where the author wants groups, they are counted anew. */
function taskTable(
  tasks: readonly Task[],
  { columns, groups }: DataBlock,
  field: (name: TaskField) => (task: Task) => Inline[],
): Table {
  const number = (task: Task): number => (groups ? tasks.filter(({ group }) => group === task.group) : tasks).indexOf(task) + 1
  const made = table(tasks, [
    { ...ordinal<Task>(), cell: (task) => inlineText(String(number(task))) },
    { heading: 'Nhiệm vụ', cell: ({ name }) => inlineText(name) },
    ...(columns ?? USUAL).map((name) => ({ heading: TASK_COLUMNS[name], cell: field(name), optional: !columns })),
  ])
  if (!groups) return made
  let count = 0
  const [head, ...rows] = made.rows
  return {
    ...made,
    rows: [
      head!,
      ...rows.flatMap((row, index): Row[] => {
        const { group } = tasks[index]!
        if (!group || group === tasks[index - 1]?.group) return [row]
        const title: Row = [
          { text: inlineText(roman(++count)) },
          {
            text: [{ type: 'strong', children: group.text }],
            ...(made.columns.length > 2 && { colspan: made.columns.length - 1 }),
          },
          ...made.columns.slice(2).map(() => null),
        ]
        return [title, row]
      }),
    ],
  }
}

/** The plan's tasks in a row each, or as the annex of duties that offices attach. */
export function taskBlocks(tasks: readonly Task[], block: DataBlock, made: Made): LabelledBlock[] {
  const from = telling(made)
  const field = (name: keyof Task['fields']) => (task: Task) => inlineText((task.fields[name] ?? '').replaceAll('\n', ' '))
  if (block.as === 'table') return [from(block, taskTable(tasks, block, field))]
  return tasks.map((task) => {
    const more = [
      task.fields.lead && `chủ trì: ${unstopped(task.fields.lead)}`,
      task.fields.deadline && `tiến độ: ${unstopped(task.fields.deadline)}`,
    ].filter(Boolean)
    const name = unstopped(task.name)
    return from(task.owner, bullet(1, inlineText(stopped(more.length > 0 ? `${name} (${more.join('; ')})` : name))))
  })
}
