import { bagOf, likeness } from '../diff/tokens.ts'
import type { AppliedEdit, MergeConflict, MergedPlan } from '../model/merged.ts'
import type { Fix, Outcome } from '../model/problem.ts'
import type { ReadPlan } from '../model/read-plan.ts'
import { offsetOf, placeAt, type Source } from '../model/source.ts'
import type { Accepts } from '../ooxml/refused.ts'
import { readWordFile, type WordFile } from '../ooxml/word-file.ts'
import { printedOf } from './base.ts'
import { editsOnto, type EditsOnto } from './onto.ts'
import { commentsOf, formatChanges } from './review.ts'
import { settledEdits } from './settled.ts'
import { applied as withEdits, fixOf, type TextEdit } from './source-edits.ts'
import { wordEdits, type WordEdits } from './word-edits.ts'

/** How an edited file is merged. */
export interface MergeOptions {
  /** The plan as it was when the document was built; without it the plan as it is now is taken for that. */
  readonly base?: ReadPlan
  /** Whose tracked changes are taken. Default: everybody's. */
  readonly accepts?: Accepts
  /** Write both versions of a conflict into the file, as git does. Default: nothing is written there. */
  readonly writeConflicts?: boolean
}

/**
 * The edits made in a Word file brought back into the plan it was built from: the smallest edits of the author's own files. Nothing is
 * guessed: what has no place is told, and a sentence that was changed on both sides is a conflict. The value is undefined where the file cannot
 * be read.
 *
 * @example
 * const merged = mergeDocx({ path: 'ke-hoach.docx', content: docx }, read).value
 * merged.applied // → []
 */
export function mergeDocx(file: WordFile, current: ReadPlan, options: MergeOptions = {}): Outcome<MergedPlan | undefined> {
  const { value: document, problems } = readWordFile(file, options.accepts ? { accepts: options.accepts } : {})
  if (!document) return { value: undefined, problems }
  const base = options.base ?? current
  const found = settledEdits(base, wordEdits(base, document))
  const onto = filesOf(base, current).map(({ from, to }) => {
    const edits = found.edits.filter(({ source }) => source === from)
    return { from, to, onto: editsOnto(from.text, to.text, edits) }
  })
  const fixes: Record<string, readonly Fix[]> = {}
  const texts: Record<string, string> = {}
  const conflicts: MergeConflict[] = []
  for (const { to, onto: own } of onto) {
    const edits: TextEdit[] = own.edits.map((edit) => ({ source: to, ...edit }))
    for (const { base: was, source, edited, nowFrom, nowTo } of own.collisions) {
      conflicts.push({ at: placeAt(to, nowFrom, nowTo), base: was, source, edited })
      if (options.writeConflicts) edits.push(marked(to, nowFrom, nowTo, source, edited))
    }
    if (edits.length === 0) continue
    fixes[to.file] = edits.map(fixOf)
    texts[to.file] = withEdits(to.text, edits)
  }
  return {
    value: {
      fixes,
      texts,
      applied: onto.flatMap(({ from, to, onto: own }) =>
        appliedIn(found.applied, from, to, own).sort((a, b) => a.at.line - b.at.line),
      ),
      conflicts,
      unplaced: found.unplaced,
      program: found.program,
      comments: commentsOf(document, found),
      formatting: formatChanges(found),
      bookmarks: {
        found: found.pairs.marked,
        lines: found.base.filter(({ bookmark }) => bookmark !== '').length,
      },
      alike: alikeOf(found),
    },
    problems,
  }
}

/** Less alike than this, other words stand where a paragraph was. */
const OTHER_WORDS = 0.3

/** What share of the base's lines is in the file again, whatever was edited in them. */
function alikeOf({ base, edited, pairs }: WordEdits): number {
  let alike = 0
  for (const [index, other] of pairs.of) {
    const [a, b] = [printedOf(base[index]!), edited[other]!.whole.text]
    if (a === b || likeness(bagOf(a), bagOf(b)) > OTHER_WORDS) alike++
  }
  return base.length === 0 ? 0 : alike / base.length
}

/** The files of the base with those they have become. */
function filesOf(base: ReadPlan, current: ReadPlan): { readonly from: Source; readonly to: Source }[] {
  return Object.entries(base.sources).flatMap(([path, from]) => {
    const to = path === base.file ? current.sources[current.file] : (current.sources[path] ?? sameName(current, path))
    return to ? [{ from, to }] : []
  })
}

const nameOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1)
const sameName = ({ sources }: ReadPlan, path: string): Source | undefined =>
  Object.values(sources).find(({ file }) => nameOf(file) === nameOf(path))

/** Applied edits at the lines they stand on now; those in a conflict are none. */
function appliedIn(
  all: readonly AppliedEdit[],
  from: Source,
  to: Source,
  { edits, collisions, there, moved }: EditsOnto,
): AppliedEdit[] {
  const ordered = [...edits].sort((a, b) => a.from - b.from)
  return all.flatMap((it) => {
    if (it.at.file !== from.file) return []
    const offset = offsetOf(from, it.at)
    if ([...collisions, ...there].some((stretch) => stretch.from <= offset && offset <= stretch.to)) return []
    const now = moved(offset)
    const lines = (text: string): number => text.split('\n').length - 1
    let line = 1 + lines(to.text.slice(0, now))
    for (const edit of ordered) {
      if (edit.from >= now) break
      line += lines(edit.text) - lines(to.text.slice(edit.from, Math.min(edit.to, now)))
    }
    return [{ ...it, at: { ...placeAt(to, now, now), line, endLine: line } }]
  })
}

/** Both versions of a conflict between git's marks, on lines of their own. */
function marked(source: Source, from: number, to: number, own: string, edited: string): TextEdit {
  const start = source.text.lastIndexOf('\n', from - 1) + 1
  const next = source.text.indexOf('\n', to)
  const end = next < 0 ? source.text.length : next
  const [before, behind] = [source.text.slice(start, from), source.text.slice(to, end)]
  const text = ['<<<<<<< plan', before + own + behind, '=======', before + edited + behind, '>>>>>>> Word'].join('\n')
  return { source, from: start, to: end, text }
}
