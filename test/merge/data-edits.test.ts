import { describe, expect, it } from 'vitest'
import { mergeDocx } from '../../src/merge/merge-docx.ts'
import { built, readFiles, textOf } from './merged.ts'
import { JOINT_FILES, OFFICE_FILES } from './office.ts'
import {
  addBehind,
  addNote,
  cellWith,
  changeCells,
  changeRow,
  removeNote,
  removeParagraph,
  replaceWords,
  withXml,
} from './word.ts'

/** Edits of what a document prints from the lists of the frontmatter, and of its appendices. */

const READ = readFiles(OFFICE_FILES)
const DOCUMENT = built(READ)

const all = (...edits: ((docx: Uint8Array) => Uint8Array)[]): Uint8Array => edits.reduce((docx, edit) => edit(docx), DOCUMENT)

/** Lines of the files that are gone, and those that are new. */
const changesOf = (texts: Readonly<Record<string, string>>, files: Readonly<Record<string, string>> = OFFICE_FILES): string[] =>
  Object.entries(texts).flatMap(([file, text]) => {
    const [old, now] = [files[file]!.split('\n'), text.split('\n')]
    return [
      ...old.filter((it) => !now.includes(it)).map((it) => `- ${it}`),
      ...now.filter((it) => !old.includes(it)).map((it) => `+ ${it}`),
    ]
  })

const unlabelled = (docx: Uint8Array): string[] =>
  textOf(docx).map((line) => line.replace(/^(?:[a-zđ]\)|[\d.]+\.|[IVX]+\.|-) /u, '').replace(/[\s.;/]+(?=\[\^|$)/u, ''))

