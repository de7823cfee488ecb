import { expect, it } from 'vitest'
import { AGENCIES } from '../../src/bodies/agencies.ts'
import { ISSUERS, issuerNamed } from '../../src/bodies/issuers.ts'

it('every ministry that issues documents is a body whose capitals are known, but for one whose field is a verb', () => {
  const ministries = ISSUERS.map(({ name }) => name).filter((name) => name.startsWith('Bộ '))
  expect(ministries.length).toBeGreaterThan(15)
  expect(ministries.filter((name) => !AGENCIES.includes(name))).toEqual(['Bộ Xây dựng'])
})

it.each([
  ['Thứ trưởng Bộ Nông nghiệp - Môi trường', undefined],
  ['Bộ trưởng Bộ NN&MT', 'BNNMT'],
  ['Bộ Lao động, Thương binh và Xã hội', 'BLĐTBXH'],
  ['Bộ Tài chính công', 'BTC'],
  ['Bộ Y tếp', undefined],
  ['Hội nghị lần thứ tám Ban Chấp hành Trung ương', 'TW'],
  ['Ban Thường vụ Thành uỷ Hải Phòng', 'TU'],
  ['Phó Chủ tịch UBND tỉnh', 'UBND'],
  ['Bộ trưởng, Chủ nhiệm Văn phòng Chính phủ', 'VPCP'],
  ['Hội Nông dân tỉnh', undefined],
])('%s issues under %s', (name, suffix) => expect(issuerNamed(name)?.suffix).toBe(suffix))
