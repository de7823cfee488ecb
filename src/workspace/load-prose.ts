import type { CheckOptions } from '../check/ruled.ts'
import { checkProseBy } from '../check/texts.ts'
import { readProfile } from '../read/profile.ts'
import { readSource } from '../read/source.ts'
import type { Rule } from '../rules/rule.ts'
import type { Files } from './files.ts'
import { loaded, unopened, type Loaded } from './load.ts'
import type { Found } from './find.ts'
import { openFile } from './open.ts'

/** Opens and checks any text with the rules that need no frontmatter; the office's words are those of the profile above it. */
export async function loadProse(files: Files, found: Found, rules: readonly Rule[], options?: CheckOptions): Promise<Loaded> {
  const { value: opened, problems } = await openFile(files, found)
  if (!opened) return unopened(found, problems)
  const { source, profile } = opened
  const { value: text, problems: read } = readSource(source, { pages: true })
  const office = profile && readProfile(profile).value?.data
  // An empty file's hint is how a plan begins.
  const told = read.map(({ hint, ...problem }) => (hint && problem.rule !== 'file-empty' ? { ...problem, hint } : problem))
  return loaded(opened, undefined, [...told, ...(text ? checkProseBy(rules, text, office, options) : [])], [source, profile])
}
