import type { LeafDirective } from 'mdast-util-directive'
import type { DataBlock } from '../../model/block.ts'
import { TASK_FIELDS } from '../../model/task.ts'
import type { Reading } from '../context.ts'
import { meant } from '../meant.ts'
import { attributesOf } from './attributes.ts'

const KEYS = ['as', 'columns', 'groups'] as const
const EXAMPLE = '::tasks{as=table groups=true columns="result lead support deadline"}'

/** What `::tasks{as=table …}` says of the table: the fields that have a column, and whether headings become rows. */
export function taskSettings(node: LeafDirective, reading: Reading): Pick<DataBlock, 'columns' | 'groups'> {
  const { given } = attributesOf(node, KEYS, EXAMPLE, reading)
  const words = given
    .get('columns')
    ?.text.split(/[\s,;]+/)
    .filter(Boolean)
  const columns = words?.flatMap((word) => TASK_FIELDS.filter((field) => field === word))
  const wrong = words?.find((word) => !TASK_FIELDS.some((field) => field === word))
  const tell = (vi: string, en: string, viHint: string, enHint: string): void =>
    reading.report('error', 'unknown-directive', reading.place(node), { vi, en }, { vi: viHint, en: enHint })
  if (wrong !== undefined) {
    const near = meant(wrong, TASK_FIELDS, (name) => name)
    tell(
      `Nhiệm vụ không có phần “${wrong}”.`,
      `Tasks have no “${wrong}”.`,
      `${near.vi} Ví dụ: ${EXAMPLE}`,
      `${near.en} For example: ${EXAMPLE}`,
    )
  } else if (words && (words.length === 0 || new Set(words).size < words.length))
    tell(
      'Các cột phải ghi tên, mỗi cột một lần.',
      'Columns are named, each once.',
      `Viết, ví dụ: ${EXAMPLE}`,
      `Write, for example: ${EXAMPLE}`,
    )
  const groups = given.get('groups')?.text.trim()
  if (groups !== undefined && !['', 'true', 'false'].includes(groups))
    tell(
      `groups chỉ nhận true hoặc false, không nhận “${groups}”.`,
      `groups is true or false, not “${groups}”.`,
      `Viết: ${EXAMPLE}`,
      `Write: ${EXAMPLE}`,
    )
  return {
    ...(columns && columns.length > 0 && { columns }),
    ...((groups === '' || groups === 'true') && { groups: true as const }),
  }
}
