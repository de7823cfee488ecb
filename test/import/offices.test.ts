import { describe, expect, it } from 'vitest'
import { bodyName, postName, Writings } from '../../src/import/casing.ts'
import { importDocx, type ImportOptions } from '../../src/import/import.ts'
import { printedLines } from '../../src/import/printed.ts'
import { readPlan } from '../../src/read/plan.ts'
import type { ImportedPlan } from '../../src/model/imported.ts'
import { docxWith, p } from '../ooxml/word.ts'

/** Ways of offices that are seldom, but met: each by itself, and no word of it lost. */

const centre = '<w:jc w:val="center"/>'
const cb = (text: string): string => p(text, { ppr: centre, rpr: '<w:b/>' })
const b = (text: string): string => p(text, { rpr: '<w:b/>' })
const run = (text: string, rpr = ''): string => `<w:r><w:rPr>${rpr}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`
const tab = '<w:r><w:tab/></w:r>'
const PAGE = '<w:p><w:r><w:br w:type="page"/></w:r></w:p>'
const head = (parent: string, name: string, number: string): string =>
  [parent, name, number].map(cb).join('') + cb('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM') + p('Kiến Xương, ngày 12 tháng 2 năm 2026')
const HEAD = head('UBND XÃ TÂN THÀNH', 'TRẠM Y TẾ', 'Số: 8/KH-TYT')
const NUMBER = '08'
const TITLE = cb('KẾ HOẠCH') + cb('Tiêm chủng mở rộng năm 2026')
const TEXT = b('I. MỤC TIÊU') + p('Tiêm đủ cho mọi trẻ.')
const RECIPIENTS = p('Nơi nhận:') + p('- Các thôn;') + p('- Lưu: VT.')

function imported(body: string, options: ImportOptions = {}): ImportedPlan {
  const { value, problems } = importDocx({ path: 'cu.docx', content: docxWith(body) }, options)
  expect(problems).toEqual([])
  expect(value!.dropped.filter(({ reason }) => reason.en.startsWith('the plan has no place'))).toEqual([])
  return value!
}

const bodyOf = (text: string): string =>
  imported(HEAD + TITLE + text + RECIPIENTS)
    .text.replace(/^---\n[^]*?\n---\n/, '')
    .trim()
const told = ({ doubts }: ImportedPlan): string => doubts.map(({ message }) => message.vi).join('\n')

describe('what stands around a plan', () => {
  const own = HEAD + TITLE + TEXT + RECIPIENTS

  it('is told of a cover page', () => {
    const { plan, dropped } = imported(cb('TRẠM Y TẾ') + cb('KẾ HOẠCH') + cb('TIÊM CHỦNG NĂM 2026') + PAGE + own)
    expect([plan.title, plan.number.value]).toEqual(['Tiêm chủng mở rộng năm 2026', NUMBER])
    expect(dropped.map(({ what }) => what)).toContain('TIÊM CHỦNG NĂM 2026')
  })

  it('is told of a decision, though the plan is called more than KẾ HOẠCH', () => {
    const decision = head('UBND XÃ TÂN THÀNH', 'TRẠM Y TẾ', 'Số: 7/QĐ-TYT') + cb('QUYẾT ĐỊNH') + p('Điều 1. Ban hành Kế hoạch.')
    const { plan, dropped } = imported(decision + PAGE + HEAD + cb('KẾ HOẠCH TIÊM CHỦNG') + cb('NĂM 2026') + TEXT + RECIPIENTS)
    expect([plan.title, plan.number.value]).toEqual(['TIÊM CHỦNG NĂM 2026', NUMBER])
    expect(dropped.map(({ what }) => what)).toContain('Điều 1. Ban hành Kế hoạch.')
  })
})

