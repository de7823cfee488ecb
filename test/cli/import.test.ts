import { afterAll, describe, expect, it } from 'vitest'
import { docxWith, p } from '../ooxml/word.ts'
import { guessedIn } from '../../src/cli/frame/guessed.ts'
import type { ImportedPlan } from '../../src/model/imported.ts'
import { Folder } from './folder.ts'

const folders: Folder[] = []
const newFolder = (): Folder => {
  const folder = new Folder()
  folders.push(folder)
  return folder
}
afterAll(() => folders.forEach((folder) => folder.remove()))

const centred = { ppr: '<w:jc w:val="center"/>', rpr: '<w:b/>' }

/** A short plan of an office. */
const planWith = (title: string, kind = 'KẾ HOẠCH', number = 'Số: 12/KH-STP', behind = ''): Uint8Array =>
  docxWith(
    [
      p('SỞ TƯ PHÁP', centred),
      p('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', centred),
      p(number),
      p('Lào Cai, ngày 05 tháng 3 năm 2026'),
      p(kind, centred),
      p(title, centred),
      p('Sở Tư pháp ban hành Kế hoạch như sau:'),
      p('I. MỤC ĐÍCH', { rpr: '<w:b/>' }),
      p('Nâng cao hiệu quả công tác.'),
      p('Nơi nhận:'),
      p('- Các phòng thuộc Sở;'),
      p('- Lưu: VT.'),
    ].join('') + behind,
  )

describe('kehoach new --from a Word file', () => {
  it('takes the annexes along, which are nowhere yet', async () => {
    const folder = newFolder()
    const annex = [p('Phụ lục', centred), p('LỊCH TRỰC', centred), p('Tổ một trực buổi sáng.')].join('')
    folder.write('cu.docx', planWith('Trực ban năm 2026', 'KẾ HOẠCH', 'Số: 12/KH-STP', annex))
    const { stderr, exit } = await folder.run(['new', '--from', 'cu.docx', '--year', '2027', '--out', 'plans/2027/moi.md'])
    expect(stderr).not.toContain('cannot-open')
    // What the old plan lacks is an open blank of the new one.
    expect(exit).toBe(0)
    expect(String(folder.read('plans/2027/truc-ban-phu-luc.md'))).toContain('Tổ một trực buổi sáng.')
    expect(String(folder.read('plans/2026/truc-ban-phu-luc.md'))).toContain('Tổ một trực buổi sáng.')
  })
})

