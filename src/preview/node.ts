/** What a preview is made of: plain data that a page builds elements from, so that no text of an author's is ever read as HTML. */

export type PreviewTag =
  'p' | 'h2' | 'h3' | 'h4' | 'h5' | 'h6' | 'div' | 'span' | 'strong' | 'em' | 'mark' | 'sup' | 'a' | 'br' | 'img' | 'td'

/** A stretch's beginning in an author's file, as the author saved it; without `file` in the plan's own. */
export interface PreviewPlace {
  readonly offset: number
  readonly file?: string
}

/** An element of the page. Lengths in `style` carry their unit. */
export interface PreviewElement {
  readonly tag: PreviewTag
  readonly class?: string
  readonly style?: Readonly<Record<string, string>>
  readonly at?: PreviewPlace
  /** Of a link: http, https or mailto. */
  readonly href?: string
  /** Of an image: its bytes as a `data:` URL, and what it shows. */
  readonly src?: string
  readonly alt?: string
  /** Of a footnote's mark: the note's number. */
  readonly note?: number
  readonly children: readonly PreviewNode[]
}

/** An element, or text. */
export type PreviewNode = PreviewElement | string

/** What moves from page to page: a paragraph, of which lines may part, or a table, of which rows may. */
export type PreviewBlock = PreviewParagraph | PreviewTable

/** How a paragraph may be parted from what stands around it. */
export interface KeptTogether {
  readonly keepNext?: boolean
  readonly keepLines?: boolean
}

/** A paragraph. */
export interface PreviewParagraph extends KeptTogether {
  readonly kind: 'paragraph'
  readonly breakBefore?: boolean
  readonly node: PreviewElement
}

/** A table with its columns in twips: one of the author's (`grid` is false), or one that only places things side by side. */
export interface PreviewTable {
  readonly kind: 'table'
  readonly grid: boolean
  readonly columns: readonly number[]
  /** Rows of the head, repeated on every page. */
  readonly head: number
  readonly rows: readonly PreviewRow[]
}

/** A row: its cells at the first column and row they reach over. */
export interface PreviewRow {
  readonly cells: readonly PreviewCell[]
  readonly keepNext: boolean
  /** May part over pages. */
  readonly splits: boolean
}

/** A cell of a row; where one from above reaches in, its place is left out. */
export interface PreviewCell {
  readonly column: number
  readonly colspan: number
  readonly rowspan: number
  readonly node: PreviewElement
}

/** Pages of one orientation. */
export interface PreviewSection {
  readonly orientation: 'portrait' | 'landscape'
  /** Its first page shows no number. */
  readonly titlePage: boolean
  /** Its pages are counted from 1. */
  readonly restart: boolean
  /** What stands in the top margin of its first page. */
  readonly mark?: PreviewElement
  readonly blocks: readonly PreviewBlock[]
}

/** A footnote by the number its mark has. */
export interface PreviewNote {
  readonly number: number
  readonly paragraphs: readonly PreviewElement[]
}

/** A plan as its document will look, before it is cut into pages. */
export interface PreviewDocument {
  /** The size set, which `previewStyles` is made for. */
  readonly size: 13 | 14
  readonly sections: readonly PreviewSection[]
  readonly notes: readonly PreviewNote[]
}

/**
 * Pixels of the preview to a point. Browsers hold sizes of type in whole 64ths of a pixel: at 4/3 a letter of 14 pt is narrower than it
 * is, and a line takes a word more than on paper; so all sizes of the decree are whole here. A page shows its sheets smaller.
 */
export const PX_PER_POINT = 1.5

const TWIPS_PER_POINT = 20

/** Twips as CSS has them. */
export const px = (twips: number): string => `${(twips / TWIPS_PER_POINT) * PX_PER_POINT}px`

/** An element, what it does not have left out. */
export const element = (
  tag: PreviewTag,
  children: readonly PreviewNode[],
  more: Omit<PreviewElement, 'tag' | 'children' | 'at'> & { readonly at?: PreviewPlace | undefined } = {},
): PreviewElement => {
  const { at, ...rest } = more
  return { tag, ...rest, ...(at && { at }), children }
}
