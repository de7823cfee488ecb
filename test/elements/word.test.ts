import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { elementsOfWord } from '../../src/elements/word.ts'
import { valuesOf, type ElementValues } from '../../src/elements/values.ts'
import { readDocument } from '../../src/ooxml/document.ts'
import { centre, CLOSINGS, fieldDocument, left, LETTERHEADS, para, run, TEXT, TITLE } from '../verify/field.ts'
import { verified } from '../docx.ts'

/** Elements of Word files that no program of ours made, and what they say. */

const HEAD = LETTERHEADS['one table, drawn lines']!
const CLOSING = CLOSINGS['one table']!
const elements = (content: string) => elementsOfWord(readDocument(fieldDocument(content)))
const values = (content: string): ElementValues => valuesOf(elements(content))
const foundOf = (content: string, id: string): string[] =>
  verified(fieldDocument(content)).findings.flatMap((it) => (it.clause.id === id ? [`${it.verdict} ${it.found.vi}`] : []))

const cell = (content: string): string => `<w:tc><w:tcPr><w:tcW w:w="3000" w:type="dxa"/></w:tcPr>${content}</w:tc>`
const row = (...texts: readonly string[]): string => `<w:tr>${texts.map((text) => cell(left(text, 12))).join('')}</w:tr>`
const table = (...rows: readonly string[]): string => `<w:tbl><w:tblGrid/>${rows.join('')}</w:tbl>`
const WORK = table(
  row('TT', 'Nhiệm vụ', 'Người thực hiện'),
  row('1.', 'Rà soát danh mục hồ sơ', 'Trần Thị Bình'),
  row('2.', 'Chỉnh lý tài liệu', 'Lê Văn Cường'),
)

describe('values', () => {
  it.each(Object.keys(LETTERHEADS))('of a letterhead: %s', (name) => {
    const it = values(LETTERHEADS[name]! + TITLE + TEXT + CLOSING)
    expect(it.date).toEqual({ place: 'Tuyên Quang', month: 4, year: 2026 })
    expect(it.number?.number).toBeUndefined()
    expect(it.number?.symbol).toMatch(/^KH-(?:UBND|SNV)$/)
    expect(it.issuer.name.toUpperCase()).toMatch(/^(?:ỦY BAN NHÂN DÂN (?:TỈNH TUYÊN QUANG|XÃ TÂN TRÀO)|SỞ NỘI VỤ)$/)
    expect(it.type).toBe('KẾ HOẠCH')
    expect(it.title).toBe('Triển khai công tác văn thư, lưu trữ năm 2026')
    expect(it.bases.map((text) => text.slice(0, 15))).toEqual(['Căn cứ Nghị địn', 'Xét đề nghị của'])
  })

  it('of a body whose place alone is bold', () => {
    const head = HEAD.replace(centre('ỦY BAN NHÂN DÂN', 13, 'b'), centre('ỦY BAN NHÂN DÂN', 13))
    expect(head).not.toBe(HEAD)
    expect(values(head + TITLE + TEXT + CLOSING).issuer).toEqual({ parents: [], name: 'ỦY BAN NHÂN DÂN TỈNH TUYÊN QUANG' })
  })

  it.each(Object.keys(CLOSINGS))('of a closing: %s', (name) => {
    const it = values(HEAD + TITLE + TEXT + CLOSINGS[name]!)
    expect(it.recipients).toHaveLength(1)
    expect(it.archive?.units[0]).toBe('VT')
    expect(it.signers).toHaveLength(1)
    expect(it.signers[0]).toMatchObject({ name: 'Nguyễn Văn An', post: expect.stringMatching(/CHỦ TỊCH$/) as string })
    expect(it.annexes).toEqual([])
  })

  it('of each authority, from above', () => {
    expect(values(HEAD + TITLE + TEXT + CLOSING).signers[0]).toEqual({
      authorities: [
        { authority: 'TM', post: 'ỦY BAN NHÂN DÂN' },
        { authority: 'KT', post: 'CHỦ TỊCH' },
      ],
      post: 'PHÓ CHỦ TỊCH',
      name: 'Nguyễn Văn An',
    })
  })

  it('of a title without the line that says what the plan is issued with', () => {
    const issued = centre('(Ban hành kèm theo Quyết định số 12/QĐ-UBND ngày 05/3/2026 của Ủy ban nhân dân tỉnh)', 14, 'i')
    const head = HEAD + centre('KẾ HOẠCH', 14, 'b') + centre('Công tác văn thư năm 2026', 14, 'b') + issued
    expect(values(head + TEXT + CLOSING).title).toBe('Công tác văn thư năm 2026')
  })
})

describe('parts of a document', () => {
  it('every block is head, text, closing or annex', () => {
    const annex = centre('Phụ lục', 14, 'b') + centre('DANH MỤC HỒ SƠ', 14, 'b') + WORK
    const it = elements(HEAD + TITLE + TEXT + CLOSING + annex)
    expect(it.text[0]!.lines[0]!.text).toMatch(/^Căn cứ Nghị định/)
    expect(it.closingBlocks).toHaveLength(1)
    expect(it.annexes).toHaveLength(1)
    const [found] = it.annexes
    expect(found!.blocks.slice(found!.contentFrom).map(({ table }) => table)).toEqual([true])
  })
})

