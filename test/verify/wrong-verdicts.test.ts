import { describe, expect, it } from 'vitest'
import { wordTextOf, verified } from '../docx.ts'
import { docxWith } from '../ooxml/word.ts'
import { centre, CLOSINGS, drawnLine, fieldDocument, left, LETTERHEADS, para, run, SECTION, TEXT, TITLE } from './field.ts'

/** What was judged wrongly on real files, and its right verdict, on files of our own. */

const HEAD = LETTERHEADS['one table, drawn lines']!
const CLOSING = CLOSINGS['one table']!
const FIRST_BASIS = 'Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư;'

const verdicts = (bytes: Uint8Array, id: string): string[] =>
  verified(bytes).findings.flatMap(({ clause, verdict, found }) => (clause.id === id ? [`${verdict} ${found.vi}`] : []))
const failing = (content: string): string[] => [
  ...new Set(verified(fieldDocument(content)).findings.flatMap((it) => (it.verdict === 'fail' ? [it.clause.id] : []))),
]
const withBasis = (basis: string): string => HEAD + TITLE + TEXT.replace(FIRST_BASIS, basis) + CLOSING

const field = (code: string, result: string): string =>
  `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve">${code}</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${run(result, 14)}<w:r><w:fldChar w:fldCharType="end"/></w:r>`

describe('headers and footers that no page shows', () => {
  const NUMBERS = para(field(' PAGE ', '2'), '<w:jc w:val="center"/>')
  const with_ = (reference: string, settings: string, section = SECTION): Uint8Array =>
    docxWith(HEAD + TITLE + TEXT + CLOSING + section.replace('<w:sectPr>', `<w:sectPr>${reference}`), {
      styles:
        '<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman"/><w:sz w:val="28"/></w:rPr></w:rPrDefault></w:docDefaults>',
      settings,
      headers: { rIdH: NUMBERS, rIdV: para(field('PAGE', '2') + run('x', 9), '<w:jc w:val="right"/>') },
      footers: { rIdX: para(field('PAGE', '2')) },
    })
  const EVEN = '<w:evenAndOddHeaders/>'

  it.each([
    ['an even footer', '<w:footerReference w:type="even" r:id="rIdX"/>', '', 'pass'],
    ['an even footer, even and odd pages parted', '<w:footerReference w:type="even" r:id="rIdX"/>', EVEN, 'fail'],
    ['the footer of every page', '<w:footerReference w:type="default" r:id="rIdX"/>', '', 'fail'],
  ])('a number in %s', (_, reference, settings, verdict) => {
    expect(verdicts(with_(reference, settings), 'so-trang-vi-tri')[0]).toMatch(new RegExp(`^${verdict}`))
  })

  it('a number in a first page’s footer counts where first pages have their own', () => {
    const first = '<w:footerReference w:type="first" r:id="rIdX"/>'
    expect(verdicts(with_(first, ''), 'so-trang-vi-tri')[0]).toMatch(/^fail/)
    expect(verdicts(with_(first, '', SECTION.replace('<w:titlePg/>', '')), 'so-trang-vi-tri')[0]).toMatch(/^pass/)
  })

  it.each([
    ['continuous', 'pass'],
    ['nextPage', 'fail'],
  ])('a letterhead in a section of its own, the next one %s', (type, verdict) => {
    const own = `<w:p><w:pPr><w:sectPr>${SECTION.slice(SECTION.indexOf('<w:pgSz'))}</w:pPr></w:p>`
    const LONG = para(run('Kho lưu trữ giữ hồ sơ theo bìa, hộp và giá. '.repeat(40), 14))
    const goesOn = SECTION.replace('<w:pgSz', `<w:type w:val="${type}"/><w:pgSz`)
    const bytes = fieldDocument(HEAD + own + TITLE + TEXT + LONG + CLOSING, { section: goesOn })
    expect(verdicts(bytes, 'so-trang-vi-tri')[0]).toMatch(new RegExp(`^${verdict}`))
  })

  it('an even header is judged for its look only where it shows', () => {
    const even = '<w:headerReference w:type="even" r:id="rIdV"/>'
    expect(verdicts(with_(even, ''), 'so-trang-align')).toEqual(['pass căn giữa'])
    expect(verdicts(with_(even, EVEN), 'so-trang-align')).toEqual(['fail căn phải'])
  })
})

