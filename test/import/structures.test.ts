import { describe, expect, it } from 'vitest'
import { checkPlan } from '../../src/check/every-rule.ts'
import { importDocx, type ImportOptions } from '../../src/import/import.ts'
import { printedLines } from '../../src/import/printed.ts'
import type { ImportedPlan } from '../../src/model/imported.ts'
import type { Plan } from '../../src/model/plan.ts'
import { documentText } from '../../src/ooxml/text.ts'
import { readPlan } from '../../src/read/plan.ts'
import { renderDocx } from '../../src/render/document.ts'
import { docxWith, p, type Parts } from '../ooxml/word.ts'

/** What Word files of offices hold, each by itself. */

const centred = { ppr: '<w:jc w:val="center"/>', rpr: '<w:b/>' }
const bold = { rpr: '<w:b/>' }
const cb = (text: string): string => p(text, centred)
const cell = (content: string, properties = ''): string => `<w:tc><w:tcPr>${properties}</w:tcPr>${content}</w:tc>`
const row = (...cells: string[]): string => `<w:tr>${cells.join('')}</w:tr>`
const table = (...rows: string[]): string => `<w:tbl><w:tblPr/>${rows.join('')}</w:tbl>`

const HEAD = [
  p('SỞ TƯ PHÁP', centred),
  p('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', centred),
  p('Số: 12/KH-STP'),
  p('Lào Cai, ngày 05 tháng 3 năm 2026'),
].join('')
const TITLE = p('KẾ HOẠCH', centred) + p('Cải cách hành chính năm 2026', centred)
const CLOSING = p('Nơi nhận:') + p('- Các phòng thuộc Sở;') + p('- Lưu: VT.')

function imported(body: string, parts: Parts = {}, options: ImportOptions = {}): ImportedPlan {
  const { value, problems } = importDocx({ path: 'cu.docx', content: docxWith(body, parts) }, options)
  expect(problems).toEqual([])
  return value!
}

/** Without the mark that the program puts at the end. */
const printedText = (plan: Plan): string[] => printedLines(plan, []).map((line) => line.replace(/\.\/\.$/, '.'))

/** The body of plan.md that comes of some paragraphs, all words of which must be placed. */
function bodyOf(text: string, parts: Parts = {}): string {
  const { text: plan, counts } = imported(HEAD + TITLE + text + CLOSING, parts)
  expect(counts.placed).toBe(counts.words)
  return plan.replace(/^---\n[^]*?\n---\n/, '').trim()
}

