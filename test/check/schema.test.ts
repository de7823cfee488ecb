import { step } from '../../src/model/pointer.ts'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'
import { isMap, isScalar, isSeq, LineCounter, parse, parseDocument, type Node } from 'yaml'
import office from '../../schemas/office.schema.json' with { type: 'json' }
import plan from '../../schemas/plan.schema.json' with { type: 'json' }
import { pasteable } from '../../src/write/paste.ts'
import { schemaProblems } from '../../src/check/schema.ts'
import { resolve, type Shape } from '../../src/schema/shape.ts'
import { type Place } from '../../src/model/place.ts'
import type { Problem } from '../../src/model/problem.ts'
import { HEAD, headWith } from '../read/plan.ts'

/** YAML as the reader hands it over: data, and the place of every key and value. */
function placed(text: string): { data: unknown; places: Record<string, Place> } {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines })
  const places: Record<string, Place> = {}
  const mark = (pointer: string, node: Node | null): void => {
    const [from, to] = node?.range ?? [0, 0]
    const [start, end] = [lines.linePos(from), lines.linePos(to)]
    places[pointer] = { file: 'plan.md', line: start.line, column: start.col, endLine: end.line, endColumn: end.col }
    if (isSeq(node)) node.items.forEach((item, index) => mark(step(pointer, index), item as Node))
    if (!isMap(node)) return
    for (const { key, value } of node.items) {
      const below = step(pointer, isScalar(key) ? String(key.value) : '')
      mark(below, value as Node)
      mark(`${below}#key`, key as Node)
    }
  }
  mark('', document.contents)
  return { data: document.toJS(), places }
}

const check = (text: string, schema: 'plan' | 'office' = 'plan'): Problem[] => {
  const { data, places } = placed(text)
  return schemaProblems(schema, data, places, 'plan.md')
}

/** The text that a problem points at, its first line. */
const pointedAt = (text: string, { at }: Problem): string => {
  const line = text.split('\n')[at.line - 1]!
  return line.slice(at.column - 1, at.endLine === at.line ? at.endColumn - 1 : undefined)
}

const fixed = (text: string, { fixes = [] }: Problem): string | undefined => {
  const [fix] = fixes
  if (!fix) return undefined
  const lines = text.split('\n')
  const line = lines[fix.range.start.line - 1]!
  lines[fix.range.start.line - 1] = line.slice(0, fix.range.start.column - 1) + fix.text + line.slice(fix.range.end.column - 1)
  return lines.join('\n')
}

const TARGET = (more: string): string => `targets:\n  - { id: a, name: b, operator: "=", unit: việc, ${more} }`

interface Case {
  readonly yaml: string
  readonly rule: string
  /** What the place covers, as the file has it. */
  readonly at: string
  readonly vi: string
  readonly hint?: string
  /** What stands in the place's stead after the fix. */
  readonly fix?: string
  /** Rules of what else is wrong there. */
  readonly also?: readonly string[]
}

