import { RUNNING, type Manuscript, type Unit } from '../manuscript/manuscript.ts'

/** Any mark that may close a text; `./.` ends in a full stop. */
const MARKED = /[.;:!?…]["”’)\]]*$/u

/**
 * The last unit of a text that stops in the middle of a sentence: an excerpt, a page that shows only its beginning. What it
 * lacks at its end the author may have written. None for a plan, which is whole.
 */
export function cutOff({ data: plan, units }: Manuscript): Unit | undefined {
  const last = units.at(-1)
  return !plan && last && RUNNING.has(last.role) && !MARKED.test(last.text) ? last : undefined
}