describe('sections, clauses and points', () => {
  it('tells titles from clauses by look and label, not by style', () => {
    expect(bodyOf(p('I. MỤC ĐÍCH', bold) + p('1. Mục đích', bold) + p('Một câu.') + p('2. Yêu cầu', bold) + p('Hai câu.'))).toBe(
      '# MỤC ĐÍCH\n\n## Mục đích\n\nMột câu.\n\n## Yêu cầu\n\nHai câu.',
    )
    expect(bodyOf(p('I. NỘI DUNG', bold) + p('1. Giao Văn phòng theo dõi.') + p('2. Giao Thanh tra kiểm tra.'))).toBe(
      '# NỘI DUNG\n\n1. Giao Văn phòng theo dõi.\n2. Giao Thanh tra kiểm tra.',
    )
  })

  it('keeps a run-in heading in its clause', () => {
    const runIn = `<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>1. Thời gian:</w:t></w:r><w:r><w:t xml:space="preserve"> một ngày.</w:t></w:r></w:p>`
    expect(bodyOf(p('I. NỘI DUNG', bold) + runIn)).toBe('# NỘI DUNG\n\n1. **Thời gian:** một ngày.')
  })

  it.each(['a) Một;', 'a. Một;', 'a/ Một;', 'a- Một;', '(a) Một;'])('takes “%s” for a point', (line) => {
    expect(bodyOf(p('I. NỘI DUNG', bold) + p(line))).toBe('# NỘI DUNG\n\n1) Một;')
  })

  it.each(['- Một;', '– Một;', '• Một;', '-\u00a0Một;', '\t- Một;', '-Một;'])('takes “%s” for a bullet', (line) => {
    expect(bodyOf(p('I. NỘI DUNG', bold) + p(line))).toBe('# NỘI DUNG\n\n- Một;')
  })

  it('tells a label that was passed over, and leaves it to be seen', () => {
    const { text, doubts } = imported(HEAD + TITLE + p('I. NỘI DUNG', bold) + p('a) Một;') + p('c) Ba.') + CLOSING)
    expect(text).toContain('- c) Ba.')
    expect(doubts.map(({ message }) => message.vi)).toContain('Nhãn “c)” không đúng thứ tự: đến lượt “b)”.')
  })

  it('works automatic numbers out to text', () => {
    const level = (at: number, format: string, text: string): string =>
      `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`
    const numbering = `<w:abstractNum w:abstractNumId="1">${level(0, 'upperRoman', '%1.')}${level(1, 'decimal', '%2.')}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>`
    const at = (depth: number): string => `<w:numPr><w:ilvl w:val="${depth}"/><w:numId w:val="1"/></w:numPr>`
    const text =
      p('MỤC TIÊU', { ppr: at(0), rpr: '<w:b/>' }) +
      p('Nâng cao chất lượng.', { ppr: at(1) }) +
      p('Giảm thời gian.', { ppr: at(1) })
    expect(bodyOf(text, { numbering })).toBe('# MỤC TIÊU\n\n1. Nâng cao chất lượng.\n2. Giảm thời gian.')
  })

  it('takes a title for a clause where the level between is missing above it', () => {
    const { text } = imported(HEAD + TITLE + p('PHẦN I. TÌNH HÌNH', bold) + p('1. Thuận lợi', bold) + p('Một câu.') + CLOSING)
    expect(text).toContain('\n# TÌNH HÌNH\n\n1. **Thuận lợi**\n\nMột câu.')
    expect(readPlan({ path: 'k.md', content: text }).problems.map(({ rule }) => rule)).not.toContain('heading-skipped')
  })

  it('parts text from the title in capitals above it that a break keeps in one paragraph', () => {
    expect(bodyOf(`<w:p><w:r><w:t>I. NỘI DUNG</w:t><w:br/><w:t>Giao Văn phòng.</w:t></w:r></w:p>`)).toBe(
      '# NỘI DUNG\n\nGiao Văn phòng.',
    )
  })

  it('takes “1/ BS. An” for a clause', () => {
    expect(bodyOf(p('I. PHÂN CÔNG', bold) + p('1/ BS. An: chỉ huy.') + p('2/ Các khoa: thực hiện.'))).toBe(
      '# PHÂN CÔNG\n\n1. BS. An: chỉ huy.\n2. Các khoa: thực hiện.',
    )
  })

  it('keeps bold letters inside a word so that they are read as such', () => {
    const text = `<w:p><w:r><w:t>Khí H</w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>2</w:t></w:r><w:r><w:t>O.</w:t></w:r></w:p>`
    const found = imported(HEAD + TITLE + text + CLOSING)
    const { value, problems } = readPlan({ path: 'k.md', content: found.text })
    expect(problems.filter(({ rule }) => rule === 'foreign-markup')).toEqual([])
    expect(value!.plan.body).toEqual(found.plan.body)
    expect(printedText(found.plan)).toContain('Khí H2O.')
  })

  it('parts items that a break keeps in one paragraph', () => {
    expect(bodyOf(`<w:p><w:r><w:t>- Một;</w:t><w:br/><w:t>- Hai.</w:t></w:r></w:p>`)).toBe('- Một;\n- Hai.')
  })
})

