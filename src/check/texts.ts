import { findCitations } from '../manuscript/citations.ts'
import { NO_LISTS } from '../manuscript/from-plan.ts'
import type { Manuscript, OfficeLists } from '../manuscript/manuscript.ts'
import type { Parts } from '../manuscript/parts.ts'
import type { Source } from '../model/source.ts'
import { proseUnits } from '../read/prose.ts'
import { partsOfText } from '../reading/text-parts.ts'

/** Any text, Markdown or plain, as rules read it. */
export function manuscriptOfText(source: Source, office: OfficeLists = NO_LISTS, today?: string): Manuscript {
  const units = proseUnits(source)
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
    sources: { [file]: source },
    ...(today !== undefined && { today }),
  }
}