const CASES: Readonly<Record<string, Case>> = {
  'a missing key': {
    yaml: headWith('number: { value: null }'),
    rule: 'missing-key',
    at: '{ value: null }',
    vi: 'Thiếu mục “symbol” trong “number”.',
    hint: 'Thêm dòng: symbol: KH-THADS',
  },
  'a missing key the profile may hold': {
    yaml: headWith('', ['place']),
    rule: 'missing-key',
    at: 'schema: kehoach/v1',
    vi: 'Thiếu mục “place” (ghi ở đây hoặc trong kehoach.yaml).',
    hint: 'Thêm dòng: place: Tuyên Quang',
  },
  'a missing key in an item of a list': {
    yaml: headWith('assignments:\n  - unit: Văn phòng'),
    rule: 'missing-key',
    at: 'unit: Văn phòng',
    vi: 'Thiếu mục “duty” trong phần tử thứ 1 của “assignments”.',
    hint: 'Thêm dòng: duty: "theo dõi, đôn đốc, tổng hợp kết quả thực hiện Kế hoạch."',
  },
  'a misspelt key, and not the key it leaves missing': {
    yaml: headWith('titel: Thực hiện nhiệm vụ', ['title']),
    rule: 'unknown-key',
    at: 'titel',
    vi: 'Không có mục nào tên là “titel”; có phải là “title”?',
    hint: 'Sửa tên mục thành: title',
    fix: 'title',
  },
  'a key in another style': {
    yaml: headWith('phases:\n  - { id: dot-1, name: Đợt 1, start_text: từ đầu năm }'),
    rule: 'unknown-key',
    at: 'start_text',
    vi: 'Không có mục nào tên là “start_text” trong phần tử thứ 1 của “phases”; có phải là “startText”?',
    fix: 'startText',
  },
  'a key unlike any': {
    yaml: headWith('archive: { units: [VT], nguoi: LAN }'),
    rule: 'unknown-key',
    at: 'nguoi',
    vi: 'Không có mục nào tên là “nguoi” trong “archive”.',
    hint: 'Các mục dùng được ở đây: drafter',
  },
  'a near key that is there already is not offered': {
    yaml: headWith('layout: { size: 14, sizes: 13 }'),
    rule: 'unknown-key',
    at: 'sizes',
    vi: 'Không có mục nào tên là “sizes” trong “layout”.',
    hint: 'Các mục dùng được ở đây: bases, recipients, numbering',
  },
  'a decimal comma': {
    yaml: headWith(TARGET('value: "85,1"')),
    rule: 'wrong-type',
    at: '"85,1"',
    vi: '“value” phải là số hoặc nhóm mục, ở đây lại là chữ “85,1”.',
    hint: 'Ghi: 85.1',
    fix: '85.1',
  },
  'a number with its unit': {
    yaml: headWith(TARGET('value: trên 85%')),
    rule: 'wrong-type',
    at: 'trên 85%',
    vi: '“value” phải là số hoặc nhóm mục, ở đây lại là chữ “trên 85%”.',
    hint: 'Ghi: 85',
  },
  'points between thousands': {
    yaml: headWith(TARGET('value: 1.250.000')),
    rule: 'wrong-type',
    at: '1.250.000',
    vi: '“value” phải là số hoặc nhóm mục, ở đây lại là chữ “1.250.000”.',
    hint: 'Ghi: 1250000',
    fix: '1250000',
  },
  'a number that can be read in two ways': {
    yaml: headWith(TARGET('value: "1,000"')),
    rule: 'wrong-type',
    at: '"1,000"',
    vi: '“value” phải là số hoặc nhóm mục, ở đây lại là chữ “1,000”.',
    hint: 'Ví dụ: 85.1',
  },
  'a year in quotes': {
    yaml: headWith('year: "2026"'),
    rule: 'wrong-type',
    at: '"2026"',
    vi: '“year” phải là số nguyên, ở đây lại là chữ “2026”.',
    hint: 'Ghi: 2026',
    fix: '2026',
  },
  'a text with a colon, taken for a mapping': {
    yaml: headWith('distribution:\n  - to:\n      - Văn phòng\n      - Lưu: VT'),
    rule: 'wrong-type',
    at: 'Lưu: VT',
    vi: 'Phần tử thứ 2 của “to” phải là chữ, ở đây lại là nhóm mục (do có dấu hai chấm).',
    hint: 'Đặt cả dòng trong ngoặc kép: "Lưu: VT"',
  },
  'a recipient with a colon': {
    yaml: headWith('distribution:\n  - Lưu: VT'),
    rule: 'wrong-type',
    at: 'Lưu: VT',
    vi: 'Dấu hai chấm làm dòng “Lưu: VT” thành một nhóm mục, không còn là tên nơi nhận.',
    hint: 'Dòng lưu khai riêng, ngang hàng với distribution: archive: { units: [VT] }',
  },
  'a recipient with a colon that is not the archive line': {
    yaml: headWith('distribution:\n  - Các phòng: Nghiệp vụ'),
    rule: 'wrong-type',
    at: 'Các phòng: Nghiệp vụ',
    vi: 'Dấu hai chấm làm dòng “Các phòng: Nghiệp vụ” thành một nhóm mục, không còn là tên nơi nhận.',
    hint: 'Ghi: - to: "Các phòng: Nghiệp vụ"',
  },
  'a number where a text belongs': {
    yaml: headWith('place: 36'),
    rule: 'wrong-type',
    at: '36',
    vi: '“place” phải là chữ, ở đây lại là số “36”.',
    hint: 'Đặt cả dòng trong ngoặc kép: "36"',
  },
  'a list where a text belongs': {
    yaml: headWith('title: [a, b]'),
    rule: 'wrong-type',
    at: '[a, b]',
    vi: '“title” phải là chữ, ở đây lại là danh sách.',
    hint: 'Ví dụ: Phát động phong trào thi đua năm 2026',
  },
  'a text where a list belongs': {
    yaml: headWith('archive: { units: "VT, VP" }'),
    rule: 'wrong-type',
    at: '"VT, VP"',
    vi: '“units” phải là danh sách, ở đây lại là chữ “VT, VP”.',
    hint: 'Ghi: [VT, VP]',
  },
  'a sentence where a list belongs': {
    yaml: headWith('goals: { purposes: "Tạo động lực, khơi dậy sáng kiến." }'),
    rule: 'wrong-type',
    at: '"Tạo động lực, khơi dậy sáng kiến."',
    vi: '“purposes” phải là danh sách, ở đây lại là chữ “Tạo động lực, khơi dậy sáng kiến.”.',
    hint: 'Ghi: ["Tạo động lực, khơi dậy sáng kiến."]',
  },
  'a text where a mapping belongs': {
    yaml: headWith('issuer: Sở Tư pháp'),
    rule: 'wrong-type',
    at: 'Sở Tư pháp',
    vi: '“issuer” phải là nhóm mục hoặc danh sách, ở đây lại là chữ “Sở Tư pháp”.',
    hint: 'Ví dụ: { parent: Cục Quản lý Thi hành án dân sự, name: Thi hành án dân sự tỉnh Tuyên Quang, short: THADS tỉnh }',
  },
  'nothing where a list belongs': {
    yaml: headWith('bases: ~'),
    rule: 'wrong-type',
    at: '~',
    vi: '“bases” chưa có nội dung; phải là danh sách.',
  },
  'a word for true': {
    yaml: headWith('marks: { draft: có }'),
    rule: 'wrong-type',
    at: 'có',
    vi: '“draft” phải là true hoặc false, ở đây lại là chữ “có”.',
    hint: 'Ghi: true',
  },
  'a misspelt value': {
    yaml: headWith('kind: emulation-lauch'),
    rule: 'unknown-value',
    at: 'emulation-lauch',
    vi: '“kind” không nhận giá trị “emulation-lauch”; có phải là “emulation-launch”?',
    hint: 'Ghi: emulation-launch',
    fix: 'emulation-launch',
  },
  'a value unlike any': {
    yaml: headWith('kind: kế hoạch năm'),
    rule: 'unknown-value',
    at: 'kế hoạch năm',
    vi: '“kind” không nhận giá trị “kế hoạch năm”.',
    hint: 'Chọn một trong các giá trị: emulation-launch, thematic-campaign, peak-campaign, annual-work, general',
  },
  'a value in lower case': {
    yaml: headWith('marks: { urgency: hoả tốc }'),
    rule: 'unknown-value',
    at: 'hoả tốc',
    vi: '“urgency” không nhận giá trị “hoả tốc”; có phải là “HỎA TỐC”?',
    fix: 'HỎA TỐC',
  },
  'a sign from Word': {
    yaml: headWith('targets:\n  - { id: a, name: b, operator: ≥, value: 1, unit: việc }'),
    rule: 'unknown-value',
    at: '≥',
    vi: '“operator” không nhận giá trị “≥”; có phải là “>=”?',
    hint: 'Ghi: ">="',
    fix: '">="',
  },
  'an authority with its full stop': {
    yaml: headWith('signature: { authority: KT., head: Giám đốc, position: Phó Giám đốc }'),
    rule: 'unknown-value',
    at: 'KT.',
    vi: '“authority” không nhận giá trị “KT.”; có phải là “KT”?',
    fix: 'KT',
  },
  'authorities in a wrong order': {
    yaml: headWith('signature: { authority: [KT, TM], position: Phó Chủ tịch }'),
    rule: 'unknown-value',
    at: '[KT, TM]',
    vi: '“authority” không nhận giá trị “[KT, TM]”.',
    hint: 'Chọn một trong các giá trị: TM, KT, TL, TUQ, Q, [TM, KT], [TL, KT]',
  },
  'a number that is not among those allowed': {
    yaml: headWith('layout: { size: 12 }'),
    rule: 'unknown-value',
    at: '12',
    vi: '“size” không nhận giá trị “12”.',
    hint: 'Chọn một trong các giá trị: 13, 14',
  },
  'a later version of the schema, which no fix takes back': {
    yaml: headWith('schema: kehoach/v2'),
    rule: 'unknown-value',
    at: 'kehoach/v2',
    vi: '“schema” không nhận giá trị “kehoach/v2”; có phải là “kehoach/v1”?',
  },
  'a date as people write it': {
    yaml: headWith('phases:\n  - { id: dot-1, name: Đợt 1, end: 30/6/2026 }'),
    rule: 'bad-form',
    at: '30/6/2026',
    vi: '“end” viết chưa đúng dạng: “30/6/2026”.',
    hint: 'Ghi: 2026-06-30',
    fix: '2026-06-30',
  },
  'a date in words': {
    yaml: headWith('date: ngày 5 tháng 4 năm 2026'),
    rule: 'bad-form',
    at: 'ngày 5 tháng 4 năm 2026',
    vi: '“date” viết chưa đúng dạng: “ngày 5 tháng 4 năm 2026”.',
    fix: '2026-04-05',
  },
  'a month where a day is needed': {
    yaml: headWith('period: { start: 2025-10, end: 2026-09-30 }'),
    rule: 'bad-form',
    at: '2025-10',
    vi: '“start” viết chưa đúng dạng: “2025-10”.',
    hint: 'Ví dụ: 2025-10-01',
  },
  'a date that is none': {
    yaml: headWith('phases:\n  - { id: dot-1, name: Đợt 1, start: từ đầu năm 2026 }'),
    rule: 'bad-form',
    at: 'từ đầu năm 2026',
    vi: '“start” viết chưa đúng dạng: “từ đầu năm 2026”.',
    hint: 'Ví dụ: 2026-01-01',
  },
  'an id with diacritics, not changed unasked': {
    yaml: headWith('id: Phát động thi đua'),
    rule: 'bad-form',
    at: 'Phát động thi đua',
    vi: '“id” viết chưa đúng dạng: “Phát động thi đua”.',
    hint: 'Ghi: phat-dong-thi-dua',
  },
  'spaces in the symbol': {
    yaml: headWith('number: { symbol: /KH - CTHADS }'),
    rule: 'bad-form',
    at: '/KH - CTHADS',
    vi: '“symbol” viết chưa đúng dạng: “/KH - CTHADS”.',
    hint: 'Ghi: KH-CTHADS',
    fix: 'KH-CTHADS',
  },
  'a year of two digits': {
    yaml: headWith('year: 26'),
    rule: 'out-of-range',
    at: '26',
    vi: '“year” phải từ 1945 đến 2100, ở đây là 26.',
    hint: 'Ví dụ: 2026',
  },
  'a number below the first': {
    yaml: headWith('number: { value: 0, symbol: KH-THADS }'),
    rule: 'out-of-range',
    at: '0',
    vi: '“value” phải từ 1 trở lên, ở đây là 0.',
  },
  'an empty text': {
    yaml: headWith('title: ""'),
    rule: 'empty-text',
    at: '""',
    vi: '“title” là chữ rỗng.',
  },
  'an empty list': {
    yaml: headWith('distribution: []'),
    rule: 'too-few',
    at: '[]',
    vi: 'Danh sách “distribution” phải có ít nhất 1 phần tử, ở đây có 0.',
  },
  'one signature in a list': {
    yaml: headWith('signature: [{ position: Giám đốc }]'),
    rule: 'too-few',
    at: '[{ position: Giám đốc }]',
    vi: 'Danh sách “signature” phải có ít nhất 2 phần tử, ở đây có 1.',
  },
  'four signatures': {
    yaml: headWith('signature: [{ position: A }, { position: B }, { position: C }, { position: D }]'),
    rule: 'too-many',
    at: '[{ position: A }, { position: B }, { position: C }, { position: D }]',
    vi: 'Danh sách “signature” chỉ được có nhiều nhất 3 phần tử, ở đây có 4.',
  },
}

