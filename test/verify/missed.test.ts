import { describe, expect, it } from 'vitest'
import { verified } from '../docx.ts'
import { centre, CLOSINGS, fieldDocument, left, LETTERHEADS, para, run, TEXT, TITLE } from './field.ts'

/** Slips real files have that `verify` once passed over, each beside what looks like it and is right. */

const HEAD = LETTERHEADS['one table, drawn lines']!
const CLOSING = CLOSINGS['one table']!
const failing = (content: string): string[] => [
  ...new Set(verified(fieldDocument(content)).findings.flatMap((it) => (it.verdict === 'fail' ? [it.clause.id] : []))),
]
const notPassed = (content: string, id: string): string[] =>
  verified(fieldDocument(content)).findings.flatMap(({ clause, verdict, found }) =>
    clause.id === id && verdict !== 'pass' ? [`${verdict} ${found.vi}`] : [],
  )
/** The sound document with something of it replaced. */
const where = (find: string, put: string): string => {
  const whole = HEAD + TITLE + TEXT + CLOSING
  if (!whole.includes(find)) throw new Error(`nothing to replace: ${find}`)
  return whole.replaceAll(find, put)
}
const BODY = '<w:spacing w:before="120" w:line="276" w:lineRule="auto"/><w:ind w:firstLine="720"/><w:jc w:val="both"/>'
const POINT = run('b) Bảo đảm đúng tiến độ.', 14)

describe('annexes', () => {
  const TABLE = `<w:tbl><w:tblGrid/><w:tr><w:tc><w:tcPr><w:tcW w:w="3000" w:type="dxa"/></w:tcPr>${left('Tên hồ sơ', 12)}</w:tc></w:tr></w:tbl>`
  const annex = (heading: string, title = 'DANH MỤC HỒ SƠ NỘP LƯU'): string =>
    HEAD + TITLE + TEXT + CLOSING + heading + centre(title, 14, 'b') + TABLE

  it('a list behind the signature lacks its head', () => {
    expect(notPassed(annex(''), 'phu-luc-tu')).toEqual(['fail không có từ “Phụ lục”'])
    expect(notPassed(annex(centre('Phụ lục', 14, 'b')), 'phu-luc-tu')).toEqual([])
  })

  it('a form may be called otherwise: a person tells', () => {
    expect(notPassed(annex('', 'MẪU SỐ 01'), 'phu-luc-tu')).toEqual(['person không có từ “Phụ lục”'])
  })

  it.each([
    ['Ủy ban nhân dân tỉnh Tuyên Quang', true],
    ['UBND tỉnh Tuyên Quang', true],
    ['Ủy ban nhân dân tỉnh', true],
    ['Chủ tịch Ủy ban nhân dân tỉnh Tuyên Quang', true],
    ['Sở Nội vụ', false],
    ['Ủy ban nhân dân xã Tân Trào', false],
  ])('a link line that names %s as the issuer', (issuer, right) => {
    const link = centre(`(Kèm theo Kế hoạch số     /KH-UBND ngày     tháng 4 năm 2026 của ${issuer})`, 14, 'i')
    const content = annex(centre('Phụ lục', 14, 'b')).replace(TABLE, link + TABLE)
    expect(notPassed(content, 'kem-theo-khop').map((told) => told.slice(0, 4))).toEqual(right ? [] : ['fail'])
  })
})

