import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { docxWith, p } from '../ooxml/word.ts'
import { Folder } from './folder.ts'

/** `kehoach check` of a Word file as it is. */

const table = (...rows: readonly (readonly string[])[]): string =>
  `<w:tbl>${rows.map((row) => `<w:tr>${row.map((text) => `<w:tc>${p(text)}</w:tc>`).join('')}</w:tr>`).join('')}</w:tbl>`

const BODY = [
  p('KẾ HOẠCH'),
  p('Công tác văn thư năm 2026'),
  p(''),
  p('I. MỤC ĐÍCH, YÊU CẦU'),
  p('1. Mục đích'),
  p('Các đơn vị gửi  báo cáo trước ngày 31/6/2026.'),
  table(['TT', 'Nội dung'], ['1', 'Rà soát hồ sơ  cũ']),
  p('Nội dung kết thúc.'),
].join('')

let folder: Folder
beforeEach(() => {
  folder = new Folder()
  folder.write('a.docx', docxWith(BODY))
})
afterEach(() => folder.remove())

const problemsOf = (stdout: string) =>
  (JSON.parse(stdout).problems as Record<string, unknown>[]).map(({ rule, line, column, paragraph, section, quote }) => ({
    rule,
    line,
    column,
    paragraph,
    section,
    quote,
  }))

