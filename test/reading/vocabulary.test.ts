import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { NO_LISTS } from '../../src/manuscript/from-plan.ts'
import type { Manuscript, Unit } from '../../src/manuscript/manuscript.ts'
import { NO_PLACES } from '../../src/model/plan-places.ts'
import { findSlips, patternsOf } from '../../src/reading/find-slips.ts'
import { NumberedPairs } from '../../src/reading/numbered-pairs.ts'
import { Pairs } from '../../src/reading/pairs.ts'
import { phraseOf, Phrases, phrasesIn } from '../../src/reading/phrases.ts'
import { spelledTwice } from '../../src/reading/spelled-twice.ts'
import { hasKey, repeatsIn, unitsWhere, vocabularyOf, wordsWhere } from '../../src/reading/vocabulary.ts'
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
    const text = vocabularyOf(manuscriptOf('hội', 'nghị; Hội nghị', 'HỘI'))
    const found: string[] = []
    text.eachPair(pairs.ofForms, (place) => found.push(text.formAt(place).text))
    expect(found).toEqual(['Hội'])
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

describe('the pairs of a text', () => {
  it('have a number for each that is different, however many', () => {
    const pairs = new NumberedPairs()
    const known = new Map<string, number>()
    for (let at = 1; at < 9000; at++) {
      const [first, second] = [(at * 7919) % 97, (at * 104_729) % 311].map((it) => it + 1) as [number, number]
      const id = pairs.idOf(first, second)
      expect(known.get(`${first} ${second}`) ?? id).toBe(id)
      known.set(`${first} ${second}`, id)
      expect([pairs.firstOf(id), pairs.secondOf(id)]).toEqual([first, second])
    }
    expect(new Set(known.values()).size).toBe(known.size)
    expect(pairs.count).toBe(known.size + 1)
  })

  it('are asked once, each of every question', () => {
    const asked: string[] = []
    const question = (first: number, second: number, { all }: { readonly all: readonly { readonly key: string }[] }) => {
      asked.push(`${all[first]!.key} ${all[second]!.key}`)
      return all[first]!.key === 'ban' || undefined
    }
    const manuscript = manuscriptOf('ban hành kế hoạch', 'ban hành kế hoạch; kế hoạch ban hành')
    expect(unitsWhere(manuscript, question).map(({ text }) => text.length)).toEqual([17, 36])
    expect(new Set(asked).size).toBe(5)
    unitsWhere(manuscriptOf('kế hoạch ban hành'), question)
    expect(asked).toHaveLength(5)
  })
})

describe('phrases', () => {
  const words = ['an', 'ba'] as const

  it('stand where their words do, whichever of them they are looked for by', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 8 }),
        fc.array(fc.constantFrom(...words, 'AN', 'ba,', 'x', '2'), { maxLength: 40 }),
        (list, written) => {
          const text = written.join(' ')
          const phrases = list.map((it) => ({ wanted: it.join(' '), ...phraseOf(it.join(' ')) }))
          const manuscript = manuscriptOf(text)
          const vocabulary = vocabularyOf(manuscript)
          const found = phrasesIn(manuscript, new Phrases(phrases)).map(
            ({ phrase, place }) => `${vocabulary.startAt(place)} ${list.findIndex((it) => it.join(' ') === phrase.wanted)}`,
          )
          const padded = ` ${text.toLowerCase().replace(/[,2]/g, ' $& ').replace(/ {2}/g, ' ')} `
          const count = phrases.reduce((sum, { wanted }) => {
            let at = -1
            let times = 0
            while ((at = padded.indexOf(` ${wanted} `, at + 1)) >= 0) times++
            return sum + times
          }, 0)
          expect(found).toHaveLength(count)
          expect(found.map((it) => Number(it.split(' ')[0]))).toEqual(
            found.map((it) => Number(it.split(' ')[0])).sort((a, b) => a - b),
          )
        },
      ),
    )
  })

  it('that go on with the same words in other capitals are told, with all that begin so', () => {
    const phrases = new Phrases(['Phòng', 'Trung tâm'].map(phraseOf))
    const of = (...texts: string[]) => {
      const manuscript = manuscriptOf(...texts)
      const vocabulary = vocabularyOf(manuscript)
      return spelledTwice(manuscript, phrases).map((place) => vocabulary.unitAt(place).text.slice(vocabulary.startAt(place)))
    }
    expect(of('Phòng Quản lý giá', 'Phòng Quản lý Giá')).toEqual(['Phòng Quản lý giá', 'Phòng Quản lý Giá'])
    expect(of('Phòng Quản lý giá', 'Phòng Quản trị Giá', 'phòng Quản lý giá')).toEqual([])
    expect(of('Phòng Quản lý giá', 'Phòng Quản lý Giá', 'Phòng Quản lý')).toHaveLength(3)
    expect(of('Phòng Quản lý', 'Trung tâm Y tế', 'Trung tâm y tế')).toEqual(['Trung tâm Y tế', 'Trung tâm y tế'])
  })
})
