/** Where blocks stand: how many numbers the label of a clause has there. */
export interface Inside {
  readonly depth: number
}

/** Before the first heading: clauses are 1., 2. */
export const MARGIN: Inside = { depth: 1 }
