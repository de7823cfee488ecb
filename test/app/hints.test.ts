import { expect, it } from 'vitest'
import { inThePage } from '../../src/app/worker/hints.ts'
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
