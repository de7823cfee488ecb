import { describe, expect, it } from 'vitest'
import { POINT_LETTERS } from '../../src/model/label.ts'
import { everyBlock } from '../../src/model/block.ts'
import { bodyOf, inlineOf, outline, readBody, textOf } from './plan.ts'

/** A body, what it becomes, and what is reported: `line:column rule`, counted from the body's first line. */
type Case = readonly [name: string, body: string, becomes: string, told?: readonly string[]]

const lines = (...all: string[]): string => all.join('\n')

function each(cases: readonly Case[], more = ''): void {
  it.each(cases)('%s', (_, body, becomes, told = []) => {
    const read = readBody(body, more)
    expect(textOf(read.plan)).toBe(becomes)
    expect(read.told).toEqual(told)
  })
}

describe('labels come from structure', () => {
  each([
    ['text before the first heading is the preamble', 'Mở đầu.\n\n# A\n', 'Mở đầu.\n# I. A'],
    ['four levels of headings', '# A\n## B\n### C\n#### D\n## E\n# F\n', '# I. A\n## 1. B\n### 1.1. C\n#### 1.1.1. D\n## 2. E\n# II. F'],
    ['clauses directly under #', '# A\n\n1. x\n2. y\n\n# B\n\n1. z\n', '# I. A\n1. x\n2. y\n# II. B\n1. z'],
    ['clauses under ##', '# A\n\n## B\n\n## C\n\n1. x\n2. y\n', '# I. A\n## 1. B\n## 2. C\n2.1. x\n2.2. y'],
    ['one counter for headings and clauses, across paragraphs', '# A\n\n1. x\n\nđoạn\n\n2. y\n\n## B\n\n1. z\n\nđoạn\n\n1. t\n\n### C\n\n## D\n', '# I. A\n1. x\nđoạn\n2. y\n## 3. B\n3.1. z\nđoạn\n3.2. t\n### 3.3. C\n## 4. D'],
    ['clauses inside clauses', '# A\n\n## B\n\n1. x\n   1. y\n   2. z\n2. t\n', '# I. A\n## 1. B\n1.1. x\n  1.1.1. y\n  1.1.2. z\n1.2. t'],
    ['clauses before the first heading', '1. x\n2. y\n', '1. x\n2. y'],
    ['numerals of a list are not labels and never reported', '# A\n\n7. x\n7. y\n3. z\n\nđoạn\n\n98. a\n99. b\n100. c\n', '# I. A\n1. x\n2. y\n3. z\nđoạn\n4. a\n5. b\n6. c'],
    ['points belong to the clause above them', '# A\n\n1. x\n   1) a\n   2) b\n2. y\n\n1) c\n2) d\n', '# I. A\n1. x\n  a) a\n  b) b\n2. y\na) c\nb) d'],
    ['points go on across paragraphs', '# A\n\n1) a\n\nđoạn\n\n2) b\n', '# I. A\na) a\nđoạn\nb) b'],
    ['points inside a point are counted anew', '1) a\n   1) b\n2) c\n', 'a) a\n  a) b\nb) c'],
    ['bullets by level', '- a\n  - b\n- c\n', '- a\n  + b\n- c'],
    ['a + item at the margin after - items is second level', '- a\n+ b\n+ c\n- d\n\n+ e\n', '- a\n  + b\n  + c\n- d\n  + e'],
    ['the same inside a clause', '1. x\n   - a\n   + b\n   - c\n', '1. x\n  - a\n    + b\n  - c'],
    ['a + item alone stays a +', '+ a\n+ b\n', '+ a\n+ b'],
    ['paragraphs inside an item', '1. x\n\n   đoạn\n\n   - a\n\n2. y\n', '1. x\n  đoạn\n  - a\n2. y'],
    ['a heading skipped', '# A\n\n### B\n', '# I. A\n### 1. B', ['3:1 heading-skipped']],
    ['a first heading too low', '## A\n', '## 1. A', ['1:1 heading-skipped']],
    ['a heading too deep', '# A\n## B\n### C\n#### D\n##### E\n', '# I. A\n## 1. B\n### 1.1. C\n#### 1.1.1. D\n#### 1.1.2. E', ['5:1 heading-too-deep']],
    ['a year at the head of a paragraph', '2026. Năm cuối nhiệm kỳ.\n', '1. Năm cuối nhiệm kỳ', ['1:1 list-number']],
  ])

  it('points run in Vietnamese order, and double after the 23rd', () => {
    const body = `# A\n\n${Array.from({ length: 25 }, (_, index) => `${index + 1}) x`).join('\n')}\n`
    const labels = [...everyBlock(readBody(body).plan.body)].flatMap((block) => (block.type === 'point' ? [block.label] : []))
    expect(labels.join(' ')).toBe('a) b) c) d) đ) e) g) h) i) k) l) m) n) o) p) q) r) s) t) u) v) x) y) aa) bb)')
    expect(POINT_LETTERS).toHaveLength(23)
  })
})

