import { describe, expect, it } from 'vitest'
import { mergeDocx } from '../../src/merge/merge-docx.ts'
import { built, mergedFiles, readFiles, textOf } from './merged.ts'
import { PLAN } from './plan.ts'
import {
  addBehind,
  changeParagraph,
  changeRow,
  copyWith,
  removeParagraph,
  replaceWords,
  trackWords,
  withoutBookmarks,
} from './word.ts'

/** What is done to a document in Word, and the lines of the plan that change by it. */

const FILES = { 'plan.md': PLAN }
const READ = readFiles(FILES)
const DOCUMENT = built(READ)
const TEXT = textOf(DOCUMENT).join('\n')

const EDITS: Readonly<Record<string, (docx: Uint8Array) => Uint8Array>> = {
  'one word': (b) => replaceWords(b, 'hằng tháng. Tỷ', 'hằng quý. Tỷ'),
  'bold word': (b) => replaceWords(b, 'thực hiện nghiêm', 'thực hiện nghiêm túc'),
  bullet: (b) => replaceWords(b, 'Cổng dịch vụ công', 'Cổng dịch vụ công quốc gia *và* trang_tin_điện tử'),
  'date ref': (b) => replaceWords(b, '30/6/2026', '31/5/2026'),
  target: (b) => replaceWords(b, 'từ 95% trở lên', 'từ 97,5% trở lên'),
  title: (b) => replaceWords(b, 'Cải cách hành chính năm 2026', 'Đẩy mạnh cải cách hành chính: năm 2026'),
  issuer: (b) => replaceWords(b, 'SỞ TƯ PHÁP', 'SỞ TƯ PHÁP TỈNH LÀO CAI'),
  number: (b) => changeParagraph(b, '/KH-STP', (p) => copyWith(p, 'Số: 15/KH-STP')),
  day: (b) => changeParagraph(b, 'Lào Cai, ngày', (p) => copyWith(p, 'Lào Cai, ngày 22 tháng 4 năm 2026')),
  heading1: (b) => replaceWords(b, 'NHIỆM VỤ', 'NHIỆM VỤ TRỌNG TÂM CỦA UBND'),
  purpose: (b) => replaceWords(b, 'rõ nét về kỷ luật', 'rõ nét, "thực chất" về kỷ luật'),
  'purpose plain': (b) => replaceWords(b, 'chất lượng phục vụ', 'chất lượng: phục vụ'),
  recipient: (b) => replaceWords(b, '- Sở Nội vụ', '- Sở Nội vụ tỉnh'),
  'recipient added': (b) => addBehind(b, '- Sở Nội vụ', '- Sở Tài chính (để b/c);'),
  'recipient other': (b) => addBehind(b, '- Sở Nội vụ', '- Báo Lào Cai (để đưa tin);'),
  'recipient removed': (b) => removeParagraph(b, '- Sở Nội vụ'),
  'recipient group removed': (b) => removeParagraph(b, '- Các phòng thuộc Sở (t/h)'),
  urgency: (b) => addBehind(b, '/KH-STP', 'KHẨN'),
  signer: (b) => replaceWords(b, 'Lê Văn Bình', 'Trần Thị Hòa'),
  position: (b) => replaceWords(b, 'GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC'),
  'paragraph added': (b) => addBehind(b, 'Các phòng tập trung', 'Đoạn mới do lãnh đạo thêm: # 1. *chú ý*.'),
  'bullet added': (b) => addBehind(b, 'Công khai thủ tục', '- Niêm yết tại trụ sở;'),
  'bullet removed': (b) => removeParagraph(b, 'Công khai thủ tục'),
  'point added': (b) => addBehind(b, 'Trả kết quả', 'c) Trả qua bưu chính;'),
  'clause added': (b) => addBehind(b, 'Văn phòng theo dõi', '2. Phòng Tổ chức phối hợp.'),
  'purpose added': (b) => addBehind(b, 'Nâng cao chất lượng', '- Giảm thời gian: chờ đợi của dân.'),
  'purpose removed': (b) => removeParagraph(b, 'Nâng cao chất lượng'),
  'requirement added': (b) => addBehind(b, 'Bám sát', 'Không để việc tồn đọng.'),
  'basis added': (b) =>
    addBehind(b, '11/QĐ-UBND', 'Căn cứ Nghị định số 118/2025/NĐ-CP ngày 09/6/2025 của Chính phủ về một cửa, một cửa liên thông;'),
  'basis removed': (b) => removeParagraph(b, '11/QĐ-UBND'),
  'basis changed': (b) => replaceWords(b, '11/QĐ-UBND ngày 05/01/2026', '12/QĐ-UBND ngày 06/01/2026'),
  split: (b) =>
    changeParagraph(
      b,
      'Các phòng tập trung',
      (p) =>
        copyWith(p, 'Các phòng tập trung thực hiện nghiêm quy chế làm việc.') +
        copyWith(p, 'Báo cáo định kỳ hằng tháng. Tỷ lệ hài lòng đạt từ 95% trở lên trở lên.'),
    ),
  join: (b) =>
    changeParagraph(removeParagraph(b, 'Trả kết quả'), 'Tiếp nhận hồ sơ', (p) =>
      copyWith(p, 'a) Tiếp nhận hồ sơ đúng quy định; trả kết quả đúng hạn;'),
    ),
  cell: (b) => replaceWords(b, 'Phòng Xây dựng', 'Phòng Xây dựng | Pháp chế'),
  'empty cell filled': (b) =>
    changeRow(b, 'Rà soát văn bản', (r) =>
      r.replace(
        /(<w:p>)((?:(?!<\/w:p>).)*)(<\/w:p>)(?=<\/w:tc>(?:(?!<w:tc>).)*<\/w:tr>)/s,
        '$1$2<w:r><w:t>xong sớm</w:t></w:r>$3',
      ),
    ),
  'cell emptied': (b) => replaceWords(b, 'gấp', ''),
  'row added': (b) =>
    changeRow(
      b,
      'Rà soát văn bản',
      (r) =>
        r +
        r
          .replace(/<w:bookmark[^>]*>/g, '')
          .replace('>1<', '>2<')
          .replace('Rà soát văn bản', 'Tập huấn | hướng dẫn')
          .replace('Phòng Xây dựng', 'Phòng Tổ chức'),
    ),
  'row removed': (b) => changeRow(b, 'Kiểm tra hồ sơ', () => ''),
  'section added': (b) =>
    changeParagraph(
      b,
      'TỔ CHỨC THỰC HIỆN',
      (p) =>
        copyWith(p, 'III. KINH PHÍ CỦA UBND') +
        copyWith(p.replace('Heading1', 'NoiDung'), 'Kinh phí do ngân sách bảo đảm.') +
        p.replace('III.', 'IV.'),
    ),
  'last paragraph': (b) =>
    changeParagraph(b, 'Các phòng thuộc Sở thực hiện', (p) => p.replace('./.', '.') + copyWith(p, '3. Văn phòng tổng hợp./.')),
  'last removed': (b) =>
    changeParagraph(removeParagraph(b, 'Các phòng thuộc Sở thực hiện'), 'Văn phòng theo dõi', (p) =>
      p.replace('đôn đốc.', 'đôn đốc./.'),
    ),
  moved: (b) => {
    let cut = ''
    const c = changeParagraph(b, 'Rà soát thủ tục', (p) => {
      cut = p
      return ''
    })
    return changeParagraph(c, 'Công khai', (p) => p + cut)
  },
  tracked: (b) => trackWords(b, 'Báo cáo định kỳ', 'Báo cáo đột xuất'),
  'end sign': (b) => replaceWords(b, 'hồ sơ.', 'hồ sơ;'),
  capital: (b) => replaceWords(b, 'Rà soát thủ tục', 'rà soát thủ tục'),
  'lost marks': (b) => withoutBookmarks(replaceWords(b, 'hằng tháng. Tỷ', 'hằng quý. Tỷ')),
  'lost marks, bullet': (b) => withoutBookmarks(addBehind(b, 'Công khai thủ tục', '- Niêm yết tại trụ sở;')),
}