describe('data', () => {
  const data = (...lines: string[]) => {
    lines = [...lines.slice(0, -1), `${lines.at(-1)!.slice(0, -1)}./.`]
    const { plan, text, counts } = imported(
      HEAD + TITLE + p('I. TỔ CHỨC THỰC HIỆN', bold) + lines.map((line) => p(line)).join('') + CLOSING,
    )
    expect(counts.placed).toBe(counts.words)
    expect(printedText(plan)).toEqual(expect.arrayContaining(lines.map((line) => line.replace(/^\S+ |\/\.$/g, ''))))
    return { assignments: plan.assignments, phases: plan.phases, placed: /::(\w+)/.exec(text)?.[1] }
  }
  const words = (value: string) => [{ type: 'text', value }]

  it('is who does what, where the clauses print as the data does', () => {
    expect(data('1. Văn phòng theo dõi, tổng hợp.', '2. Thanh tra Sở:', 'a) Kiểm tra;', 'b) Báo cáo.')).toEqual({
      assignments: [
        { units: ['Văn phòng'], duties: [words('theo dõi, tổng hợp.')] },
        { units: ['Thanh tra Sở'], duties: [words('Kiểm tra;'), words('Báo cáo./.')] },
      ],
      phases: [],
      placed: 'assignments',
    })
  })

  it('is the phases with their days', () => {
    const { phases, placed } = data(
      '1. Đợt 1: từ ngày 01/3/2026 đến ngày 30/6/2026. Khảo sát dữ liệu.',
      '2. Đợt 2: từ ngày 15/7/2026 đến ngày 31/12/2026.',
    )
    expect(placed).toBe('phases')
    expect(phases.map(({ name, start, activities }) => [name, start, activities])).toEqual([
      ['Đợt 1', { year: 2026, month: 3, day: 1 }, words('Khảo sát dữ liệu.')],
      ['Đợt 2', { year: 2026, month: 7, day: 15 }, undefined],
    ])
  })

  const FRONT =
    'schema: kehoach/v1\nkind: general\nid: k\nyear: 2026\nissuer: { name: Sở Tư pháp }\nnumber: { value: null, symbol: KH-STP }\nplace: Lào Cai\ndate: 2026-03-05\ntitle: Công tác năm 2026\ndistribution: [{ to: Các phòng }]\narchive: { units: [VT] }\nsignature: { position: Giám đốc, name: An }\n'

  /** A plan that is built and imported, and what comes back of its data. */
  const back = (front: string, body: string) => {
    const { plan } = readPlan({ path: 'k.md', content: `---\n${FRONT}${front}---\n\n${body}` }).value!
    const content = renderDocx(plan).value
    const found = importDocx({ path: 'k.docx', content }).value!
    const file = { path: 'k.docx', content: renderDocx(found.plan).value }
    expect(documentText(file).value).toBe(documentText({ path: 'k.docx', content }).value)
    const bare = ({ id: _, ...target }: Plan['targets'][number]) => target
    expect(found.plan.targets.map(bare)).toEqual(plan.targets.map(bare))
    expect(found.plan.assignments).toEqual(plan.assignments)
    return found.text.slice(found.text.indexOf('---\n\n') + 5)
  }
  const TARGETS = `targets:
  - { id: a, name: Tỷ lệ đúng hạn, operator: ">", value: 95.5, unit: "%", deadline: 2026-12-31, lead: [Văn phòng], support: [Thanh tra] }
  - { id: b, name: Số hồ sơ, operator: range, value: { from: 2000, to: 2500 }, unit: hồ sơ }
`
  const TIERS = `    tiers: [{ when: Quý I, operator: ">=", value: 500 }, { when: Cả năm, operator: ">=", value: 2000 }]\n`

  it('is the targets of a list, of a table and of sentences', () => {
    expect(back(TARGETS, '# Chỉ tiêu\n\n::targets\n')).toContain('\n::targets\n')
    const tiered = `targets:\n  - id: a\n    name: Số hồ sơ\n    operator: ">="\n    value: 2000\n    unit: hồ sơ\n${TIERS}  - { id: b, name: Mức giảm, operator: "<=", value: 5, unit: "%" }\n`
    expect(back(tiered, '# Chỉ tiêu\n\n::targets\n')).toContain('\n::targets\n')
    expect(back(TARGETS, '# Nội dung\n\n::targets{as=table}\n')).toContain('\n::targets{as=table}\n')
    const one = 'targets:\n  - { id: a, name: Tỷ lệ đúng hạn, operator: ">", value: 95.5, unit: "%" }\n'
    expect(back(one, '# Mục tiêu\n\n- Tỷ lệ đúng hạn đạt :target[a].\n')).toContain(
      '- Tỷ lệ đúng hạn đạt :target[ty-le-dung-han].',
    )
  })

  it('is who does what, and the tasks, where a table says it', () => {
    const units = 'assignments:\n  - { unit: Văn phòng, role: lead, duty: tổng hợp. }\n  - { unit: Thanh tra, duty: kiểm tra. }\n'
    expect(back(units, '# Phân công\n\n::assignments{as=table}\n')).toContain('\n::assignments{as=table}\n')
    const tasks =
      '# Nhiệm vụ\n\n## Rà soát\n\n- Kết quả đạt được: báo cáo.\n- Đơn vị chủ trì: Văn phòng.\n\n# Danh mục\n\n::tasks{as=table}\n'
    expect(back('', tasks)).toContain('\n::tasks{as=table}\n')
    expect(back('', tasks.replace('as=table', 'as=table columns="lead result" groups=true'))).toContain(
      '\n::tasks{as=table groups=true columns="lead result"}\n',
    )
  })

  it('is the tasks of a table in an annex, below rows whose titles the text has in capitals', () => {
    const annex = 'appendices: [{ file: a.md, title: DANH MỤC }]\n'
    const task = (section: string, name: string, unit: string): string =>
      `# ${section}\n\n## ${name}\n\n- Đơn vị chủ trì: ${unit}.\n- Kết quả đạt được: báo cáo.\n`
    const body = `${task('Cải cách thể chế', 'Rà soát', 'Văn phòng')}\n${task('Xã hội số', 'Số hóa', 'Thanh tra')}`
    const open = (path: string) => ({ path, content: '::tasks{as=table groups=true}\n' })
    const content = renderDocx(
      readPlan({ path: 'k.md', content: `---\n${FRONT}${annex}---\n\n${body}` }, { open }).value!.plan,
    ).value
    const found = importDocx({ path: 'k.docx', content }).value!
    expect(found.appendices.map(({ text }) => text.trim())).toEqual(['::tasks{as=table groups=true}'])
    expect(found.text).toContain('# Cải cách thể chế\n')
    const again = { path: 'k.docx', content: renderDocx(found.plan).value }
    expect(documentText(again).value).toBe(documentText({ path: 'k.docx', content }).value)
  })

  it.each([
    ['1. Văn phòng: theo dõi.', '2. Thanh tra Sở: kiểm tra.'],
    ['1. Văn phòng theo dõi.', '2. Kinh phí lấy từ ngân sách.'],
    ['1. Đợt 1: từ ngày 1/3/2026 đến ngày 30/6/2026.', '2. Đợt 2: từ ngày 1/7/2026 đến ngày 31/12/2026.'],
  ])('stays text where it would print otherwise: “%s”', (...lines) => expect(data(...lines).placed).toBe(undefined))
})

