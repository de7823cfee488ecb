import type { Rule } from './rule.ts'
import doubledWord from './doubled-word.ts'

/** Every rule, by id. */
export const RULES: readonly Rule[] = [doubledWord]
