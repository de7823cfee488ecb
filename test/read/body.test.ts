import { describe, expect, it } from 'vitest'
import { POINT_LETTERS } from '../../src/model/label.ts'
import { planLabels } from '../../src/expand/frame.ts'
import { everyLabelled } from '../../src/expand/labelled.ts'
import { tasksOf } from '../../src/model/task.ts'
import { bodyOf, inlineOf, outline, readBody, textOf } from './plan.ts'

/** A body, what it becomes, and what is reported: `line:column rule`, counted from the body's first line. */
type Case = readonly [name: string, body: string, becomes: string, told?: readonly string[]]

const lines = (...all: string[]): string => all.join('\n')

function each(cases: readonly Case[]): void {
  for (const [name, body, becomes, told = []] of cases) {
    it(name, () => {
      const read = readBody(body)
      expect(textOf(read.plan)).toBe(becomes)
      expect(read.told).toEqual(told)
    })
  }
}

describe('labels come from structure', () => {
  each([
    ['text before the first heading is the preamble', 'Mở đầu.\n\n# A\n', 'Mở đầu.\n# I. A'],
    [
      'four levels of headings',
      '# A\n## B\n### C\n#### D\n## E\n# F\n',
      '# I. A\n## 1. B\n### 1.1. C\n#### 1.1.1. D\n## 2. E\n# II. F',
    ],
    ['clauses directly under #', '# A\n\n1. x\n2. y\n\n# B\n\n1. z\n', '# I. A\n1. x\n2. y\n# II. B\n1. z'],
    ['clauses under ##', '# A\n\n## B\n\n## C\n\n1. x\n2. y\n', '# I. A\n## 1. B\n## 2. C\n2.1. x\n2.2. y'],
    [
      'one counter for headings and clauses, across paragraphs',
      '# A\n\n1. x\n\nđoạn\n\n2. y\n\n## B\n\n1. z\n\nđoạn\n\n1. t\n\n### C\n\n## D\n',
      '# I. A\n1. x\nđoạn\n2. y\n## 3. B\n3.1. z\nđoạn\n3.2. t\n### 3.3. C\n## 4. D',
    ],
    [
      'clauses inside clauses',
      '# A\n\n## B\n\n1. x\n   1. y\n   2. z\n2. t\n',
      '# I. A\n## 1. B\n1.1. x\n  1.1.1. y\n  1.1.2. z\n1.2. t',
    ],
    ['clauses before the first heading', '1. x\n2. y\n', '1. x\n2. y'],
    [
      'numerals that do not count on are told, once a list',
      '# A\n\n1. x\n7. y\n3. z\n\nđoạn\n\n4. a\n99. b\n100. c\n',
      '# I. A\n1. x\n2. y\n3. z\nđoạn\n4. a\n5. b\n6. c',
      ['4:1 label-mismatch', '10:1 label-mismatch'],
    ],
    [
      'points belong to the clause above them',
      '# A\n\n1. x\n   1) a\n   2) b\n2. y\n\n1) c\n2) d\n',
      '# I. A\n1. x\n  a) a\n  b) b\n2. y\na) c\nb) d',
    ],
    ['points go on across paragraphs', '# A\n\n1) a\n\nđoạn\n\n2) b\n', '# I. A\na) a\nđoạn\nb) b'],
    ['points inside a point', '1) a\n   1) b\n2) c\n', 'a) a\n  a) b\nb) c', ['2:4 nesting-too-deep']],
    [
      'a third level of bullets',
      '- a\n  - b\n    - c\n      - d\n    - e\n',
      '- a\n  + b\n    * c\n      * d\n    * e',
      ['3:5 nesting-too-deep'],
    ],
    ['a bullet inside a + item at the margin', '- a\n+ b\n  - c\n', '- a\n  + b\n    * c', ['3:3 nesting-too-deep']],
    [
      'two levels of bullets in a point in a clause',
      '1. x\n   1) a\n      - b\n        - c\n',
      '1. x\n  a) a\n    - b\n      + c',
    ],
    ['bullets by level', '- a\n  - b\n- c\n', '- a\n  + b\n- c'],
    ['a + item at the margin after - items is second level', '- a\n+ b\n+ c\n- d\n\n+ e\n', '- a\n  + b\n  + c\n- d\n  + e'],
    ['the same inside a clause', '1. x\n   - a\n   + b\n   - c\n', '1. x\n  - a\n    + b\n  - c'],
    ['a + item alone stays a +', '+ a\n+ b\n', '+ a\n+ b'],
    ['paragraphs inside an item', '1. x\n\n   đoạn\n\n   - a\n\n2. y\n', '1. x\n  đoạn\n  - a\n2. y'],
    ['a heading skipped', '# A\n\n### B\n', '# I. A\n### 1. B', ['3:1 heading-skipped']],
    ['a first heading too low', '## A\n', '## 1. A', ['1:1 heading-skipped']],
    [
      'a heading too deep',
      '# A\n## B\n### C\n#### D\n##### E\n',
      '# I. A\n## 1. B\n### 1.1. C\n#### 1.1.1. D\n#### 1.1.2. E',
      ['5:1 heading-too-deep'],
    ],
    ['a year at the head of a paragraph', '2026. Năm cuối nhiệm kỳ.\n', '1. Năm cuối nhiệm kỳ', ['1:1 list-number']],
  ])

  it('points run in Vietnamese order, and double after the 23rd', () => {
    const body = `# A\n\n${Array.from({ length: 25 }, (_, index) => `${index + 1}) x`).join('\n')}\n`
    const labels = [...everyLabelled(readBody(body).text.body)].flatMap((block) => (block.type === 'point' ? [block.label] : []))
    expect(labels.join(' ')).toBe('a) b) c) d) đ) e) g) h) i) k) l) m) n) o) p) q) r) s) t) u) v) x) y) aa) bb)')
    expect(POINT_LETTERS).toHaveLength(23)
  })
})

