import { textWidth, type FontFace } from '../model/metrics.ts'
import { seen, type WordLine } from '../elements/word-line.ts'
import type { Run } from '../ooxml/block.ts'

const faceOf = ({ bold, italic }: Run['format']): FontFace =>
  bold ? (italic ? 'boldItalic' : 'bold') : italic ? 'italic' : 'regular'

/** How wide a line is in Times New Roman, in twips. */
export const widthOf = ({ runs }: Pick<WordLine, 'runs'>): number =>
  runs.reduce((sum, { text, format }) => sum + textWidth(format.caps ? text.toUpperCase() : text, faceOf(format), format.size), 0)

/** The longest line a text makes in its column, when the lines break where Word breaks them. */
export function longestLine(span: WordLine): number {
  const whole = widthOf(span)
  if (whole <= span.width || span.width <= 0) return whole
  const format = seen(span)[0]?.format
  if (!format) return 0
  const measure = (text: string): number => textWidth(text, faceOf(format), format.size)
  let longest = 0
  let line = ''
  for (const word of span.text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`
    if (measure(longer) > span.width && line !== '') {
      longest = Math.max(longest, measure(line))
      line = word
    } else line = longer
  }
  return Math.max(longest, measure(line))
}