describe('bases on one line each', () => {
  it.each([
    [
      'a title with a semicolon and the verb “quy định”',
      'Căn cứ Thông tư số 05/2025/TT-BNV ngày 12/3/2025 của Bộ Nội vụ về số hóa tài liệu; quy định việc bảo quản;',
    ],
    [
      'a law that names those it amends',
      'Căn cứ Luật sửa đổi, bổ sung một số điều của Luật Lưu trữ; Luật Công chứng; Luật Thư viện ngày 10 tháng 12 năm 2025;',
    ],
    [
      'a plan’s name with a semicolon',
      'Căn cứ Quyết định số 12/QĐ-UBND ngày 05/3/2026 về tiếp nhận hồ sơ; hướng dẫn nộp lưu trong năm;',
    ],
  ])('%s', (_, basis) => {
    expect(failing(withBasis(basis))).toEqual([])
  })

  it.each([
    'Căn cứ Thông tư số 05/2025/TT-BNV ngày 12/3/2025 của Bộ Nội vụ; Quyết định số 12/QĐ-UBND ngày 05/3/2026 của Ủy ban nhân dân tỉnh;',
    'Căn cứ Luật Lưu trữ ngày 21/6/2024; Luật Thư viện ngày 21/11/2019;',
    'Căn cứ Luật Lưu trữ ngày 21/6/2024; căn cứ Nghị định số 113/2025/NĐ-CP về lưu trữ;',
    'Căn cứ Luật Hoạt động giám sát của Quốc hội và Hội đồng nhân dân; Căn cứ Nghị quyết về chương trình giám sát;',
  ])('two in one paragraph: %s', (basis) => {
    expect(failing(withBasis(basis))).toEqual(['can-cu-dong'])
  })
})

it.each([
  'Thực hiện Công văn số 145/SNV-VTLT ngày 30/01/2026 của Sở Nội vụ về văn thư, Ủy ban nhân dân tỉnh xây dựng Kế hoạch như sau:',
  'Căn cứ kết quả khảo sát tại các xã, Ủy ban nhân dân tỉnh ban hành Kế hoạch như sau:',
])('a last ground that leads on to the text: %s', (words) => {
  const basis = 'Xét đề nghị của Giám đốc Sở Nội vụ.'
  const led = TEXT.replace(basis, basis.replace(/\.$/, ';')).replace(
    /Ủy ban nhân dân tỉnh ban hành Kế hoạch triển khai [^<]*/,
    words,
  )
  expect(failing(HEAD + TITLE + led + CLOSING)).toEqual([])
})

const DRAWINGS = /<w:pict>.*?<\/w:pict>|<mc:AlternateContent>.*?<\/mc:AlternateContent>|<w:drawing>.*?<\/w:drawing>/gs

it('a line typed below the title is no rule of a letterhead by tabs', () => {
  const TYPED = para(run('__________', 12), '<w:jc w:val="center"/>')
  const bare = (LETTERHEADS.tabs! + TITLE).replace(DRAWINGS, '')
  const found = verdicts(fieldDocument(bare + TYPED + TEXT + CLOSING), 'tieu-ngu-ke')
  expect(found).toEqual(['fail không có đường kẻ'])
})

