import fc from 'fast-check'
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { checkPlan, checkProse } from '../../src/check/every-rule.ts'
import { examplePlan } from '../../src/check/example.ts'
import { readPlan } from '../../src/read/plan.ts'
import { readSource } from '../../src/read/source.ts'
import { PLANS } from '../fixtures.ts'

/** Whatever a text is, the rules get to its end; and what they say has a place in it. */
function checked(content: string): void {
  const { value: plan } = readPlan({ path: 'x.md', content })
  const { value: source } = readSource({ path: 'x.md', content })
  const lines = content.split('\n').length
  for (const { at, message, hint } of [...(plan ? checkPlan(plan) : []), ...(source ? checkProse(source) : [])]) {
    expect(at.line).toBeGreaterThanOrEqual(1)
    expect(at.endLine).toBeLessThanOrEqual(lines)
    expect(at.column).toBeGreaterThanOrEqual(1)
    for (const text of [message.vi, message.en, hint?.vi ?? '', hint?.en ?? ''])
      expect(text).not.toMatch(/undefined|\[object|NaN/)
  }
}

describe('rules on any text', () => {
  it.each(PLANS)('every beginning of %s', (path) => {
    const text = readFileSync(path, 'utf8')
    const step = Math.max(199, Math.floor(text.length / 20))
    for (let end = 0; end <= text.length; end += step) checked(text.slice(0, end))
  })

  const pieces = [
    'Quyết định số 12/QĐ-UBND ngày 05/02/2026 của Ủy ban nhân dân tỉnh',
    'Kết luận số 01-KL/TW',
    'ngày 30/2/2026',
    'giai đoạn 2021-2025',
    '(THADS)',
    'UBND',
    '“',
    '”',
    '(',
    ')',
    'từ 4-5% trở lên',
    'trên 85,1%',
    'kỷ niệm 95 năm (03/02/1930 - 03/02/2026)',
    'thứ Hai ngày 06/01/2026',
    'Nơi nhận:',
    '- Lưu: VT, VP.',
    'KT. CỤC TRƯỞNG',
    'PHÓ CỤC TRƯỞNG',
    'I. MỤC ĐÍCH',
    '1.1. Nội dung',
    'a) Điểm',
    '- gạch',
    '+ cộng',
    './.',
    '…',
    ':target[x]',
    '[[cần điền: số]]',
    'hơp\u0323',
    'đảm bảo',
    'bảo đảm',
    'các các',
    '  ',
    '\n',
    '\n\n',
    '# ',
    '## ',
    '| a | b |\n|---|---|\n| 1 | 2 |',
    '[^1]',
    '[^1]: chú thích',
  ]
  const text = fc
    .array(fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: 'grapheme', maxLength: 8 })), { maxLength: 40 })
    .map((parts) => parts.join(' '))

  it('generated plans and texts', () => {
    fc.assert(
      fc.property(text, text, fc.boolean(), (body, title, prose) => {
        checked(
          prose ? body : examplePlan({ yaml: `title: ${JSON.stringify(title)}`, body: `${body}\n\n# Nội dung\n\n${title}` }),
        )
      }),
      { numRuns: 150 },
    )
  })

  // Most can be read in so many ways that trying them all would never end.
  it.each([
    `Giao Nhà máy ${'Và '.repeat(40)}ế ABC thực hiện.`,
    `Giao A${'ABBA'.repeat(40)}9 và A${'ABBA'.repeat(40)}Đ thực hiện.`,
    `b) Khí thải năm ${'.'.repeat(300)}đạt chuẩn.`,
    `${'<!---->\t<!---->\t'.repeat(40)}<b>x`,
    `- ${'<!-- a --> '.repeat(60)}x`,
    'Nơi nhận:- Lưu: VT, VP.',
  ])('%.40s … ends', checked)
})
