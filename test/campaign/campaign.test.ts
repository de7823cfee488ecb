import { describe, expect, it } from 'vitest'
import { Chance } from './chance.ts'
import { faultsOf, inputOf } from './input.ts'
import { Findings } from './reader.ts'
import { READERS } from './readers.ts'

/** A short run of `npm run campaign`: the same inputs every time. */

const COUNT = 25

describe('damaged inputs', () => {
  it.each(READERS.map((reader) => [reader.name, reader] as const))('%s', (_, reader) => {
    for (let index = 0; index < COUNT; index++)
      expect(faultsOf(reader, inputOf(reader, 18, index)), `--seed 18 --reader ${reader.name} --from ${index}`).toEqual([])
  })
})

describe('the campaign itself', () => {
  it('makes the same input of the same numbers, and another of others', () => {
    for (const reader of READERS) {
      expect(inputOf(reader, 1, 7)).toEqual(inputOf(reader, 1, 7))
      expect([1, 2, 3].map((index) => inputOf(reader, 1, index))).not.toEqual([1, 2, 3].map((index) => inputOf(reader, 2, index)))
    }
  })

  it('draws evenly', () => {
    const chance = new Chance('a')
    const drawn = Array.from({ length: 8000 }, () => chance.below(8))
    for (let face = 0; face < 8; face++) expect(drawn.filter((it) => it === face).length).toBeGreaterThan(850)
  })

  it('sees what no answer may be', () => {
    const findings = new Findings()
    const at = { file: 'a.md', line: 3, column: 1, endLine: 3, endColumn: 1 }
    findings.problems([{ at, severity: 'error', rule: 'x', message: { vi: 'Số NaN.', en: 'At [object Object].' } }], {
      'a.md': 'a\nb',
    })
    findings.shown('a\u001B[2J', 'text')
    expect(findings.found).toEqual([
      'x: “NaN” in a sentence',
      'x: “[object” in a sentence',
      'x: a line beyond the end',
      'text: U+1b raw',
    ])
    expect(
      faultsOf(
        {
          ...READERS[0]!,
          read: () => {
            throw new TypeError('no such thing')
          },
        },
        {},
      ),
    ).toEqual([expect.stringMatching(/^throws no such thing at /)])
  })
})
