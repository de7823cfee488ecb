import { everyBlock, type Block, type Heading, type Item } from './block.ts'
import { plainText } from './inline.ts'

/** The labelled items a task is known by; docs/plan-format.md, tasks. */
export const TASK_FIELDS = ['result', 'measures', 'deadline', 'lead', 'support'] as const
/** A labelled item of a task. */
export type TaskField = (typeof TASK_FIELDS)[number]

/** The labels a task's fields are known by (docs/plan-format.md, tasks). */
export const FIELD_LABELS: Readonly<Record<TaskField, RegExp>> = {
  result: /^Kết quả đạt được\s*:\s*/iu,
  measures: /^(?:Các\s+)?giải pháp\s*:\s*/iu,
  deadline: /^Tiến độ(?:\s+thực hiện)?\s*:\s*/iu,
  lead: /^Đơn vị chủ trì(?:\s+thực hiện)?\s*:\s*/iu,
  support: /^Đơn vị phối hợp(?:\s+thực hiện)?\s*:\s*/iu,
}

/** Nhiệm vụ: a heading or clause with labelled items below it. The fields are the author's text, label left off. */
export interface Task {
  readonly owner: Heading | Item
  readonly name: string
  /** The heading it stands under, with others of its kind. */
  readonly group?: Heading
  readonly fields: Readonly<Partial<Record<TaskField, string>>>
}

/**
 * The tasks of a body: headings and clauses that have labelled items below them, with what the items say.
 *
 * @example
 * tasksOf(plan.body) // → []
 */
export function tasksOf(blocks: readonly Block[]): Task[] {
  const tasks: { owner: Heading | Item; group: Heading | undefined; fields: Partial<Record<TaskField, string>> }[] = []
  let owner: Heading | Item | undefined
  const above: Heading[] = []
  const fields = new Set<Block>()
  for (const block of everyBlock(blocks)) {
    if (block.type !== 'heading' && block.type !== 'clause' && block.type !== 'point' && block.type !== 'bullet') continue
    const found = block.type === 'heading' ? [] : fieldsOf(block)
    if (found.length === 0) {
      if (block.type === 'heading') above.splice(0, above.length, ...above.filter(({ level }) => level < block.level), block)
      if (block.type === 'heading' || block.type === 'clause') owner = block
      continue
    }
    if (!owner) continue
    fields.add(block)
    let task = tasks.at(-1)
    if (task?.owner !== owner)
      tasks.push((task = { owner, group: owner.type === 'heading' ? above.at(-2) : above.at(-1), fields: {} }))
    for (const { field, text } of found) {
      const before = task.fields[field]
      task.fields[field] = before === undefined ? text : `${before}\n${text}`
    }
  }
  return tasks.map(({ owner, group, fields }) => ({ owner, name: nameOf(owner), fields, ...(group && { group }) }))
}

/** What stands between two fields of one item, behind it the label of the second. */
const BETWEEN = new RegExp(
  `[;.,\\n]\\s*(?=(?:${Object.values(FIELD_LABELS)
    .map(({ source }) => source.slice(1))
    .join('|')}))`,
  'iu',
)

/** The fields that an item holds, where it begins with the label of one: `Đơn vị chủ trì: A; Đơn vị phối hợp: B` has two. */
function fieldsOf(item: Item): { readonly field: TaskField; readonly text: string }[] {
  // Most items begin otherwise: their text need not be put together.
  const [first] = item.children
  if (first?.type === 'paragraph' && first.text[0]?.type === 'text' && /^[^kgctđ]/iu.test(first.text[0].value)) return []
  const text = textOf(item)
  if (!TASK_FIELDS.some((field) => FIELD_LABELS[field].test(text))) return []
  return text.split(BETWEEN).map((piece) => {
    const field = TASK_FIELDS.find((name) => FIELD_LABELS[name].test(piece))!
    // The mark at the end of the plan's text is none of the task's.
    return { field, text: piece.replace(FIELD_LABELS[field], '').replace(/\.\/\.$/, '.') }
  })
}

/** An item's text with the items and paragraphs inside it, a line each. */
const textOf = (item: Item): string =>
  item.children
    .map((child) => {
      if (child.type === 'paragraph') return plainText(child.text)
      return 'children' in child ? textOf(child) : ''
    })
    .filter((line) => line !== '')
    .join('\n')

function nameOf(owner: Heading | Item): string {
  if (owner.type === 'heading') return plainText(owner.text)
  const [first] = owner.children
  return first?.type === 'paragraph' ? plainText(first.text) : ''
}