describe('who signs', () => {
  it('stands below the recipients in one column', () => {
    const cell = (content: string): string => `<w:tr><w:tc>${content}</w:tc></w:tr>`
    const closing = `<w:tbl><w:tblPr/>${cell(RECIPIENTS)}${cell(cb('TL. TRẠM TRƯỞNG') + cb('CHÁNH VĂN PHÒNG') + cb('Bùi Quang Thái'))}</w:tbl>`
    const { plan } = imported(HEAD + TITLE + TEXT + closing)
    expect([plan.distribution, plan.signatures[0]?.name]).toEqual([[{ to: ['Các thôn'] }], 'Bùi Quang Thái'])
  })

  const line = (...runs: string[]): string => `<w:p>${runs.join('')}</w:p>`

  it('is two beside each other, placed by tabs above the recipients', () => {
    const signed =
      line(tab, run('TM. BAN THƯỜNG VỤ', '<w:b/>'), tab, tab, run('TRẠM TRƯỞNG', '<w:b/>')) +
      line(tab, run('CHỦ TỊCH', '<w:b/>')) +
      p('') +
      line(tab, run('Đoàn Thị Hạnh', '<w:b/>'), tab, tab, run('Bùi Quang Thái', '<w:b/>'))
    expect(imported(HEAD + TITLE + TEXT + signed + RECIPIENTS).plan.signatures).toEqual([
      { authority: ['TM'], collective: 'Ban Thường vụ', position: 'Chủ tịch', name: 'Đoàn Thị Hạnh' },
      { authority: [], position: 'Trạm trưởng', name: 'Bùi Quang Thái' },
    ])
  })

  it('has a second post below that of a board', () => {
    const signed = cb('KT. TRƯỞNG BAN') + cb('PHÓ TRƯỞNG BAN') + p('') + cb('PHÓ CHỦ TỊCH UBND XÃ') + cb('Bùi Quang Thái')
    const { plan } = imported(HEAD + TITLE + TEXT + RECIPIENTS + signed)
    expect(plan.signatures[0]!.name).toBe('Bùi Quang Thái')
    expect(plan.appendices).toEqual([])
  })
})

describe('titles of sections without numbers', () => {
  it('are known by capitals and bold letters, and told', () => {
    const text = b('MỤC TIÊU') + b('Mục tiêu chung') + p('Một câu.') + b('TỔ CHỨC THỰC HIỆN') + p('Hai câu.')
    expect(bodyOf(text)).toBe('# MỤC TIÊU\n\n## Mục tiêu chung\n\nMột câu.\n\n# TỔ CHỨC THỰC HIỆN\n\nHai câu.')
    expect(told(imported(HEAD + TITLE + text + RECIPIENTS))).toContain('3 tiêu đề mục không đánh số')
  })

  it('are asked about where only their bold letters show them', () => {
    const text = ['Mục tiêu', 'Nhiệm vụ', 'Thực hiện'].map((title) => b(title) + p('Một câu.')).join('')
    const found = imported(HEAD + TITLE + text + RECIPIENTS)
    expect(found.text).toContain('**Nhiệm vụ**')
    expect(told(found)).toContain('3 dòng in đậm')
  })
})

it('puts the zero before a number below ten, and tells', () => {
  expect(told(imported(HEAD + TITLE + TEXT + RECIPIENTS))).toContain('Số “8” ghi theo thể thức: “08”.')
})

it('keeps a bold label that begins anew as it is typed, when it is read again, too', () => {
  const item = (label: string) => `<w:p>${run(`${label} Việc:`, '<w:b/>')}${run(' một câu.')}</w:p>`
  const { plan, text } = imported(HEAD + TITLE + TEXT + [item('1.'), item('2.'), p('- Một ý;'), item('1.')].join('') + RECIPIENTS)
  expect(text).toContain('**1\\. Việc:** một câu.')
  const again = readPlan({ path: `${plan.id}.md`, content: text }).value!.plan
  expect(again).toEqual(plan)
  expect(printedLines(plan, []).filter((line) => line.includes('Việc:'))).toHaveLength(3)
})

it('puts a note below the signature at the end of the text, and tells', () => {
  const signed = cb('TRẠM TRƯỞNG') + p('') + cb('Bùi Quang Thái')
  const found = imported(HEAD + TITLE + TEXT + RECIPIENTS + signed + p('Ghi chú: bản này thay bản đã gửi ngày 01/02/2026.'))
  expect(found.plan.appendices).toEqual([])
  expect(found.text).toContain('\nGhi chú: bản này thay bản đã gửi')
  expect(told(found)).toContain('ngay dưới chữ ký')
})

it('tells the words of a row that was taken out', () => {
  const row = (text: string, properties = ''): string =>
    `<w:tr><w:trPr>${properties}</w:trPr><w:tc>${p(text)}</w:tc><w:tc>${p('Hai')}</w:tc></w:tr>`
  const { dropped } = imported(
    HEAD + TITLE + `<w:tbl><w:tblPr/>${row('Còn lại')}${row('Đã bỏ', '<w:del/>')}</w:tbl>` + RECIPIENTS,
  )
  expect(dropped.map(({ what }) => what)).toContain('Đã bỏ')
})

