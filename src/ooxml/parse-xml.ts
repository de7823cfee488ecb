import { encodingOf } from '../model/encoding.ts'
import { LIMITS } from './limits.ts'
import type { Span } from './trace.ts'
import { damaged, excessive, type Unreadable } from './unreadable.ts'
import { XmlFault } from './xml-fault.ts'
import { XmlReader, type XmlBudget } from './xml-reader.ts'
import type { Element } from './xml.ts'

export type { XmlBudget } from './xml-reader.ts'

/** Reads a part's XML. No document type and no entity but XML's own five. `spans` takes where each element stands. Throws `Unreadable` with the part's name. */
export function parseXml(bytes: Uint8Array, part: string, budget: XmlBudget, spans?: Map<Element, Span>): Element {
  // XML of Word is UTF-8; the standard allows UTF-16, which begins with a mark.
  const encoding = encodingOf(bytes)
  // Where an element stands is counted in what the bytes read as, which they show themselves only where they are sound.
  const utf8 = encoding === 'utf-8' && !spans ? bytes : new TextEncoder().encode(new TextDecoder(encoding).decode(bytes))
  try {
    return new XmlReader(utf8, budget, spans).read()
  } catch (error) {
    throw error instanceof XmlFault ? REASONS[error.kind](part) : error
  }
}

const REASONS: Readonly<Record<XmlFault['kind'], (part: string) => Unreadable>> = {
  broken: (part) => damaged(`phần “${part}” không phải XML đúng quy cách.`, `its part “${part}” is not well-formed XML.`),
  doctype: (part) =>
    excessive(
      `phần “${part}” khai báo DOCTYPE, điều mà tệp Word không có.`,
      `its part “${part}” declares a document type, which no Word file has.`,
    ),
  depth: (part) =>
    excessive(`phần “${part}” lồng quá ${LIMITS.depth} cấp.`, `its part “${part}” nests deeper than ${LIMITS.depth} levels.`),
  elements: () => excessive(`có quá ${LIMITS.elements} phần tử.`, `it has more than ${LIMITS.elements} elements.`),
}