describe('labels typed by the author are taken as labels, and reported where they are out of order', () => {
  each([
    ['a dash behind the numeral', '# I - Một\n\n# II: Hai\n\n# III – Ba\n', '# I. Một\n# II. Hai\n# III. Ba'],
    ['a numeral that belongs to the words', '# A\n\n## I - Một\n', '# I. A\n## 1. I - Một'],
    ['headings', '# I. A\n\n## 1. B\n\n### 1.1. C\n\n#### 1.1.1. D\n', '# I. A\n## 1. B\n### 1.1. C\n#### 1.1.1. D'],
    [
      'a heading whose label has no last dot',
      '# A\n\n## B\n\n### 1.1 C\n\n### 1.5 tỷ đồng\n',
      '# I. A\n## 1. B\n### 1.1. C\n### 1.2. 1.5 tỷ đồng',
    ],
    [
      'headings out of order',
      '# II. A\n\n## 3. B\n\n## a) C\n',
      '# I. A\n## 1. B\n## 2. C',
      ['1:1 label-mismatch', '3:1 label-mismatch', '5:1 label-mismatch'],
    ],
    [
      'paragraphs that begin with a label',
      '# A\n\n## B\n\n1.1. x\n\n1.2. y\n\na) z\n\nb) t\n\n1.3. u\n',
      '# I. A\n## 1. B\n1.1. x\n1.2. y\na) z\nb) t\n1.3. u',
    ],
    [
      'lines that begin with a label',
      '# A\n\n## B\n\nGồm:\n1.1. x\n  tiếp\na) y\nb) z\n1.2. t\n',
      '# I. A\n## 1. B\nGồm:\n1.1. x tiếp\na) y\nb) z\n1.2. t',
    ],
    [
      'deeper clauses',
      '# A\n\n## B\n\n1.1. x\n\n1.1.1. y\n\n1.1.2. z\n\n1.2. t\n',
      '# I. A\n## 1. B\n1.1. x\n1.1.1. y\n1.1.2. z\n1.2. t',
    ],
    [
      'a line out of order has its own place',
      '# A\n\n## B\n\nGồm:\n1.1. x\n1.3. y\na) z\n  c) t\n',
      '# I. A\n## 1. B\nGồm:\n1.1. x\n1.2. y\na) z\nb) t',
      ['7:1 label-mismatch', '9:3 label-mismatch'],
    ],
    [
      'a single number on a line only where it is due',
      '# A\n\n1. x\n\nNgày 01 tháng\n3\\. là câu\n',
      '# I. A\n1. x\nNgày 01 tháng 3. là câu',
    ],
    ['a single number on a line that is due', '# A\n\nGồm:\n1. x\n2. y\n', '# I. A\nGồm:\n1. x\n2. y'],
    [
      'bold or italics around the label, or around label and text',
      '# **I. A**\n\n## B\n\n**1.1.** x\n\n*1.2. y*\n\n**a) z:** t\n',
      '# I. **A**\n## 1. B\n1.1. x\n1.2. *y*\na) **z:** t',
    ],
    [
      'labels inside bullets and lines of items',
      '# A\n\n## B\n\n- 1.1. x\n- a) y\n  b) z\n',
      '# I. A\n## 1. B\n1.1. x\na) y\nb) z',
      // The dashes are not printed.
      ['5:1 item-mark', '6:1 item-mark'],
    ],
    ['an escaped label is text', '1\\.1\\. x\n\na\\) y\n', '1.1. x\na) y'],
    [
      'decimals and dates are text',
      '85.1 phần trăm\n\n1.1 triệu\n\n12.5.2026 là ngày\n\na, b\n',
      '85.1 phần trăm\n1.1 triệu\n12.5.2026 là ngày\na, b',
    ],
  ])
})

