import { findCitations } from '../manuscript/citations.ts'
import { bodyUnits, valueUnit } from '../manuscript/from-plan.ts'
import type { Manuscript, Unit } from '../manuscript/manuscript.ts'
import { manuscriptOf } from '../manuscript/of-plan.ts'
import type { ReadPlan } from '../model/read-plan.ts'
import { frontTexts } from '../reading/front-texts.ts'

/** The texts of a plan whose years may be meant: those of its own files, and the subjects of bases. */
export function textsOf(read: ReadPlan): { readonly texts: Manuscript; readonly subjects: Manuscript } {
  const { file, office, parts, places, sources, data, complete } = manuscriptOf(read)
  const around = { file, office, parts, places, sources, ...(data && { data }), ...(complete !== undefined && { complete }) }
  const units = ownUnits(read)
  return {
    texts: { ...around, units, citations: units.flatMap(findCitations) },
    subjects: { ...around, units: subjectUnits(read), citations: [] },
  }
}

/** Every text of a plan's own files: frontmatter, body, notes, appendices. */
const ownUnits = (read: ReadPlan): Unit[] => [...frontTexts(read), ...bodyUnits(read)]

/** The subject of a basis that is issued every year: its own year is the plan's. */
const subjectUnits = (read: ReadPlan): Unit[] =>
  read.plan.bases.flatMap(({ renewal, documents = [] }, index) =>
    ['', ...documents.map((_, position) => `documents/${position}/`)].flatMap((within) => {
      const pointer = `/bases/${index}/${within}subject`
      const own = renewal === 'yearly' && read.places.at(pointer)?.file === read.file
      return own ? (valueUnit(read, 'title', pointer) ?? []) : []
    }),
  )