it('parts bases that run on in one paragraph, and the text behind them', () => {
  const { plan, text } = imported(
    HEAD +
      TITLE +
      p(
        'Căn cứ Luật Phòng bệnh năm 2025; Căn cứ Quyết định số 52/QĐ-SYT ngày 15/01/2026 của Sở Y tế về tiêm chủng; Trạm Y tế xây dựng Kế hoạch như sau:',
      ) +
      TEXT +
      RECIPIENTS,
  )
  expect(plan.bases.map(({ type, number }) => [type, number])).toEqual([
    ['Luật', undefined],
    ['Quyết định', '52/QĐ-SYT'],
  ])
  expect(text).toContain('\nTrạm Y tế xây dựng Kế hoạch như sau:\n')
})

it('takes place and date above the signature, and tells what a plan must have and the file lacks', () => {
  const bare = cb('TRẠM Y TẾ') + cb('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM') + TITLE + TEXT
  const found = imported(
    bare + p('Tân Thành, ngày 12 tháng 2 năm 2026', { rpr: '<w:i/>' }) + cb('TRẠM TRƯỞNG') + cb('Bùi Quang Thái'),
  )
  expect([found.plan.place, found.plan.date]).toEqual(['Tân Thành', { year: 2026, month: 2, day: 12 }])
  expect(told(found)).toMatch(/Không thấy số, ký hiệu[^]*Không thấy nơi nhận/)
})

it('finds an annex set to the right, and gives it the Roman number that the rules ask for', () => {
  const annex = PAGE + p('Phụ lục số 02', { ppr: '<w:jc w:val="right"/>' }) + cb('DANH SÁCH') + p('Một dòng.')
  const { plan, dropped } = imported(HEAD + TITLE + TEXT + RECIPIENTS + annex)
  expect(plan.appendices.map(({ number, title }) => [number, title])).toEqual([['II', 'DANH SÁCH']])
  expect(dropped.map(({ what }) => what)).toContain('số 02')
})

it('begins the table of contents below the title, and tells words that a style hides', () => {
  const styles = '<w:style w:type="character" w:styleId="An"><w:rPr><w:vanish/></w:rPr></w:style>'
  const contents = cb('MỤC LỤC') + p('I. MỤC TIÊU 2') + p('II. THỰC HIỆN 3') + PAGE
  const text = `<w:p>${run('Thấy.')}${run('Không thấy', '<w:rStyle w:val="An"/>')}</w:p>`
  const content = docxWith(HEAD + TITLE + contents + TEXT + text + RECIPIENTS, { styles })
  const { plan, dropped } = importDocx({ path: 'cu.docx', content }).value!
  expect([plan.title, plan.body[0]!.type]).toEqual(['Tiêm chủng mở rộng năm 2026', 'toc'])
  expect(dropped.map(({ what }) => what)).toContain('Không thấy')
})

describe('letters of other kinds', () => {
  const line = (...runs: string[]): string => `<w:p>${runs.join('')}</w:p>`

  it('reads a character of Unicode that is written as a sign', () => {
    expect(bodyOf(line(run('Có '), '<w:r><w:sym w:font="MS Gothic" w:char="2610"/></w:r>', run('.')))).toBe('Có ☐.')
  })

  it('reads signs of fonts, fractions and readings above characters', () => {
    expect(bodyOf(line(run('Giữ lạnh 2-8'), '<w:r><w:sym w:font="Symbol" w:char="F0B0"/></w:r>', run('C.')))).toBe(
      'Giữ lạnh 2-8°C.',
    )
    const fraction =
      '<m:oMath><m:f><m:num><m:r><m:t>a</m:t></m:r></m:num><m:den><m:r><m:t>b + c</m:t></m:r></m:den></m:f></m:oMath>'
    expect(bodyOf(line(run('Tỷ lệ là '), fraction))).toBe('Tỷ lệ là a/(b + c)')
    const ruby =
      '<w:r><w:ruby><w:rt><w:r><w:t>an</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>安</w:t></w:r></w:rubyBase></w:ruby></w:r>'
    expect(bodyOf(line(run('Chữ '), ruby, run('.')))).toBe('Chữ 安 (an).')
  })

  it('tells of raised letters and of fonts from before Unicode', () => {
    const raised = imported(HEAD + TITLE + line(run('5 m'), run('2', '<w:vertAlign w:val="superscript"/>')) + RECIPIENTS)
    expect(told(raised)).toContain('1 chỗ chữ nâng lên')
    const old = imported(HEAD + TITLE + p('KÕ ho¹ch', { rpr: '<w:rFonts w:hAnsi=".VnTime"/>' }) + RECIPIENTS)
    expect(told(old)).toContain('TCVN3, VNI')
  })

  it('tells words that are struck out, and shows whether a box is ticked', () => {
    const struck = imported(HEAD + TITLE + line(run('Đạt '), run('90%', '<w:strike/>'), run('95%.')) + RECIPIENTS)
    expect(told(struck)).toContain('“90%”')
    const box = (state: string): string =>
      `<w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:checkBox>${state}</w:checkBox></w:ffData></w:fldChar></w:r><w:r><w:instrText> FORMCHECKBOX </w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>`
    expect(bodyOf(line(run('Có '), box('<w:default w:val="1"/>'), run(' Không '), box('<w:default w:val="0"/>')))).toBe(
      'Có ☒ Không ☐',
    )
  })

  it('drops marks of direction, which nobody sees', () => {
    expect(bodyOf(p('Một\u200f câu\u202a.'))).toBe('Một câu.')
  })
})

