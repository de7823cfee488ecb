import { describe, expect, it } from 'vitest'
import { everyLabelled } from '../../src/expand/labelled.ts'
import { plainText } from '../../src/model/inline.ts'
import { documentText } from '../../src/ooxml/text.ts'
import { renderDocx } from '../../src/render/document.ts'
import { writePlan } from '../../src/write/plan.ts'
import { readBody } from './plan.ts'

/** Every label with the first words behind it, as the document has them. */
function labels(body: string, more = ''): string[] {
  const { text } = readBody(body, more)
  return [...everyLabelled(text.body)].flatMap((block) => {
    if (!('label' in block)) return []
    const words = 'text' in block ? block.text : block.children[0]?.type === 'paragraph' ? block.children[0].text : []
    return [`${block.label} ${plainText(words).replace(/\.\/\.$/, '')}`]
  })
}
const told = (body: string, more = ''): readonly string[] => readBody(body, more).told
const layout = (scheme: string): string => `layout: { numbering: ${scheme} }`

const BODY = '# Một\n\n## Hai\n\n1. khoản\n2. khoản\n\n# Ba\n\n## Bốn\n\n1) điểm\n'

describe('schemes of sections', () => {
  it.each([
    ['I', ['I. Một', '1. Hai', '1.1. khoản', '1.2. khoản', 'II. Ba', '1. Bốn', 'a) điểm']],
    ['1', ['1. Một', '1.1. Hai', '1.1.1. khoản', '1.1.2. khoản', '2. Ba', '2.1. Bốn', 'a) điểm']],
    ['"1"', ['1. Một', '1.1. Hai', '1.1.1. khoản', '1.1.2. khoản', '2. Ba', '2.1. Bốn', 'a) điểm']],
    ['A', ['A. Một', 'I. Hai', '1. khoản', '2. khoản', 'B. Ba', 'I. Bốn', 'a) điểm']],
    ['part', ['Phần thứ nhất Một', 'I. Hai', '1. khoản', '2. khoản', 'Phần thứ hai Ba', 'I. Bốn', 'a) điểm']],
    ['chapter', ['Chương I Một', 'Điều 1. Hai', '1. khoản', '2. khoản', 'Chương II Ba', 'Điều 2. Bốn', 'a) điểm']],
    ['article', ['Điều 1. Một', '1. Hai', '1.1. khoản', '1.2. khoản', 'Điều 2. Ba', '1. Bốn', 'a) điểm']],
  ])('%s', (scheme, expected) => {
    expect(labels(BODY, layout(scheme))).toEqual(expected)
    expect(told(BODY, layout(scheme))).toEqual([])
  })

  it.each([
    ['# Điều 1. Phạm vi\n\nx\n\n# Điều 2. Nội dung\n\ny', ['Điều 1. Phạm vi', 'Điều 2. Nội dung']],
    ['# PHẦN THỨ NHẤT. Tình hình\n\n# PHẦN THỨ HAI. Nhiệm vụ', ['Phần thứ nhất Tình hình', 'Phần thứ hai Nhiệm vụ']],
    ['# Phần I: Tình hình\n\n# Phần II - Nhiệm vụ', ['Phần thứ nhất Tình hình', 'Phần thứ hai Nhiệm vụ']],
    ['# Chương I. Quy định\n\n## Điều 1. Phạm vi', ['Chương I Quy định', 'Điều 1. Phạm vi']],
    ['# A. Mục đích\n\n## I. Chung\n\n# B. Nội dung\n\n# C. Tổ chức', ['A. Mục đích', 'I. Chung', 'B. Nội dung', 'C. Tổ chức']],
    ['# 1. Mục đích\n\n## 1.1. Chung\n\n# 2. Nội dung', ['1. Mục đích', '1.1. Chung', '2. Nội dung']],
    ['# I. Mục đích\n\n# Nội dung', ['I. Mục đích', 'II. Nội dung']],
  ])('typed labels choose: %j', (body, expected) => {
    expect(labels(body)).toEqual(expected)
    expect(told(body)).toEqual([])
  })

  it('labels of several kinds are told once', () => {
    expect(told('# A. Mục đích\n\n# 1. Nội dung\n\n# B. Tổ chức')).toEqual(['3:1 numbering-mixed'])
    expect(told('# A. Mục đích', layout('I'))).toEqual(['1:1 label-mismatch'])
  })

  it('are written and read again', () => {
    for (const scheme of ['1', 'A', 'part', 'chapter', 'article']) {
      const { plan } = readBody(BODY, layout(scheme))
      const { text } = writePlan(plan).value
      expect(text).toMatch(new RegExp(`numbering: "?${scheme}"?`))
      expect(text).toContain('1. khoản\n2. khoản')
    }
  })

  it('have the decree’s faces', () => {
    const textOf = (scheme: string): string => {
      const { plan } = readBody(BODY, layout(scheme))
      return documentText({ path: 'a.docx', content: renderDocx(plan).value }).value!
    }
    expect(textOf('chapter')).toContain('Chương I MỘT')
    expect(textOf('chapter')).toContain('Điều 1. Hai')
    expect(textOf('part')).toContain('Phần thứ hai BA')
    expect(textOf('part')).toContain('I. HAI')
    expect(textOf('A')).toContain('A. MỘT')
    expect(textOf('1')).toContain('1. Một')
  })
})

