import { describe, expect, it } from 'vitest'
import { type FontFace, textWidth } from '../../src/model/metrics.ts'

/** Widths in twips measured with the Tinos fonts themselves, by size in points. */
const MEASURED: readonly (readonly [string, FontFace, Readonly<Record<number, number>>])[] = [
  ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'bold', { 12: 5007, 13: 5424 }],
  ['Độc lập - Tự do - Hạnh phúc', 'bold', { 13: 3183, 14: 3428 }],
  ['CỤC THI HÀNH ÁN DÂN SỰ', 'bold', { 12: 3171, 13: 3435 }],
  ['THI HÀNH ÁN DÂN SỰ TỈNH TUYÊN QUANG', 'bold', { 12: 5118, 13: 5545 }],
  ['CỤC QUẢN LÝ THI HÀNH ÁN DÂN SỰ', 'regular', { 12: 4206, 13: 4557 }],
  ['ỦY BAN NHÂN DÂN', 'bold', { 12: 2260, 13: 2448 }],
  [`Số:${' '.repeat(10)}/KH-CTHADS`, 'regular', { 13: 2571 }],
  ['Tuyên Quang, ngày 30 tháng 10 năm 2026', 'italic', { 13: 4449, 14: 4791 }],
  ['Thành phố Hồ Chí Minh, ngày 29 tháng 10 năm 2026', 'italic', { 13: 5597, 14: 6028 }],
  ['PHÓ TRƯỞNG THI HÀNH ÁN DÂN SỰ', 'bold', { 13: 4661, 14: 5019 }],
]
const CASES = MEASURED.flatMap(([text, face, widths]) =>
  Object.entries(widths).map(([points, twips]) => ({ text, face, points: Number(points), twips })),
)

const FACES: readonly FontFace[] = ['regular', 'bold', 'italic', 'boldItalic']

describe('textWidth', () => {
  it.each(CASES)('$text, $face $points pt: within 0.5% of $twips twips', ({ text, face, points, twips }) => {
    expect(Math.abs(textWidth(text, face, points) / twips - 1)).toBeLessThan(0.005)
  })

  it.each(FACES)('%s: an accented letter is as wide as its base, composed or not', (face) => {
    expect(textWidth('ĂắệỔỹị', face, 12)).toBe(textWidth('AaeOyi', face, 12))
    expect(textWidth('Ngày truyền thống', face, 14)).toBe(textWidth('Ngày truyền thống'.normalize('NFD'), face, 14))
  })

  it.each(FACES)('%s: what stands alone was measured does not decide what it is joined to', (face) => {
    for (const [joined, apart] of [
      ['한', '\u1112\u1161\u11ab'],
      ['≠', '=\u0338'],
      ['ǘ', 'u\u0308\u0301'],
    ] as const) {
      for (const sign of apart) textWidth(sign, face, 14)
      expect(textWidth(`a${apart}b`, face, 14)).toBe(textWidth(`a${joined}b`, face, 14))
    }
  })

  it.each(FACES)('%s: letters with a horn and đ have widths of their own, which their tones keep', (face) => {
    expect(textWidth('ợỞựỮ', face, 12)).toBe(textWidth('ơƠưƯ', face, 12))
    expect(textWidth('ơơơơ', face, 12)).toBeGreaterThan(textWidth('oooo', face, 12))
    expect(textWidth('ưưưư', face, 12)).toBeGreaterThan(textWidth('uuuu', face, 12))
  })

  it.each(FACES)('%s: every character of the tables and the alphabet is known', (face) => {
    const text = '\u00a0–—“”‘’…•§°×±≥≤€%()/0123456789ĐđƠơƯưÀẢÃÁẠĂẰẲẴẮẶÂẦẨẪẤẬÈẺẼÉẸÊỀỂỄẾỆÌỈĨÍỊÒỎÕÓỌÔỒỔỖỐỘỜỞỠỚỢÙỦŨÚỤỪỬỮỨỰỲỶỸÝỴ'
    const emOrMore = [...text].filter((character) => textWidth(character, face, 10) >= 200)
    expect(emOrMore.filter((character) => !'—…'.includes(character) && !(face === 'bold' && character === '%'))).toEqual([])
  })

  it('counts an unknown character as one em, an invisible one as nothing', () => {
    expect(textWidth('字', 'regular', 10)).toBe(200)
    expect(textWidth('\u00ad\u200b\n', 'regular', 10)).toBe(0)
    expect(textWidth('', 'bold', 13)).toBe(0)
  })
})
