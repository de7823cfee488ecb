import type { Wording } from '../../model/problem.ts'
import type { WordParagraph } from '../../ooxml/block.ts'
import type { FoundElements } from '../find.ts'
import type { WordLine } from '../../elements/word-line.ts'

/** A clause is met, is not met, or is for a person to see. */
export type Verdict = 'pass' | 'fail' | 'person'

/** What was seen of a clause at one place. */
export interface Observation {
  readonly verdict: Verdict
  readonly found: Wording
  readonly paragraph?: WordParagraph | undefined
  /** The words it is about, where they are not the paragraph's first. */
  readonly quote?: string
}

/** Looks at one clause; what the document does not have gives no observation. */
export type Judge = (elements: FoundElements) => readonly Observation[]

/** The same words in both languages: a quotation, a number. */
export const same = (text: string): Wording => ({ vi: text, en: text })

/** Words in quotation marks, a blank left for a hand as an ellipsis. */
export const quoted = (text: string): Wording => same(`“${ROOM.test(text) ? closedUp(text) : text.trim()}”`)

/** More between two words than one space. */
const ROOM = /[^\S ]|  /
const closedUp = (text: string): string =>
  text
    .trim()
    .replace(/[ \u00a0]{3,}/g, ' … ')
    .replace(/\s+/g, ' ')

export const absent: Wording = { vi: 'không thấy', en: 'not found' }

export const at = (line: Pick<WordLine, 'paragraph' | 'text'>, ok: boolean, found: Wording): Observation => ({
  verdict: ok ? 'pass' : 'fail',
  found,
  paragraph: line.paragraph,
  quote: line.text,
})

const measures = new Map<Wording | string, Map<number, Wording>>()

/** A measure with its unit, Vietnamese with its comma; lengths in tenths of a millimetre, the rest in hundredths. A unit is one object, however often it is asked for. */
export function measureText(value: number, unit: Wording | string): Wording {
  const steps = unit === ' mm' ? 10 : 100
  const shown = Math.round(value * steps) / steps
  // A document has few measures, each many times.
  let known = measures.get(unit)
  if (!known) measures.set(unit, (known = new Map()))
  let wording = known.get(shown)
  if (!wording) {
    const { vi, en } = typeof unit === 'string' ? same(unit) : unit
    known.set(shown, (wording = { vi: `${String(shown).replace('.', ',')}${vi}`, en: `${shown}${en}` }))
  }
  return wording
}

/** Several findings in one sentence, each once. */
export function joined(wordings: readonly Wording[], most = 4): Wording {
  const once: Wording[] = []
  let last: Wording | undefined
  for (const wording of wordings) {
    if (once.length > most) break
    // The same look gives the same words.
    if (wording !== last && !once.some(({ vi }) => vi === wording.vi)) once.push(wording)
    last = wording
  }
  if (once.length === 1) return once[0]!
  const more = once.length > most ? ', …' : ''
  const of = (language: keyof Wording): string =>
    once
      .slice(0, most)
      .map((it) => it[language])
      .join(', ') + more
  return { vi: of('vi'), en: of('en') }
}
