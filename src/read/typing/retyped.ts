import type { Source } from '../../model/source.ts'

/** A line as it is read: what stands in place of its first characters. */
export interface Retyped {
  /** How many characters it takes the place of. */
  readonly length: number
  readonly written: string
}

/** The source with some lines read otherwise than they were typed, by line from 1; the way back to the file is kept. */
export function withRetyped(source: Source, lines: ReadonlyMap<number, Retyped>): Source {
  if (lines.size === 0) return source
  const columns: Record<number, readonly number[]> = { ...source.columns }
  const text = source.text
    .split('\n')
    .map((line, index) => {
      const head = lines.get(index + 1)
      if (!head) return line
      const before = source.columns[index + 1]
      const author = (at: number): number => before?.[at] ?? at + 1
      const rest = line.length - head.length
      columns[index + 1] = [
        ...Array.from({ length: head.written.length }, (_, at) => author(Math.min(at, head.length - 1))),
        ...Array.from({ length: rest + 1 }, (_, at) => author(head.length + at)),
      ]
      return head.written + line.slice(head.length)
    })
    .join('\n')
  return { ...source, text, columns }
}