it('reads a document that stands in a frame of one cell as if it had none', () => {
  const frame = `<w:tbl><w:tr><w:tc>${HEAD + TITLE + TEXT + p('Một câu.').repeat(14) + RECIPIENTS}</w:tc></w:tr></w:tbl>`
  const found = imported(frame)
  const { counts, plan } = imported(HEAD + TITLE + TEXT + p('Một câu.').repeat(14) + RECIPIENTS)
  expect([found.counts, found.plan]).toEqual([counts, plan])
  expect(told(found)).toContain('Khung một ô')
})

it('leaves out columns of a grid in which no cell begins', () => {
  const cell = (text: string, span: number): string => `<w:tc><w:tcPr><w:gridSpan w:val="${span}"/></w:tcPr>${p(text)}</w:tc>`
  const row = (...texts: string[]): string => `<w:tr>${texts.map((text, at) => cell(text, at + 2)).join('')}</w:tr>`
  expect(bodyOf(`<w:tbl>${row('TT', 'Việc')}${row('1', 'In ấn')}</w:tbl>`)).toBe('| TT | Việc |\n| - | - |\n| 1 | In ấn |')
})

it.each(['●', '○', '➢', '+', 'o ', '§'])('finds recipients and archive behind “%s”', (mark) => {
  const { plan } = imported(HEAD + TITLE + TEXT + p('Nơi nhận:') + p(`${mark}Sở Y tế;`) + p(`${mark}Lưu: VT.`))
  expect([plan.distribution, plan.archive]).toEqual([[{ to: ['Sở Y tế'] }], { units: ['VT'] }])
})

it('imports a plan without a letterhead, with a blank for all that it must have', () => {
  const found = imported(cb('KẾ HOẠCH CÔNG TÁC THÁNG 5') + p('Một câu.'), { thisYear: 2026 })
  expect(found.plan.year).toBe(2026)
  expect(found.text.match(/\[\[cần điền: [^\]]*\]\]/g)).toEqual(
    ['tên cơ quan ban hành', 'ký hiệu', 'địa danh', 'nơi nhận', 'đơn vị lưu', 'chức vụ người ký'].map(
      (hint) => `[[cần điền: ${hint}]]`,
    ),
  )
  const given = imported(cb('KẾ HOẠCH CÔNG TÁC THÁNG 5') + p('Một câu.'), { shared: ['archive', 'signature'] })
  expect(given.text).not.toMatch(/^(?:archive|signature):/m)
})

it('reads a symbol with dashes, and labels with slash and point', () => {
  const found = imported(
    HEAD.replace('/KH-TYT', ' /KH – TYT') +
      TITLE +
      b('I/. MỤC TIÊU:') +
      p('1/. Một.') +
      p('2/. Hai.') +
      p('Nơi nhận:') +
      p('- Sở Y tế;') +
      p('- Lưu.'),
  )
  expect([found.plan.number.symbol, found.plan.distribution]).toEqual(['KH-TYT', [{ to: ['Sở Y tế'] }]])
  expect(found.text).toContain('# MỤC TIÊU:\n\n1. Một.\n2. Hai.')
})

