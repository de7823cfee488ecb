import type { DrawnLine, WordParagraph } from '../ooxml/block.ts'
import { fold } from '../elements/fold.ts'
import { besides, isTypedRule } from '../elements/line.ts'
import { isBlank, linesOf, type WordColumn, type WordLine } from '../elements/word-line.ts'
import { longestLine, widthOf } from './width.ts'

/** The rule under an element: how long it is, what for, and where; `underlined` where the letters themselves are. */
export interface RuleLine {
  readonly length: number | undefined
  /** Length of the longest text line it stands under. */
  readonly under: number
  readonly paragraph: WordParagraph
  readonly how: 'border' | 'drawn' | 'typed' | 'stars' | 'underlined' | 'missing'
  /** Where its middle stands in the column, in twips; missing where only the page shows it. */
  readonly middle: number | undefined
}

const drawn = (border: WordParagraph['format']['top']): boolean => border !== undefined && !['none', 'nil'].includes(border.line)

const roomIn = ({ format: { left, right } }: WordParagraph, width: number): number => Math.max(0, width - left - right)

/** Where a line that is all there is in its paragraph begins in a column; signs put in by tabs stand where only the page shows it. */
function beginOf(line: WordLine, length: number, width: number): number | undefined {
  const { text, paragraph } = line
  if (text.includes('\t')) return undefined
  const lead = /^[ \u00a0]/.test(text) ? Math.max(0, widthOf(line) - length) : 0
  const { left, right, firstLine, align } = paragraph.format
  if (align === 'center') return left + (width - left - right - length - lead) / 2 + lead
  return align === 'right' ? width - right - length : left + firstLine + lead
}

/** Stars never make a line; underscores and dashes do. */
const signsOf = ({ text }: WordLine): 'typed' | 'stars' => (/\*{3}/.test(text) ? 'stars' : 'typed')

/** How many empty paragraphs below a text a drawn line may hang from. */
const BELOW = 2

/**
 * Looks for the rule under the last of an element's lines: a border, a drawn line, typed underscores or stars, in the element's own paragraph
 * or in what follows it in its column before the next text; or, in a letterhead (`above`), a drawn line that hangs anywhere in that
 * column. Where two elements share a column, of several lines the one nearest to `wanted` times the text is this element's.
 */
export function ruleUnder(lines: readonly WordLine[], column: WordColumn, wanted: number, above: boolean): RuleLine {
  const last = lines.at(-1)!
  const own = last.paragraph
  const under = Math.max(...lines.map(longestLine))
  const found = (how: RuleLine['how'], lines: readonly DrawnLine[], paragraph = own): RuleLine => {
    const [line] = [...lines].sort((a, b) => Math.abs(a.length - wanted * under) - Math.abs(b.length - wanted * under))
    return {
      how,
      length: line?.length,
      under,
      paragraph,
      middle: line?.from === undefined ? undefined : line.from + line.length / 2,
    }
  }
  const border = (paragraph: WordParagraph): DrawnLine => ({
    length: roomIn(paragraph, column.width),
    from: paragraph.format.left,
  })
  const typed = (line: WordLine): DrawnLine[] => {
    const pieces = besides(line)
    return pieces.filter(isTypedRule).map((rule) => {
      const length = widthOf(rule)
      const from = pieces.length === 1 ? beginOf(line, length, column.width) : undefined
      return { length, ...(from !== undefined && { from }) }
    })
  }
  const start = column.paragraphs.indexOf(own)
  const below = column.paragraphs.slice(start + 1)
  if (drawn(own.format.bottom) && !own.format.boxed) return found('border', [border(own)])
  // A line typed in the same paragraph, behind a break.
  const inside = linesOf(own, column)
  const after =
    inside.some(isTypedRule) &&
    inside.slice(inside.findLastIndex(({ text }) => fold(text).includes(fold(last.text).trim())) + 1).find(isTypedRule)
  if (after) return found(signsOf(after), typed(after))
  for (const paragraph of below) {
    const blank = isBlank(paragraph)
    if (blank && (drawn(paragraph.format.top) || drawn(paragraph.format.bottom)))
      return found('border', [border(paragraph)], paragraph)
    const [line] = linesOf(paragraph, column)
    if (line && isTypedRule(line)) return found(signsOf(line), typed(line), paragraph)
    // The lines of a letterhead without a table stand side by side: what follows is this element's neighbour, as far as they go.
    if (!blank && !(above && last.shared && line?.shared)) break
  }
  const near = [own, ...below.slice(0, BELOW), ...(above ? column.paragraphs.slice(0, start).reverse() : [])].find(
    (paragraph) => paragraph.lines.length > 0,
  )
  if (near) return found('drawn', near.lines, near)
  if (lines.some(({ runs }) => runs.some(({ format }) => format.underline))) return found('underlined', [])
  return found('missing', [])
}
