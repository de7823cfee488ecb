import { builtFrom } from '../../../merge/built-from.ts'
import { mergeDocx } from '../../../merge/merge-docx.ts'
import { reread } from '../../../merge/reread.ts'
import type { MergedPlan } from '../../../model/merged.ts'
import { startOf } from '../../../model/place.ts'
import type { Problem } from '../../../model/problem.ts'
import { readVersion, type Origin, type Version } from '../../../workspace/version.ts'
import { openWordFiles } from '../../frame/word-bytes.ts'
import { WORD_NAME } from '../../../ooxml/old-kind.ts'
import type { World } from '../../world/world.ts'
import { FileFailure } from '../../../workspace/files.ts'
import { findBase } from '../merge/base.ts'

/** True for a plan and a Word file that was edited. */
export const isEditedFile = (path: string | undefined): path is string => path !== undefined && WORD_NAME.test(path)

/** A plan, and what it would be with the edits of a Word file in it: told in the plan's own terms. */
export async function withEdits(origin: Origin, path: string, world: World): Promise<readonly [Version, Version]> {
  const before = await readVersion(origin)
  const [opened] = await openWordFiles([path], world)
  const from = opened?.file && builtFrom(opened.file)
  if (!opened?.file || !from?.value) throw new FileFailure('ENOENT', path, 'read')
  const base = await findBase(from.value, before.read, undefined, world)
  const { value } = mergeDocx(opened.file, before.read, base ? { base: base.read } : {})
  const read = value && reread(before.read, new Map(Object.entries(value.texts))).value
  if (!value || !read) throw new FileFailure('ENOENT', path, 'read')
  return [before, { label: path, read, problems: leftOut(value, path), place: (at) => ({ ...at, file: path }) }]
}

/** What of the edits has no place in the plan, and is in no change. */
function leftOut({ unplaced, conflicts }: MergedPlan, path: string): Problem[] {
  const told = [...conflicts.map(({ base, edited }) => ({ before: base, after: edited })), ...unplaced]
  return told.map(({ before, after }) => ({
    at: startOf(path),
    severity: 'error',
    rule: 'cannot-open',
    message: {
      vi: `chỗ sửa chưa đưa được vào kế hoạch: “${before}” → “${after}”`,
      en: `an edit that has no place in the plan: “${before}” → “${after}”`,
    },
  }))
}
