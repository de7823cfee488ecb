import type { Labels } from '../../model/outline.ts'

/** Where blocks stand. */
export interface Inside {
  /** How many numbers the label of a clause has there. */
  readonly depth: number
  /** The labels of the text they stand in. */
  readonly labels: Labels
}