/** Lines of the plan that are gone, and those that are new. */
const CHANGES: Readonly<Record<string, readonly string[]>> = {
  'one word': [
    '- Các phòng tập trung **thực hiện nghiêm** quy chế làm việc. Báo cáo định kỳ hằng tháng. Tỷ lệ hài lòng đạt :target[hai-long] trở lên.',
    '+ Các phòng tập trung **thực hiện nghiêm** quy chế làm việc. Báo cáo định kỳ hằng quý. Tỷ lệ hài lòng đạt :target[hai-long] trở lên.',
  ],
  'bold word': [
    '- Các phòng tập trung **thực hiện nghiêm** quy chế làm việc. Báo cáo định kỳ hằng tháng. Tỷ lệ hài lòng đạt :target[hai-long] trở lên.',
    '+ Các phòng tập trung **thực hiện nghiêm túc** quy chế làm việc. Báo cáo định kỳ hằng tháng. Tỷ lệ hài lòng đạt :target[hai-long] trở lên.',
  ],
  bullet: [
    '- - Công khai thủ tục trên Cổng dịch vụ công;',
    '+ - Công khai thủ tục trên Cổng dịch vụ công quốc gia \\*và\\* trang_tin_điện tử;',
  ],
  'date ref': [
    '- - Rà soát thủ tục hành chính, hoàn thành trước :date[2026-06-30];',
    '+ - Rà soát thủ tục hành chính, hoàn thành trước :date[2026-05-31];',
  ],
  target: [
    '-   - { id: hai-long, name: Tỷ lệ hài lòng của người dân, operator: ">=", value: 95, unit: "%" }',
    '+   - { id: hai-long, name: Tỷ lệ hài lòng của người dân, operator: ">=", value: 97.5, unit: "%" }',
  ],
  title: [
    '- title: Cải cách hành chính năm 2026 của Sở Tư pháp # trích yếu',
    '+ title: "Đẩy mạnh cải cách hành chính: năm 2026 của Sở Tư pháp" # trích yếu',
  ],
  issuer: ['-   name: Sở Tư pháp', '+   name: Sở Tư pháp tỉnh Lào Cai'],
  number: ['- number: { value: null, symbol: KH-STP }', '+ number: { value: "15", symbol: KH-STP }'],
  day: ['- date: 2026-04', '+ date: 2026-04-22'],
  heading1: ['- # Nhiệm vụ', '+ # Nhiệm vụ trọng tâm của UBND'],
  purpose: [
    '-     - "Tạo chuyển biến: rõ nét về kỷ luật, kỷ cương hành chính."',
    '+     - "Tạo chuyển biến: rõ nét, \\"thực chất\\" về kỷ luật, kỷ cương hành chính."',
  ],
  'purpose plain': [
    '-     - Nâng cao chất lượng phục vụ người dân, doanh nghiệp.',
    '+     - "Nâng cao chất lượng: phục vụ người dân, doanh nghiệp."',
  ],
  recipient: ['-       - Sở Nội vụ', '+       - Sở Nội vụ tỉnh'],
  'recipient added': ['+       - Sở Tài chính'],
  'recipient other': ['+   - { to: Báo Lào Cai, purpose: để đưa tin }'],
  'recipient removed': ['-       - Sở Nội vụ'],
  'recipient group removed': ['-   - to: Các phòng thuộc Sở', '-     purpose: t/h'],
  urgency: ['+ marks: { urgency: KHẨN }'],
  signer: ['- signature: { position: Giám đốc, name: Lê Văn Bình }', '+ signature: { position: Giám đốc, name: Trần Thị Hòa }'],
  position: [
    '- signature: { position: Giám đốc, name: Lê Văn Bình }',
    '+ signature: { position: Phó Giám đốc, name: Lê Văn Bình }',
  ],
  'paragraph added': ['+ Đoạn mới do lãnh đạo thêm: # 1. \\*chú ý\\*.'],
  'bullet added': ['+ - Niêm yết tại trụ sở;'],
  'bullet removed': ['- - Công khai thủ tục trên Cổng dịch vụ công;'],
  'point added': ['+ 3) Trả qua bưu chính;'],
  'clause added': ['+ 2. Phòng Tổ chức phối hợp.'],
  'purpose added': ['+     - "Giảm thời gian: chờ đợi của dân."'],
  'purpose removed': ['-     - Nâng cao chất lượng phục vụ người dân, doanh nghiệp.'],
  'requirement added': ['+     - Không để việc tồn đọng.'],
  'basis added': [
    '+   - id: nd-118',
    '+     type: Nghị định',
    '+     number: 118/2025/NĐ-CP',
    '+     date: 2025-06-09',
    '+     issuer: Chính phủ',
    '+     subject: về một cửa, một cửa liên thông',
  ],
  'basis removed': [
    '-   - id: qd-1',
    '-     type: Quyết định',
    '-     number: 11/QĐ-UBND',
    '-     date: 2026-01-05',
    '-     issuer: Ủy ban nhân dân tỉnh Lào Cai',
    '-     subject: ban hành Kế hoạch cải cách hành chính năm 2026',
  ],
  'basis changed': ['-     number: 11/QĐ-UBND', '-     date: 2026-01-05', '+     number: 12/QĐ-UBND', '+     date: 2026-01-06'],
  split: [
    '- Các phòng tập trung **thực hiện nghiêm** quy chế làm việc. Báo cáo định kỳ hằng tháng. Tỷ lệ hài lòng đạt :target[hai-long] trở lên.',
    '+ Các phòng tập trung **thực hiện nghiêm** quy chế làm việc.',
    '+ Báo cáo định kỳ hằng tháng. Tỷ lệ hài lòng đạt :target[hai-long] trở lên.',
  ],
  join: [
    '- 1) Tiếp nhận hồ sơ đúng quy định;',
    '- 2) Trả kết quả đúng hạn;',
    '+ 1) Tiếp nhận hồ sơ đúng quy định; trả kết quả đúng hạn;',
  ],
  cell: ['- | 1 | Rà soát văn bản | Phòng Xây dựng | |', '+ | 1 | Rà soát văn bản | Phòng Xây dựng \\| Pháp chế | |'],
  'empty cell filled': ['- | 1 | Rà soát văn bản | Phòng Xây dựng | |', '+ | 1 | Rà soát văn bản | Phòng Xây dựng | xong sớm |'],
  'cell emptied': ['- | 2 | Kiểm tra hồ sơ | Văn phòng | gấp |', '+ | 2 | Kiểm tra hồ sơ | Văn phòng |  |'],
  'row added': ['+ | 2 | Tập huấn \\| hướng dẫn | Phòng Tổ chức |  |'],
  'row removed': ['- | 2 | Kiểm tra hồ sơ | Văn phòng | gấp |'],
  'section added': ['+ # Kinh phí của UBND', '+ Kinh phí do ngân sách bảo đảm.'],
  'last paragraph': [
    '- 2. Các phòng thuộc Sở thực hiện Kế hoạch này, báo cáo trước ngày 10 hằng tháng',
    '+ 2. Các phòng thuộc Sở thực hiện Kế hoạch này, báo cáo trước ngày 10 hằng tháng.',
    '+ 3. Văn phòng tổng hợp.',
  ],
  'last removed': ['- 2. Các phòng thuộc Sở thực hiện Kế hoạch này, báo cáo trước ngày 10 hằng tháng'],
  moved: [],
  tracked: [
    '- Các phòng tập trung **thực hiện nghiêm** quy chế làm việc. Báo cáo định kỳ hằng tháng. Tỷ lệ hài lòng đạt :target[hai-long] trở lên.',
    '+ Các phòng tập trung **thực hiện nghiêm** quy chế làm việc. Báo cáo đột xuất hằng tháng. Tỷ lệ hài lòng đạt :target[hai-long] trở lên.',
  ],
  'end sign': ['- - Kiểm tra việc giải quyết hồ sơ.', '+ - Kiểm tra việc giải quyết hồ sơ;'],
  capital: [
    '- - Rà soát thủ tục hành chính, hoàn thành trước :date[2026-06-30];',
    '+ - rà soát thủ tục hành chính, hoàn thành trước :date[2026-06-30];',
  ],
  'lost marks': [
    '- Các phòng tập trung **thực hiện nghiêm** quy chế làm việc. Báo cáo định kỳ hằng tháng. Tỷ lệ hài lòng đạt :target[hai-long] trở lên.',
    '+ Các phòng tập trung **thực hiện nghiêm** quy chế làm việc. Báo cáo định kỳ hằng quý. Tỷ lệ hài lòng đạt :target[hai-long] trở lên.',
  ],
  'lost marks, bullet': ['+ - Niêm yết tại trụ sở;'],
}