describe('what was read wrongly on real files', () => {
  it('a table behind the signature is no signature, with no word “Phụ lục” above it', () => {
    const annex = centre('PHÂN CÔNG NHIỆM VỤ CỦA TỔ CÔNG TÁC', 14, 'b') + WORK
    const content = HEAD + TITLE + TEXT + CLOSING + annex
    expect(values(content).signers.map(({ name }) => name)).toEqual(['Nguyễn Văn An'])
    expect(values(content).annexes).toEqual([{ title: 'PHÂN CÔNG NHIỆM VỤ CỦA TỔ CÔNG TÁC' }])
    for (const id of ['chu-ky', 'danh-sach-nhan-dau', 'luu', 'ho-ten-align'])
      expect(foundOf(content, id), id).toEqual(foundOf(HEAD + TITLE + TEXT + CLOSING, id))
  })

  it('nor is a bare table', () => {
    expect(foundOf(HEAD + TITLE + TEXT + CLOSING + WORK, 'danh-sach-nhan-dau')).toEqual(
      foundOf(HEAD + TITLE + TEXT + CLOSING, 'danh-sach-nhan-dau'),
    )
    expect(values(HEAD + TITLE + TEXT + CLOSING + WORK).signers).toHaveLength(1)
  })

  it('two spaces behind the place’s comma keep the place', () => {
    const head = HEAD.replace('Tuyên Quang, ngày', 'Tuyên Quang,  ngày')
    expect(values(head + TITLE + TEXT + CLOSING).date?.place).toBe('Tuyên Quang')
    expect(foundOf(head + TITLE + TEXT + CLOSING, 'dia-danh-text')).toEqual(['pass “Tuyên Quang, ngày … tháng 4 năm 2026”'])
  })

  it('a preamble that leads on is no basis', () => {
    const text = TEXT.replace(
      'Xét đề nghị của Giám đốc Sở Nội vụ.',
      'Căn cứ chức năng, nhiệm vụ được giao, Sở Nội vụ triển khai như sau:',
    )
    const bases = values(HEAD + TITLE + text + CLOSING).bases
    expect(bases).toHaveLength(1)
    expect(foundOf(HEAD + TITLE + text + CLOSING, 'can-cu-dau')).not.toContain('fail “n khai như sau:”')
  })

  it.each(['Đính kèm Kế hoạch số', 'Đính kèm theo Kế hoạch số', 'Kèm theo Kế hoạch số', 'Ban hành kèm theo Kế hoạch số'])(
    '“(%s …” is an annex’s link line',
    (words) => {
      const link = `(${words}     /KH-UBND ngày     tháng 4 năm 2026 của Ủy ban nhân dân tỉnh)`
      const annex =
        centre('Phụ lục', 14, 'b') + centre('DANH MỤC HỒ SƠ', 14, 'b') + centre(link, 14, 'i') + left('Sổ đăng ký', 14)
      expect(values(HEAD + TITLE + TEXT + CLOSING + annex).annexes).toEqual([
        { heading: 'Phụ lục', title: 'DANH MỤC HỒ SƠ', link: link.replace(/\s+/g, ' ') },
      ])
    },
  )

  it('a page break that an annex’s heading begins with begins no second page below it', () => {
    const link = '(Kèm theo Kế hoạch số 9/KH-UBND ngày 04 tháng 4 năm 2026 của Ủy ban nhân dân xã)'
    const heading = centre('Phụ lục I', 14, 'b').replace('<w:r>', '<w:r><w:br w:type="page"/></w:r><w:r>')
    const annex = heading + centre('DANH MỤC VẬT TƯ', 14, 'b') + centre(link, 14, 'i') + left('Áo phao', 14)
    expect(values(HEAD + TITLE + TEXT + CLOSING + annex).annexes).toEqual([
      { heading: 'Phụ lục I', title: 'DANH MỤC VẬT TƯ', link },
    ])
  })

  it('a section below a rule is no part of an annex’s title', () => {
    const rule = '<w:p><w:pPr><w:pBdr><w:top w:val="single" w:sz="4"/></w:pBdr></w:pPr></w:p>'
    const annex =
      centre('Phụ lục', 14, 'b') + centre('ĐỀ CƯƠNG BÁO CÁO', 14, 'b') + rule + left('I. ĐẶC ĐIỂM, TÌNH HÌNH', 14, 'b')
    expect(values(HEAD + TITLE + TEXT + CLOSING + annex).annexes).toEqual([{ heading: 'Phụ lục', title: 'ĐỀ CƯƠNG BÁO CÁO' }])
  })

  it('a name as a paragraph below the table goes with the post in it', () => {
    const name = centre('Nguyễn Văn An', 14, 'b')
    const below = para(run('Nguyễn Văn An', 14, 'b'), '<w:ind w:left="5000"/><w:jc w:val="center"/>')
    const content = HEAD + TITLE + TEXT + CLOSING.replace(name, '<w:p/>') + below
    expect(values(content).signers).toMatchObject([{ post: 'PHÓ CHỦ TỊCH', name: 'Nguyễn Văn An' }])
    expect(foundOf(content, 'chu-ky')).toEqual(['pass “Nguyễn Văn An”'])
  })
})

