import { KINDS } from '../../problems/index.ts'
import { RULES } from '../../rules/index.ts'

/** The rules and kinds of problems whose fixes cannot change what a text means. */
export const SAFE: ReadonlySet<string> = new Set([...KINDS, ...RULES].filter(({ safe }) => safe).map(({ id }) => id))
