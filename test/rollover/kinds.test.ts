import { describe, expect, it } from 'vitest'
import { checkPlan, readPlan } from '../../src/index.ts'
import { planText, rolled } from './rollover.ts'

/** A body after a year, and what is asked of it: words before, words after. */
const next = (body: string, yaml = '', year = 2027) => {
  const { text, ledger } = rolled(planText(yaml, body), year)
  return {
    text: text.split('\n---\n')[1]!.trim(),
    front: text.split('\n---\n')[0]!,
    asked: ledger.open.map(({ before, after }) => (before === after ? before : `${before} → ${after}`)),
    ledger,
  }
}

describe('a weekday goes with its date', () => {
  it.each([
    ['Bế mạc ngày 18/9/2026 (Thứ Sáu) tại xã.', 'Bế mạc ngày 18/9/2027 (Thứ Bảy) tại xã.'],
    ['Bế mạc ngày 18 tháng 9 năm 2026 (thứ 6).', 'Bế mạc ngày 18 tháng 9 năm 2027 (thứ 7).'],
    ['Thi vòng hai: 08/11/2026 - Chủ nhật.', 'Thi vòng hai: 08/11/2027 - Thứ Hai.'],
    ['Giao ban ngày 04/5/2026, thứ Hai.', 'Giao ban ngày 04/5/2027, thứ Ba.'],
    ['Lúc 7h30 thứ Tư ngày 14/10/2026, tập trung.', 'Lúc 7h30 thứ Năm ngày 14/10/2027, tập trung.'],
    ['Học T7, 17/10/2026 và 18/10/2026 (CN).', 'Học CN, 17/10/2027 và 18/10/2027 (T2).'],
    ['Lớp 1: ngày 20 - 21/4/2026 (Thứ Hai - Thứ Ba).', 'Lớp 1: ngày 20 - 21/4/2027 (Thứ Ba - Thứ Tư).'],
    ['Trực ngày 02 - 03/5/2026 (thứ Bảy, Chủ nhật).', 'Trực ngày 02 - 03/5/2027 (Chủ nhật, thứ Hai).'],
    ['Kỳ họp thứ Ba, ngày 10/3/2026.', 'Kỳ họp thứ Ba, ngày 10/3/2027.'],
  ])('%j becomes %j, asked about once', (line, expected) => {
    const { text, asked } = next(line)
    expect(text).toBe(expected)
    expect(asked).toHaveLength(1)
  })
})

describe('what was foreseen for the old year', () => {
  it.each([
    ['Theo nhận định của cơ quan khí tượng, mùa bão năm 2026 có 9 cơn bão.', 'năm 2026'],
    ['Theo dự báo, quý III năm 2026 thiếu nước tưới.', 'năm 2026'],
  ])('is asked about and left as it is: %s', (line, asked) => {
    const found = next(line)
    expect(found.text).toBe(line)
    expect(found.asked).toEqual([asked])
  })

  it.each([
    ['Súc miệng bằng dung dịch NaF 0,2% hằng tuần.', []],
    ['Lượng mưa cao hơn trung bình khoảng 10 - 20%.', []],
    ['Tỷ lệ tiêm chủng đạt 95%.', ['95%']],
  ])('a share is asked about only where it is aimed at: %s', (line, asked) => {
    expect(next(line).asked).toEqual(asked)
  })
})

describe('a timetable is one question', () => {
  const table = (head: string, cells: string[]) =>
    `| Đơn vị | ${head} |\n|---|---|\n${cells.map((cell, index) => `| Xã số ${index} | ${cell} |`).join('\n')}`

  it.each<[string, string, string[], string]>([
    ['weekly days below a year', table('Phát thanh (năm 2026)', ['02/4', '09/4', '16/4', '23/4']), ['02/4 … 23/4'], '(năm 2027)'],
    [
      'hours and days without a year anywhere',
      table('Giờ, ngày', ['Từ 8 giờ ngày 06 tháng 7', 'Từ 8 giờ ngày 13 tháng 7', 'Từ 14 giờ ngày 20 tháng 7']),
      ['ngày 06 tháng 7 … ngày 20 tháng 7'],
      'ngày 13 tháng 7',
    ],
    [
      'whole dates',
      table('Ngày giám sát', ['12/5/2026', '14/5/2026', '19/5/2026']),
      ['12/5/2026 … 19/5/2026 → 12/5/2027 … 19/5/2027'],
      '14/5/2027',
    ],
    [
      'months with their year',
      table('Thời gian', ['Tháng 3/2026', 'Tháng 6/2026', 'Tháng 9/2026']),
      ['Tháng 3/2026 … Tháng 9/2026 → Tháng 3/2027 … Tháng 9/2027'],
      'Tháng 6/2027',
    ],
    [
      'months and a day among them',
      table('Thời gian', ['Tháng 3/2026', 'Ngày 10/10/2026', 'Tháng 11/2026']),
      ['Tháng 3/2026 … Tháng 11/2026 → Tháng 3/2027 … Tháng 11/2027'],
      'Ngày 10/10/2027',
    ],
    [
      'days with their weekdays',
      table('Buổi', ['Thứ Ba, ngày 03/3/2026', 'Thứ Ba, ngày 10/3/2026', 'Thứ Ba, ngày 17/3/2026']),
      ['03/3/2026 … 17/3/2026 → 03/3/2027 … 17/3/2027'],
      'Thứ Tư, ngày 10/3/2027',
    ],
    [
      'items that are each held once',
      'Chương trình:\n\n- 7 giờ 30 ngày 12/5/2026: đón tiếp.\n- 8 giờ 00 ngày 12/5/2026: khai mạc.\n- 14 giờ 00 ngày 13/5/2026: chung kết.',
      ['12/5/2026 … 13/5/2026 → 12/5/2027 … 13/5/2027'],
      '8 giờ 00 ngày 12/5/2027',
    ],
    [
      'items below a sentence that names the year',
      'Lịch đối thoại năm 2026 như sau:\n\n- Ngày 07/5: với thanh niên.\n- Ngày 14/5: với nông dân.\n- Ngày 21/5: với doanh nghiệp.',
      ['Ngày 07/5 … Ngày 21/5'],
      'năm 2027 như sau',
    ],
  ])('%s', (_, body, questions, moved) => {
    const { text, asked } = next(body)
    expect(asked.map((it) => it.toLowerCase())).toEqual(
      questions.map((it) => it.toLowerCase().replaceAll('ngày 07/5', '07/5').replaceAll('ngày 21/5', '21/5')),
    )
    expect(text).toContain(moved)
  })

  it.each([
    [
      'documents and their days',
      table('Ban hành', [
        'Quyết định số 1/QĐ-UBND ngày 02/3/2025',
        'Quyết định số 2/QĐ-UBND ngày 05/3/2025',
        'Quyết định số 3/QĐ-UBND ngày 09/3/2025',
      ]),
    ],
    [
      'days that are the same each year',
      '- Ngày 27/02: kỷ niệm Ngày Thầy thuốc.\n- Ngày 08/3: kỷ niệm Ngày Quốc tế Phụ nữ.\n- Ngày 26/3: kỷ niệm Ngày thành lập Đoàn.',
    ],
    ['months alone', table('Tháng', ['Tháng 3', 'Tháng 4', 'Tháng 5'])],
    ['quarters', table('Thời hạn', ['Quý I/2026', 'Quý II/2026', 'Quý III/2026'])],
  ])('of %s nothing is asked', (_, body) => {
    expect(next(body).asked).toEqual([])
  })
})

