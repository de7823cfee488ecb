/** Next year’s plan from last year’s. */
export { rollOver } from '../rollover/rollover.ts'
export type { Decision, Ledger } from '../rollover/ledger.ts'
