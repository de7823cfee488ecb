import { plainText, type Inline } from '../model/inline.ts'
import type { ReadPlan } from '../model/read-plan.ts'
import { printedText, type Printed } from '../model/printed.ts'
import { putIn, sliceTrace, traceOfInline, type Trace, type TracedText } from '../model/trace.ts'
import type { NoteAt } from '../import/rich.ts'
import type { Datum } from './datum.ts'

/** A stretch of a line that comes from one place of the author's files. */
export interface BasePiece {
  readonly start: number
  readonly end: number
  /** Written with Markdown's marks, so that a character that is one has to be escaped. */
  readonly markdown: boolean
  /** Its author's emphasis: the sum of 1 for bold and 2 for italics. */
  readonly face?: number
  /** The value of the frontmatter it is printed from. */
  readonly pointer?: string
  /** Printed in other words than it was written, and how it is read back. */
  readonly datum?: Datum
}

/** A text as the document prints it, and where each of its characters was written. */
export interface BaseText {
  readonly text: string
  readonly trace: Trace
  readonly pieces: readonly BasePiece[]
  /** The marks of notes that hang in it. */
  readonly notes?: readonly NoteAt[]
}

/** A value that stands in a printed text. */
export interface StandingValue {
  readonly text: string
  readonly pointer: string
  readonly datum?: Datum
}

/** Keys whose texts take inline Markdown (docs/plan-format.md). */
const TAKES_MARKDOWN = /^\/(?:title|note|bases\/\d+\/(?:documents\/\d+\/)?(?:subject|text))$/

/** Puts the texts of lines together with the way back to what was written. */
export class LineText {
  readonly #read: ReadPlan
  readonly #copies: ReadonlyMap<object, object>

  /** `copies` leads from parts that stand for others to these. */
  constructor(read: ReadPlan, copies: ReadonlyMap<object, object>) {
    this.#read = read
    this.#copies = copies
  }

  /** Words of the program's own. */
  fixed(text: string): BaseText {
    return { ...putIn(text), pieces: [] }
  }

  /** A value of the frontmatter, printed as it is. */
  value(pointer: string, text: string): BaseText {
    return this.#joined([this.#standing({ pointer, text })])
  }

  /** A line of words and values. */
  printed(line: Printed, pointer: (key: string) => string | undefined): BaseText {
    return this.#joined(
      line.map((part) => {
        const under = typeof part === 'string' ? undefined : pointer(part.key)
        return typeof part === 'string' || under === undefined
          ? this.fixed(printedText([part]))
          : this.#standing(valueAt(under, part.text))
      }),
    )
  }

  /** A text of the plan; what of it no author wrote may hold `values`, in their order. */
  inline(nodes: readonly Inline[], values: readonly StandingValue[] = []): BaseText {
    const left = [...values]
    return this.#joined(leavesOf(nodes).map(({ leaf, face }) => this.#leaf(leaf, face, left)))
  }

  #leaf(leaf: Inline, face: number, values: StandingValue[]): BaseText {
    if (leaf.type === 'footnote') return { text: '', trace: [], pieces: [], notes: [{ number: leaf.number, at: 0 }] }
    const text = plainText([leaf])
    const trace = this.#traceOf(leaf, text.length)
    if (trace) {
      const datum: Datum | undefined =
        leaf.type === 'reference'
          ? { kind: leaf.to === 'date' ? 'date' : leaf.to === 'target' ? 'target' : 'fixed', id: leaf.id }
          : undefined
      return {
        text,
        trace,
        pieces: [{ start: 0, end: text.length, markdown: true, ...(face > 0 && { face }), ...(datum && { datum }) }],
      }
    }
    return this.#holding(text, values)
  }

  #traceOf(leaf: Inline, length: number): Trace | undefined {
    const { traces } = this.#read.places
    const own = traces.of(leaf)
    if (own) return own
    const of = this.#copies.get(leaf)
    const found = of && traceOfInline([of as Inline], traces)
    return found?.some(({ source }) => source) ? sliceTrace(found, 0, length) : undefined
  }

  /** A text put together by the program in which values stand one after the other. */
  #holding(text: string, values: StandingValue[]): BaseText {
    const parts: BaseText[] = []
    let at = 0
    while (values[0]) {
      const value = values[0]
      const found = value.text === '' ? at : text.indexOf(value.text, at)
      if (found < 0) {
        // What stands further on in the sentence is looked for there; an end that was cut off does not hold the others up.
        if (!text.slice(at).match(/[\p{L}\p{N}]/u)) break
        values.shift()
        continue
      }
      parts.push(this.fixed(text.slice(at, found)), this.#standing(value))
      at = found + value.text.length
      values.shift()
    }
    parts.push(this.fixed(text.slice(at)))
    return this.#joined(parts)
  }

  #standing({ text, pointer, datum }: StandingValue): BaseText {
    const written = this.#read.places.traces.text(pointer)
    const from = written?.text.indexOf(text) ?? -1
    const traced: TracedText | undefined =
      from < 0 ? undefined : { text, trace: sliceTrace(written!.trace, from, from + text.length) }
    const kept = traced && traced.trace.reduce((sum, { length }) => sum + length, 0) === text.length ? traced : putIn(text)
    const other = traced ? undefined : (datum ?? { kind: 'fixed', id: pointer })
    return {
      ...kept,
      pieces: [
        {
          start: 0,
          end: text.length,
          markdown: TAKES_MARKDOWN.test(pointer),
          pointer,
          ...(datum || other ? { datum: (datum ?? other)! } : {}),
        },
      ],
    }
  }

  #joined(texts: readonly BaseText[]): BaseText {
    if (texts.length === 1) return texts[0]!
    let at = 0
    const pieces: BasePiece[] = []
    const notes: NoteAt[] = []
    for (const { text, pieces: own, notes: marks = [] } of texts) {
      for (const mark of marks) notes.push({ number: mark.number, at: mark.at + at })
      for (const piece of own) pieces.push({ ...piece, start: piece.start + at, end: piece.end + at })
      at += text.length
    }
    return {
      text: texts.map(({ text }) => text).join(''),
      trace: texts.flatMap(({ trace }) => trace),
      pieces,
      ...(notes.length > 0 && { notes }),
    }
  }
}

const valueAt = (pointer: string, text: string): StandingValue => ({
  pointer,
  text,
  ...(pointer === '/date' && { datum: { kind: 'issue-date', id: pointer } as const }),
})

const FACES = { strong: 1, emphasis: 2, link: 0 } as const

/** What holds no other nodes, with the emphasis it stands in. */
const leavesOf = (nodes: readonly Inline[], face = 0): { readonly leaf: Inline; readonly face: number }[] =>
  nodes.flatMap((node) => ('children' in node ? leavesOf(node.children, face | FACES[node.type]) : [{ leaf: node, face }]))