describe('what the plan says of itself', () => {
  it.each([
    ['Trên đây là Kế hoạch phòng, chống thiên tai năm 2026 của Ủy ban nhân dân xã; các thôn thực hiện.', 2],
    ['Trên đây là Chương trình kiểm tra năm 2026 của Ban Chỉ đạo tỉnh, đề nghị các sở phối hợp.', 2],
    ['Trên đây là nội dung Kế hoạch sản xuất vụ mùa năm 2026 của Ủy ban nhân dân phường.', 2],
  ])('%j moves', (line) => {
    const { text, asked } = next(line)
    expect(text).toBe(line.replace('2026', '2027'))
    expect(asked).toEqual([])
  })

  it.each([
    'Thực hiện Kế hoạch số 498/KH-UBND ngày 22/12/2025 của Ủy ban nhân dân tỉnh về phân cấp; theo đề nghị của Văn phòng tại Tờ trình số 5/TTr-VP ngày 03/02/2026, Sở Tư pháp ban hành Kế hoạch cải cách hành chính năm 2026 như sau:',
    'Thực hiện Kế hoạch số 498/KH-UBND ngày 22/12/2025 của Ủy ban nhân dân tỉnh về phân cấp, Sở xây dựng Kế hoạch cải cách hành chính năm 2026 của Sở Tư pháp gồm:',
  ])('behind the documents it carries out, its own title moves: %j', (line) => {
    const { text, asked } = next(line)
    expect(text).toContain('cải cách hành chính năm 2027')
    expect(asked).toEqual([])
  })

  it('a year that its title ends with moves wherever the name stands', () => {
    const { text, ledger } = rolled(
      planText('', '# Mục đích\n\nTổ chức Hội chợ Bắc Hà 2026 an toàn. Hội chợ Sa Pa 2026 phối hợp.').replace(
        'title: Cải cách hành chính năm 2026 của Sở Tư pháp',
        'title: Tổ chức Hội chợ Bắc Hà 2026',
      ),
      2027,
    )
    expect(text).toContain('title: Tổ chức Hội chợ Bắc Hà 2027')
    expect(text).toContain('Hội chợ Bắc Hà 2027 an toàn')
    expect(ledger.open.map(({ before }) => before)).toEqual(['Pa 2026'])
  })

  it('a plan of a body above it is still asked about', () => {
    const { text, asked } = next('Bám sát Kế hoạch phòng, chống thiên tai năm 2026 của Ủy ban nhân dân tỉnh.')
    expect(text).toContain('năm 2026')
    expect(asked).toEqual(['năm 2026'])
  })
})

describe('what has happened, or hangs from the moon, is no day of the new year', () => {
  it.each([
    ['Tính đến hết ngày 28/02/2026, toàn tỉnh ghi nhận 417 ca mắc.', ['28/02/2026']],
    ['Tính từ đầu năm đến ngày 15/3/2026 xảy ra 04 vụ cháy.', ['15/3/2026']],
    ['Trực từ ngày 14/02/2026 (27 tháng Chạp).', ['14/02/2026']],
    ['Dâng hương ngày 26/4/2026 (tức mùng 10 tháng 3 âm lịch).', ['26/4/2026']],
    ['Rà soát văn bản do xã ban hành trước ngày 01/7/2025.', []],
    ['Kỳ trực ngày 19/02/2026 (mùng 3 tết) chuyển sang ngày 26/02/2026.', ['19/02/2026']],
    ['Họp giao ban vào thứ Năm hằng tuần, bắt đầu từ ngày 08/01/2026.', ['08/01/2026']],
  ])('%j stays, asked about: %j', (line, expected) => {
    const { text, asked } = next(line)
    expect(text).toBe(line)
    expect(asked).toEqual(expected)
  })

  it('an aim by a day moves', () => {
    const { text } = next('Phấn đấu tính đến hết ngày 30/11/2026 các thôn có nhà văn hóa.')
    expect(text).toContain('30/11/2027')
  })
})

describe('a deadline is none the less one for standing in brackets', () => {
  it.each([
    ['Các trường lập danh sách (công bố trước ngày 25/8/2026).', true],
    ['Ban hành thể lệ *(ban hành chậm nhất ngày 10/4/2026)*.', true],
    ['Thành lập tổ giúp việc (thành lập trước ngày 31/3/2026).', true],
    ['Rà soát văn bản ban hành trước ngày 01/3/2026.', false],
    ['Cấp đổi giấy phép đã ký trước ngày 01/3/2026.', false],
  ])('%j', (line, moves) => {
    const { text, asked } = next(line)
    expect(text).toBe(moves ? line.replace('2026', '2027') : line)
    expect(asked).toHaveLength(moves ? 0 : 1)
  })
})

describe('a name moves as its twin does', () => {
  it('with quotation marks and without', () => {
    const line =
      'Hội thi Nhà nông đua tài năm 2026 gồm hai vòng; cơ cấu giải của “Hội thi Nhà nông đua tài năm 2026” theo thể lệ.'
    const { text, asked } = next(line)
    expect(text).toBe(line.replaceAll('2026', '2027'))
    expect(asked).toEqual([])
  })
  it('a slogan that stands once is asked about', () => {
    expect(next('Chủ đề “Tuổi trẻ sáng tạo 2026”.').asked).toEqual(['“Tuổi trẻ sáng tạo 2026”'])
  })
})

describe('what is held once is one question, its day moved', () => {
  it.each([
    ['Hội thảo khoa học tổ chức ngày 17/6/2026 tại Trường Cao đẳng.', '17/6/2026 → 17/6/2027'],
    ['Kỳ thi tay nghề trẻ được tổ chức vào ngày 24/3/2026.', '24/3/2026 → 24/3/2027'],
    ['Bốc thăm, xếp lịch thi đấu ngày 11/8/2026 tại Nhà thi đấu.', '11/8/2026 → 11/8/2027'],
    ['Ngày 28/5/2026: tổ chức Hội nghị gặp mặt doanh nghiệp.', '28/5/2026 → 28/5/2027'],
    ['Lúc 19 giờ 30 phút ngày 12/12/2026, tại Nhà văn hóa.', '12/12/2026 → 12/12/2027'],
    [
      'Tập huấn từ thứ Tư (10/6/2026) đến thứ Sáu (12/6/2026).',
      'thứ Tư (10/6/2026); thứ Sáu (12/6/2026) → thứ Năm (10/6/2027); thứ Bảy (12/6/2027)',
    ],
  ])('%j', (line, question) => {
    expect(next(line).asked).toEqual([question])
  })

  it('the link of a meeting is named with it', () => {
    const { ledger } = next('Họp trực tuyến lúc 8 giờ ngày 09/4/2026.\n\nĐường dẫn: https://zoom.us/j/123456789')
    expect(ledger.open.map(({ reason }) => reason.vi)).toEqual([
      'việc tổ chức một lần: ngày đã dời theo năm mới; xem lại ngày, giờ, đường dẫn họp',
    ])
  })

  it.each([
    'Báo cáo trước 16 giờ 00 ngày 20/11/2026.',
    'Tổ chức hội nghị trước ngày 15/12/2026.',
    'Lễ kỷ niệm Ngày Nhà giáo Việt Nam 20/11/2026.',
    'Chào mừng kỷ niệm 21 năm Ngày hội Toàn dân bảo vệ an ninh Tổ quốc (19/8/2005 - 19/8/2026).',
  ])('of %j nothing is asked', (line) => {
    expect(next(line).asked).toEqual([])
  })
})

