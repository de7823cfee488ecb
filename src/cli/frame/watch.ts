import { Answers, recorded, type Asked } from '../../batch/record.ts'
import { folderOf } from '../../workspace/path.ts'
import { sha256 } from '../world/hash.ts'
import type { World } from '../world/world.ts'
import { UsageError } from './arguments.ts'

/**
 * Runs again whenever a file changed that the run before asked for, until the host has no more changes. Each run hears which
 * files those are; the first hears of none.
 */
export async function runOnChange(
  world: World,
  run: (world: World, changed: readonly string[] | undefined) => Promise<void>,
): Promise<void> {
  if (!world.changes) {
    throw new UsageError({
      vi: '--watch không dùng được ở đây: không có gì báo khi tệp thay đổi.',
      en: '--watch does not work here: nothing tells when a file changes.',
    })
  }
  const once = async (changed: readonly string[] | undefined) => {
    const { files, asked } = recorded(world.files, sha256)
    await run({ ...world, files }, changed)
    return asked
  }
  let asked = await once(undefined)
  const folders = (): string[] => [
    ...new Set([...Object.keys(asked.read), ...Object.keys(asked.kind), ...Object.keys(asked.below)].map(folderOf)),
    ...Object.keys(asked.below),
    ...Object.keys(asked.nearest),
  ]
  for await (const _ of world.changes(folders)) {
    const changed = await new Answers(world.files, sha256).changed(asked)
    // A run may have looked at what changed alone: of all else what was known holds.
    if (changed.length > 0) asked = withKnown(await once(changed), asked, new Set(changed))
  }
}

function withKnown(now: Asked, before: Asked, changed: ReadonlySet<string>): Asked {
  const unchanged = <T>(known: Record<string, T>): Record<string, T> =>
    Object.fromEntries(Object.entries(known).filter(([path]) => !changed.has(path)))
  return {
    read: { ...unchanged(before.read), ...now.read },
    kind: { ...unchanged(before.kind), ...now.kind },
    nearest: { ...before.nearest, ...now.nearest },
    below: { ...unchanged(before.below), ...now.below },
  }
}
