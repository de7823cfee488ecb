import { align } from '../diff/align.ts'
import { bagOf, likeness, type Bag } from '../diff/tokens.ts'
import { isDateLine } from '../elements/date-line.ts'
import { isNumberLine } from '../elements/number-line.ts'
import { labelOf } from '../import/label.ts'
import { printedOf, type BaseLine } from './base.ts'
import type { EditedLine } from './edited.ts'

/** A line of either side, as they are compared; what is worked out of it is asked of few. */
class ComparedLine {
  readonly text: string
  /** Lines of one kind are paired only with their like: text, a note. */
  readonly room: string
  #key: string | undefined
  #words: Bag | undefined

  constructor(text: string, room: string) {
    this.text = text
    this.room = room
  }

  get key(): string {
    return (this.#key ??= foldedLine(this.text))
  }

  get words(): Bag {
    return (this.#words ??= bagOf(this.text))
  }

  get weight(): number {
    return 1 + this.text.length
  }

  says(other: ComparedLine): boolean {
    return this.text === other.text || this.key === other.key
  }
}

/** Lines of base and edited file that are the same paragraph, by their indices; the second list has those whose order changed. */
export interface Pairs {
  readonly of: ReadonlyMap<number, number>
  readonly back: ReadonlyMap<number, number>
  readonly moved: ReadonlySet<number>
  /** How many were found by their bookmarks. */
  readonly marked: number
}

/** Less alike than this, a bookmark was left behind by one paragraph and taken over by another. */
const RETYPED = 0.2
/** A line of no more words than this may have none of them left: a name, a figure in a cell. */
const SHORT = 6

/** The text of a line as it is compared: capitals, gaps and labels aside. */
export function foldedLine(text: string): string {
  const bare = text.slice(labelOf(text)?.length ?? 0)
  return (bare.trim() === '' ? text : bare).replace(/\s+/g, ' ').trim().toUpperCase()
}

/** Pairs the lines of two texts: by bookmark, then by their words. */
export function pairLines(base: readonly BaseLine[], edited: readonly EditedLine[]): Pairs {
  const before = base.map((line) => new ComparedLine(printedOf(line), roomOf(line)))
  const after = edited.map((line) => new ComparedLine(line.whole.text, roomOf(line)))
  const known = new Map<string, number>()
  base.forEach(({ bookmark }, index) => bookmark !== '' && known.set(bookmark, index))
  const byMark = markedPairs(before, after, edited, known)
  const marked = byMark.size
  for (const [kind, looks] of [
    ['number', isNumberLine],
    ['date', isDateLine],
  ] as const) {
    const index = base.findIndex((line) => line.kind === kind)
    const other = edited.findIndex(({ whole }) => looks(whole.text))
    if (index >= 0 && other >= 0 && !byMark.has(index) && ![...byMark.values()].includes(other)) byMark.set(index, other)
  }
  const keyOf = new Map<ComparedLine, string>()
  for (const [index, other] of byMark) {
    keyOf.set(before[index]!, `#${index}`)
    keyOf.set(after[other]!, `#${index}`)
  }
  const pairs = align(before, after, {
    key: (line) => keyOf.get(line) ?? `${line.room} ${line.key}`,
    like: (a, b) => (keyOf.has(a) || keyOf.has(b) || a.room !== b.room ? 0 : alike(a, b)),
    weight: ({ weight }) => weight,
  })
  const of = new Map(pairs)
  const moved = new Set<number>()
  for (const [index, other] of byMark) {
    if (of.has(index)) continue
    of.set(index, other)
    moved.add(index)
  }
  return { of, back: new Map([...of].map(([a, b]) => [b, a])), moved, marked }
}

/**
 * The same pairs, and those of notes that have other words now: a mark that stands where one stood is that note's. Notes have no bookmarks.
 */
export function withNotes(pairs: Pairs, base: readonly BaseLine[], edited: readonly EditedLine[]): Pairs {
  const of = new Map(pairs.of)
  const back = new Map(pairs.back)
  const linesOf = (lines: readonly { readonly note?: number }[], number: number): number[] =>
    lines.flatMap(({ note }, index) => (note === number ? [index] : []))
  for (const [index, other] of pairs.of) {
    const [marks, now] = [base[index]!.notes ?? [], edited[other]!.whole.notes]
    if (marks.length === 0 || marks.length !== now.length) continue
    marks.forEach(({ number }, at) => {
      const [own, others] = [linesOf(base, number), linesOf(edited, now[at]!.number)]
      if (own.some((it) => of.has(it)) || others.some((it) => back.has(it))) return
      own.slice(0, others.length).forEach((it, line) => {
        of.set(it, others[line]!)
        back.set(others[line]!, it)
      })
    })
  }
  return { ...pairs, of, back }
}

const roomOf = (line: { readonly note?: number; readonly cell?: unknown }): string => (line.note !== undefined ? 'note' : '')

const alike = (a: ComparedLine, b: ComparedLine): number => likeness(a.words, b.words)

function markedPairs(
  before: readonly ComparedLine[],
  after: readonly ComparedLine[],
  edited: readonly EditedLine[],
  known: ReadonlyMap<string, number>,
): Map<number, number> {
  const found = new Map<number, { readonly other: number; readonly score: number }>()
  const taken = new Set<number>()
  edited.forEach(({ bookmarks }, other) => {
    const candidates = bookmarks.flatMap((name) => known.get(name) ?? [])
    const scored = candidates
      .map((index) => ({ index, score: before[index]!.says(after[other]!) ? 2 : alike(before[index]!, after[other]!) }))
      .sort((a, b) => b.score - a.score)
    for (const { index, score } of scored) {
      if (score < RETYPED && before[index]!.words.size > SHORT && betterElsewhere(before[index]!, after)) continue
      if (taken.has(other)) break
      const rival = found.get(index)
      if (rival && rival.score >= score) continue
      found.set(index, { other, score })
      taken.add(other)
      break
    }
  })
  return new Map([...found].map(([index, { other }]) => [index, other]))
}

/** True where the same words stand in another paragraph, which had lost the bookmark. */
const betterElsewhere = (line: ComparedLine, after: readonly ComparedLine[]): boolean =>
  after.some((other) => other.key === line.key || alike(line, other) > 0.6)