describe('titles and headings', () => {
  it('a section without a space behind its number keeps the order', () => {
    const text = TEXT.replace('I. MỤC ĐÍCH', 'I.MỤC ĐÍCH').replace('II. TỔ CHỨC', 'II.TỔ CHỨC')
    expect(failing(HEAD + TITLE + text + CLOSING)).toEqual([])
    expect(verdicts(fieldDocument(HEAD + TITLE + text + CLOSING), 'tieu-de-muc-case')).toEqual(['pass chữ in hoa'])
  })

  it.each([
    '2. 100% hồ sơ đúng hạn.',
    '2. 02 lớp tập huấn.',
    '2. “Sổ tay văn thư” được cấp cho từng xã.',
    '2. 01/01/2026 là ngày bắt đầu.',
  ])('a clause that begins with a figure or a quotation keeps the order: %s', (clause) => {
    const clauses = ['1. Lập danh mục hồ sơ.', clause, '3. Chỉnh lý tài liệu.'].map((text) => para(run(text, 14))).join('')
    expect(
      verdicts(fieldDocument(HEAD + TITLE + TEXT + clauses + CLOSING), 'thu-tu-muc').filter((it) => !it.startsWith('pass')),
    ).toEqual([])
    const gap = verdicts(fieldDocument(HEAD + TITLE + TEXT + clauses.replace('3. Chỉnh', '4. Chỉnh') + CLOSING), 'thu-tu-muc')
    expect(gap.at(-1)).toMatch(/^fail 4, chờ 3/)
  })

  it.each([
    ['II. TỔ CHỨC THỰC HIỆN (phân công tại Phụ lục II)', []],
    ['II. TỔ CHỨC (có Danh mục kèm theo)', []],
    ['II. TỔ CHỨC THỰC HIỆN (PHÂN CÔNG TẠI PHỤ LỤC II)', []],
    ['II. Tổ chức thực hiện (phân công tại Phụ lục II)', ['tieu-de-muc-case']],
  ])('a note in brackets behind a heading is no part of it: %s', (heading, clauses) => {
    expect(failing(HEAD + TITLE + TEXT.replace('II. TỔ CHỨC THỰC HIỆN', heading) + CLOSING)).toEqual(clauses)
  })

  it('the line that says what a plan is issued with is no part of its title', () => {
    const issued = centre('(Ban hành kèm theo Công văn số 12/SNV-VP ngày 05/3/2026 của Sở Nội vụ)', 14, 'i')
    const rule = '<w:r><w:pict><v:line from="0,0" to="110pt,0"/></w:pict></w:r>'
    const title = centre('KẾ HOẠCH', 14, 'b') + centre('Triển khai công tác văn thư, lưu trữ năm 2026', 14, 'b')
    expect(failing(HEAD + title + issued + para(rule) + TEXT + CLOSING)).toEqual([])
  })

  it('a rule may be measured by the line it stands under', () => {
    const rule = (points: number): string => `<w:r><w:pict><v:line from="0,0" to="${points}pt,0"/></w:pict></w:r>`
    const title = (points: number): string =>
      centre('KẾ HOẠCH', 14, 'b') +
      centre('Triển khai công tác văn thư, lưu trữ tại các cơ quan', 14, 'b') +
      centre('trên địa bàn tỉnh', 14, 'b', rule(points))
    expect(failing(HEAD + title(45) + TEXT + CLOSING)).toEqual([])
    expect(failing(HEAD + title(20) + TEXT + CLOSING)).toEqual(['trich-yeu-ke'])
  })

  it('an annex’s number with its colon, in the middle, is not placed by tabs', () => {
    const annex = centre('Phụ lục số 02: ', 14, 'b') + centre('DANH MỤC', 14, 'b') + left('Sổ đăng ký', 14)
    expect(verdicts(fieldDocument(HEAD + TITLE + TEXT + CLOSING + annex), 'phu-luc-align')).toEqual(['pass căn giữa'])
  })
})

describe('how letters look and where they stand', () => {
  it('a colon of another slant is not seen', () => {
    const label = run('Nơi nhận', 12, 'bi') + run(':   ', 12, 'b')
    const closing = CLOSING.replace(run('Nơi nhận:', 12, 'bi'), label)
    expect(closing).toContain(label)
    expect(failing(HEAD + TITLE + TEXT + closing)).toEqual([])
  })

  it('a date wholly left open may lack its year', () => {
    const date = (text: string): string => HEAD.replace('ngày       tháng 4 năm 2026', text)
    expect(failing(date('ngày       tháng       năm     ') + TITLE + TEXT + CLOSING)).toEqual([])
    expect(failing(date('ngày 05 tháng 4 năm     ') + TITLE + TEXT + CLOSING)).toEqual(['dia-danh-text'])
  })

  it('a name put into the middle by spaces is for a person to see', () => {
    const name = centre('Nguyễn Văn An', 14, 'b')
    const typed = CLOSING.replace(name, left('            Nguyễn Văn An', 14, 'b'))
    expect(verdicts(fieldDocument(HEAD + TITLE + TEXT + typed), 'ho-ten-align')).toEqual([
      'person đặt bằng dấu tab hoặc dấu cách',
    ])
    const plain = CLOSING.replace(name, left('Nguyễn Văn An', 14, 'b'))
    expect(verdicts(fieldDocument(HEAD + TITLE + TEXT + plain), 'ho-ten-align')).toEqual(['fail căn trái'])
  })

  it('a line as wide as its column may be put into the middle by a space or two', () => {
    const country = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'
    const moved = HEAD.replace(centre(country, 13, 'b'), left(`  ${country}`, 13, 'b'))
    expect(verdicts(fieldDocument(moved + TITLE + TEXT + CLOSING), 'quoc-hieu-align')).toEqual(['pass ở giữa dòng'])
  })

  it('a recipient in a justified paragraph is told by where it begins', () => {
    const closing = CLOSING.replace(/<w:pPr><\/w:pPr>(?=(?:(?!<\/w:p>).)*- Lưu)/, '<w:pPr><w:jc w:val="both"/></w:pPr>')
    expect(verdicts(fieldDocument(HEAD + TITLE + TEXT + closing), 'danh-sach-nhan-align')).toEqual([
      'pass căn trái, bắt đầu từ lề trái',
    ])
  })

  it('one row for all letters that are not composed', () => {
    const text = TEXT.replace('Mục đích', 'Mục đích'.normalize('NFD')).replace('Yêu cầu', 'Yêu cầu'.normalize('NFD'))
    expect(verdicts(fieldDocument(HEAD + TITLE + text + CLOSING), 'bo-ma')).toHaveLength(1)
  })

  it('a space before a first line that is indented is told as what it is', () => {
    const text = TEXT.replace('Các sở, ban, ngành căn cứ', ' Các sở, ban, ngành căn cứ')
    expect(verdicts(fieldDocument(HEAD + TITLE + text + CLOSING), 'lui-dau-dong')).toEqual(['fail thừa dấu cách ở đầu đoạn'])
  })
})