describe('what is wrong with the frontmatter is told once, in place, with a way out', () => {
  it.each(Object.entries(CASES))('%s', (_, { yaml, rule, at, vi, hint, fix, also = [] }) => {
    const problems = check(yaml)
    const problem = problems.find((it) => it.rule === rule)!
    expect(problems.map((it) => it.rule).toSorted()).toEqual([rule, ...also].toSorted())
    expect(pointedAt(yaml, problem)).toBe(at)
    expect(problem.message.vi).toBe(vi)
    expect(problem.severity).toBe('error')
    if (hint !== undefined) expect(problem.hint?.vi).toBe(hint)
    expect(problem.fixes?.[0]?.text).toBe(fix)
    const repaired = fixed(yaml, problem)
    if (repaired !== undefined) expect(check(repaired)).toEqual([])
  })

  it('says the same in English', () => {
    const english = (yaml: string): unknown[] => check(yaml).map(({ message, hint }) => [message.en, hint?.en])
    expect(english(CASES['a decimal comma']!.yaml)).toEqual([
      ['“value” must be a number or a mapping, but is a text “85,1”.', 'Write: 85.1'],
    ])
    expect(english(CASES['a text with a colon, taken for a mapping']!.yaml)).toEqual([
      ['Item 2 of “to” must be a text, but is a mapping (because of the colon).', 'Put the whole text in quotes: "Lưu: VT"'],
    ])
    expect(english(CASES['a year of two digits']!.yaml)).toEqual([
      ['“year” must be at least 1945 and at most 2100, but is 26.', 'For example: 2026'],
    ])
  })

  it('reports every key that is missing, and all problems in reading order', () => {
    const problems = check(
      `year: 26\n${HEAD.split('\n')
        .filter((line) => !/^(?:year|title|number|kind):/.test(line))
        .join('\n')}`,
    )
    expect(problems.map(({ rule }) => rule)).toEqual(['missing-key', 'missing-key', 'missing-key', 'out-of-range'])
  })

  it('renames one of two misspellings of one key, and tells both', () => {
    const problems = check(headWith('titel: a\ntitl: b', ['title']))
    expect(problems.map(({ rule, fixes }) => [rule, fixes?.length])).toEqual([
      ['unknown-key', 1],
      ['unknown-key', undefined],
    ])
  })

  it('points at the start of the file where no place is known, and offers no fix there', () => {
    expect(schemaProblems('plan', { ...parse(HEAD), kind: 'generl' }, {}, 'plan.md')).toMatchObject([
      { rule: 'unknown-value', at: { file: 'plan.md', line: 1, column: 1 } },
    ])
    expect(schemaProblems('plan', { ...parse(HEAD), kind: 'generl' }, {}, 'plan.md')[0]).not.toHaveProperty('fixes')
  })

  it.each([null, 'kehoach', ['kehoach']])('refuses frontmatter that is no mapping: %j', (data) => {
    expect(schemaProblems('plan', data, {}, 'plan.md').map(({ rule }) => rule)).toEqual(['wrong-type'])
  })
})

