import { children, type Element } from '../ooxml/xml.ts'
import type { DocumentTrace, Span, TraceSpot, TracedParagraph } from '../ooxml/trace.ts'
import type { Edits } from './edits.ts'

/** The order in which marks of one place stand: a range ends before the next begins. */
const RANK = { end: 0, reference: 1, point: 2, start: 3 } as const

/** What a comment puts into the text. */
export interface AnchorMarks {
  readonly start: string
  readonly end: string
  readonly reference: string
}

/** A place in the XML between runs; where it lies inside one, with what closes the run and opens it again. */
interface Gap {
  readonly at: number
  readonly before: string
  readonly after: string
}

/** Puts the marks of comments into the XML of a document; a run is divided where a range begins or ends inside it. */
export class Anchors {
  readonly #xml: string
  readonly #trace: DocumentTrace
  readonly #edits: Edits

  constructor(xml: string, trace: DocumentTrace, edits: Edits) {
    this.#xml = xml
    this.#trace = trace
    this.#edits = edits
  }

  /** At a stretch of a paragraph's text; at the whole paragraph where none is given, or it has no text. */
  mark({ spots, elements }: TracedParagraph, marks: AnchorMarks, start?: number, end?: number): void {
    const texts = spots.filter(({ from, to }) => to > from)
    const [first, last] = [texts[0], texts.at(-1)]
    if (!first || !last) return this.#whole(elements.at(-1)!, marks)
    const from = Math.max(first.from, Math.min(start ?? first.from, last.to - 1))
    const to = Math.max(from + 1, Math.min(end ?? last.to, last.to))
    this.#range(
      texts.find((spot) => from < spot.to)!,
      from,
      texts.find((spot) => to <= spot.to)!,
      to,
      marks,
    )
  }

  /** At the mark of a note. */
  markNote(spot: TraceSpot, marks: AnchorMarks): void {
    this.#range(spot, spot.from, spot, spot.to, marks)
  }

  #range(opening: TraceSpot, from: number, closing: TraceSpot, to: number, { start, end, reference }: AnchorMarks): void {
    this.#insert(this.#gap(opening, from, 'start'), RANK.start, start)
    const gap = this.#gap(closing, to, 'end')
    this.#insert(gap, RANK.end, end)
    // Inside a hyperlink or an insertion the comment itself would be a part of it.
    const { run, top } = closing
    this.#insert(run === top ? gap : { at: this.#span(top).to, before: '', after: '' }, RANK.reference, reference)
  }

  #insert({ at, before, after }: Gap, rank: number, text: string): void {
    this.#edits.insert(at, rank, text, before, after)
  }

  #gap({ run, node, from, to }: TraceSpot, offset: number, side: 'start' | 'end'): Gap {
    const edge = side === 'start' ? 'from' : 'to'
    const outside: Gap = { at: this.#span(run)[edge], before: '', after: '' }
    if (run.name !== 'w:r' || !children(run).includes(node)) return outside
    const inside = side === 'start' ? offset > from : offset < to
    if (inside) return this.#insideText(run, node, offset - from, to - from) ?? outside
    const content = children(run).filter(({ name }) => name !== 'w:rPr' && name !== 'w:lastRenderedPageBreak')
    if (content.at(side === 'start' ? 0 : -1) === node) return outside
    return { at: this.#span(node)[edge], before: this.#closed(run), after: this.#opened(run) }
  }

  /** Undefined where the text cannot be divided without a change of what is seen. */
  #insideText(run: Element, node: Element, offset: number, length: number): Gap | undefined {
    const { from, to } = this.#span(node)
    const open = this.#xml.slice(from, this.#xml.indexOf('>', from) + 1)
    const text = this.#xml.slice(from + open.length, this.#xml.lastIndexOf('</', to - 1))
    const at = node.name === 'w:t' ? rawOffset(text, offset, length) : undefined
    if (at === undefined) return undefined
    if (node.attributes['xml:space'] !== 'preserve') {
      // Spaces at its edges are none until they are said to be kept.
      if (/^\s|\s$/.test(text)) return undefined
      this.#edits.replace(from, from + open.length, `${open.slice(0, -1)} xml:space="preserve">`)
    }
    const name = nameOf(open)
    return {
      at: from + open.length + at,
      before: `</${name}>${this.#closed(run)}`,
      after: `${this.#opened(run)}<${name} xml:space="preserve">`,
    }
  }

  #whole(paragraph: Element, { start, end, reference }: AnchorMarks): void {
    const { from, to } = this.#span(paragraph)
    const open = this.#openTag(paragraph)
    const point = start + end + reference
    if (open.endsWith('/>')) {
      this.#edits.replace(to - 2, to, '>')
      return this.#edits.insert(to, RANK.point, point, '', `</${nameOf(open)}>`)
    }
    const properties = children(paragraph, 'w:pPr')[0]
    const first = properties ? this.#span(properties).to : from + open.length
    const last = this.#xml.lastIndexOf('</', to - 1)
    if (children(paragraph).length === (properties ? 1 : 0)) return this.#edits.insert(last, RANK.point, point)
    this.#edits.insert(first, RANK.start, start)
    this.#edits.insert(last, RANK.end, end)
    this.#edits.insert(last, RANK.reference, reference)
  }

  #span = (element: Element): Span => this.#trace.spans.get(element)!

  #openTag(element: Element): string {
    const { from } = this.#span(element)
    return this.#xml.slice(from, this.#xml.indexOf('>', from) + 1)
  }

  #closed = (run: Element): string => `</${nameOf(this.#openTag(run))}>`

  /** The run's start tag and properties once more. */
  #opened(run: Element): string {
    const [properties] = children(run, 'w:rPr')
    const { from, to } = properties ? this.#span(properties) : { from: 0, to: 0 }
    return this.#openTag(run) + this.#xml.slice(from, to)
  }
}

const nameOf = (tag: string): string => /^<([^\s/>]+)/.exec(tag)![1]!

/** Where in the XML of a text its character of an offset stands; undefined where the two do not go together. */
function rawOffset(xml: string, offset: number, length: number): number | undefined {
  if (xml.includes('<')) return undefined
  let at = 0
  let raw = 0
  let found: number | undefined
  for (const [piece] of xml.matchAll(/&[^;]*;|\r\n|[^]/g)) {
    // A letter stays with the marks on it, a pair of code units together.
    if (at >= offset && found === undefined && !/^[\p{M}\uDC00-\uDFFF]/u.test(piece)) found = raw
    at += /^&#x0*1[\da-f]{4};|^&#x0*[2-9a-f][\da-f]{4};/i.test(piece) ? 2 : 1
    raw += piece.length
  }
  return at === length ? found : undefined
}