describe('the text of a Word file', () => {
  it.each(['PAGE', ' PAGE   \\* MERGEFORMAT '])('leaves the page number that was kept out (%j)', (code) => {
    const bytes = docxWith(left('Nội dung', 14) + SECTION, { headers: { rIdH: para(field(code, '7')) } })
    expect(wordTextOf(bytes)).toBe('Nội dung')
  })

  it('a soft hyphen is the letter ư in a font of TCVN3, and nothing in others', () => {
    const word = (font: string, before: string, after: string): string =>
      para(
        `<w:r><w:rPr><w:rFonts w:ascii="${font}" w:hAnsi="${font}"/></w:rPr><w:t>${before}</w:t><w:softHyphen/><w:t>${after}</w:t></w:r>`,
      )
    expect(wordTextOf(docxWith(word('.VnTime', 'v¨n th', '')))).toBe('văn thư')
    expect(wordTextOf(docxWith(word('Times New Roman', 'văn', 'thư')))).toBe('vănthư')
  })
})

describe('who issues and who signs', () => {
  it.each(['Thượng tá Vàng A Sính', 'Thiếu tướng Lò Văn Páo', 'Đại úy QNCN Hà Thị Mây'])('a rank before the name: %s', (name) => {
    const content = HEAD + TITLE + TEXT + CLOSING.replaceAll('Nguyễn Văn An', name)
    expect(failing(content).filter((id) => id !== 'ho-ten-hoc-vi')).toEqual([])
    expect(verdicts(fieldDocument(content), 'chu-ky')).toEqual([expect.stringMatching(/^pass/)])
  })

  it('a union that writes in the Party’s form is not held against the decree', () => {
    const content =
      para(run('HỘI LIÊN HIỆP PHỤ NỮ VIỆT NAM', 14)) +
      para(run('TỈNH SƠN LA', 14)) +
      para(run('Số: 31/KH-BTV', 14)) +
      centre('KẾ HOẠCH', 14, 'b') +
      TEXT +
      CLOSING
    expect(verified(fieldDocument(content)).kind).toBe('party')
    expect(verified(fieldDocument(HEAD.replace('TỈNH TUYÊN QUANG', 'HỘI NÔNG DÂN') + TITLE + TEXT + CLOSING)).kind).toBe('plan')
  })
})

describe('bodies that issue together', () => {
  const names = (lines: readonly string[], symbol: string): string =>
    HEAD.replace(/<w:p>(?:(?!<\/w:p>).)*ỦY BAN NHÂN DÂN.*?<\/w:p>/, lines.map((it) => centre(it, 13, 'b')).join('')).replace(
      '/KH-UBND',
      symbol,
    )

  it.each([
    [['LIÊN ĐOÀN LAO ĐỘNG', 'TỈNH PHÚ THỌ', 'SỞ NỘI VỤ'], '/KHLT-LĐLĐ-SNV', []],
    [['BAN QUẢN LÝ RỪNG PHÒNG HỘ', 'HẠT KIỂM LÂM'], '/KHLN-BQL-HKL', []],
    [['BỘ CÔNG AN', 'CÔNG AN'], '/KH-CAT', ['co-quan-chu-quan-face']],
  ])('%s, %s: which of them is above another', (lines, symbol, clauses) => {
    const failed = failing(names(lines, symbol) + TITLE + TEXT + CLOSING)
    expect(failed.filter((id) => id.startsWith('co-quan-chu-quan'))).toEqual(clauses)
  })
})