/** One piece of data of each kind. */
const DATA = `bases:
  - { id: qd-717, lead: Thực hiện, type: Quyết định, number: 717/QĐ-BTP, date: 2026-03-13, issuer: Bộ trưởng Bộ Tư pháp, subject: về ban hành Kế hoạch }
  - { id: luat, lead: Căn cứ, type: Luật, subject: Thi hành án dân sự, date: 2008-11-14 }
goals: { purposes: [Một mục đích.], requirements: [Yêu cầu một., 'Yêu cầu *hai*.'] }
targets:
  - { id: xong, name: Tỷ lệ thi hành xong, operator: '>', value: 85.10, unit: '%', deadline: 2026-09-30, lead: [Phòng A, Phòng B], support: Văn phòng }
  - { id: giam, name: Giảm án tồn, operator: '>=', value: 4, unit: việc, tiers: [{ when: vùng thấp, operator: '>=', value: 5 }, { when: vùng cao, operator: '<', value: 3.50 }] }
phases:
  - { id: mot, name: Đợt một, start: 2026-01-01, end: 2026-06-30, commemorations: [thanh-lap-dang], activities: 'Sơ kết **6 tháng**.' }
  - { id: hai, name: Đợt hai, startText: đầu quý III, end: 2026-12-31 }
assignments:
  - { unit: Văn phòng, role: lead, duty: 'theo dõi :target[xong].' }
  - { unit: [Phòng A, Phòng B], role: support, duty: phối hợp với Văn phòng. }
  - { unit: Phòng C, duty: thực hiện. }
`

const TOP = lines(
  '::bases',
  '  Thực hiện Quyết định số 717/QĐ-BTP ngày 13/3/2026 của Bộ trưởng Bộ Tư pháp về ban hành Kế hoạch.',
  '  _Căn cứ Luật Thi hành án dân sự ngày 14 tháng 11 năm 2008.',
)