describe('one thing, one question', () => {
  it('number and date of a basis', () => {
    const base =
      'bases:\n  - { id: a, lead: Căn cứ, type: Quyết định, number: 88/QĐ-BYT, date: 2026-01-20, issuer: Bộ Y tế, subject: về giao chỉ tiêu, renewal: yearly }\n'
    const { front, asked } = next('Sở ban hành.', base)
    expect(asked).toEqual(['88/QĐ-BYT, 2026-01-20 → [[cần điền: số, ký hiệu]], null'])
    expect(front).toContain('number: "[[cần điền: số, ký hiệu]]", date: null')
  })

  it('a count in the subject of a yearly basis goes with the year beside it, and a congress with how often it was held', () => {
    const base =
      'bases:\n  - { id: a, lead: Căn cứ, type: Kế hoạch, number: 41/KH-CAT, date: 2026-06-02, issuer: Công an tỉnh, subject: về kỷ niệm 81 năm Ngày truyền thống Công an nhân dân Việt Nam (19/8/1945 - 19/8/2026), renewal: yearly }\n'
    const { front, asked } = next(
      'Chào mừng Đại hội Thi đua yêu nước lần thứ X năm 2026 và 81 năm Quốc khánh (02/9/1945 - 02/9/2026).',
      base,
    )
    expect(front).toContain('kỷ niệm 82 năm Ngày truyền thống Công an nhân dân Việt Nam (19/8/1945 - 19/8/2027)')
    expect(asked.slice(1)).toEqual(['Đại hội Thi đua yêu nước lần thứ X năm 2026'])
  })

  it('value, wording, the figure inside it and tiers of a target', () => {
    const target = `targets:
  - id: a
    name: Tỷ lệ bao phủ
    operator: ">="
    value: 95.2
    unit: "%"
    wording: tối thiểu 95,2% dân số, vùng cao 90%
    tiers: [{ when: vùng cao, operator: ">=", value: 90 }]
`
    const { ledger } = next('Đạt :target[a].', target)
    expect(ledger.open.map(({ reason }) => reason.vi)).toEqual([
      'chỉ tiêu của năm mới: Tỷ lệ bao phủ; viết lại cả lời văn (wording); xem lại các mức (tiers)',
    ])
  })

  it('all of something is no target', () => {
    expect(next('Phấn đấu 100% xã hoàn thành.').asked).toEqual([])
    expect(next('Phấn đấu 92% xã hoàn thành.').asked).toEqual(['92%'])
  })

  it('a basis that stands until it is replaced is no question', () => {
    const bases = `bases:
  - { id: a, lead: Căn cứ, type: Luật, subject: Giáo dục, date: 2019-06-14 }
  - { id: b, lead: Căn cứ, type: Thông tư, number: 08/2024/TT-BNV, date: 2024-08-15, issuer: Bộ Nội vụ, subject: hướng dẫn công tác lưu trữ }
  - { id: c, lead: Căn cứ, type: Quyết định, number: 749/QĐ-TTg, date: 2025-06-03, issuer: Thủ tướng Chính phủ, subject: phê duyệt Chương trình giai đoạn 2025-2030 }
  - { id: d, lead: Căn cứ, subject: "Chức năng, nhiệm vụ của Sở" }
  - id: g
    lead: Căn cứ
    documents:
      - { type: Nghị định, number: 45/2024/NĐ-CP, date: 2024-04-26, issuer: Chính phủ, subject: về quản lý }
      - { type: Quyết định, number: 77/QĐ-SYT, date: 2026-01-09, issuer: Sở Y tế, subject: về thành lập tổ }
  - { id: e, lead: Thực hiện, type: Kế hoạch, number: 15/KH-UBND, date: 2026-01-12, issuer: Ủy ban nhân dân tỉnh, subject: về cải cách hành chính năm 2026 }
  - { id: f, lead: Xét đề nghị của, subject: "Trường A tại Tờ trình số 12/TTr-A ngày 02/3/2026" }
`
    expect(next('Sở ban hành.', bases).ledger.open.map(({ reason }) => reason.en)).toEqual([
      'yearly or standing is not said: keep or replace it, then set renewal',
      'a document of that year alone: put the new year’s, or delete it',
      'a request for the old plan: put the new one, or delete it',
    ])
  })

  it('what stands in a comment of YAML is no blank of the plan', () => {
    expect(
      next('Sở ban hành.', '# ví dụ: [[cần điền: tên dự án]]\nnote: "[[cần điền: ghi chú]]" # [[cần điền: gì]]\n').asked,
    ).toEqual(['[[cần điền: ghi chú]]'])
  })
})

