import { isMapping, keysOf, step } from '../model/pointer.ts'

/** Values for a new plan in the shape of its frontmatter, and the digits of every number as they were written, by JSON pointer. */
export interface Given {
  readonly data: Readonly<Record<string, unknown>>
  readonly digits: Readonly<Record<string, string>>
}

export const NOTHING: Given = { data: {}, digits: {} }

const isBelow = (pointer: string, above: string): boolean => pointer === above || pointer.startsWith(`${above}/`)

/** Two sets of values as one: mappings are merged key by key, of everything else the upper one wins. */
export function over(base: Given, top: Given): Given {
  const digits = { ...base.digits }
  const merge = (below: Readonly<Record<string, unknown>>, above: Readonly<Record<string, unknown>>, pointer: string) => {
    const result: Record<string, unknown> = Object.assign(Object.create(null), below)
    for (const [key, value] of Object.entries(above)) {
      const at = step(pointer, key)
      if (isMapping(value) && isMapping(result[key])) result[key] = merge(result[key], value, at)
      else {
        result[key] = value
        for (const other of Object.keys(digits)) if (isBelow(other, at)) delete digits[other]
      }
    }
    return result
  }
  const data = merge(base.data, top.data, '')
  return { data, digits: { ...digits, ...top.digits } }
}

/** Data that has one value, at a pointer: `{issuer: {name: …}}`, `{targets: [{name: …}]}`. */
export const only = (pointer: string, value: unknown): Readonly<Record<string, unknown>> =>
  keysOf(pointer).reduceRight<unknown>((inner, key) => (/^\d+$/.test(key) ? [inner] : { [key]: inner }), value) as Readonly<
    Record<string, unknown>
  >