describe('directives place the data', () => {
  /** The directives that must stand somewhere, so that nothing is reported as placed nowhere. */
  const others = (body: string): string =>
    ['::purposes', '::requirements', '::phases', '::assignments']
      .filter((it) => !body.includes(it))
      .map((it) => `\n\n${it}`)
      .join('')
  const told = (body: string): readonly string[] => readBody(body + others(body), DATA).told
  const placed = (body: string): string => bodyOf(body, DATA).replace(`${TOP}\n`, '')

  it.each([
    ['::purposes', 'Một mục đích'],
    ['::requirements', '- Yêu cầu một.\n  - Yêu cầu *hai*'],
    [
      '::targets',
      lines(
        '- Tỷ lệ thi hành xong: trên 85,10%; thời hạn: 30/9/2026; chủ trì: Phòng A, Phòng B; phối hợp: Văn phòng.',
        '  - Giảm án tồn: từ 4 việc trở lên, trong đó:',
        '    + vùng thấp: từ 5 việc trở lên;',
        '    + vùng cao: dưới 3,50 việc',
      ),
    ],
    [
      '::targets{as=table}',
      lines(
        '| TT | Chỉ tiêu | Mức | Thời hạn | Đơn vị chủ trì | Đơn vị phối hợp |',
        '  | 1 | Tỷ lệ thi hành xong | trên 85,10% | 30/9/2026 | Phòng A, Phòng B | Văn phòng |',
        '  | 2 | Giảm án tồn | từ 4 việc trở lên |  |  |  |',
        '  |  | vùng thấp | từ 5 việc trở lên |  |  |  |',
        '  |  | vùng cao | dưới 3,50 việc |  |  |  |',
      ),
    ],
    [
      '::phases',
      lines(
        '1. Đợt một: từ ngày 01/01/2026 đến ngày 30/6/2026, kỷ niệm 96 năm Ngày thành lập Đảng Cộng sản Việt Nam (03/02/1930 - 03/02/2026). Sơ kết **6 tháng**.',
        '  2. Đợt hai: từ đầu quý III đến ngày 31/12/2026',
      ),
    ],
    [
      '::assignments',
      lines(
        '1. Văn phòng chủ trì theo dõi {trên 85,10%}.',
        '  2. Phòng A, Phòng B phối hợp với Văn phòng.',
        '  3. Phòng C thực hiện',
      ),
    ],
    [
      '::assignments{as=table}',
      lines(
        '| TT | Đơn vị | Vai trò | Nhiệm vụ |',
        '  | 1 | Văn phòng | Chủ trì | theo dõi {trên 85,10%}. |',
        '  | 2 | Phòng A, Phòng B | Phối hợp | phối hợp với Văn phòng. |',
        '  | 3 | Phòng C |  | thực hiện. |',
      ),
    ],
  ])('%s', (directive, becomes) => {
    expect(placed(directive)).toBe(`${directive}\n  ${becomes}`)
    expect(told(directive)).toEqual([])
  })

  it('bases stand at the top when they are not placed', () => {
    expect(bodyOf('x', DATA)).toBe(`${TOP}\nx`)
    expect(bodyOf('x\n\n::bases\n\ny', DATA)).toBe(`x\n${TOP}\ny`)
  })

  it('clauses among the data go on with the section’s label', () => {
    const body = '# A\n\n## B\n\n1. x\n\n::phases\n\n2. y\n\n::assignments\n\n## C\n'
    expect(outlineLabels(body)).toEqual(['I.', '1.', '1.1.', '1.2.', '1.3.', '1.4.', '1.5.', '1.6.', '1.7.', '2.'])
  })

  const outlineLabels = (body: string): string[] =>
    [...everyLabelled(readBody(body, DATA).text.body)].flatMap((block) => ('label' in block ? [block.label] : []))

  it('directives on lines that follow each other', () => {
    expect(placed('::purposes\n::requirements\n')).toBe(
      '::purposes\n  Một mục đích.\n::requirements\n  - Yêu cầu một.\n  - Yêu cầu *hai*',
    )
  })

  it.each([
    ['an unknown name, with the nearest known one', '::phasess', ['1:1 unknown-directive'], '::phases'],
    ['a blank behind the colons', ':: phases', ['1:1 unknown-directive'], '::phases'],
    ['three colons', ':::phases\n:::', ['1:1 unsupported-markdown'], '::phases'],
    ['a table of what has none', '::phases{as=table}', ['1:1 unknown-directive'], '::phases'],
    ['another form than a table', '::targets{as=list}', ['1:1 unknown-directive'], '::targets{as=table}'],
    ['a label', '::targets[x]', ['1:1 unknown-directive'], '::targets{as=table}'],
    ['a class', '::targets{.x}', ['1:1 unknown-directive'], '::targets{as=table}'],
    ['a directive inside a sentence', 'Các đợt: ::phases', ['1:1 unknown-directive'], '::phases'],
  ])('refuses %s', (_, body, expected, hint) => {
    const problems = readBody(body).problems.filter(({ rule }) => rule !== 'data-empty')
    expect(problems.map(({ at, rule }) => `${at.line - 13}:${at.column} ${rule}`)).toEqual(expected)
    expect(problems[0]!.hint!.vi).toContain(hint)
    expect(problems[0]!.hint!.en).toContain(hint)
  })
})

describe('inline data', () => {
  const cases: readonly (readonly [string, string])[] = [
    [':target[xong]', '{trên 85,10%}'],
    [':base[qd-717]', '{Quyết định số 717/QĐ-BTP}'],
    [':base[luat]', '{Luật Thi hành án dân sự}'],
    [':date[2026-06-30]', '{30/6/2026}'],
    [':date[2026-02-05]', '{05/02/2026}'],
    [':date[2026-02]', '{02/2026}'],
    [':commemoration[thanh-lap-dang]', '{96 năm Ngày thành lập Đảng Cộng sản Việt Nam (03/02/1930 - 03/02/2026)}'],
    ['đạt **:target[xong]**, và (:target[giam])', 'đạt **{trên 85,10%}**, và ({từ 4 việc trở lên})'],
    [':target[xong]{x=y}', '{trên 85,10%}{x=y}'],
  ]
  it.each(cases)('%s', (source, printed) => {
    expect(bodyOf(`x ${source} y`, DATA).replace(`${TOP}\n`, '')).toBe(`x ${printed} y`)
  })

  it('stands in headings, items, tables and footnotes too', () => {
    const { plan, text } = readBody(
      '# A :target[xong]\n\n- :target[xong]\n\n| :target[xong] |\n|---|\n| x[^1] |\n\n[^1]: :target[xong]\n',
      DATA,
    )
    expect(outline(text.body).slice(3)).toEqual([
      '# I. A {trên 85,10%}',
      '- {trên 85,10%}',
      '| {trên 85,10%} |',
      '| x[1] |',
      './.',
    ])
    expect(plan.footnotes.map(({ paragraphs }) => paragraphs.map(inlineOf))).toEqual([['{trên 85,10%}']])
  })

  it.each([
    ['an unknown name', 'x :targt[xong] y', '1:3 unknown-directive', ':target[…]'],
    ['an id that is not there', 'x :target[xon] y', '1:3 unknown-reference', ':target[xong]'],
    ['a base that is not there', 'x :base[qd-71] y', '1:3 unknown-reference', ':base[qd-717]'],
    ['a day that does not exist', 'x :date[2026-02-30] y', '1:3 impossible-date', ':date[2026-06-30]'],
    ['a commemoration that is not listed', 'x :commemoration[dang] y', '1:3 unknown-reference', 'origin: 1945-09-02'],
  ])('%s is an error, told once, and stays in the text', (_, body, problem, hint) => {
    for (const form of [body, `- ${body}`, `# ${body}`]) {
      const { plan, told, problems } = readBody(`${form}\n\n::purposes\n\n::requirements\n\n::phases\n\n::assignments\n`, DATA)
      const shift = form.length - body.length
      expect(told).toEqual([problem.replace(':3', `:${3 + shift}`)])
      expect(problems[0]!.hint!.vi).toContain(hint)
      expect(textOf(plan)).toContain(body)
    }
  })
})

