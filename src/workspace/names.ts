import { isMapping } from '../model/pointer.ts'
import type { Commemoration } from '../model/plan.ts'
import { officeCommemorations } from '../read/commemorations.ts'
import { readFrontmatter } from '../read/frontmatter.ts'
import { readProfile } from '../read/profile.ts'
import { readSource } from '../read/source.ts'
import { orFailure, type Files } from './files.ts'
import { PLANS, PROFILE } from './find.ts'
import { sourceAt } from './open.ts'
import { folderOf, tidy } from './path.ts'

/** What an office is known to write: the names of units in its profile and its past plans, and the days of its own. */
export interface OfficeNames {
  readonly units: readonly string[]
  readonly days: readonly Commemoration[]
}

/** Words a basis begins with. */
export const LEADS = ['Căn cứ', 'Thực hiện', 'Theo đề nghị của', 'Xét'] as const

/** Past plans that are looked into for the names of units. */
const MOST_PLANS = 40

/** Every unit that data names: recipients, who leads and supports, who has a duty. */
export function unitsIn(data: unknown): string[] {
  if (Array.isArray(data)) return data.flatMap(unitsIn)
  if (!isMapping(data)) return []
  return Object.entries(data).flatMap(([key, value]) => {
    if (key === 'bases') return []
    // Of a target `unit` is what it is measured in.
    if (key === 'unit' && 'operator' in data) return []
    const names = ['unit', 'to', 'lead', 'support'].includes(key) ? (Array.isArray(value) ? value : [value]) : []
    return [...names.filter((name): name is string => typeof name === 'string'), ...unitsIn(value)]
  })
}

/** The units that the newest plans of a folder name. */
export async function unitsOfPlans(files: Files, folder: string = PLANS): Promise<string[]> {
  if ((await files.kind(folder)) !== 'folder') return []
  const newest = (await files.below(folder))
    .filter((path) => /\.md$/i.test(path))
    .reverse()
    .slice(0, MOST_PLANS)
  const units: string[] = []
  for (const path of newest) {
    // What stands in the body names no unit that counts: reading it would take four times as long.
    const source = readSource(await sourceAt(files, path)).value
    units.push(...unitsIn(source && readFrontmatter(source).value?.data))
  }
  return units
}

/** What the office above a folder is known to write; a folder without a profile above it is no office's. */
export async function officeNames(files: Files, folder: string): Promise<OfficeNames> {
  return await orFailure(
    async () => {
      const path = await files.nearest(folder, PROFILE)
      if (path === undefined) return NOTHING
      const profile = readProfile(await sourceAt(files, path)).value?.data
      const units = [...unitsIn(profile), ...(await unitsOfPlans(files, tidy(`${folderOf(path)}/${PLANS}`)))]
      return { units: [...new Set(units)], days: officeCommemorations(profile) }
    },
    () => NOTHING,
  )
}

const NOTHING: OfficeNames = { units: [], days: [] }
