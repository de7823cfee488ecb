import { expect, it } from 'vitest'
import { Desk } from '../../src/app/worker/desk.ts'
import { nextYear } from '../../src/app/worker/doors.ts'
import { inThePage } from '../../src/app/worker/hints.ts'
import { localFiles } from '../../src/app/worker/local-files.ts'
import { readPlan } from '../../src/index.ts'
import { sourceOf } from '../fixtures.ts'

it('hints in the page name its buttons, and no command of a terminal', () => {
  const path = 'plans/2026/cong-tac-thads.md'
  const content = sourceOf(path).replace(/^title: .*$/m, 'title: "[[cần điền: trích yếu]]"')
  const blanks = readPlan({ path, content }).problems.filter(({ rule }) => rule === 'open-blank')
  expect(blanks.map(({ hint }) => hint?.vi).join()).toContain('kehoach build')
  const hints = blanks.map((problem) => inThePage(problem).hint!)
  expect(hints.length).toBeGreaterThan(0)
  for (const { vi, en } of hints)
    expect([vi, en]).toEqual([expect.stringContaining('Tải bản dự thảo'), expect.not.stringContaining('kehoach')])
})

it('questions of a new year name fields of the form, and no keys of the file', async () => {
  const path = 'plans/2026/phat-dong-thi-dua.md'
  const base = `bases:
  - id: qd-58
    lead: Căn cứ
    type: Quyết định
    number: 58/QĐ-UBND
    date: 2026-01-08
    issuer: Ủy ban nhân dân tỉnh
    subject: về công tác thi đua, khen thưởng trên địa bàn tỉnh
`
  const text = sourceOf(path).replace(/^bases:\n/m, base)
  const { open } = await nextYear(new Desk(localFiles([[path, new TextEncoder().encode(text)]], () => {})), path, 2027)
  const said = open.flatMap(({ reason }) => [reason.vi, reason.en])
  expect(said).toContainEqual(expect.stringContaining('“Căn cứ dùng qua các năm” ở Biểu mẫu'))
  expect(said.filter((words) => /renewal/.test(words))).toEqual([])
})
