import { describe, expect, it } from 'vitest'
import { verificationsToHtml } from '../../src/report/verification-html.ts'
import { elementRows, passedElements, unseenElements } from '../../src/report/verification-rows.ts'
import { verificationToText } from '../../src/report/verification-text.ts'
import { verificationsAsData, type Verified } from '../../src/report/verification.ts'
import { verified } from '../docx.ts'
import { centre, CLOSINGS, fieldDocument, left, LETTERHEADS, para, run, TEXT, TITLE } from '../verify/field.ts'

/** The report of verify as a clerk has it before him. */

const HEAD = LETTERHEADS['one table, drawn lines']!
const CLOSING = CLOSINGS['one table']!
const told = (content: string): Verified => ({ file: 'ke-hoach.docx', ...verified(fieldDocument(content)) })
const SOUND = told(HEAD + TITLE + TEXT + CLOSING)
/** A title with three faults, a clause out of order in a table's neighbourhood, a name moved by spaces. */
const FAULTY = told(
  HEAD +
    centre('KẾ HOẠCH', 14, 'b') +
    left('Công tác lưu trữ năm 2027 &lt;&amp;&gt;', 12, 'b') +
    TEXT.replace('2. Yêu cầu', '3. Yêu cầu') +
    CLOSING.replace(centre('Nguyễn Văn An', 14, 'b'), left('              Nguyễn Văn An', 14, 'b')),
)

describe('what stands on top', () => {
  it('is title, number and date as they are printed', () => {
    expect(SOUND.printed).toEqual({
      title: 'KẾ HOẠCH Triển khai công tác văn thư, lưu trữ năm 2026',
      number: 'Số: … /KH-UBND',
      date: 'Tuyên Quang, ngày … tháng 4 năm 2026',
    })
    const text = verificationToText(SOUND, { language: 'vi' })
    expect(text.split('\n').slice(0, 4)).toEqual([
      'ke-hoach.docx',
      '  KẾ HOẠCH Triển khai công tác văn thư, lưu trữ năm 2026',
      '  Số: … /KH-UBND · Tuyên Quang, ngày … tháng 4 năm 2026',
      expect.stringMatching(/^ {2}0 không đạt, 0 cần người xem, \d+ đạt$/),
    ])
    expect(verificationsToHtml([SOUND], 'vi')).toContain(
      '<h2>KẾ HOẠCH Triển khai công tác văn thư, lưu trữ năm 2026</h2><p class="soft">Số: … /KH-UBND · Tuyên Quang, ngày … tháng 4 năm 2026 · Tệp: ke-hoach.docx</p>',
    )
  })
})

describe('rows', () => {
  it('an element has one, with all that was found of it', () => {
    const rows = elementRows(FAULTY.findings, 'fail')
    expect(new Set(rows.map(({ element }) => element)).size).toBe(rows.length)
    const text = verificationToText(FAULTY, { language: 'vi' })
    for (const { element, findings } of rows) {
      expect(text.split('\n').filter((line) => line.startsWith(`✗ ${element}: `))).toHaveLength(1)
      for (const { found } of findings) expect(text).toContain(`${found.vi} · quy định: `)
    }
    expect(verificationsToHtml([FAULTY], 'vi').match(/<tbody>/g)!.length).toBe(
      rows.length + elementRows(FAULTY.findings, 'person').length,
    )
  })

  it('elements stand in the order of the document, whichever clause of them fails', () => {
    const number = told(
      HEAD.replaceAll('/KH-UBND', '/KH- UBND').replaceAll('w:val="26"', 'w:val="30"') +
        TITLE +
        TEXT.replace('2. Yêu cầu', '3. Yêu cầu') +
        CLOSING,
    )
    const all = [...new Set(number.findings.map(({ clause }) => clause.element))]
    const rows = elementRows(number.findings, 'fail').map(({ element }) => element)
    expect(rows.length).toBeGreaterThan(2)
    expect(rows).toEqual(all.filter((element) => rows.includes(element)))
  })

  it('what passes is a list, without an element that fails elsewhere', () => {
    const passed = passedElements(FAULTY.findings)
    const failed = elementRows(FAULTY.findings, 'fail').map(({ element }) => element)
    expect(passed).toContain('Lề trái')
    expect(passed.filter((element) => failed.includes(element))).toEqual([])
    expect(verificationToText(FAULTY, { language: 'vi' })).not.toContain('✓')
  })

  it('a person is asked about this file; what no file shows is one line', () => {
    expect(elementRows(SOUND.findings, 'person')).toEqual([])
    expect(elementRows(FAULTY.findings, 'person').map(({ element }) => element)).toContain('Họ và tên người ký')
    expect(unseenElements(SOUND.findings)).toContain('Chữ ký')
    const text = verificationToText(SOUND, { language: 'vi' })
    expect(text).not.toContain('?')
    expect(text.split('\n').filter((line) => line.includes('Dấu, chữ ký số của cơ quan'))).toHaveLength(1)
  })

  it('what tabs have placed is one row, whatever elements it is', () => {
    const { findings } = told(LETTERHEADS.tabs! + TITLE + TEXT + CLOSING)
    const rows = elementRows(findings, 'person').filter(
      ({ findings }) => findings[0]!.found.vi === 'đặt bằng dấu tab hoặc dấu cách',
    )
    expect(rows.map(({ element }) => element.split('; ').length)).toEqual([5])
  })

  it('none says one thing and asks for another', () => {
    const closing = CLOSING.replace(/<w:pPr><\/w:pPr>(?=(?:(?!<\/w:p>).)*- Lưu)/, '<w:pPr><w:jc w:val="both"/></w:pPr>')
    const { findings } = told(HEAD + TITLE + TEXT + closing)
    const row = findings.find(({ clause }) => clause.id === 'danh-sach-nhan-align')!
    expect([row.verdict, row.found.vi]).toEqual(['pass', 'căn trái, bắt đầu từ lề trái'])
  })
})