describe('tasks are known by their labelled items', () => {
  const told = (body: string) => {
    const { plan } = readBody(body)
    const labels = planLabels(plan.body, plan)
    return tasksOf(plan.body).map(({ owner, name, fields }) => ({ label: labels.of(owner), name, ...fields }))
  }

  it.each([
    ['Kết quả đạt được: x', { result: 'x' }],
    ['Giải pháp: x', { measures: 'x' }],
    ['Các giải pháp: x', { measures: 'x' }],
    ['Tiến độ thực hiện: x', { deadline: 'x' }],
    ['Tiến độ: x', { deadline: 'x' }],
    ['Đơn vị chủ trì: x', { lead: 'x' }],
    ['Đơn vị chủ trì thực hiện: x', { lead: 'x' }],
    ['Đơn vị phối hợp: x', { support: 'x' }],
    ['Đơn vị phối hợp thực hiện: x', { support: 'x' }],
    ['**Tiến độ:** *x*', { deadline: 'x' }],
  ])('%s', (item, fields) => {
    expect(told(`# A\n\n1. Việc\n\n   - ${item}\n`)).toEqual([{ label: '1.', name: 'Việc', ...fields }])
    // Kept as text.
    expect(bodyOf(`# A\n\n1. Việc\n\n   - ${item}\n`)).toBe(`# I. A\n1. Việc\n  - ${item}`)
  })

  it('belong to the nearest heading or clause above them', () => {
    expect(
      told('# A\n\n- Tiến độ: a\n\n## B\n\n- Tiến độ: b\n\n1. C\n\n- Tiến độ: c\n\n1) điểm\n\n- Đơn vị chủ trì: d\n\n2. D\n'),
    ).toEqual([
      { label: 'I.', name: 'A', deadline: 'a' },
      { label: '1.', name: 'B', deadline: 'b' },
      { label: '1.1.', name: 'C', deadline: 'c', lead: 'd' },
    ])
  })

  it('have the paragraphs and items inside the item too', () => {
    expect(told('## A\n\n- Giải pháp: một\n\n  hai\n\n  + ba\n  + bốn\n- Kết quả đạt được:\n\n  năm\n')).toEqual([
      { label: '1.', name: 'A', measures: 'một\nhai\nba\nbốn', result: 'năm' },
    ])
  })

  it('have all of it where a label comes twice', () => {
    expect(told('# A\n\n- Giải pháp: một\n- Các giải pháp: hai\n')).toEqual([{ label: 'I.', name: 'A', measures: 'một\nhai' }])
  })

  it('no other items', () => {
    expect(told('# A\n\n- Kết quả: x\n- Về tiến độ: y\n- Đơn vị chủ trì x\n\nTiến độ: không nằm trong danh sách.\n')).toEqual([])
  })

  it('are placed by ::tasks, also as a table', () => {
    const body =
      '# A\n\n1. Việc một\n   - Kết quả đạt được: báo cáo.\n   - Đơn vị chủ trì: Văn phòng.\n   - Tiến độ: Quý I.\n2. Việc hai.\n   - Tiến độ: Quý II.\n\n# B\n\n'
    expect(bodyOf(`${body}::tasks`).split('# II. B\n')[1]).toBe(
      lines('::tasks', '  - Việc một (chủ trì: Văn phòng; tiến độ: Quý I).', '  - Việc hai (tiến độ: Quý II)'),
    )
    expect(bodyOf(`${body}::tasks{as=table}`).split('# II. B\n')[1]).toBe(
      lines(
        '::tasks{as=table}',
        '  | TT | Nhiệm vụ | Kết quả đạt được | Đơn vị chủ trì | Tiến độ thực hiện |',
        '  | 1 | Việc một | báo cáo. | Văn phòng. | Quý I. |',
        '  | 2 | Việc hai. |  |  | Quý II. |',
      ),
    )
  })
})

