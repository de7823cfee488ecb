import { describe, expect, it } from 'vitest'
import { NO_LISTS } from '../../src/manuscript/from-plan.ts'
import type { Manuscript, Unit } from '../../src/manuscript/manuscript.ts'
import { NO_PLACES } from '../../src/model/plan-places.ts'
import { findSlips, patternsOf } from '../../src/reading/find-slips.ts'
import { Pairs } from '../../src/reading/pairs.ts'
import { hasKey, pairsWhere, repeatsIn, wordsWhere } from '../../src/reading/vocabulary.ts'
import { partsOfText } from '../../src/reading/text-parts.ts'
import { wordsOf } from '../../src/reading/words.ts'

const manuscriptOf = (...texts: string[]): Manuscript => {
  const units = texts.map((text): Unit => ({ role: 'paragraph', text, place: () => undefined }))
  return { file: 'x', units, citations: [], office: NO_LISTS, parts: partsOfText(units), places: NO_PLACES, sources: {} }
}

/** Names of the form `baba`, `babe`, … no two alike. */
const names = (count: number): string[] => {
  const syllables = [...'bcdghklmnprstvx'].flatMap((consonant) => [...'aeiouăâêôơ'].map((vowel) => consonant + vowel))
  return Array.from(
    { length: count },
    (_, at) => syllables[Math.floor(at / syllables.length)]! + syllables[at % syllables.length]!,
  )
}

const told = (found: ReturnType<typeof wordsWhere>): string[] => found.map(({ words, at }) => words[at]!.text)

describe('the words of a text', () => {
  it('are told apart in all their letters, however many and with whatever marks', () => {
    const text = 'Nghiêng nghiêng, nghiêngs nghiêngsa nghiêngsab ghiêngsa iêngsabn; Łódź ŁÓDŹ a\u0323 ạ x'
    const manuscript = manuscriptOf(text)
    const words = text.split(/[ ,;]+/u)
    expect(wordsOf(manuscript.units[0]!).map((word) => word.text)).toEqual(words)
    for (const word of words) expect(told(wordsWhere(manuscript, (form) => form.text === word))).toEqual([word])
    expect(hasKey(manuscript, 'nghiêngsabc')).toBe(false)
  })

  it('are the same words when so many were met that all begin anew, in texts from before and after', () => {
    const before = manuscriptOf('hội nghị trực tuyến')
    expect(told(wordsWhere(before, ({ key }) => key.startsWith('tr')))).toEqual(['trực'])
    const all = names(20_500)
    const last = all.at(-1)!
    const many = manuscriptOf(all.join(' '))
    expect(wordsWhere(many, ({ key }) => key === 'xơxơ')).toHaveLength(0)
    expect(told(wordsWhere(many, ({ text }) => text === last))).toEqual([last])
    const after = manuscriptOf('trực tuyến hội nghị')
    expect(told(wordsWhere(after, ({ key }) => key.startsWith('h')))).toEqual(['hội'])
    expect(told(wordsWhere(before, ({ key }) => key.startsWith('n')))).toEqual(['nghị'])
  })

  it('are neighbours in one unit alone', () => {
    const pairs = new Pairs()
    pairs.add('hội', 'nghi' + '\u0323')
    pairs.add('hô' + 'i' + '\u0323', 'nghi' + '\u0323')
    expect(told(pairsWhere(manuscriptOf('hội', 'nghị; Hội nghị', 'HỘI'), pairs.ofForms))).toEqual(['Hội'])
  })

  it('are said again where one or two stand directly behind themselves', () => {
    const manuscript = manuscriptOf('các các đơn vị', 'báo cáo báo cáo', 'cho', 'cho ai cho', 'hoà Hòa')
    expect(repeatsIn(manuscript).map(({ unit, at }) => `${unit.text} ${at}`)).toEqual([
      'các các đơn vị 1',
      'báo cáo báo cáo 2',
      'hoà Hòa 1',
    ])
  })

  it('are looked for in a list that is made after the text was taken into words', () => {
    const manuscript = manuscriptOf('sáng lạng, trao chuốt và trao chuốt lại; lạng')
    expect(hasKey(manuscript, 'va' + '\u0300')).toBe(true)
    const slips = patternsOf([
      { wrong: 'chuốt', right: 'x' },
      { wrong: 'trao chuốt', right: 'trau chuốt' },
      { wrong: 'trao chuốt lại', right: 'sửa lại' },
      { wrong: 'lạng', right: 'lạn' },
    ])
    expect(findSlips(manuscript, slips).map(({ found, right }) => `${found} → ${right}`)).toEqual([
      'lạng → lạn',
      'trao chuốt → trau chuốt',
      'trao chuốt lại → sửa lại',
      'lạng → lạn',
    ])
  })
})
