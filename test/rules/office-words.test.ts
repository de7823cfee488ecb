import { expect, it } from 'vitest'
import { runRules } from '../../src/check/run.ts'
import { manuscriptOfText } from '../../src/check/texts.ts'
import type { OfficeLists } from '../../src/manuscript/manuscript.ts'
import rule from '../../src/rules/language/known-misspelling.ts'
import { readSource } from '../../src/read/source.ts'

const NONE: OfficeLists = { terms: [], misspellings: {}, issuers: {} }

/** What the rule would write in this text, in an office with these words. */
function found(text: string, office: Partial<OfficeLists> = {}): string[] {
  const source = readSource({ path: 'text.md', content: text }).value!
  const manuscript = { ...manuscriptOfText(source, { ...NONE, ...office }), citations: [] }
  return runRules(manuscript, [rule], { severities: {} }).map(({ hint }) => hint!.vi)
}

it('adds the office’s own misspellings to the list, in the case of what was written', () => {
  const text = 'Tổ Dân Phố phối hợp với Phường đội; PHƯỜNG ĐỘI báo cáo.'
  expect(found(text)).toEqual([])
  expect(found(text, { misspellings: { 'phường đội': 'Ban Chỉ huy Quân sự phường' } })).toEqual([
    'Ban Chỉ huy Quân sự phường',
    'BAN CHỈ HUY QUÂN SỰ PHƯỜNG',
  ])
})

it('takes the office’s word for what is right, where its term stands and nowhere else', () => {
  const text = 'Câu lạc bộ Hổ trợ cộng đồng sẽ hổ trợ người nghèo.'
  expect(found(text)).toEqual(['Hỗ trợ', 'hỗ trợ'])
  expect(found(text, { terms: ['Câu lạc bộ Hổ trợ'] })).toEqual(['hỗ trợ'])
  expect(found(text, { terms: ['hổ trợ'] })).toEqual([])
})

it.each([
  ['quyết đinh', 'quyết định'],
  ['Quyết đinh', 'Quyết định'],
  ['QUYẾT ĐINH', 'QUYẾT ĐỊNH'],
  ['Bộ Chín Trị', 'Chính Trị'],
  ['xoát xét hồ sơ', 'soát xét'],
])('writes %s as %s', (text, right) => expect(found(`Căn cứ ${text} của cấp trên.`)).toEqual([right]))