describe('the same in Word', () => {
  each([
    ['emphasis, strong and both', '*a* **b** ***c*** _d_ __e__ a_b_c', '*a* **b** ***c*** *d* **e** a_b_c'],
    ['hard breaks; a wrapped line goes on', 'a\\\nb  \nc\nd', 'a⏎b⏎c d'],
    [
      'a table with inline Markdown',
      '| A | B |\n|---|:-:|\n| **a** | |\n| b\\|c | :date[2026-06-30] |',
      '| A | B |\n| **a** |  |\n| b|c | {30/6/2026} |',
    ],
    ['a table in an item', '1. x\n\n   | A |\n   |---|\n   | b |\n', '1. x\n  | A |\n  | b |'],
    [
      'links outside the office',
      '[a](https://vbpl.vn) <https://vbpl.vn> [b](mailto:a@b.vn)',
      '<https://vbpl.vn a> <https://vbpl.vn https://vbpl.vn> <mailto:a@b.vn b>',
    ],
    ['comments are not printed', 'a <!-- b --> c\n\n<!-- d -->\n\ne', 'a c\ne'],
    ['a comment in an item, a comment of several lines', '- a\n\n  <!-- b\n  -->\n\n<!--\nc\n\nd\n-->\n', '- a'],
    ['character references', 'a &amp; b &lt; c &#273;', 'a & b < c đ'],
  ])

  it('alignment of columns', () => {
    const [table] = readBody('| a | b | c | d |\n|---|:--|:-:|--:|\n').plan.body
    expect(table).toMatchObject({ type: 'table', columns: [null, 'left', 'center', 'right'] })
  })
})

describe('what would not be printed is told', () => {
  it.each([
    [
      'cells beyond the head',
      '| a | b |\n|---|---|\n| 1 | 2 |\n| 1 | 2 | 3 |\n',
      ['4:1 error table-cells'],
      'có 3 ô, dòng đầu bảng có 2 cột',
    ],
    ['fewer cells than the head', '| a | b |\n|---|---|\n| 1 |\n', ['3:1 error table-cells'], 'có 1 ô, bảng có 2 cột'],
    [
      'a sentence that touches a table',
      '| a | b |\n|---|---|\n| 1 | 2 |\nCâu sau.',
      ['4:1 error table-sentence'],
      '“Câu sau.” dính liền bảng',
    ],
    [
      'links to files in the plan’s folder',
      '[a](b.md) [c](x/../y.md)',
      ['1:1 warning link-dropped', '1:11 warning link-dropped'],
      'b.md',
    ],
    ['the title of a link', '[a](https://x.vn "b c")', ['1:1 warning link-dropped'], '“b c”'],
    ['an item with only a table', '- | a |\n  |---|\n', ['1:1 warning list-item-empty'], 'chỉ có bảng'],
    ['a directive without data', '::assignments', ['1:1 warning data-empty'], 'không có assignments'],
    ['goals that are not there', 'x\n\n::purposes', ['3:1 warning data-empty'], 'không có goals.purposes'],
    ['tasks that are not there', '# A\n\nx\n\n::tasks', ['5:1 warning data-empty'], '“Đơn vị chủ trì:”'],
    ['an empty body', '', ['0:1 warning body-empty'], 'chưa có nội dung'],
    ['a body of comments', '<!-- a -->\n\n<!-- b\n-->\n', ['0:1 warning body-empty'], 'chưa có nội dung'],
  ])('%s', (_, body, expected, vi) => {
    const { problems } = readBody(body)
    expect(problems.map(({ at, severity, rule }) => `${at.line - 13}:${at.column} ${severity} ${rule}`)).toEqual(expected)
    expect(problems[0]!.message.vi).toContain(vi)
  })
  it.each([
    ['an empty cell with its bar', '| a | b |\n|---|---|\n| 1 | |\n', ''],
    ['a link with no title', '[a](https://x.vn)', ''],
    ['tasks that are there', '# A\n\n- Đơn vị chủ trì: B\n\n::tasks', ''],
    ['data left open', '::purposes', 'goals: { purposes: [null] }'],
  ])('but not %s', (_, body, more) => {
    expect(
      readBody(body, more)
        .problems.map(({ rule }) => rule)
        .filter((rule) => rule !== 'open-blank'),
    ).toEqual([])
  })
  it('a name like none of ours gets all of ours', () => {
    expect(readBody('::xyzxyz').problems[0]!.hint).toMatchObject({ en: expect.stringMatching(/^There are: ::bases, ::purposes/) })
    expect(readBody(':xyzxyz[a]').problems[0]!.hint).toMatchObject({ en: expect.stringMatching(/^There are: :target\[…\], /) })
  })
  it('a misspelt commemoration gets the nearest, as it is written there', () => {
    expect(readBody('x :commemoration[quoc-kanh]').problems[0]!.hint!.vi).toBe('Có phải là :commemoration[quoc-khanh]?')
    const { problems } = readBody('::phases', 'phases: [{ id: a, name: b, commemorations: [quoc-kanh] }]')
    expect(problems[0]!.hint!.vi).toBe('Có phải là quoc-khanh?')
    expect(readBody('x :commemoration[xyz]').problems[0]!.hint!.vi).toContain('kehoach.yaml')
  })
  it('an open blank is named', () => {
    const named = (body: string, more: string): string => readBody(body, more).problems[0]!.message.vi
    expect(named('x', 'title: null')).toBe('“title” còn để trống.')
    expect(named('::purposes', 'goals: { purposes: [a, null] }')).toBe('Phần tử thứ 2 của “purposes” trong “goals” còn để trống.')
    expect(named('x', 'signature: { position: null }')).toBe('“position” trong “signature” còn để trống.')
    expect(named('x', 'targets: [{ id: a, name: A, operator: ">=", value: 1, unit: null }]')).toBe(
      '“unit” trong phần tử thứ 1 của “targets” còn để trống.',
    )
    expect(named('x [[cần điền: tên]]', '')).toBe('“[[cần điền: tên]]” còn để trống.')
  })
})