describe('what belongs to the old year alone is asked about, and left as it is', () => {
  it.each([
    ['Kinh phí sự nghiệp môi trường năm 2026 được giao tại Quyết định số 3001/QĐ-UBND ngày 10/12/2025.', ['năm 2026']],
    ['Chỉ tiêu tuyển quân năm 2026 theo Quyết định số 77/QĐ-BTL ngày 05/01/2026 của Bộ Tư lệnh.', ['năm 2026']],
    ['Biên chế năm 2026 do Nghị quyết số 45/NQ-HĐND ngày 08/12/2025 của Hội đồng nhân dân tỉnh phê duyệt.', ['năm 2026']],
    ['Báo cáo năm 2026 theo mẫu tại Thông tư số 05/2025/TT-BNV ngày 12/12/2025 của Bộ Nội vụ.', []],
    ['Sơ kết năm 2026 theo Quyết định số 45/QĐ-BTP ngày 12/3/2022 của Bộ Tư pháp.', []],
    ['Chủ đề Tháng Thanh niên năm 2026: “Tuổi trẻ tiên phong”.', ['năm 2026']],
    ['Thông điệp truyền thông năm 2026 là “Mỗi người dân một cây xanh”.', ['năm 2026']],
    ['Khẩu hiệu hành động năm 2026 của ngành: Kỷ cương, sáng tạo.', ['năm 2026']],
    ['Phổ biến chủ đề công tác năm 2026 tới đoàn viên.', []],
    ['Nộp bài trực tuyến tại https://thi.laocai.gov.vn/atgt-2026 trước 30/9.', ['https://thi.laocai.gov.vn/atgt-2026']],
    ['Giải quyết dứt điểm 15 vụ còn tồn năm 2025.', ['năm 2025']],
    ['Nghiệm thu 02 công trình từ năm 2025 chuyển sang.', ['năm 2025']],
    ['Phát huy kết quả đạt được của năm 2025.', ['năm 2025']],
    ['Kết quả năm 2025: 22 lớp, đạt 104% kế hoạch năm 2025.', ['năm 2025']],
    ['Tổng kinh phí dự toán năm 2026 của các xã (kèm theo Quyết định số 11/QĐ-UBND ngày 09/12/2025).', ['năm 2026']],
    ['Hội xuân từ mùng 2 đến mùng 6 (18 - 22/02/2026).', ['22/02/2026']],
    ['Số lượng hiện có (tính đến 31/3/2026).', ['31/3/2026']],
    ['Kế hoạch này thay thế Kế hoạch số 33/KH-STP ngày 15/01/2025.', ['15/01/2025']],
    ['Kế hoạch này thay Kế hoạch số 33/KH-STP ngày 15/01/2025.', ['15/01/2025']],
    ['Kế hoạch này thay thế Quyết định số 9/QĐ-STP ngày 15/01/2019.', []],
    ['Trực gác cao điểm Tết Nguyên đán từ ngày 15/12/2025 đến hết ngày 28/02/2026.', ['15/12/2025 đến hết ngày 28/02/2026']],
    ['Kiểm tra hàng hóa dịp Trung thu từ ngày 10/9/2026 đến ngày 26/9/2026.', ['10/9/2026 đến ngày 26/9/2026']],
  ])('%j: %j', (line, asked) => {
    const found = next(line)
    expect(found.asked).toEqual(asked)
    expect(found.text).toBe(asked.length > 0 || !/năm 2026/.test(line) ? line : line.replace('năm 2026', 'năm 2027'))
  })

  it.each([
    ['Lễ hội Hoa ban năm 2026 tổ chức lần thứ IX.', 'Lễ hội Hoa ban năm 2027 tổ chức lần thứ IX.', ['lần thứ IX']],
    ['Dự Đại hội Thể thao toàn quốc lần thứ X năm 2026.', 'Dự Đại hội Thể thao toàn quốc lần thứ X năm 2026.', ['năm 2026']],
    ['Giải việt dã lần thứ 15, năm 2026.', 'Giải việt dã lần thứ 15, năm 2027.', ['lần thứ 15']],
    ['Nhắc nhở lần thứ 2 trong năm 2026.', 'Nhắc nhở lần thứ 2 trong năm 2027.', []],
    ['Cử 12 người học khóa 2026 - 2027.', 'Cử 12 người học khóa 2027 - 2028.', []],
    ['Nghị quyết nhiệm kỳ 2025 - 2030.', 'Nghị quyết nhiệm kỳ 2025 - 2030.', []],
  ])('%j becomes %j', (line, expected, asked) => {
    const found = next(line)
    expect([found.text, found.asked]).toEqual([expected, asked])
  })

  it.each([
    ['Năm 2025, xã có 240 ca mắc, giảm 12%. Phấn đấu năm 2026 giảm 10%.', ['Năm 2025', '10%']],
    ['Phấn đấu thu ngân sách tăng 8% so với năm 2025.', ['năm 2025']],
    ['Phấn đấu 92% hộ dân đạt. Tỷ lệ năm 2025 là 88%.', ['năm 2025', '92%']],
  ])('a sentence is one question, its figures with it: %j', (line, asked) => {
    expect(next(line).asked.sort()).toEqual([...asked].sort())
  })
})

describe('a school year', () => {
  const rolledSchool = (line: string, yaml = 'period: { start: 2026-09-05, end: 2027-05-31 }\n', title = 'năm 2026') => {
    const { text, ledger } = rolled(planText(yaml, line).replace(/title: .*/, `title: Giáo dục thể chất ${title}`), 2027)
    return [text.split('\n---\n')[1]!.trim(), ledger.open.map(({ before }) => before)]
  }

  it.each([
    ['Kế hoạch năm học 2026 - 2027 của trường.', 'Kế hoạch năm học 2027 - 2028 của trường.', []],
    ['Năm học 2025 - 2026, trường có 24 lớp.', 'Năm học 2025 - 2026, trường có 24 lớp.', ['Năm học 2025 - 2026']],
    ['Tuyển sinh lớp 10 năm học 2027 - 2028.', 'Tuyển sinh lớp 10 năm học 2028 - 2029.', []],
    ['Thực hiện từ năm học 2020 - 2021.', 'Thực hiện từ năm học 2020 - 2021.', []],
    ['Tựu trường trước ngày 01/9/2026.', 'Tựu trường trước ngày 01/9/2027.', []],
    ['Xét tốt nghiệp trước ngày 30/6/2027.', 'Xét tốt nghiệp trước ngày 30/6/2028.', []],
    [
      'Năm học 2025 - 2026 có 24 lớp; thi đỗ năm 2026 đạt 98,9%, khối 10 tuyển năm 2026.',
      'Năm học 2025 - 2026 có 24 lớp; thi đỗ năm 2026 đạt 98,9%, khối 10 tuyển năm 2027.',
      ['Năm học 2025 - 2026'],
    ],
    ['Phấn đấu tỷ lệ thi đỗ năm 2026 đạt 99%.', 'Phấn đấu tỷ lệ thi đỗ năm 2027 đạt 99%.', ['99%']],
  ])('%j becomes %j', (line, expected, asked) => {
    expect(rolledSchool(line)).toEqual([expected, asked])
  })

  it('is the one of the title where no period says it', () => {
    expect(rolledSchool('Năm học 2026-2027 có 30 lớp; niên độ 2025-2026 có 28 lớp.', '', 'năm học 2026-2027')).toEqual([
      'Năm học 2027-2028 có 30 lớp; niên độ 2025-2026 có 28 lớp.',
      ['niên độ 2025-2026'],
    ])
  })
})