describe('letters', () => {
  it('composes them, and drops what nobody sees', () => {
    expect(bodyOf(p('Kê\u0301 hoa\u0323ch\u200b ca\u0309i\u00a0cách.'))).toBe('Kế hoạch cải cách.')
  })

  it('reads TCVN3, the soft hyphen among its letters', () => {
    const font = '<w:rFonts w:ascii=".VnTime" w:hAnsi=".VnTime"/>'
    expect(bodyOf(`<w:p><w:r><w:rPr>${font}</w:rPr><w:t>L</w:t><w:softHyphen/><w:t>u tr÷.</w:t></w:r></w:p>`)).toBe('Lưu trữ.')
  })
})

describe('tables', () => {
  it('keeps merged cells and the lines of a cell', () => {
    const merged = table(
      row(cell(p('TT', bold), '<w:vMerge w:val="restart"/>'), cell(p('Kết quả', bold), '<w:gridSpan w:val="2"/>')),
      row(cell('<w:p/>', '<w:vMerge/>'), cell(p('Quý I', bold)), cell(p('Quý II', bold))),
      row(cell(p('1')), cell(p('Một') + p('Hai')), cell(p('Ba'))),
    )
    expect(bodyOf(merged)).toBe('| TT | > | Kết quả |\n| - | - | - |\n| ^ | Quý I | Quý II |\n| 1 | Một<br>Hai | Ba |')
  })
})

