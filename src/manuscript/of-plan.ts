import type { Citation } from './citation.ts'
import { findCitations } from './citations.ts'
import { annexUnits, NO_LISTS, recipientUnits, textUnits } from './from-plan.ts'
import type { Manuscript, OfficeLists, Unit } from './manuscript.ts'
import type { Parts } from './parts.ts'
import { partsOfPlan, type Standing } from './parts-of-plan.ts'
import { framed } from '../expand/frame.ts'
import { fullCitation } from '../model/phrase.ts'
import type { Base, Plan } from '../model/plan.ts'
import type { ReadPlan } from '../model/read-plan.ts'

/** A plan as its rules read it: every text of frontmatter, body, notes and appendices in the order of the document. */
export function manuscriptOf(read: ReadPlan, office: OfficeLists = NO_LISTS, today?: string, origin?: Plan): Manuscript {
  const whole = framed(read)
  const { plan, file, places, sources, complete } = whole
  let texts: Texts | undefined
  let parts: Parts | undefined
  let citations: readonly Citation[] | undefined
  return {
    file,
    get units() {
      return (texts ??= textsOf(whole)).units
    },
    get citations() {
      if (!citations) {
        const bases = new Map(plan.bases.map((base) => [fullCitation(base), base]))
        citations = this.units.flatMap((unit) => citationsOf(unit, unit.role === 'basis' ? bases.get(unit.text) : undefined))
      }
      return citations
    },
    office,
    get parts() {
      return (parts ??= partsOfPlan(whole, this.units, texts!))
    },
    data: plan,
    places,
    complete,
    sources,
    ...(today !== undefined && { today }),
    ...(origin && { origin }),
  }
}

interface Texts extends Standing {
  readonly units: readonly Unit[]
}

function textsOf(whole: ReadPlan): Texts {
  const units = textUnits(whole)
  const tailAt = units.length
  units.push(...recipientUnits(whole))
  const annexes = whole.plan.appendices.map((_, index) => {
    const from = units.length
    units.push(...annexUnits(whole, index))
    return { from, to: units.length }
  })
  return { units, tailAt, annexes }
}

/** A basis is a document cited in full, whatever its text looks like. */
function citationsOf(unit: Unit, base: Base | undefined): Citation[] {
  const found = findCitations(unit)
  if (!base?.number) return found
  const first = found.find(({ symbol }) => symbol === base.number)
  return first
    ? [
        {
          base,
          ...first,
          hasSubject: Boolean(base.subject),
          ...(base.issuer && { issuer: base.issuer }),
          ...(base.subject && { subject: base.subject }),
        },
      ]
    : found
}
