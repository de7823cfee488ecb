import { describe, expect, it } from 'vitest'
import { docxWith, p, partsWith, zipped } from './word.ts'
import { wordTextOf } from '../docx.ts'

const run = (text: string, rpr = ''): string => `<w:r><w:rPr>${rpr}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`
const level = (at: number, format: string, text: string, more = ''): string =>
  `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`
const numbered = (text: string, number: number, at = 0): string =>
  p(text, { ppr: `<w:numPr><w:ilvl w:val="${at}"/><w:numId w:val="${number}"/></w:numPr>` })

describe('the text of a Word file', () => {
  it.each([
    ['paragraphs, an empty one giving no line', p('Một') + '<w:p/>' + p('Hai'), 'Một\nHai'],
    [
      'runs, tabs and breaks',
      `<w:p>${run('Số:')}<w:r><w:tab/></w:r>${run('05')}<w:r><w:br/></w:r>${run('KH')}</w:p>`,
      'Số: 05 KH',
    ],
    [
      'insertions, without deletions and moves from',
      `<w:p>${run('a')}<w:ins>${run('b')}</w:ins><w:del><w:r><w:delText>c</w:delText></w:r></w:del><w:moveFrom>${run('d')}</w:moveFrom><w:moveTo>${run('e')}</w:moveTo></w:p>`,
      'abe',
    ],
    [
      'two paragraphs whose mark between is deleted as one',
      `<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>${run('trước ')}</w:p>${p('sau')}`,
      'trước sau',
    ],
    [
      'words with an element amid them, as damage leaves it',
      `<w:p><w:r><w:t>Cục Q<w:gridSpan w:val="-1"/>uản <w:t>lý</w:t></w:t></w:r></w:p>`,
      'Cục Quản lý',
    ],
    ['no hidden text', `<w:p>${run('thấy')}${run(' ẩn', '<w:vanish/>')}${run(' rõ', '<w:vanish w:val="0"/>')}</w:p>`, 'thấy rõ'],
    [
      'links, content controls and smart tags',
      `<w:sdt><w:sdtContent><w:p><w:hyperlink>${run('a')}</w:hyperlink><w:sdt><w:sdtContent>${run('b')}</w:sdtContent></w:sdt><w:smartTag>${run('c')}</w:smartTag></w:p></w:sdtContent></w:sdt>`,
      'abc',
    ],
    [
      'the result of a field, not its instruction',
      `<w:p>${run('ngày ')}<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> DATE \\@ d </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${run('05')}<w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>`,
      'ngày 05',
    ],
    [
      'a text box once, of two ways to say it',
      `<w:p>${run('quanh')}<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx><w:txbxContent>${p('hộp')}</w:txbxContent></wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox><w:txbxContent>${p('hộp')}</w:txbxContent></v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>`,
      'quanh\nhộp',
    ],
    [
      'a table row by row, and cells of several paragraphs one by one; no deleted row',
      `<w:tbl><w:tr><w:tc>${p('a')}</w:tc><w:tc>${p('b')}</w:tc></w:tr><w:tr><w:trPr><w:del/></w:trPr><w:tc>${p('x')}</w:tc></w:tr><w:tr><w:tc>${p('c')}${p('d')}</w:tc><w:tc>${p('e')}</w:tc></w:tr></w:tbl>`,
      'a | b\nc\nd\ne',
    ],
  ])('reads %s', (_, body, expected) => {
    expect(wordTextOf(docxWith(body))).toBe(expected)
  })

  it('works automatic numbers out', () => {
    const numbering =
      `<w:abstractNum w:abstractNumId="0">${level(0, 'upperRoman', '%1.')}${level(1, 'decimal', '%2.')}${level(2, 'decimal', '%2.%3.')}</w:abstractNum>` +
      `<w:abstractNum w:abstractNumId="1">${level(0, 'bullet', '\uf0b7')}${level(1, 'lowerLetter', '%2)', '<w:lvlRestart w:val="0"/>')}</w:abstractNum>` +
      '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>' +
      '<w:num w:numId="3"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="7"/></w:lvlOverride></w:num>'
    const body =
      numbered('A', 1) +
      numbered('B', 1, 1) +
      numbered('C', 1, 2) +
      numbered('D', 1, 2) +
      numbered('E', 1) +
      numbered('F', 1, 1) +
      numbered('G', 2) +
      numbered('H', 2, 1) +
      numbered('I', 2) +
      numbered('J', 2, 1) +
      numbered('K', 3) +
      numbered('L', 0)
    expect(wordTextOf(docxWith(body, { numbering }))).toBe(
      'I. A\n1. B\n1.1. C\n1.2. D\nII. E\n1. F\n• G\na) H\n• I\nb) J\nVII. K\nL',
    )
  })

  it('puts headers first and footnotes last, and leaves page numbers out', () => {
    const parts = {
      headers: { rIdH: `<w:p><w:fldSimple w:instr=" PAGE ">${run('2')}</w:fldSimple></w:p>${p('MẬT')}` },
      footnotes: `<w:footnote w:id="5">${p('Chú thích một.')}</w:footnote><w:footnote w:id="9">${p('Chú thích hai.')}</w:footnote>`,
    }
    const note = (id: number): string => `<w:r><w:footnoteReference w:id="${id}"/></w:r>`
    const body = `<w:p>${run('trước')}${note(9)}${run(' sau')}${note(5)}</w:p><w:sectPr><w:headerReference w:type="default" r:id="rIdH"/></w:sectPr>`
    expect(wordTextOf(docxWith(body, parts))).toBe('MẬT\ntrước[^1] sau[^2]\n[^1]: Chú thích hai.\n[^2]: Chú thích một.')
  })

  it('reads strict files, and prefixes of other tools', () => {
    const parts = Object.fromEntries(
      Object.entries(partsWith(p('Kế hoạch'))).map(([path, xml]) => [
        path,
        xml
          .replaceAll(
            'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
            'http://purl.oclc.org/ooxml/wordprocessingml/main',
          )
          .replaceAll(
            'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
            'http://purl.oclc.org/ooxml/officeDocument/relationships',
          )
          .replaceAll('w:', 'ns0:')
          .replaceAll('xmlns:w=', 'xmlns:ns0='),
      ]),
    )
    expect(parts['word/document.xml']).toContain('<ns0:t ')
    expect(wordTextOf(zipped(parts))).toBe('Kế hoạch')
  })
})
