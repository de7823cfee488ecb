import type { Rule } from '../rules/rule.ts'
import { textOf } from '../workspace/bytes.ts'
import type { Files } from '../workspace/files.ts'
import { profileFor } from '../workspace/find.ts'
import { folderOf } from '../workspace/path.ts'

/** The rules that keep plans from being built. Only where an office has made errors of other rules are those loaded too. */
export async function buildRules(paths: readonly string[], files: Files): Promise<readonly Rule[]> {
  const profiles = new Set<string>()
  for (const folder of new Set(paths.map(folderOf))) profiles.add((await profileFor(folder, files)) ?? '')
  for (const path of profiles) {
    if ((await files.kind(path)) === 'file' && /:\s*["']?error\b/.test(textOf(await files.read(path))))
      return (await import('../rules/index.ts')).RULES
  }
  return (await import('../rules/errors.ts')).ERROR_RULES
}
