import type { Place } from '../model/place.ts'
import type { Wording } from '../model/problem.ts'
import type { CitationSpot } from './citation.ts'

/** Where a finding stands: a stretch of a unit of text, or a place of the frontmatter. */
export type Where = CitationSpot | Place | undefined

/** What a rule may add to its sentence. */
export interface More {
  readonly hint?: Wording
  /** Other places that have to do with it: the first definition, the other spelling. */
  readonly related?: readonly { readonly at: Where; readonly message: Wording }[]
  /** Text to put in place of a stretch; `--fix` takes it where the rule says its fixes are safe. */
  readonly fix?: CitationSpot & { readonly text: string }
}

/** How a rule speaks: place and sentence. The runner adds id, severity, clause and address; what has no place is not said. */
export type Say = (at: Where, message: Wording, more?: More) => void