const changed = (before: string, after: string): string[] => {
  const [old, now] = [before.split('\n'), after.split('\n')]
  return [
    ...old.filter((line) => !now.includes(line)).map((line) => `- ${line}`),
    ...now.filter((line) => !old.includes(line)).map((line) => `+ ${line}`),
  ]
}

/** Without what the program numbers by itself: whoever puts a point in in Word seldom renumbers the others. */
const unlabelled = (lines: readonly string[]): string[] =>
  lines.map((line) => line.replace(/^(?:[a-zđ]\)|[\d.]+\.|[IVX]+\.|-) /u, ''))

describe('an edit made in Word', () => {
  it('a list with numbers typed by hand below a paragraph is clauses, not headings', () => {
    const docx = addBehind(
      addBehind(DOCUMENT, 'Các phòng tập trung', '2) Kiểm tra chéo.'),
      'Các phòng tập trung',
      '1) Họp giao ban;',
    )
    const { texts, unplaced } = mergeDocx({ path: 'a.docx', content: docx }, READ).value!
    expect([changed(PLAN, texts['plan.md']!), unplaced]).toEqual([['+ 1. Họp giao ban;', '+ 1. Kiểm tra chéo.'], []])
    expect(textOf(built(readFiles({ 'plan.md': texts['plan.md']! })))).toEqual(
      expect.arrayContaining(['1. Họp giao ban;', '2. Kiểm tra chéo.']),
    )
  })

  it('of the frontmatter says nothing of an address that stands alone in the body', () => {
    const text = PLAN.replace('1) Tiếp nhận', '<https://laocai.gov.vn>\n\n1) Tiếp nhận')
    const read = readFiles({ 'plan.md': text })
    const docx = replaceWords(built(read), 'Lê Văn Bình', 'Trần Thị Hòa')
    const { applied, unplaced, program } = mergeDocx({ path: 'a.docx', content: docx }, read).value!
    expect([applied.length, unplaced, program]).toEqual([1, [], []])
  })

  it('a remark in brackets stands in the text, and is named as what it may be', () => {
    const docx = replaceWords(DOCUMENT, 'Văn phòng theo dõi', '(xem lại ai làm) Văn phòng theo dõi')
    const { applied } = mergeDocx({ path: 'a.docx', content: docx }, READ).value!
    expect(applied.map(({ after, note }) => [after, note?.en.includes('remark')])).toEqual([['(xem lại ai làm)', true]])
  })

  it('none: no byte changes', () => {
    const { edits, files } = mergedFiles(FILES, DOCUMENT)
    expect(edits).toEqual([])
    expect(files).toEqual(FILES)
  })

  it.each(Object.keys(EDITS))('%s', (name) => {
    const edited = EDITS[name]!(DOCUMENT)
    expect(textOf(edited).join('\n')).not.toBe(TEXT)
    const { texts, unplaced } = mergeDocx({ path: 'a.docx', content: edited }, READ).value!
    const text = texts['plan.md'] ?? PLAN
    expect(changed(PLAN, text)).toEqual(CHANGES[name])
    expect(unlabelled(textOf(built(readFiles({ 'plan.md': text }))))).toEqual(unlabelled(textOf(edited)))
    expect(unplaced).toEqual([])
  })
})

