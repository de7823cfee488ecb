import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { mergeDocx, type MergeOptions } from '../../src/merge/merge-docx.ts'
import { asWord } from './as-word.ts'
import { built, readFiles } from './merged.ts'
import { OFFICE_FILES } from './office.ts'
import {
  commentParts,
  deleted,
  inserted,
  marked,
  markedCell,
  markedRow,
  trackedAway,
  trackedBehind,
  trackedMove,
} from './tracked.ts'
import { addBehind, changeCells, changeParagraph, changeRow, copyWith, replaceWords, trackWords } from './word.ts'

/** What Word does to a file by itself, and what it tracks. */

const READ = readFiles(OFFICE_FILES)
const DOCUMENT = built(READ)
const merged = (docx: Uint8Array, options: MergeOptions = {}) =>
  mergeDocx({ path: 'a.docx', content: docx }, READ, options).value!
const lines = (docx: Uint8Array, options: MergeOptions = {}): string[] => {
  const { texts, unplaced } = merged(docx, options)
  expect(unplaced).toEqual([])
  return Object.entries(texts).flatMap(([file, text]) => {
    const [old, now] = [OFFICE_FILES[file as keyof typeof OFFICE_FILES].split('\n'), text.split('\n')]
    return [
      ...old.filter((it) => !now.includes(it)).map((it) => `- ${it}`),
      ...now.filter((it) => !old.includes(it)).map((it) => `+ ${it}`),
    ]
  })
}
const refused: MergeOptions = { accepts: () => false }

describe('a file that Word saved', () => {
  it('and nobody edited changes no byte', () => {
    const { texts, applied, unplaced, program, formatting, bookmarks } = merged(asWord(DOCUMENT))
    expect([texts, applied, unplaced, program, formatting]).toEqual([{}, [], [], [], []])
    // The one line without a bookmark is DỰ THẢO, which this document does not bear.
    expect(bookmarks.found).toBe(bookmarks.lines - 1)
  })

  it('gives the edits that its words say, however it cuts them', () => {
    const edited = addBehind(replaceWords(DOCUMENT, 'nhân rộng', 'tổng kết, nhân rộng'), '2. Năng suất', '3. Giá bán: ……')
    expect(merged(asWord(edited)).texts).toEqual(merged(edited).texts)
  })

  it.each([
    ['no-break spaces', replaceWords(DOCUMENT, 'Tự nguyện', 'Tự\u00a0nguyện'), []],
    [
      'a dash and an ellipsis put in by themselves',
      replaceWords(DOCUMENT, 'Tự nguyện', 'Tự nguyện – lâu dài…'),
      ['-   - Tự nguyện;', '+   - Tự nguyện – lâu dài…;'],
    ],
    ['curly quotation marks', replaceWords(DOCUMENT, 'Tự nguyện', '“Tự nguyện”'), ['-   - Tự nguyện;', '+   - “Tự nguyện”;']],
    [
      'a content control',
      changeParagraph(
        DOCUMENT,
        '+ Tự nguyện',
        (p) => `<w:sdt><w:sdtContent>${p.replace('nguyện', 'nguyện, cam kết')}</w:sdtContent></w:sdt>`,
      ),
      ['-   - Tự nguyện;', '+   - Tự nguyện, cam kết;'],
    ],
    [
      'a section that ends',
      changeParagraph(DOCUMENT, '+ Tự nguyện', (p) =>
        p.replace('</w:pPr>', '<w:sectPr><w:pgSz w:w="16838" w:h="11906"/></w:sectPr></w:pPr>'),
      ),
      [],
    ],
    [
      'a bookmark that went to the next paragraph',
      (() => {
        let own = ''
        const without = changeParagraph(DOCUMENT, '+ Có đất', (p) => {
          own = /<w:bookmarkStart[^>]*>/.exec(p)![0]
          return p.replace(/<w:bookmark(?:Start|End)[^>]*>/g, '')
        })
        const [, id] = /w:id="(\d+)"/.exec(own)!
        return changeParagraph(without, '+ Tự nguyện', (p) =>
          p.replace('</w:pPr>', `</w:pPr>${own}<w:bookmarkEnd w:id="${id}"/>`).replace('Tự nguyện', 'Tự nguyện tham gia'),
        )
      })(),
      ['-   - Tự nguyện;', '+   - Tự nguyện tham gia;'],
    ],
  ])('%s', (_, docx, changes) => expect(lines(docx)).toEqual(changes))
})