describe('a rule in a row of its own', () => {
  const border = (side: number): string =>
    `<w:p><w:pPr><w:pBdr><w:top w:val="single" w:sz="6" w:space="1" w:color="auto"/></w:pBdr><w:ind w:left="${side}" w:right="${side}"/></w:pPr></w:p>`
  const inRow = (left: string, right: string): string =>
    LETTERHEADS['one table, underscores, a country and motto of one paragraph, merged cells']!.replace(centre('________', 12), '')
      .replace(/<w:r><w:br\/><\/w:r>(?:(?!<w:r>).)*_{24}<\/w:t><\/w:r>/, '')
      .replace(
        /<w:tr><w:tc>(?:(?!<\/w:tc>).)*<w:vMerge\/>.*?<\/w:tr>/,
        `<w:tr><w:tc><w:tcPr><w:tcW w:w="3700" w:type="dxa"/></w:tcPr>${left}</w:tc><w:tc><w:tcPr><w:tcW w:w="5870" w:type="dxa"/></w:tcPr>${right}</w:tc></w:tr>`,
      )
      .replace('<w:vMerge w:val="restart"/>', '')

  it.each([
    ['borders', border(1300), border(1110)],
    ['drawn lines', para('<w:r><w:pict><v:line from="0,0" to="50pt,0"/></w:pict></w:r>'), border(1110)],
    ['underscores', centre('________', 12), centre('_'.repeat(24), 14)],
  ])('belongs to the text above it: %s', (_, left, right) => {
    const content = inRow(left, right)
    expect(content).toContain(left)
    expect(failing(content + TITLE + TEXT + CLOSING)).toEqual([])
  })

  it('is measured as any other', () => {
    expect(failing(inRow(border(100), border(1110)) + TITLE + TEXT + CLOSING)).toEqual(['co-quan-ke'])
  })
})

it.each([
  [709, ['person 12,5 mm']],
  [733, ['person 12,9 mm']],
  [680, ['fail 12 mm']],
  [851, ['fail 15 mm']],
  [570, []],
])('a first line of %i twips', (indent, told) => {
  const text = TEXT.replaceAll('w:firstLine="720"', `w:firstLine="${indent}"`)
  expect(verdicts(fieldDocument(HEAD + TITLE + text + CLOSING), 'lui-dau-dong').filter((it) => !it.startsWith('pass'))).toEqual(
    told,
  )
})

describe('a rule under the title', () => {
  const ruled = (side: number): string[] =>
    verdicts(
      fieldDocument(
        HEAD +
          centre('KẾ HOẠCH', 14, 'b') +
          centre('Triển khai công tác văn thư, lưu trữ năm 2026', 14, 'b') +
          `<w:p><w:pPr><w:pBdr><w:bottom w:val="single" w:sz="4" w:space="1" w:color="auto"/></w:pBdr><w:ind w:left="${side}" w:right="${side}"/></w:pPr></w:p>` +
          TEXT +
          CLOSING,
      ),
      'trich-yeu-ke',
    )

  it.each([
    [3500, 'pass'],
    [3150, 'person'],
    [2000, 'fail'],
    [3880, 'person'],
    [4300, 'fail'],
  ])('%i twips from either side: %s', (side, verdict) => {
    expect(ruled(side)).toEqual([expect.stringMatching(new RegExp(`^${verdict}`))])
  })
})

describe('the set of sizes of the head', () => {
  const sized = (country: number, motto: number, date: number): string =>
    [
      ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', country],
      ['Độc lập - Tự do - Hạnh phúc', motto],
      ['Tuyên Quang, ngày', date],
    ].reduce((head, [words, size]) => {
      const at = head.indexOf(String(words))
      const from = head.lastIndexOf('<w:sz ', at)
      expect(at).toBeGreaterThan(0)
      return head.slice(0, from) + head.slice(from, at).replace(/w:val="\d+"/, `w:val="${Number(size) * 2}"`) + head.slice(at)
    }, HEAD)
  it.each([
    [14, 14, 14, ['quoc-hieu-size']],
    [13, 15, 14, ['tieu-ngu-size']],
    [12, 13, 12, ['dia-danh-thoi-gian-size']],
    [14, 12, 13, ['quoc-hieu-size', 'tieu-ngu-size']],
    [14, 13, 14, ['co-chu-thong-nhat', 'quoc-hieu-size']],
    [13, 13, 13, ['co-chu-thong-nhat']],
    [12, 14, 14, ['co-chu-thong-nhat']],
    [13, 14, 14, []],
    [12, 13, 13, []],
  ])('%i, %i, %i', (country, motto, date, clauses) => {
    expect(
      failing(sized(country, motto, date) + TITLE + TEXT + CLOSING)
        .filter((id) => /size|co-chu/.test(id))
        .sort(),
    ).toEqual(clauses)
  })
})

