import { describe, expect, it } from 'vitest'
import { type Verification } from '../../src/index.ts'
import { kindText } from '../../src/report/verification.ts'
import { centre, CLOSINGS, fieldDocument, LETTERHEADS, LISTED, NUMBERS, para, run, SECTION, TEXT, TITLE } from './field.ts'
import { verified } from '../docx.ts'

/** Documents no program of ours made: the elements are found by text and place. */

const not = ({ findings }: Verification, verdict: 'fail' | 'person'): string[] =>
  findings
    .filter((it) => it.verdict === verdict && it.clause.decides !== 'person')
    .map(({ clause, found, quote }) => `${clause.id}: ${found.en} “${quote}”`)
const foundOf = ({ findings }: Verification, id: string): string | undefined =>
  findings.find(({ clause }) => clause.id === id)?.found.vi

const CLOSING = CLOSINGS['one table']!

describe('letterheads', () => {
  it.each(Object.entries(LETTERHEADS))('%s', (name, letterhead) => {
    const it = verified(fieldDocument(letterhead + TITLE + TEXT + CLOSING))
    expect(it.kind).toBe('plan')
    expect(foundOf(it, 'quoc-hieu-size')).toBe('13 pt')
    expect(foundOf(it, 'so-ky-hieu-text')).toMatch(/^“Số: … \/KH-/)
    expect(foundOf(it, 'dia-danh-text')).toBe('“Tuyên Quang, ngày … tháng 4 năm 2026”')
    expect(not(it, 'fail'), name).toEqual([])
  })
})

describe('a letterhead that stands in the page header', () => {
  const letterhead = LETTERHEADS['one table, drawn lines']!
  const of = (section: string, headers: Readonly<Record<string, string>>): Verification =>
    verified(fieldDocument(TITLE + TEXT + CLOSING, { section, headers }))

  it('is judged as that of page 1, where page 1 has a header of its own', () => {
    const first = SECTION.replace('<w:headerReference', '<w:headerReference w:type="first" r:id="rIdL"/><w:headerReference')
    const it = of(first, { rIdH: NUMBERS, rIdL: letterhead })
    expect(it.printed.number).toMatch(/^Số: … \/KH-/)
    expect(not(it, 'fail')).toEqual([])
    expect(not(it, 'person').filter((line) => line.startsWith('quoc-hieu'))).toEqual([])
  })

  it('is for a person to see, where every page shows it', () => {
    const it = of(SECTION.replace('<w:titlePg/>', ''), { rIdH: letterhead })
    expect(not(it, 'person')).toContainEqual(expect.stringMatching(/^quoc-hieu-text: in the header that all pages share/))
  })
})

describe('closings', () => {
  it.each(Object.entries(CLOSINGS))('%s', (name, closing) => {
    const it = verified(fieldDocument(LETTERHEADS['one table, drawn lines']! + TITLE + TEXT + closing))
    expect(foundOf(it, 'chu-ky')).toBe('“Nguyễn Văn An”')
    expect(foundOf(it, 'luu')).toMatch(/^“- Lưu: VT/)
    expect(foundOf(it, 'ket-thuc')).toContain('./.')
    expect(not(it, 'fail'), name).toEqual([])
  })
})

