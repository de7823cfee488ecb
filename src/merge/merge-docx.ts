import { WORDS } from '../decree/layout.ts'
import { foldedLine } from './pairs.ts'
import type { Accepts } from '../ooxml/refused.ts'
import { readWordFile, type WordFile } from '../ooxml/word-file.ts'
import type { AppliedEdit, MergeConflict, MergedPlan, UnplacedEdit } from '../model/merged.ts'
import type { Fix, Outcome, Problem } from '../model/problem.ts'
import type { ReadPlan } from '../model/read-plan.ts'
import { offsetOf, placeAt, type Source } from '../model/source.ts'
import { LAYOUT_VERSION, PROPERTIES } from '../render/document.ts'
import { baseLines, printedOf } from './base.ts'
import { bagOf, likeness } from '../diff/tokens.ts'
import { bookmarkNames } from '../model/bookmark.ts'
import type { WordDocument } from '../ooxml/document.ts'
import { editedLines, type EditedLine } from './edited.ts'
import { evened } from './evened.ts'
import { wordEdits, type WordEdits } from './merge.ts'
import { editsOnto, type EditsOnto } from './onto.ts'
import { reread } from './reread.ts'
import { commentsOf, formatChanges } from './review.ts'
import { applied as withEdits, fixOf, type TextEdit } from './source-edits.ts'

/** How an edited file is merged. */
export interface MergeOptions {
  /** The plan as it was when the document was built; without it the plan as it is now is taken for that. */
  readonly base?: ReadPlan
  /** Whose tracked changes are taken. Default: everybody's. */
  readonly accepts?: Accepts
  /** Write both versions of a conflict into the file, as git does. Default: nothing is written there. */
  readonly writeConflicts?: boolean
}

/** What a Word file says of the plan it was built from; a key is missing where it does not say. */
export interface BuiltFrom {
  readonly id?: string
  readonly sha256?: string
  readonly beside?: string
  /** False for a document of another version of the program. */
  readonly sameLayout: boolean
  /** No program has saved it since, and each paragraph reads as its bookmark says: a copy that nobody edited. */
  readonly untouched: boolean
}

/**
 * What a Word file says of the plan it was built from.
 *
 * @example
 * builtFrom({ path: 'ke-hoach.docx', content: docx }).value.id // → 'cu'
 */
export function builtFrom(file: WordFile): Outcome<BuiltFrom | undefined> {
  const { value: document, problems } = readWordFile(file)
  if (!document) return { value: undefined, problems }
  const found = document.properties()
  const [id, sha256, beside] = [found[PROPERTIES.id], found[PROPERTIES.sha256], found[PROPERTIES.beside]]
  return {
    value: {
      ...(id !== undefined && { id }),
      ...(sha256 !== undefined && { sha256 }),
      ...(beside !== undefined && { beside }),
      sameLayout: found[PROPERTIES.layout] === LAYOUT_VERSION,
      untouched: document.savedBy() === '' && isAsMarked(document),
    },
    problems,
  }
}

