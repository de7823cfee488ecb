import type { BatchSetup, Pool } from '../../../batch/build.ts'
import { UsageError, type Arguments } from '../../frame/arguments.ts'
import type { World } from '../../world/world.ts'

/** From so many plans on, other threads save more than it costs to start them. */
const WORTH_THREADS = 50

/** Threads for a batch; undefined where one does it all. */
export async function jobsOf({ options }: Arguments, setup: BatchSetup, world: World): Promise<Pool | undefined> {
  const asked = options.jobs === undefined ? undefined : Number(options.jobs)
  if (asked !== undefined && !(Number.isInteger(asked) && asked >= 1 && asked <= 64)) {
    throw new UsageError({
      vi: `--jobs nhận một số từ 1 đến 64; không nhận “${String(options.jobs)}”.`,
      en: `--jobs takes a number from 1 to 64, not “${String(options.jobs)}”.`,
    })
  }
  if (asked === 1 || (asked === undefined && setup.paths.length < WORTH_THREADS)) return undefined
  const threads = await world.threads?.()
  const count = Math.min(asked ?? threads?.most ?? 1, setup.paths.length)
  return count > 1 ? threads?.start(count, setup) : undefined
}

/** The part of the plans that `--shard 2/5` asks for: every fifth, from the second on. */
export function partOf<T>(found: readonly T[], { options: { shard } }: Arguments): readonly T[] {
  if (shard === undefined) return found
  const [, index, count] = /^(\d{1,4})\/(\d{1,4})$/.exec(String(shard)) ?? []
  if (!(Number(index) >= 1 && Number(index) <= Number(count))) {
    throw new UsageError(
      { vi: `--shard “${String(shard)}” không phải là một phần.`, en: `--shard “${String(shard)}” is no part.` },
      { vi: 'Ghi phần thứ mấy trên tổng số phần: --shard 1/4', en: 'Say which part of how many: --shard 1/4' },
    )
  }
  return found.filter((_, at) => at % Number(count) === Number(index) - 1)
}
