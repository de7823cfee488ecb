import type { Place } from '../../model/place.ts'
import { isMapping } from '../../model/pointer.ts'
import type { ReadPlan } from '../../model/read-plan.ts'
import { readProfile } from '../../read/profile.ts'
import { PROFILE } from '../../workspace/find.ts'
import { sourceAt } from '../../workspace/open.ts'
import { folderOf } from '../../workspace/path.ts'
import type { Desk } from './desk.ts'

/** The days that an office adds in its profile, each with the place of its id. */
export async function officeDays(
  read: Pick<ReadPlan, 'file'>,
  { files }: Pick<Desk, 'files'>,
): Promise<{ readonly id: string; readonly at: Place }[]> {
  const path = await files.nearest(folderOf(read.file), PROFILE)
  const value = path === undefined ? undefined : readProfile(await sourceAt(files, path)).value
  const list = value && isMapping(value.data) ? value.data.commemorations : undefined
  if (!value || !Array.isArray(list)) return []
  return list.flatMap((day: unknown, index) => {
    const at = value.places[`/commemorations/${index}/id`]
    return isMapping(day) && typeof day.id === 'string' && at ? [{ id: day.id, at }] : []
  })
}
