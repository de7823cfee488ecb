import { diffArrays } from 'diff'
import { isWord, tokensOf } from './tokens.ts'

/** A stretch of two sequences: the same in both, only in the old one, or only in the new one. Bounds are indices, ends exclusive. */
export interface Stretch {
  readonly type: 'same' | 'removed' | 'added'
  readonly before: readonly [number, number]
  readonly after: readonly [number, number]
}

/** Two sequences of keys as stretches in order; what is removed stands before what is added in its place. */
export function stretchesOf(before: readonly string[], after: readonly string[]): Stretch[] {
  const stretches: Stretch[] = []
  let [i, j] = [0, 0]
  for (const { added, removed, count } of diffArrays([...before], [...after])) {
    const [from, to] = [i, j]
    if (!added) i += count
    if (!removed) j += count
    stretches.push({ type: added ? 'added' : removed ? 'removed' : 'same', before: [from, i], after: [to, j] })
  }
  return tidied(stretches, before)
}

/** A space or comma left between two changes only breaks them up: it is taken into them. */
function tidied(stretches: readonly Stretch[], before: readonly string[]): Stretch[] {
  const result: Stretch[] = []
  for (let at = 0; at < stretches.length;) {
    if (stretches[at]!.type === 'same') {
      result.push(stretches[at++]!)
      continue
    }
    let end = at + 1
    while (end < stretches.length) {
      const next = stretches[end]!
      const bridge = next.type === 'same' && end + 1 < stretches.length && !before.slice(...next.before).some(isWord)
      if (next.type === 'same' && !bridge) break
      end += 1
    }
    const [first, last] = [stretches[at]!, stretches[end - 1]!]
    const old = [first.before[0], last.before[1]] as const
    const now = [first.after[0], last.after[1]] as const
    if (old[1] > old[0]) result.push({ type: 'removed', before: old, after: [now[0], now[0]] })
    if (now[1] > now[0]) result.push({ type: 'added', before: [old[1], old[1]], after: now })
    at = end
  }
  return result
}

/** A piece of text that both versions have, or only one of them. */
export interface WordPiece {
  readonly type: Stretch['type']
  readonly text: string
}

/** Two texts word by word; the pieces that are not `added` make the old text, those not `removed` the new one. */
export function diffWords(before: string, after: string): WordPiece[] {
  const [old, now] = [tokensOf(before), tokensOf(after)]
  return stretchesOf(old, now).map(({ type, before: from, after: to }) => ({
    type,
    text: (type === 'added' ? now.slice(...to) : old.slice(...from)).join(''),
  }))
}

const SENTENCE_END = /[.!?…]+["”’)]*(?=\s|$)/gu

/** How many sentences of a text are touched by the change to another one; at least one. */
export function sentencesChanged(before: string, after: string): number {
  const touched = new Set<number>()
  const ends = [...after.matchAll(SENTENCE_END)].map((found) => found.index + found[0].length)
  const sentenceAt = (offset: number): number => {
    const found = ends.findIndex((end) => offset < end)
    return found < 0 ? ends.length - (ends.at(-1) === after.length ? 1 : 0) : found
  }
  let at = 0
  for (const { type, text } of diffWords(before, after)) {
    if (type === 'same') at += text.length
    else if (type === 'removed') touched.add(sentenceAt(at))
    else {
      for (let step = 0; step < text.length; step++) if (text[step] !== ' ') touched.add(sentenceAt(at + step))
      at += text.length
    }
  }
  return Math.max(1, touched.size)
}