/** True where each paragraph has the bookmark that its words give it. */
function isAsMarked(document: WordDocument): boolean {
  return editedLines(document).every(({ note, whole, bookmarks }) => {
    if (note !== undefined || whole.text === WORDS.draft) return true
    const name = bookmarkNames()(whole.text)
    return bookmarks.some((it) => it === name || it.startsWith(`${name}_`))
  })
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

/** Edits that read back as a plan that prints what the file says; what does not is told. */
function settledEdits(base: ReadPlan, found: WordEdits): WordEdits {
  if (found.edits.length === 0) return found
  // Most plans have no errors, and then nobody asks which were there before.
  let before: readonly string[] | undefined
  const wasThere = (error: string): boolean => (before ??= errorsOf(reread(base, new Map()).problems)).includes(error)
  const works = (edits: readonly TextEdit[]): ReadPlan | undefined => {
    const { value, problems } = reread(base, textsWith(base, edits))
    return value && errorsOf(problems).every(wasThere) ? value : undefined
  }
  const whole = works(found.edits)
  if (whole) return told(found, whole)
  // One that breaks the file is left out, so that the others need not be.
  const kept: TextEdit[] = []
  const broken: TextEdit[] = []
  for (const edits of groupsOf(found.edits)) (works([...kept, ...edits]) ? kept : broken).push(...edits)
  const [applied, lost] = split(
    found.applied,
    ({ at }) => !broken.some((edit) => edit.source.file === at.file && covers(edit, at)),
  )
  const unplaced: UnplacedEdit[] = lost.map(({ at, before, after }) => ({
    paragraph: null,
    at,
    before,
    after,
    reason: { vi: 'ghi vào thì tệp kế hoạch sai cú pháp', en: 'written there the plan would no longer be read as meant' },
  }))
  const rest = works(kept)
  const result = { ...found, edits: kept, applied, unplaced: [...found.unplaced, ...unplaced] }
  return rest ? told(result, rest) : result
}

/** Edits that are made together or not at all. */
function groupsOf(edits: readonly TextEdit[]): TextEdit[][] {
  const groups = new Map<number | TextEdit, TextEdit[]>()
  for (const edit of edits) groups.set(edit.group ?? edit, [...(groups.get(edit.group ?? edit) ?? []), edit])
  return [...groups.values()]
}

const covers = ({ source, from, to }: TextEdit, at: AppliedEdit['at']): boolean => {
  const offset = offsetOf(source, at)
  return from <= offset && offset <= to
}

const split = <T>(all: readonly T[], yes: (it: T) => boolean): [T[], T[]] => [all.filter(yes), all.filter((it) => !yes(it))]

const errorsOf = (problems: readonly Problem[]): string[] =>
  problems
    .filter(({ severity, rule }) => severity === 'error' && rule !== 'open-blank')
    .map(({ rule, message }) => `${rule} ${message.en}`)

const textsWith = ({ sources }: ReadPlan, edits: readonly TextEdit[]): Map<string, string> =>
  new Map(
    Object.entries(sources).map(([path, source]) => [
      path,
      withEdits(
        source.text,
        edits.filter((edit) => edit.source === source),
      ),
    ]),
  )

/** What the merged plan prints otherwise than the file has it, in so far as nothing was said of it yet. */
function told(found: WordEdits, merged: ReadPlan): WordEdits {
  const printed = baseLines(merged).map(evened)
  const left = new Map<string, number>()
  for (const line of printed) count(left, key(printedOf(line)), 1)
  const missing = found.edited.filter(({ whole }) => !count(left, key(whole.text), -1))
  const known = [...found.unplaced, ...found.program].flatMap(({ before, after }) => [before, after]).map(key)
  const said = (text: string): boolean => known.some((it) => it !== '' && (it.includes(key(text)) || key(text).includes(it)))
  // The program's own words as they were are nobody's edit, whatever it prints now.
  const own = new Set(
    [...found.pairs.of].flatMap(([index, other]) => {
      const { kind, text } = found.base[index]!
      return kind === 'program' && key(text) === key(found.edited[other]!.whole.text) ? [found.edited[other]] : []
    }),
  )
  // Rows of data are counted by the program.
  const counted = new Set(
    [...found.pairs.of].flatMap(([index, other]) =>
      found.base[index]!.listed === undefined ? [] : (found.edited[other]!.cell?.table ?? []),
    ),
  )
  const isCount = ({ cell, whole }: EditedLine): boolean =>
    cell !== undefined && cell.column === 0 && counted.has(cell.table) && /^\d+$/.test(whole.text)
  const blamed = missing.filter(
    (line) =>
      !own.has(line) && !isCount(line) && !said(line.whole.text) && line.whole.text !== WORDS.draft && hasWords(line.whole.text),
  )
  const more = [...left].filter(([text, times]) => times > 0 && hasWords(text)).map(([text]) => text)
  if (blamed.length === 0) return found
  return {
    ...found,
    unplaced: [
      ...found.unplaced,
      ...blamed.map(({ at, whole }): UnplacedEdit => ({
        paragraph: at || null,
        at: null,
        before: nearest(whole.text, more),
        after: whole.text,
        reason: {
          vi: 'sau khi ghi, văn bản dựng lại vẫn khác tệp Word ở đoạn này; xem lại bằng tay',
          en: 'after the merge the document still reads otherwise here: look at it by hand',
        },
      })),
    ],
  }
}

const hasWords = (text: string): boolean => /[\p{L}\p{N}]/u.test(text)

/** A line without what the program sets by itself: label, capitals, gaps, signs at its end. */
const key = (text: string): string => foldedLine(text).replace(/[\s.;,:/]+$/u, '')

/** Adds to how often a line is there; false where there is none to take away. */
function count(lines: Map<string, number>, line: string, by: number): boolean {
  const there = lines.get(line) ?? 0
  if (there + by < 0) return false
  lines.set(line, there + by)
  return true
}

const nearest = (text: string, lines: readonly string[]): string => {
  const words = new Set(key(text).split(' '))
  const shared = (line: string): number => line.split(' ').filter((word) => words.has(word)).length
  const [best] = [...lines].sort((a, b) => shared(b) - shared(a))
  return best !== undefined && shared(best) * 2 > words.size ? best : ''
}
