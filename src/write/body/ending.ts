import type { Block } from '../../model/block.ts'
import type { Inline } from '../../model/inline.ts'

/** The body without the mark `./.` that ends a document: the program sets it. A stop stands where a sentence ends. */
export function withoutEndMark(blocks: readonly Block[]): readonly Block[] {
  const last = blocks.at(-1)
  if (!last) return blocks
  const before = blocks.slice(0, -1)
  switch (last.type) {
    case 'paragraph': {
      const text = openEnd(last.text)
      return text.length === 0 ? before : [...before, { ...last, text }]
    }
    case 'clause':
    case 'point':
    case 'bullet':
      return [...before, { ...last, children: withoutEndMark(last.children) }]
    default:
      return blocks
  }
}

function openEnd(text: readonly Inline[]): readonly Inline[] {
  const last = text.at(-1)
  if (last?.type !== 'text' || !last.value.endsWith('./.')) return text
  const value = last.value.slice(0, -'./.'.length)
  if (value !== '') return [...text.slice(0, -1), { type: 'text', value: stopped(value) }]
  const before = text.at(-2)
  // Behind bold words or a note nothing is added: their own stop may stand inside.
  return before?.type === 'text' ? [...text.slice(0, -2), { type: 'text', value: stopped(before.value) }] : text.slice(0, -1)
}

const stopped = (text: string): string => (/[\p{L}\p{N})”"’%]$/u.test(text) ? `${text}.` : text)
