import { bodyUnits, valueUnit } from '../manuscript/from-plan.ts'
import { manuscriptOf } from '../manuscript/of-plan.ts'
import { findCitations } from '../manuscript/citations.ts'
import type { Manuscript } from '../manuscript/manuscript.ts'
import { frontTexts } from '../reading/front-texts.ts'
import type { ReadPlan } from '../model/read-plan.ts'

/** Every text of a plan's own files whose years may be meant: frontmatter, body, notes, appendices. */
export function textsOf(read: ReadPlan): Manuscript {
  const units = [...frontTexts(read), ...bodyUnits(read)]
  return { ...manuscriptOf(read), units, citations: units.flatMap(findCitations) }
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
