import { findCitations } from '../manuscript/citations.ts'
import { NO_LISTS } from '../manuscript/from-plan.ts'
import type { Manuscript, OfficeLists, Unit } from '../manuscript/manuscript.ts'
import type { Parts } from '../manuscript/parts.ts'
import { NO_PLACES } from '../model/plan-places.ts'
import type { Source } from '../model/source.ts'
import type { WordDocument } from '../ooxml/document.ts'
import { wordText, type WordText } from '../read/word.ts'
import { proseUnits } from '../read/prose.ts'
import { partsOfText } from '../reading/text-parts.ts'

/** Any text, Markdown or plain, as rules read it. */
export const manuscriptOfText = (source: Source, office?: OfficeLists, today?: string): Manuscript =>
  manuscriptOfUnits(source, proseUnits(source), office, today)

/** A Word file as rules read it; places are lines and columns of its text as `kehoach text` prints it. */
export function manuscriptOfWord(document: WordDocument, file: string, office?: OfficeLists, today?: string): Manuscript {
  return manuscriptOfWordText(wordText(document, file), office, today)
}

/** The same, of a Word file whose text was taken. */
export const manuscriptOfWordText = ({ source, lines }: WordText, office?: OfficeLists, today?: string): Manuscript =>
  manuscriptOfUnits(source, proseUnits(source, lines), office, today)

function manuscriptOfUnits(source: Source, units: readonly Unit[], office: OfficeLists = NO_LISTS, today?: string): Manuscript {
  const { file } = source
  let parts: Parts | undefined
  return {
    file,
    units,
    citations: units.flatMap(findCitations),
    office,
    get parts() {
      return (parts ??= partsOfText(units))
    },
    places: NO_PLACES,
    sources: { [file]: source },
    ...(today !== undefined && { today }),
  }
}
