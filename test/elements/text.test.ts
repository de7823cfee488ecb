import { describe, expect, it } from 'vitest'
import { annexHeading, annexLinks } from '../../src/elements/annex.ts'
import { authorityOf } from '../../src/elements/authority.ts'
import { placeAndDate } from '../../src/elements/date-line.ts'
import { withoutBlanks } from '../../src/elements/fold.ts'
import { numberAndSymbol } from '../../src/elements/number-line.ts'
import { archiveValue, recipientValue } from '../../src/elements/recipients.ts'
import { elementsOfText } from '../../src/elements/text.ts'
import { valuesOf } from '../../src/elements/values.ts'

/** Elements of a text without a look, and the values that single lines parse to. */

const lines = (text: string) =>
  text
    .split('\n')
    .map((row, index, all) => ({ text: row, blank: index > 0 && all[index - 1]!.trim() === '', at: index }))
    .filter(({ text }) => text.trim() !== '')

const HEAD = `UBND TỈNH HẢI ĐÔNG               CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
SỞ Y TẾ                              Độc lập - Tự do - Hạnh phúc

Số: 15/KH-SYT                        Hải Đông, ngày 05 tháng 3 năm 2026

KẾ HOẠCH
Tiêm chủng mở rộng cho trẻ em dưới năm tuổi
trên địa bàn tỉnh năm 2026

Căn cứ Luật Phòng bệnh;
Căn cứ Quyết định số 12/QĐ-BYT ngày 05/01/2026 của Bộ trưởng Bộ Y tế về
việc giao chỉ tiêu.
Căn cứ chức năng, nhiệm vụ được giao, Sở Y tế triển khai như sau:
I. MỤC ĐÍCH
Tiêm đủ mũi cho trẻ em./.
`
const TAIL = `
Nơi nhận:
- Sở Nội vụ (để biết);
- Trung tâm y tế,
  trạm y tế các xã;
- Lưu: VT, NVY (Hoa).

KT. GIÁM ĐỐC
PHÓ GIÁM ĐỐC

Lê Thị Hoa
`

describe('a plain text', () => {
  const found = elementsOfText(lines(HEAD + TAIL))
  const values = valuesOf(found)

  it('gives the values of head and closing', () => {
    expect(values).toEqual({
      issuer: { parents: ['UBND TỈNH HẢI ĐÔNG'], name: 'SỞ Y TẾ' },
      number: { number: '15', symbol: 'KH-SYT' },
      date: { place: 'Hải Đông', day: 5, month: 3, year: 2026 },
      type: 'KẾ HOẠCH',
      title: 'Tiêm chủng mở rộng cho trẻ em dưới năm tuổi trên địa bàn tỉnh năm 2026',
      bases: [
        'Căn cứ Luật Phòng bệnh;',
        'Căn cứ Quyết định số 12/QĐ-BYT ngày 05/01/2026 của Bộ trưởng Bộ Y tế về việc giao chỉ tiêu.',
      ],
      recipients: [{ name: 'Sở Nội vụ', purpose: 'để biết' }, { name: 'Trung tâm y tế, trạm y tế các xã' }],
      archive: { units: ['VT', 'NVY'], drafter: 'Hoa' },
      signers: [{ authorities: [{ authority: 'KT', post: 'GIÁM ĐỐC' }], post: 'PHÓ GIÁM ĐỐC', name: 'Lê Thị Hoa' }],
      annexes: [],
    })
  })

  it('leads each element back to its line and the characters in it', () => {
    const { number } = found.head
    expect(number!.source!.text.slice(number!.start, number!.start + number!.text.length)).toBe('Số: 15/KH-SYT')
    expect(found.closing.entries[1]!.lines.map(({ source }) => source!.text.trim())).toEqual([
      '- Trung tâm y tế,',
      'trạm y tế các xã;',
    ])
  })

  it('ends its closing where an annex begins, with its heading or without', () => {
    const annex = 'DANH SÁCH ĐIỂM TIÊM\n(Đính kèm Kế hoạch số 15/KH-SYT)\n\n1. Trạm y tế xã An Bình\n'
    for (const [heading, shown] of [
      ['', {}],
      ['Phụ lục\n', { heading: 'Phụ lục' }],
    ] as const) {
      const it = valuesOf(elementsOfText(lines(HEAD + TAIL + heading + annex)))
      expect(it.signers, heading).toEqual(values.signers)
      expect(it.annexes, heading).toEqual([{ ...shown, title: 'DANH SÁCH ĐIỂM TIÊM', link: '(Đính kèm Kế hoạch số 15/KH-SYT)' }])
    }
  })

  it('finds nothing in a text that has no form', () => {
    const it = elementsOfText(lines('I. MỤC ĐÍCH\nSở Y tế tiêm đủ mũi cho trẻ em.\n'))
    expect(it.kind).toBe('other')
    expect(valuesOf(it)).toEqual({
      issuer: { parents: [], name: '' },
      title: '',
      bases: [],
      recipients: [],
      signers: [],
      annexes: [],
    })
  })
})

