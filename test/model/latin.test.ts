import { describe, expect, it } from 'vitest'
import { latin } from '../../src/model/latin.ts'
import { LATIN_RANGES } from '../../src/model/latin-ranges.ts'

const BLOCKS = [
  [0x00, 0x24f],
  [0x300, 0x36f],
  [0x1e00, 0x1eff],
] as const
const characters = BLOCKS.flatMap(([first, last]) =>
  Array.from({ length: last - first + 1 }, (_, index) => String.fromCharCode(first + index)),
)

describe.each(Object.keys(LATIN_RANGES))('\\p{%s}', (property) => {
  it.each([`\\p{${property}}`, `[\\p{${property}}\\d-]`, `[^\\p{${property}}]`])('%s means the same', (source) => {
    const [whole, narrow] = [new RegExp(source, 'u'), latin(new RegExp(source, 'u'))]
    expect(narrow.source).not.toContain('\\p')
    expect(characters.filter((character) => whole.test(character) !== narrow.test(character))).toEqual([])
  })
})

it('leaves escapes, classes and other properties alone', () => {
  expect(latin(/\\p\{L\}[\]\p{Nd}](?<=x)\[/u).source).toBe(/\\p\{L\}[\]\p{Nd}](?<=x)\[/u.source)
  expect(latin(/[\p{L}]/giu).flags).toBe('gi')
  expect(latin(/\p{Nd}/giu).flags).toBe('giu')
})
