import type { LeafDirective } from 'mdast-util-directive'
import { sliceTrace, type TracedText } from '../../model/trace.ts'
import type { Reading } from '../context.ts'
import { writtenAttributes } from '../markdown.ts'
import { meant } from '../meant.ts'

/** The text between the braces of a directive, by its key, each with the way back to the file. */
export interface Attributes<K extends string> {
  readonly given: ReadonlyMap<K, TracedText>
  /** The whole directive as it was typed. */
  readonly node: LeafDirective
}

/** The attributes of a directive. A key it does not have is told with the nearest; words in brackets are refused. */
export function attributesOf<K extends string>(
  node: LeafDirective,
  known: readonly K[],
  example: string,
  reading: Reading,
): Attributes<K> {
  const given = new Map<K, TracedText>()
  if (node.children.length > 0) {
    reading.report(
      'error',
      'unknown-directive',
      reading.place(node),
      {
        vi: `Lệnh ::${node.name} không nhận chữ trong ngoặc vuông.`,
        en: `The directive ::${node.name} takes nothing in brackets.`,
      },
      { vi: `Viết, ví dụ: ${example}`, en: `Write, for example: ${example}` },
    )
  }
  const offsets = writtenAttributes(node)
  for (const [key, value] of Object.entries(node.attributes ?? {})) {
    const name = known.find((it) => it === key)
    if (name) given.set(name, traced(value ?? '', offsets.get(key), reading))
    else {
      const near = known.length === 0 ? undefined : meant(key, known, (it) => it)
      reading.report(
        'error',
        'unknown-directive',
        reading.place(node),
        { vi: `Lệnh ::${node.name} không có mục “${key}”.`, en: `The directive ::${node.name} has no “${key}”.` },
        near
          ? { vi: `${near.vi} Ví dụ: ${example}`, en: `${near.en} For example: ${example}` }
          : { vi: `Viết ${example}`, en: `Write ${example}` },
      )
    }
  }
  return { given, node }
}

/** A value letter for letter where it stands so in the file; one with references in it at the whole of them. */
function traced(text: string, at: readonly [from: number, to: number] | undefined, { written, text: file }: Reading): TracedText {
  if (!at) return { text, trace: [] }
  const trace = sliceTrace(written, at[0], at[1])
  if (file.slice(at[0], at[1]) === text) return { text, trace }
  const [first] = trace
  return { text, trace: first ? [{ ...first, length: text.length, from: first.from, to: trace.at(-1)!.to, whole: true }] : [] }
}