describe('what came out of the time before is one question', () => {
  it.each([
    [
      '# Kết quả công tác tháng 4/2026\n\nTrong tháng 4/2026 khám 210 lượt, tăng 5% so với tháng 3/2026.\n\nLũy kế đến ngày 20/4/2026 có 03 ca.\n\n# Nhiệm vụ tháng 5/2026\n\nTrực theo lịch.',
      ['4/2026'],
      ['tháng 3/2026', '20/4/2026'],
    ],
    [
      '# Đánh giá tình hình\n\nĐến ngày 31/3/2026 còn 40 hộ. Năm 2025 phạt 12 vụ, thu 30 triệu đồng.\n\n# Mục tiêu\n\nXong trước ngày 30/9/2026.',
      ['31/3/2026'],
      ['Năm 2025', '31/3/2026'],
    ],
    [
      '# Kết quả năm 2025\n\nNăm 2025, trạm đạt 92%; năm 2025 tiêm 1.200 mũi.\n\n# Mục tiêu năm 2026\n\nPhấn đấu đạt 95%.',
      ['năm 2025', '95%'],
      ['92%'],
    ],
    [
      '# Nội dung\n\n## Kết quả thực hiện năm 2025\n\nThu 12 tỷ đồng năm 2025.\n\n## Chỉ tiêu năm 2026\n\nThu đủ.',
      ['năm 2025'],
      ['12 tỷ đồng'],
    ],
    [
      '# Tình hình, kết quả thực hiện quý I/2026\n\nKỷ niệm 96 năm Ngày thành lập Đảng (03/02/1930 - 03/02/2026) tại xã.\n\n# Nhiệm vụ quý II/2026\n\nTập huấn.',
      ['I/2026'],
      ['96 năm', '03/02/2026'],
    ],
    [
      '# Khái quát kết quả 6 tháng đầu năm 2026\n\n| Chỉ tiêu | Tháng 4/2026 | Tháng 5/2026 |\n|---|---|---|\n| Hồ sơ | 12 | 15 |\n| Đơn | 3 | 4 |\n\n# Giải pháp\n\nRà soát.',
      ['năm 2026'],
      ['Tháng 4/2026'],
    ],
    [
      '# Tình hình thực hiện năm 2025\n\nNăm 2025 đạt 71%; quý IV năm 2025 gián đoạn 05 lần.\n\n# Mục tiêu\n\nĐạt chuẩn.',
      ['năm 2025'],
      ['quý IV năm 2025'],
    ],
    ['# Mục tiêu\n\nĐạt chuẩn.\n\n# Kết quả cần đạt năm 2026\n\nHoàn thành trong năm 2026.', [], []],
    ['# Mục tiêu\n\nĐạt chuẩn.\n\n# Kết quả và phương hướng\n\nHoàn thành trong năm 2026.', [], []],
    ['# Mục tiêu\n\nĐạt chuẩn.\n\n# Đánh giá kết quả\n\nTổng kết trước ngày 15/12/2026.', [], []],
  ])('%j', (body, asked, stays) => {
    const found = next(body)
    expect(found.asked).toEqual(asked)
    for (const words of stays) expect(found.text).toContain(words)
    if (body.includes('Nhiệm vụ tháng 5/2026')) expect(found.text).toContain('Nhiệm vụ tháng 5/2027')
  })

  it.each([
    ['Năm 2025, xã cấp nước cho 80% hộ. Tỷ lệ hộ nghèo giảm còn 4,2%.', ['Năm 2025']],
    ['Năm 2025, xã cấp nước cho 80% hộ. Phấn đấu đạt 86%.', ['Năm 2025', '86%']],
    ['Mở 03 lớp, tối thiểu 30 người (quý I/2026: 25).', ['I/2026']],
    ['Tỷ lệ khách quay lại đạt 40% (năm 2025: 36%).', ['năm 2025']],
  ])('in a paragraph and in brackets: %j', (line, asked) => {
    expect(next(line).asked).toEqual(asked)
    expect(next(line).text).toBe(line)
  })
})

describe('days that hang from the moon stay wherever they stand', () => {
  it.each([
    [
      'Hội mở từ ngày 24/02/2026 đến ngày 26/02/2026 (tức từ mùng 8 đến mùng 10 tháng Giêng). Đón khách từ 7 giờ ngày 24/02/2026.',
      ['24/02/2026 đến ngày 26/02/2026', '24/02/2026'],
    ],
    ['Tế lễ ngày 25/4/2026 (mùng 9 tháng 3 âm lịch); công an trực ngày 25/4/2026.', ['25/4/2026', '25/4/2026']],
    ['Phục vụ Tết Nguyên đán và các lễ hội đầu năm, từ ngày 05/02/2026 đến ngày 28/02/2026.', ['05/02/2026 đến ngày 28/02/2026']],
    ['Lễ hội diễn ra ngày 03/3/2026, rằm tháng Giêng.', ['03/3/2026']],
    ['Khai bút ngày 22/02/2026, nhằm mùng 6 tháng Giêng.', ['22/02/2026']],
  ])('%j', (line, asked) => {
    const found = next(line)
    expect(found.text).toBe(line)
    expect(found.asked).toEqual(asked)
  })

  it('a programme of such days is one question', () => {
    const { text, asked, ledger } = next(
      'Hội mở từ 24/02/2026 đến 26/02/2026 (mùng 8 đến mùng 10 tháng Giêng).\n\n| Ngày | Việc |\n|---|---|\n| 24/02/2026 (Thứ Ba) | Tế lễ |\n| 25/02/2026 (Thứ Tư) | Rước kiệu |\n| 26/02/2026 (Thứ Năm) | Bế mạc |\n\nHọp trước ngày 10/02/2026.',
    )
    expect(text).toContain('25/02/2026 (Thứ Tư)')
    expect(text).toContain('10/02/2027')
    expect(asked).toEqual(['24/02/2026 đến 26/02/2026', '24/02/2026 … 26/02/2026'])
    expect(ledger.open.at(-1)!.reason.vi).toContain('giữ nguyên; ngày tính theo âm lịch')
  })
})

describe('weekdays of several days', () => {
  it.each([
    ['Trực thứ Bảy, Chủ nhật ngày 07 - 08/3/2026.', 'Trực Chủ nhật, thứ Hai ngày 07 - 08/3/2027.'],
    ['Học thứ Bảy và Chủ nhật (14, 15/3/2026).', 'Học Chủ nhật và thứ Hai (14, 15/3/2027).'],
    ['Thi T7 - CN, 21 - 22/3/2026.', 'Thi CN - T2, 21 - 22/3/2027.'],
    ['Tập từ thứ Hai đến thứ Sáu, 06 đến 10/4/2026.', 'Tập từ thứ Ba đến thứ Bảy, 06 đến 10/4/2027.'],
  ])('before them: %j becomes %j', (line, expected) => {
    const { text, asked } = next(line)
    expect([text, asked.length]).toEqual([expected, 1])
  })

  it.each([
    'Dọn vệ sinh các ngày Chủ nhật 01/3, 08/3, 15/3 và 22/3/2026.',
    'Đối thoại các thứ Năm: 05/3/2026, 12/3/2026, 19/3/2026.',
    'Phát sóng thứ Ba các ngày 03/3, 17/3/2026.',
    'Ngày hội sách: Chủ nhật (12/4, 19/4 và 26/4/2026).',
    'Khám vào các ngày Chủ nhật trong tháng 5 (03/5, 10/5, 17/5 và 24/5/2026).',
  ])('of one weekday stay, asked about: %j', (line) => {
    const { text, asked, ledger } = next(line)
    expect(text).toBe(line)
    expect(asked.length).toBe(1)
    expect(ledger.open[0]!.reason.vi).toBe('các ngày cùng một thứ trong tuần: tính lại ngày')
  })

  it.each([
    ['Trong tuần từ 13 đến 17/4/2026, các tổ họp dân.', '17/4/2026 → 17/4/2027'],
    ['Tuần 3 (16 - 22/3/2026): hiến máu.', '22/3/2026 → 22/3/2027'],
    ['Phát động tuần lễ từ ngày 20/4/2026 đến ngày 26/4/2026.', '26/4/2026 → 26/4/2027'],
    ['Báo cáo trước 16 giờ 00, thứ Sáu, ngày 27/3/2026.', 'thứ Sáu, ngày 27/3/2026 → thứ Bảy, ngày 27/3/2027'],
    ['Nộp hồ sơ chậm nhất ngày 27/3/2026 (Thứ Sáu).', '27/3/2026 (Thứ Sáu) → 27/3/2027 (Thứ Bảy)'],
  ])('a week, and a deadline with its weekday: %j', (line, question) => {
    expect(next(line).asked).toEqual([question])
  })

  it('weeks one below the other are a timetable', () => {
    expect(
      next('- Tuần 1 (02 - 08/3/2026): dọn vệ sinh.\n- Tuần 2 (09 - 15/3/2026): tặng quà.\n- Tuần 3 (16 - 22/3/2026): hiến máu.')
        .asked,
    ).toEqual(['08/3/2026 … 22/3/2026 → 08/3/2027 … 22/3/2027'])
  })
})

