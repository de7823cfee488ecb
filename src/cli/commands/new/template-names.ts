import { profileFor } from '../../../workspace/find.ts'
import { findTemplates } from '../../../workspace/templates.ts'
import type { World } from '../../world/world.ts'

/** The templates there are where the command runs, the office's own among them. */
export const templateNames = async (world: World): Promise<readonly string[]> =>
  (await findTemplates(world, await profileFor('.', world.files))).map(({ name }) => name)
