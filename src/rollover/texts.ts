import { bodyUnits, valueUnit } from '../manuscript/from-plan.ts'
import { manuscriptOf } from '../manuscript/of-plan.ts'
import { findCitations } from '../manuscript/citations.ts'
import type { Manuscript, Role, Unit } from '../manuscript/manuscript.ts'
import type { ReadPlan } from '../model/read-plan.ts'

/** Frontmatter values that are text of the document, and what they are in it. */
const TEXTS: readonly (readonly [RegExp, Role])[] = [
  [/^\/title$/, 'title'],
  [/^\/note$/, 'cell'],
  [/^\/bases\/\d+\/text$/, 'basis'],
  [/^\/goals\/(?:purposes|requirements)\/\d+$/, 'paragraph'],
  [/^\/targets\/\d+\/(?:name|wording|tiers\/\d+\/when)$/, 'cell'],
  [/^\/phases\/\d+\/(?:name|startText|endText)$/, 'cell'],
  [/^\/phases\/\d+\/activities$/, 'paragraph'],
  [/^\/assignments\/\d+\/(?:duty|unit)(?:\/\d+)?$/, 'clause'],
  [/^\/distribution\/\d+\/(?:to(?:\/\d+)?|purpose)$/, 'recipient'],
  [/^\/appendices\/\d+\/title$/, 'title'],
]

/** Every text of a plan's own files whose years may be meant: frontmatter, body, notes, appendices. */
export function textsOf(read: ReadPlan): Manuscript {
  const units = [...frontUnits(read), ...bodyUnits(read)]
  return { ...manuscriptOf(read), units, citations: units.flatMap(findCitations) }
}

function* frontUnits(read: ReadPlan): Generator<Unit> {
  for (const [pointer, at] of Object.entries(read.places.values)) {
    const role = at.file === read.file ? TEXTS.find(([pattern]) => pattern.test(pointer))?.[1] : undefined
    const unit = role && valueUnit(read, role, pointer)
    if (unit) yield unit
  }
}

/** The subject of a basis that is issued every year: its own year is the plan's. */
export function subjectsOf(read: ReadPlan): Manuscript {
  const units = read.plan.bases.flatMap(({ renewal, documents = [] }, index) =>
    ['', ...documents.map((_, position) => `documents/${position}/`)].flatMap((within) => {
      const pointer = `/bases/${index}/${within}subject`
      const own = renewal === 'yearly' && read.places.at(pointer)?.file === read.file
      return own ? (valueUnit(read, 'title', pointer) ?? []) : []
    }),
  )
  return { ...manuscriptOf(read), units, citations: [] }
}