it('keeps the letterhead and the closing of a form without lines', () => {
  const cell = (content: string): string => `<w:tc>${content}</w:tc>`
  const two = (left: string, right: string): string => `<w:tbl><w:tr>${cell(left) + cell(right)}</w:tr></w:tbl>`
  const form =
    PAGE +
    p('Mẫu số 01', { ppr: '<w:jc w:val="right"/>' }) +
    two(cb('THÔN 5'), cb('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM')) +
    cb('BIÊN BẢN') +
    p('Hôm nay, …') +
    two(p('Nơi nhận:'), cb('TRƯỞNG THÔN') + p('(Ký, ghi rõ họ tên)', { ppr: centre }))
  const { appendices, plan } = imported(HEAD + TITLE + TEXT + RECIPIENTS + form)
  expect(plan.appendices[0]!.body.flatMap((block) => (block.type === 'table' ? [block.unruled] : []))).toEqual([true, true])
  expect(appendices[0]!.text).toContain('::table{borders=false}\n\n| **THÔN 5** | **CỘNG HÒA')
})

it('names a letter', () => {
  const letter = HEAD.replace('KH-TYT', 'TYT') + p('V/v tiêm chủng') + p('Kính gửi: Sở Y tế') + p('Trạm Y tế báo cáo.')
  expect(importDocx({ path: 'a.docx', content: docxWith(letter) }).problems[0]!.message.vi).toBe(
    'Không phải kế hoạch (Công văn).',
  )
})

it('keeps apart the bodies of a letterhead that is bold throughout', () => {
  const { plan } = imported(
    head('ỦY BAN NHÂN DÂN XÃ EA KAR', 'TỔ CÔNG NGHỆ SỐ CỘNG ĐỒNG', 'Số: 02/KH-TCN') + TITLE + TEXT + RECIPIENTS,
  )
  expect(plan.issuer).toEqual({ parents: ['Ủy ban nhân dân xã Ea Kar'], name: 'Tổ Công nghệ số cộng đồng' })
})

it('takes a plan up to a year for one from its own year on, and asks', () => {
  const found = imported(HEAD + cb('KẾ HOẠCH') + cb('Phát triển y tế cơ sở đến năm 2030') + TEXT + RECIPIENTS)
  expect([found.plan.year, found.plan.years]).toEqual([2026, { from: 2026, to: 2030 }])
  expect(told(found)).toContain('các năm 2026 - 2030')
})

it('writes the names of communes with all their capitals, and is sure of bodies that are known', () => {
  const { plan, fields } = imported(HEAD + TITLE + TEXT + RECIPIENTS)
  expect(plan.issuer.parents).toEqual(['UBND xã Tân Thành'])
  expect(fields['/issuer/parent']!.sure).toBe(true)
})

it.each([
  'Bảo hiểm xã hội tỉnh',
  'Bảo hiểm xã hội cơ sở Krông Pắc',
  'Sở Giáo dục và Đào tạo Hà Nội',
  'Trường THPT Nguyễn Tất Thành',
  'Trường PTDTBT TH&THCS số 1 Mường Lay',
  'Trường Đại học Sư phạm Hà Nội 2',
  'Tập đoàn Điện lực Việt Nam',
  'Tổng công ty Điện lực miền Bắc',
  'Kho bạc Nhà nước khu vực XII',
  'Ngân hàng Chính sách xã hội',
  'Bệnh viện Phụ sản - Nhi Đà Nẵng',
  'Ban Quản lý các khu công nghiệp',
  'Ban Chỉ đạo phong trào “Toàn dân đoàn kết xây dựng đời sống văn hóa”',
  'Đoàn TNCS Hồ Chí Minh tỉnh An Giang',
  'Ủy ban Mặt trận Tổ quốc Việt Nam',
  'Ủy ban nhân dân xã Nâm N’Đir',
  'Ủy ban nhân dân đặc khu Phú Quốc',
  'Phòng Thi hành án dân sự khu vực 3',
  'Công đoàn ngành Y tế',
  'Quỹ Bảo vệ môi trường',
  'Viện Khoa học Lao động và Xã hội',
])('writes “%s” in its own letters where a letterhead has capitals and no text names it', (name) => {
  expect(bodyName(name.toUpperCase(), new Writings([])).text).toBe(name)
})

it('takes a part of a name as the text writes it', () => {
  const { text } = bodyName('BAN THƯỜNG VỤ TỈNH ĐOÀN', new Writings(['Cơ sở Đoàn báo cáo Tỉnh Đoàn.']))
  expect(text).toBe('Ban Thường vụ Tỉnh Đoàn')
})

it.each(['Phó Tổng Giám đốc', 'Chánh án', 'Viện trưởng Viện kiểm sát nhân dân'])('writes the post “%s”', (post) => {
  expect(postName(post.toUpperCase(), new Writings([])).text).toBe(post)
})
