import { describe, expect, it } from 'vitest'
import { encodeText, encodingOf, decodeText } from '../../src/model/encoding.ts'
import { readPlan } from '../../src/read/plan.ts'
import { planFile } from './plan.ts'

/** Editors of Windows save "Unicode" as UTF-16 with its mark. */

const WIDE = ['utf-16le', 'utf-16be'] as const
const text = planFile('# Mục đích\n\nBảo đảm đúng hạn 😀.\n\n# Nội dung\n\nQuý  I.\n').replace(/\n/g, '\r\n')

describe.each(WIDE)('%s with its mark', (encoding) => {
  const content = encodeText(`\uFEFF${text}`, encoding)

  it('is the text it stands for', () => {
    expect(encodingOf(content)).toBe(encoding)
    expect(decodeText(content)).toBe(`\uFEFF${text}`)
  })

  it('reads as the same plan, with the same hash and places', () => {
    const [wide, plain] = [content, text].map((it) => readPlan({ path: 'plan.md', content: it }))
    expect(wide!.value!.plan).toEqual(plain!.value!.plan)
    expect(wide!.value!.sha256).toBe(plain!.value!.sha256)
    expect(wide!.problems).toEqual(plain!.problems)
  })
})

it('a text without a mark is UTF-8 or refused', () => {
  const bare = encodeText(text, 'utf-16le')
  expect(readPlan({ path: 'plan.md', content: bare }).value).toBeUndefined()
})