/** What is done in Word, and the lines of the plan that change by it. */
const CASES: readonly (readonly [string, Uint8Array, readonly string[]])[] = [
  [
    'another target',
    addBehind(DOCUMENT, '- Số lớp tập huấn', '- Tỷ lệ hộ áp dụng: từ 12,5% đến 15%; thời hạn: 30/11/2026; chủ trì: Các trạm.'),
    [
      '+   - id: ty-le-ho-ap-dung',
      '+     name: Tỷ lệ hộ áp dụng',
      '+     operator: range',
      '+     value: { from: 12.5, to: 15 }',
      '+     unit: "%"',
      '+     deadline: 2026-11-30',
      '+     lead: Các trạm',
    ],
  ],
  [
    'a target before the first',
    addBehind(DOCUMENT, 'I. CHỈ TIÊU', '- Số hợp tác xã được hỗ trợ: 1.200 hợp tác xã.'),
    ['+   - { id: so-hop-tac-xa-duoc, name: Số hợp tác xã được hỗ trợ, operator: "=", value: 1200, unit: hợp tác xã }'],
  ],
  [
    'another phase',
    addBehind(DOCUMENT, '1. Vụ xuân', '2. Vụ mùa: từ ngày 01/6/2026 đến ngày 31/10/2026. Phòng trừ *sâu* bệnh.'),
    [
      '+   - id: vu-mua',
      '+     name: Vụ mùa',
      '+     start: 2026-06-01',
      '+     end: 2026-10-31',
      '+     activities: Phòng trừ \\*sâu\\* bệnh.',
    ],
  ],
  [
    'another unit, by its role',
    addBehind(DOCUMENT, '1. Phòng Kỹ thuật', '2. Phòng Hành chính phối hợp bố trí xe.'),
    ['+   - unit: Phòng Hành chính', '+     role: support', '+     duty: bố trí xe.'],
  ],
  [
    'another duty of a unit that the plan names',
    addBehind(DOCUMENT, '3. Trạm Hòa An', '4. Các trạm lưu hồ sơ.'),
    ['+   - { unit: Các trạm, duty: lưu hồ sơ. }'],
  ],
  [
    'another unit with its duties',
    all(
      (docx) => addBehind(docx, 'c) Mở lớp', 'b) Quyết toán.'),
      (docx) => addBehind(docx, 'c) Mở lớp', 'a) Lập dự toán.'),
      (docx) => addBehind(docx, 'c) Mở lớp', '3. Phòng Kế toán:'),
    ),
    // The line of the key is one that others have, too.
    ['+   - unit: Phòng Kế toán', '+       - Lập dự toán.', '+       - Quyết toán.'],
  ],
  ['another point of a duty', addBehind(DOCUMENT, 'b) In tờ gấp', 'c) Phát tờ gấp.'), ['+       - Phát tờ gấp.']],
  ['a point of a duty gone', removeParagraph(DOCUMENT, 'b) In tờ gấp'), ['-       - In tờ gấp.']],
  [
    'a unit and its points gone',
    all(
      (docx) => removeParagraph(docx, '2. Phòng Thông tin'),
      (docx) => removeParagraph(docx, 'a) Viết bài'),
      (docx) => removeParagraph(docx, 'b) In tờ gấp'),
      (docx) => removeParagraph(docx, 'c) Mở lớp'),
    ),
    [
      '-   - unit: Phòng Thông tin',
      '-     duty:',
      '-       - Viết bài tuyên truyền.',
      '-       - In tờ gấp.',
      '-       - Mở lớp tại xã.',
    ],
  ],
  [
    'a unit named otherwise',
    replaceWords(DOCUMENT, 'Trạm Nguyên Bình', 'Trạm Nguyên Bình - Bảo Lạc'),
    [
      '-   - { unit: [Trạm Hòa An, Trạm Nguyên Bình], duty: báo cáo hằng tháng. }',
      '+   - { unit: [Trạm Hòa An, Trạm Nguyên Bình - Bảo Lạc], duty: báo cáo hằng tháng. }',
    ],
  ],
  [
    'a recipient in brackets',
    addBehind(DOCUMENT, '- Sở Nông nghiệp', '- Tỉnh ủy (để b/c);'),
    [
      '-   - { to: [Sở Nông nghiệp và Môi trường, Trung tâm Khuyến nông quốc gia, UBND các huyện], purpose: để b/c }',
      '+   - { to: [Sở Nông nghiệp và Môi trường, Tỉnh ủy, Trung tâm Khuyến nông quốc gia, UBND các huyện], purpose: để b/c }',
    ],
  ],
  [
    'the last two recipients in brackets gone',
    all(
      (docx) => removeParagraph(docx, '- UBND các huyện'),
      (docx) => removeParagraph(docx, '- Trung tâm Khuyến nông quốc gia'),
    ),
    [
      '-   - { to: [Sở Nông nghiệp và Môi trường, Trung tâm Khuyến nông quốc gia, UBND các huyện], purpose: để b/c }',
      '+   - { to: [Sở Nông nghiệp và Môi trường], purpose: để b/c }',
    ],
  ],
  [
    'another purpose for all of a group',
    all(
      (docx) => replaceWords(docx, 'Phòng Kỹ thuật (để t/h)', 'Phòng Kỹ thuật (để biết)'),
      (docx) => replaceWords(docx, 'Các trạm (để t/h)', 'Các trạm (để biết)'),
    ),
    ['-     purpose: để t/h', '+     purpose: để biết'],
  ],
  [
    'another purpose for one of a group',
    replaceWords(DOCUMENT, 'Trung tâm Khuyến nông quốc gia (để b/c)', 'Trung tâm Khuyến nông quốc gia (để biết)'),
    [
      '-   - { to: [Sở Nông nghiệp và Môi trường, Trung tâm Khuyến nông quốc gia, UBND các huyện], purpose: để b/c }',
      '+   - { to: Sở Nông nghiệp và Môi trường, purpose: để b/c }',
      '+   - { to: Trung tâm Khuyến nông quốc gia, purpose: để biết }',
      '+   - { to: UBND các huyện, purpose: để b/c }',
    ],
  ],
  [
    'another unit in the archive',
    replaceWords(DOCUMENT, 'Lưu: VT, KT', 'Lưu: VT, KT, TH'),
    ['- archive: { units: [VT, KT] }', '+ archive: { units: [VT, KT, TH] }'],
  ],
  [
    'a table cut in two, with a line between',
    withXml(DOCUMENT, (xml) => {
      const row = xml.lastIndexOf('<w:tr>', xml.indexOf('Phân bón'))
      const start = xml.lastIndexOf('<w:tbl>', row)
      const [head] = /<w:tbl>.*?(?=<w:tr>)/s.exec(xml.slice(start))!
      const line = '<w:p><w:r><w:t>Đợt hai:</w:t></w:r></w:p>'
      return `${xml.slice(0, row)}</w:tbl>${line}${head}${xml.slice(row)}`
    }),
    [
      '- | 2 | Phân bón, hoàn thành :date[2026-03-20] | 80 | đợt 1 |',
      '+ Đợt hai:',
      '+ | 2 | Phân bón, hoàn thành 20/3/2026 | 80 | đợt 1 |',
      '+ | - | - | - | - |',
    ],
  ],
  ['a note below the title', addBehind(DOCUMENT, 'Công tác khuyến nông năm 2026', '(Sửa đổi lần 1)'), ['+ note: Sửa đổi lần 1']],
  [
    'a whole list of points gone',
    all(
      (docx) => removeParagraph(docx, '+ Có đất'),
      (docx) => removeParagraph(docx, '+ Tự nguyện'),
    ),
    ['-   - Có đất sản xuất;', '-   - Tự nguyện;'],
  ],
  [
    'a word taken out before the mark of a footnote',
    replaceWords(DOCUMENT, 'hợp đồng', 'hợp '),
    ['- - Ký hợp đồng[^dau-vao] với từng hộ.', '+ - Ký hợp [^dau-vao] với từng hộ.'],
  ],
  [
    'words and a row of an appendix',
    all((docx) => replaceWords(docx, 'dự kiến', 'dự kiến, có điều chỉnh')),
    ['- Quy mô trên là dự kiến.', '+ Quy mô trên là dự kiến, có điều chỉnh.'],
  ],
  [
    'a footnote put in',
    addNote(DOCUMENT, '- Ký hợp đồng', 70, 'Hợp đồng *mẫu* của Sở.'),
    [
      '- - Ký hợp đồng[^dau-vao] với từng hộ.',
      '+ - Ký hợp đồng[^dau-vao] với từng hộ.[^2]',
      '+ [^2]: Hợp đồng \\*mẫu\\* của Sở.',
    ],
  ],
  [
    'footnotes put into a line that was edited, and into one that was put in',
    all(
      (docx) => replaceWords(docx, 'Vướng mắc thì', 'Có vướng mắc thì'),
      (docx) => addNote(docx, 'Có vướng mắc thì', 70, 'Qua điện thoại.'),
      (docx) => addBehind(docx, 'Có vướng mắc thì', 'Hồ sơ lưu tại Trung tâm.'),
      (docx) => addNote(docx, 'Hồ sơ lưu', 71, 'Hai năm.'),
    ),
    [
      '- Vướng mắc thì báo cáo Giám đốc.',
      '+ Có vướng mắc thì báo cáo Giám đốc[^2].',
      '+ Hồ sơ lưu tại Trung tâm.[^3]',
      '+ [^2]: Qua điện thoại.',
      '+ [^3]: Hai năm.',
    ],
  ],
  [
    'a footnote that says something else',
    withXml(DOCUMENT, (xml) => xml.replace('Theo mẫu của Trung tâm.', 'Ký ba bản, lưu ở xã.'), 'word/footnotes.xml'),
    ['- [^dau-vao]: Theo mẫu của Trung tâm.', '+ [^dau-vao]: Ký ba bản, lưu ở xã.'],
  ],
  [
    'a paragraph that holds what this format takes for its own',
    addBehind(DOCUMENT, 'Vướng mắc', 'Ghi ::tasks và {#ma} như chữ.'),
    ['+ Ghi \\::tasks và \\{#ma} như chữ.'],
  ],
  [
    'a footnote taken out',
    removeNote(DOCUMENT, '- Ký hợp đồng'),
    ['- - Ký hợp đồng[^dau-vao] với từng hộ.', '- [^dau-vao]: Theo mẫu của Trung tâm.', '+ - Ký hợp đồng với từng hộ.'],
  ],
  [
    'a paragraph taken out with its footnote',
    removeParagraph(DOCUMENT, '- Ký hợp đồng'),
    ['- - Ký hợp đồng[^dau-vao] với từng hộ.', '- [^dau-vao]: Theo mẫu của Trung tâm.'],
  ],
  [
    'another column',
    changeCells(DOCUMENT, 'Giống', (cells, row) => [
      ...cells.slice(0, 2),
      cellWith(cells[1]!, ['Đơn vị', 'Trạm', 'Phòng'][row]!),
      ...cells.slice(2),
    ]),
    [
      '- | TT | Nội dung | Kinh phí | Ghi chú |',
      '- |---|---|---|---|',
      '- | 1 | Giống | 120 | |',
      '- | 2 | Phân bón, hoàn thành :date[2026-03-20] | 80 | đợt 1 |',
      '+ | TT | Nội dung | Đơn vị | Kinh phí | Ghi chú |',
      '+ |---|---|---|---|---|',
      '+ | 1 | Giống | Trạm | 120 | |',
      '+ | 2 | Phân bón, hoàn thành :date[2026-03-20] | Phòng | 80 | đợt 1 |',
    ],
  ],
  [
    'a column gone',
    changeCells(DOCUMENT, 'Giống', (cells) => [cells[0]!, cells[1]!, cells[3]!]),
    [
      '- | TT | Nội dung | Kinh phí | Ghi chú |',
      '- |---|---|---|---|',
      '- | 1 | Giống | 120 | |',
      '- | 2 | Phân bón, hoàn thành :date[2026-03-20] | 80 | đợt 1 |',
      '+ | TT | Nội dung | Ghi chú |',
      '+ |---|---|---|',
      '+ | 1 | Giống | |',
      '+ | 2 | Phân bón, hoàn thành :date[2026-03-20] | đợt 1 |',
    ],
  ],
  [
    'a column moved, as its author wrote it',
    changeCells(DOCUMENT, 'Giống', (cells) => [cells[0]!, cells[2]!, cells[1]!, cells[3]!]),
    [
      '- | TT | Nội dung | Kinh phí | Ghi chú |',
      '- | 1 | Giống | 120 | |',
      '- | 2 | Phân bón, hoàn thành :date[2026-03-20] | 80 | đợt 1 |',
      '+ | TT | Kinh phí | Nội dung | Ghi chú |',
      '+ | 1 | 120 | Giống | |',
      '+ | 2 | 80 | Phân bón, hoàn thành :date[2026-03-20] | đợt 1 |',
    ],
  ],
  [
    'a superior body put into the letterhead',
    addBehind(DOCUMENT, 'VÀ MÔI TRƯỜNG', 'CHI CỤC TRỒNG TRỌT'),
    ['-   parent: Sở Nông nghiệp và Môi trường', '+   parent: [Sở Nông nghiệp và Môi trường, Chi cục Trồng trọt]'],
  ],
  ['the superior body gone', removeParagraph(DOCUMENT, 'VÀ MÔI TRƯỜNG'), ['-   parent: Sở Nông nghiệp và Môi trường']],
  [
    'the head signs himself',
    replaceWords(removeParagraph(DOCUMENT, 'KT. GIÁM ĐỐC'), 'PHÓ GIÁM ĐỐC', 'GIÁM ĐỐC'),
    [
      '- signature: { authority: KT, head: Giám đốc, position: Phó Giám đốc, name: Nông Văn Thắng }',
      '+ signature: { position: Giám đốc, name: Nông Văn Thắng }',
    ],
  ],
  [
    'signed in another’s name',
    replaceWords(DOCUMENT, 'KT. GIÁM ĐỐC', 'TUQ. GIÁM ĐỐC'),
    [
      '- signature: { authority: KT, head: Giám đốc, position: Phó Giám đốc, name: Nông Văn Thắng }',
      '+ signature: { authority: TUQ, head: Giám đốc, position: Phó Giám đốc, name: Nông Văn Thắng }',
    ],
  ],
  [
    'the name of who signs left free',
    removeParagraph(DOCUMENT, 'Nông Văn Thắng'),
    [
      '- signature: { authority: KT, head: Giám đốc, position: Phó Giám đốc, name: Nông Văn Thắng }',
      '+ signature: { authority: KT, head: Giám đốc, position: Phó Giám đốc, name: null }',
    ],
  ],
  ['a clause at the end of an appendix', addBehind(DOCUMENT, '2. Năng suất', '3. Sâu bệnh: ……'), ['+ 3. Sâu bệnh: ……']],
]

