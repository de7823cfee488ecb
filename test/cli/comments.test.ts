import { strFromU8, unzipSync } from 'fflate'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { rendered } from '../docx.ts'
import { docxWith, p } from '../ooxml/word.ts'
import { COMPLETE, complete } from '../verify/complete.ts'
import { mutated, MUTATIONS } from '../verify/mutations.ts'
import { Folder } from './folder.ts'

/** `--comments` of check and verify: a copy of the Word file with what was found. */

let folder: Folder
beforeEach(() => {
  folder = new Folder()
  folder.write('a.docx', docxWith(p('KẾ HOẠCH') + p('Công tác năm 2026') + p('Các đơn vị gửi  báo cáo trước ngày 31/6/2026.')))
})
afterEach(() => folder.remove())

const commentsIn = (name: string): string => strFromU8(unzipSync(folder.read(name))['word/comments.xml']!)

describe('--comments', () => {
  it('gives each finding of check, with hint, clause and the rule to ask about', async () => {
    const { exit, stdout, stderr } = await folder.run(['check', 'a.docx', '--comments', 'b.docx', '--lang', 'vi', '--json'])
    expect(exit).toBe(1)
    const { problems } = JSON.parse(stdout)
    const xml = commentsIn('b.docx')
    expect(xml.match(/<w:comment /g)).toHaveLength(problems.length)
    expect(xml).toContain('Lưu ý: Có 2 dấu cách liền nhau.')
    expect(xml).toContain('Gợi ý: Để một dấu cách.')
    expect(xml).toContain('Quy tắc: double-space (kehoach explain double-space)')
    expect(stderr).toContain(`b.docx: ${problems.length} nhận xét`)
    expect(JSON.parse((await folder.run(['check', 'b.docx', '--lang', 'vi', '--json'])).stdout).problems.length).toBe(
      problems.length,
    )
  })

  it('gives what verify fails, with what is allowed and the clause', async () => {
    const damaged = mutated(
      rendered(complete(COMPLETE)),
      MUTATIONS.find(({ clause }) => clause === 'lui-dau-dong')!,
    )
    folder.write('sai.docx', damaged)
    const { exit } = await folder.run(['verify', 'sai.docx', '--comments', 'b.docx', '--lang', 'en', '--today', '2026-04-22'])
    expect(exit).toBe(1)
    const xml = commentsIn('b.docx')
    expect(xml.match(/<w:comment /g)).toHaveLength(1)
    expect(xml).toContain('w:date="2026-04-22T00:00:00Z"')
    expect(xml).toContain('Fail: Lùi đầu dòng: 7.5 mm')
    expect(xml).toContain('Allowed: 10 mm or 12.7 mm')
    expect(xml).toMatch(/Also in paragraph: \d+/)
  })

  it('overwrites neither the file itself, nor another without --force', async () => {
    const before = folder.read('a.docx')
    for (const out of ['a.docx', './A.docx']) {
      const { exit, stderr } = await folder.run(['check', 'a.docx', '--comments', out, '--force', '--lang', 'en'])
      expect(exit).toBe(2)
      expect(stderr).toContain('does not overwrite')
    }
    expect(folder.read('a.docx').equals(before)).toBe(true)
    folder.write('b.docx', 'của người khác')
    const kept = await folder.run(['check', 'a.docx', '--comments', 'b.docx', '--lang', 'en'])
    expect(kept).toMatchObject({ exit: 3, stderr: expect.stringContaining('“b.docx” is there already') })
    expect(folder.read('b.docx').toString()).toBe('của người khác')
    expect((await folder.run(['check', 'a.docx', '--comments', 'b.docx', '--force'])).exit).toBe(1)
    expect(commentsIn('b.docx')).toContain('kehoach')
  })

  it('takes one Word file and gives a .docx', async () => {
    folder.write('c.docx', folder.read('a.docx'))
    folder.write('k.md', 'Kế hoạch')
    for (const words of [
      ['check', 'a.docx', 'c.docx', '--comments', 'b.docx'],
      ['verify', 'a.docx', 'c.docx', '--comments', 'b.docx'],
      ['check', 'k.md', '--comments', 'b.docx'],
      ['check', '--comments', 'b.docx'],
      ['check', 'a.docx', '--comments', 'b.txt'],
    ])
      expect(await folder.run(words)).toMatchObject({ exit: 2, stdout: '' })
    expect(folder.list()).not.toContain('b.docx')
  })
})
