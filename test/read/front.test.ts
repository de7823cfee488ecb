import { describe, expect, it } from 'vitest'
import type { Plan } from '../../src/model/plan.ts'
import { checkProfile } from '../../src/check/check.ts'
import { mergeProblems } from '../../src/check/merge-problems.ts'
import { readPlan, type ReadOptions } from '../../src/read/plan.ts'
import { readProfile } from '../../src/read/profile.ts'
import { bodyOf, headWith, inlineOf, outline, planFile, readBody } from './plan.ts'

/** A frontmatter's problems as `line:column rule`, lines counted in the file. */
function toldOf(more: string, body = 'x', options: ReadOptions = {}): string[] {
  return readBody(body, more, options).problems.map(
    ({ at, rule }) => `${at.file === 'plan.md' ? '' : `${at.file}:`}${at.line}:${at.column} ${rule}`,
  )
}
const planOf = (more: string): Plan => readBody('x', more).plan

/** The one line that keys added to `HEAD` stand on. */
const LINE = 13

describe('numbers are printed as they were written', () => {
  const phrase = (rest: string): string =>
    inlineOf(
      readBody(':target[x]', `targets: [{ id: x, name: X, ${rest} }]`).plan.body.flatMap((it) =>
        it.type === 'paragraph' ? it.text : [],
      ),
    ).replace('./.', '')

  it.each([
    ["operator: '=', value: 100, unit: '%'", '{100%}'],
    ["operator: '=', value: 05, unit: việc", '{05 việc}'],
    ["operator: '=', value: 012, unit: việc", '{012 việc}'],
    ["operator: '=', value: 1000, unit: việc", '{1.000 việc}'],
    ["operator: '=', value: 1250000, unit: đồng", '{1.250.000 đồng}'],
    ["operator: '>=', value: 2000.5, unit: ha", '{từ 2.000,5 ha trở lên}'],
    ['operator: range, value: { from: 1500, to: 20000 }, unit: m³', '{từ 1.500 đến 20.000 m³}'],
    ["operator: '>=', value: 12, unit: '%/năm'", '{từ 12%/năm trở lên}'],
    ["operator: range, value: { from: 10, to: 12.5 }, unit: '%/năm'", '{từ 10% đến 12,5%/năm}'],
    ["operator: '<=', value: 10", '{không quá 10}'],
    ["operator: '=', value: 0500, unit: việc", '{0500 việc}'],
    ["operator: '=', value: -5, unit: ‰", '{-5‰}'],
    ["operator: '=', value: 0.000, unit: '%'", '{0,000%}'],
    ["operator: '=', value: 12345678901234567890.10, unit: đồng", '{12.345.678.901.234.567.890,10 đồng}'],
    ["operator: '>', value: 84.70, unit: '%'", '{trên 84,70%}'],
    ["operator: '>=', value: 500, unit: việc", '{từ 500 việc trở lên}'],
    ["operator: '<', value: 4, unit: ngày", '{dưới 4 ngày}'],
    ["operator: '<=', value: 4, unit: '%'", '{không quá 4%}'],
    ["operator: range, value: { from: 4, to: 5.50 }, unit: '%'", '{từ 4% đến 5,50%}'],
    ['operator: range, value: { from: 04, to: 5 }, unit: việc', '{từ 04 đến 5 việc}'],
    ["operator: '>', value: 85, unit: '%', wording: đạt và vượt 85%", '{đạt và vượt 85%}'],
    ["operator: '>', value: null, unit: '%'", '{trên [[cần điền: số liệu]]%}'],
    ["operator: '>', value: [[cần điền: tỷ lệ]], unit: '%'", '{trên [[cần điền: tỷ lệ]]%}'],
  ])('%s', (rest, printed) => {
    expect(phrase(rest)).toBe(printed)
  })

  it.each([
    ['1.000', 'number-form', '1000'],
    ['1.250.000', 'wrong-type', '1250000'],
    ['85.125', 'number-form', '85125'],
    ['85,1', 'number-form', '85.1'],
    ["'85,1'", 'wrong-type', '85.1'],
    ['1e3', 'number-form', '85.1'],
    ['0x1F', 'number-form', '85.1'],
    ['.5', 'number-form', '85.1'],
  ])('value: %s is an error with a hint', (value, rule, hint) => {
    const { problems } = readBody(':target[x]', `targets: [{ id: x, name: X, operator: '=', value: ${value}, unit: việc }]`)
    expect(problems.map((it) => `${it.at.line}:${it.at.column} ${it.severity} ${it.rule}`)).toEqual([`${LINE}:51 error ${rule}`])
    expect(problems[0]!.hint!.vi).toContain(hint)
    expect(problems[0]!.hint!.en).toContain(hint)
  })

  it('the document’s own number, as a number or a text', () => {
    expect(planOf('number: { value: 05, symbol: KH-X }').number).toEqual({ value: '05', symbol: 'KH-X' })
    expect(planOf("number: { value: '05', symbol: KH-X }").number).toEqual({ value: '05', symbol: 'KH-X' })
    expect(planOf('number: { symbol: KH-X }').number).toEqual({ value: null, symbol: 'KH-X' })
  })
})

