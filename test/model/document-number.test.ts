import { expect, it } from 'vitest'
import { documentNumber } from '../../src/model/document-number.ts'

it.each([
  ['05', 'KH-STP', '05/KH-STP'],
  [null, 'KH-STP', '/KH-STP'],
  // An attached plan has no number of its own.
  [null, '', ''],
])('%j and %j make %j', (value, symbol, written) => {
  expect(documentNumber({ number: { value, symbol } })).toBe(written)
})