describe('an edit of what is printed from data', () => {
  it.each(CASES)('%s', (_, docx, changes) => {
    const { texts, unplaced, applied } = mergeDocx({ path: 'a.docx', content: docx }, READ).value!
    expect(changesOf(texts)).toEqual(changes)
    expect(unplaced).toEqual([])
    expect(applied.length).toBeGreaterThan(0)
    expect(unlabelled(built(readFiles({ ...OFFICE_FILES, ...texts })))).toEqual(unlabelled(docx))
  })

  it('no longer names an appendix that was taken out, and says that its file stays', () => {
    const docx = ['Phụ lục II', 'PHIẾU THEO DÕI', 'Tên hộ', '1. Diện tích', '2. Năng suất'].reduce(removeParagraph, DOCUMENT)
    const { texts, applied, unplaced } = mergeDocx({ path: 'a.docx', content: docx }, READ).value!
    expect(changesOf(texts)).toEqual(['-   - { file: phieu.md, title: Phiếu theo dõi }'])
    expect(applied[0]!.note!.en).toContain('“phieu.md” is still there')
    expect(unplaced).toEqual([])
  })

  it('takes a duty written as a unit with a colon, and says how it is printed', () => {
    const docx = addBehind(DOCUMENT, '3. Trạm Hòa An', '4. Trạm Bảo Lạc: báo cáo hằng quý.')
    const { texts, unplaced, program } = mergeDocx({ path: 'a.docx', content: docx }, READ).value!
    expect(changesOf(texts)).toEqual(['+   - { unit: Trạm Bảo Lạc, duty: báo cáo hằng quý. }'])
    expect([unplaced, program.map(({ before }) => before)]).toEqual([[], ['Trạm Bảo Lạc báo cáo hằng quý.']])
  })

  it('tells of the lines that follow a new name of the issuer', () => {
    const docx = replaceWords(DOCUMENT, 'TRUNG TÂM KHUYẾN NÔNG', 'TRUNG TÂM DỊCH VỤ NÔNG NGHIỆP')
    const { texts, program } = mergeDocx({ path: 'a.docx', content: docx }, READ).value!
    expect(changesOf(texts)).toEqual(['-   name: Trung tâm Khuyến nông', '+   name: Trung tâm Dịch vụ nông nghiệp'])
    expect(program.map(({ after }) => /^\(Kèm theo .* của Trung tâm Dịch vụ nông nghiệp\)$/.test(after))).toEqual([true, true])
  })

  it.each(['TRUNG TÂM KHUYẾN NÔNG', 'Công tác khuyến nông năm 2026', 'Cao Bằng, ngày', '/KH-TTKN'])(
    'says that a document has to have what was taken out: %s',
    (words) => {
      const { unplaced, texts } = mergeDocx({ path: 'a.docx', content: removeParagraph(DOCUMENT, words) }, READ).value!
      const issuer = words.startsWith('TRUNG')
      // The body above it, the one name that is left, is the issuer then.
      expect(Object.keys(texts)).toEqual(issuer ? ['plan.md'] : [])
      expect(unplaced.map(({ reason }) => reason.en.startsWith('every document has this part'))).toEqual(issuer ? [] : [true])
    },
  )

  it.each([
    ['a target without a figure', addBehind(DOCUMENT, '- Số lớp tập huấn', '- Số xã có mô hình: theo giao ước thi đua.')],
    ['a unit nobody knows', addBehind(DOCUMENT, '3. Trạm Hòa An', '4. Hội Làm vườn vận động hội viên.')],
  ])('tells what cannot be read back: %s', (_, docx) => {
    const { texts, unplaced } = mergeDocx({ path: 'a.docx', content: docx }, READ).value!
    expect(texts).toEqual({})
    expect(unplaced[0]!.reason.en).toContain('cannot be read back')
  })
})

