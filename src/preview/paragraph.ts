import type { ElementId } from '../decree/layout.ts'
import { inlineText, type Inline } from '../model/inline.ts'
import { aroundOf, type Fitted } from '../render/element.ts'
import { inlineLines, inlineNodes } from './inline.ts'
import {
  element,
  px,
  type KeptTogether,
  type PreviewCell,
  type PreviewElement,
  type PreviewNode,
  type PreviewParagraph,
  type PreviewPlace,
  type PreviewTag,
} from './node.ts'

interface LineMore extends KeptTogether {
  readonly at?: PreviewPlace | undefined
  readonly tag?: PreviewTag
  readonly style?: Readonly<Record<string, string>>
}

/** A line or paragraph in the style of one of the decree's elements. */
export const line = (id: ElementId, children: readonly PreviewNode[], { at, tag = 'p', style }: LineMore = {}): PreviewElement =>
  element(tag, children, { class: id, ...(style && { style }), at })

/** Text with its marks, in the style of an element. */
export const textLine = (id: ElementId, text: readonly Inline[], more: LineMore = {}): PreviewElement =>
  line(id, inlineNodes(text, aroundOf(id)), more)

/** A fitted text: its lines kept apart. */
export const fittedLine = (id: ElementId, { lines }: Fitted, more: LineMore = {}): PreviewElement =>
  line(id, inlineLines(lines.map(inlineText), aroundOf(id)), more)

/** A paragraph that moves from page to page by itself. */
export const paragraph = (node: PreviewElement, { keepNext, keepLines }: KeptTogether = {}): PreviewParagraph => ({
  kind: 'paragraph',
  ...(keepNext && { keepNext }),
  ...(keepLines && { keepLines }),
  node,
})

/** A horizontal rule of `length` twips, in the middle of a column. */
export function ruleLine(length: number, column: number, style: Readonly<Record<string, string>> = {}): PreviewElement {
  const indent = px(Math.max(0, Math.round((column - length) / 2)))
  return element('p', [], { class: 'DuongKe', style: { 'margin-left': indent, 'margin-right': indent, ...style } })
}

/** Empty room of `height` twips. */
export const gap = (height: number): PreviewElement => element('p', [], { class: 'khoang', style: { height: px(height) } })

/** A cell of a grid, or of a table. */
export const cell = (column: number, children: readonly PreviewNode[], more: Partial<PreviewElement> = {}): PreviewCell => ({
  column,
  colspan: 1,
  rowspan: 1,
  node: element('td', children, more),
})