describe('what a plan does itself behind its day of issue moves', () => {
  it.each([
    ['Văn phòng công bố lịch vào ngày 20/4/2026.', true],
    ['Phát thanh mỗi ngày hai lượt, bắt đầu từ ngày 12/4/2026.', true],
    ['Thành lập tổ giúp việc ngày 05/3/2026.', true],
    ['Khai trương điểm tiếp nhận ngày 01/6/2026.', true],
    ['Ký quy chế phối hợp ngày 15/5/2026.', true],
    ['Đồ án đã công bố ngày 20/4/2026.', false],
    ['Luật có hiệu lực từ ngày 01/7/2026.', false],
    ['Sáp nhập từ ngày 01/3/2026.', false],
    ['Ban hành ngày 10/01/2026.', false],
  ])('%j', (line, moves) => {
    expect(next(line).text).toBe(moves ? line.replace('2026', '2027') : line)
  })
})

describe('sums and tables of figures are the old year’s', () => {
  it.each([
    ['Kinh phí năm 2026: 385.000.000 đồng, từ ngân sách xã.', ['385.000.000 đồng']],
    ['Dự toán chi năm 2026 là 6,4 tỷ đồng.', ['6,4 tỷ đồng']],
    ['Ngân sách năm 2026 cấp 120 triệu đồng và nguồn xã hội hóa.', ['120 triệu đồng']],
    ['Năm 2026: 2.150 triệu đồng; phần còn lại xã hội hóa.', ['2.150 triệu đồng']],
    ['Chi từ dự toán năm 2026; nước uống 20.000 đồng/người.', []],
    ['Xử phạt từ 02 triệu đồng đến 05 triệu đồng.', []],
    ['Kinh phí năm 2026 do ngân sách bảo đảm.', []],
    ['Năm 2025 chi 90 triệu đồng; năm 2026 chi 95 triệu đồng.', ['Năm 2025']],
  ])('%j', (line, asked) => {
    expect(next(line).asked).toEqual(asked)
  })

  const table = (rows: string[]) =>
    `| Nhóm | ${rows[0]} |\n|---|${'---|'.repeat(rows[0]!.split('|').length)}\n${rows
      .slice(1)
      .map((row, index) => `| N${index} | ${row} |`)
      .join('\n')}`
  it.each<[string, string[], string[]]>([
    ['quarters', ['Quý I/2026 | Quý II/2026', '20 | 30', '15 | 25'], ['20 … 25']],
    ['one column of the year', ['Kế hoạch năm 2026', '1.240', '85,5', '12%'], ['1.240 … 12%']],
    ['the year before beside it', ['Năm 2025 | Năm 2026', '20 | 30', '15 | 25'], ['Năm 2025']],
    ['no figures', ['Nhiệm vụ năm 2026', 'rà soát', 'tập huấn', 'kiểm tra'], []],
    ['heads without a year', ['Số lượng', '20', '15', '30'], []],
  ])('a table: %s', (_, rows, asked) => {
    expect(next(table(rows)).asked).toEqual(asked)
  })

  it.each([
    ['# Chỉ tiêu\n\n- 90% đoàn viên cài ứng dụng.\n- 100% chi đoàn có công trình.', ['90%']],
    ['# Các mục tiêu cụ thể\n\n- 85% số hộ phân loại rác.', ['85%']],
    ['# Giải pháp\n\n- Pha dung dịch 5% để khử khuẩn.', []],
    ['# Chủ đề\n\n“Tuổi trẻ tiên phong chuyển đổi số”.', ['“Tuổi trẻ tiên phong chuyển đổi số”']],
    ['# Chủ đề\n\nTháng Công nhân: “Công nhân tự hào tiên phong”.', ['“Công nhân tự hào tiên phong”']],
    ['Chủ đề hoạt động: “Vì một thành phố xanh”.', ['“Vì một thành phố xanh”']],
    ['Phương châm: “Bốn tại chỗ, ba sẵn sàng”.', []],
  ])('below a heading of aims or a theme: %j', (body, asked) => {
    expect(next(body).asked).toEqual(asked)
  })
})

describe('a time of two calendar years', () => {
  const period = 'period: { start: 2026-09-01, end: 2027-05-31 }\n'
  it.each([
    ['Đến hết năm 2026 ký số toàn bộ; năm 2027 dùng học bạ số.', 'Đến hết năm 2027 ký số toàn bộ; năm 2028 dùng học bạ số.'],
    ['Nguồn chi năm 2026 và năm 2027.', 'Nguồn chi năm 2027 và năm 2028.'],
    ['Không mở lớp trong dịp Tết Nguyên đán 2027.', 'Không mở lớp trong dịp Tết Nguyên đán 2028.'],
  ])('%j becomes %j', (line, expected) => {
    const { text, asked } = next(line, period)
    expect([text, asked]).toEqual([expected, []])
  })
  it('the year after the plan and those behind it', () => {
    expect(next('Duy trì trong năm 2027 và những năm tiếp theo.').text).toBe('Duy trì trong năm 2028 và những năm tiếp theo.')
  })
  it('courses that are running are one question', () => {
    const line = 'Sinh viên các khóa 17 (2022 - 2026), 18 (2023 - 2027) và 19 (2024 - 2028).'
    expect(next(line).asked).toEqual(['2022 - 2026'])
    expect(next(line).text).toBe(line)
  })
})

