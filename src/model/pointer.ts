/** Plain data and the JSON pointers (RFC 6901) into it. */

export const isMapping = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** A text, number or boolean as text; undefined for nothing, lists and mappings: no words can be made of them. */
export const scalarText = (value: unknown): string | undefined =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? String(value) : undefined

/** One more step of a JSON pointer, escaped as RFC 6901 asks. */
export const step = (pointer: string, key: string | number): string =>
  `${pointer}/${typeof key === 'string' && /[~/]/.test(key) ? key.replaceAll('~', '~0').replaceAll('/', '~1') : key}`

/** The steps of a JSON pointer, unescaped: the way back from `step`. */
export const keysOf = (pointer: string): string[] => pointer.split('/').slice(1).map(unescaped)

const unescaped = (part: string): string => (part.includes('~') ? part.replaceAll('~1', '/').replaceAll('~0', '~') : part)

/** The value at a JSON pointer; undefined where there is none. */
export function valueAt(data: unknown, pointer: string): unknown {
  let value = data
  for (let from = 1; from <= pointer.length && value !== undefined;) {
    const end = pointer.indexOf('/', from)
    const key = unescaped(pointer.slice(from, end < 0 ? pointer.length : end))
    if (Array.isArray(value)) value = value[Number(key)]
    else value = isMapping(value) && Object.hasOwn(value, key) ? value[key] : undefined
    from = end < 0 ? Infinity : end + 1
  }
  return value
}
