import { describe, expect, it } from 'vitest'
import { COMPOUNDS } from '../../src/language/data/compounds.ts'
import { isSyllable } from '../../src/language/syllables.ts'

describe('what can be a syllable of Vietnamese', () => {
  it.each(
    `a ý ơ ủy nghiêng quyết quốc quýt quỳnh giếng gì giặc giẻ khuya khuỷu khuếch ngoằn ngoèo xoong moóc thuở huân tuần chuyện huýt huỵch
     hoặc oách loét uống ướt yên yêu ỉa ích kỳ lý mỹ sỹ tỷ vỹ thuế quét queo quăng quặng ghế nghề nghĩ cá kẻ ngà gà đường xuất`.split(
      /\s+/,
    ),
  )('%s', (word) => expect(isSyllable(word)).toBe(true))

  it('takes every word of the terms that lines are not broken in', () => {
    const words = new Set(COMPOUNDS.flatMap((term) => term.split(/[^\p{L}]+/u)).filter(Boolean))
    expect(words.size).toBeGreaterThan(400)
    expect([...words].filter((word) => !isSyllable(word))).toEqual([])
  })
})

describe('what cannot', () => {
  it.each([
    // A stop at the end asks for sắc or nặng.
    'hoach',
    'quyêt',
    'thục\u0301',
    'hơp',
    'việt\u0309',
    // Onsets go with their vowels.
    'nghành',
    'ngiêm',
    'gế',
    'kơ',
    'cế',
    'qan',
    'quiết',
    // There is no such rime.
    'thuờng',
    'kinng',
    'dâ',
    'bă',
    'tiêng\u0301g',
    'iêu',
    'chyển',
    // Run together, keys left over, other languages.
    'thựchiện',
    'nghiêmj',
    'website',
    'blockchain',
    'strategy',
    'f',
    'w',
    'ă',
  ])('%s', (word) => expect(isSyllable(word)).toBe(false))
})