describe('kehoach import', () => {
  it('writes the plan where plans stand, and says what became of the words', async () => {
    const folder = newFolder()
    folder.write('cu.docx', planWith('Cải cách hành chính năm 2026'))
    const { stdout, stderr, exit } = await folder.run(['import', 'cu.docx', '--lang', 'vi'])
    expect([stderr, exit]).toEqual(['', 0])
    expect(stdout).toContain('cu.docx → plans/2026/cai-cach-hanh-chinh.md: đưa vào 56/56 chữ.')
    expect(stdout).toContain('    - Loại kế hoạch: kế hoạch chung\n')
    expect(String(folder.read('plans/2026/cai-cach-hanh-chinh.md'))).toContain('title: Cải cách hành chính năm 2026\n')
  })

  it('says what it guessed as an official writes it', () => {
    const fields = {
      '/issuer/parent': { value: 'Sở GDĐT tỉnh Đồng Tháp', paragraph: 2, sure: false },
      '/period': { value: { start: { year: 2025, month: 9, day: 1 }, end: { year: 2026, month: 5 } }, paragraph: 1, sure: false },
      '/bases/1': { value: { id: 'kh-620', lead: 'Căn cứ', subject: 'Kế hoạch 620' }, paragraph: 14, sure: false },
      '/targets/0/unit': { value: 'vụ', paragraph: 20, sure: false },
      '/title': { value: 'Dạy học', paragraph: 1, sure: true },
    }
    expect(guessedIn({ fields } as unknown as ImportedPlan).map(({ vi }) => vi)).toEqual([
      'Cơ quan chủ quản: Sở GDĐT tỉnh Đồng Tháp',
      'Kỳ kế hoạch: 01/9/2025 - 5/2026',
      'Căn cứ ban hành, thứ 2: Căn cứ Kế hoạch 620',
      'Các chỉ tiêu của kế hoạch, thứ 1, Đơn vị tính: vụ',
    ])
  })

  it('keeps a file that is there, unless it is told otherwise', async () => {
    const folder = newFolder()
    folder.write('cu.docx', planWith('Cải cách hành chính năm 2026'))
    folder.write('ke-hoach.md', 'của tôi\n')
    const refused = await folder.run(['import', 'cu.docx', '--out', 'ke-hoach.md', '--lang', 'vi'])
    expect(refused.exit).toBe(3)
    expect(refused.stderr).toContain('Đã có tệp “ke-hoach.md”; không ghi đè.')
    expect(String(folder.read('ke-hoach.md'))).toBe('của tôi\n')
    expect((await folder.run(['import', 'cu.docx', '--out', 'ke-hoach.md', '--force'])).exit).toBe(0)
    expect(String(folder.read('ke-hoach.md'))).toContain('Nâng cao hiệu quả công tác.')
  })

  it('goes on past a damaged file and one that is no plan, and gives two plans of one title a name each', async () => {
    const folder = newFolder()
    folder.write('cu/a.docx', planWith('Cải cách hành chính năm 2026'))
    folder.write('cu/b.docx', planWith('Cải cách hành chính năm 2026'))
    folder.write('cu/hong.docx', 'không phải tệp Word')
    folder.write('cu/quyet-dinh.docx', planWith('Về việc thành lập Tổ công tác', 'QUYẾT ĐỊNH', 'Số: 12/QĐ-STP'))
    const { stdout, exit } = await folder.run(['import', 'cu', '--json', '--lang', 'vi'])
    const { files, problems } = JSON.parse(stdout)
    expect(exit).toBe(3)
    expect(files.map(({ from, file }: { from: string; file: string }) => [from, file])).toEqual([
      ['cu/a.docx', 'plans/2026/cai-cach-hanh-chinh.md'],
      ['cu/b.docx', 'plans/2026/cai-cach-hanh-chinh-2.md'],
    ])
    expect(problems.map(({ file, rule }: { file: string; rule: string }) => [file, rule])).toEqual([
      ['cu/hong.docx', 'cannot-open'],
      ['cu/quyet-dinh.docx', 'no-plan'],
    ])
  })

  it('imports what is no plan when it is told to', async () => {
    const folder = newFolder()
    folder.write('quyet-dinh.docx', planWith('Về việc thành lập Tổ công tác', 'QUYẾT ĐỊNH', 'Số: 12/QĐ-STP'))
    expect((await folder.run(['import', 'quyet-dinh.docx'])).exit).toBe(1)
    expect((await folder.run(['import', 'quyet-dinh.docx', '--force'])).exit).toBe(0)
  })

  it('puts a Word file right in one go, and lists what changed in form', async () => {
    const folder = newFolder()
    folder.write('cu.docx', planWith('Cải cách hành chính năm 2026'))
    const { stdout, exit } = await folder.run(['import', 'cu.docx', '--docx', 'moi.docx', '--json', '--lang', 'vi'])
    expect(exit).toBe(0)
    const { document } = JSON.parse(stdout)
    expect(document.file).toBe('moi.docx')
    expect(document.changed.length).toBeGreaterThan(5)
    // Nobody signs it.
    expect((await folder.run(['verify', 'moi.docx', '--lang', 'vi'])).stderr).toContain('1 không đạt')
    expect((await folder.run(['import', 'cu.docx', '--docx', 'moi.docx', '--out', 'khac.md'])).exit).toBe(3)
  })

  it('gives one file as the contract has it, in JSON', async () => {
    const folder = newFolder()
    folder.write('cu.docx', planWith('Cải cách hành chính năm 2026'))
    const { stdout } = await folder.run(['import', 'cu.docx', '--json', '--lang', 'en'])
    const report = JSON.parse(stdout)
    expect(Object.keys(report)).toEqual([
      'from',
      'file',
      'appendices',
      'images',
      'fields',
      'dropped',
      'doubts',
      'counts',
      'problems',
    ])
    expect(report.fields['/number/value']).toEqual({ value: '12', paragraph: 3, sure: true })
    expect(report.counts).toEqual({ paragraphs: 12, words: 56, placed: 56 })
  })

  it.each([
    [['import'], 2],
    [['import', 'khong-co.docx'], 3],
    [['import', 'a.docx', '--year', 'sau'], 2],
  ])('refuses %j', async (argv, code) => {
    expect((await newFolder().run(argv)).exit).toBe(code)
  })
})

