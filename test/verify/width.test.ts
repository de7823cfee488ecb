import { expect, it } from 'vitest'
import { WordLine, type WordColumn } from '../../src/elements/word-line.ts'
import { textWidth } from '../../src/model/metrics.ts'
import type { WordParagraph, Run } from '../../src/ooxml/block.ts'
import { longestLine, widthOf } from '../../src/verify/width.ts'

/** A line of words of one size, in a column with so much room. */
function line(text: string, width: number, format: Partial<Run['format']> = {}): WordLine {
  const run = { text, format: { size: 14, bold: false, italic: false, caps: false, ...format } } as Run
  return new WordLine({} as WordParagraph, text, [run], { paragraphs: [], width } as unknown as WordColumn)
}
const wide = (text: string, face: Parameters<typeof textWidth>[1] = 'regular'): number => textWidth(text, face, 14)

it('a line that has room is as long as its words', () => {
  const text = 'Phát động phong trào thi đua'
  expect(longestLine(line(text, 9000))).toBe(wide(text))
  expect(longestLine(line(text, 0)), 'no room is known').toBe(wide(text))
})

it('one that has not breaks between words, where Word breaks it', () => {
  const room = wide('Phát động phong trào')
  expect(longestLine(line('Phát động phong trào thi đua năm', room))).toBe(room)
  expect(longestLine(line('Phát động phong trào thi đua năm', room - 1))).toBe(
    Math.max(wide('Phát động phong'), wide('trào thi đua năm')),
  )
})

it('a word longer than its column stays whole', () => {
  expect(longestLine(line('a nghiêngngảnghiêngngả b', 200))).toBe(wide('nghiêngngảnghiêngngả'))
})

it('capitals and faces have widths of their own', () => {
  expect(widthOf(line('kế hoạch', 9000, { caps: true }))).toBe(wide('KẾ HOẠCH'))
  expect(widthOf(line('kế hoạch', 9000, { bold: true }))).toBe(wide('kế hoạch', 'bold'))
  expect(widthOf(line('kế hoạch', 9000, { italic: true }))).toBe(wide('kế hoạch', 'italic'))
  expect(widthOf(line('kế hoạch', 9000, { bold: true, italic: true }))).toBe(wide('kế hoạch', 'boldItalic'))
})

it('a line of blanks alone has no longest line', () => {
  expect(longestLine(line('      '.repeat(400), 100))).toBe(0)
})
