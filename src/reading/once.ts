import type { Manuscript } from '../manuscript/manuscript.ts'
import { kept } from '../model/kept.ts'

/** Work done once for each manuscript, though several rules ask for it, some of them for every date. */
export const once: <T>(work: (manuscript: Manuscript) => T) => (manuscript: Manuscript) => T = kept