describe('the text', () => {
  const SENTENCE = 'Các phòng, ban nộp báo cáo kết quả về Văn phòng trước ngày 20 hằng tháng.'

  it.each([
    ['b', ['fail cả đoạn in đậm']],
    ['i', ['fail cả đoạn in nghiêng']],
    ['', []],
  ])('a paragraph in %j from end to end', (marks, told) => {
    const content = where(para(POINT, BODY), para(POINT, BODY) + para(run(SENTENCE, 14, marks), BODY))
    expect(notPassed(content, 'noi-dung-ca-doan')).toEqual(told)
  })

  it('words in a sentence, a note in brackets and a short line may be stressed', () => {
    const stressed = [
      run('Thời hạn nộp báo cáo: ', 14) + run('trước ngày 20 hằng tháng.', 14, 'b'),
      run(`(${SENTENCE})`, 14, 'i'),
      run('Phân công nhiệm vụ', 14, 'b'),
    ]
    const content = where(para(POINT, BODY), para(POINT, BODY) + stressed.map((it) => para(it, BODY)).join(''))
    expect(failing(content)).toEqual([])
  })

  it('an entry of a list that its author stresses is for a person to see', () => {
    const content = where(para(POINT, BODY), para(POINT, BODY) + para(run(`- ${SENTENCE}`, 14, 'i'), BODY))
    expect(notPassed(content, 'noi-dung-ca-doan')).toEqual(['person cả đoạn in nghiêng'])
  })

  it('headings smaller than the text', () => {
    expect(notPassed(where(run('1. Mục đích', 14, 'b'), run('1. Mục đích', 13, 'b')), 'tieu-de-co-chu')).toEqual([
      'fail 13 pt, lời văn 14 pt',
    ])
  })

  it.each([
    [run('2. Phạm vi: ', 14, 'b') + run('các cơ quan, đơn vị trên địa bàn tỉnh.', 14), ['tieu-de-khoan-dong']],
    [run('2. Văn phòng', 14, 'b') + run(': chủ trì thực hiện, báo cáo kết quả.', 14), ['tieu-de-khoan-dong']],
    [run('2.', 14, 'b') + run(' Văn phòng chủ trì thực hiện, báo cáo kết quả.', 14), []],
    [run('2. Giao ', 14) + run('Văn phòng', 14, 'b') + run(' chủ trì thực hiện, báo cáo kết quả.', 14), []],
    [run('2. Yêu cầu chung', 14, 'b'), []],
    [run('2. Phạm vi: Các cơ quan, đơn vị trên địa bàn tỉnh.', 14, 'b'), ['tieu-de-khoan-dong']],
    [run('2. Đợt 1: Chào mừng Ngày Quốc tế Lao động 01/5', 14, 'b'), []],
  ])('a clause and its title: %#', (content, clauses) => {
    expect(failing(where(run('2. Yêu cầu', 14, 'b'), content))).toEqual(clauses)
  })
})

describe('letterhead and signature', () => {
  it.each([
    ['TRƯỜNG THCS VÀ THPT', '“THCS”'],
    ['CHI CỤC TTBVTV', '“TTBVTV”'],
    ['TRUNG TÂM KHKT', '“KHKT”'],
  ])('an abbreviation in the issuer’s name: %s', (name, found) => {
    expect(notPassed(where('TỈNH TUYÊN QUANG', name), 'co-quan-ban-hanh-ten')).toEqual([`fail ${found}`])
  })

  it.each(['HUYỆN KRÔNG PẮC', 'TRUNG TÂM LƯU TRỮ LỊCH SỬ II', 'QUÂN KHU IV'])('a name in full: %s', (name) => {
    expect(notPassed(where('TỈNH TUYÊN QUANG', name), 'co-quan-ban-hanh-ten')).toEqual([])
  })

  /** The issuer’s last line, with what draws a rule in it or below it. */
  const ruled = (within: string, below = ''): string =>
    (HEAD + TITLE + TEXT + CLOSING).replace(
      /<w:p><w:pPr><w:jc w:val="center"\/><\/w:pPr>(?:(?!<\/w:p>).)*TỈNH TUYÊN QUANG.*?<\/w:p>/,
      centre('TỈNH TUYÊN QUANG', 13, 'b', within) + below,
    )
  const absolute = 'position:absolute;z-index:1'
  const typed = (align: string, spaces = 0): string =>
    `<w:p><w:pPr><w:jc w:val="${align}"/></w:pPr>${run(' '.repeat(spaces) + '_'.repeat(8), 12)}</w:p>`

  it.each([
    [
      'a line of VML in the middle',
      ruled(`<w:r><w:pict><v:line style="${absolute}" from="60pt,2pt" to="110pt,2pt"/></w:pict></w:r>`),
      [],
    ],
    [
      'a line of VML at the side',
      ruled(`<w:r><w:pict><v:line style="${absolute}" from="4pt,2pt" to="54pt,2pt"/></w:pict></w:r>`),
      ['duong-ke-giua'],
    ],
    [
      'a line of VML measured from the page, which only the page shows',
      ruled(
        `<w:r><w:pict><v:line style="${absolute};mso-position-horizontal-relative:page" from="4pt,2pt" to="54pt,2pt"/></w:pict></w:r>`,
      ),
      [],
    ],
    [
      'a connector of VML at the side',
      ruled(
        `<w:r><w:pict><v:shape type="#_x0000_t32" style="${absolute};margin-left:2pt;margin-top:3pt;width:50pt;height:0"/></w:pict></w:r>`,
      ),
      ['duong-ke-giua'],
    ],
    ['underscores in the middle', ruled('', typed('center')), []],
    ['underscores at the left', ruled('', typed('left')), ['duong-ke-giua']],
    ['stars', ruled('', typed('center').replace('________', '*******')), ['co-quan-ke']],
    ['underscores put into the middle by spaces', ruled('', typed('left', 22)), []],
    ['underscores at the right', ruled('', typed('right')), ['duong-ke-giua']],
  ])('%s', (_, content, clauses) => {
    expect(failing(content).filter((id) => /^duong-ke|^co-quan-ke/.test(id))).toEqual(clauses)
  })

  it.each([
    [1100, []],
    [100, ['duong-ke-giua']],
  ])('a rule drawn %i twips from the side of its column', (from, clauses) => {
    const line = (place: string): string =>
      `<w:r><w:drawing><wp:anchor>${place}<wp:extent cx="635000" cy="0"/><a:graphic><a:graphicData><wps:wsp><wps:spPr><a:prstGeom prst="line"/></wps:spPr></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing></w:r>`
    const place = `<wp:positionH relativeFrom="column"><wp:posOffset>${from * 635}</wp:posOffset></wp:positionH>`
    const own = centre('TỈNH TUYÊN QUANG', 13, 'b', line(place))
    const content = (HEAD + TITLE + TEXT + CLOSING).replace(
      /<w:p><w:pPr><w:jc w:val="center"\/><\/w:pPr>(?:(?!<\/w:p>).)*TỈNH TUYÊN QUANG.*?<\/w:p>/,
      own,
    )
    expect(content).toContain(own)
    expect(failing(content)).toEqual(clauses)
  })

  it('no room to sign', () => {
    const close = CLOSING.replace('<w:p/>'.repeat(4), '')
    expect(close).not.toBe(CLOSING)
    expect(failing(HEAD + TITLE + TEXT + close)).toEqual(['cho-ky'])
    expect(failing(HEAD + TITLE + TEXT + CLOSING.replace('<w:p/>'.repeat(4), '<w:p/>'))).toEqual(['cho-ky'])
    expect(failing(HEAD + TITLE + TEXT + CLOSING.replace('<w:p/>'.repeat(4), '<w:p/><w:p/>'))).toEqual([])
  })

  it.each([
    ['- Sở Nội vụ; Sở Tài chính;', ['danh-sach-nhan-dau']],
    ['- Sở Nội vụ (để báo cáo; theo dõi);', []],
    ['- Văn phòng: LĐ; NC, TH;', []],
    ['- Các phòng: Tổng hợp; Nội chính; Kinh tế;', []],
    ['- Sở Nội vụ; các phòng: TH, NC;', ['danh-sach-nhan-dau']],
  ])('recipients on one line: %s', (line, clauses) => {
    expect(failing(where('- Ủy ban nhân dân các xã, phường;', line))).toEqual(clauses)
  })
})

