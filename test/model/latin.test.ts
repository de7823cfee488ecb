import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
// @ts-expect-error: the build's own scripts have no types
import { asTexts } from '../../scripts/build/patterns.mjs'
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

it('takes a pattern as its text', () => {
  expect(latin('[^\\p{L}/]\\/$', 'giu')).toBe(latin(/[^\p{L}/]\/$/giu))
  expect(latin('\\p{L}').flags).toBe('')
})

it('is given texts by the build wherever it is given patterns', () => {
  const code = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => readFileSync(`src/${name}`, 'utf8'))
    .join('\n')
  const given = [...code.matchAll(/latin\(\s*\/./g)]
  const texts = [...asTexts(code).matchAll(/latin\(("(?:\\.|[^"\\])*"), ("[a-z]*")\)/g)]
  expect(given.length).toBeGreaterThan(300)
  expect(texts).toHaveLength(given.length)
  for (const [, text, flags] of texts) expect(() => new RegExp(JSON.parse(text!), JSON.parse(flags!))).not.toThrow()
  expect(asTexts('latin(\n  /[/\\]]\\/\\p{L}"/u,\n)')).toBe('latin("[/\\\\]]\\\\/\\\\p{L}\\"", "u")')
})
