import type { Citation } from '../manuscript/citation.ts'
import { findCitations } from '../manuscript/citations.ts'
import { NO_LISTS } from '../manuscript/from-plan.ts'
import type { Manuscript, OfficeLists, Unit } from '../manuscript/manuscript.ts'
import type { Parts } from '../manuscript/parts.ts'
import { legacyEncodingOf } from '../model/legacy-text.ts'
import { NO_PLACES } from '../model/plan-places.ts'
import type { Problem } from '../model/problem.ts'
import type { Source } from '../model/source.ts'
import type { WordDocument } from '../ooxml/document.ts'
import { proseUnits } from '../read/prose.ts'
import { legacyProblem } from '../read/source.ts'
import { wordPlaces } from '../read/word-places.ts'
import { wordText, type WordText } from '../read/word.ts'
import { partsOfText } from '../reading/text-parts.ts'
import type { Rule } from '../rules/rule.ts'
import { ruleProblems, type CheckOptions } from './ruled.ts'
import { readSettings } from './settings.ts'

/** What those rules that need no frontmatter find in any text, Markdown or plain. `office` is the data of `kehoach.yaml`. */
export function checkProseBy(
  rules: readonly Rule[],
  source: Source,
  office: unknown = null,
  options: CheckOptions = {},
): Problem[] {
  const settings = readSettings(office)
  const manuscript = manuscriptOfText(source, settings.lists, options.today)
  return ruleProblems(rules, manuscript, [source], settings, options)
}

/**
 * What those rules that need no frontmatter find in a Word file; places are lines and columns of its text as `kehoach text` prints it,
 * and beside them what is found in Word itself. Nothing can be mended by lines and columns: there are no fixes. `office` is the data of `kehoach.yaml`.
 */
export function checkWordBy(
  rules: readonly Rule[],
  document: WordDocument,
  file: string,
  office: unknown = null,
  options: CheckOptions = {},
): Problem[] {
  const settings = readSettings(office)
  const text = wordText(document, file)
  const legacy = legacyEncodingOf(text.source.text)
  if (legacy) return [{ severity: 'error', ...legacyProblem(file, legacy) }]
  const manuscript = manuscriptOfWordText(text, settings.lists, options.today)
  const placeOf = wordPlaces(text, manuscript.units)
  return ruleProblems(rules, manuscript, [], settings, options).map(({ fixes: _, related, ...problem }) => ({
    ...problem,
    ...(related && { related: related.map((other) => ({ ...other, word: placeOf(other.at) })) }),
    word: placeOf(problem.at),
  }))
}

/** Any text, Markdown or plain, as rules read it. */
export const manuscriptOfText = (source: Source, office?: OfficeLists, today?: string): Manuscript =>
  manuscriptOfUnits(source, proseUnits(source), office, today)

/** A Word file as rules read it; places are lines and columns of its text as `kehoach text` prints it. */
export function manuscriptOfWord(document: WordDocument, file: string, office?: OfficeLists, today?: string): Manuscript {
  return manuscriptOfWordText(wordText(document, file), office, today)
}

/** The same, of a Word file whose text was taken. */
const manuscriptOfWordText = ({ source, lines }: WordText, office?: OfficeLists, today?: string): Manuscript =>
  manuscriptOfUnits(source, proseUnits(source, lines), office, today)

const manuscriptOfUnits = (source: Source, units: readonly Unit[], office?: OfficeLists, today?: string): Manuscript =>
  new TextManuscript(source, units, office, today)

// A class for the same reason as that of a plan.
class TextManuscript implements Manuscript {
  readonly file: string
  readonly units: readonly Unit[]
  readonly citations: readonly Citation[]
  readonly office: OfficeLists
  readonly places = NO_PLACES
  readonly sources: Manuscript['sources']
  readonly today?: string
  #parts: Parts | undefined

  constructor(source: Source, units: readonly Unit[], office: OfficeLists = NO_LISTS, today?: string) {
    this.file = source.file
    this.units = units
    this.citations = units.flatMap(findCitations)
    this.office = office
    this.sources = { [source.file]: source }
    if (today !== undefined) this.today = today
  }

  get parts(): Parts {
    return (this.#parts ??= partsOfText(this.units))
  }
}
