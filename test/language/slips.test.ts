import { describe, expect, it } from 'vitest'
import { CONFUSIONS } from '../../src/language/data/confusions.ts'
import { FIXED_TERMS } from '../../src/language/data/fixed-terms.ts'
import { HOLES } from '../../src/language/data/holes.ts'
import { MISSPELLINGS } from '../../src/language/data/misspellings.ts'
import { allows } from '../../src/language/slips.ts'
import { isSyllable } from '../../src/language/syllables.ts'
import { foldTones } from '../../src/language/tones.ts'

const LISTS = { MISSPELLINGS, CONFUSIONS, HOLES }
const words = (text: string): string[] => text.match(/[\p{L}\p{M}]+/gu) ?? []
const key = (text: string): string => words(text).map(foldTones).join(' ')

it('hears the words beside a phrase', () => {
  const excused = { notBefore: ['trình'], notAfter: ['các'] }
  expect([allows(excused, '', ''), allows(excused, '', 'trình'), allows(excused, 'các', '')]).toEqual([true, false, false])
  const asked = { onlyBefore: ['cơ', 'cấp'], onlyAfter: ['và'] }
  expect([allows(asked, 'và', 'cấp'), allows(asked, '', 'cấp'), allows(asked, 'và', '')]).toEqual([true, false, false])
})

describe.each(Object.entries(LISTS))('%s', (_, list) => {
  it('says each thing once, and the right form differs from the wrong one however tones are placed', () => {
    expect(new Set(list.map(({ wrong }) => wrong)).size).toBe(list.length)
    expect(list.filter(({ wrong, right }) => key(wrong) === key(right)).map(({ wrong }) => wrong)).toEqual([])
  })

  it('has wrong forms in lower case, and right forms that hold no other wrong one', () => {
    expect(list.filter(({ wrong }) => wrong !== wrong.toLowerCase())).toEqual([])
    const wrongs = MISSPELLINGS.map(({ wrong }) => wrong)
    const holding = list.filter(({ right }) => wrongs.some((wrong) => ` ${right.toLowerCase()} `.includes(` ${wrong} `)))
    expect(holding.map(({ wrong }) => wrong)).toEqual([])
  })

  it('gives only right forms that are Vietnamese', () => {
    const odd = list.flatMap(({ right }) => words(right)).filter((word) => word !== word.toUpperCase() && !isSyllable(word))
    expect(odd).toEqual([])
  })
})

it('knows as many misspellings as a drafter may need', () => expect(MISSPELLINGS.length).toBeGreaterThan(150))

it('has fixed terms of two syllables, of which one at least is marked', () => {
  const odd = FIXED_TERMS.filter(({ term, astray }) => {
    const syllables = term.split(' ')
    return syllables.length !== 2 || astray.length === 0 || astray.some((syllable) => !syllables.includes(syllable))
  })
  expect(odd).toEqual([])
  expect(FIXED_TERMS.flatMap(({ term }) => words(term)).filter((word) => !isSyllable(word))).toEqual([])
})