it('knows a table whose lines are all taken away, and one in which a cell has its own', () => {
  const none = '<w:tblBorders><w:top w:val="none"/><w:insideV w:val="nil"/></w:tblBorders>'
  const of = (properties = '') =>
    bodyOf(`<w:tbl><w:tblPr>${none}</w:tblPr>${row(cell(p('Người lập'), properties), cell(p('Người duyệt')))}</w:tbl>`)
  expect(of()).toBe('::table{borders=false}\n\n| Người lập | Người duyệt |\n| - | - |')
  expect(of('<w:tcBorders><w:bottom w:val="single"/></w:tcBorders>')).toBe('| Người lập | Người duyệt |\n| - | - |')
})

describe('head and closing', () => {
  it('finds them in one row, the number inside the agency’s cell', () => {
    const head = table(
      row(
        cell(p('UBND TỈNH LÀO CAI', { ppr: centred.ppr }) + p('SỞ TƯ PHÁP', centred) + p('Số:     /KH-STP')),
        cell(
          p('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', centred) +
            p('Độc lập - Tự do - Hạnh phúc', centred) +
            p('Lào Cai, ngày    tháng 4 năm 2026'),
        ),
      ),
    )
    const { plan, counts } = imported(head + TITLE + p('Sở Tư pháp ban hành Kế hoạch như sau:') + CLOSING)
    expect(plan.issuer).toEqual({ parents: ['UBND tỉnh Lào Cai'], name: 'Sở Tư pháp' })
    expect([plan.number, plan.place, plan.date]).toEqual([{ value: null, symbol: 'KH-STP' }, 'Lào Cai', { year: 2026, month: 4 }])
    expect(counts.placed).toBe(counts.words)
  })

  it.each([
    ['first', '<w:titlePg/>'],
    ['default', ''],
  ])('finds them in the %s header, and tells', (type, own) => {
    const section = `<w:sectPr><w:headerReference w:type="${type}" r:id="rIdL"/>${own}</w:sectPr>`
    const headers = { rIdL: HEAD + p('- 1 -', centred) }
    const found = imported(TITLE + p('Một câu.') + CLOSING + section, { headers })
    expect([found.plan.issuer.name, found.plan.number, found.plan.place]).toEqual([
      'Sở Tư pháp',
      { value: '12', symbol: 'KH-STP' },
      'Lào Cai',
    ])
    expect(found.dropped).toEqual([])
    expect(found.fields['/number/value']).toEqual({ value: '12', paragraph: null, sure: true })
    expect(found.doubts.map(({ message }) => message.vi)).toContainEqual(expect.stringContaining('đầu trang (header)'))
    expect(found.counts.placed).toBe(found.counts.words)
  })

  it.each([
    ['Số: 12-KHLT/TĐTN-CAT', '12', 'KHLT-TĐTN-CAT', 'ghi theo thể thức'],
    ['Số: 15 / 2026 / KH - ĐHSP', '15', 'KH-ĐHSP', 'ghi theo thể thức'],
    ['Số: 18 KH/ĐTN', '18', 'KH-ĐTN', 'ghi theo thể thức'],
    ['Số: 9/KH-SNgV', '09', 'KH-SNGV', 'ghi theo thể thức'],
    ['Số:     /KH-……', null, 'KH-[[cần điền: chữ viết tắt tên cơ quan]]', 'chưa có chữ viết tắt'],
    ['Số: 12/KH', '12', 'KH-[[cần điền: chữ viết tắt tên cơ quan]]', 'chưa có chữ viết tắt'],
    ['Số:', null, '[[cần điền: ký hiệu]]', 'Không thấy số, ký hiệu'],
  ])('brings the symbol of “%s” into the form, or leaves a blank, and tells', (line, value, symbol, said) => {
    const { plan, text, doubts, dropped } = imported(HEAD.replace('Số: 12/KH-STP', line) + TITLE + p('Một câu.') + CLOSING)
    expect(plan.number).toEqual({ value, symbol })
    expect(doubts.map(({ message }) => message.vi)).toContainEqual(expect.stringContaining(said))
    expect(dropped.filter(({ reason }) => reason.en.startsWith('the plan has no place'))).toEqual([])
    const read = readPlan({ path: 'k.md', content: text }).value!
    expect(checkPlan(read).filter(({ rule }) => rule === 'bad-form')).toEqual([])
    expect(read.plan.number).toEqual(plan.number)
  })

  it.each([
    ['a break', '<w:br/>'],
    ['a paragraph', '</w:t></w:r></w:p><w:p><w:pPr><w:jc w:val="center"/></w:pPr><w:r><w:rPr><w:b/></w:rPr><w:t>'],
  ])('finds a country that %s cuts in two, and a date so', (_, cut) => {
    const right = p('CỘNG HÒA XÃ HỘI@CHỦ NGHĨA VIỆT NAM', centred).replace(
      '@',
      cut.startsWith('<w:br') ? `</w:t>${cut}<w:t>` : cut,
    )
    const date = p('Lào Cai, ngày@05 tháng 3 năm 2026').replace('@', '</w:t><w:br/><w:t>')
    const head = table(row(cell(p('SỞ TƯ PHÁP', centred)), cell(right)), row(cell(p('Số: 12/KH-STP')), cell(date)))
    const { plan, dropped } = imported(head + TITLE + p('Một câu.') + CLOSING)
    expect([plan.issuer.name, plan.place, plan.date]).toEqual(['Sở Tư pháp', 'Lào Cai', { year: 2026, month: 3, day: 5 }])
    expect(dropped).toEqual([])
  })

  it('finds the date where the number stands behind it on one line', () => {
    const line = '<w:p><w:r><w:t>Lào Cai, ngày 05 tháng 3 năm 2026</w:t><w:tab/><w:t>Số: 12/KH-STP</w:t></w:r></w:p>'
    const head = p('SỞ TƯ PHÁP', centred) + p('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', centred) + line
    const { plan } = imported(head + TITLE + p('Một câu.') + CLOSING)
    expect([plan.place, plan.date, plan.number.symbol]).toEqual(['Lào Cai', { year: 2026, month: 3, day: 5 }, 'KH-STP'])
  })

  it('splits a basis where that is sure, and keeps the words of any other', () => {
    const { plan } = imported(
      HEAD +
        TITLE +
        p('Căn cứ Quyết định số 12/QĐ-UBND ngày 05/02/2026 của Ủy ban nhân dân tỉnh Lào Cai về cải cách hành chính;') +
        p('Căn cứ chức năng, nhiệm vụ của Sở;') +
        p('Sở Tư pháp ban hành Kế hoạch như sau:') +
        CLOSING,
    )
    expect(plan.bases.map(({ number, subject }) => [number, subject])).toEqual([
      ['12/QĐ-UBND', 'về cải cách hành chính'],
      [undefined, 'chức năng, nhiệm vụ của Sở'],
    ])
  })

  it.each([
    ['Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư', 'long'],
    ['Căn cứ Luật Thi đua, khen thưởng ngày 15/6/2022', 'short'],
    ['Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022', undefined],
  ])('keeps how the date of a basis is written: “%s”', (basis, dateForm) => {
    const { plan, text, counts } = imported(HEAD + TITLE + p(`${basis};`) + p('Sở Tư pháp ban hành Kế hoạch như sau:') + CLOSING)
    expect(plan.bases.map((base) => [base.dateForm, base.date?.year])).toEqual([[dateForm, dateForm === 'long' ? 2020 : 2022]])
    expect(printedText(plan)).toContain(`${basis}.`)
    expect(counts.placed).toBe(counts.words)
    const file = { path: 'k.md', content: text }
    expect(readPlan(file).value!.plan.bases).toEqual(plan.bases)
    expect(checkPlan(readPlan(file).value!).filter(({ severity }) => severity === 'error')).toEqual([])
  })

  it('finds abbreviations that the text explains', () => {
    const { plan } = imported(
      HEAD + TITLE + p('Công tác cải cách hành chính (sau đây viết tắt là CCHC) của Sở. CCHC là việc chung.') + CLOSING,
    )
    expect(plan.abbreviations).toEqual({ CCHC: 'cải cách hành chính' })
  })
})

