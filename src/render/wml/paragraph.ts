import type { PartCounts } from './part.ts'
import { runsXml, wordsOf, type WmlRun } from './run.ts'

/** A line along a side of something. `size` in eighths of a point, `space` to the text in points, `color` as RRGGBB. */
export interface WmlBorder {
  readonly style: 'single' | 'none'
  readonly color: string
  readonly size: number
  readonly space?: number
}

/** The four sides of something, in the order in which WordprocessingML has them. */
export interface WmlSides<T> {
  readonly top?: T
  readonly left?: T
  readonly bottom?: T
  readonly right?: T
}

/** A paragraph (17.3.1). Lengths in twips; what is left out is as its style has it. */
export interface WmlParagraph {
  readonly type: 'paragraph'
  readonly style?: string
  readonly keepNext?: boolean
  readonly keepLines?: boolean
  readonly pageBreakBefore?: true
  readonly border?: WmlSides<WmlBorder>
  /** `line` in twips where it is exact, else in 240ths of a line. */
  readonly spacing?: {
    readonly before?: number
    readonly after?: number
    readonly line?: number
    readonly lineRule?: 'auto' | 'exact'
  }
  readonly indent?: { readonly left?: number; readonly right?: number; readonly firstLine?: number }
  readonly alignment?: 'left' | 'center' | 'right' | 'both'
  readonly runs?: readonly WmlRun[]
}

/** How a paragraph stands, beside its style and its words. */
export type WmlParagraphFormat = Omit<WmlParagraph, 'type' | 'style' | 'runs'>

/** A paragraph as XML; `section` are the properties of the section it ends. */
export function paragraphXml(paragraph: WmlParagraph, part: PartCounts, section = ''): string {
  const { runs = [] } = paragraph
  const properties = propertiesXml(paragraph) + section
  if (properties === '' && runs.length === 0) return '<w:p/>'
  const head = properties === '' ? '' : `<w:pPr>${properties}</w:pPr>`
  return `<w:p>${head}${part.bookmarked(wordsOf(runs), runsXml(runs, part))}</w:p>`
}

/** In the order of ECMA-376 Part 1, 17.3.1.26. */
function propertiesXml({
  style,
  keepNext,
  keepLines,
  pageBreakBefore,
  border,
  spacing,
  indent,
  alignment,
}: WmlParagraph): string {
  return (
    (style === undefined ? '' : `<w:pStyle w:val="${style}"/>`) +
    switchXml('keepNext', keepNext) +
    switchXml('keepLines', keepLines) +
    (pageBreakBefore ? '<w:pageBreakBefore/>' : '') +
    (border === undefined ? '' : `<w:pBdr>${bordersXml(border)}</w:pBdr>`) +
    (spacing === undefined
      ? ''
      : `<w:spacing${numberXml('after', spacing.after)}${numberXml('before', spacing.before)}${numberXml('line', spacing.line)}${numberXml('lineRule', spacing.lineRule)}/>`) +
    (indent === undefined
      ? ''
      : `<w:ind${numberXml('left', indent.left)}${numberXml('right', indent.right)}${numberXml('firstLine', indent.firstLine)}/>`) +
    (alignment === undefined ? '' : `<w:jc w:val="${alignment}"/>`)
  )
}

const numberXml = (name: string, value: number | string | undefined): string =>
  value === undefined ? '' : ` w:${name}="${value}"`

const switchXml = (name: string, on: boolean | undefined): string =>
  on === undefined ? '' : on ? `<w:${name}/>` : `<w:${name} w:val="false"/>`

/** Borders of the sides that have one. */
export const bordersXml = ({ top, left, bottom, right }: WmlSides<WmlBorder>): string =>
  borderXml('top', top) + borderXml('left', left) + borderXml('bottom', bottom) + borderXml('right', right)

export const borderXml = (side: string, border: WmlBorder | undefined): string =>
  border === undefined
    ? ''
    : `<w:${side} w:val="${border.style}" w:color="${border.color}" w:sz="${border.size}"${numberXml('space', border.space)}/>`
