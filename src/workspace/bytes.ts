import { decodeText } from '../model/encoding.ts'

/** Whether two files hold the same. */
export const sameBytes = (a: Uint8Array, b: Uint8Array): boolean =>
  a.length === b.length && a.every((byte, index) => byte === b[index])

/** The text of a file, without its byte-order mark. */
export const textOf = (content: Uint8Array | string): string =>
  typeof content === 'string' ? content : decodeText(content).replace(/^\uFEFF/, '')

/** False for bytes that hold no text, or none in an encoding that is known. */
export const isText = (text: string): boolean => !/[\u0000-\u0008\uFFFD-\uFFFF]/u.test(text)

/** Not every Markdown file among the plans is one: a README has no frontmatter of a plan. */
export const isPlanText = (text: string): boolean => /^---\r?\n(?:(?!---)[^\n]*\n)*?schema:\s*["']?kehoach\//u.test(text)