describe('dates', () => {
  it.each([
    ['2026', { year: 2026 }],
    ['2026-04', { year: 2026, month: 4 }],
    ['2026-04-22', { year: 2026, month: 4, day: 22 }],
    ['null', null],
  ])('date: %s', (written, date) => {
    expect(planOf(`date: ${written}`).date).toEqual(date)
    expect(toldOf(`date: ${written}`)).toEqual([])
  })
  it.each([
    ['2026-02-29', 'impossible-date', '2026-06-30'],
    ['2026-13', 'impossible-date', '2026-06-30'],
    ['22/4/2026', 'bad-form', '2026-04-22'],
    ['2026-4-2', 'bad-form', '2026-04-02'],
    ['2026-04-22T10:00:00Z', 'bad-form', '2026'],
  ])('date: %s is an error', (written, rule, hint) => {
    const { plan, problems } = readBody('x', `date: ${written}`)
    expect(problems.map((it) => `${it.at.line}:${it.at.column} ${it.rule}`)).toEqual([`${LINE - 1}:7 ${rule}`])
    expect(problems[0]!.hint!.vi).toContain(hint)
    expect(plan.date).toBeNull()
  })
  it('measure by the calendar year, the years, or the plan’s own period', () => {
    expect(planOf('').period).toEqual({ start: { year: 2026, month: 1, day: 1 }, end: { year: 2026, month: 12, day: 31 } })
    expect(planOf('years: { from: 2026, to: 2030 }').period.end).toEqual({ year: 2030, month: 12, day: 31 })
    expect(planOf('period: { start: 2025-10-01, end: 2026-09-30 }').period.start).toEqual({ year: 2025, month: 10, day: 1 })
  })
})

describe('texts', () => {
  it('keep what YAML would take for something else', () => {
    expect(planOf('title: Yes').title).toBe('Yes')
    expect(planOf('title: on').title).toBe('on')
    expect(planOf("title: 'a: b # c'").title).toBe('a: b # c')
    expect(planOf('title: >-\n  Dòng một\n  dòng hai').title).toBe('Dòng một dòng hai')
    expect(planOf('title: |\n  Dòng một\n  dòng hai').title).toBe('Dòng một dòng hai')
    expect(planOf('title: "a\\tb\\rc\\n d"').title).toBe('a b c d')
  })
  it('name the plan by its file where it has no id', () => {
    const read = (path: string) => readPlan({ path, content: planFile('x') }).value!.plan.id
    expect(read('plans/2026/Kế hoạch số 5.md')).toBe('Kế hoạch số 5')
    expect(read('plans\\2026\\a.MD')).toBe('a')
    expect(planOf('id: b').id).toBe('b')
  })
  it('of goals, duties and activities are inline Markdown and nothing else', () => {
    const goals = (text: string): string =>
      bodyOf('::purposes', `goals: { purposes: [${JSON.stringify(text)}] }`).replace('::purposes\n  ', '')
    expect(goals('một **hai** *ba*')).toBe('một **hai** *ba*')
    expect(goals('1. một')).toBe('1. một')
    expect(goals('- một')).toBe('một')
    expect(goals('-một')).toBe('-một')
    expect(goals('# một')).toBe('# một')
    expect(goals('::targets')).toBe('::targets')
    expect(goals('một :date[2026-06-30]')).toBe('một {30/6/2026}')
    expect(toldOf('goals: { purposes: ["một[^1]"] }', '::purposes')).toEqual([`${LINE}:21 footnote-missing`])
  })
})

