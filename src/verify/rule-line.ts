import type { Paragraph } from '../ooxml/block.ts'
import { isTypedRule, type Column } from './scan.ts'
import { fold, isBlank, linesOf, longestLine, widthOf, type Span } from './span.ts'

/** The rule under an element: how long it is, what for, and where; `underlined` where the letters themselves are. */
export interface RuleLine {
  readonly length: number | undefined
  /** Length of the longest text line it stands under. */
  readonly under: number
  readonly paragraph: Paragraph
  readonly how: 'border' | 'drawn' | 'typed' | 'underlined' | 'missing'
}

const drawn = (border: Paragraph['format']['top']): boolean => border !== undefined && !['none', 'nil'].includes(border.line)

const roomIn = ({ format: { left, right } }: Paragraph, width: number): number => width - left - right

/**
 * Looks for the rule under the last of an element's lines: a border, a drawn line, typed underscores, in the element's own paragraph
 * or in what follows it in its column before the next text; or a drawn line that hangs anywhere in that column.
 */
export function ruleUnder(lines: readonly Span[], column: Column): RuleLine {
  const last = lines.at(-1)!
  const under = Math.max(...lines.map(longestLine))
  const found = (how: RuleLine['how'], length: number | undefined, paragraph = last.paragraph): RuleLine => ({
    how,
    length,
    under,
    paragraph,
  })
  const start = column.paragraphs.indexOf(last.paragraph)
  const below = column.paragraphs.slice(start + 1)
  const own = last.paragraph
  if (drawn(own.format.bottom) && !own.format.boxed) return found('border', roomIn(own, column.width))
  // A line typed in the same paragraph, behind a break.
  const inside = linesOf(own, column.width)
  const after = inside.slice(inside.findLastIndex(({ text }) => fold(text).trim() === fold(last.text).trim()) + 1)
  const typed = after.find(isTypedRule)
  if (typed) return found('typed', widthOf({ runs: typed.runs.filter(({ text }) => text.trim() !== '') }))
  for (const paragraph of below) {
    if (drawn(paragraph.format.top) && isBlank(paragraph)) return found('border', roomIn(paragraph, column.width), paragraph)
    if (drawn(paragraph.format.bottom) && isBlank(paragraph)) return found('border', roomIn(paragraph, column.width), paragraph)
    if (paragraph.lines.length > 0) break
    const [line] = linesOf(paragraph, column.width)
    if (line && isTypedRule(line)) return found('typed', widthOf({ runs: line.runs }), paragraph)
    if (!isBlank(paragraph)) break
  }
  const near = [own, ...below.slice(0, 2), ...column.paragraphs.slice(0, start)].find((paragraph) => paragraph.lines.length > 0)
  if (near) return found('drawn', near.lines[0], near)
  if (lines.some(({ runs }) => runs.some(({ format }) => format.underline))) return found('underlined', undefined)
  return found('missing', undefined)
}
