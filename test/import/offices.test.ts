import { describe, expect, it } from 'vitest'
import { bodyName, postName } from '../../src/import/casing.ts'
import { Writings } from '../../src/import/writings.ts'
import { importDocx, type ImportOptions } from '../../src/import/import.ts'
import { printedLines } from '../../src/import/printed.ts'
import { readPlan } from '../../src/read/plan.ts'
import type { ImportedPlan } from '../../src/model/imported.ts'
import { docxWith, p, partsWith, zipped } from '../ooxml/word.ts'

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

function imported(body: string, options: ImportOptions = {}, content = docxWith(body)): ImportedPlan {
  const { value, problems } = importDocx({ path: 'cu.docx', content }, options)
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

it('keeps who stands above the title of what an office writes for itself, and its date and signer at the right', () => {
  const right = { ppr: '<w:jc w:val="right"/>' }
  const closing = p('Tân Lập, ngày 20/9/2025', right) + p('TỔ TRƯỞNG', { ...right, rpr: '<w:b/>' }) + p('Trần Văn Dần', right)
  const { plan, dropped } = imported(cb('TỔ DÂN PHỐ SỐ 7, PHƯỜNG TÂN LẬP') + TITLE + TEXT + closing)
  expect([plan.issuer.name, plan.place, plan.date]).toEqual([
    'Tổ dân phố số 7, phường Tân Lập',
    'Tân Lập',
    { year: 2025, month: 9, day: 20 },
  ])
  expect(plan.signatures).toEqual([{ authority: [], position: 'Tổ trưởng', name: 'Trần Văn Dần' }])
  expect(dropped).toEqual([])
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

  it('tells of raised letters that no character shows, and of fonts from before Unicode', () => {
    const raised = imported(HEAD + TITLE + line(run('ngày 1'), run('st', '<w:vertAlign w:val="superscript"/>')) + RECIPIENTS)
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

it.each<[printed: string, text: string, found: string | undefined]>([
  ['ỦY BAN NHÂN DÂN', 'của Uỷ ban nhân dân tỉnh', 'Uỷ ban nhân dân'],
  ['UỶ BAN NHÂN DÂN', 'của Ủy ban nhân dân tỉnh', 'Ủy ban nhân dân'],
  ['TÒA ÁN', 'Toà án, Tòa án', 'Toà án'],
  ['SỞ Y TẾ', 'báo cáo Sở  Y\u00a0tế.', 'Sở Y tế'],
  ['SỞ Y TẾ', 'SỞ Y TẾ, sở y tế, CSở Y tế, Sở Y tếb, Sở Y té', undefined],
  ['SỞ Y TẾ', 'Sở Y', undefined],
  ['', 'Sở Y tế', undefined],
])('finds “%s” in “%s” as “%s”', (printed, text, found) => {
  expect(new Writings(['Tệp trước.', text]).find(printed)).toBe(found)
})

it.each(['Phó Tổng Giám đốc', 'Chánh án', 'Viện trưởng Viện kiểm sát nhân dân'])('writes the post “%s”', (post) => {
  expect(postName(post.toUpperCase(), new Writings([])).text).toBe(post)
})

describe('what typists do', () => {
  const cell = (content: string): string => `<w:tc><w:tcPr/>${content}</w:tc>`
  const row = (...cells: string[]): string => `<w:tr>${cells.map(cell).join('')}</w:tr>`
  const lines = (text: ImportedPlan): string => text.text.replace(/^---\n[^]*?\n---\n/, '').trim()
  const plan = (text: string, title = TITLE): ImportedPlan => imported(HEAD + title + text + RECIPIENTS)

  it.each(['K Ế  H O Ạ C H', 'K Ế H O Ạ C H'])('letters of the title set apart: %s', (type) => {
    const found = plan(`${TEXT}${p('A B C D E')}`, cb(type) + cb('Tiêm chủng năm 2026'))
    expect([found.plan.title, found.counts.placed]).toEqual(['Tiêm chủng năm 2026', found.counts.words])
  })

  it('labels with a slash and a dash', () => {
    expect(bodyOf(b('I/- MỤC TIÊU') + b('1/- Mục tiêu chung') + p('Tiêm đủ.') + b('2/- Cụ thể') + p('a/- Trẻ em;'))).toBe(
      '# MỤC TIÊU\n\n## Mục tiêu chung\n\nTiêm đủ.\n\n## Cụ thể\n\n1) Trẻ em;',
    )
  })

  it('numbers of pages in the text, which are told', () => {
    const found = plan(TEXT + p('2', { ppr: centre }) + p('Câu giữa.') + p('- 3 -', { ppr: centre }) + p('Câu cuối.'))
    expect(lines(found)).toBe('# MỤC TIÊU\n\nTiêm đủ cho mọi trẻ.\n\nCâu giữa.\n\nCâu cuối.')
    expect(found.dropped.map(({ what }) => what)).toContain('2, - 3 -')
    expect(bodyOf(TEXT + p('5', { ppr: centre }) + p('Câu cuối.'))).toContain('\n5\n')
  })

  it('a title and its text in a frame', () => {
    const framed = `<w:tbl><w:tblPr/>${row(TITLE + TEXT)}</w:tbl>`
    const { plan } = imported(HEAD + framed + RECIPIENTS)
    expect([plan.title, plan.body[0]?.type]).toEqual(['Tiêm chủng mở rộng năm 2026', 'heading'])
  })

  it('raised and lowered digits, kept as the characters that show them', () => {
    const sub = '<w:vertAlign w:val="subscript"/>'
    const up = '<w:vertAlign w:val="superscript"/>'
    const found = plan(
      `${TEXT}<w:p>${run('Diện tích 5 m')}${run('2', up)}${run(', khí CO')}${run('2', sub)}${run(', 40')}${run('o', up)}${run('C, PM')}${run('2.5', sub)}</w:p>`,
    )
    expect(lines(found)).toContain('Diện tích 5 m², khí CO₂, 40°C, PM2.5')
    expect(told(found)).toContain('1 chỗ chữ nâng lên, hạ xuống không có ký tự riêng')
  })

  it('bodies of a joint plan under each other, and a number as the Party has it', () => {
    const signs = row(
      cb('TM. BAN THƯỜNG VỤ') + cb('BÍ THƯ') + p('') + cb('Lê Thị Trâm'),
      cb('TRƯỞNG CÔNG AN XÃ') + p('') + cb('Bùi Văn Hoàng'),
    )
    const joint = head('ĐOÀN TNCS HỒ CHÍ MINH XÃ TÂN THÀNH', '***', 'CÔNG AN XÃ') + cb('Số: 12-KHLT/ĐTN-CAX')
    const { plan } = imported(
      `${joint}${cb('KẾ HOẠCH')}${cb('Phối hợp năm 2026')}${TEXT}<w:tbl><w:tblPr/>${signs}</w:tbl>${RECIPIENTS}`,
    )
    expect([plan.issuer.name, plan.partners?.map(({ name }) => name)]).toEqual([
      'Đoàn TNCS Hồ Chí Minh xã Tân Thành',
      ['Công an xã'],
    ])
  })

  it('fields of a form that nobody filled in, which are blanks', () => {
    const asked = `<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${run('[chọn ngày]')}</w:sdtContent></w:sdt>`
    const found = plan(`${TEXT}<w:p>${run('Bắt đầu: ')}${asked}${run('.')}</w:p>`)
    expect(lines(found)).toContain('Bắt đầu: [[cần điền: chọn ngày]].')
    expect(told(found)).toContain('1 ô của biểu mẫu chưa ai điền để lại thành chỗ trống: “[chọn ngày]”')
    const number = imported(
      `${head('UBND XÃ TÂN THÀNH', 'TRẠM Y TẾ', '')}<w:p>${run('Số: ')}${asked}${run('/KH-TYT')}</w:p>${TITLE}${TEXT}${RECIPIENTS}`,
    )
    expect(number.plan.number).toEqual({ value: null, symbol: 'KH-TYT' })
  })

  it('a stamp in a text box that hangs in the list of recipients', () => {
    const box = `<w:r><w:pict><v:shape><v:textbox><w:txbxContent>${cb('ĐÃ KÝ SỐ')}</w:txbxContent></v:textbox></v:shape></w:pict></w:r>`
    const line = (...runs: string[]): string => `<w:p>${runs.join('')}</w:p>`
    const closing =
      line(run('Nơi nhận:'), tab, tab, run('KT. TRẠM TRƯỞNG', '<w:b/>')) +
      line(run('- Các thôn;'), tab, tab, run('PHÓ TRẠM TRƯỞNG', '<w:b/>'), box) +
      line(run('- Lưu: VT.')) +
      line(tab, tab, run('Cà Thị Hương', '<w:b/>'))
    const { plan } = imported(HEAD + TITLE + TEXT + closing)
    expect([plan.signatures[0]?.name, plan.archive.units, plan.appendices]).toEqual(['Cà Thị Hương', ['VT'], []])
  })

  it('a table without lines that only puts the text beside its titles', () => {
    const none = '<w:tblBorders><w:top w:val="none"/><w:insideV w:val="none"/></w:tblBorders>'
    const laid = `<w:tbl><w:tblPr>${none}</w:tblPr>${row(b('I. MỤC TIÊU'), p('Tiêm đủ.'))}${row(b('II. GIẢI PHÁP'), p('1. Truyền thông.'))}</w:tbl>`
    expect(bodyOf(laid)).toBe('# MỤC TIÊU\n\nTiêm đủ.\n\n# GIẢI PHÁP\n\n1. Truyền thông.')
  })

  it('forms named at the margin, each on a page of its own', () => {
    const form = (name: string, title: string): string =>
      `<w:p><w:pPr><w:pageBreakBefore/></w:pPr>${run(name, '<w:b/>')}</w:p>${cb(title)}`
    const { plan } = imported(
      HEAD +
        TITLE +
        TEXT +
        RECIPIENTS +
        form('Mẫu 01', 'PHIẾU ĐĂNG KÝ') +
        p('Họ tên: ……') +
        form('Mẫu 02', 'DANH SÁCH') +
        p('Trẻ: ……'),
    )
    expect(plan.appendices.map(({ title }) => title)).toEqual(['PHIẾU ĐĂNG KÝ', 'DANH SÁCH'])
  })

  it('bases that run on in small letters, and a dash before the sentence that leads on', () => {
    const cited = 'Quyết định số 5/QĐ-UBND ngày 02/01/2026 của Ủy ban nhân dân xã Tân Thành'
    const found = plan(p(`Căn cứ ${cited}; căn cứ tình hình thực tế;`) + p('- Trạm Y tế xây dựng kế hoạch như sau:') + TEXT)
    expect(found.plan.bases.map(({ lead, subject }) => [lead, subject])).toEqual([
      ['Căn cứ', undefined],
      ['Căn cứ', 'tình hình thực tế'],
    ])
    expect(lines(found)).toMatch(/^Trạm Y tế xây dựng kế hoạch như sau:/)
  })

  it('parts at the margin with their titles below, and one without', () => {
    expect(bodyOf(b('PHẦN I') + b('KẾT QUẢ') + p('Tiêm đủ.') + b('PHẦN II') + b('NHIỆM VỤ') + p('Tiêm sớm.'))).toBe(
      '# KẾT QUẢ\n\nTiêm đủ.\n\n# NHIỆM VỤ\n\nTiêm sớm.',
    )
    expect(bodyOf(b('PHẦN I') + p('Tiêm đủ.') + b('PHẦN II') + p('Tiêm sớm.'))).not.toMatch(/^#\s*$/m)
  })

  it('recipients that are numbered', () => {
    const { plan } = imported(
      HEAD + TITLE + TEXT + p('Nơi nhận:') + p('1. UBND xã (b/c);') + p('2. Các thôn;') + p('3. Lưu: VT, CA.'),
    )
    expect([plan.distribution, plan.archive.units]).toEqual([
      [{ to: ['UBND xã'], purpose: 'b/c' }, { to: ['Các thôn'] }],
      ['VT', 'CA'],
    ])
  })

  it('a rule of letters above the title', () => {
    expect(plan(TEXT, p('-----o0o-----', { ppr: centre }) + TITLE).counts.words).toBe(plan(TEXT).counts.words)
  })

  it('numbers of sections that carry on below Roman ones', () => {
    const found = plan(
      b('I. MỤC TIÊU') +
        b('1.1. Chung') +
        p('Tiêm đủ.') +
        b('1.2. Riêng') +
        p('Tiêm sớm.') +
        b('II. GIẢI PHÁP') +
        p('2.1. Truyền thông.') +
        p('2.2. Tập huấn.'),
    )
    expect(lines(found)).toBe(
      '# MỤC TIÊU\n\n## Chung\n\nTiêm đủ.\n\n## Riêng\n\nTiêm sớm.\n\n# GIẢI PHÁP\n\n1. Truyền thông.\n2. Tập huấn.',
    )
    expect(found.plan.layout.numbering).toBe('I.1')
    expect(printedLines(found.plan, []).join('\n')).toContain('Truyền thông.')
    expect(told(found)).not.toContain('không đúng thứ tự')
  })

  it('a numbered title of a table at the margin', () => {
    const table = `<w:tbl><w:tblPr/>${row(b('Thôn'), b('Số trẻ'))}${row(p('Một'), p('20'))}</w:tbl>`
    expect(bodyOf(TEXT + p('Bảng 1. Số trẻ', { rpr: '<w:i/>' }) + table)).toContain('::table{caption="Bảng 1. Số trẻ"}')
  })

  it('two posts of one who signs', () => {
    const signed = cb('TM. BAN CHỈ ĐẠO') + cb('TRƯỞNG BAN') + cb('PHÓ CHỦ TỊCH UBND XÃ') + p('') + cb('Dương Xuân Huyên')
    const closing = `<w:tbl><w:tblPr/>${row(RECIPIENTS, signed)}</w:tbl>`
    expect(imported(HEAD + TITLE + TEXT + closing).plan.signatures[0]).toEqual({
      authority: ['TM'],
      collective: 'Ban Chỉ đạo',
      position: 'Trưởng Ban Phó Chủ tịch UBND xã',
      name: 'Dương Xuân Huyên',
    })
  })

  it('a paragraph that was moved under tracked changes: it stands once, and is no deletion', () => {
    const moved = (name: string): string => `<w:p><w:${name}>${run('Câu dời chỗ.')}</w:${name}></w:p>`
    const found = plan(moved('moveFrom') + TEXT + moved('moveTo'))
    expect(lines(found).split('Câu dời chỗ.').length).toBe(2)
    expect(found.dropped.filter(({ called }) => !called)).toEqual([])
  })

  it('the words of charts and diagrams, which are told', () => {
    const parts = partsWith(
      `${HEAD}${TITLE}${TEXT}<w:p><w:r><w:drawing><wp:inline><a:graphic><a:graphicData uri="http://x/chart"><c:chart xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" r:id="rIdC"/></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>${RECIPIENTS}`,
    )
    const links = 'word/_rels/document.xml.rels'
    const content = zipped({
      ...parts,
      [links]: parts[links]!.replace('</', '<Relationship Id="rIdC" Type="http://x/chart" Target="charts/chart1.xml"/></'),
      'word/charts/chart1.xml':
        '<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:p><a:r><a:t>Số trẻ được tiêm</a:t></a:r></a:p></c:chartSpace>',
    })
    expect(imported('', {}, content).dropped.map(({ what }) => what)).toContain('Số trẻ được tiêm')
  })
})

describe('letterheads, lists and signatures of other offices', () => {
  const cell = (content: string): string => `<w:tc>${content}</w:tc>`
  const tableOf = (...rows: string[][]): string =>
    `<w:tbl><w:tblPr/>${rows.map((cells) => `<w:tr>${cells.map(cell).join('')}</w:tr>`).join('')}</w:tbl>`
  const RIGHT = cb('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM') + p('An Khánh, ngày 12 tháng 2 năm 2026')

  it.each([
    ['ỦY BAN NHÂN DÂN', 'PHƯỜNG AN KHÁNH', 'Ủy ban nhân dân phường An Khánh'],
    ['BAN QUẢN LÝ', 'DỰ ÁN ĐẦU TƯ XÂY DỰNG', 'Ban Quản lý Dự án đầu tư xây dựng'],
  ])('take no line of the issuer for a title: %s, %s', (first, second, name) => {
    const { plan } = imported(tableOf([cb(first) + cb(second) + cb('Số: 12/KH-X'), RIGHT]) + TITLE + TEXT + RECIPIENTS)
    expect([plan.issuer.name.toLowerCase(), plan.title]).toEqual([name.toLowerCase(), 'Tiêm chủng mở rộng năm 2026'])
  })

  it('parts recipients that run on in one line', () => {
    const line = p('Nơi nhận: UBND tỉnh (b/c); các thôn; Trạm Y tế xã Tân Thành và các trường học; Lưu: VT, KT.')
    const { plan } = imported(HEAD + TITLE + TEXT + line + cb('TRẠM TRƯỞNG') + p('') + cb('Bùi Quang Thái'))
    expect(plan.distribution).toEqual([
      { to: ['UBND tỉnh'], purpose: 'b/c' },
      { to: ['các thôn', 'Trạm Y tế xã Tân Thành và các trường học'] },
    ])
    expect([plan.archive.units, plan.signatures[0]!.name]).toEqual([['VT', 'KT'], 'Bùi Quang Thái'])
  })

  it('knows the body that each of several signs for, below its authority or above it', () => {
    const head = tableOf([cb('CÔNG AN TỈNH CÀ MAU') + cb('LIÊN ĐOÀN LAO ĐỘNG TỈNH') + p('Số: 07/KHLT-CAT-LĐLĐ'), RIGHT])
    const signed = tableOf([
      cb('TM. BAN THƯỜNG VỤ') + cb('LIÊN ĐOÀN LAO ĐỘNG TỈNH') + cb('CHỦ TỊCH') + p('') + cb('Huỳnh Quốc Phong'),
      cb('CÔNG AN TỈNH') + cb('KT. GIÁM ĐỐC') + cb('PHÓ GIÁM ĐỐC') + p('') + cb('Trịnh Văn Đức'),
    ])
    expect(imported(head + TITLE + TEXT + signed + RECIPIENTS).plan.signatures).toEqual([
      {
        authority: ['TM'],
        collective: 'Ban Thường vụ Liên đoàn Lao động tỉnh',
        position: 'Chủ tịch',
        name: 'Huỳnh Quốc Phong',
      },
      { authority: ['KT'], collective: 'Công an tỉnh', head: 'Giám đốc', position: 'Phó Giám đốc', name: 'Trịnh Văn Đức' },
    ])
  })

  it('knows three bodies on two lines, where three sign', () => {
    const head = tableOf([cb('SỞ Y TẾ - SỞ CÔNG THƯƠNG') + cb('SỞ NỘI VỤ') + p('Số: 03/KHPH-SYT-SCT-SNV'), RIGHT])
    const signer = (body: string, name: string): string => cb('GIÁM ĐỐC') + cb(body) + p('') + cb(name)
    const signed = tableOf([signer('SỞ Y TẾ', 'Tô Hoa'), signer('SỞ CÔNG THƯƠNG', 'Hà Thịnh'), signer('SỞ NỘI VỤ', 'Vũ Hải')])
    const { plan } = imported(head + TITLE + TEXT + signed + RECIPIENTS)
    expect([plan.issuer, ...plan.partners!].map(({ name, parents }) => [name, parents])).toEqual([
      ['Sở Y tế', []],
      ['Sở Công Thương', []],
      ['Sở Nội vụ', []],
    ])
  })

  it('finds a signature at the right margin above the recipients, the date above it', () => {
    const right = (text: string): string => p(text, { ppr: '<w:jc w:val="right"/>', rpr: '<w:b/>' })
    const head = cb('TRẠM Y TẾ') + p('Số: 8/KH-TYT') + cb('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM')
    const dated = p('Tân Thành, ngày 25 tháng 3 năm 2026', { ppr: '<w:jc w:val="right"/>' })
    const { plan } = imported(head + TITLE + TEXT + dated + right('TRẠM TRƯỞNG') + right('Vàng Seo Lử') + RECIPIENTS)
    expect([plan.place, plan.date, plan.signatures[0]?.name]).toEqual([
      'Tân Thành',
      { year: 2026, month: 3, day: 25 },
      'Vàng Seo Lử',
    ])
  })

  it('tells a superior’s approval beside the country, and takes neither its post nor its date', () => {
    const approval = cb('PHÊ DUYỆT') + p('Ngày    tháng    năm 2026') + cb('SƯ ĐOÀN TRƯỞNG') + cb('Lưu Minh Hải')
    const head = tableOf([approval, RIGHT], [p('SƯ ĐOÀN 309') + b('TRUNG ĐOÀN 31') + p('Số: 45/KH-TMHC'), p('')])
    const { plan, dropped } = imported(head + TITLE + TEXT + RECIPIENTS)
    expect([plan.issuer, plan.place]).toEqual([{ parents: ['Sư đoàn 309'], name: 'Trung đoàn 31' }, 'An Khánh'])
    expect(dropped.map(({ what }) => what)).toEqual(expect.arrayContaining(['SƯ ĐOÀN TRƯỞNG', 'Lưu Minh Hải']))
  })

  it('parts recipients that one dash joins, each with the note, and tells', () => {
    const found = imported(HEAD + TITLE + TEXT + p('Nơi nhận:') + p('- Đảng ủy; HĐND xã (để b/c);') + p('- Lưu: VT.'))
    expect(found.plan.distribution).toEqual([{ to: ['Đảng ủy', 'HĐND xã'], purpose: 'để b/c' }])
    expect(told(found)).toContain('được tách mỗi nơi một dòng: “Đảng ủy; HĐND xã”')
  })

  it('finds recipients and signer that spaces set apart, and the date above a signer', () => {
    const spaced = p(`Nơi nhận:${' '.repeat(50)}TRẠM TRƯỞNG`) + p('- Các thôn;') + p(`- Lưu: VT.${' '.repeat(40)}Bùi Quang Thái`)
    const { plan } = imported(HEAD + TITLE + TEXT + spaced)
    expect([plan.archive.units, plan.signatures[0]]).toEqual([
      ['VT'],
      { authority: [], position: 'Trạm trưởng', name: 'Bùi Quang Thái' },
    ])
    const dated = p('Ea Kar, ngày 28 tháng 9 năm 2025') + cb('GIÁO VIÊN') + p('') + cb('Bùi Quang Thái')
    const below = imported(cb('TRẠM Y TẾ') + TITLE + TEXT + tableOf([cb('TRẠM TRƯỞNG') + p('') + cb('Tô Hoa'), dated])).plan
    expect([below.place, below.date?.day, below.signatures.map(({ position }) => position)]).toEqual([
      'Ea Kar',
      28,
      ['Trạm trưởng', 'Giáo viên'],
    ])
  })

  it('reads a plan whose pages a table lays out, head and closing in rows of their own', () => {
    const number = cb('TRẠM Y TẾ') + p('Số: 8/KH-TYT')
    const layout = tableOf([number, RIGHT], [TITLE], [TEXT], [RECIPIENTS, cb('TRẠM TRƯỞNG') + p('') + cb('Bùi Quang Thái')])
    const found = imported(layout)
    expect(found.text).toContain('# MỤC TIÊU\n\nTiêm đủ cho mọi trẻ.')
    expect([found.plan.issuer.name, found.plan.distribution, found.plan.signatures[0]?.name]).toEqual([
      'Trạm Y tế',
      [{ to: ['Các thôn'] }],
      'Bùi Quang Thái',
    ])
    expect(told(found)).toContain('Bảng dùng để dàn trang')
  })
})

it('keeps the number of an annex that a letter follows', () => {
  const annex =
    `<w:p><w:pPr><w:pageBreakBefore/>${centre}</w:pPr>${run('PHỤ LỤC 1A', '<w:b/>')}</w:p>` + cb('DANH MỤC VẮC XIN') + p('Sởi.')
  expect(imported(HEAD + TITLE + TEXT + RECIPIENTS + annex).plan.appendices).toMatchObject([
    { number: '1A', title: 'DANH MỤC VẮC XIN' },
  ])
})

it('takes boxes beside each other for no bullets', () => {
  expect(bodyOf(p('□ Đồng ý   □ Không đồng ý'))).toContain('Đồng ý □ Không đồng ý')
  expect(bodyOf(p('□ Đồng ý;'))).toBe('- Đồng ý;')
})

it('writes a clause of more numbers than its place gives so that nothing is told of its label', () => {
  const { text, plan } = imported(
    HEAD + TITLE + b('I. CHỈ TIÊU') + p('1. Tuyển quân: 100%.') + p('1.1. Đợt một: 450.') + RECIPIENTS,
  )
  expect(text).toContain('\n1.1. Đợt một: 450.\n')
  expect(readPlan({ path: 'k.md', content: text }).problems.map(({ rule }) => rule)).not.toContain('item-mark')
  expect(printedLines(plan, [])).toContain('Đợt một: 450./.')
})

it('asks about bold lines above a table, too', () => {
  const text = ['Thời gian', 'Thành phần'].map((title) => b(title) + p('Một câu.')).join('') + b('Chương trình')
  expect(
    told(
      imported(
        HEAD + TITLE + text + `<w:tbl><w:tr><w:tc>${p('7h')}</w:tc><w:tc>${p('Đón bé')}</w:tc></w:tr></w:tbl>` + RECIPIENTS,
      ),
    ),
  ).toContain('3 dòng in đậm')
})

it('tells what stands beside the text: a logo, an embedded sheet, which draft it is, a field that nobody filled in', () => {
  const logo =
    '<w:r><w:drawing><wp:inline><a:graphic><a:graphicData><a:blip r:embed="rId7"/></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>'
  const sheet = '<w:r><w:object><o:OLEObject xmlns:o="urn:schemas-microsoft-com:office:office" Type="Embed"/></w:object></w:r>'
  const field = `<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${p('Bấm để nhập.')}</w:sdtContent></w:sdt>`
  const { dropped, text } = imported(
    p('DỰ THẢO LẦN 2') +
      `<w:p>${logo}</w:p>` +
      HEAD +
      TITLE +
      TEXT +
      `<w:p>${run('Theo bảng.')}${sheet}</w:p>` +
      field +
      RECIPIENTS,
  )
  expect(dropped.map(({ what }) => what)).toEqual(
    expect.arrayContaining(['LẦN 2', '1 hình', expect.stringContaining('1 đối tượng nhúng')]),
  )
  expect(text).toContain('[[cần điền: Bấm để nhập.]]')
})
