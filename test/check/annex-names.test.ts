import { expect, it } from 'vitest'
import { manuscriptOfWord } from '../../src/check/texts.ts'
import { readDocument } from '../../src/ooxml/document.ts'
import { rendered } from '../docx.ts'
import { formatPlan } from '../fixtures.ts'

it('annexes by other names are annexes to the rules as well, where a line says what they go with', () => {
  const { parts } = manuscriptOfWord(readDocument(rendered(formatPlan('kem-quyet-dinh').plan)), 'a.docx')
  expect(parts.annexes.map(({ heading, number }) => [heading.text, number])).toEqual([
    ['Biểu 01', undefined],
    ['Biểu 02', undefined],
    ['Đề cương', undefined],
    ['Mẫu', undefined],
  ])
})