describe('kehoach new --from FILE.docx', () => {
  it('brings last year’s Word file in and makes next year’s plan of it', async () => {
    const folder = newFolder()
    folder.write('cu.docx', planWith('Cải cách hành chính năm 2026'))
    const { stderr, exit } = await folder.run(['new', '--from', 'cu.docx', '--year', '2027', '--lang', 'vi'])
    // The file says nobody who signs: a blank is left open for it.
    expect(exit).toBe(0)
    expect(String(folder.read('plans/2027/cai-cach-hanh-chinh.md'))).toContain('[[cần điền: chức vụ người ký]]')
    expect(stderr).toContain('cu.docx → plans/2026/cai-cach-hanh-chinh.md')
    expect(String(folder.read('plans/2027/cai-cach-hanh-chinh.md'))).toContain('title: Cải cách hành chính năm 2027\n')
    expect(String(folder.read('plans/2026/cai-cach-hanh-chinh.md'))).toContain('title: Cải cách hành chính năm 2026\n')
  })

  it('says why a file holds no plan', async () => {
    const folder = newFolder()
    folder.write('cu.docx', planWith('Về việc họp', 'THÔNG BÁO', 'Số: 12/TB-STP'))
    const { stderr, exit } = await folder.run(['new', '--from', 'cu.docx', '--year', '2027', '--lang', 'vi'])
    expect([exit, stderr]).toEqual([3, expect.stringContaining('Không phải kế hoạch (THÔNG BÁO).')])
  })
})

describe('kehoach diff OLD.docx NEW.docx', () => {
  it('tells what changed between two Word files', async () => {
    const folder = newFolder()
    folder.write('cu.docx', planWith('Cải cách hành chính năm 2026'))
    folder.write('moi.docx', planWith('Cải cách hành chính năm 2027'))
    const { stdout, exit } = await folder.run(['diff', 'cu.docx', 'moi.docx', '--lang', 'vi'])
    expect(exit).toBe(1)
    expect(stdout).toContain('Cải cách hành chính năm 2027')
    expect((await folder.run(['diff', 'cu.docx', 'cu.docx'])).exit).toBe(0)
  })

  it('finds no change between a plan and the document it builds', async () => {
    const folder = newFolder()
    folder.write('cu.docx', planWith('Cải cách hành chính năm 2026'))
    await folder.run(['import', 'cu.docx', '--out', 'ke-hoach.md', '--docx', 'moi.docx'])
    const { stdout, exit } = await folder.run(['diff', 'ke-hoach.md', 'moi.docx', '--lang', 'vi'])
    expect([exit, stdout]).toEqual([0, expect.any(String)])
  })

  it('says of a damaged file what is wrong with it', async () => {
    const folder = newFolder()
    folder.write('cu.docx', planWith('Cải cách hành chính năm 2026'))
    folder.write('hong.docx', 'không phải tệp Word')
    const { stderr, exit } = await folder.run(['diff', 'cu.docx', 'hong.docx', '--lang', 'vi'])
    expect([exit, stderr]).toEqual([3, expect.stringContaining('hong.docx')])
  })
})

it('--out - is refused in a sentence: a plan may have files beside it', async () => {
  const folder = newFolder()
  folder.write('a.docx', planWith('Cải cách hành chính năm 2026'))
  const { exit, stderr } = await folder.run(['import', 'a.docx', '--out', '-', '--lang', 'vi'])
  expect([exit, stderr.split('\n')[1], folder.list()]).toEqual([2, 'Ghi tên tệp: --out ke-hoach.md', ['a.docx']])
})