describe('what is not the plan’s text', () => {
  it('accepts tracked changes and tells of them', () => {
    const { text, dropped, doubts } = imported(
      HEAD +
        TITLE +
        '<w:p><w:r><w:t xml:space="preserve">Giao </w:t></w:r><w:ins><w:r><w:t>Văn phòng</w:t></w:r></w:ins><w:del><w:r><w:delText>Thanh tra</w:delText></w:r></w:del><w:r><w:t xml:space="preserve"> theo dõi.</w:t></w:r></w:p>' +
        CLOSING,
    )
    expect(text).toContain('Giao Văn phòng theo dõi.')
    expect(dropped).toContainEqual(expect.objectContaining({ what: 'Thanh tra' }))
    expect(doubts.some(({ message }) => message.en.includes('1 tracked insertions'))).toBe(true)
  })

  it('finds the plan behind a decision, and tells every word before it', () => {
    const decision =
      HEAD + p('QUYẾT ĐỊNH', centred) + p('Về việc ban hành Kế hoạch', centred) + p('Điều 1. Ban hành Kế hoạch kèm theo.')
    const { plan, dropped, counts } = imported(
      decision + '<w:p><w:r><w:br w:type="page"/></w:r></w:p>' + TITLE + p('Một câu của kế hoạch.') + CLOSING,
    )
    expect([plan.title, plan.issuer.name]).toEqual(['Cải cách hành chính năm 2026', 'Sở Tư pháp'])
    expect(dropped.map(({ what }) => what)).toContain('Điều 1. Ban hành Kế hoạch kèm theo.')
    expect(dropped.filter(({ reason }) => reason.en.startsWith('the plan has no place'))).toEqual([])
    expect(counts.words).toBeGreaterThan(counts.placed)
  })

  it('takes what stands behind the signature for an appendix, with its word or without', () => {
    const annex =
      p('PHỤ LỤC', { ...centred, ppr: `${centred.ppr}<w:pageBreakBefore/>` }) +
      p('DANH MỤC NHIỆM VỤ', centred) +
      p('Nội dung phụ lục.')
    const { plan } = imported(HEAD + TITLE + p('Một câu.') + CLOSING + annex)
    expect(plan.appendices.map(({ title }) => title)).toEqual(['DANH MỤC NHIỆM VỤ'])
  })

  it('names a PDF and a document of another kind', () => {
    const pdf = importDocx({ path: 'a.docx', content: new TextEncoder().encode('%PDF-1.7 ') })
    expect(pdf.problems[0]!.message.vi).toContain('PDF')
    const front = cb('MẶT TRẬN TỔ QUỐC VIỆT NAM') + cb('ỦY BAN MTTQ VIỆT NAM XÃ HÒA BÌNH') + p('Số 09/KH-MTTQ-BTT')
    const party = importDocx({ path: 'a.docx', content: docxWith(front + TITLE + p('Một câu.')) })
    expect(party.problems[0]!.message.vi).toContain('Văn bản của Đảng, đoàn thể')
    const letter = importDocx({ path: 'a.docx', content: docxWith(HEAD + p('THÔNG BÁO', centred) + p('Về việc họp', centred)) })
    expect(letter.problems.map(({ rule, message }) => [rule, message.vi])).toEqual([
      ['no-plan', 'Không phải kế hoạch (THÔNG BÁO).'],
    ])
  })
})