describe('run-in clauses', () => {
  it.each([
    [
      'a list',
      '# A\n\n## Phòng A\n\nx\n\n2. **Phòng B:** y\n3. **Phòng C:** z\n\n## Phòng D',
      ['I. A', '1. Phòng A', '2. Phòng B: y', '3. Phòng C: z', '4. Phòng D'],
    ],
    [
      'a bold paragraph',
      '# A\n\n## Phòng A\n\nx\n\n**2. Phòng B:** y\n\n**3. Phòng C**\n\nz',
      ['I. A', '1. Phòng A', '2. Phòng B: y', '3. Phòng C'],
    ],
    [
      'what stands below them',
      '# A\n\n## B\n\n2. **C:** y\n   1. d\n\n1. e\n2. f',
      ['I. A', '1. B', '2. C: y', '2.1. d', '2.2. e', '2.3. f'],
    ],
    ['a level below', '# A\n\n## B\n\n1. **C:** y', ['I. A', '1. B', '1.1. C: y']],
    [
      'on the third level',
      '# A\n\n## B\n\n### C\n\n2. **D:** y\n\n**1.3. E:** z',
      ['I. A', '1. B', '1.1. C', '1.2. D: y', '1.3. E: z'],
    ],
    ['bold clauses under a section', '# A\n\n**1. B:** x\n\n**2. C:** y', ['I. A', '1. B: x', '2. C: y']],
    ['a list that goes on across a paragraph', '# A\n\n## B\n\n1. x\n\nđoạn\n\n2. y', ['I. A', '1. B', '1.1. x', '1.2. y']],
  ])('%s', (_, body, expected) => {
    expect(labels(body)).toEqual(expected)
  })
  it('a number that could be both, or none, is an error that shows both readings', () => {
    const { problems } = readBody('# A\n\n## B\n\n5. **C:** y')
    expect(problems.map(({ severity, rule }) => `${severity} ${rule}`)).toEqual(['error list-number'])
    expect(problems[0]!.hint!.vi).toMatch(/1\.1\..*2\./)
    expect(told('# A\n\n## B\n\n1. x\n\nđoạn\n\n2. **C:** y')).toEqual(['9:1 list-number'])
  })
  it('are written and read again', () => {
    const body = '# A\n\n## B\n\nx\n\n2. **C:** y\n3. **D:** z\n'
    const { plan } = readBody(body)
    expect(writePlan(plan).value.text).toContain('2. **C:** y\n3. **D:** z')
  })
})
