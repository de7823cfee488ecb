import { everyBlock, type Block, type Heading, type Item } from '../model/block.ts'
import { plainText } from '../model/inline.ts'
import { TASK_FIELDS, type Task, type TaskField } from '../model/plan.ts'
import { FIELD_LABELS } from '../model/task-field.ts'

/** The tasks of a body: headings and clauses that have labelled items below them, with what the items say. */
export function findTasks(blocks: readonly Block[]): Task[] {
  const tasks: { owner: Heading | Item; fields: Partial<Record<TaskField, string>> }[] = []
  let owner: Heading | Item | undefined
  const fields = new Set<Block>()
  for (const block of everyBlock(blocks)) {
    if (block.type !== 'heading' && block.type !== 'clause' && block.type !== 'point' && block.type !== 'bullet') continue
    const found = block.type === 'heading' ? undefined : fieldOf(block)
    if (!found) {
      if (block.type === 'heading' || block.type === 'clause') owner = block
      continue
    }
    if (!owner) continue
    fields.add(block)
    let task = tasks.at(-1)
    if (task?.owner !== owner) tasks.push((task = { owner, fields: {} }))
    const before = task.fields[found.field]
    task.fields[found.field] = before === undefined ? found.text : `${before}\n${found.text}`
  }
  return tasks.map(({ owner, fields }) => ({ label: owner.label, name: nameOf(owner), fields, at: owner.at }))
}

function fieldOf(item: Item): { readonly field: TaskField; readonly text: string } | undefined {
  const text = textOf(item)
  for (const field of TASK_FIELDS) {
    const found = FIELD_LABELS[field].exec(text)
    if (found) return { field, text: text.slice(found[0].length) }
  }
  return undefined
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
