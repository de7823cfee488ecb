import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Unit } from '../../src/manuscript/manuscript.ts'
import { latin } from '../../src/model/latin.ts'
import { requiredBy } from '../../src/reading/required.ts'
import { matches, unitsHaving, WORD_END, WORD_START } from '../../src/reading/scan.ts'

const unitsOf = (texts: readonly string[]): Unit[] => texts.map((text) => ({ role: 'paragraph', text, place: () => undefined }))

describe('what a pattern requires', () => {
  it.each<[RegExp, readonly (readonly string[])[]]>([
    [/Kế hoạch/, [['kế hoạch']]],
    [/[Kk]hoản\s+\d{1,2}/, [['khoản '], [' 0']]],
    [/ngày \d{4}-\d+/, [['ngày 0000-0']]],
    [/(?:quận|phường) \d+/, [['quận', 'phường'], [' 0']]],
    [/(?:quận|\p{L}+) x/u, [[' x']]],
    [/(?:quận|) x/, [[' x']]],
    [/(?<name>Sở|Ban)\k<name>/, [['ban', 'sở']]],
    [/a?bc*d+e/, [['b'], ['de']]],
    [/(?:ab){2}c/, [['ababc']]],
    [/(?:ab)?c/, [['c']]],
    [/(?<=tại )Sở(?! Y tế)$/, [['tại '], ['sở']]],
    [/[–-]x/, [['x'], ['–', '-']]],
    [/[^ab]|c/, []],
    [/\u0110i\x41\bm/, [['điam']]],
    [/\d{12}x/, [['00000000'], ['0x']]],
    [/./, []],
    [new RegExp(`${WORD_START}TODO${WORD_END}`, 'u'), [['todo']]],
    [/[a-c]x/v, []],
  ])('%s', (pattern, required) => {
    const inOrder = (lists: readonly (readonly string[])[]) => lists.map((list) => [...list].sort().join()).sort()
    expect(inOrder(requiredBy(pattern))).toEqual(inOrder(required))
  })
})

describe('matches', () => {
  const letter = fc.constantFrom('a', 'B', 'ạ', 'Đ', 'ſ', 's', '7', '\u00a0', ' ', '-', 'q')
  const source = fc.letrec<{ sequence: string }>((tie) => ({
    sequence: fc
      .array(
        fc.tuple(
          fc.oneof(
            { depthSize: 'small' },
            letter,
            fc.constantFrom('\\d', '\\s', '.', '[aB]', '[^a]', '[0-9]', '\\p{L}', '\\u0111', '\\b', '$'),
            fc
              .tuple(fc.constantFrom('(?:', '(', '(?=', '(?<=', '(?!'), tie('sequence'), tie('sequence'))
              .map(([open, one, other]) => `${open}${one}|${other})`),
          ),
          fc.constantFrom('', '', '', '?', '+', '*', '{2}', '{1,3}', '+?'),
        ),
        { minLength: 1, maxLength: 4 },
      )
      .map((parts) => parts.map(([part, times]) => (/^(?:\(\?[=<!]|\\b|\$)/.test(part) ? part : part + times)).join('')),
  })).sequence
  const texts = fc.array(
    fc.array(letter, { maxLength: 12 }).map((letters) => letters.join('')),
    { maxLength: 8 },
  )

  it('finds what the pattern alone finds, of any pattern in any text', () => {
    fc.assert(
      fc.property(source, texts, fc.constantFrom('gu', 'giu'), (source, texts, flags) => {
        const pattern = latin(new RegExp(source, flags))
        const units = unitsOf(texts)
        const plain = units.flatMap(({ text }) =>
          [...text.matchAll(pattern)].map(({ index, 0: words }) => `${text} ${index} ${words}`),
        )
        expect([...matches({ units }, pattern)].map(({ unit, start, found }) => `${unit.text} ${start} ${found[0]}`)).toEqual(
          plain,
        )
      }),
      { numRuns: 500 },
    )
  })

  it('looks at no unit that lacks a word, whatever its case', () => {
    const units = unitsOf(['Kế hoạch số 12', 'KẾ HOẠCH', 'báo cáo', 'kế toán và hoạch định'])
    expect(unitsHaving(units, /kế hoạch/g)).toEqual(units.slice(0, 2))
    expect(unitsHaving(units, /kế hoạch số \d/g)).toEqual(units.slice(0, 1))
  })
})
