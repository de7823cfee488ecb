import type { Span } from './trace.ts'
import type { Element } from './xml.ts'

/** Finds where each element stands while its XML is parsed. Where a tag begins there is a `<`, and none inside it. */
export class SpanReader {
  readonly #xml: string
  readonly #spans: Map<Element, Span>
  /** Behind the begin of what was read last. */
  #at = 0

  constructor(xml: string, spans: Map<Element, Span>) {
    this.#xml = xml
    this.#spans = spans
  }

  opened(element: Element, isAlone: boolean): void {
    const from = this.#next()
    this.#spans.set(element, { from, to: isAlone ? this.#endOf(from) : 0 })
  }

  closed(element: Element): void {
    const { from } = this.#spans.get(element)!
    this.#spans.set(element, { from, to: this.#xml.indexOf('>', this.#next()) + 1 })
  }

  /** A comment, an instruction or a CDATA section of so many code units, in which there may be any sign. */
  passed(length: number): void {
    this.#at = this.#xml.indexOf('<', this.#at) + length
  }

  #next(): number {
    const from = this.#xml.indexOf('<', this.#at)
    this.#at = from + 1
    return from
  }

  /** A value may hold a `>`. */
  #endOf(from: number): number {
    const tag = /(?:[^>"']|"[^"]*"|'[^']*')*>/y
    tag.lastIndex = from
    tag.test(this.#xml)
    return tag.lastIndex
  }
}
