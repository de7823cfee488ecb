import { nearest, nearestFew } from '../model/nearest.ts'
import type { Place } from '../model/place.ts'
import type { Fix, Wording } from '../model/problem.ts'

/** A hint for a name that is not known: the nearest one as it is `written`, or all of them where none is near. */
export function meant(name: string, known: readonly string[], written: (name: string) => string): Wording {
  const near = nearest(name, known)?.value
  if (near !== undefined) return { vi: `Có phải là ${written(near)}?`, en: `Did you mean ${written(near)}?` }
  const all = known.map(written).join(', ')
  return { vi: `Dùng được: ${all}`, en: `There are: ${all}` }
}

/** How many names are offered in place of one that is not known. */
const OFFERED = 3

/** What may be put in the place of a name that is not known, the nearest name first; nothing where the place holds something else besides. */
export function offered(
  name: string,
  known: readonly string[],
  written: (name: string) => string,
  { line, column, endLine, endColumn }: Place,
): { readonly fixes?: readonly Fix[] } {
  if (known.length === 0 || line !== endLine || endColumn - column !== written(name).length) return {}
  const range = { start: { line, column }, end: { line: endLine, column: endColumn } }
  return { fixes: nearestFew(name, known, OFFERED).map((near) => ({ range, text: written(near) })) }
}
