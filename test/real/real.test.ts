import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { checkPlan } from '../../src/check/every-rule.ts'
import { readPlan } from '../../src/read/plan.ts'
import { rendered, verified, wordTextOf } from '../docx.ts'
import { comparison, filled, linesOf } from './filled.ts'

/**
 * Six plans of offices, written as plan.md by hand: the files here hold their structure, and the words come from the Word files at
 * test time, where those are there. What is built is compared with the Word file word for word.
 */

const HERE = fileURLToPath(new URL('.', import.meta.url))
const WORD = join(HERE, '../../../shared/word')

/** What the program writes below the title of every annex. */
const LINK = '(KÈM THEO KẾ HOẠCH SỐ /KH-SCT NGÀY THÁNG 4 NĂM 2026 CỦA SỞ CÔNG THƯƠNG)'

/** Skeleton, Word file, and what differs: words that only the original has, and words that only our document has. */
const PLANS: readonly { readonly name: string; readonly word: string; readonly lost: string; readonly more: string }[] = [
  // The day of the annex's line is written as the decree writes it.
  { name: 'lop-hoc-an-toan', word: 'huan-luyen-2026', lost: '/6/2026', more: 'THÁNG 6 NĂM 2026' },
  { name: 'sinh-hoat-to-bo-mon', word: 'truong-thpt-2026', lost: '', more: '' },
  { name: 'thi-dua-hanh-chinh', word: 'thi-dua-2026', lost: '', more: '' },
  // The original's annexes have no line that says with what they go.
  { name: 'de-an-cong-nghiep', word: 'de-an-so-cong-thuong', lost: '', more: `${LINK} ${LINK} ${LINK}` },
  // Its points run d), e), where the Vietnamese alphabet has đ).
  { name: 'tuyen-truyen-hanh-chinh', word: 'tuyen-truyen-2026', lost: 'E) E)', more: 'Đ) Đ)' },
  // And its date is left open, the year too.
  { name: 'tuyen-truyen-du-thao', word: 'tuyen-truyen-2026-du-thao', lost: 'E) E)', more: '2026 Đ) Đ)' },
]

const words = (text: string): string[] => text.split(' ').filter((word) => word !== '')

describe.each(PLANS)('$name', ({ name, word, lost, more }) => {
  const path = join(WORD, `${word}.docx`)
  it.skipIf(!existsSync(path))('has every word of the original once, in its order', () => {
    const original = wordTextOf(readFileSync(path))
    const lines = linesOf(original)
    const file = (it: string) => ({ path: it, content: filled(readFileSync(join(HERE, it), 'utf8'), lines) })
    const { value, problems } = readPlan(file(`${name}.md`), {
      open: (it) => (existsSync(join(HERE, it)) ? file(it) : undefined),
    })
    expect(problems.filter(({ severity }) => severity === 'error').map(({ rule, message }) => `${rule}: ${message.vi}`)).toEqual(
      [],
    )
    const bytes = rendered(value!.plan)
    expect(verified(bytes).kind).toBe('plan')
    expect(comparison(original, wordTextOf(bytes))).toEqual({ lost: words(lost), more: words(more) })
    expect(checkPlan(value!)).toBeDefined()
  })
})
