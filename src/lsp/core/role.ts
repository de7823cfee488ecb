import { appendixPaths } from '../../read/appendix.ts'
import { textOf } from '../../workspace/bytes.ts'
import { orFailure, type Files } from '../../workspace/files.ts'
import { PLANS, PROFILE } from '../../workspace/find.ts'
import { folderOf, inside } from '../../workspace/path.ts'
import type { OpenText } from './text.ts'

/** What a file is to an office; `plans` are those that name it as their appendix. */
export type Role = { readonly is: 'plan' | 'profile' | 'other' } | { readonly is: 'appendix'; readonly plans: readonly string[] }

/** Frontmatter with a key that other Markdown files do not have. */
const PLANS_FRONTMATTER =
  /^---[ \t]*\r?\n(?:(?!---)[^\n]*\n)*?(?:schema|kind|issuer|bases|signature|distribution|targets)[ \t]*:/u

/** How many folders above a file may hold the plan that names it. */
const FOLDERS_UP = 2

/** What an open file is, by its name, what it begins with, and the plans around it. */
export async function roleOf({ path, text }: OpenText, files: Files): Promise<Role> {
  const name = path.slice(path.lastIndexOf('/') + 1)
  if (name === PROFILE) return { is: 'profile' }
  if (!/\.md$/i.test(name)) return { is: 'other' }
  if (PLANS_FRONTMATTER.test(text.replace(/^\uFEFF/, ''))) return { is: 'plan' }
  const plans = await plansThatName(path, files)
  if (plans.length > 0) return { is: 'appendix', plans }
  return { is: isAmongPlans(path) && !/^readme/i.test(name) ? 'plan' : 'other' }
}

const isAmongPlans = (path: string): boolean => folderOf(path).split('/').includes(PLANS)

/** The plans beside a file, or above it, that name it as their appendix. */
async function plansThatName(path: string, files: Files): Promise<string[]> {
  const name = path.slice(path.lastIndexOf('/') + 1)
  const found: string[] = []
  for (let folder = folderOf(path), up = 0; up <= FOLDERS_UP; folder = folderOf(folder), up++) {
    for (const plan of await beside(folder, files)) {
      if (plan === path) continue
      const content = await orFailure(
        () => files.read(plan),
        () => undefined,
      )
      // Most plans do not so much as hold the name: they need not be parsed.
      if (!content || !textOf(content).includes(name)) continue
      if (appendixPaths({ path: plan, content }).some((named) => inside(folder, named) === path)) found.push(plan)
    }
    if (folderOf(folder) === folder) break
  }
  return found
}

/** The Markdown files that lie in a folder itself. */
const beside = (folder: string, files: Files): Promise<string[]> =>
  orFailure(
    async () => ((await files.beside?.(folder)) ?? []).filter((path) => /\.md$/i.test(path)),
    () => [],
  )