describe('bases', () => {
  const printed = (...bases: string[]): string[] =>
    outline(readBody('x', `bases:\n${bases.map((base, index) => `  - { id: b${index}, ${base} }\n`).join('')}`).text.body)
      .slice(1, -1)
      .map((line) => line.trim())

  it('led by Căn cứ, Xét, Theo đề nghị của: a line each, in italics, ending ; and at last .', () => {
    expect(
      printed(
        'lead: Căn cứ, type: Luật, subject: Thi hành án dân sự, date: 2008-11-14',
        'lead: Căn cứ, type: Bộ luật, subject: Hình sự',
        'lead: Căn cứ, type: Nghị định, number: 30/2020/NĐ-CP, date: 2020-03-05, issuer: Chính phủ, subject: về công tác văn thư',
        'lead: Xét, type: Tờ trình, number: 12/TTr-VP, date: 2026-05',
        'lead: Theo đề nghị của, issuer: Chánh Văn phòng',
      ),
    ).toEqual([
      '_Căn cứ Luật Thi hành án dân sự ngày 14 tháng 11 năm 2008;',
      '_Căn cứ Bộ luật Hình sự;',
      '_Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ về công tác văn thư;',
      '_Xét Tờ trình số 12/TTr-VP tháng 5 năm 2026;',
      '_Theo đề nghị của Chánh Văn phòng.',
    ])
  })

  const TWO = [
    'lead: Thực hiện, type: Quyết định, number: 717/QĐ-BTP, date: 2026-03-13, issuer: Bộ Tư pháp, subject: về A.',
    'lead: Thực hiện, type: Công văn, number: 1/BTP-VP, subject: về B;',
  ]
  it('led by Thực hiện: one upright paragraph', () => {
    expect(printed(...TWO)).toEqual([
      'Thực hiện Quyết định số 717/QĐ-BTP ngày 13/3/2026 của Bộ Tư pháp về A; Công văn số 1/BTP-VP về B.',
    ])
  })
  it('or lines, where layout.bases says so', () => {
    const more = `layout: { bases: lines }\nbases:\n${TWO.map((base, index) => `  - { id: b${index}, ${base} }\n`).join('')}`
    expect(bodyOf('x', more).split('\n').slice(1, 3)).toEqual([
      '  _Thực hiện Quyết định số 717/QĐ-BTP ngày 13/3/2026 của Bộ Tư pháp về A;',
      '  _Thực hiện Công văn số 1/BTP-VP về B.',
    ])
  })
  it('neighbours with the same lead belong together, others not', () => {
    const law = 'lead: Căn cứ, type: Luật, subject: X'
    const decision = 'lead: Thực hiện, type: Quyết định, number: 1/QĐ-X'
    expect(printed(law, decision, decision, law, decision)).toEqual([
      '_Căn cứ Luật X.',
      'Thực hiện Quyết định số 1/QĐ-X; Quyết định số 1/QĐ-X.',
      '_Căn cứ Luật X.',
      'Thực hiện Quyết định số 1/QĐ-X.',
    ])
  })
  it('are cited later by type and number, a law by its name', () => {
    const cited = (base: string): string => bodyOf(':base[b]', `bases: [{ id: b, lead: Căn cứ, ${base} }]`).split('\n').at(-1)!
    expect(cited('type: Quyết định, number: 717/QĐ-BTP, date: 2026-03-13, issuer: Bộ Tư pháp, subject: về A')).toBe(
      '{Quyết định số 717/QĐ-BTP}',
    )
    expect(cited('type: Luật, number: 26/2008/QH12, subject: Thi hành án dân sự, date: 2008-11-14')).toBe(
      '{Luật Thi hành án dân sự}',
    )
    expect(cited('type: Nghị quyết, subject: Đại hội XIV')).toBe('{Nghị quyết Đại hội XIV}')
  })
  it('must name something', () => {
    expect(toldOf('bases: [{ id: b, lead: Căn cứ }]')).toEqual([`${LINE}:9 base-empty`])
  })
})

