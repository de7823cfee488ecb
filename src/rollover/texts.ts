import { valueAt } from '../model/pointer.ts'
import { bodyUnits, textUnit } from '../manuscript/from-plan.ts'
import { manuscriptOf } from '../manuscript/of-plan.ts'
import { findCitations } from '../manuscript/citations.ts'
import type { Manuscript, Role, Unit } from '../manuscript/manuscript.ts'
import type { Plan } from '../model/plan.ts'

/** Frontmatter values that are text of the document, and what they are in it. */
const TEXTS: readonly (readonly [RegExp, Role])[] = [
  [/^\/title$/, 'title'],
  [/^\/goals\/(?:purposes|requirements)\/\d+$/, 'paragraph'],
  [/^\/targets\/\d+\/(?:name|wording|tiers\/\d+\/when)$/, 'cell'],
  [/^\/phases\/\d+\/(?:name|startText|endText)$/, 'cell'],
  [/^\/phases\/\d+\/activities$/, 'paragraph'],
  [/^\/assignments\/\d+\/(?:duty|unit(?:\/\d+)?)$/, 'clause'],
  [/^\/distribution\/\d+\/(?:to(?:\/\d+)?|purpose)$/, 'recipient'],
  [/^\/appendices\/\d+\/title$/, 'title'],
]

/** Every text of a plan's own files whose years may be meant: frontmatter, body, notes, appendices. */
export function textsOf(plan: Plan): Manuscript {
  const units = [...frontUnits(plan), ...bodyUnits(plan)]
  return { ...manuscriptOf(plan), units, citations: units.flatMap(findCitations) }
}

function* frontUnits(plan: Plan): Generator<Unit> {
  for (const [pointer, at] of Object.entries(plan.places)) {
    const role = at.file === plan.file ? TEXTS.find(([pattern]) => pattern.test(pointer))?.[1] : undefined
    const text = role && valueAt(plan.front, pointer)
    if (role && typeof text === 'string') yield textUnit(plan, role, text, at)
  }
}

/** The subject of a basis that is issued every year: its own year is the plan's. */
export function subjectsOf(plan: Plan): Manuscript {
  const units = plan.bases.flatMap(({ renewal, subject }, index) => {
    const at = plan.places[`/bases/${index}/subject`]
    return renewal === 'yearly' && subject && at?.file === plan.file ? [textUnit(plan, 'title', subject, at)] : []
  })
  return { ...manuscriptOf(plan), units, citations: [] }
}
