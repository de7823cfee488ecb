import { describe, expect, it } from 'vitest'
import { tokensOf } from '../../src/diff/tokens.ts'
import { diffWords, sentencesChanged } from '../../src/diff/words.ts'

/** The pieces a Vietnamese text is compared in. */

const words = (text: string): string[] => tokensOf(text).filter((token) => token.trim() !== '')

describe('one token each', () => {
  it.each([
    ['trước ngày 30/6/2026.', ['trước', 'ngày', '30/6/2026', '.']],
    ['ngày 15 tháng 6 năm 2022', ['ngày 15 tháng 6 năm 2022']],
    ['trong tháng 7/2026', ['trong', 'tháng', '7/2026']],
    ['đạt trên 85,1%, tức 1.250 hồ sơ', ['đạt', 'trên', '85,1%', ',', 'tức', '1.250 hồ sơ']],
    ['10 tỷ đồng/năm', ['10 tỷ đồng', '/', 'năm']],
    ['trong 07 ngày làm việc', ['trong', '07 ngày', 'làm', 'việc']],
    ['Quyết định số 717/QĐ-BTP', ['Quyết', 'định', 'số', '717/QĐ-BTP']],
    ['Nghị định số 30/2020/NĐ-CP;', ['Nghị', 'định', 'số', '30/2020/NĐ-CP', ';']],
    ['Quy định số 132-QĐ/TW', ['Quy', 'định', 'số', '132-QĐ/TW']],
    ['giai đoạn 2021-2025', ['giai', 'đoạn', '2021', '-', '2025']],
  ])('%s', (text, expected) => {
    expect(words(text)).toEqual(expected)
    expect(tokensOf(text).join('')).toBe(text)
  })
})

it('replaces a figure, a date or a number as a whole', () => {
  const marked = (before: string, after: string): string =>
    diffWords(before, after)
      .map(({ type, text }) => (type === 'same' ? text : type === 'added' ? `{+${text}+}` : `[-${text}-]`))
      .join('')
  expect(marked('Đạt 84,7% trước ngày 30/6/2026.', 'Đạt 85,1% trước ngày 15/6/2026.')).toBe(
    'Đạt [-84,7%-]{+85,1%+} trước ngày [-30/6/2026-]{+15/6/2026+}.',
  )
  expect(marked('theo Quyết định số 717/QĐ-BTP', 'theo Quyết định số 718/QĐ-BTP')).toBe(
    'theo Quyết định số [-717/QĐ-BTP-]{+718/QĐ-BTP+}',
  )
  expect(marked('một hai ba bốn', 'một năm sáu bốn')).toBe('một [-hai ba-]{+năm sáu+} bốn')
})

it('counts the sentences that a change touches', () => {
  expect(sentencesChanged('Một. Hai. Ba.', 'Một. Hai mới. Ba.')).toBe(1)
  expect(sentencesChanged('Một. Hai. Ba.', 'Một mới. Hai. Ba mới.')).toBe(2)
  expect(sentencesChanged('Một. Hai. Ba.', 'Một. Ba.')).toBe(1)
  expect(sentencesChanged('Chưa có dấu chấm', 'Chưa có dấu phẩy')).toBe(1)
})
