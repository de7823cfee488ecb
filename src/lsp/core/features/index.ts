import type { Feature } from './feature.ts'
import { actions } from './actions.ts'
import { completion } from './completion.ts'
import { definition } from './definition.ts'
import { folding } from './folding.ts'
import { formatting } from './formatting.ts'
import { hover } from './hover.ts'
import { outline } from './outline.ts'
import { preview } from './preview.ts'
import { references } from './references.ts'
import { prepareRename, rename } from './rename.ts'

/** All that an editor may ask for. */
export const FEATURES = {
  actions,
  completion,
  definition,
  folding,
  formatting,
  hover,
  outline,
  prepareRename,
  preview,
  references,
  rename,
} as const satisfies Readonly<Record<string, Feature<never, unknown>>>