describe('an edit of a joint plan with tables of data and contents', () => {
  const read = readFiles(JOINT_FILES)
  const docx = built(read)
  /** The first of two paragraphs that begin a section stands in the table of contents. */
  const inContents = (change: (xml: string) => string): Uint8Array =>
    withXml(docx, (xml) => {
      const end = xml.lastIndexOf('Điều 1. ')
      return change(xml.slice(0, end)) + xml.slice(end)
    })
  const row = (holding: string, ...words: readonly (readonly [string, string])[]): Uint8Array =>
    changeRow(
      docx,
      holding,
      (own) => own + words.reduce((xml, [before, after]) => xml.replace(before, after), own.replace(/<w:bookmark[^>]*>/g, '')),
    )

  it.each([
    ['nothing', docx, []],
    [
      'the page numbers of the table of contents',
      inContents((xml) => xml.replace(/(Điều \d\. [^<]*)(<\/w:t><\/w:r>)/g, '$1$2<w:r><w:tab/><w:t>2</w:t></w:r>')),
      [],
    ],
    [
      'a heading',
      withXml(docx, (xml) => xml.replace(/(Điều 2\. Nội dung)(?!.*Điều 2\. Nội dung)/s, '$1 phối hợp')),
      ['- # Nội dung {#nd}', '+ # Nội dung phối hợp {#nd}'],
    ],
    [
      'the words of a basis',
      replaceWords(docx, 'quy chế làm việc', 'quy chế hoạt động'),
      [
        '-   - { id: cn, text: "Căn cứ chức năng, *nhiệm vụ* được giao; quy chế làm việc" }',
        '+   - { id: cn, text: "Căn cứ chức năng, *nhiệm vụ* được giao; quy chế hoạt động" }',
      ],
    ],
    [
      'a figure in a row of targets',
      replaceWords(docx, 'từ 2.500 lượt trở lên', 'trên 3.000 lượt'),
      [
        '-   - { id: xet-nghiem, name: Số lượt xét nghiệm, operator: ">=", value: 2500, unit: lượt }',
        '+   - { id: xet-nghiem, name: Số lượt xét nghiệm, operator: ">", value: 3000, unit: lượt }',
      ],
    ],
    [
      'another row of targets',
      row('Tỷ lệ tái nghiện', ['Tỷ lệ tái nghiện giảm', 'Số xã sạch ma túy'], ['từ 5% đến 8%', '40 xã']),
      ['+   - { id: so-xa-sach-ma-tuy, name: Số xã sạch ma túy, operator: "=", value: 40, unit: xã, lead: Sở Y tế }'],
    ],
    [
      'a row of targets gone',
      changeRow(docx, 'Số lượt xét nghiệm', () => ''),
      ['-   - { id: xet-nghiem, name: Số lượt xét nghiệm, operator: ">=", value: 2500, unit: lượt }'],
    ],
    [
      'another row of units',
      row('kiểm soát địa bàn', ['Công an tỉnh', 'Bộ đội Biên phòng'], ['kiểm soát địa bàn', 'tuần tra biên giới']),
      ['+   - { unit: Bộ đội Biên phòng, duty: tuần tra biên giới. }'],
    ],
    [
      'a column within a merged head',
      changeCells(docx, 'Thuốc', (cells, at) =>
        at === 0 || at === 2
          ? cells.map((cell, index) =>
              index === cells.length - 1
                ? cell.replace(/(<w:gridSpan w:val=")(\d)/, (_, open: string, span: string) => open + String(Number(span) + 1))
                : cell,
            )
          : [...cells, cellWith(cells.at(-1)!, at === 1 ? 'Năm 2027' : '170')],
      ),
      [
        '- ::table{caption="Bảng 1. Kinh phí" unit="Đơn vị: triệu đồng" header=2 widths="1 4 2 2"}',
        '- | TT | Nội dung | > | Kinh phí |',
        '- |---|---|---|---|',
        '- | ^ | ^ | Năm 2025 | Năm 2026 |',
        '- | > | > | > | I. Sở Y tế |',
        '- | 1 | Thuốc:<br>- Tỉnh | 120 | 150 |',
        '+ ::table{caption="Bảng 1. Kinh phí" unit="Đơn vị: triệu đồng" header=2 widths="1 4 2 2 2"}',
        '+ | TT | Nội dung | > | > | Kinh phí |',
        '+ |---|---|---|---|---|',
        '+ | ^ | ^ | Năm 2025 | Năm 2026 | Năm 2027 |',
        '+ | > | > | > | > | I. Sở Y tế |',
        '+ | 1 | Thuốc:<br>- Tỉnh | 120 | 150 | 170 |',
      ],
    ],
    [
      'another line of a cell',
      addBehind(docx, '- Tỉnh', '- Xã'),
      ['- | 1 | Thuốc:<br>- Tỉnh | 120 | 150 |', '+ | 1 | Thuốc:<br>- Tỉnh<br>- Xã | 120 | 150 |'],
    ],
  ])('%s', (_, edited, changes) => {
    const { texts, unplaced, program, formatting } = mergeDocx({ path: 'a.docx', content: edited }, read).value!
    expect(changesOf(texts, JOINT_FILES)).toEqual(changes)
    expect([unplaced, program, formatting]).toEqual([[], [], []])
  })

  it('tells of a value that was emptied and has to be there', () => {
    const edited = replaceWords(docx, 'kiểm soát địa bàn.', '')
    const { applied, program } = mergeDocx({ path: 'a.docx', content: edited }, read).value!
    expect([applied.length, program.map(({ after }) => after)]).toEqual([1, ['[[cần điền: nhiệm vụ]]']])
  })

  it('tells of words put into the table of contents', () => {
    const edited = inContents((xml) => xml.replace('Điều 2. Nội dung', 'Điều 2. Nội dung phối hợp'))
    expect(edited).not.toEqual(docx)
    const { texts, unplaced, program } = mergeDocx({ path: 'a.docx', content: edited }, read).value!
    expect([texts, unplaced, program.map(({ after }) => after)]).toEqual([{}, [], ['Điều 2. Nội dung phối hợp']])
  })
})
