import { describe, expect, it } from 'vitest'
import { fixTones, foldTones, isMisplaced, tonePlaces } from '../../src/language/tones.ts'

describe('the tone goes where it belongs', () => {
  it.each([
    // On a consonant, NFC cannot join it.
    ['h\u01a1p\u0323', 'hợp'],
    ['th\u01b0c\u0323', 'thực'],
    ['b\u00f4\u0323', 'bộ'],
    // On a consonant, NFC makes a letter of it that is not ours.
    ['hi\u00ea\u1e47', 'hiện'],
    ['\u0111\u00f4\u1e47g', 'động'],
    ['\u0111oa\u1e47', 'đoạn'],
    // On the vowel beside the right one.
    ['hi\u00ea\u1ee5', 'hiệu'],
    ['n\u00f4\u1ecb', 'nội'],
    ['hòan', 'hoàn'],
    ['Tòan', 'Toàn'],
    ['KHỎAN', 'KHOẢN'],
    ['qúy', 'quý'],
    ['gìa', 'già'],
    ['cuả', 'của'],
    ['ngoéo', 'ngoéo'],
    ['khuỷu', 'khuỷu'],
  ])('%s → %s', (broken, right) => expect(fixTones(broken)).toBe(right))

  it.each([
    ['hóa', 'hoá'],
    ['ủy', 'uỷ'],
    ['khỏe', 'khoẻ'],
    ['thủy', 'thuỷ'],
  ])('%s or %s, as one likes', (old, fresh) => {
    expect([fixTones(fresh, 'old'), fixTones(old, 'new')]).toEqual([old, fresh])
    expect([isMisplaced(old), isMisplaced(fresh)]).toEqual([false, false])
    expect(foldTones(old)).toBe(foldTones(fresh.toUpperCase()))
  })

  it('is left alone where it is not certain', () => {
    expect(fixTones('quyế\u1e6d')).toBeUndefined()
    expect(fixTones('bcd\u0323')).toBeUndefined()
    expect(fixTones('an')).toBeUndefined()
  })

  it('finds no fault with words that are right', () => {
    const right =
      'quả quý quỳnh quốc giữa giếng gì già giặc mùa của cửa khuya khuỷu ngoằn ngoèo thuở người được chuyển yếu rượu nghiêng'
    expect(right.split(' ').filter(isMisplaced)).toEqual([])
    expect(
      right
        .split(' ')
        .filter((word) => /[\u0300\u0301\u0303\u0309\u0323]/.test(word.normalize('NFD')) && fixTones(word) !== word),
    ).toEqual([])
  })

  it('has no place in what is no single syllable', () => expect(tonePlaces('hoatđông')).toEqual([]))
})
