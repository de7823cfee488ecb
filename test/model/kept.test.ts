import { expect, it } from 'vitest'
import { kept } from '../../src/model/kept.ts'

it('work is done once for each object, frozen or not, whatever came of it, and a copy knows nothing of it', () => {
  const done: object[] = []
  const nothing = kept((of: { readonly text: string }): undefined => void done.push(of))
  const length = kept(({ text }: { readonly text: string }) => text.length)
  for (const of of [{ text: 'kế' }, Object.freeze({ text: 'kế' })]) {
    expect([nothing(of), nothing(of), length(of), length(of)]).toEqual([undefined, undefined, 2, 2])
    expect(length({ ...of, text: 'hoạch' })).toBe(5)
    expect(of).toEqual({ text: 'kế' })
  }
  expect(done).toHaveLength(2)
})