describe('kehoach check FILE.docx', () => {
  it('says paragraph, section and first words, for people', async () => {
    const { exit, stdout, stderr } = await folder.run(['check', 'a.docx', '--lang', 'vi'])
    expect(exit).toBe(1)
    expect(stdout).toContain('a.docx:đoạn 6 (mục I.1, “Các đơn vị gửi”) lỗi ')
    expect(stdout).toMatch(/^ {4}\| Các đơn vị gửi {2}báo cáo .*\n {4}\| {15}\^\^$/m)
    expect(stderr).toMatch(/^1 tệp Word: 1 lỗi/)
    expect((await folder.run(['check', 'a.docx', '--lang', 'en'])).stdout).toContain('a.docx:paragraph 6 (section I.1, “')
  })

  it('gives places in the text of `kehoach text`, with paragraph, section and quote beside them', async () => {
    const { stdout } = await folder.run(['check', 'a.docx', '--json'])
    const found = problemsOf(stdout)
    expect(found.filter(({ rule }) => rule === 'double-space')).toEqual([
      {
        rule: 'double-space',
        line: 5,
        column: 15,
        paragraph: 6,
        section: 'I.1 Mục đích',
        quote: 'Các đơn vị gửi',
      },
      { rule: 'double-space', line: 7, column: 18, paragraph: 10, section: 'I.1 Mục đích', quote: 'Rà soát hồ sơ' },
    ])
    const { stdout: text } = await folder.run(['text', 'a.docx'])
    expect(text.split('\n')[6]!.slice(17, 19)).toBe('  ')
    // What would be mended by line and column cannot be mended in a Word file.
    for (const problem of JSON.parse(stdout).problems) expect(problem.fixes).toEqual([])
  })

  it('reads a letterhead that stands in the header of page 1', async () => {
    const bold = (text: string): string => p(text, { rpr: '<w:b/>' })
    const head =
      ['UBND XÃ CỐC LẦU', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'].map(bold).join('') +
      table(['Số: 5/KH-UBND', 'Cốc Lầu, ngày 3 tháng 3 năm 2026'])
    const section = '<w:sectPr><w:headerReference w:type="first" r:id="rIdL"/><w:titlePg/></w:sectPr>'
    folder.write('b.docx', docxWith(BODY + section, { headers: { rIdL: head } }))
    const found = problemsOf((await folder.run(['check', 'b.docx', '--json'])).stdout)
    expect(found.filter(({ paragraph }) => paragraph === null).map(({ rule, quote }) => [rule, quote])).toEqual([
      ['issuer-abbreviated', 'UBND XÃ CỐC LẦU'],
      ['number-leading-zero', 'Số: 5/KH-UBND'],
      ['issue-date-form', 'Cốc Lầu, ngày 3 tháng 3 năm 2026'],
    ])
  })

  it('gives GitHub’s and SARIF’s forms', async () => {
    expect((await folder.run(['check', 'a.docx', '--format', 'github'])).stdout).toContain('::error file=a.docx,line=5,col=36,')
    const { runs } = JSON.parse((await folder.run(['check', 'a.docx', '--format', 'sarif'])).stdout)
    expect(runs[0].results.length).toBeGreaterThan(1)
  })

  it('counts by severity, under --strict too, and reads several files and standard input', async () => {
    folder.write('b.docx', docxWith(p('Các đơn vị gửi  báo cáo.')))
    expect((await folder.run(['check', 'b.docx'])).exit).toBe(0)
    folder.write(
      'c.docx',
      docxWith(p('KẾ HOẠCH') + p('Công tác năm 2026') + p('I. MỤC ĐÍCH') + p('Các đơn vị gửi báo cáo,, rà soát hồ sơ.')),
    )
    const loose = await folder.run(['check', 'c.docx'])
    expect(loose).toMatchObject({ exit: 0, stderr: expect.stringMatching(/1 warning/) })
    expect((await folder.run(['check', 'c.docx', '--strict'])).exit).toBe(1)
    const both = await folder.run(['check', 'a.docx', 'b.docx'])
    expect(both).toMatchObject({ exit: 1, stderr: expect.stringMatching(/^2 Word files: /) })
    const piped = await folder.run(['check', '-'], { stdin: folder.read('a.docx') })
    expect(piped).toMatchObject({ exit: 1, stdout: expect.stringContaining('-:paragraph 6 (section I.1') })
  })

  it('says why a file cannot be read, and goes on with the others', async () => {
    folder.write('hong.docx', 'không phải Word')
    const { exit, stdout } = await folder.run(['check', 'hong.docx', 'khong-co.docx', 'a.docx', '--lang', 'en'])
    expect(exit).toBe(3)
    expect(stdout).toContain('hong.docx:1:1 error it is no Word file (.docx). cannot-open')
    expect(stdout).toContain('There is no file “khong-co.docx”')
    expect(stdout).toContain('the ending .docx')
    expect(stdout).toContain('a.docx:paragraph 6')
  })

  it('does not change a Word file under --fix', async () => {
    const { exit, stderr } = await folder.run(['check', 'a.docx', '--fix', '--lang', 'vi'])
    expect(exit).toBe(2)
    expect(stderr).toContain('--fix không sửa tệp Word.')
    expect(stderr).toContain('--comments')
  })

  it('tells in one line what is left of changes, comments and old fonts', async () => {
    const old = '<w:rFonts w:ascii=".VnTime" w:hAnsi=".VnTime"/>'
    folder.write(
      'd.docx',
      docxWith(
        `<w:p><w:ins w:id="1" w:author="A"><w:r><w:t>Thêm.</w:t></w:r></w:ins><w:del w:id="2" w:author="A"><w:r><w:delText>Bớt</w:delText></w:r></w:del><w:r><w:commentReference w:id="0"/></w:r></w:p>${p('Kế hoạch v¨n thư.', { rpr: old })}`,
      ),
    )
    const { stderr } = await folder.run(['check', 'd.docx', '--lang', 'en'])
    expect(stderr.split('\n')[0]).toBe(
      'd.docx: it still holds 2 tracked changes (read as accepted), 1 comment, old fonts .VnTime (read as Unicode).',
    )
    expect((await folder.run(['check', 'a.docx'])).stderr).not.toContain('still holds')
  })

  it('names the note, the nearest labels of a deep section, and the place behind automatic numbers and tabs', async () => {
    const numbering =
      '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>'
    const listed = p('\tCác đơn vị gửi  báo cáo.', { ppr: '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>' })
    const noted = '<w:p><w:r><w:t>Văn bản</w:t></w:r><w:r><w:footnoteReference w:id="2"/></w:r><w:r><w:t>  này.</w:t></w:r></w:p>'
    const footnotes = `<w:footnote w:id="2">${p('Gửi  lại sau.')}</w:footnote>`
    folder.write(
      'e.docx',
      docxWith(
        p('KẾ HOẠCH') + p('Công tác năm 2026') + p('II. NỘI DUNG') + p('1. Phạm vi') + p('1.2. Đối tượng') + noted + listed,
        {
          numbering,
          footnotes,
        },
      ),
    )
    const { stdout } = await folder.run(['check', 'e.docx', '--json'])
    expect(problemsOf(stdout).filter(({ rule }) => rule === 'double-space')).toMatchObject([
      { paragraph: 6, section: 'II.1.2 Đối tượng' },
      { paragraph: 7, quote: 'Các đơn vị gửi' },
      { paragraph: null, quote: '[^1]: Gửi' },
    ])
    expect((await folder.run(['check', 'e.docx', '--lang', 'vi'])).stdout).toContain('e.docx:chú thích 1 (')
  })
})