/** Real files, read where they lie, and what a person sees in them: number, date, signer, recipients. */
const REAL: readonly {
  readonly file: string
  readonly number: ElementValues['number']
  readonly date: ElementValues['date']
  readonly title: RegExp
  readonly signer: ElementValues['signers'][number]
  readonly recipients: number
  readonly bases: number
  readonly archive: ElementValues['archive']
  readonly annexes: number
}[] = [
  {
    file: 'de-an-so-cong-thuong',
    number: { symbol: 'KH-SCT' },
    date: { place: 'Lào Cai', month: 4, year: 2026 },
    title: /^Thực hiện Đề án số 08 .*2026-2030$/,
    signer: { authorities: [{ authority: 'KT', post: 'GIÁM ĐỐC' }], post: 'PHÓ GIÁM ĐỐC', name: 'Đỗ Văn Dũng' },
    recipients: 5,
    bases: 7,
    archive: { units: ['VT', 'CN'], drafter: 'Trung' },
    annexes: 1,
  },
  {
    file: 'huan-luyen-2026',
    number: { symbol: 'KH-SCT' },
    date: { place: 'Lào Cai', month: 6, year: 2026 },
    title: /^Huấn luyện, kiểm tra, .*tỉnh Lào Cai$/,
    signer: { authorities: [{ authority: 'KT', post: 'GIÁM ĐỐC' }], post: 'PHÓ GIÁM ĐỐC', name: 'Lê Văn Bình' },
    recipients: 1,
    bases: 6,
    archive: { units: ['VT', 'CN'], drafter: 'Hoa' },
    annexes: 1,
  },
  {
    file: 'thi-dua-2026',
    number: { symbol: 'KH-UBND' },
    date: { place: 'Lâm Đồng', year: 2026 },
    title: /^Phát động Phong trào thi đua .*năm 2026$/,
    signer: { authorities: [{ authority: 'KT', post: 'CHỦ TỊCH' }], post: 'PHÓ CHỦ TỊCH', name: 'Trần Văn Minh' },
    recipients: 10,
    bases: 5,
    archive: { units: ['VT', 'NC'] },
    annexes: 0,
  },
  {
    file: 'truong-thpt-2026',
    number: { number: '58', symbol: 'KH-THPTCL2' },
    date: { place: 'Đồng Tháp', day: 15, month: 4, year: 2026 },
    title: /^Tổ chức sinh hoạt .*2025 - 2026$/,
    signer: { authorities: [{ authority: 'KT', post: 'HIỆU TRƯỞNG' }], post: 'PHÓ HIỆU TRƯỞNG', name: 'Lý Văn Nam' },
    recipients: 2,
    bases: 2,
    archive: { units: ['VT', 'V'] },
    annexes: 0,
  },
  {
    file: 'tuyen-truyen-2026-du-thao',
    number: { symbol: 'KH-UBND' },
    date: { place: 'Lâm Đồng' },
    title: /^Tuyên truyền .*năm 2026$/,
    signer: { authorities: [], post: 'CHỦ TỊCH' },
    recipients: 8,
    bases: 0,
    archive: { units: ['VT', 'NC'] },
    annexes: 0,
  },
  {
    file: 'tuyen-truyen-2026',
    number: { symbol: 'KH-UBND' },
    date: { place: 'Lâm Đồng', month: 1, year: 2026 },
    title: /^Tuyên truyền .*năm 2026$/,
    signer: { authorities: [{ authority: 'KT', post: 'CHỦ TỊCH' }], post: 'PHÓ CHỦ TỊCH', name: 'Trần Văn Minh' },
    recipients: 9,
    bases: 0,
    archive: { units: ['VT', 'NC'], drafter: 'An' },
    annexes: 0,
  },
]
const PLACE = new URL('../../../shared/word/', import.meta.url)

describe.skipIf(!existsSync(PLACE))('real Word files', () => {
  it.each(REAL)('$file', ({ file, number, date, title, signer, recipients, bases, archive, annexes }) => {
    const it = valuesOf(elementsOfWord(readDocument(readFileSync(new URL(`${file}.docx`, PLACE)))))
    expect({ number: it.number, date: it.date, signers: it.signers, archive: it.archive }).toEqual({
      number,
      date,
      signers: [signer],
      archive,
    })
    expect(it.title).toMatch(title)
    expect([it.recipients.length, it.bases.length, it.annexes.length]).toEqual([recipients, bases, annexes])
  })
})
