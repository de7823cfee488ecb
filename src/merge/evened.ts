import { sliceTrace, type Trace } from '../model/trace.ts'
import type { PrintedLine } from './base.ts'

const GAP = / *[\t][\t ]*|[ \u00a0\u202f]{3,}|[\u00a0\u2000-\u200a\u202f\u205f\u3000]|[\u200b-\u200d\u2060\ufeff\u00ad]/
const GAPS = new RegExp(GAP, 'g')
const FITTED_GAP = /[\s\u00a0]+|[\u200b-\u200d\u2060\ufeff\u00ad]/
const FITTED_GAPS = new RegExp(FITTED_GAP, 'g')

/** A line whose gaps read as those of the edited file do: plain spaces, wide gaps as one; where the program breaks lines, a space. */
export function evened<T extends PrintedLine>(line: T): T {
  const { text, trace, pieces } = line
  if (!(line.fitted ? FITTED_GAP : GAP).test(text)) return line
  const gaps = line.fitted ? FITTED_GAPS : GAPS
  const kept: { readonly from: number; readonly to: number; readonly text: string }[] = []
  let at = 0
  for (const found of text.matchAll(gaps)) {
    if (found.index > at) kept.push({ from: at, to: found.index, text: text.slice(at, found.index) })
    at = found.index + found[0].length
    if (!/^[\u200b-\u200d\u2060\ufeff\u00ad]$/.test(found[0])) kept.push({ from: found.index, to: at, text: ' ' })
  }
  if (at < text.length) kept.push({ from: at, to: text.length, text: text.slice(at) })
  const moved = (offset: number): number => {
    let now = 0
    for (const { from, to, text } of kept) {
      if (offset <= from) return now
      if (offset < to) return now + Math.min(offset - from, text.length)
      now += text.length
    }
    return now
  }
  return {
    ...line,
    text: kept.map(({ text }) => text).join(''),
    trace: kept.flatMap(({ from, to, text }): Trace => {
      const own = sliceTrace(trace, from, to)
      if (text.length === to - from) return own
      const first = own.find(({ source }) => source)
      const last = own.findLast(({ source }) => source)
      return [
        first && last
          ? { length: 1, source: first.source!, from: first.from, to: last.to, whole: true }
          : { length: 1, from: 0, to: 0, whole: true },
      ]
    }),
    ...(line.notes && { notes: line.notes.map(({ number, at }) => ({ number, at: moved(at) })) }),
    pieces: pieces.map((piece) => ({ ...piece, start: moved(piece.start), end: moved(piece.end) })),
  }
}
