import { RUNNING, type Manuscript, type Unit } from '../manuscript/manuscript.ts'

/** What stands below the text proper: signature and recipients. */
const CLOSING = new Set(['authority', 'signer', 'recipient', 'archive'])

/** The last unit of the text proper, above signature and recipients; none where the text has neither. */
export function lastOfBody({ units }: Manuscript): Unit | undefined {
  const end = units.findIndex(({ role }) => CLOSING.has(role))
  return end < 0
    ? undefined
    : units
        .slice(0, end)
        .findLast(({ role }) => (RUNNING.has(role) && role !== 'footnote') || role === 'heading' || role === 'cell')
}