describe('a name that is still due', () => {
  it.each([
    '(Họ và tên)',
    '(Ký, ghi rõ họ tên)',
    '[Họ và tên]',
    '(Ký tên, đóng dấu)',
    '(Họ, tên người ký)'.replace(',', ''),
    '………………',
    '(Đã ký)',
  ])('%s is none', (words) => {
    const close = CLOSING.replace(centre('Nguyễn Văn An', 14, 'b'), centre(words, 11, 'i'))
    expect(close).not.toBe(CLOSING)
    expect(failing(HEAD + TITLE + TEXT + close)).toEqual([])
    expect(verdicts(fieldDocument(HEAD + TITLE + TEXT + close), 'chu-ky')).toEqual(['person chưa có họ tên'])
  })
})

it('the title’s drawn rule is no sign that a letterhead without one has it elsewhere', () => {
  const [bare] = [LETTERHEADS.tabs!.replace(/<w:p><w:pPr><\/w:pPr><w:r><w:pict>.*?<\/w:p>/s, '')]
  expect(bare).not.toBe(LETTERHEADS.tabs)
  const rule = (text: string, id: string): string =>
    verdicts(fieldDocument(bare! + TITLE + text + CLOSING), id)[0]!.split(' ')[0]!
  for (const id of ['tieu-ngu-ke', 'co-quan-ke']) {
    expect(rule(TEXT, id)).toBe('fail')
    expect(rule(TEXT + para(drawnLine(171) + run('Hết.', 14)), id)).toBe('person')
  }
})

it('a rule may be typed with any long dash', () => {
  for (const sign of ['_', '–', '—', '―']) {
    const under = HEAD.replace(drawnLine(50), '').replace(drawnLine(171), '')
    const typed = under.replace(
      centre('TỈNH TUYÊN QUANG', 13, 'b'),
      centre('TỈNH TUYÊN QUANG', 13, 'b') + centre(sign.repeat(5), 13),
    )
    expect(typed).not.toBe(under)
    expect(verdicts(fieldDocument(typed + TITLE + TEXT + CLOSING), 'co-quan-ke')[0], sign).toMatch(/lần độ dài/)
  }
})

describe('the rule below a title that says what it goes with', () => {
  const link = '(Ban hành kèm theo Quyết định số 45/QĐ-UBND)'
  const titled = (length: number): string =>
    centre('KẾ HOẠCH', 14, 'b') +
    centre('Triển khai công tác văn thư, lưu trữ của các cơ quan năm 2026', 14, 'b') +
    centre(link, 14, 'i', drawnLine(length))
  it.each([
    [60, 'fail'],
    [120, 'pass'],
    [170, 'pass'],
    [260, 'fail'],
  ])('of %i pt', (length, verdict) => {
    expect(verdicts(fieldDocument(HEAD + titled(length) + TEXT + CLOSING), 'trich-yeu-ke')[0]).toMatch(new RegExp(`^${verdict}`))
  })
})

describe('the archive of a union', () => {
  const union = (issuer: string, line: string): string[] =>
    verdicts(
      fieldDocument(HEAD.replace('ỦY BAN NHÂN DÂN', issuer) + TITLE + TEXT + CLOSING.replace('- Lưu: VT, NC.', line)),
      'luu',
    ).map((it) => it.split(' ')[0]!)
  it.each([
    ['LIÊN ĐOÀN LAO ĐỘNG', '- Lưu: VP.', 'person'],
    ['HỘI LIÊN HIỆP PHỤ NỮ', '- Lưu: VP.', 'person'],
    ['LIÊN ĐOÀN LAO ĐỘNG', '- Lưu: VP', 'fail'],
    ['LIÊN ĐOÀN LAO ĐỘNG', '- Lưu: VT, CSPL.', 'pass'],
    ['ỦY BAN NHÂN DÂN', '- Lưu: VP.', 'fail'],
  ])('%s: %s', (issuer, line, verdict) => expect(union(issuer, line)).toEqual([verdict]))
})

