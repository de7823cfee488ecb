import { plainText, type Inline } from './inline.ts'
import type { Place } from './place.ts'
import { placeAt, type Source } from './source.ts'

/**
 * A stretch of a text and what it was decoded from: `length` UTF-16 units stand between two offsets of what was written. Letter for
 * letter, or `whole`: an escape, a line end, a reference, each of whose characters stands at all of it.
 */
export interface Decoded {
  readonly length: number
  readonly from: number
  readonly to: number
  readonly whole: boolean
}

/** The same in a file; without one, words that the program puts in. */
export interface Written extends Decoded {
  readonly source?: Source
}

/** The way back from a text to the file it was read from: its stretches, in order. */
export type Trace = readonly Written[]

/** A text with the way back to its file. */
export interface TracedText {
  readonly text: string
  readonly trace: Trace
}

/** Where the texts of a plan were written: kept while it is read, beside it and not in it. */
export interface Traces {
  /** Of a text, blank, break or reference inside a paragraph; undefined for what no author wrote. */
  of(node: Inline): Trace | undefined
  /** A text of the frontmatter as the plan has it, by JSON pointer; undefined where there is none. */
  text(pointer: string): TracedText | undefined
}

/** A stretch of a source, letter for letter. */
export const written = (source: Source, from: number, to: number): Trace => [
  { length: to - from, source, from, to, whole: false },
]

/** Words that stand in no file. */
export const putIn = (text: string): TracedText => ({ text, trace: traceless(text.length) })

const traceless = (length: number): Trace => (length === 0 ? [] : [{ length, from: 0, to: 0, whole: true }])

/** The stretches of a trace that hold the characters from one to before another. */
export function sliceTrace(trace: Trace, start: number, end: number): Trace {
  const [only] = trace
  if (trace.length === 1 && start <= 0 && end > 0 && end === only!.length) return trace
  const kept: Written[] = []
  const begin = startsOf(trace)
  let index = holding(begin, start)
  for (let at = begin[index]!; index < trace.length && at < end; index++) {
    const it = trace[index]!
    const [from, to] = [Math.max(start - at, 0), Math.min(end - at, it.length)]
    if (from === 0 && to === it.length) kept.push(it)
    else if (from < to)
      kept.push(it.whole ? { ...it, length: to - from } : { ...it, length: to - from, from: it.from + from, to: it.from + to })
    at += it.length
  }
  return kept
}

const starts = new WeakMap<Trace, readonly number[]>()

/** Where in the text each stretch of a trace begins; long ones are asked again and again. */
function startsOf(trace: Trace): readonly number[] {
  const known = starts.get(trace)
  if (known) return known
  let at = 0
  const found = trace.map(({ length }) => (at += length) - length)
  if (trace.length > 8) starts.set(trace, found)
  return found
}

/** Which of the stretches that begin there holds a character. */
function holding(begin: readonly number[], character: number): number {
  let low = 0
  let high = begin.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (begin[middle]! <= character) low = middle
    else high = middle - 1
  }
  return low
}

export const sliceText = ({ text, trace }: TracedText, start: number, end = text.length): TracedText => ({
  text: text.slice(start, end),
  trace: sliceTrace(trace, start, end),
})

/** Texts put behind one another. */
export const joinTexts = (texts: readonly TracedText[]): TracedText =>
  texts.length === 1
    ? texts[0]!
    : {
        text: texts.map(({ text }) => text).join(''),
        trace: texts.flatMap(({ trace }) => trace),
      }

/** A text each of whose characters stands at the whole of what another was read from. */
export function insteadOf(text: string, trace: Trace): TracedText {
  const first = trace.find(({ source }) => source)
  const last = trace.findLast(({ source }) => source)
  if (!first || !last || text === '') return putIn(text)
  return { text, trace: [{ length: text.length, source: first.source!, from: first.from, to: last.to, whole: true }] }
}

/** What was decoded from a text that has a trace of its own (the file's text, a value of the frontmatter), traced to the file. */
export function decodedFrom(outer: Trace, text: string, decoded: readonly Decoded[]): TracedText {
  let at = 0
  const trace: Written[] = []
  for (const { length, from, to, whole } of decoded) {
    const inside = sliceTrace(outer, from, to)
    at += length
    trace.push(...(whole ? insteadOf(text.slice(at - length, at), inside).trace : inside))
  }
  return { text, trace }
}

/**
 * The place of a stretch of a text, the program's own words at its ends aside; undefined where nothing of it stands in a file. An
 * empty stretch stands before the character behind it, or, between two that were written as one, at both.
 */
export function placeInTrace(trace: Trace, start: number, end: number): Place | undefined {
  const stretch = sliceTrace(trace, start, Math.max(end, start + 1))
  const first = stretch.find(({ source }) => source)
  const last = stretch.findLast(({ source }) => source)
  if (start < end) return first && last && placeAt(first.source!, first.from, last.to)
  const [before] = start > 0 ? sliceTrace(trace, start - 1, start) : []
  if (first) return placeAt(first.source!, first.from, before && isOne(before, first) ? first.to : first.from)
  return stretch.length === 0 && before?.source ? placeAt(before.source, before.to, before.to) : undefined
}

/** True for two characters that were written as one: of a reference, a pair of surrogates. */
const isOne = (a: Written, b: Written): boolean =>
  a.whole && b.whole && a.source === b.source && a.from === b.from && a.to === b.to

/** Keeps the traces of the texts of one plan by the very nodes that stand in it. */
export class TraceBook implements Traces {
  readonly #of = new Map<Inline, Trace>()
  readonly text: Traces['text']

  /** `text` finds the texts of the frontmatter. */
  constructor(text: Traces['text'] = () => undefined) {
    this.text = text
  }

  of(node: Inline): Trace | undefined {
    return this.#of.get(node)
  }

  /** Notes how a node was written, and gives it back. */
  keep<T extends Inline>(node: T, trace: Trace): T {
    this.#of.set(node, trace)
    return node
  }

  /** A node of text that was written so. */
  textNode({ text, trace }: TracedText): Inline {
    return this.keep({ type: 'text', value: text }, trace)
  }

  /** The text of a node with its trace. */
  traced(node: Inline & { readonly value: string }): TracedText {
    return { text: node.value, trace: this.of(node) ?? traceless(node.value.length) }
  }
}

/** The trace of `plainText(nodes)`. */
export function traceOfInline(nodes: readonly Inline[], traces: Traces): Trace {
  return nodes.flatMap((node) => {
    if ('children' in node) return traceOfInline(node.children, traces)
    return traces.of(node) ?? traceless(plainText([node]).length)
  })
}