describe('places', () => {
  it('are headings, and words a search in Word finds', () => {
    const [finding] = FAULTY.findings.filter(({ clause }) => clause.id === 'thu-tu-muc')
    expect([finding!.place!.vi, finding!.quote]).toEqual(['Mục I, khoản 3', '3. Yêu cầu'])
    expect(verificationToText(FAULTY, { language: 'vi' })).toContain('\n    Mục I, khoản 3: “3. Yêu cầu”')
    expect(verificationToText(FAULTY, { language: 'en' })).toContain('\n    Section I, clause 3: “3. Yêu cầu”')
    expect(verificationToText(FAULTY, { language: 'vi' })).not.toMatch(/đoạn \d/)
  })

  it.each([
    ['Số hiệu', 'Phần đầu trang 1'],
    ['Mục I, khoản 2', 'Mục I, khoản 2'],
    ['Phụ lục', 'Phụ lục'],
  ])('%s', (_, place) => {
    const strike = (text: string): string => para(run(text, 14).replace('<w:rPr>', '<w:rPr><w:strike/>'))
    const at: Readonly<Record<string, string>> = {
      'Phần đầu trang 1': strike('Lưu ý') + HEAD + TITLE + TEXT + CLOSING,
      'Mục I, khoản 2': HEAD + TITLE + TEXT.replace(/(?=<w:p>(?:(?!<w:p>).)*b\) Bảo đảm)/, strike('Lưu ý')) + CLOSING,
      'Phụ lục': HEAD + TITLE + TEXT + CLOSING + centre('Phụ lục', 14, 'b') + centre('SỔ', 14, 'b') + strike('Lưu ý'),
    }
    const [finding] = told(at[place]!).findings.filter(({ clause }) => clause.id === 'gach-ngang')
    expect([finding!.verdict, finding!.place!.vi, finding!.quote]).toEqual(['fail', place, 'Lưu ý'])
  })

  it('an automatic number is no part of the words, nor is a gap', () => {
    const item = para(
      run('Rà soát\tvăn bản cũ', 12),
      '<w:numPr><w:ilvl w:val="1"/><w:numId w:val="1"/></w:numPr><w:spacing w:before="120"/><w:jc w:val="both"/>',
    )
    const { findings } = told(HEAD + TITLE + TEXT.replace(/(?=<w:p>(?:(?!<w:p>).)*II\. TỔ)/, item) + CLOSING)
    const found = findings.filter(({ clause, verdict }) => verdict === 'fail' && clause.id === 'noi-dung-size')
    expect(found.map(({ quote }) => quote)).toEqual(['văn bản cũ'])
  })

  it('an element that is missing has none; page setup says so', () => {
    const { findings } = told(HEAD + TITLE + TEXT + centre('CHỦ TỊCH', 14, 'b'))
    expect(findings.find(({ clause }) => clause.id === 'noi-nhan-text')).toMatchObject({ verdict: 'fail', place: undefined })
    expect(findings.find(({ clause }) => clause.id === 'le-trai')!.place!.vi).toBe('Thiết lập trang')
  })
})

it('the JSON keeps the contract’s shape, with place beside it', () => {
  const [file] = verificationsAsData([FAULTY], 'vi').files
  expect(file).toMatchObject({ file: 'ke-hoach.docx', kind: 'plan', number: 'Số: … /KH-UBND' })
  for (const finding of file!.findings)
    expect(Object.keys(finding)).toEqual([
      'id',
      'clause',
      'element',
      'verdict',
      'found',
      'allowed',
      'paragraph',
      'paragraphs',
      'quote',
      'place',
    ])
})

it('HTML escapes what a document says', () => {
  expect(verificationsToHtml([FAULTY], 'vi')).not.toContain('<&>')
})
