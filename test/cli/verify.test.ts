import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { hostileFiles } from '../ooxml/hostile.ts'
import { docxWith, p } from '../ooxml/word.ts'
import { COMPLETE, complete } from '../verify/complete.ts'
import { mutated, MUTATIONS } from '../verify/mutations.ts'
import { Folder } from './folder.ts'
import { rendered } from '../docx.ts'

/** `kehoach verify` as a user has it. */

let sound: Uint8Array
let damaged: Uint8Array
beforeAll(async () => {
  sound = rendered(complete(COMPLETE))
  damaged = mutated(
    sound,
    MUTATIONS.find(({ clause }) => clause === 'lui-dau-dong')!,
  )
})

let folder: Folder
beforeEach(() => {
  folder = new Folder()
  folder.write('dung.docx', sound)
  folder.write('sai.docx', damaged)
  folder.write('khac.docx', docxWith(p('Thư ngỏ')))
  folder.write('hong.docx', 'không phải Word')
})
afterEach(() => folder.remove())

describe('kehoach verify', () => {
  it('says of a sound document what was seen of each clause', async () => {
    // As Windows writes a path; it is told as every other is.
    const { exit, stdout, stderr } = await folder.run(['verify', '.\\dung.docx', '--lang', 'vi'])
    expect(exit).toBe(0)
    expect(stdout).toMatch(
      /^dung\.docx\n  KẾ HOẠCH Công tác thi hành án dân sự năm 2026\n  Số: 05\/KH-THADS · Tuyên Quang, ngày 22 tháng 4 năm 2026\n/,
    )
    expect(stdout).toMatch(/^Đạt: Khổ giấy; .*Lề trái; .*Quốc hiệu; /m)
    expect(stdout).toMatch(/^Chương trình không kết luận được, .*Chữ ký; Dấu, chữ ký số của cơ quan/m)
    expect(stdout).not.toMatch(/[✗✓?]/)
    expect(stderr).toBe('1 tệp Word: 0 không đạt, 0 cần người xem, 133 đạt\n')
  })

  it('names the paragraph, its first words, what is found and allowed', async () => {
    const { exit, stdout } = await folder.run(['verify', 'sai.docx', '--lang', 'en'])
    expect(exit).toBe(1)
    const [, failed] = /^(✗[^]*?)\n\n/m.exec(stdout)!
    expect(failed).toMatch(
      /^✗ Lùi đầu dòng: 7\.5 mm · allowed: 10 mm or 12\.7 mm \(Annex I, Part I, .*\)\n    The opening: “Để hoàn thành nhiệm vụ năm 2026, Thi hành án dân sự tỉnh”, and \d+ more$/,
    )
  })

  it('gives the contract’s JSON', async () => {
    const { exit, stdout } = await folder.run(['verify', 'sai.docx', 'khac.docx', '--json'])
    expect(exit).toBe(1)
    const { files } = JSON.parse(stdout)
    expect(files.map(({ file, kind }: { file: string; kind: string }) => [file, kind])).toEqual([
      ['sai.docx', 'plan'],
      ['khac.docx', 'other'],
    ])
    expect(files[1].findings).toEqual([])
    const { findings } = files[0]
    expect(findings.filter(({ verdict }: { verdict: string }) => verdict === 'fail')).toMatchObject([
      {
        clause: 'PL1 II.6.e',
        element: 'Lùi đầu dòng',
        found: '7.5 mm',
        allowed: '10 mm or 12.7 mm',
        quote: expect.stringMatching(/^Để hoàn thành/),
      },
    ])
    for (const finding of findings) {
      expect(['pass', 'fail', 'person']).toContain(finding.verdict)
      expect(finding.paragraph === null || finding.paragraph > 0).toBe(true)
    }
    expect(findings.length).toBeGreaterThan(100)
  })

  it('gives one page of HTML that asks for nothing from elsewhere', async () => {
    const { exit, stdout } = await folder.run(['verify', 'sai.docx', 'khac.docx', '--format', 'html', '--lang', 'vi'])
    expect(exit).toBe(1)
    expect(stdout).toMatch(/^<!doctype html>\n<html lang="vi">/)
    expect(stdout).toContain('“Để hoàn thành nhiệm vụ năm 2026,')
    expect(stdout).toContain('Không phải kế hoạch')
    expect(stdout).not.toMatch(/<script|src=|href=|url\(|https?:/)
  })

  it('takes the highest code over several files, and a folder’s Word files', async () => {
    folder.write('trong/~$mo.docx', 'khóa')
    folder.write('trong/a.docx', sound)
    expect((await folder.run(['verify', 'trong'])).exit).toBe(0)
    const { exit, stdout, stderr } = await folder.run(['verify', 'dung.docx', 'hong.docx', 'sai.docx', '--lang', 'vi'])
    expect(exit).toBe(3)
    expect(stderr).toContain('hong.docx: không phải tệp Word (.docx).\n    Gợi ý: ')
    expect(stdout).toContain('sai.docx')
  })

  it('reads standard input', async () => {
    expect((await folder.run(['verify', '-'], { stdin: sound })).exit).toBe(0)
  })

  it('asks for a file, and says when there is none', async () => {
    expect((await folder.run(['verify'])).exit).toBe(2)
    expect((await folder.run(['verify', 'dung.docx', '--format', 'pdf'])).exit).toBe(2)
    expect(await folder.run(['verify', 'khong-co.docx', '--lang', 'vi'])).toMatchObject({
      exit: 3,
      stdout: '',
      stderr: expect.stringContaining('Không có tệp “khong-co.docx”'),
    })
    expect((await folder.run(['verify', 'khong-co', '--lang', 'vi'])).stderr).toContain('đuôi .docx')
    expect((await folder.run(['text', 'khong-co.docx', '--lang', 'en'])).stderr).toContain('the ending .docx')
    expect((await folder.run(['check', 'khong-co', '--lang', 'en'])).stdout).toContain('the ending .md')
  })

  it.each(hostileFiles())('ends with 3 and a sentence for %s', async (_, bytes, reason) => {
    folder.write('la.docx', bytes)
    const { exit, stdout, stderr } = await folder.run(['verify', 'la.docx', '--lang', 'en'])
    expect([exit, stdout]).toEqual([3, ''])
    expect(stderr).toContain(reason)
    expect(stderr.split('\n')[0]).toMatch(/^la\.docx: .+\.$/)
    expect(stderr).not.toMatch(/\bat \S+:\d+/)
  })
})