describe('what fits gives no problem', () => {
  const FITS: Readonly<Record<string, string>> = {
    'the least plan': HEAD,
    'null where a value is left open': headWith('title: null\nplace: ~\ndate: null\nissuer: { name: null, parent: null }'),
    'an open blank where null may stand': headWith(
      'title: "[[cần điền: trích yếu]]"\ndate: "[[cần điền: ngày]]"\nnumber: { symbol: "KH-[[cần điền: cơ quan]]" }\n' +
        TARGET('value: "[[cần điền: mức]]"'),
    ),
    'a year alone as date': headWith('date: 2026'),
    'a range': headWith('targets:\n  - { id: a, name: b, operator: range, value: { from: 10, to: 15.5 }, unit: "%" }'),
    'two authorities': headWith(
      'signature: { authority: [TM, KT], collective: Ủy ban nhân dân, head: Chủ tịch, position: Phó Chủ tịch }',
    ),
    'no authority': headWith('signature: { authority: null, position: Giám đốc }'),
    'a joint plan': headWith('signature: [{ position: Giám đốc }, { position: Chủ tịch, name: Nguyễn Văn An }]'),
    'a number kept as text': headWith('number: { value: "05", symbol: KH-UBND }'),
    'events and commemorations': headWith(
      'phases:\n  - { id: dot-1, name: Đợt 1, start: null, commemorations: [quoc-khanh, { name: Ngày hội, on: 2026-03-15, origin: 1981 }] }',
    ),
  }

  it.each(Object.entries(FITS))('%s', (_, yaml) => expect(check(yaml)).toEqual([]))

  it.each([
    'KH-THADS',
    'KH-CTHADS',
    'KH-UBND',
    'KH-TTg',
    'KH-HĐTĐKT',
    'KH-BCĐ389',
    'KH-ĐHQG-TTKT',
    'KH-KH&CN',
    'KHLT-SGDĐT-CAT',
    'KH-UBND-NC',
  ])('symbol %s', (symbol) => expect(check(headWith(`number: { symbol: ${symbol} }`))).toEqual([]))

  it.each(['KH', 'TB/THADS', 'KH-thads', 'KH-Bộ', 'KH - THADS', '12/KH-THADS', 'KH-'])('but not symbol %s', (symbol) =>
    expect(check(headWith(`number: { symbol: "${symbol}" }`)).map(({ rule }) => rule)).toEqual(['bad-form']),
  )

  it('a blank is no id, year or kind', () => {
    const rules = check(headWith('id: "[[cần điền: tên]]"\nyear: "[[cần điền: năm]]"\nkind: "[[cần điền: loại]]"')).map(
      ({ rule }) => rule,
    )
    expect(rules.toSorted()).toEqual(['bad-form', 'unknown-value', 'wrong-type'])
  })

  it('an empty profile, and one that holds all it may', () => {
    expect(check('', 'office')).toEqual([])
    const everything = Object.entries(office.properties).map(
      ([key, shape]) => `${key}: ${pasteable(resolve(shape as Shape).examples![0])}`,
    )
    expect(check(everything.join('\n'), 'office')).toEqual([])
    expect(check('isuer: { name: Sở Tư pháp }', 'office')).toMatchObject([{ rule: 'unknown-key', fixes: [{ text: 'issuer' }] }])
    expect(check('signature: { authority: TM }', 'office')).toMatchObject([{ rule: 'missing-key' }])
    expect(check('title: Kế hoạch', 'office')).toMatchObject([{ rule: 'unknown-key' }])
  })
})