describe('notes, pictures, sections', () => {
  const mark = (kind: 'footnote' | 'endnote', id: number): string => `<w:r><w:${kind}Reference w:id="${id}"/></w:r>`

  it('keeps a footnote in the text, in the title and in a basis', () => {
    const footnotes = [1, 2, 3]
      .map((id) => `<w:footnote w:id="${id}"><w:p><w:r><w:t>Chú thích ${id}.</w:t></w:r></w:p></w:footnote>`)
      .join('')
    const title = `<w:p><w:pPr><w:jc w:val="center"/></w:pPr><w:r><w:rPr><w:b/></w:rPr><w:t>Cải cách hành chính năm 2026</w:t></w:r>${mark('footnote', 1)}</w:p>`
    const basis = `<w:p><w:r><w:rPr><w:i/></w:rPr><w:t>Căn cứ chức năng của Sở</w:t></w:r>${mark('footnote', 2)}<w:r><w:t>;</w:t></w:r></w:p>`
    const text = `<w:p><w:r><w:t>Một câu</w:t></w:r>${mark('footnote', 3)}<w:r><w:t>.</w:t></w:r></w:p>`
    const { plan, counts } = imported(HEAD + p('KẾ HOẠCH', centred) + title + basis + text + CLOSING, { footnotes })
    expect(plan.titleText?.at(-1)).toEqual({ type: 'footnote', number: 1 })
    expect(plan.bases[0]!.text?.at(-1)).toEqual({ type: 'footnote', number: 2 })
    expect(plan.footnotes.map(({ number }) => number)).toEqual([1, 2, 3])
    expect(counts.placed).toBe(counts.words)
  })

  it('turns the page of a table that stands on a landscape one', () => {
    const turned = '<w:p><w:pPr><w:sectPr><w:pgSz w:w="16838" w:h="11906"/></w:sectPr></w:pPr></w:p>'
    const upright = '<w:p><w:pPr><w:sectPr><w:pgSz w:w="11906" w:h="16838"/></w:sectPr></w:pPr></w:p>'
    const wide = table(row(cell(p('Việc', bold)), cell(p('Hạn', bold))), row(cell(p('In ấn')), cell(p('Tháng 5'))))
    expect(bodyOf(p('I. NỘI DUNG', bold) + p('Theo bảng:') + upright + wide + turned + p('Hết bảng.'))).toBe(
      '# NỘI DUNG\n\nTheo bảng:\n\n::table{landscape=true}\n\n| Việc | Hạn |\n| - | - |\n| In ấn | Tháng 5 |\n\n::page-break\n\nHết bảng.',
    )
    expect(bodyOf(p('Theo bảng:') + upright + wide + turned + p('Hết bảng.') + p('Câu cuối.'))).not.toContain('::page-break')
  })

  it('knows the scheme of the sections by their labels', () => {
    const scheme = (...titles: string[]) =>
      imported(HEAD + TITLE + titles.map((title) => p(title, bold) + p('Một câu.')).join('') + CLOSING).plan.layout.numbering
    expect(scheme('I. Một', 'II. Hai')).toBe(undefined)
    expect(scheme('1. Một', '2. Hai')).toBe('1')
    expect(scheme('A. Một', 'I. Hai', 'B. Ba', 'C. Bốn')).toBe('A')
    expect(scheme('Phần I. Một', 'I. Hai', 'Phần II. Ba')).toBe('part')
    expect(scheme('PHẦN A. MỘT', '1. Hai', 'PHẦN B. BA')).toBe('part')
    expect(scheme('Chương I. Một', 'Điều 1. Hai', 'Chương II. Ba')).toBe('chapter')
    expect(scheme('Điều 1. Một', 'Điều 2. Hai')).toBe('article')
  })
})

it('a chart, which a plan holds as an image only, is told, and so are diagrams drawn in Word', () => {
  const graphic = (uri: string, inner: string): string =>
    `<w:p><w:r><w:drawing><wp:inline><a:graphic><a:graphicData uri="${uri}">${inner}</a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>`
  const chart = 'http://schemas.openxmlformats.org/drawingml/2006/chart'
  const diagram = 'http://schemas.openxmlformats.org/drawingml/2006/diagram'
  const drawn =
    graphic(chart, `<c:chart xmlns:c="${chart}" r:id="rId9"/>`) +
    graphic(diagram, `<dgm:relIds xmlns:dgm="${diagram}" r:dm="rId8" r:lo="rId8" r:qs="rId8" r:cs="rId8"/>`)
  const { dropped } = imported(HEAD + TITLE + p('I. NỘI DUNG', bold) + p('Theo biểu đồ sau:') + drawn + p('Hết.') + CLOSING)
  expect(dropped.map(({ what }) => what)).toEqual(
    expect.arrayContaining([expect.stringContaining('1 biểu đồ'), expect.stringContaining('1 sơ đồ SmartArt')]),
  )
})
