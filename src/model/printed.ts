import { inlineText, type Inline } from './inline.ts'

/** A value of the plan as it is printed, under its key; `marks` are its words with emphasis and footnotes, where it has any. */
export interface PrintedValue {
  readonly key: string
  readonly text: string
  readonly marks?: readonly Inline[]
}

/** A line of the document: words the program puts in, and values of the plan, each under its key. */
export type Printed = readonly (string | PrintedValue)[]

/** The line as one text. */
export const printedText = (line: Printed): string => line.map((part) => (typeof part === 'string' ? part : part.text)).join('')

/** The line as inline nodes, plain texts that touch joined. */
export function printedInline(line: Printed): Inline[] {
  const nodes: Inline[] = []
  let plain = ''
  const flush = (): void => {
    nodes.push(...inlineText(plain))
    plain = ''
  }
  for (const part of line) {
    if (typeof part === 'string' || !part.marks) plain += typeof part === 'string' ? part : part.text
    else {
      flush()
      nodes.push(...part.marks)
    }
  }
  flush()
  return nodes
}
