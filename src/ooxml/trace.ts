import type { Element } from './xml.ts'

/** Where an element stands in the XML of its part: UTF-16 code units from its `<` to behind its last `>`. */
export interface Span {
  readonly from: number
  readonly to: number
}

/** A stretch of a paragraph's text, or the mark of a note behind as many characters, and the elements it comes from. */
export interface TraceSpot {
  readonly from: number
  readonly to: number
  /** What holds the text: `w:t`, `w:tab`, … */
  readonly node: Element
  /** The run it stands in, or the formula. */
  readonly run: Element
  /** The child of the paragraph that holds the run: the run itself, a hyperlink, an insertion. */
  readonly top: Element
  /** The note it is the mark of. */
  readonly note?: number
}

/** A paragraph of the body as it stands in its part. */
export interface TracedParagraph {
  /** More than one where the marks of those before are deleted, so that it reads as one. */
  readonly elements: readonly Element[]
  readonly spots: readonly TraceSpot[]
  /** The paragraph that the text box hangs in, by number, where this one stands in a text box. */
  readonly host?: number
}

/** The way from what was read of a document back to its XML; filled while it is read. */
export class DocumentTrace {
  /** The path of the main part, and that of its comments. */
  part = ''
  comments: string | undefined
  /** Of every element of the main part. */
  readonly spans = new Map<Element, Span>()
  /** By number in reading order. */
  readonly paragraphs = new Map<number, TracedParagraph>()
}