describe('the schemas explain themselves', () => {
  /** Every property, item and definition with the schema file it stands in, by JSON pointer. */
  function* everyShape(shape: Shape & { $defs?: Record<string, Shape> }, file: string, pointer = ''): Generator<[string, Shape]> {
    const below: [string, Shape][] = [
      ...Object.entries(shape.properties ?? {}).map(([key, it]): [string, Shape] => [`${pointer}/properties/${key}`, it]),
      ...Object.entries(shape.$defs ?? {}).map(([key, it]): [string, Shape] => [`${pointer}/$defs/${key}`, it]),
      ...(shape.items ? [[`${pointer}/items`, shape.items] as [string, Shape]] : []),
      ...(typeof shape.additionalProperties === 'object'
        ? [[`${pointer}/additionalProperties`, shape.additionalProperties] as [string, Shape]]
        : []),
    ]
    for (const [at, it] of below) {
      yield [`${file}#${at}`, it]
      yield* everyShape(it, file, at)
    }
  }
  const shapes = [...everyShape(plan as never, 'plan.schema.json'), ...everyShape(office as never, 'office.schema.json')]
  const described = shapes.filter(([at]) => !/\/(?:signature|issuer)Fields$/.test(at))
  const ajv = new Ajv2020({ strictTypes: false }).addSchema([plan, office])

  it.each(described)('%s has a Vietnamese description and examples that fit and can be pasted', (at, shape) => {
    const { description, examples = [] } = resolve(shape) as Shape & { description?: string }
    expect(description).toMatch(/[ăâđêôơưàáạảãằắặẳẵầấậẩẫèéẹẻẽềếệểễìíịỉĩòóọỏõồốộổỗờớợởỡùúụủũừứựửữỳýỵỷỹ].*\.$/iu)
    expect(description).toBe(description!.normalize('NFC'))
    expect(examples.length).toBeGreaterThan(0)
    for (const example of examples) {
      expect(ajv.validate({ $ref: `https://kehoach.dev/schemas/${at}` }, example), ajv.errorsText()).toBe(true)
      expect(parse(`key: ${pasteable(example)}`)).toEqual({ key: example })
    }
  })

  it('lets no unknown key through', () => {
    const open = shapes.filter(([, it]) => (it.properties ? it.additionalProperties !== false : false))
    expect(open.map(([at]) => at)).toEqual([])
  })
})