describe('who has an age in a year is born in another each time', () => {
  it.each([
    ['Gọi công dân nam sinh từ ngày 01/01/2000 đến ngày 31/12/2008.', '01/01/2000 đến ngày 31/12/2008'],
    ['Mừng thọ người cao tuổi tròn 70, 80 tuổi (sinh năm 1956, 1946).', 'năm 1956'],
    ['Tuyển trẻ sinh năm 2021.', 'năm 2021'],
    ['Tiêm cho học sinh nữ sinh trong năm 2015.', 'năm 2015'],
    ['Vận động viên sinh từ ngày 01/01/2012 đến ngày 31/12/2014.', '01/01/2012 đến ngày 31/12/2014'],
    ['Cầu thủ sinh sau ngày 01/01/2010.', '01/01/2010'],
  ])('%j', (line, asked) => {
    const found = next(line)
    expect([found.text, found.asked]).toEqual([line, [asked]])
  })
  it.each([
    'Kiến nghị phát sinh từ năm 2021.',
    'Chủ tịch Hồ Chí Minh sinh năm 1890 tại Nghệ An.',
    'Vệ sinh trường lớp trước ngày 01/9/2026.',
  ])('none is in %j', (line) => {
    expect(next(line).asked).toEqual([])
  })
  it('what a row of a column asks beside what its other rows ask is asked there', () => {
    const { asked } = next(
      '| Lớp | Điều kiện |\n|---|---|\n| Một | Khai hội dịp rằm ngày 03/3/2026 |\n| Hai | Lễ dịp rằm ngày 01/5/2026; hợp đồng hết hạn ngày 15/7/2026 |',
    )
    expect(asked.join('; ')).toContain('15/7/2026')
    expect(asked.join('; ')).toContain('03/3/2026')
    expect(asked.join('; ')).not.toContain('01/5/2026')
  })

  it('a column of such years is one question', () => {
    expect(
      next('| Lớp | Năm sinh | Chỉ tiêu năm 2026 |\n|---|---|---|\n| Bé | 2023 | 20 |\n| Nhỡ | 2022 | 10 |\n| Lớn | 2021 | 9 |')
        .asked,
    ).toEqual(['2023'])
  })
})

describe('a plan that is issued before its year', () => {
  const early = (line: string) => {
    const { text, ledger } = rolled(planText('', line).replace('date: 2026-02', 'date: 2025-08-12'), 2027)
    return { text, asked: ledger.open.map(({ before }) => before) }
  }
  it.each([
    ['Kiện toàn Hội đồng trước ngày 20/8/2025.', '20/8/2026'],
    ['Sơ tuyển trong tháng 10/2025.', '10/2026'],
    ['Khám tuyển từ ngày 01/11/2025 đến ngày 31/12/2025.', '01/11/2026 đến ngày 31/12/2026'],
  ])('what it asks for before that year moves: %j', (line, moved) => {
    const { text, asked } = early(line)
    expect(text).toContain(moved)
    expect(asked).toEqual([])
  })
  it('and its own date is as long before the next', () => {
    expect(early('Thực hiện.').text).toContain('date: 2026\n')
  })
  it('a day before its issue is none of them', () => {
    expect(early('Rà soát xong trước ngày 30/6/2025.').text).toContain('30/6/2025')
  })
})

describe('what else goes with a year', () => {
  it.each([
    ['Nghỉ Tết Dương lịch ngày 01/01/2026.', '01/01/2027', []],
    ['Quyết toán gửi cấp trên trước ngày 30/6/2027.', '30/6/2028', []],
    ['Chuyển nguồn sang năm 2027.', 'năm 2028', []],
    [
      'Mua máy theo Quyết định số 2290/QĐ-UBND ngày 28/11/2025 của Ủy ban nhân dân tỉnh, nghiệm thu trước ngày 20/3/2026.',
      '20/3/2027',
      [],
    ],
    ['Dư nợ tạm ứng đến ngày 31/01/2026 là 214 tỷ đồng.', '31/01/2026', ['31/01/2026']],
    ['Báo cáo vào thứ Hai hằng tuần từ ngày 09/3/2026.', '09/3/2026', ['09/3/2026']],
    ['Lập theo Mẫu 02/2026.', '02/2026', ['02/2026']],
    ['Thu thập số liệu 12 tháng, từ ngày 01/7/2025 đến ngày 30/6/2026.', '01/7/2026 đến ngày 30/6/2027', []],
    ['Nâng cấp đường truyền trong quý I - II/2026.', 'quý I - II/2027', []],
    ['Số hóa hồ sơ trong quý II, III và quý IV/2026.', 'quý IV/2027', []],
    ['Hợp đồng thuê phần mềm hết hạn ngày 15/3/2027.', '15/3/2027', ['15/3/2027']],
    ['Chứng nhận có hiệu lực đến ngày 14/8/2026.', '14/8/2026', ['14/8/2026']],
    ['Phần mềm: năm 2026 mua 20 máy, năm 2027 mua 12 máy.', 'năm 2028 mua 12', []],
    ['Báo cáo Ủy ban nhân dân xã để điều chỉnh cho năm 2027.', 'năm 2028', []],
    ['Nghỉ lễ Quốc khánh 02/9/2026 không thu thập.', '02/9/2027', []],
    ['Số hộ nghèo đầu năm 2026 là 412 hộ.', 'năm 2026', ['năm 2026']],
    ['Trình kỳ họp thứ 15 (tháng 7/2026).', '7/2027', ['kỳ họp thứ 15']],
    [
      'Chào mừng kỷ niệm 140 năm Ngày Quốc tế Lao động (01/5/1886 - 01/5/2026), 97 năm Ngày thành lập Công đoàn Việt Nam (28/7/1929 - 28/7/2026) và Đại hội XIV Công đoàn Việt Nam.',
      '141 năm',
      ['Đại hội XIV'],
    ],
    ['Theo dự báo, lũ năm 2026 ở mức thấp, mặn cao nhất vào tháng 4/2026.', 'tháng 4/2026', ['năm 2026']],
    ['Tổ chức Hội thi lần thứ IV năm 2026. Hội thi lần thứ IV năm 2026 gồm hai vòng.', 'năm 2027', ['lần thứ IV']],
    ['Hội nghị khoa học lần thứ V, ngày 24/10/2026.', '24/10/2027', ['24/10/2026 → 24/10/2027']],
    ['Bế giảng khóa học 2025 - 2026; khai giảng khóa học 2026 - 2027 vào tháng 9.', 'khóa học 2027 - 2028', []],
    ['Phòng cháy mùa khô năm 2026 - 2027.', 'mùa khô năm 2027 - 2028', []],
  ])('%j', (line, holds, asked) => {
    const found = next(line)
    expect(found.text).toContain(holds)
    expect(found.asked).toEqual(asked)
  })

  it.each([
    [
      'KH 2026 beside TH 2025',
      '| Chỉ số | TH 2025 | KH 2026 |\n|---|---|---|\n| Điểm | 3,2 | 3,4 |\n| Tỷ lệ | 91 | 93 |',
      'KH 2027',
      ['TH 2025'],
    ],
    ['deadlines', '| Việc | Thời hạn |\n|---|---|\n| A | 10/3/2026 |\n| B | 15/4/2026 |\n| C | 30/6/2026 |', '15/4/2027', []],
  ])('a table: %s', (_, body, holds, asked) => {
    const found = next(body)
    expect(found.text).toContain(holds)
    expect(found.asked).toEqual(asked)
  })

  it.each([
    [
      'has stood for years',
      '{ id: a, lead: Căn cứ, type: Quyết định, number: 6858/QĐ-BYT, date: 2016-11-18, issuer: Bộ Y tế, subject: về việc ban hành Bộ tiêu chí chất lượng }',
    ],
    [
      'runs on',
      '{ id: a, lead: Căn cứ, type: Quyết định, number: 90/QĐ-TTg, date: 2025-11-27, issuer: Thủ tướng Chính phủ, subject: phê duyệt Đề án phát triển bền vững đến năm 2030 }',
    ],
  ])('a basis that %s is kept', (_, base) => {
    expect(next('Sở ban hành.', `bases:\n  - ${base}\n`).asked).toEqual([])
  })
})