describe('labels typed by the author are taken as labels, and reported where they are out of order', () => {
  each([
    ['headings', '# I. A\n\n## 1. B\n\n### 1.1. C\n\n#### 1.1.1. D\n', '# I. A\n## 1. B\n### 1.1. C\n#### 1.1.1. D'],
    ['a heading whose label has no last dot', '# A\n\n## B\n\n### 1.1 C\n\n### 1.5 tỷ đồng\n', '# I. A\n## 1. B\n### 1.1. C\n### 1.2. 1.5 tỷ đồng'],
    ['headings out of order', '# II. A\n\n## 3. B\n\n## a) C\n', '# I. A\n## 1. B\n## 2. C', ['1:1 label-mismatch', '3:1 label-mismatch', '5:1 label-mismatch']],
    ['paragraphs that begin with a label', '# A\n\n## B\n\n1.1. x\n\n1.2. y\n\na) z\n\nb) t\n\n1.3. u\n', '# I. A\n## 1. B\n1.1. x\n1.2. y\na) z\nb) t\n1.3. u'],
    ['lines that begin with a label', '# A\n\n## B\n\nGồm:\n1.1. x\n  tiếp\na) y\nb) z\n1.2. t\n', '# I. A\n## 1. B\nGồm:\n1.1. x tiếp\na) y\nb) z\n1.2. t'],
    ['deeper clauses', '# A\n\n## B\n\n1.1. x\n\n1.1.1. y\n\n1.1.2. z\n\n1.2. t\n', '# I. A\n## 1. B\n1.1. x\n1.1.1. y\n1.1.2. z\n1.2. t'],
    ['a line out of order has its own place', '# A\n\n## B\n\nGồm:\n1.1. x\n1.3. y\na) z\n  c) t\n', '# I. A\n## 1. B\nGồm:\n1.1. x\n1.2. y\na) z\nb) t', ['7:1 label-mismatch', '9:3 label-mismatch']],
    ['a single number on a line only where it is due', '# A\n\n1. x\n\nNgày 01 tháng\n3. là câu\n', '# I. A\n1. x\nNgày 01 tháng 3. là câu'],
    ['a single number on a line that is due', '# A\n\nGồm:\n1. x\n2. y\n', '# I. A\nGồm:\n1. x\n2. y'],
    ['bold or italics around the label, or around label and text', '# **I. A**\n\n## B\n\n**1.1.** x\n\n*1.2. y*\n\n**a) z:** t\n', '# I. **A**\n## 1. B\n1.1. x\n1.2. *y*\na) **z:** t'],
    ['labels inside bullets and lines of items', '# A\n\n## B\n\n- 1.1. x\n- a) y\n  b) z\n', '# I. A\n## 1. B\n1.1. x\na) y\n  a) z', ['7:3 label-mismatch']],
    ['an escaped label is text', '1\\.1\\. x\n\na\\) y\n', '1.1. x\na) y'],
    ['decimals and dates are text', '85.1 phần trăm\n\n1.1 triệu\n\n12.5.2026 là ngày\n\na, b\n', '85.1 phần trăm\n1.1 triệu\n12.5.2026 là ngày\na, b'],
  ])
})