describe('tracked changes', () => {
  it.each([
    ['a paragraph put in', trackedBehind(DOCUMENT, '+ Tự nguyện', '+ Có vốn đối ứng;'), ['+   - Có vốn đối ứng;']],
    ['a paragraph taken out', trackedAway(DOCUMENT, '+ Tự nguyện'), ['-   - Tự nguyện;']],
    ['a paragraph moved', trackedMove(DOCUMENT, '+ Có đất', '+ Tự nguyện'), []],
    [
      'a paragraph divided',
      changeParagraph(
        DOCUMENT,
        'Vướng mắc thì',
        (p) =>
          marked(p.replace('Vướng mắc thì báo cáo Giám đốc', 'Vướng mắc thì báo cáo,').replace('./.', ''), 'w:ins') +
          copyWith(p, 'trình Giám đốc./.'),
      ),
      ['- Vướng mắc thì báo cáo Giám đốc.', '+ Vướng mắc thì báo cáo,', '+ trình Giám đốc.'],
    ],
    [
      'a row put in',
      changeRow(
        DOCUMENT,
        'Giống',
        (row) => row + markedRow(inserted(row.replace(/<w:bookmark[^>]*>/g, '').replace('Giống', 'Công cày')), 'w:ins'),
      ),
      ['+ | 1 | Công cày | 120 |  |'],
    ],
    ['a row taken out', changeRow(DOCUMENT, 'Giống', (row) => markedRow(deleted(row), 'w:del')), ['- | 1 | Giống | 120 | |']],
    [
      'a column taken out',
      changeCells(DOCUMENT, 'Giống', (cells) => [...cells.slice(0, 3), markedCell(deleted(cells[3]!), 'w:cellDel')]),
      [
        '- | TT | Nội dung | Kinh phí | Ghi chú |',
        '- |---|---|---|---|',
        '- | 1 | Giống | 120 | |',
        '- | 2 | Phân bón, hoàn thành :date[2026-03-20] | 80 | đợt 1 |',
        '+ | TT | Nội dung | Kinh phí |',
        '+ |---|---|---|',
        '+ | 1 | Giống | 120 |',
        '+ | 2 | Phân bón, hoàn thành :date[2026-03-20] | 80 |',
      ],
    ],
    [
      'a column put in',
      changeCells(DOCUMENT, 'Giống', (cells) => [
        markedCell(inserted(cells[0]!.replace(/<w:bookmark[^>]*>/g, '')), 'w:cellIns'),
        ...cells,
      ]),
      [
        '- | TT | Nội dung | Kinh phí | Ghi chú |',
        '- |---|---|---|---|',
        '- | 1 | Giống | 120 | |',
        '- | 2 | Phân bón, hoàn thành :date[2026-03-20] | 80 | đợt 1 |',
        '+ | TT | TT | Nội dung | Kinh phí | Ghi chú |',
        '+ |---|---|---|---|---|',
        '+ | 1 | 1 | Giống | 120 | |',
        '+ | 2 | 2 | Phân bón, hoàn thành :date[2026-03-20] | 80 | đợt 1 |',
      ],
    ],
  ])('%s: taken by all, left by none', (name, docx, changes) => {
    expect(lines(docx)).toEqual(changes)
    if (name !== 'a paragraph divided') expect([merged(docx, refused).texts, merged(docx, refused).unplaced]).toEqual([{}, []])
  })

  it('names who took a paragraph out', () => {
    expect(merged(trackedAway(DOCUMENT, '+ Tự nguyện')).applied).toMatchObject([
      { author: 'Trần Hòa', date: '2026-04-20T08:00:00Z' },
    ])
  })

  it('takes those of one author, and what was typed without tracking', () => {
    const both = trackWords(trackWords(DOCUMENT, 'Có đất', 'Có đủ đất', 'Lê An'), 'Tự nguyện', 'Tự giác', 'Trần Hòa')
    expect(lines(replaceWords(both, 'Vướng mắc', 'Khó khăn'), { accepts: (author) => author === 'Lê An' })).toEqual([
      '-   - Có đất sản xuất;',
      '- Vướng mắc thì báo cáo Giám đốc.',
      '+   - Có đủ đất sản xuất;',
      '+ Khó khăn thì báo cáo Giám đốc.',
    ])
  })
})