describe('phases and commemorations', () => {
  const phase = (rest: string, more = ''): string =>
    bodyOf('::phases', `${more}phases: [{ id: p, name: Đợt 1, ${rest} }]`).replace('::phases\n  1. ', '')

  it.each([
    ['start: 2026-01-05, end: 2026-06-30', 'Đợt 1: từ ngày 05/01/2026 đến ngày 30/6/2026'],
    ['start: 2026-01-05', 'Đợt 1: từ ngày 05/01/2026'],
    ['end: 2026-06-30', 'Đợt 1: đến ngày 30/6/2026'],
    ['start: 2026-01-01, startText: đầu năm, end: 2026-12-31, endText: hết năm', 'Đợt 1: từ đầu năm đến hết năm'],
    ['startText: từ đầu năm, endText: đến khi kết thúc', 'Đợt 1: từ đầu năm đến khi kết thúc'],
    ['activities: Sơ kết **đợt 1**', 'Đợt 1. Sơ kết **đợt 1**'],
    ['commemorations: []', 'Đợt 1'],
    ['start: null, end: null', 'Đợt 1: từ [[cần điền: ngày bắt đầu]] đến [[cần điền: ngày kết thúc]]'],
    ['activities: null', 'Đợt 1. [[cần điền: hoạt động]]'],
    ['commemorations: [thanh-lap-dang]', 'Đợt 1: kỷ niệm 96 năm Ngày thành lập Đảng Cộng sản Việt Nam (03/02/1930 - 03/02/2026)'],
    ['commemorations: [{ name: Ngày hội, on: 2026-03-15 }]', 'Đợt 1: chào mừng Ngày hội'],
    ['commemorations: [{ name: Ngày X, origin: 1981-07 }]', 'Đợt 1: kỷ niệm 45 năm Ngày X (7/1981 - 7/2026)'],
    ['commemorations: [{ name: Ngày X, origin: 1981 }]', 'Đợt 1: kỷ niệm 45 năm Ngày X (1981 - 2026)'],
    [
      'commemorations: [{ name: Ngày X, origin: 1981-05-06, on: 2026-05-07 }]',
      'Đợt 1: kỷ niệm 45 năm Ngày X (06/5/1981 - 07/5/2026)',
    ],
    [
      'end: 2026-06-30, commemorations: [thanh-lap-dang, { name: Ngày hội }, { name: Ngày X, origin: 1981-07 }]',
      'Đợt 1: đến ngày 30/6/2026, chào mừng Ngày hội; kỷ niệm 96 năm Ngày thành lập Đảng Cộng sản Việt Nam (03/02/1930 - 03/02/2026); 45 năm Ngày X (7/1981 - 7/2026)',
    ],
  ])('%s', (rest, printed) => {
    expect(phase(rest)).toBe(printed)
  })

  it('are counted for the plan’s own year: one that begins in autumn has its first months in the year before', () => {
    const WORKING = 'period: { start: 2025-10-01, end: 2026-09-30 }\n'
    expect(phase('commemorations: [{ name: X, origin: 1946-11-20 }]', WORKING)).toContain('79 năm X (20/11/1946 - 20/11/2025)')
    expect(phase('commemorations: [{ name: X, origin: 1945-09-02 }]', WORKING)).toContain('81 năm X (02/9/1945 - 02/9/2026)')
    expect(phase('commemorations: [{ name: X, origin: 1946-11 }]', WORKING)).toContain('79 năm X (11/1946 - 11/2025)')
    expect(phase('commemorations: [{ name: X, origin: 1946-11-20 }]')).toContain('80 năm X (20/11/1946 - 20/11/2026)')
  })

  it('a name that is not in the list is an error', () => {
    expect(toldOf('phases: [{ id: p, name: P, commemorations: [dang] }]', '::phases')).toEqual([`${LINE}:45 unknown-reference`])
  })
})