describe('footnotes', () => {
  const notesOf = (body: string) =>
    readBody(body).plan.footnotes.map(({ number, paragraphs }) => [number, ...paragraphs.map(inlineOf)])

  it('are numbered in the order they are mentioned, wherever they are defined', () => {
    const body = '[^b]: hai **đậm**\n\nx[^a] y[^b] z[^a]\n\n[^a]: một\n\n    đoạn nữa[^c]\n\n[^c]: ba\n'
    expect(bodyOf(body)).toBe('x[1] y[2] z[1]')
    expect(notesOf(body)).toEqual([
      [1, 'một', 'đoạn nữa[3]'],
      [2, 'hai **đậm**'],
      [3, 'ba'],
    ])
  })
  it('may be defined inside an item', () => {
    expect(bodyOf('- x[^1]\n\n  [^1]: một\n')).toBe('- x[1]')
    expect(notesOf('- x[^1]\n\n  [^1]: một\n')).toEqual([[1, 'một']])
  })
  it('may stand right behind a time or a word with a colon', () => {
    expect(bodyOf('từ 8:30[^1] đến hết:quý[^1].\n\n[^1]: một\n')).toBe('từ 8:30[1] đến hết:quý[1]')
  })
  each([
    ['mentioned nowhere', 'x\n\n[^1]: một\n', 'x', ['3:1 footnote-unused']],
    ['without a text', 'x[^1] y\n', 'x[^1] y', ['1:2 footnote-missing']],
    ['with an empty text', 'x[^1] y\n\n[^1]:\n', 'x[1] y', ['3:1 footnote-missing']],
    ['with a note nobody prints', 'x[^1] y\n\n[^1]: <!-- sau -->\n', 'x[1] y', ['3:1 footnote-missing']],
    ['defined twice', 'x[^1] y\n\n[^1]: một\n\n[^1]: hai\n', 'x[1] y', ['5:1 footnote-twice']],
    ['with a list', 'x[^1] y\n\n[^1]: - một\n', 'x[1] y', ['3:7 unsupported-markdown']],
    ['escaped or in a comment: no footnote', 'x\\[^1] y <!-- [^2] -->\n', 'x[^1] y'],
  ])
})