describe('what is only told', () => {
  const withLook = (look: string): Uint8Array =>
    changeParagraph(DOCUMENT, '+ Tự nguyện', (p) =>
      p.replace(/<w:r>(?:<w:rPr>)?/g, (run) => (run.includes('rPr') ? `<w:r><w:rPr>${look}` : `<w:r><w:rPr>${look}</w:rPr>`)),
    )

  it.each([
    ['<w:b/>', 'bold'],
    ['<w:sz w:val="36"/>', 'size 18'],
    ['<w:highlight w:val="yellow"/><w:color w:val="FF0000"/>', 'highlighted, another colour'],
    ['<w:rFonts w:ascii="Arial" w:hAnsi="Arial"/>', 'font Arial'],
  ])('formatting by hand: %s', (look, change) => {
    const { formatting, texts } = merged(withLook(look))
    expect([formatting.map((it) => it.change.en), texts]).toEqual([[change], {}])
  })

  it('how a paragraph stands, and bold words among others', () => {
    const centred = changeParagraph(DOCUMENT, '+ Tự nguyện', (p) => p.replace('</w:pPr>', '<w:jc w:val="center"/></w:pPr>'))
    expect(merged(centred).formatting).toMatchObject([{ change: { vi: 'căn giữa' }, quote: '+ Tự nguyện;' }])
    // Words before it were edited, and the author's own bold beside it is none of Word's.
    const bold = changeParagraph(replaceWords(DOCUMENT, 'Trung tâm xây dựng', 'Hằng năm Trung tâm xây dựng'), 'nhân rộng', (p) =>
      p.replace(/(<w:r>)((?:<w:rPr>(?:(?!<\/w:rPr>).)*<\/w:rPr>)?<w:t[^>]*>[^<]*nhân rộng)/s, '$1<w:rPr><w:b/></w:rPr>$2'),
    )
    expect(merged(bold).formatting.map(({ change, quote }) => [change.en, quote])).toEqual([['bold', ', nhân rộng trong năm.']])
  })

  it('a comment, with the line it speaks of', () => {
    const own = changeParagraph(DOCUMENT, '+ Tự nguyện', (p) =>
      p
        .replace('</w:pPr>', '</w:pPr><w:commentRangeStart w:id="3"/>')
        .replace(/<\/w:p>$/, '<w:commentRangeEnd w:id="3"/><w:r><w:commentReference w:id="3"/></w:r></w:p>'),
    )
    const parts = unzipSync(own)
    const put = (path: string, before: string, text: string): void =>
      void (parts[path] = strToU8(strFromU8(parts[path]!).replace(before, text + before)))
    put(
      '[Content_Types].xml',
      '</Types>',
      '<Override PartName="/word/comments.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml"/>',
    )
    put(
      'word/_rels/document.xml.rels',
      '</Relationships>',
      '<Relationship Id="rId99" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments" Target="comments.xml"/>',
    )
    parts['word/comments.xml'] = strToU8(commentParts('Nêu rõ tiêu chí?', 'Trần Hòa'))
    const { comments, texts } = merged(zipSync(parts))
    const line = OFFICE_FILES['plan.md'].split('\n').indexOf('  - Tự nguyện;') + 1
    expect(comments).toMatchObject([{ at: { line }, author: 'Trần Hòa', text: 'Nêu rõ tiêu chí?', quote: '+ Tự nguyện;' }])
    expect(texts).toEqual({})
  })

  it('a link line that was typed anew, an appendix put in, a link', () => {
    const line = changeParagraph(DOCUMENT, '(Kèm theo', (p) =>
      copyWith(p, '(Kèm theo Kế hoạch số 21/KH-TTKN ngày 05 tháng 3 năm 2026 của Giám đốc)'),
    )
    expect([merged(line).program.length, merged(line).texts]).toEqual([2, {}])
    const annex = addBehind(addBehind(DOCUMENT, '2. Năng suất', 'Tên xã: ……'), '2. Năng suất', 'Phụ lục III')
    expect([merged(annex).unplaced.map(({ after }) => after), merged(annex).texts]).toEqual([['Phụ lục III', 'Tên xã: ……'], {}])
    const link = changeParagraph(DOCUMENT, '+ Tự nguyện', (p) =>
      p.replace(
        /<\/w:p>$/,
        '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> HYPERLINK "https://caobang.gov.vn" </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t xml:space="preserve"> (xem mẫu)</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>',
      ),
    )
    expect(merged(link).formatting.map(({ change }) => change.en)).toEqual(['link to https://caobang.gov.vn'])
  })
})
