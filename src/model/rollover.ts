import type { Wording } from './problem.ts'

/** One thing a rollover decided: its lines in the new and the old file, what stood there, what stands there now, and why. */
export interface RolloverEntry {
  /** The new file and its line, from 1. */
  readonly file: string
  readonly line: number
  readonly fromFile: string
  readonly fromLine: number
  readonly before: string
  readonly after: string
  readonly reason: Wording
}

/** What became of last year's plan: carried over, changed by rule, left for a person to decide. */
export interface RolloverReport {
  readonly file: string
  readonly from: string
  readonly year: number
  readonly carried: readonly RolloverEntry[]
  readonly changed: readonly RolloverEntry[]
  readonly open: readonly RolloverEntry[]
}