describe('the end of the body', () => {
  it.each([
    ['Hết', 'Hết./.'],
    ['Hết.', 'Hết./.'],
    ['Hết./.', 'Hết./.'],
    ['Hết ./.', 'Hết./.'],
    ['Hết. / .', 'Hết./.'],
    ['**Hết.**', '**Hết**./.'],
    ['*Hết ./.*', '*Hết*./.'],
    ['Hết.[^1]\n\n[^1]: một', 'Hết[1]./.'],
    ['Hết:', 'Hết:./.'],
    ['- a\n- b.', '- a\n- b./.'],
    ['1. a\n\n   - b.', '1. a\n  - b./.'],
    ['Hết.\n\n<!-- x -->', 'Hết./.'],
    ['| a |\n|---|\n| b. |', '| a |\n| b. |\n./.'],
    ['# A', '# I. A\n./.'],
  ])('%j', (body, becomes) => {
    expect(outline(readBody(body).text.body).join('\n')).toBe(becomes)
  })
  it('is the end of the data where data stands last', () => {
    expect(outline(readBody('::assignments', 'assignments: [{ unit: Văn phòng, duty: theo dõi. }]').text.body)).toEqual([
      '::assignments',
      '  1. Văn phòng theo dõi./.',
    ])
  })
  it('has no mark where there is no text', () => {
    expect(readBody('').plan.body).toEqual([])
  })
})

describe('no character of the author’s vanishes', () => {
  it.each([
    'Thời gian:từ 8:30 đến 9:00',
    ':t và a:b:c, 10:target và :target',
    ':target{#x} :a{b}',
    'từ http://vbpl.vn:80/x?y=z',
    'Số:05[[cần điền: số]]',
    '[VT]: đơn vị lưu',
    '[VT]: văn-thư',
    '[VT] và [x] [y] và [ ] z',
    'a ~ b, ~5, 2 ^ 3, 100$ và 200$, $5, a == b',
    'dòng ====',
    '§ 5 * 3 = 15 * 1; 2 < 3 > 1',
    'www.vbpl.vn a@b.vn',
    'a\\b c\\d',
    '“x” ‘y’ – — … ½ №',
  ])('%s', (text) => {
    const { plan, problems } = readBody(text)
    expect(textOf(plan)).toBe(text)
    expect(problems.filter(({ rule }) => rule !== 'open-blank')).toEqual([])
  })
  it('nor do signs that were escaped', () => {
    const { plan, problems } = readBody('a \\~~b~~ m\\^2^ \\$e=f$ \\==g== [x]\\[y]')
    expect(textOf(plan)).toBe('a ~~b~~ m^2^ $e=f$ ==g== [x][y]')
    expect(problems).toEqual([])
  })
  it.each([
    ['a pasted tab', '\tTab đầu dòng', 'Tab đầu dòng'],
    ['four spaces', '    Bốn dấu cách', 'Bốn dấu cách'],
    ['a tab inside', 'a\tb', 'a b'],
    ['an underline of ===', 'Dòng\n====', 'Dòng ===='],
  ])('%s', (_, body, becomes) => {
    expect(bodyOf(body)).toBe(becomes)
  })
})

describe('what is no part of this Markdown is an error with a hint', () => {
  it.each([
    ['an underline of ---', 'Dòng\n-----\n', '2:1 unsupported-markdown', 'Dòng'],
    ['a rule', '***\n', '1:1 unsupported-markdown', ''],
    ['a block quote', '> x\n', '1:1 unsupported-markdown', ''],
    ['a code block', '```\nx\n```\n', '1:1 unsupported-markdown', ''],
    ['code', 'a `b` c', '1:3 unsupported-markdown', 'a `b` c'],
    ['an image', 'a ![b](c.png)', '1:3 unsupported-markdown', 'a ![b](c.png)'],
    ['a heading without its space', '#Mục đích', '1:1 heading-mark', '# I. Mục đích'],
    ['a heading in a list', '- # A', '1:3 unsupported-markdown', '- \n  # I. A'],
    ['raw HTML in a line', 'a <b>c', '1:3 raw-html', 'a <b>c'],
    ['raw HTML on a line', '<div>\nx\n', '1:1 raw-html', ''],
    ['a comment that is not closed', 'x\n\n<!-- y\n', '3:1 raw-html', 'x'],
    ['a link out of the folder', '[a](../b.md)', '1:1 link-outside', 'a'],
    ['a link that climbs out on the way', '[a](b/../../c.md)', '1:1 link-outside', 'a'],
    ['an encoded link out of the folder', '[a](%2E%2E/b.md)', '1:1 link-outside', 'a'],
    ['a link to a file of the machine', '[a](file:///c:/b.docx)', '1:1 link-outside', 'a'],
    ['a link to a drive', '[a](C:\\b.docx)', '1:1 link-outside', 'a'],
  ])('%s', (_, body, problem, text) => {
    const { plan, told, problems } = readBody(body)
    expect(told).toEqual([problem])
    expect(problems[0]!.severity).toBe('error')
    expect(problems[0]!.hint).toBeDefined()
    expect(textOf(plan)).toBe(text)
  })
})
