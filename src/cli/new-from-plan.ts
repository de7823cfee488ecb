import { UsageError, type Arguments } from './usage.ts'
import type { World } from './world.ts'

/** Stands here until rollover is merged: `kehoach new --from` is not part of this branch. */
export async function run(_given: Arguments, _world: World): Promise<number> {
  throw new UsageError({ vi: 'Chưa lập được kế hoạch từ kế hoạch năm trước.', en: 'Plans cannot be rolled over yet.' })
}
