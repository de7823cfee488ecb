import { drawingXml, type WmlDrawing } from './drawing.ts'
import { escaped } from './escape.ts'
import type { PartCounts } from './part.ts'

/** Words of one look. */
export interface WmlText {
  readonly type: 'text'
  readonly text: string
  /** A character style. */
  readonly style?: string
  /** RRGGBB. */
  readonly color?: string
  readonly highlight?: 'yellow'
}

/** A line break. */
export interface WmlBreak {
  readonly type: 'break'
}

/** The number of a footnote in the text. */
export interface WmlNoteReference {
  readonly type: 'note-reference'
  readonly number: number
}

/** The number of a footnote before its own text. */
export interface WmlNoteNumber {
  readonly type: 'note-number'
}

/** A field that Word works out: what it is told, and what stands there until it is updated comes between `separate` and `end`. */
export type WmlField =
  | { readonly type: 'field'; readonly mark: 'begin' | 'separate' | 'end' }
  | { readonly type: 'instruction'; readonly text: string }

/** Runs that lead to an address. */
export interface WmlLink {
  readonly type: 'link'
  readonly address: string
  readonly runs: readonly WmlRun[]
}

/** What a line of text is made of. */
export type WmlRun = WmlText | WmlBreak | WmlNoteReference | WmlNoteNumber | WmlField | WmlLink | WmlDrawing

/** Each kind of run as XML (ECMA-376 Part 1, 17.3.2, 17.3.3, 17.11, 17.16). */
const WRITERS: { readonly [T in WmlRun['type']]: (run: Extract<WmlRun, { type: T }>, part: PartCounts) => string } = {
  text: ({ text, style, color, highlight }) => {
    const look =
      (style === undefined ? '' : `<w:rStyle w:val="${style}"/>`) +
      (color === undefined ? '' : `<w:color w:val="${color}"/>`) +
      (highlight === undefined ? '' : `<w:highlight w:val="${highlight}"/>`)
    return `<w:r>${look === '' ? '' : `<w:rPr>${look}</w:rPr>`}<w:t xml:space="preserve">${escaped(text)}</w:t></w:r>`
  },
  break: () => '<w:r><w:br/></w:r>',
  'note-reference': ({ number }) => `<w:r>${NOTE_LOOK}<w:footnoteReference w:id="${number}"/></w:r>`,
  'note-number': () => `<w:r>${NOTE_LOOK}<w:footnoteRef/></w:r>`,
  field: ({ mark }) => `<w:r><w:fldChar w:fldCharType="${mark}"/></w:r>`,
  instruction: ({ text }) => `<w:r><w:instrText xml:space="preserve">${escaped(text)}</w:instrText></w:r>`,
  link: linkXml,
  drawing: drawingXml,
}

const NOTE_LOOK = '<w:rPr><w:rStyle w:val="FootnoteReference"/></w:rPr>'

/** Runs as XML. */
export function runsXml(runs: readonly WmlRun[], part: PartCounts): string {
  let xml = ''
  for (const run of runs) xml += (WRITERS[run.type] as (run: WmlRun, part: PartCounts) => string)(run, part)
  return xml
}

/** The words of runs, without those of an instruction. */
export function wordsOf(runs: readonly WmlRun[]): string {
  let words = ''
  for (const run of runs)
    if (run.type === 'text') words += run.text
    else if (run.type === 'link') words += wordsOf(run.runs)
  return words
}

/** Word keeps no longer anchor apart from its address. */
const MOST_ANCHOR = 255

/** A link; what stands behind `#` in its address is an anchor of its own (17.16.22). */
function linkXml({ address, runs }: WmlLink, part: PartCounts): string {
  const at = address.indexOf('#')
  const anchor = at > 0 ? address.slice(at + 1) : ''
  const apart = anchor !== '' && anchor.length <= MOST_ANCHOR
  const id = part.link(apart ? address.slice(0, at) : address)
  const tag = `w:hyperlink w:history="1"${apart ? ` w:anchor="${escaped(anchor)}"` : ''} r:id="${id}"`
  return runs.length === 0 ? `<${tag}/>` : `<${tag}>${runsXml(runs, part)}</w:hyperlink>`
}