describe('colours are named', () => {
  it.each([
    ['C00000', 'đỏ (#C00000)'],
    ['ff0000', 'đỏ (#FF0000)'],
    ['333333', 'xám (#333333)'],
    ['FFFFFF', 'trắng (#FFFFFF)'],
    ['0070C0', 'xanh dương (#0070C0)'],
    ['00B050', 'xanh lá cây (#00B050)'],
    ['7030A0', 'tím (#7030A0)'],
    ['ED7D31', 'cam (#ED7D31)'],
    ['FFC000', 'vàng (#FFC000)'],
  ])('%s', (code, name) => {
    const text = TEXT.replace('<w:rPr>', `<w:rPr><w:color w:val="${code}"/>`)
    expect(verdicts(fieldDocument(HEAD + TITLE + text + CLOSING), 'mau-chu')[0]).toMatch(`fail ${name}`)
  })
})

it.each([
  ['Các phòng nghiêm túc triển khai thực hiện.', 'fail “túc triển khai thực hiện.”'],
  ['Thực hiện.', 'fail “Thực hiện.”'],
])('what a text ends with is told in whole words: %s', (words, told) => {
  expect(verdicts(fieldDocument(HEAD + TITLE + TEXT + left(words, 14) + CLOSING), 'ket-thuc')).toEqual([told])
})

it('a line in the middle right above a table is its title', () => {
  const table =
    '<w:tbl><w:tblPr/><w:tblGrid><w:gridCol w:w="4000"/></w:tblGrid><w:tr><w:tc><w:tcPr><w:tcW w:w="4000" w:type="dxa"/></w:tcPr>' +
    left('Phòng Kinh tế', 13) +
    '</w:tc></w:tr></w:tbl>'
  const align = (content: string): string =>
    verdicts(
      fieldDocument(HEAD + TITLE + TEXT.replace(/(?=<w:p>(?:(?!<w:p>).)*II\. TỔ)/, content) + CLOSING),
      'noi-dung-align',
    )[0]!
  const caption = para(run('Phân công nhiệm vụ', 14, 'i'), '<w:spacing w:before="120"/><w:jc w:val="center"/>')
  expect(align(caption + table)).toMatch(/^pass/)
  expect(align(caption)).toMatch(/^fail/)
})

it.each([
  ['(Kèm theo Kế hoạch số 45/KH-UBND ngày 05/3/2026 của Ủy ban nhân dân xã)', 'person'],
  ['(Kèm theo Kế hoạch số 45/KH-UBND ngày 05 tháng 3 năm 2026 của Ủy ban nhân dân xã)', 'pass'],
  ['(Đính kèm Kế hoạch số 45/KH-UBND ngày 05/3/2026 của Ủy ban nhân dân xã)', 'fail'],
  ['(Kèm theo Kế hoạch số 45/KH-UBND ngày 05/3/2026)', 'fail'],
])('the line of an annex %s', (link, verdict) => {
  const annex = centre('Phụ lục', 14, 'b') + centre('DANH SÁCH', 14, 'b') + centre(link, 14, 'i')
  expect(verdicts(fieldDocument(HEAD + TITLE + TEXT + CLOSING + annex), 'kem-theo-text')[0]).toMatch(new RegExp(`^${verdict}`))
})