describe('open blanks', () => {
  it.each([
    ['an unquoted blank', 'title: [[cần điền: trích yếu]]', ['title'], '12:8'],
    ['with what YAML would trip over', 'title: [[cần điền: a: b, c #d {e} "f" & *g !h | > % @ ` ? -]]', ['title'], '12:8'],
    ['in the middle of a text', 'title: Kế hoạch [[cần điền: a: b]] năm [[số #]]', ['title'], '12:8'],
    ['at the head of a text', 'title: [[cần điền: năm]] và tiếp', ['title'], '12:8'],
    ['in a block list', 'archive:\n  units:\n    - VT\n    - [[cần điền: phòng: ban]]', ['archive', 'units', '1'], '15:7'],
    ['in a list between brackets', 'archive: { units: [VT, [[phòng, ban]]] }', ['archive', 'units', '1'], '12:24'],
    ['in a quoted text', "title: 'Kế hoạch [[x]]'", ['title'], '12:8'],
  ])('%s', (_, more, path, at) => {
    const { read, problems } = readBody('x', more)
    const written = /\[\[.*?\]\]/u.exec(more)![0]
    const value = path.reduce<unknown>((data, key) => (data as Record<string, unknown>)[key], read.front)
    expect(value).toContain(written)
    expect(problems.map((it) => `${it.at.line}:${it.at.column} ${it.severity} ${it.rule}`)).toEqual([`${at} error open-blank`])
  })
  it.each([
    ['null', 'title: null', 'title', '[[cần điền: trích yếu]]'],
    ['nothing', 'place:', 'place', '[[cần điền: địa danh]]'],
    ['~', 'place: ~', 'place', '[[cần điền: địa danh]]'],
  ] as const)('%s where a value belongs', (_, more, key, reads) => {
    expect(planOf(more)[key]).toBe(reads)
    expect(toldOf(more)).toEqual([`12:${more.length === 6 ? 7 : 8} open-blank`])
  })
  it.each([
    ['the number', 'number: { value: null, symbol: KH-X }'],
    ['the date', 'date: null'],
    ['parts of the date', 'date: 2026'],
    ['the signer’s name', 'signature: { position: Trưởng, name: null }'],
    ['the signer’s name in a joint plan', 'signature: [{ position: Trưởng, name: null }, { position: Trưởng, name: null }]'],
  ])('but not %s', (_, more) => {
    expect(toldOf(more)).toEqual([])
  })
  it('in the body, each at its place; not in a comment', () => {
    expect(readBody('[[a]] và [[b: c]] <!-- [[d]] -->\n\n# A [[e]]\n\n- :date[2026-06-30] [[f]]\n').told).toEqual([
      '1:1 open-blank',
      '1:10 open-blank',
      '3:5 open-blank',
      '5:21 open-blank',
    ])
  })
  it('are no more than a null where null may not stand', () => {
    expect(toldOf('phases: [{ id: null, name: P }]', '::phases')).toEqual([`${LINE}:16 wrong-type`])
  })
})

describe('the office profile', () => {
  const PROFILE = `issuer: { name: Cơ quan A }
place: Hà Nội
distribution: [{ to: Văn phòng }]
archive: { units: [VT] }
signature: { position: Chánh Văn phòng }
abbreviations: { A: một, B: hai }
layout: { size: 13, bases: lines }
`
  const BARE = `---\nschema: kehoach/v1\nkind: general\nyear: 2026\nnumber: { symbol: KH-X }\ndate: 2026\ntitle: T\n`
  const read = (profile: string, own = '') => {
    const outcome = readPlan(
      { path: 'plan.md', content: `${BARE}${own}---\nx` },
      { profile: { path: 'kehoach.yaml', content: profile } },
    )
    return {
      plan: outcome.value!.plan,
      places: outcome.value!.places,
      told: outcome.problems.map(({ at, rule }) => `${at.file}:${at.line}:${at.column} ${rule}`),
    }
  }

  it('gives what the plan leaves out, with its own places', () => {
    const { plan, places, told } = read(PROFILE)
    expect(told).toEqual([])
    expect(plan).toMatchObject({
      issuer: { name: 'Cơ quan A' },
      place: 'Hà Nội',
      archive: { units: ['VT'] },
      layout: { size: 13, bases: 'lines' },
      abbreviations: { A: 'một', B: 'hai' },
    })
    expect(places.of(plan.distribution[0]!)).toMatchObject({ file: 'kehoach.yaml', line: 3, column: 16 })
    expect(places.at('/place')).toMatchObject({ file: 'kehoach.yaml', line: 2, column: 8 })
    expect(places.at('/title')).toMatchObject({ file: 'plan.md', line: 7 })
  })
  it('yields to the plan’s own values; abbreviations and layout are merged key by key', () => {
    const { plan, places } = read(
      PROFILE,
      'place: Huế\nissuer: { name: Cơ quan B }\nabbreviations: { B: ba, C: bốn }\nlayout: { size: 14 }\n',
    )
    expect(plan).toMatchObject({ place: 'Huế', issuer: { name: 'Cơ quan B' }, layout: { size: 14, bases: 'lines' } })
    expect(plan.abbreviations).toEqual({ A: 'một', B: 'ba', C: 'bốn' })
    expect(places.at('/abbreviations/A')!.file).toBe('kehoach.yaml')
    expect(places.at('/abbreviations/B')!.file).toBe('plan.md')
  })
  it('keeps digits, blanks and problems at its own places', () => {
    expect(read(PROFILE.replace('Hà Nội', '[[địa danh]]')).told).toEqual(['kehoach.yaml:2:8 open-blank'])
    expect(read(PROFILE.replace('Hà Nội', 'a: b')).told).toEqual(['kehoach.yaml:2:8 yaml-syntax'])
  })
  it('shares nothing else: title stays the plan’s', () => {
    expect(read('title: khác\n').plan.title).toBe('T')
  })
  it.each([
    ['an empty one', '', []],
    ['one of comments', '# x\n', []],
    ['one that is not text', '\u0000', ['1:1 forbidden-character']],
    ['a broken one', 'place: a: b\n', ['1:8 yaml-syntax']],
    ['a list', '- a\n', ['1:1 wrong-type']],
    ['an unknown key', 'plac: a\n', ['1:1 unknown-key']],
  ])('%s', (_, content, told) => {
    const { value, problems } = readProfile({ path: 'kehoach.yaml', content })
    const all = mergeProblems([...problems, ...(value ? checkProfile(value, 'kehoach.yaml') : [])])
    expect(all.map(({ at, rule }) => `${at.line}:${at.column} ${rule}`)).toEqual(told)
  })
})