describe('what else Word files have', () => {
  const HEAD = LETTERHEADS['one table, drawn lines']!
  it('Word’s own lists count as labels', () => {
    const it = verified(fieldDocument(HEAD + TITLE + LISTED + CLOSING))
    expect(foundOf(it, 'thu-tu-muc')).toBe('đúng thứ tự')
    expect(foundOf(it, 'tieu-de-muc-case')).toBe('chữ in hoa')
    expect(not(it, 'fail')).toEqual([])
  })

  it.each([
    ['.VnTime', 'C«ng t¸c v¨n th­, l­u tr÷ n¨m 2026'],
    ['VNI-Times', 'Coâng taùc vaên thö, löu tröõ naêm 2026'],
  ])('text in %s is read as its font shows it, and told to be no Unicode', (font, title) => {
    const legacy = `<w:rFonts w:ascii="${font}" w:hAnsi="${font}"/>`
    const it = verified(
      fieldDocument(
        HEAD +
          centre('KẾ HOẠCH', 14, 'b') +
          para(`<w:r><w:rPr>${legacy}<w:b/></w:rPr><w:t>${title}</w:t></w:r>`, '<w:jc w:val="center"/>') +
          TEXT +
          CLOSING,
      ),
    )
    expect(foundOf(it, 'trich-yeu-text')).toBe('“Công tác văn thư, lưu trữ năm 2026”')
    expect(foundOf(it, 'bo-ma')).toContain(font)
    expect(foundOf(it, 'phong-chu'), 'told once, as letters of another encoding').toBeUndefined()
  })

  it('a theme of another font fails by its name', () => {
    const theme =
      '<a:themeElements><a:fontScheme name="x"><a:minorFont><a:latin typeface="Calibri"/></a:minorFont></a:fontScheme></a:themeElements>'
    expect(foundOf(verified(fieldDocument(HEAD + TITLE + TEXT + CLOSING, { theme })), 'phong-chu')).toMatch(
      /^Calibri \(\d+ chữ\)$/,
    )
  })

  it('tracked changes count as accepted, and are told to be there', () => {
    const deleted =
      '<w:p><w:del><w:r><w:rPr><w:rFonts w:ascii="Arial" w:hAnsi="Arial"/></w:rPr><w:delText>bỏ</w:delText></w:r></w:del></w:p>'
    expect(not(verified(fieldDocument(HEAD + TITLE + TEXT + deleted + CLOSING)), 'fail')).toEqual([
      'sua-doi: changes nobody has accepted or refused “”',
    ])
  })

  it('empty paragraphs between parts do no harm', () => {
    const gap = '<w:p/>'
    expect(not(verified(fieldDocument(gap + HEAD + gap + TITLE + gap + TEXT + gap + gap + CLOSING + gap)), 'fail')).toEqual([])
  })

  const PAGE =
    '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>PAGE</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>' +
    run('2', 14) +
    '<w:r><w:fldChar w:fldCharType="end"/></w:r>'
  const STOPS = (kind: string): string =>
    `<w:tabs><w:tab w:val="${kind}" w:pos="4680"/><w:tab w:val="right" w:pos="9360"/></w:tabs>`
  const TAB = '<w:r><w:tab/></w:r>'
  it.each([
    ['a frame in the middle', para(PAGE, '<w:framePr w:wrap="around" w:xAlign="center" w:y="1"/>'), 'pass'],
    ['a frame at the right', para(PAGE, '<w:framePr w:wrap="around" w:xAlign="right" w:y="1"/>'), 'fail'],
    ['a frame by a measure', para(PAGE, '<w:framePr w:wrap="around" w:x="4000" w:y="1"/>'), 'person'],
    ['a positional tab to the middle', para(`<w:r><w:ptab w:alignment="center"/></w:r>${PAGE}`), 'pass'],
    ['a positional tab to the right', para(`<w:r><w:ptab w:alignment="right"/></w:r>${PAGE}`), 'fail'],
    ['a tab to a centre stop', para(TAB + PAGE, STOPS('center')), 'pass'],
    ['a tab to another stop', para(TAB + PAGE, STOPS('left')), 'person'],
    ['two tabs', para(TAB + TAB + PAGE, STOPS('center')), 'person'],
    ['nothing', para(PAGE), 'fail'],
  ])('a page number placed by %s', (_, header, verdict) => {
    const { findings } = verified(fieldDocument(HEAD + TITLE + TEXT + CLOSING, { headers: { rIdH: header } }))
    expect(findings.find(({ clause }) => clause.id === 'so-trang-align')?.verdict).toBe(verdict)
  })

  const failing = (content: string): string[] => [
    ...new Set(verified(fieldDocument(content)).findings.flatMap((it) => (it.verdict === 'fail' ? [it.clause.id] : []))),
  ]

  it.each([
    ['- Lưu: VT, TCCB. NAM.21.', 'as part of the line'],
    ['- Lưu: VT, NC. PL.(300)', 'in brackets'],
    ['- Lưu: VT, NC. NAM.21', 'with no full stop'],
  ])('the number of copies behind the archive: %s, %s', (line) => {
    expect(failing(HEAD + TITLE + TEXT + CLOSING.replace('- Lưu: VT, NC.', line))).toEqual([])
  })

  it.each(['left', 'right'])('the number of copies on a line of its own, at the %s, is no recipient', (side) => {
    const own = para(run('PL.(300)', 11), `<w:jc w:val="${side}"/>`)
    const closing = CLOSING.replace('- Lưu: VT, NC.</w:t></w:r></w:p>', (end) => end + own)
    expect(closing).toContain(own)
    expect(failing(HEAD + TITLE + TEXT + closing)).toEqual([])
  })

  it('a mark of copies alone is no archive', () => {
    expect(failing(HEAD + TITLE + TEXT + CLOSING.replace('- Lưu: VT, NC.', '- Lưu: VT, NC'))).toEqual(['luu'])
  })

  it.each(['\u00a0', '\u202f'])('spaces that hold a line together count as spaces (%j)', (space) => {
    const held = (HEAD + TITLE + TEXT + CLOSING)
      .replace('Số: ', `Số:${space}`)
      .replace('KH-UBND', 'KH\u2011UBND')
      .replace('- Tự do -', '\u2011 Tự do \u2011')
      .replace(/TM\. |KT\. |Nơi nhận|- (?=Ủy ban nhân dân các|Lưu)|Lưu: /g, (text) => text.replace(' ', space))
    expect(held).toContain(`TM.${space}ỦY`)
    expect(failing(held)).toEqual([])
  })

  it('the list may go on below “Nơi nhận:” in one paragraph, on a line of its own', () => {
    const BREAK = '<w:r><w:br/></w:r>'
    const joined = (gap: string): string =>
      CLOSING.replace(
        /<w:p><w:pPr><\/w:pPr>(<w:r>(?:(?!<\/w:p>).)*Nơi nhận:<\/w:t><\/w:r>)<\/w:p><w:p><w:pPr><\/w:pPr>/,
        (_, label) => `<w:p><w:pPr></w:pPr>${label}${gap}`,
      )
    expect(failing(HEAD + TITLE + TEXT + joined(BREAK))).toEqual([])
    expect(failing(HEAD + TITLE + TEXT + joined(run(' ', 12)))).toEqual(['noi-nhan-text'])
  })

  it.each(['', 'b'])('a line “Kính gửi” in the middle below the title is no title (%j)', (marks) => {
    const to = centre('Kính gửi: Ủy ban nhân dân tỉnh', 14, marks)
    expect(failing(HEAD + TITLE + to + TEXT)).toContain('van-ban-den')
    expect(failing(HEAD + TITLE + to + TEXT + CLOSING)).toEqual(['van-ban-den'])
  })

  it.each([
    ['ngày 31 tháng 4 năm 2026', ['dia-danh-text']],
    ['ngày 45 tháng 13 năm 2026', ['dia-danh-text']],
    ['ngày 29 tháng 02 năm 2026', ['dia-danh-text']],
    ['ngày 29 tháng 02 năm 2028', []],
    ['ngày … tháng 13 năm 2026', ['dia-danh-text']],
  ])('a date of issue must be in the calendar: %s', (date, clauses) => {
    const content = (HEAD + TITLE + TEXT + CLOSING).replace('ngày       tháng 4 năm 2026', date)
    expect(content).toContain(date)
    expect(failing(content)).toEqual(clauses)
  })

  it('no document has the number 00', () => {
    expect(failing(HEAD.replace('Số:          /', 'Số: 00/') + TITLE + TEXT + CLOSING)).toEqual(['so-ky-hieu-text'])
  })

  it.each([
    ['Hình 1. Sơ đồ tổ chức', []],
    ['Bảng 2: Chỉ tiêu năm 2026', []],
    ['Đơn vị tính: hồ sơ', []],
    ['(ĐVT: triệu đồng)', []],
    ['Nguồn: Sở Nội vụ', []],
    ['Bảng giá đất được công bố', ['noi-dung-align']],
  ])('words at a table or a picture are not the text’s own lines: %s', (words, clauses) => {
    const caption = para(run(words, 14), '<w:spacing w:before="120"/><w:jc w:val="center"/>')
    expect(failing(HEAD + TITLE + TEXT.replace(/(?=<w:p>(?:(?!<w:p>).)*II\. TỔ)/, () => caption) + CLOSING)).toEqual(clauses)
  })

  it.each([
    ['a unit', 'triệu đồng', '<w:tbl><w:tr><w:tc><w:p/></w:tc></w:tr></w:tbl>', []],
    ['none', 'triệu đồng', '', ['noi-dung-align']],
  ])('a few words at the right above a table are %s', (_, words, table, clauses) => {
    const unit = para(run(words, 14), '<w:spacing w:before="120"/><w:jc w:val="right"/>') + table
    expect(failing(HEAD + TITLE + TEXT.replace(/(?=<w:p>(?:(?!<w:p>).)*II\. TỔ)/, () => unit) + CLOSING)).toEqual(clauses)
  })

  it('the stamp of a digital signature at the top is no superior body', () => {
    const lines = ['Người ký: SỞ NỘI VỤ', 'Email: snv@tuyenquang.gov.vn', 'Thời gian ký: 05.03.2026 08:15:10 +07:00']
    const box = `<w:r><w:pict><v:shape style="width:150pt;height:40pt"><v:textbox><w:txbxContent>${lines.map((line) => para(run(line, 10))).join('')}</w:txbxContent></v:textbox></v:shape></w:pict></w:r>`
    expect(failing(para(box) + HEAD + TITLE + TEXT + CLOSING)).toEqual([])
  })

  it('a line in a group is as long as the group makes it', () => {
    const grouped = (units: number, to: number): string =>
      centre('KẾ HOẠCH', 14, 'b') +
      centre(
        'Triển khai công tác văn thư, lưu trữ năm 2026',
        14,
        'b',
        `<w:r><w:pict><v:group style="position:absolute;width:110pt;height:1pt" coordsize="${units},20"><v:line from="0,0" to="${to},0"/></v:group></w:pict></w:r>`,
      )
    expect(failing(HEAD + grouped(2200, 2200) + TEXT + CLOSING)).toEqual([])
    expect(failing(HEAD + grouped(2200, 220) + TEXT + CLOSING)).toEqual(['trich-yeu-ke'])
  })

  it('a line in a group of DrawingML has its own length, not that of the drawing', () => {
    const line = (cx: number): string =>
      `<wps:wsp><wps:spPr><a:xfrm><a:ext cx="${cx}" cy="0"/></a:xfrm><a:prstGeom prst="line"/></wps:spPr></wps:wsp>`
    const grouped = (cx: number): string =>
      centre('KẾ HOẠCH', 14, 'b') +
      centre(
        'Triển khai công tác văn thư, lưu trữ năm 2026',
        14,
        'b',
        `<w:r><w:drawing><wp:anchor><wp:extent cx="2540000" cy="0"/><a:graphic><a:graphicData><wpg:wgp><wpg:grpSpPr><a:xfrm><a:ext cx="2540000" cy="0"/><a:chExt cx="5080000" cy="0"/></a:xfrm></wpg:grpSpPr>${line(cx)}</wpg:wgp></a:graphicData></a:graphic></wp:anchor></w:drawing></w:r>`,
      )
    expect(failing(HEAD + grouped(2 * 110 * 12700) + TEXT + CLOSING)).toEqual([])
    expect(failing(HEAD + grouped(2 * 11 * 12700) + TEXT + CLOSING)).toEqual(['trich-yeu-ke'])
  })

  it('a plan attached to a decision is said to be attached, not to be no plan', () => {
    const attached = verified(fieldDocument(TITLE + centre('(Kèm theo Quyết định số 5/QĐ-SNV)', 14, 'i') + TEXT))
    expect(attached.kind).toBe('other')
    expect(kindText(attached, 'en')).toMatch(/^A plan \(KẾ HOẠCH\) attached to another document/)
    const decision = verified(fieldDocument(HEAD.replace('/KH-', '/QĐ-') + centre('QUYẾT ĐỊNH', 14, 'b') + TEXT))
    expect(kindText(decision, 'en')).toMatch(/^No plan \(QUYẾT ĐỊNH\)/)
  })

  it.each([
    [
      'a document of the Party',
      'party',
      para(run('TỈNH ỦY TUYÊN QUANG', 14)) +
        centre('ĐẢNG CỘNG SẢN VIỆT NAM', 15, 'b') +
        para(run('Số 12-KH/TU', 14)) +
        centre('KẾ HOẠCH', 16, 'b') +
        TEXT,
    ],
    ['a decision', 'other', HEAD.replace('/KH-UBND', '/QĐ-UBND') + centre('QUYẾT ĐỊNH', 14, 'b') + TEXT],
    ['a letter', 'other', HEAD.replace('/KH-UBND', '/UBND-NC') + TEXT],
    ['a heading that only says KẾ HOẠCH', 'other', centre('KẾ HOẠCH', 14, 'b') + TEXT],
    ['an empty document', 'other', ''],
  ])('%s is said to be %s', (_, kind, content) => {
    const it = verified(fieldDocument(content))
    expect([it.kind, it.findings]).toEqual([kind, []])
  })
})
