import { diffIndices } from 'node-diff3'
import { tokensOf } from '../diff/tokens.ts'
import { applied, type TextEdit } from './source-edits.ts'

/** A stretch of the base's text that reads otherwise now. */
interface SourceChange {
  readonly from: number
  readonly to: number
  readonly nowFrom: number
  readonly nowTo: number
}

/** A sentence that was changed on both sides: what each has, and where it stands in the text as it is now. */
export interface Collision {
  readonly base: string
  readonly source: string
  readonly edited: string
  readonly nowFrom: number
  readonly nowTo: number
  /** Where it stands in the base. */
  readonly from: number
  readonly to: number
}

/** Edits of a base as edits of the text that it has become. */
export interface EditsOnto {
  readonly edits: readonly { readonly from: number; readonly to: number; readonly text: string }[]
  readonly collisions: readonly Collision[]
  /** Stretches of the base whose edits stand there already. */
  readonly there: readonly { readonly from: number; readonly to: number }[]
  /** Where a character of the base stands now. */
  readonly moved: (offset: number) => number
}

/**
 * Carries edits of a text over to what it has become since. Where the same sentence was changed on both sides, and not alike, neither is
 * taken: it is told.
 */
export function editsOnto(base: string, now: string, edits: readonly TextEdit[]): EditsOnto {
  if (base === now) return { edits, collisions: [], there: [], moved: (offset) => offset }
  const changes = changesBetween(base, now)
  const moved = (offset: number): number => {
    let shift = 0
    for (const { from, to, nowFrom, nowTo } of changes) {
      if (offset < from) break
      if (offset < to || (offset === from && from === to)) return offset === from ? nowFrom : nowTo
      shift = nowTo - to
    }
    return offset + shift
  }
  const kept: { from: number; to: number; text: string }[] = []
  const collisions: Collision[] = []
  const there: { from: number; to: number }[] = []
  for (const cluster of clustersOf(base, edits)) {
    const { from, to } = cluster
    const touched = changes.filter(
      (it) => (it.from < to && it.to > from) || (it.from === it.to && it.from > from && it.from < to),
    )
    if (touched.length === 0) {
      for (const edit of cluster.edits)
        kept.push({ from: movedEnd(moved, changes, edit.from), to: movedEnd(moved, changes, edit.to), text: edit.text })
      continue
    }
    const [start, end] = [Math.min(from, ...touched.map((it) => it.from)), Math.max(to, ...touched.map((it) => it.to))]
    const [nowFrom, nowTo] = [moved(start), movedEnd(moved, changes, end)]
    const edited = applied(base.slice(start, end), cluster.edits, start)
    const source = now.slice(nowFrom, nowTo)
    if (source === edited) there.push({ from: start, to: end })
    else collisions.push({ base: base.slice(start, end), source, edited, nowFrom, nowTo, from: start, to: end })
  }
  return { edits: kept, collisions, there, moved }
}

/** Where what stands before an offset ends now. */
function movedEnd(moved: (offset: number) => number, changes: readonly SourceChange[], offset: number): number {
  const change = changes.find(({ from, to }) => to === offset && from < to)
  return change ? change.nowTo : moved(offset)
}

/** Edits that touch one sentence, and where it stands. */
interface Cluster {
  from: number
  to: number
  readonly edits: TextEdit[]
}

function clustersOf(base: string, edits: readonly TextEdit[]): Cluster[] {
  const found: Cluster[] = []
  for (const edit of [...edits].sort((a, b) => a.from - b.from || a.to - b.to)) {
    const { from, to } = sentenceAround(base, edit)
    const last = found.at(-1)
    if (last && from < last.to) {
      last.to = Math.max(last.to, to)
      last.edits.push(edit)
    } else found.push({ from, to, edits: [edit] })
  }
  return found
}

/** The sentence an edit stands in; a line that is put in stands between others and in none. */
function sentenceAround(text: string, { from, to, text: put }: TextEdit): { readonly from: number; readonly to: number } {
  if (from === to && /^\n|\n$/.test(put)) return { from, to }
  let start = from
  while (start > 0 && text[start - 1] !== '\n' && !/[.!?…;]\s/.test(text.slice(start - 2, start))) start--
  let end = to
  while (end < text.length && text[end] !== '\n' && !(end > to && /[.!?…;]\s/.test(text.slice(end - 1, end + 1)))) end++
  return { from: start, to: end }
}

/** What differs between two texts, line by line and then word by word. */
function changesBetween(base: string, now: string): SourceChange[] {
  const [old, lines] = [linesOf(base), linesOf(now)]
  const [oldAt, nowAt] = [startsOf(old), startsOf(lines)]
  return diffIndices([...old], [...lines]).flatMap(({ buffer1, buffer2 }): SourceChange[] => {
    const [from, to] = [oldAt[buffer1[0]]!, oldAt[buffer1[0] + buffer1[1]]!]
    const [nowFrom, nowTo] = [nowAt[buffer2[0]]!, nowAt[buffer2[0] + buffer2[1]]!]
    const [a, b] = [tokensOf(base.slice(from, to)), tokensOf(now.slice(nowFrom, nowTo))]
    // A stretch too long to be told word by word is one change.
    if (a.length * b.length > MOST || a.length === 0 || b.length === 0) return [{ from, to, nowFrom, nowTo }]
    const [aAt, bAt] = [startsOf(a), startsOf(b)]
    return diffIndices([...a], [...b]).map((it) => ({
      from: from + aAt[it.buffer1[0]]!,
      to: from + aAt[it.buffer1[0] + it.buffer1[1]]!,
      nowFrom: nowFrom + bAt[it.buffer2[0]]!,
      nowTo: nowFrom + bAt[it.buffer2[0] + it.buffer2[1]]!,
    }))
  })
}

const MOST = 4_000_000

const linesOf = (text: string): string[] => text.match(/[^\n]*\n|[^\n]+$/g) ?? []

function startsOf(pieces: readonly string[]): number[] {
  let at = 0
  return [...pieces.map((piece) => (at += piece.length) - piece.length), at]
}
