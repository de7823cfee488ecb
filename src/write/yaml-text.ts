import { isMapping, step } from '../model/pointer.ts'
import { isOtherType, pasteable } from './paste.ts'

/** Values as lines of a plan's frontmatter. What is read from them is the values again, numbers with the same digits. */

const WIDEST_FLOW = 100
const WORD = /^[\p{L}\p{Nd}_.-]+$/u

/** A number by its digits, `84.70` and all: what YAML is to hold, where a JavaScript number would lose some. */
export class Numeral {
  readonly digits: string

  constructor(digits: string) {
    this.digits = digits
  }
}

const isScalar = (value: unknown): boolean => typeof value !== 'object' || value === null || value instanceof Numeral

/** Plain where nothing can follow on the same line: what would open a mapping, a comment, a quotation or another type is quoted. */
const isPlain = (text: string): boolean => /^[\p{L}\d]/u.test(text) && !/:(?: |$)| #|\p{Cc}/u.test(text)

/** One value on a line of its own, or behind its key. */
export function blockScalar(value: unknown, digits?: string): string {
  const text = scalar(value, digits)
  if (typeof value !== 'string' || !text.startsWith('"')) return text
  return isPlain(value) && value.trim() === value && !isOtherType(value) ? value : text
}

/** One value on one line; a number as it was written. */
const scalar = (value: unknown, digits: string | undefined): string =>
  value instanceof Numeral ? value.digits : typeof value === 'number' ? (digits ?? String(value)) : pasteable(value)

/**
 * `key: value` as lines, without a newline at the end: short mappings of two keys and lists of single words between braces and
 * brackets, everything else a line each. `indent` counts spaces.
 */
export function yamlLines(
  key: string,
  value: unknown,
  digits: Readonly<Record<string, string>>,
  pointer: string,
  indent = 0,
): string {
  const name = `${' '.repeat(indent)}${pasteable(key)}:`
  if (isScalar(value)) return `${name} ${blockScalar(value, digits[pointer])}`
  const flow = flowOf(value, digits, pointer)
  if (flow !== undefined && name.length + flow.length < WIDEST_FLOW) return `${name} ${flow}`
  return [name, ...below(value, digits, pointer, indent + 2)].join('\n')
}

function below(value: unknown, digits: Readonly<Record<string, string>>, pointer: string, indent: number): string[] {
  if (Array.isArray(value)) {
    return value.map((item, index) => {
      const at = step(pointer, index)
      const dash = `${' '.repeat(indent)}- `
      if (isScalar(item)) return `${dash}${blockScalar(item, digits[at])}`
      if (isEmpty(item)) return `${dash}${pasteable(item)}`
      // The first line of what is inside stands behind the dash.
      return `${dash}${below(item, digits, at, indent + 2)
        .join('\n')
        .slice(indent + 2)}`
    })
  }
  return Object.entries(value as object).map(([key, inside]) => yamlLines(key, inside, digits, step(pointer, key), indent))
}

/** A value as an item of a list, its dash `indent` spaces from the margin. */
export const yamlItem = (value: unknown, indent: number): string => below([value], {}, '', indent).join('\n')

/** A text, number or truth value as it stands behind its key or dash, or, in `flow`, between braces or brackets. */
export const yamlScalar = (value: unknown, flow: boolean): string =>
  flow ? scalar(value, undefined) : blockScalar(value, undefined)

/** A value on one line, mappings between braces and lists between brackets; a number by its own digits. */
export function flowText(value: unknown): string {
  if (value instanceof Numeral) return value.digits
  if (Array.isArray(value)) return `[${value.map(flowText).join(', ')}]`
  if (!isMapping(value)) return pasteable(value)
  return `{ ${Object.entries(value)
    .map(([key, inside]) => `${pasteable(key)}: ${flowText(inside)}`)
    .join(', ')} }`
}

const isEmpty = (value: unknown): boolean => (Array.isArray(value) ? value : Object.keys(value as object)).length === 0

/** The value between braces or brackets where it is short and plain enough to be read so. */
function flowOf(value: unknown, digits: Readonly<Record<string, string>>, pointer: string): string | undefined {
  if (isEmpty(value)) return pasteable(value)
  if (Array.isArray(value)) {
    const words = value.every((item) => typeof item === 'string' && !item.includes(' ') && WORD.test(item))
    return words ? pasteable(value) : undefined
  }
  if (!isMapping(value)) return undefined
  const pairs = Object.entries(value)
  if (pairs.length > 2 || !pairs.every(([, inside]) => isScalar(inside))) return undefined
  return `{ ${pairs.map(([key, inside]) => `${pasteable(key)}: ${scalar(inside, digits[step(pointer, key)])}`).join(', ')} }`
}
