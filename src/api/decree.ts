/** The decree as data, and the days plans speak of. */
export { COMMEMORATIONS, type CelebratedDay } from '../bodies/commemorations.ts'
export { CLAUSES, type Clause, type Decides } from '../decree/clauses.ts'
export {
  BODY,
  ELEMENTS,
  PAGE,
  RULE_LINES,
  type ElementId,
  type Ground,
  type Measure,
  type TextElement,
} from '../decree/layout.ts'