describe('what drafting leaves', () => {
  const look = (properties: string): string => where(POINT, POINT.replace('<w:rPr>', `<w:rPr>${properties}`))

  it.each([
    ['<w:strike/>', ['gach-ngang']],
    ['<w:dstrike/>', ['gach-ngang']],
    ['<w:strike w:val="0"/>', []],
    ['<w:highlight w:val="yellow"/>', ['to-nen']],
    ['<w:highlight w:val="none"/>', []],
    ['<w:shd w:val="clear" w:color="auto" w:fill="FFFFFF"/>', []],
    ['<w:shd w:val="clear" w:color="auto" w:fill="FFFF00"/>', ['to-nen']],
    ['<w:w w:val="95"/>', ['co-gian-chu']],
    ['<w:w w:val="100"/>', []],
    // Stress in a sentence; the decree says nothing of it.
    ['<w:u w:val="single"/>', []],
  ])('%s', (properties, clauses) => {
    expect(failing(look(properties))).toEqual(clauses)
  })

  it('headings and posts underlined', () => {
    const underlined = (text: string, marks: string): string =>
      run(text, 14, marks).replace('<w:rPr>', '<w:rPr><w:u w:val="single"/>')
    for (const text of ['1. Mục đích', 'PHÓ CHỦ TỊCH', 'II. TỔ CHỨC THỰC HIỆN'])
      expect(failing(where(run(text, 14, 'b'), underlined(text, 'b'))), text).toEqual(['gach-chan'])
  })

  it('an insertion, a deletion and a move', () => {
    for (const name of ['ins', 'del', 'moveFrom', 'moveTo']) {
      const inner = name === 'del' || name === 'moveFrom' ? '<w:r><w:delText>thêm</w:delText></w:r>' : run(' thêm', 14)
      expect(failing(where(POINT, `${POINT}<w:${name} w:id="7" w:author="A">${inner}</w:${name}>`)), name).toEqual(['sua-doi'])
    }
  })

  it('in a draft they are for a person to see', () => {
    const content = where(POINT, `${POINT}<w:ins w:id="7" w:author="A">${run(' thêm', 14)}</w:ins>`)
    expect(notPassed(centre('DỰ THẢO', 13, 'b') + content, 'sua-doi').map((told) => told.slice(0, 6))).toEqual(['person'])
  })
})
