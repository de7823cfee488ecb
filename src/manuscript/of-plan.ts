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
export const manuscriptOf = (read: ReadPlan, office: OfficeLists = NO_LISTS, today?: string, origin?: Plan): Manuscript =>
  new PlanManuscript(framed(read), office, today, origin)

// A class, since a getter that stands in an object of its own makes V8 keep that object, and all it holds, for long.
class PlanManuscript implements Manuscript {
  readonly file: string
  readonly office: OfficeLists
  readonly data: Plan
  readonly places: ReadPlan['places']
  readonly complete: boolean
  readonly sources: Manuscript['sources']
  readonly today?: string
  readonly origin?: Plan
  readonly #whole: ReadPlan
  #texts: Texts | undefined
  #citations: readonly Citation[] | undefined
  #parts: Parts | undefined

  constructor(whole: ReadPlan, office: OfficeLists, today: string | undefined, origin: Plan | undefined) {
    this.file = whole.file
    this.office = office
    this.data = whole.plan
    this.places = whole.places
    this.complete = whole.complete
    this.sources = whole.sources
    if (today !== undefined) this.today = today
    if (origin) this.origin = origin
    this.#whole = whole
  }

  get units(): readonly Unit[] {
    return (this.#texts ??= textsOf(this.#whole)).units
  }

  get citations(): readonly Citation[] {
    if (this.#citations) return this.#citations
    const bases = new Map(this.data.bases.map((base) => [fullCitation(base), base]))
    return (this.#citations = this.units.flatMap((unit) =>
      citationsOf(unit, unit.role === 'basis' ? bases.get(unit.text) : undefined),
    ))
  }

  get parts(): Parts {
    return (this.#parts ??= partsOfPlan(this.#whole, this.units, this.#texts!))
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
