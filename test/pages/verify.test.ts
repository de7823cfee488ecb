import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { PLANS, realPlan, sourceOf } from '../fixtures.ts'
import { COMPLETE, complete } from '../verify/complete.ts'
import { pandoc, reconvert } from './pdf.ts'
import { rendered, verified } from '../docx.ts'

/** Word files written by other programs. */

const folder = mkdtempSync(join(tmpdir(), 'kehoach-'))
afterAll(() => rmSync(folder, { recursive: true }))

const verdicts = (bytes: Uint8Array): string[] =>
  [...new Set(verified(bytes).findings.map(({ clause, verdict }) => `${clause.id} ${verdict}`))].sort()

describe('our documents as LibreOffice writes them, by way of .odt', () => {
  const ours = new Map<string, Uint8Array>()
  beforeAll(async () => {
    for (const path of PLANS) ours.set(path.replaceAll('/', '-').replace('.md', '.docx'), rendered(realPlan(path).plan))
    ours.set('complete.docx', rendered(complete(COMPLETE)))
    for (const [name, bytes] of ours) writeFileSync(join(folder, name), bytes)
    const files = [...ours.keys()].map((name) => join(folder, name))
    reconvert(files, folder)
  })
  it.each([...PLANS.map((path) => path.replaceAll('/', '-').replace('.md', '.docx')), 'complete.docx'])(
    '%s: the same verdicts',
    (name) => {
      const theirs = readFileSync(join(folder, 'back', name))
      expect(theirs.equals(ours.get(name)!)).toBe(false)
      expect(verdicts(theirs)).toEqual(verdicts(ours.get(name)!))
    },
  )
})

describe('documents pandoc writes', () => {
  it.each(PLANS)('%s is judged', (path) => {
    const file = join(folder, 'pandoc.docx')
    pandoc(sourceOf(path), file)
    expect(verified(readFileSync(file)).kind).toBe('other')
  })
  it('a plan typed in Markdown is judged clause by clause', () => {
    const file = join(folder, 'typed.docx')
    pandoc(
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n\nĐộc lập - Tự do - Hạnh phúc\n\nSố: 05/KH-UBND\n\n**KẾ HOẠCH**\n\n**Công tác năm 2026**\n\n# I. MỤC ĐÍCH\n\nNội dung./.\n\nNơi nhận:\n\n- UBND xã;\n',
      file,
    )
    const { kind, findings } = verified(readFileSync(file))
    expect(kind).toBe('plan')
    const failed = new Set(findings.filter(({ verdict }) => verdict === 'fail').map(({ clause }) => clause.id))
    expect([...failed]).toEqual(
      expect.arrayContaining(['kho-giay', 'le-trai', 'phong-chu', 'noi-dung-size', 'quoc-hieu-align', 'dia-danh-text']),
    )
    expect(failed).not.toContain('quoc-hieu-text')
  })
})
