import { describe, expect, it } from 'vitest'
import { soundOf, soundSlips } from '../../src/language/sounds.ts'

describe('syllables that are mistaken for each other', () => {
  it.each([
    ['săc', 'sac', 1],
    ['sư', 'xư', 1],
    ['trương', 'chương', 1],
    ['giang', 'gian', 1],
    ['rang', 'dang', 1],
    ['đam', 'đâm', 1],
    ['trương', 'chươn', 2],
    ['giang', 'rang', 1],
    ['xuât', 'suat', 2],
    ['lam', 'nam', 1],
    ['ban', 'bam', 1],
    ['châp', 'chât', 1],
    ['khich', 'kich', 1],
    ['khoanh', 'khoang', 1],
    ['vê', 'dê', 1],
    ['quyên', 'quyêt', 1],
    ['nghiêm', 'nghiêp', 1],
    ['hoach', 'hoach', 0],
  ])('%s and %s', (one, other, slips) => {
    expect(soundOf(one)).toBe(soundOf(other))
    expect(soundSlips(one, other)).toBe(slips)
    expect(soundSlips(other, one)).toBe(slips)
  })

  it.each([
    ['mam', 'nam'],
    ['phap', 'thap'],
  ])('%s and %s sound otherwise', (one, other) => expect(soundOf(one)).not.toBe(soundOf(other)))
})