describe('single lines', () => {
  it.each([
    ['Số: 05/KH-UBND', { number: '05', symbol: 'KH-UBND' }],
    ['Số:          /KH-SCT', { symbol: 'KH-SCT' }],
    ['Số: … /KH - THADS', { symbol: 'KH-THADS' }],
    ['Số 12-KH/TU', { number: '12', symbol: 'KH/TU' }],
    ['Số:', {}],
  ])('%s', (text, value) => {
    expect(numberAndSymbol(text)).toEqual(value)
  })

  it.each([
    ['Lào Cai, ngày 05 tháng 3 năm 2026', { place: 'Lào Cai', day: 5, month: 3, year: 2026 }],
    ['Lào Cai,  ngày      tháng 6 năm 2026', { place: 'Lào Cai', month: 6, year: 2026 }],
    ['ngày … tháng … năm 20…', { place: '' }],
  ])('%s', (text, value) => {
    expect(placeAndDate(text)).toEqual(value)
  })

  it.each([
    ['KT. GIÁM ĐỐC', 'KT', 'GIÁM ĐỐC'],
    ['KT.HIỆU TRƯỞNG', 'KT', 'HIỆU TRƯỞNG'],
    ['T/M ỦY BAN NHÂN DÂN', 'TM', 'ỦY BAN NHÂN DÂN'],
    ['K/T CHỦ TỊCH', 'KT', 'CHỦ TỊCH'],
    ['T/UQ CHỦ TỊCH', 'TUQ', 'CHỦ TỊCH'],
    ['Q. GIÁM ĐỐC', 'Q', 'GIÁM ĐỐC'],
    ['TL CHỦ TỊCH', 'TL', 'CHỦ TỊCH'],
  ])('%s', (text, authority, post) => {
    expect(authorityOf(text)).toMatchObject({ authority, post })
  })

  it.each(['KẾ TOÁN TRƯỞNG', 'TMỦY BAN', 'QUYỀN HẠN', 'Kt. giám đốc'])('%s has no authority', (text) => {
    expect(authorityOf(text)).toBeUndefined()
  })

  it('recipients and archive', () => {
    expect(recipientValue({ text: '- Tỉnh ủy (để b/c);' })).toEqual({ name: 'Tỉnh ủy', purpose: 'để b/c' })
    expect(recipientValue({ text: '– Các sở, ban, ngành;' })).toEqual({ name: 'Các sở, ban, ngành' })
    expect(archiveValue({ text: '- Lưu: VT, TCCB. NAM.21.' })).toEqual({ units: ['VT', 'TCCB'], drafter: 'NAM.21' })
    expect(archiveValue({ text: '- Lưu: VT.' })).toEqual({ units: ['VT'] })
  })

  it('an annex’s heading and link', () => {
    expect(annexHeading('Phụ lục số 02:')).toMatchObject({ word: 'Phụ lục', number: '02', mark: ':' })
    expect(annexHeading('Phụ lục kèm theo')).toBeUndefined()
    expect(annexLinks('(Đính kèm Kế hoạch số 7/KH-SYT ngày 05/3/2026)')[0]).toMatchObject({
      type: 'Kế hoạch',
      number: '7',
      symbol: '/KH-SYT',
      day: '05',
      month: '3',
      year: '2026',
    })
  })

  it('blanks of a draft are left out, closed ones only', () => {
    expect(withoutBlanks('A [[cần điền: số]] B [[x')).toBe('A  B [[x')
  })
})
