import { execFileSync } from 'node:child_process'
import { afterAll, describe, expect, it } from 'vitest'
import { OFFICE_FILES } from '../merge/office.ts'
import { PLAN } from '../merge/plan.ts'
import { changeParagraph, replaceWords, trackWords, withoutBookmarks, withXml } from '../merge/word.ts'
import { Folder, type Ran } from './folder.ts'

/** The way back from Word as a user has it: merge, issue, status, diff. */

const folders: Folder[] = []
afterAll(() => folders.forEach((folder) => folder.remove()))

const AT = 'plans/2026/thu.md'
const BUILT = 'output/2026/thu.docx'

async function office(): Promise<{ readonly folder: Folder; readonly docx: Uint8Array }> {
  const folder = new Folder()
  folders.push(folder)
  folder.write(AT, PLAN)
  expect((await folder.run(['build'])).exit).toBe(0)
  return { folder, docx: folder.read(BUILT) }
}

const git = (folder: Folder, ...words: string[]): void =>
  void execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@b.c', ...words], { cwd: folder.path, stdio: 'pipe' })

const json = ({ stdout }: Ran) => JSON.parse(stdout)
const textAt = (folder: Folder, path = AT): string => folder.read(path).toString('utf8')

describe('kehoach merge', () => {
  it('finds the plan, writes the edit, and tells it with its line', async () => {
    const { folder, docx } = await office()
    folder.write('đã sửa/sua.docx', trackWords(docx, 'Báo cáo định kỳ', 'Báo cáo đột xuất', 'Trần Hòa'))
    // As Windows writes a path.
    const ran = await folder.run(['merge', 'đã sửa\\sua.docx', '--json'])
    expect(ran.exit).toBe(0)
    const found = json(ran)
    const line = PLAN.split('\n').findIndex((it) => it.includes('Báo cáo định kỳ')) + 1
    expect(found).toMatchObject({ file: AT, base: AT, conflicts: [], unplaced: [], comments: [], formatting: [] })
    expect(found.applied).toEqual([
      { line, before: 'định kỳ', after: 'đột xuất', author: 'Trần Hòa', date: '2026-04-20T08:00:00Z' },
    ])
    expect(textAt(folder)).toBe(PLAN.replace('Báo cáo định kỳ', 'Báo cáo đột xuất'))
  })

  it('takes no tracked change, or those of one author', async () => {
    const { folder, docx } = await office()
    const one = trackWords(docx, 'Báo cáo định kỳ', 'Báo cáo đột xuất', 'Trần Hòa')
    folder.write('sua.docx', trackWords(one, 'hồ sơ đúng', 'hồ sơ nhanh, đúng', 'Lê An'))
    expect(json(await folder.run(['merge', 'sua.docx', '--accept', 'none', '--json'])).applied).toEqual([])
    expect(textAt(folder)).toBe(PLAN)
    const { applied } = json(await folder.run(['merge', 'sua.docx', '--accept', 'Lê An', '--json']))
    expect(applied.map(({ author }: { author: string }) => author)).toEqual(['Lê An'])
    expect(textAt(folder)).toBe(PLAN.replace('hồ sơ đúng', 'hồ sơ nhanh, đúng'))
  })

  it('writes nothing with --dry-run, and shows the lines', async () => {
    const { folder, docx } = await office()
    folder.write('sua.docx', replaceWords(docx, 'Báo cáo định kỳ', 'Báo cáo đột xuất'))
    const { stdout, exit } = await folder.run(['merge', 'sua.docx', '--dry-run'])
    expect(exit).toBe(0)
    expect(stdout).toMatch(/\n-Các phòng .*Báo cáo định kỳ.*\n\+Các phòng .*Báo cáo đột xuất/)
    expect(textAt(folder)).toBe(PLAN)
  })

  it('meets a source that moved on: both are kept, the same sentence is a conflict', async () => {
    const { folder, docx } = await office()
    git(folder, 'init', '-q')
    git(folder, 'add', '-A')
    git(folder, 'commit', '-qm', 'một')
    const moved = PLAN.replace('Trả kết quả đúng hạn', 'Trả kết quả trước hạn').replace('Báo cáo định kỳ', 'Báo cáo thường xuyên')
    folder.write(AT, moved)
    const edited = replaceWords(docx, 'Văn phòng theo dõi', 'Văn phòng Sở theo dõi')
    folder.write('sua.docx', replaceWords(edited, 'Báo cáo định kỳ', 'Báo cáo đột xuất'))
    const ran = await folder.run(['merge', 'sua.docx', '--json'])
    expect(ran.exit).toBe(1)
    const { base, applied, conflicts } = json(ran)
    expect(base).toMatch(/^[0-9a-f]{12}:plans\/2026\/thu\.md$/)
    expect(applied).toHaveLength(1)
    expect(conflicts).toMatchObject([
      { base: 'Báo cáo định kỳ hằng tháng.', source: 'Báo cáo thường xuyên hằng tháng.', edited: 'Báo cáo đột xuất hằng tháng.' },
    ])
    expect(textAt(folder)).toBe(moved.replace('Văn phòng theo dõi', 'Văn phòng Sở theo dõi'))
    // Merged once more there is nothing left but the conflict, which can be written.
    expect(json(await folder.run(['merge', 'sua.docx', '--json'])).applied).toEqual([])
    expect((await folder.run(['merge', 'sua.docx', '--dry-run'])).stdout).toContain('Conflicts, nothing written:')
    const written = await folder.run(['merge', 'sua.docx', '--conflicts', 'write'])
    expect(written.stdout).toContain('Conflicts, with both sides in the file')
    expect(textAt(folder)).toMatch(/<<<<<<< plan\n.*thường xuyên.*\n=======\n.*đột xuất.*\n>>>>>>> Word/)
  })

  it('compares with the plan itself where the base is lost, and says so', async () => {
    const { folder, docx } = await office()
    folder.write(AT, PLAN.replace('Trả kết quả đúng hạn', 'Trả kết quả trước hạn'))
    folder.write('goc.md', PLAN)
    folder.write('sua.docx', replaceWords(docx, 'Báo cáo định kỳ', 'Báo cáo đột xuất'))
    const lost = json(await folder.run(['merge', 'sua.docx', '--dry-run', '--json']))
    expect(lost.base).toBeNull()
    expect(lost.notes[0]).toContain('was not found')
    expect(lost.applied).toHaveLength(2)
    const named = json(await folder.run(['merge', 'sua.docx', '--base', 'goc.md', '--dry-run', '--json']))
    expect(named.base).toBe('goc.md')
    expect(named.applied).toHaveLength(1)
  })

  it('takes the base from a revision that is named', async () => {
    const { folder, docx } = await office()
    git(folder, 'init', '-q')
    git(folder, 'add', '-A')
    git(folder, 'commit', '-qm', 'một')
    folder.write(AT, PLAN.replace('Trả kết quả đúng hạn', 'Trả kết quả trước hạn'))
    folder.write('sua.docx', replaceWords(docx, 'Báo cáo định kỳ', 'Báo cáo đột xuất'))
    for (const base of ['HEAD', `HEAD:${AT}`]) {
      const { applied, notes, ...found } = json(await folder.run(['merge', 'sua.docx', '--base', base, '--dry-run', '--json']))
      expect([applied.length, notes]).toEqual([1, []])
      expect(found.base).toContain('HEAD')
    }
    const lost = await folder.run(['merge', 'sua.docx', '--base', 'v9', '--dry-run'])
    expect([lost.exit, lost.stderr]).toEqual([2, expect.stringContaining('v9')])
  })

  it('says of a file whose paragraphs were typed anew that it is matched by words', async () => {
    const { folder, docx } = await office()
    let left = 0
    // Of three bookmarks one is left.
    const retyped = withXml(docx, (xml) => xml.replace(/<w:bookmarkStart[^>]*>/g, (mark) => (left++ % 3 === 0 ? mark : '')))
    folder.write('sua.docx', replaceWords(retyped, 'Báo cáo định kỳ', 'Báo cáo đột xuất'))
    expect(json(await folder.run(['merge', 'sua.docx', '--json'])).notes.join()).toContain('typed anew')
    expect(textAt(folder)).toBe(PLAN.replace('Báo cáo định kỳ', 'Báo cáo đột xuất'))
    // One that has nothing of the plan but its name is another document.
    folder.write(
      'la.docx',
      withXml(docx, (xml) => xml.replace(/(<w:t(?: [^>]*)?>)([^<]*)/g, '$1lorem ipsum dolor')),
    )
    const other = await folder.run(['merge', 'la.docx'])
    expect([other.exit, other.stderr]).toEqual([2, expect.stringContaining('too few paragraphs')])
  })

  it('finds among the plans of several years the one a file was built from, and edits its appendix', async () => {
    const folder = new Folder()
    folders.push(folder)
    for (const year of [2025, 2026]) {
      const text = OFFICE_FILES['plan.md'].replaceAll('2026', String(year))
      folder.write(`plans/${year}/khuyen-nong.md`, text.replace('  - { file: phieu.md, title: Phiếu theo dõi }\n', ''))
      folder.write(`plans/${year}/mo-hinh.md`, OFFICE_FILES['mo-hinh.md'].replace('2026', String(year)))
    }
    await folder.run(['build'])
    const docx = folder.read('output/2026/khuyen-nong.docx')
    folder.write('sua.docx', replaceWords(docx, 'Quy mô trên là dự kiến', 'Quy mô trên là tạm tính'))
    const states = async (): Promise<string[]> =>
      json(await folder.run(['status', '--json'])).plans.map(({ state }: { state: string }) => state)
    expect(await states()).toEqual(['built', 'edited'])
    const { applied } = json(await folder.run(['merge', 'sua.docx', '--json']))
    expect(applied).toMatchObject([{ file: 'plans/2026/mo-hinh.md', line: 7, before: 'dự kiến', after: 'tạm tính' }])
    expect(textAt(folder, 'plans/2026/mo-hinh.md')).toContain('Quy mô trên là tạm tính.')
    // Edited since: no text has the hash any more, and the words tell.
    folder.write('plans/2026/khuyen-nong.md', textAt(folder, 'plans/2026/khuyen-nong.md').replace('Tự nguyện', 'Tự giác'))
    const found = json(await folder.run(['merge', 'sua.docx', '--dry-run', '--json']))
    expect([found.file, found.base]).toEqual(['plans/2026/khuyen-nong.md', null])
  })

  it('reports in Markdown and in words', async () => {
    const { folder, docx } = await office()
    const edited = trackWords(docx, 'Báo cáo định kỳ', 'Báo cáo đột xuất', 'Trần Hòa')
    folder.write(
      'sua.docx',
      changeParagraph(edited, 'Công khai thủ tục', (xml) => xml.replace('<w:r>', '<w:r><w:rPr><w:b/></w:rPr>')),
    )
    const { stdout } = await folder.run(['merge', 'sua.docx', '--dry-run', '--format', 'markdown', '--lang', 'vi'])
    const line = PLAN.split('\n').findIndex((it) => it.includes('Báo cáo định kỳ')) + 1
    expect(stdout).toContain('# ')
    expect(stdout).toContain(`- dòng ${line}: “định kỳ” → “đột xuất” (Trần Hòa, 2026-04-20)`)
    expect(stdout).toMatch(/## Định dạng đã đổi, không đưa vào\n\n- dòng \d+: “- Công khai thủ tục trên Cổng dịch vụ công;”/)
    expect(stdout).not.toContain('undefined')
  })

  it.each([
    ['lost its bookmarks', withoutBookmarks, 'hidden bookmarks'],
    [
      'of another version of the program',
      (docx: Uint8Array) =>
        withXml(docx, (xml) => xml.replace(/(name="kehoach\.layout"[^>]*>\s*<vt:lpwstr>)[^<]*/, '$10'), 'docProps/custom.xml'),
      'another version',
    ],
  ])('a file %s is merged with a note', async (_, change, note) => {
    const { folder, docx } = await office()
    folder.write('sua.docx', change(replaceWords(docx, 'Báo cáo định kỳ', 'Báo cáo đột xuất')))
    const ran = await folder.run(['merge', 'sua.docx', '--json'])
    expect(json(ran).notes.join()).toContain(note)
    expect(textAt(folder)).toBe(PLAN.replace('Báo cáo định kỳ', 'Báo cáo đột xuất'))
  })

  it('a file most of whose paragraphs were written anew is merged with a note, and none of its words is lost', async () => {
    const { folder, docx } = await office()
    let at = 0
    const anew = withXml(docx, (xml) =>
      xml.replace(
        /(<w:t(?: [^>]*)?>)[^<]{24,}(<\/w:t>)/g,
        (_, open: string, close: string) => `${open}Lời viết lại ${at++} hẳn${close}`,
      ),
    )
    folder.write('sua.docx', anew)
    const { notes, applied, unplaced, program } = json(await folder.run(['merge', 'sua.docx', '--json', '--dry-run']))
    expect(notes.join()).toMatch(/only \d+% of the paragraphs/)
    const told = [...applied, ...unplaced, ...program].map((it: { after: string }) => it.after).join('\n')
    for (let word = 0; word < at; word++) expect(told).toContain(`viết lại ${word} hẳn`)
  })

  it("refuses another plan's file, and one that says nothing of a plan", async () => {
    const { folder, docx } = await office()
    folder.write('plans/2026/khac.md', PLAN.replace('id: thu', 'id: khac'))
    folder.write('sua.docx', docx)
    const other = await folder.run(['merge', 'sua.docx', 'plans/2026/khac.md'])
    expect([other.exit, other.stderr]).toEqual([2, expect.stringContaining('built from the plan “thu”')])
    folder.write(
      'la.docx',
      withXml(docx, (xml) => xml.replace(/kehoach\.id/, 'khac.id'), 'docProps/custom.xml'),
    )
    const nameless = await folder.run(['merge', 'la.docx'])
    expect([nameless.exit, nameless.stderr]).toEqual([2, expect.stringContaining('does not say which plan')])
    const missing = await folder.run(['merge', 'khong-co.docx'])
    expect(missing.exit).toBe(3)
  })

  it('lists formatting and leaves it', async () => {
    const { folder, docx } = await office()
    folder.write(
      'sua.docx',
      changeParagraph(docx, 'Công khai thủ tục', (xml) => xml.replace('<w:r>', '<w:r><w:rPr><w:b/></w:rPr>')),
    )
    const { formatting, applied } = json(await folder.run(['merge', 'sua.docx', '--json']))
    expect(applied).toEqual([])
    expect(formatting).toMatchObject([{ change: 'bold' }])
    expect(textAt(folder)).toBe(PLAN)
  })

  it('edits what an office shares in its profile, and says so; CRLF stays', async () => {
    const folder = new Folder()
    folders.push(folder)
    const own = PLAN.replace(/place: .*\n/, '').replaceAll('\n', '\r\n')
    folder.write(AT, own)
    folder.write('kehoach.yaml', 'place: Lào Cai\r\n')
    await folder.run(['build'])
    const edited = changeParagraph(folder.read(BUILT), 'Lào Cai, ngày', (xml) => xml.replace('Lào Cai, ngày', 'Sa Pa, ngày'))
    folder.write('sua.docx', replaceWords(edited, 'Báo cáo định kỳ', 'Báo cáo đột xuất'))
    const { applied } = json(await folder.run(['merge', 'sua.docx', '--json']))
    expect(applied).toHaveLength(2)
    expect(applied.find(({ file }: { file?: string }) => file === 'kehoach.yaml').note).toContain('shared by all plans')
    expect(textAt(folder, 'kehoach.yaml')).toBe('place: "Sa Pa"\r\n')
    expect(textAt(folder)).toBe(own.replace('Báo cáo định kỳ', 'Báo cáo đột xuất'))
  })

  it('tells the same in the plan’s terms: kehoach diff', async () => {
    const { folder, docx } = await office()
    folder.write('sua.docx', replaceWords(docx, 'từ 95% trở lên', 'từ 97% trở lên'))
    const ran = await folder.run(['diff', AT, 'sua.docx', '--json'])
    expect(ran.exit).toBe(1)
    expect(json(ran).changes).toMatchObject([{ type: 'changed', of: 'target', id: 'hai-long' }])
    expect(textAt(folder)).toBe(PLAN)
  })
})

describe('kehoach issue', () => {
  const WORDS = ['issue', AT, '--number', '05', '--date', '2026-04-22']

  it('writes number and date by place, builds, and makes a bundle', async () => {
    const { folder } = await office()
    folder.write('kehoach.yaml', 'bundle: { name: "{date}_{number}_{id}" }\n')
    const convert = async () => [new TextEncoder().encode('%PDF-1.4 /Type /Pages /Type /Page /Type /Page')]
    const ran = await folder.run([...WORDS, '--bundle', 'goi', '--json'], { convert })
    expect(ran.exit).toBe(0)
    expect(textAt(folder)).toBe(PLAN.replace('value: null', 'value: "05"').replace('date: 2026-04\n', 'date: 2026-04-22\n'))
    const name = '2026-04-22_05_thu'
    expect(json(ran).bundle.files).toEqual([`goi/${name}.docx`, `goi/${name}.pdf`, 'goi/metadata.json'])
    expect(JSON.parse(textAt(folder, 'goi/metadata.json'))).toMatchObject({
      number: '05',
      symbol: 'KH-STP',
      code: '05/KH-STP',
      date: '2026-04-22',
      type: 'Kế hoạch',
      issuer: 'Sở Tư pháp',
      signer: { name: 'Lê Văn Bình', post: 'Giám đốc' },
      pages: 2,
      files: [{ kind: 'document', sha256: expect.stringMatching(/^[0-9a-f]{64}$/) }, { kind: 'pdf' }],
    })
    expect((await folder.run(['text', BUILT])).stdout).toContain('Số: 05/KH-STP')
    // Days are typed and told as officials write them.
    const { folder: other } = await office()
    const typed = await other.run(['issue', AT, '--number', '05', '--date', '22/4/2026', '--lang', 'vi'])
    expect(typed.stdout).toMatch(/^plans\/2026\/thu\.md:\d+ \(chưa ghi\) → 05\nplans\/2026\/thu\.md:\d+ 4\/2026 → 22\/4\/2026\n/)
    expect(textAt(other)).toBe(textAt(folder))
    // Once more it is the same.
    expect(json(await folder.run([...WORDS, '--json'])).edits).toEqual([])
  })

  it('puts each appendix into the bundle as a document of its own, with number and date', async () => {
    const folder = new Folder()
    folders.push(folder)
    for (const [file, text] of Object.entries(OFFICE_FILES)) folder.write(`plans/2026/${file}`, text)
    const convert = async () => 'missing' as const
    const ran = await folder.run(
      ['issue', 'plans/2026/plan.md', '--number', '21', '--date', '2026-03-05', '--bundle', 'goi', '--json'],
      { convert },
    )
    expect(json(ran).bundle.files).toEqual([
      'goi/21-KH-TTKN.docx',
      'goi/21-KH-TTKN-phu-luc-1.docx',
      'goi/21-KH-TTKN-phu-luc-2.docx',
      'goi/metadata.json',
    ])
    expect(json(ran).problems[0].message).toContain('LibreOffice')
    const annex = (await folder.run(['text', 'goi/21-KH-TTKN-phu-luc-1.docx'])).stdout
    expect(annex).toContain('(Kèm theo Kế hoạch số 21/KH-TTKN ngày 05 tháng 3 năm 2026 của Trung tâm Khuyến nông)')
    expect(annex).toContain('Lúa chất lượng cao')
    expect(annex).not.toContain('Nơi nhận')
    const { pages, appendices, files } = JSON.parse(textAt(folder, 'goi/metadata.json'))
    expect([pages, appendices]).toEqual([null, ['Danh sách mô hình', 'Phiếu theo dõi']])
    expect(files.map(({ kind }: { kind: string }) => kind)).toEqual(['document', 'appendix', 'appendix'])
  })

  it('refuses a number that another plan of the symbol and year has', async () => {
    const { folder } = await office()
    folder.write(
      'plans/2026/khac.md',
      PLAN.replace('id: thu', 'id: khac').replace('value: null', 'value: "05"').replace('date: 2026-04', 'date: 2026-03-02'),
    )
    const { exit, stderr } = await folder.run(WORDS)
    expect([exit, stderr]).toEqual([1, expect.stringContaining('has been given to “plans/2026/khac.md”')])
    expect(textAt(folder)).toBe(PLAN)
    expect((await folder.run([...WORDS, '--force'])).exit).toBe(0)
    const day = await folder.run(['issue', AT, '--number', '0', '--date', '2026-04-22'])
    expect([day.exit, day.stderr]).toEqual([2, expect.stringContaining('is no number')])
    const none = await folder.run(['issue', AT, '--number', '6', '--date', '31/4/2026'])
    expect([none.exit, none.stderr]).toEqual([2, expect.stringContaining('“31/4/2026” is not a day')])
  })

  it.each([
    ['a number given before', PLAN.replace('value: null', 'value: "04"'), 'has the number 04 already'],
    ['open blanks', PLAN.replace('Báo cáo định kỳ', '[[cần điền: kỳ báo cáo]]'), 'still open'],
    ['nobody who signs', PLAN.replace('name: Lê Văn Bình', 'name: null'), 'who signs'],
    ['errors', PLAN.replace('kind: general', 'kind: khac'), 'kind'],
  ])('refuses %s, and writes nothing', async (_, text, message) => {
    const folder = new Folder()
    folders.push(folder)
    folder.write(AT, text)
    const { exit, stderr } = await folder.run(WORDS)
    expect([exit, stderr]).toEqual([1, expect.stringContaining(message)])
    expect(textAt(folder)).toBe(text)
    expect(folder.list()).toEqual([AT])
  })
})

describe('kehoach status', () => {
  it('tells from files alone where a plan stands', async () => {
    const folder = new Folder()
    folders.push(folder)
    folder.write(AT, PLAN)
    const state = async (): Promise<string> => json(await folder.run(['status', '--json'])).plans[0].state
    expect(await state()).toBe('draft')
    await folder.run(['build'])
    expect(await state()).toBe('built')
    folder.write('trinh-ky/thu.docx', folder.read(BUILT))
    expect(await state()).toBe('sent')
    // An older copy that nobody edited stays one, though its base is nowhere.
    folder.write(AT, PLAN.replace('Trả kết quả đúng hạn', 'Trả kết quả trước hạn'))
    await folder.run(['build'])
    expect(await state()).toBe('sent')
    folder.write(AT, PLAN)
    await folder.run(['build'])
    folder.write('sua.docx', replaceWords(folder.read(BUILT), 'Báo cáo định kỳ', 'Báo cáo đột xuất'))
    expect(await state()).toBe('edited')
    await folder.run(['merge', 'sua.docx'])
    expect(await state()).toBe('merged')
    await folder.run(['issue', AT, '--number', '05', '--date', '2026-04-22'])
    expect(await state()).toBe('numbered')
    folder.write(AT, PLAN.replace('Báo cáo định kỳ', '[[cần điền: kỳ]]'))
    folder.write('sua.docx', '')
    expect(await state()).toBe('open')
  })
})