describe('a plan of several years', () => {
  it('moves year, years and period together, and asks once', () => {
    const { front, asked } = next(
      'Thực hiện.',
      'years: { from: 2026, to: 2028 }\nperiod: { start: 2026-03-01, end: 2028-12-31 }\n',
      2029,
    )
    expect(front).toContain('years: { from: 2029, to: 2031 }\nperiod: { start: 2029-03-01, end: 2031-12-31 }')
    expect(asked).toEqual(['2026 - 2028 → 2029 - 2031'])
  })
})

describe('residue sees what a rollover would have moved', () => {
  const body = `Trên đây là Kế hoạch kiểm tra năm 2026 của Ủy ban nhân dân xã.

Nộp bài (công bố trước ngày 25/8/2026); tham gia “Hội thi Măng non năm 2026”. Hội thi Măng non năm 2026 có hai vòng.

Họp ngày 18/9/2026 (Thứ Sáu); sơ kết quý II/2026, tháng 9 năm 2026, năm học 2025-2026.

| Xã | Ngày |
|---|---|
| Một | 12/5/2026 |

Đón Tết Bính Ngọ.[^1]

[^1]: Theo dự toán năm 2026.`
  const yaml = `note: (Áp dụng năm 2026)
goals: { purposes: [Hoàn thành nhiệm vụ năm 2026.], requirements: [Xong trước ngày 30/6/2026.] }
targets: [{ id: a, name: Tỷ lệ năm 2026, operator: "=", value: 1, unit: "%", deadline: 2026-09-30 }]
phases: [{ id: d, name: Đợt 1 năm 2026, start: 2026-01-01, end: 2026-06-30, activities: Sơ kết tháng 6/2026. }]
assignments: [{ unit: Văn phòng, duty: tổng hợp năm 2026. }]
appendices: [{ file: bieu.md, title: Danh mục năm 2026 }]
period: { start: 2026-01-01, end: 2026-12-31 }
`
  const annex = { 'bieu.md': 'Nhiệm vụ năm 2026.\n' }

  it('on every line', () => {
    const text = planText(yaml, `${body}\n\n::purposes\n\n::requirements\n\n::phases\n\n::assignments`)
    const { ledger } = rolled(text, 2027, 'plans/2026/x.md', annex)
    const moved = ledger.edits.get('plans/2026/x.md')!.map(({ range }) => range.start.line)
    const lines = text.split('\n')
    // The new year alone is put: everything else is left over.
    const left = text
      .replace('year: 2026', 'year: 2027')
      .replace(
        '\n---\n\n',
        '\norigin: { plan: plans/2026/x.md, sha256: a000000000000000000000000000000000000000000000000000000000000000 }\n---\n\n',
      )
    const { value } = readPlan(
      { path: 'plans/2027/x.md', content: left },
      { open: (name) => ({ path: name, content: annex['bieu.md'] }) },
    )
    const problems = checkPlan(value!).filter(({ rule }) => ['residue', 'years-disagree', 'weekday-mismatch'].includes(rule))
    const seen = new Set(problems.filter(({ at }) => at.file.endsWith('x.md')).map(({ at }) => left.split('\n')[at.line - 1]))
    const missed = [...new Set(moved)]
      .map((line) => lines[line - 1]!)
      .filter((line) => !/^(?:year|date|number|origin|---)/.test(line) && !seen.has(line))
    expect(missed).toEqual([])
    expect(problems.some(({ at }) => at.file.endsWith('bieu.md'))).toBe(true)
  })

  it('in a school year whose period was left as it was', () => {
    const old = planText(
      'period: { start: 2026-09-05, end: 2027-05-31 }\n',
      'Năm học 2026 - 2027 thi ngày 16/01/2027.\n\nPhấn đấu năm 2026 giảm 10%.\n\nNăm học 2028 - 2029.',
    )
    const content = old
      .replace('year: 2026', 'year: 2027')
      .replace('năm 2026 của', 'năm 2027 của')
      .replace('period:', `origin: { plan: plans/2026/x.md, sha256: a${'0'.repeat(63)} }\nperiod:`)
    const origin = readPlan({ path: 'plans/2026/x.md', content: old }).value!.plan
    const told = checkPlan(readPlan({ path: 'plans/2027/x.md', content }).value!, { origin }).filter(
      ({ rule }) => rule === 'residue',
    )
    expect(told.map(({ message }) => /“(.*)”|Ngày (\S+)/.exec(message.vi)!.slice(1).join('')).sort()).toEqual(
      ['05/9/2026', '16/01/2027', '31/5/2027', 'năm 2026', 'Năm học 2026 - 2027'].sort(),
    )
  })

  it('once for both years of a school year', () => {
    const origin = 'origin: { plan: plans/2026/x.md, sha256: a000000000000000000000000000000000000000000000000000000000000000 }\n'
    const content = planText(origin, 'Hoàn thành chương trình năm học 2025 - 2026.')
      .replace('year: 2026', 'year: 2027')
      .replace('năm 2026 của', 'năm 2027 của')
    const told = checkPlan(readPlan({ path: 'plans/2027/x.md', content }).value!).filter(({ rule }) => rule === 'residue')
    expect(told.map(({ message }) => message.vi)).toEqual(['“năm học 2025 - 2026” còn sót từ kế hoạch năm 2026.'])
  })

  it.each([
    [
      'Hội mở từ ngày 24/02/2026 đến ngày 26/02/2026 (tức từ mùng 8 đến mùng 10 tháng Giêng).',
      ['24/02/2026 đến ngày 26/02/2026'],
    ],
    ['Dọn vệ sinh các ngày Chủ nhật 01/3, 08/3 và 15/3/2026.', ['15/3/2026']],
    ['Giao ban vào thứ Hai hằng tuần, bắt đầu từ ngày 09/3/2026.', ['09/3/2026']],
    ['Trực từ ngày 01/6/2026 đến ngày 30/9/2026.', ['01/6/2026 đến ngày 30/9/2026']],
    ['Phục vụ Tết năm 2026 vừa qua đã đạt yêu cầu.', []],
  ])('once, also what only a calendar can put, which a rollover leaves: %j', (line, expected) => {
    const origin = 'origin: { plan: plans/2026/x.md, sha256: a000000000000000000000000000000000000000000000000000000000000000 }\n'
    const content = planText(origin, line).replace('year: 2026', 'year: 2027').replace('năm 2026 của', 'năm 2027 của')
    const told = checkPlan(readPlan({ path: 'plans/2027/x.md', content }).value!).filter(({ rule }) =>
      ['residue', 'year-elsewhere'].includes(rule),
    )
    expect(told.map(({ message }) => /“(.*?)”/u.exec(message.vi)![1])).toEqual(expected)
  })
})
