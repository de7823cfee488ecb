import { CLAUSES, type Clause } from '../decree/clauses.ts'
import type { Outcome, Wording } from '../model/problem.ts'
import { readWordFile, type WordFile } from '../ooxml/word-file.ts'
import { findElements, type Elements, type DocumentKind } from './find.ts'
import { APPENDIX_JUDGES } from './judge/appendix.ts'
import { CLOSING_JUDGES } from './judge/closing.ts'
import { HEAD_JUDGES } from './judge/head.ts'
import { joined, type Judge, type Observation, type Verdict } from './judge/observation.ts'
import { PAGE_JUDGES } from './judge/page.ts'
import { TEXT_JUDGES } from './judge/text.ts'
import { TRACE_JUDGES } from './judge/traces.ts'
import { TYPE_JUDGES } from './judge/type.ts'

export type { DocumentKind } from './find.ts'
export type { Verdict } from './judge/observation.ts'

/** What was seen of one clause: all its places when they pass, those that look alike when they do not. */
export interface Finding {
  readonly clause: Clause
  readonly verdict: Verdict
  readonly found: Wording
  /** The paragraphs it speaks of, of a pass only the first, by their number in reading order; none for what holds for a page or stands in its margin. */
  readonly paragraphs: readonly number[]
  /** The first words of the first of them, or those in question. */
  readonly quote: string
}

/** What a Word file is, and what was seen of each clause. */
export interface Verification {
  readonly kind: DocumentKind
  /** What the document calls itself. */
  readonly calledBy: string | undefined
  readonly findings: readonly Finding[]
}

const JUDGES: Readonly<Record<string, Judge>> = {
  ...PAGE_JUDGES,
  ...HEAD_JUDGES,
  ...TEXT_JUDGES,
  ...CLOSING_JUDGES,
  ...APPENDIX_JUDGES,
  ...TYPE_JUDGES,
  ...TRACE_JUDGES,
}

/**
 * Holds a .docx against the clauses of Phụ lục I. A document that is no plan of a State body is not judged: it is said to be so.
 * What is no Word file has no value, and a problem that says why; so has a file whose styles are based on one another in a circle,
 * since its formatting cannot be told.
 *
 * @example
 * const { kind, findings } = verifyDocx({ path: 'a.docx', content: docx }).value
 * kind // → 'plan'
 * findings.filter(({ verdict }) => verdict === 'fail') // → []
 */
export function verifyDocx(file: WordFile): Outcome<Verification | undefined> {
  const { value, problems } = readWordFile(file, { soundStyles: true })
  return { value: value && judge(findElements(value)), problems }
}

function judge(elements: Elements): Verification {
  const { kind, calledBy } = elements
  return { kind, calledBy, findings: kind === 'plan' ? CLAUSES.flatMap((clause) => findingsOf(clause, elements)) : [] }
}

const LOOK: Wording = { vi: 'chương trình không xác định được', en: 'no program can tell' }

function findingsOf(clause: Clause, elements: Elements): Finding[] {
  if (clause.decides === 'person') return [{ clause, verdict: 'person', found: LOOK, paragraphs: [], quote: '' }]
  const observations = JUDGES[clause.id]!(elements)
  const wrong = observations.filter(({ verdict }) => verdict !== 'pass')
  if (wrong.length === 0)
    return observations.length === 0
      ? []
      : [findingOf(clause, 'pass', joined(observations.map(({ found }) => found)), observations.slice(0, 1))]
  const groups = new Map<string, Observation[]>()
  for (const observation of wrong) {
    const key = `${observation.verdict} ${observation.found.vi}`
    const alike = groups.get(key)
    if (alike) alike.push(observation)
    else groups.set(key, [observation])
  }
  return [...groups.values()].map((alike) => findingOf(clause, alike[0]!.verdict, alike[0]!.found, alike))
}

const findingOf = (clause: Clause, verdict: Verdict, found: Wording, observations: readonly Observation[]): Finding => {
  const [first] = observations
  return {
    clause,
    verdict,
    found,
    paragraphs: [...new Set(observations.flatMap(({ paragraph }) => (paragraph && paragraph.at > 0 ? [paragraph.at] : [])))],
    quote: firstWords(first?.quote ?? first?.paragraph?.text ?? ''),
  }
}

const QUOTE = 60

/** So many words of a text as fit into a line. */
function firstWords(text: string): string {
  const clean = text.replace(/[\s\u00a0]+/g, ' ').trim()
  if (clean.length <= QUOTE) return clean
  const cut = clean.slice(0, QUOTE)
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), QUOTE / 2))} …`
}