describe('what had been passed by', () => {
  it('the pages of a list behind the signature that says what it goes with, without its heading', () => {
    const list = centre('PHÂN CÔNG NHIỆM VỤ', 14, 'b') + centre('(Kèm theo Kế hoạch số 45/KH-UBND)', 14, 'i')
    const pages = (link: string): string[] => verdicts(fieldDocument(HEAD + TITLE + TEXT + CLOSING + link), 'phu-luc-trang')
    expect(pages(list)).toEqual(['fail không tách thành phần (section) riêng nên số trang chạy tiếp'])
    expect(pages(centre('PHÂN CÔNG NHIỆM VỤ', 14, 'b'))).toEqual([])
  })

  it.each([
    [13, ['person 13 pt, phần lớn lời văn 14 pt']],
    [14, []],
    [12, ['fail 12 pt']],
  ])('a paragraph of %i pt in a text of 14', (size, told) => {
    const sized = TEXT + left('Các phòng gửi báo cáo về Văn phòng trước ngày 20 hằng tháng.', size)
    expect(
      verdicts(fieldDocument(HEAD + TITLE + sized + CLOSING), 'noi-dung-size').filter((it) => !it.startsWith('pass')),
    ).toEqual(told)
  })

  it('a clause of two lines that is bold from end to end is for a person; a long title with a full stop is none', () => {
    const clause = (words: string): string[] =>
      verdicts(fieldDocument(HEAD + TITLE + TEXT + left(words, 14, 'b') + CLOSING), 'noi-dung-ca-doan').map(
        (it) => it.split(' ')[0]!,
      )
    expect(clause(`3. Khi có dịch, ${'phải khoanh vùng và xử lý ngay; '.repeat(4)}không để lây lan.`)).toEqual(['person'])
    expect(clause('3. Nâng cao trách nhiệm của người đứng đầu cơ quan, đơn vị trong công tác lưu trữ.')).toEqual(['pass'])
  })
})

describe('what several bodies, companies and boards write', () => {
  const joint = CLOSING.replace(
    centre('TM. ỦY BAN NHÂN DÂN', 14, 'b'),
    centre('GIÁM ĐỐC SỞ Y TẾ', 14, 'b') +
      '<w:p/>'.repeat(4) +
      centre('Lê Thị Na', 14, 'b') +
      centre('TM. ỦY BAN NHÂN DÂN', 14, 'b'),
  )
  const named = (kind: string, closing: string): string[] =>
    verdicts(fieldDocument(HEAD + TITLE.replace('KẾ HOẠCH', kind) + TEXT + closing), 'ten-loai-text').map(
      (it) => it.split(' ')[0]!,
    )
  it.each([
    ['KẾ HOẠCH LIÊN TỊCH', joint, 'pass'],
    ['KẾ HOẠCH PHỐI HỢP', joint, 'pass'],
    ['KẾ HOẠCH LIÊN TỊCH', CLOSING, 'fail'],
    ['KẾ HOẠCH', joint, 'pass'],
  ])('the name %s', (kind, closing, verdict) => expect(named(kind, closing)).toEqual([verdict]))

  it.each([
    ['CÔNG TY TNHH MTV', []],
    ['CÔNG TY CP', []],
    ['NGÂN HÀNG TMCP', []],
    ['TRƯỜNG TNHH', ['co-quan-ban-hanh-ten']],
    ['CÔNG TY BHXH', ['co-quan-ban-hanh-ten']],
  ])('the issuer %s', (name, clauses) => {
    expect(
      failing(HEAD.replace('ỦY BAN NHÂN DÂN', name) + TITLE + TEXT + CLOSING).filter((id) => id === 'co-quan-ban-hanh-ten'),
    ).toEqual(clauses)
  })

  it('a second post may stand with the name, below the room to sign', () => {
    const name = centre('Nguyễn Văn An', 14, 'b')
    const post = centre('CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ', 14, 'b')
    expect(failing(HEAD + TITLE + TEXT + CLOSING.replace(name, post + name))).not.toContain('cho-ky')
    expect(failing(HEAD + TITLE + TEXT + CLOSING.replace('<w:p/>'.repeat(4) + name, post + name))).toContain('cho-ky')
  })
})

describe('one slip of a whole list is one row', () => {
  const rows = (content: string, id: string): string[] =>
    verdicts(fieldDocument(content), id).filter((it) => it.startsWith('fail'))
  it('recipients that are numbered, the archive among them', () => {
    const close = CLOSING.replace('- Ủy ban nhân dân', '1. Ủy ban nhân dân').replace('- Lưu', '2. Lưu')
    expect(rows(HEAD + TITLE + TEXT + close, 'danh-sach-nhan-dau')).toEqual(['fail đánh số, không gạch đầu dòng'])
    expect(rows(HEAD + TITLE + TEXT + close, 'luu')).toEqual([])
    expect(rows(HEAD + TITLE + TEXT + close.replace('NC.', 'NC'), 'luu')).toHaveLength(1)
  })
  it('labels without their mark', () => {
    const text = TEXT.replace('1. Mục đích', '1.1 Mục đích').replace('2. Yêu cầu', '1.2 Yêu cầu')
    expect(text).not.toBe(TEXT)
    expect(rows(HEAD + TITLE + text + CLOSING, 'dau-cham-so')).toEqual(['fail không có dấu chấm sau số'])
  })
})