describe('appendices', () => {
  const read = (files: Readonly<Record<string, string>>, listed: string, body = 'x') =>
    readBody(body, `appendices: ${listed}`, {
      open: (path) => (path in files ? { path: `plans/2026/${path}`, content: files[path]! } : undefined),
    })
  const problemsOf = ({ problems }: ReturnType<typeof read>): string[] =>
    problems.map(({ at, rule }) => `${at.file}:${at.line}:${at.column} ${rule}`)

  it('are Markdown beside the plan; labels begin anew, footnotes count on', () => {
    const {
      plan,
      text,
      read: book,
      told,
    } = read(
      { 'a.md': '# A\n\nmột[^1]\n\n[^1]: hai\n', 'b/c.md': '# B\n\nhai[^1]\n\n[^1]: ba\n' },
      '[{ file: a.md, title: Một }, { file: b\\c.md, title: Hai, orientation: landscape }]',
      '# X\n\nx[^1]\n\n[^1]: một\n',
    )
    expect(told).toEqual([])
    expect(
      plan.appendices.map(({ file, title, orientation }, index) => [
        file,
        title,
        orientation,
        ...outline(text.appendices[index]!),
      ]),
    ).toEqual([
      ['a.md', 'Một', undefined, '# I. A', 'một[2]'],
      ['b/c.md', 'Hai', 'landscape', '# I. B', 'hai[3]'],
    ])
    expect(
      plan.appendices.flatMap(({ footnotes }) =>
        footnotes.map((note) => [note.number, book.places.of(note)!.file, ...note.paragraphs.map(inlineOf)]),
      ),
    ).toEqual([
      [2, 'plans/2026/a.md', 'hai'],
      [3, 'plans/2026/b/c.md', 'ba'],
    ])
  })
  it('have the plan’s data and tasks, and their problems their own places', () => {
    const body = '# A\n\n1. Việc\n   - Tiến độ: Quý I\n'
    const { text } = read({ 'a.md': '::tasks{as=table}\n' }, '[{ file: a.md, title: A }]', body)
    expect(outline(text.appendices[0]!)).toEqual([
      '::tasks{as=table}',
      '  | TT | Nhiệm vụ | Tiến độ thực hiện |',
      '  | 1 | Việc | Quý I |',
    ])
    expect(problemsOf(read({ 'a.md': 'x\n\n## y [[z]] :target[t]\n' }, '[{ file: a.md, title: A }]'))).toEqual([
      'plans/2026/a.md:3:1 heading-skipped',
      'plans/2026/a.md:3:6 open-blank',
      'plans/2026/a.md:3:12 unknown-reference',
    ])
  })
  it.each([
    ['missing', 'khong-co.md', 'appendix-missing'],
    ['outside the folder', '../a.md', 'appendix-outside'],
    ['outside by a detour', 'b/../../a.md', 'appendix-outside'],
    ['outside with backslashes', '..\\a.md', 'appendix-outside'],
    ['absolute', '/a.md', 'appendix-outside'],
    ['on a drive', 'C:\\a.md', 'appendix-outside'],
    ['on a share', '\\\\server\\a.md', 'appendix-outside'],
    ['in a home', '~/a.md', 'appendix-outside'],
  ])('%s is an error at the name', (_, file, rule) => {
    const opened: string[] = []
    const { problems } = readBody('x', `appendices: [{ file: ${JSON.stringify(file)}, title: A }]`, {
      open: (path) => void opened.push(path),
    })
    expect(problems.map(({ at, rule }) => `${at.line}:${at.column} ${rule}`)).toEqual([`${LINE}:22 ${rule}`])
    expect(opened).toEqual(rule === 'appendix-missing' ? [file] : [])
  })
  it('left open are blanks', () => {
    expect(problemsOf(read({}, '[{ file: [[tên tệp]], title: A }]'))).toEqual([`plan.md:${LINE}:22 open-blank`])
  })
  it.each([
    ['with frontmatter', '---\na: 1\n---\n\nx\n', 'plans/2026/a.md:1:1 appendix-frontmatter'],
    ['empty', '', 'plans/2026/a.md:1:1 file-empty'],
    ['with a control character', 'x\n\u0007', 'plans/2026/a.md:2:1 forbidden-character'],
  ])('%s is an error in that file', (_, content, told) => {
    const outcome = read({ 'a.md': content }, '[{ file: a.md, title: A }]')
    expect(problemsOf(outcome)).toEqual([told])
    // What a plan must begin with is no advice for an appendix.
    expect(outcome.problems[0]!.hint!.vi).not.toContain('rồi đến nội dung kế hoạch')
  })
})

