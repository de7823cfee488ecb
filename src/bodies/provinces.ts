import { ENDED_PROVINCES } from './data/ended-provinces.ts'
import { PROVINCES } from './data/provinces.ts'

/** Every province that a text may name, whether it still is one or not. */
export const EVERY_PROVINCE: readonly string[] = [...PROVINCES, ...Object.keys(ENDED_PROVINCES)]
