import { describe, expect, it } from 'vitest'
import { examplePlan } from '../../src/check/example.ts'
import { planLabels } from '../../src/expand/frame.ts'
import { readPlan } from '../../src/read/plan.ts'
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
    ['# Phần thứ mười bốn. X', ['Phần thứ nhất X']],
    ['# V. I. Lênin và nước Nga', ['I. V. I. Lênin và nước Nga']],
    ['# I\\. Chung', ['I. I. Chung']],
    ['# Điều 7\\. Chung', ['I. Điều 7. Chung']],
  ])('typed labels choose: %j', (body, expected) => {
    expect(labels(body)).toEqual(expected)
    expect(told(body).filter((it) => !it.includes('label-mismatch'))).toEqual([])
  })

  it('the words of a part’s number go on past ten', () => {
    const words = ['nhất', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười', 'mười một', 'mười hai']
    const body = words.map((word) => `# Phần thứ ${word}. X`).join('\n\n')
    expect(told(body)).toEqual([])
    expect(labels(body).at(-1)).toBe('Phần thứ mười hai X')
    expect(labels(body)[3]).toBe('Phần thứ tư X')
  })

  it.each([
    ['# I/ Chung\n\n# II/ Riêng', ['I. Chung', 'II. Riêng']],
    ['# I) Chung\n\n# II) Riêng', ['I. Chung', 'II. Riêng']],
    ['# I- Chung\n\n# II- Riêng', ['I. Chung', 'II. Riêng']],
    ['# I.Chung\n\n# II.\u00a0Riêng', ['I. Chung', 'II. Riêng']],
    ['# **I/ CHUNG**\n\n# (II) Riêng', ['I. CHUNG', 'II. Riêng']],
    ['# A/ Chung\n\n# B) Riêng', ['A. Chung', 'B. Riêng']],
    ['# Phần 1. Chung\n\n# PHẦN 2: Riêng', ['Phần thứ nhất Chung', 'Phần thứ hai Riêng']],
    ['# Phần A. Chung\n\n# Phần B. Riêng', ['Phần thứ nhất Chung', 'Phần thứ hai Riêng']],
    ['# Chương 1. Chung\n\n# Chương thứ hai: Riêng', ['Chương I Chung', 'Chương II Riêng']],
    ['# Điều 1 Phạm vi\n\n# Điều 2 – Đối tượng', ['Điều 1. Phạm vi', 'Điều 2. Đối tượng']],
    ['# Mục I. Chung\n\n# MỤC II: RIÊNG', ['I. Chung', 'II. RIÊNG']],
    ['# A\n\n## 1/ Chung\n\n## 2) Riêng', ['I. A', '1. Chung', '2. Riêng']],
    ['# A\n\n## 1.Chung\n\n## (2) Riêng', ['I. A', '1. Chung', '2. Riêng']],
    ['# A\n\n## 1 - Chung\n\n## 2: Riêng', ['I. A', '1. Chung', '2. Riêng']],
    ['# A\n\n## I.1. Chung\n\n## I.2 Riêng', ['I. A', '1. Chung', '2. Riêng']],
    ['# A\n\n## – Chung\n\n## • Riêng', ['I. A', '1. Chung', '2. Riêng']],
  ])('a label in another form is read as the label it means, and told: %j', (body, expected) => {
    expect(labels(body)).toEqual(expected)
    const headings = told(body)
    expect(new Set(headings.map((it) => it.split(' ')[1]))).toEqual(new Set(['item-mark']))
    expect(headings.length).toBe(2)
  })
  it.each([
    '# X-quang lưu động',
    '# 24/7 hỗ trợ',
    '# 2026 – năm bản lề',
    '# Điều 5 của Luật',
    '# A.I. và dữ liệu',
    '# Phần lớn các xã',
    '# 5S tại trụ sở',
  ])('no label: %s', (body) => {
    expect(labels(body)).toEqual([`I. ${body.slice(2)}`])
    expect(told(body)).toEqual([])
  })
  it.each([
    ['# PHẦN I\n# TÌNH HÌNH', '# Phần thứ nhất. TÌNH HÌNH'],
    ['# Chương I\n\nQUY ĐỊNH CHUNG', '# Chương I. QUY ĐỊNH CHUNG'],
    ['# A\n\n## 1.\n\nChung', '## Chung'],
    ['#\n\nChung', '# Chung'],
  ])('a label alone on its line is an error: %j', (body, paste) => {
    const { problems } = readBody(body)
    expect(problems.map(({ severity, rule }) => `${severity} ${rule}`)).toEqual(['error heading-mark'])
    expect(problems[0]!.hint!.vi).toContain(paste)
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

describe('a table of contents', () => {
  it.each(['I', '1', 'A', 'part', 'chapter', 'article'])('lists the headings of scheme %s as the text has them', (scheme) => {
    const { plan } = readBody(`::toc\n\n${BODY}`, layout(scheme))
    const lines = documentText({ path: 'a.docx', content: renderDocx(plan).value }).value!.split('\n')
    const from = lines.indexOf('MỤC LỤC') + 1
    const listed = lines.slice(from, from + 4)
    expect(lines.slice(from + 4).filter((line) => listed.includes(line))).toEqual(listed)
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
    [
      'titles behind clauses without one, across an empty line',
      '# A\n\n## B\n\nx\n\n## C\n\n1. một\n2. hai\n\n3. **D:** y\n\n4. **E.** z\n\n## F',
      ['I. A', '1. B', '2. C', '2.1. một', '2.2. hai', '3. D: y', '4. E. z', '5. F'],
    ],
    [
      'titles behind clauses without one, across a paragraph',
      '# A\n\n## B\n\n1. x\n\nđoạn\n\n2. **C:** y',
      ['I. A', '1. B', '1.1. x', '2. C: y'],
    ],
    [
      'titles behind titles',
      '# A\n\n## B\n\nx\n\n## C\n\n1. **D:** x\n\n2. **E:** y\n\n3. **F:** z',
      ['I. A', '1. B', '2. C', '2.1. D: x', '2.2. E: y', '2.3. F: z'],
    ],
    [
      'words in bold that are no title',
      '# A\n\n## B\n\nx\n\n## C\n\n1. một\n\n2. **Sở Y tế** hai\n\n3. **Sở Nội vụ** ba',
      ['I. A', '1. B', '2. C', '2.1. một', '2.2. Sở Y tế hai', '2.3. Sở Nội vụ ba'],
    ],
    ['a list that goes on across a paragraph', '# A\n\n## B\n\n1. x\n\nđoạn\n\n2. y', ['I. A', '1. B', '1.1. x', '1.2. y']],
  ])('%s', (_, body, expected) => {
    expect(labels(body)).toEqual(expected)
  })
  it('a number that could be both, or none, is an error that shows both readings', () => {
    const { problems } = readBody('# A\n\n## B\n\n5. **C:** y')
    expect(problems.map(({ severity, rule }) => `${severity} ${rule}`)).toEqual(['error list-number'])
    expect(problems[0]!.hint!.vi).toMatch(/1\.1\..*2\./)
    expect(told('# A\n\n## B\n\n1. x\n2. **C:** y')).toEqual(['6:1 list-number'])
  })
  it('are written and read again', () => {
    const body = '# A\n\n## B\n\nx\n\n2. **C:** y\n3. **D:** z\n'
    const { plan } = readBody(body)
    expect(writePlan(plan).value.text).toContain('2. **C:** y\n3. **D:** z')
  })
})

describe('numbers that a list counts wrongly', () => {
  it.each([
    ['1. Một\n2. Hai\n4. Bốn\n', 1],
    ['1. Một\n2. Hai\n2. Hai nữa\n3. Ba\n', 1],
    ['1. Một\n1. Hai\n1. Ba\n', 0],
    ['1. Một\n2. Hai\n3. Ba\n', 0],
  ])('%j', (list, times) => {
    expect(told(`# Một\n\n${list}`).filter((line) => line.includes('label-mismatch'))).toHaveLength(times)
  })
})

describe('points made of data', () => {
  it('go on with the points above them, and those below go on with them', () => {
    const goals = 'goals:\n  purposes: [Ba., Bốn.]\n  requirements: [Sáu.]'
    const body = '# A\n\n## B\n\na) Một;\n\nb) Hai;\n\n::purposes{as=points}\n\nđ) Năm;\n\n## C\n\n::requirements{as=points}'
    expect(labels(body, goals)).toEqual(['I. A', '1. B', 'a) Một;', 'b) Hai;', 'c) Ba.', 'd) Bốn.', 'đ) Năm;', '2. C', 'a) Sáu'])
    expect(told(body, goals)).toEqual([])
  })
})

describe('headings and clauses of one parent', () => {
  const labels = (body: string, numbering?: string): string[] => {
    const yaml = numbering ? `layout: { numbering: ${numbering} }` : ''
    const { value } = readPlan({ path: 'a.md', content: examplePlan({ ...(yaml && { yaml }), body }) })
    const of = planLabels(value!.plan.body, value!.plan)
    return value!.plan.body.flatMap((block) => (block.type === 'heading' || block.type === 'clause' ? [of.of(block)] : []))
  }
  it('share a counter where they are numbered alike', () =>
    expect(labels('Sở ban hành.\n\n# Một\n\n1. Việc.\n2. Việc.\n\n## Hai\n\nNội dung.')).toEqual(['I.', '1.', '2.', '3.']))
  it('are counted apart where one has numerals of another kind', () => {
    expect(labels('Sở ban hành:\n\n1. Việc.\n2. Việc.\n\n# Một\n\nNội dung.')).toEqual(['1.', '2.', 'I.'])
    expect(labels('Sở ban hành.\n\n# Một\n\n1. Việc.\n2. Việc.\n\n## Hai\n\nNội dung.', 'A')).toEqual(['A.', '1.', '2.', 'I.'])
  })
})