describe('ids and placement', () => {
  it('an id stands once in its list', () => {
    const twice = (key: string, rest: string): string[] =>
      toldOf(
        `${key}:\n  - { id: a, ${rest} }\n  - { id: b, ${rest} }\n  - { id: a, ${rest} }`,
        key === 'phases' ? '::phases' : 'x',
      )
    expect(twice('bases', 'lead: Căn cứ, type: Luật, subject: X')).toEqual([`${LINE + 3}:5 duplicate-id`])
    expect(twice('targets', "name: X, operator: '=', value: 1, unit: việc")).toEqual([`${LINE + 3}:5 duplicate-id`])
    expect(twice('phases', 'name: X')).toEqual([`${LINE + 3}:5 duplicate-id`])
  })
  it('ids that are missing are not the same id', () => {
    expect(toldOf('phases: [{ name: X }, { name: Y }]', '::phases')).toEqual([`${LINE}:10 missing-key`, `${LINE}:23 missing-key`])
  })
  it('the same id may stand in two lists', () => {
    expect(
      toldOf("phases: [{ id: a, name: X }]\ntargets: [{ id: a, name: X, operator: '=', value: 1, unit: việc }]", '::phases'),
    ).toEqual([])
  })
  it.each([
    ['purposes', 'goals: { purposes: [x] }', `${LINE}:21`],
    ['requirements', 'goals: { requirements: [x] }', `${LINE}:25`],
    ['phases', 'phases: [{ id: a, name: X }]', `${LINE}:10`],
    ['assignments', 'assignments: [{ unit: A, duty: b. }]', `${LINE}:15`],
  ])('%s placed nowhere would be lost: a warning; placed twice doubled: an error', (name, more, at) => {
    expect(toldOf(more)).toEqual([`${at} data-not-placed`])
    expect(toldOf(more, `::${name}`)).toEqual([])
    expect(readBody(`::${name}\n\n::${name}`, more).told).toEqual(['3:1 data-placed-twice'])
  })
  it('a list and a table of the same data may both stand', () => {
    expect(toldOf('assignments: [{ unit: A, duty: b. }]', '::assignments\n\n::assignments{as=table}')).toEqual([])
  })
  it('data placed in an appendix is placed', () => {
    const options = { open: () => ({ path: 'a.md', content: '::assignments{as=table}\n' }) }
    expect(toldOf('appendices: [{ file: a.md, title: A }]\nassignments: [{ unit: A, duty: b. }]', 'x', options)).toEqual([])
  })
  it('the test’s own frontmatter is right', () => {
    expect(toldOf('')).toEqual([])
    expect(headWith('')).toContain('signature')
  })
})
