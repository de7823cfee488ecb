import type { Wording } from '../../model/problem.ts'
import type { Run } from '../../ooxml/block.ts'
import { withoutBlanks } from '../../elements/fold.ts'
import type { FoundElements } from '../find.ts'
import { isSeen, type WordLine } from '../../elements/word-line.ts'
import { allParagraphs, runsOf } from './page.ts'
import { at, type Judge, type Observation } from './observation.ts'
import { titledClauses } from './type.ts'

/** What drafting leaves in a text, or what stresses it in ways the decree does not know. */

/** The words of the form: nothing in them is underlined. A rule under a name or title is told with that rule. */
const HEADINGS = (elements: FoundElements): readonly (WordLine | undefined)[] => {
  const { head, title, body, closing, appendices } = elements
  return [
    head.country,
    head.number,
    head.date,
    title?.type,
    ...body.filter(({ role }) => role === 'section' || role === 'part').map(({ line }) => line),
    ...titledClauses(elements).map(({ line }) => line),
    ...closing.signatures.flatMap(({ posts, name }) => [...posts, name]),
    closing.label,
    ...appendices.flatMap(({ heading, title }) => [heading, ...title]),
  ]
}

const UNDERLINED: Wording = { vi: 'gạch chân', en: 'underlined' }
const NONE: Wording = { vi: 'không có', en: 'none' }

const underlines: Judge = (elements) => {
  const lines = HEADINGS(elements).flatMap((line) => line ?? [])
  const wrong = lines.filter(({ runs }) => runs.some((run) => run.format.underline && isSeen(run)))
  return wrong.length > 0 ? wrong.map((line) => at(line, false, UNDERLINED)) : [{ verdict: 'pass', found: NONE }]
}

/** Runs that have what none should have, told once for each value. */
const marked =
  (value: (format: Run['format']) => string | undefined): Judge =>
  (elements) =>
    runsOf(
      elements,
      {
        isRight: (format) => value(format) === undefined,
        // What a draft leaves open is marked so that it is seen.
        found: ({ text, format }) => (withoutBlanks(text).trim() === '' ? undefined : value(format)),
      },
      NONE,
    )

const REVISED: Wording = { vi: 'còn nội dung sửa đổi chưa chấp nhận hoặc từ chối', en: 'changes nobody has accepted or refused' }

/** A draft that goes from desk to desk has them. */
const revisions: Judge = (elements) => {
  const found = allParagraphs(elements).filter(({ revised }) => revised)
  const verdict = elements.marks.draft ? 'person' : 'fail'
  return found.length === 0
    ? [{ verdict: 'pass', found: NONE }]
    : found.map((paragraph): Observation => ({ verdict, found: REVISED, paragraph }))
}

export const TRACE_JUDGES: Readonly<Record<string, Judge>> = {
  'gach-chan': underlines,
  'gach-ngang': marked(({ strike }) => (strike ? 'gạch ngang chữ' : undefined)),
  'to-nen': marked(({ marked }) => (marked ? 'tô nền' : undefined)),
  'co-gian-chu': marked(({ scale }) => (scale === 100 ? undefined : `${scale} %`)),
  'sua-doi': revisions,
}