describe('what the program writes, changed in Word', () => {
  it.each([
    ['a number with two dots', '1. Văn phòng theo', '1.. Văn phòng theo', '1. Văn phòng theo …', '1.. Văn phòng theo …'],
    ['another number', '2. Các phòng thuộc', '5. Các phòng thuộc', '2. Các phòng thuộc …', '5. Các phòng thuộc …'],
    ['words in a number', '1. Mục đích', '1 nhanh. Mục đích', '1. Mục đích', '1 nhanh. Mục đích'],
    ['a letter with a stroke', 'a) Tiếp nhận', 'a/ Tiếp nhận', 'a) Tiếp nhận hồ …', 'a/ Tiếp nhận hồ …'],
    ['a letter of two', 'a) Tiếp nhận', 'aa) Tiếp nhận', 'a) Tiếp nhận hồ …', 'aa) Tiếp nhận hồ …'],
    ['a letter taken out', 'b) Trả kết quả', 'Trả kết quả', 'b) Trả kết quả …', 'Trả kết quả …'],
    ['two dashes', '- Công khai', '-- Công khai', '- Công khai thủ …', '-- Công khai thủ …'],
    ['a Roman numeral', 'III. TỔ CHỨC', 'IV. TỔ CHỨC', 'III. TỔ CHỨC THỰC …', 'IV. TỔ CHỨC THỰC …'],
    ['the end mark', './.', '.', '… 10 hằng tháng./.', '… 10 hằng tháng.'],
    ['a sign behind a recipient', 'Sở Nội vụ (để b/c);', 'Sở Nội vụ (để b/c),', '… vụ (để b/c);', '… vụ (để b/c),'],
    ['the words of the country', 'Độc lập', 'Tự lập', 'Độc', 'Tự'],
    [
      'more words in the date',
      'năm 2026',
      'năm 2026 (dự kiến)',
      'Lào Cai, ngày tháng 4 năm 2026',
      'Lào Cai, ngày tháng 4 năm 2026 (dự kiến)',
    ],
    [
      'figures and signs in the date',
      'tháng 4 năm',
      'tháng 4 5 $ năm',
      'Lào Cai, ngày tháng 4 năm 2026',
      'Lào Cai, ngày tháng 4 5 $ năm 2026',
    ],
  ])('%s is told, and changes nothing', (_, was, is, before, after) => {
    const stands: Readonly<Record<string, string>> = {
      './.': 'thực hiện Kế hoạch này',
      'năm 2026': 'Lào Cai, ngày',
      'tháng 4 năm': 'Lào Cai, ngày',
    }
    const docx = changeParagraph(DOCUMENT, stands[was] ?? was, (p) => p.replace(was, is))
    expect(textOf(docx)).not.toEqual(textOf(DOCUMENT))
    const { texts, unplaced, program } = mergeDocx({ path: 'a.docx', content: docx }, READ).value!
    const even = (text: string): string => text.replace(/\s+/g, ' ')
    expect(texts).toEqual({})
    expect([...program, ...unplaced].map((it) => [even(it.before), even(it.after)])).toEqual([[before, after]])
  })

  it.each([['Độc lập - Tự do'], ['Nơi nhận'], ['KẾ HOẠCH']])('“%s” taken out is told', (words) => {
    const { texts, program } = mergeDocx({ path: 'a.docx', content: removeParagraph(DOCUMENT, words) }, READ).value!
    expect([texts, program.map(({ before, after }) => [before.includes(words), after])]).toEqual([{}, [[true, '']]])
  })

  it('is not told of where the author renumbers as the program does', () => {
    const docx = [
      ['c) Xin lỗi', 'd) Xin lỗi'],
      ['b) Trả kết quả', 'c) Trả kết quả'],
    ].reduce((it, [was, is]) => replaceWords(it, was!, is!), addBehind(DOCUMENT, 'a) Tiếp nhận', 'b) Ghi giấy hẹn;'))
    const { texts, unplaced, program } = mergeDocx({ path: 'a.docx', content: docx }, READ).value!
    expect(changed(PLAN, texts['plan.md']!)).toEqual(['+ 2) Ghi giấy hẹn;'])
    expect([unplaced, program]).toEqual([[], []])
  })
})
