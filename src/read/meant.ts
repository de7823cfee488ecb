import { nearest } from '../model/nearest.ts'
import type { Wording } from '../model/problem.ts'

/** A hint for a name that is not known: the nearest one as it is `written`, or all of them where none is near. */
export function meant(name: string, known: readonly string[], written: (name: string) => string): Wording {
  const near = nearest(name, known)?.value
  if (near !== undefined) return { vi: `Có phải là ${written(near)}?`, en: `Did you mean ${written(near)}?` }
  const all = known.map(written).join(', ')
  return { vi: `Dùng được: ${all}`, en: `There are: ${all}` }
}
