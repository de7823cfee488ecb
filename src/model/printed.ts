/** A line of the document: words the program puts in, and values of the plan, each under its key. */
export type Printed = readonly (string | { readonly key: string; readonly text: string })[]

/** The line as one text. */
export const printedText = (line: Printed): string => line.map((part) => (typeof part === 'string' ? part : part.text)).join('')
