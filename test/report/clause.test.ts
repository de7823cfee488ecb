import { describe, expect, it } from 'vitest'
import { CLAUSE, clauseText } from '../../src/report/clause.ts'

describe('clauseText', () => {
  it.each([
    ['PL1 II.6.b', 'Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, mục II.6.b', 'Decree 30/2020/NĐ-CP, Annex I, Part I, II.6.b'],
    ['PL1 II.6.đ', 'Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, mục II.6.đ', 'Decree 30/2020/NĐ-CP, Annex I, Part I, II.6.đ'],
    ['PL1 IV', 'Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, mục IV', 'Decree 30/2020/NĐ-CP, Annex I, Part I, IV'],
    ['PL2 V.5', 'Nghị định 30/2020/NĐ-CP, Phụ lục II, mục V.5', 'Decree 30/2020/NĐ-CP, Annex II, V.5'],
    ['PL3 Mẫu 1.4', 'Nghị định 30/2020/NĐ-CP, Phụ lục III, Mẫu 1.4', 'Decree 30/2020/NĐ-CP, Annex III, Form 1.4'],
    ['PL3', 'Nghị định 30/2020/NĐ-CP, Phụ lục III', 'Decree 30/2020/NĐ-CP, Annex III'],
    ['Đ13.3', 'Nghị định 30/2020/NĐ-CP, khoản 3 Điều 13', 'Decree 30/2020/NĐ-CP, Article 13(3)'],
    ['Đ2', 'Nghị định 30/2020/NĐ-CP, Điều 2', 'Decree 30/2020/NĐ-CP, Article 2'],
    [
      'Đ13.4; PL1 II.7.b',
      'Nghị định 30/2020/NĐ-CP, khoản 4 Điều 13; Phụ lục I, Phần I, mục II.7.b',
      'Decree 30/2020/NĐ-CP, Article 13(4); Annex I, Part I, II.7.b',
    ],
  ])('%s', (clause, vi, en) => {
    expect(clauseText(clause, 'vi')).toBe(vi)
    expect(clauseText(clause, 'en')).toBe(en)
  })
  it('leaves what is no short form as it is', () => {
    for (const other of ['Điều 13, khoản 3', 'PL4 I', 'PL1 II,6.b', 'PL1 II.6.b và 6.c', '']) {
      expect(other).not.toMatch(CLAUSE)
      expect(clauseText(other, 'vi')).toBe(other)
    }
  })
})
