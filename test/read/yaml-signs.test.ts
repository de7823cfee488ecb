import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { examplePlan } from '../../src/check/example.ts'
import { schemaProblems } from '../../src/check/schema.ts'
import { plainText } from '../../src/model/inline.ts'
import type { Problem } from '../../src/model/problem.ts'
import type { Plan } from '../../src/model/plan.ts'
import { readPlan } from '../../src/read/plan.ts'

/** Values of the frontmatter that YAML takes for something else than words. */

function read(yaml: string): { plan: Plan; problems: readonly Problem[] } {
  const { value, problems } = readPlan({ path: 'a.md', content: examplePlan({ yaml }) })
  return { plan: value!.plan, problems: [...problems, ...schemaProblems('plan', value!.front, value!.places.values, 'a.md')] }
}
const told = (yaml: string): string[] => read(yaml).problems.map(({ severity, rule }) => `${severity} ${rule}`)
const hint = (yaml: string): string => read(yaml).problems[0]!.hint!.vi

describe('a # behind a space', () => {
  it.each([
    ['title: Ngày hội #ĐổiMới tỉnh Lào Cai', 'title: "Ngày hội #ĐổiMới tỉnh Lào Cai"'],
    ['title: "Ngày hội" #ĐổiMới tỉnh Lào Cai', 'title: "Ngày hội #ĐổiMới tỉnh Lào Cai"'],
    ['title: Ngày hội\n  #ĐổiMới tỉnh Lào Cai', 'title: "Ngày hội #ĐổiMới tỉnh Lào Cai"'],
    ['note: #ĐổiMới', 'note: "#ĐổiMới"'],
    ['goals:\n  requirements:\n    - Gắn thẻ #ĐổiMới trên bài đăng.', '- "Gắn thẻ #ĐổiMới trên bài đăng."'],
    ['assignments:\n  - unit: Văn phòng\n    duty: đăng bài #ĐổiMới.', 'duty: "đăng bài #ĐổiMới."'],
  ])('takes words away, which is told: %j', (yaml, paste) => {
    const problem = read(yaml).problems.find(({ rule }) => rule === 'yaml-comment')!
    expect(problem.severity).toBe('warning')
    expect(problem.hint!.vi).toContain(paste)
  })
  it.each([
    ['distribution:\n  - { to: Tổ số #3, purpose: để biết }', 'to: "Tổ số #3"'],
    ['archive: { units: [VT, Tổ #3] }', '"Tổ #3"'],
    ['title: Ngày hội #ĐổiMới\n  tỉnh Lào Cai', 'title: "Ngày hội #ĐổiMới tỉnh Lào Cai"'],
  ])('takes a bracket or the rest away, which is one error: %j', (yaml, paste) => {
    expect(told(yaml)).toEqual(['error yaml-comment'])
    expect(hint(yaml)).toContain(paste)
  })
  it('a note behind words is told mildly; one of its own, or behind a date, is a note', () => {
    expect(told('title: Ngày hội đổi mới # chờ duyệt')).toEqual(['info yaml-comment'])
    expect(
      told(
        '# tên tạm\ntitle: Ngày hội\ndate: 2026-03 # chờ ký\nissuer:\n  name: Sở Tư pháp\n  #short: Sở\n  parent: "Ủy ban" # cấp trên',
      ),
    ).toEqual([])
    expect(told('title: Ngày hội [[cần điền: tên]] # hỏi lại')).toEqual(['error open-blank'])
  })
})

describe("a single quote that '' leaves open", () => {
  it.each([
    ["note: 'Xanh''", `note: "'Xanh''"`, "'Xanh''"],
    ["note: 'Xanh''\ntitle: 'Ngày hội'", `note: "'Xanh''"`, "'Xanh''"],
  ])('is one error, and the words are read whole: %j', (yaml, paste, words) => {
    expect(told(yaml)).toEqual(['error yaml-syntax'])
    expect(hint(yaml)).toContain(paste)
    expect(plainText(read(yaml).plan.note!)).toBe(words)
  })
  it('none where another closes it', () => expect(told("note: 'Ngày ''Xanh'''")).toEqual([]))
})

describe('a sign that means something to YAML', () => {
  it.each([
    '&Đổi mới',
    '& đổi mới',
    '*Đổi mới* sáng tạo',
    '* đổi mới',
    '! đổi mới',
    '!Đổi mới',
    '? đổi mới',
    '- đổi mới',
    '| đổi mới',
    '> đổi mới',
    '>75% hộ dân',
    '%hộ dân',
    '@DoiMoi',
    '{Đổi mới} sáng tạo',
    '[Đổi mới] sáng tạo',
    '"Đổi mới" sáng tạo',
    "'Đổi mới' sáng tạo",
    'Đổi mới: sáng tạo',
    'Đổi mới: sáng tạo: bứt phá',
  ])('%s is read whole and told once, with what to paste', (words) => {
    for (const [yaml, head] of [
      [`place: ${words}`, 'place: '],
      [`issuer: { parent: Ủy ban, name: ${words} }`, 'name: '],
    ] as const) {
      const { plan, problems } = read(yaml)
      const syntax = problems.filter(({ rule }) => rule.startsWith('yaml'))
      expect(syntax.map(({ severity }) => severity)).toEqual(['error'])
      expect(syntax[0]!.hint!.vi).toContain(`${head}${JSON.stringify(words)}`)
      expect(head === 'place: ' ? plan.place : plan.issuer.name).toBe(words)
      expect(told(yaml.replace(words, JSON.stringify(words))).filter((it) => it.includes('yaml'))).toEqual([])
    }
  })
  it.each([
    ['title: yes', [], 'yes'],
    ['title: 2026-06-30', [], '2026-06-30'],
    ['title: 8:30', [], '8:30'],
    ['title: true', ['error wrong-type'], undefined],
    ['title: 012', ['error wrong-type'], '012'],
    ['title: ~', ['error open-blank'], undefined],
  ])('%s', (yaml, expected, title) => {
    expect(told(yaml)).toEqual(expected)
    if (title !== undefined) expect(read(yaml).plan.title).toBe(title)
  })
  it.each([
    ['place:Lào Cai', 'place: Lào Cai'],
    ['place\uFF1A Lào Cai', 'place: Lào Cai'],
    ['place:\u00a0Lào Cai', 'place: Lào Cai'],
  ])('%s: a colon without its space', (yaml, paste) => {
    expect(hint(`year: 2026\n${yaml}`)).toContain(`Viết: ${paste}`)
  })
})

describe('a value on several lines', () => {
  it.each([
    'goals:\n  purposes:\n    - Một việc;\n      - Hai việc.',
    'goals:\n  purposes:\n    - Một việc;\n      – Hai việc.',
    'assignments:\n  - unit: Văn phòng\n    duty: làm hai việc\n      a) một;\n      b) hai.',
    'assignments:\n  - unit: Văn phòng\n    duty: |\n      làm hai việc\n      1. một;\n      2. hai.',
    'distribution:\n  - to: Văn phòng\n      purpose:để biết',
  ])('a line that begins as an item or a key does is an error: %j', (yaml) => {
    expect(told(yaml).filter((it) => it.includes('line-joined'))).toEqual(['error line-joined'])
  })
  it('a sentence that ends on its line is told; wrapped words are not', () => {
    expect(told('note: >\n  Một câu.\n  Hai câu.')).toEqual(['warning line-joined'])
    expect(told('note: |\n  Một câu dài\n  viết hai dòng.')).toEqual([])
    expect(told('note: >\n  Một câu của\n  Sở Tư pháp.')).toEqual([])
    expect(told('note: Giai đoạn\n  - 2030')).toEqual([])
  })
  it.each(['note: |\n  Đợt một\n  Đợt hai', 'note: "Đợt một\\nĐợt hai"'])('a line end that was asked for is told: %j', (yaml) => {
    expect(told(yaml)).toEqual(['warning line-joined'])
    expect(hint(yaml)).toBe('Viết: note: "Đợt một Đợt hai"')
  })
  it('items typed as a text are written as the list they mean', () => {
    const { problems } = read('goals:\n  purposes:\n    • Một việc;\n    • Hai việc.')
    expect(problems.find(({ rule }) => rule === 'wrong-type')!.hint!.vi).toContain('[Một việc;, Hai việc.]')
  })
})

describe('keys that hold words only', () => {
  it.each([
    ['place: Lào **Cai**', '**Cai**'],
    ['place: "Lào Cai[^1]"', '[^1]'],
    ['place: Lào `Cai`', '`Cai`'],
    ['place: Lào <b>Cai</b>', '<b>'],
    ['place: Lào [Cai](https://a.vn)', '[Cai](https://a.vn)'],
    ['place: Lào ~~Cai~~', '~~Cai~~'],
    ['signature: { position: "Giám đốc[^2]", name: A }', '[^2]'],
    ['distribution: [{ to: "Văn *phòng*" }]', '*phòng*'],
    ['targets: [{ id: a, name: "Rừng :date[2026-01-01]", operator: "=", value: 1 }]', ':date[2026-01-01]'],
  ])('%s: Markdown in them would be printed', (yaml, sign) => {
    const found = read(yaml).problems.filter(({ rule }) => rule === 'foreign-markup')
    expect(found[0]!.severity).toBe('error')
    expect(found[0]!.message.vi).toContain(sign)
  })
  it('a text with Markdown may begin like a block', () => {
    const { plan, problems } = read('goals:\n  purposes: ["1. **Một** việc.", "# Hai *việc*", "| Ba | **việc**"]')
    expect(problems.filter(({ rule }) => rule !== 'data-not-placed')).toEqual([])
    expect(plan.goals.purposes.map(plainText)).toEqual(['1. Một việc.', '# Hai việc', '| Ba | việc'])
    expect(plan.goals.purposes[0]![1]).toMatchObject({ type: 'strong' })
  })
  it('a sign of another dialect is told in any text', () => {
    expect(told('goals:\n  purposes: ["Trồng 5 m^2^ cây."]')).toContain('error foreign-markup')
  })
})

const WORD = fc.constantFrom('đổi mới', 'Sở Y tế', '2026', 'năm', 'v.v.', 'đ/c', 'a:b', 'C#', '50%', 'Tổ 3')
const SIGN = fc.constantFrom(
  '#',
  ' #',
  ': ',
  ':',
  '- ',
  '-',
  '&',
  '*',
  '%',
  '@',
  '!',
  '|',
  '>',
  '{',
  '}',
  '[',
  ']',
  '?',
  '`',
  '~',
  ',',
  '"',
  "'",
  '“',
  '–',
  '\\',
  '/',
  '=',
  '<',
  '$',
  '^',
  '_',
  '\u00a0',
  '\t',
)
const TEXT = fc
  .array(fc.oneof({ weight: 3, arbitrary: WORD.map((word) => `${word} `) }, { weight: 1, arbitrary: SIGN }), {
    minLength: 1,
    maxLength: 6,
  })
  .map((parts) => parts.join('').trim())
  // A note behind a date or an id is one.
  .filter((text) => text !== '' && !/^[\w.:+-]*\s+#(?:\s|$)/.test(text))
  // Quotes around a whole value are YAML's own.
  .filter((text) => !/^(["']).*\1[,\s]*$/su.test(text))

it('law: what is not told of is in the plan as it was typed', () => {
  let clean = 0
  fc.assert(
    fc.property(TEXT, fc.constantFrom('block', 'item', 'flow'), (text, form) => {
      const yaml = {
        block: `place: ${text}`,
        item: `goals:\n  purposes:\n    - ${text}\n    - Hai.`,
        // A comma before the brace belongs to the braces.
        flow: `issuer: { parent: Ủy ban, name: ${text.replace(/[,\s]+$/u, '')} }`,
      }[form]
      const { plan, problems } = read(yaml)
      if (problems.some(({ rule }) => rule !== 'data-not-placed' && rule !== 'not-nfc')) return
      clean++
      const [first] = plan.goals.purposes
      const got = form === 'block' ? plan.place : form === 'flow' ? plan.issuer.name : plainText(first!)
      // Signs of Markdown go where Markdown is read; a bullet is put before each item.
      const own =
        form === 'item'
          ? text.replace(/^[-+*•–]\s+/u, '').replace(/[*_\\]/g, '')
          : form === 'flow'
            ? text.replace(/[,\s]+$/u, '')
            : text
      expect((form === 'item' ? got.replace(/[*_\\]/g, '') : got).replace(/\s+/gu, ' ').trim()).toBe(
        own.replace(/\s+/gu, ' ').trim(),
      )
    }),
    { numRuns: 100 },
  )
  expect(clean).toBeGreaterThan(10)
})

describe('what is told of signs', () => {
  it.each(['attached: { to: a>}}>}} [a: *  [a: *  [a: * }', 'note: }}>}}> [a: * ', 'terms: { a: }}, b: * [ : * }'])(
    'is what the author typed, at a place in the file: %s',
    (yaml) => {
      const content = `---\n${yaml}\n---\n\n# A\n`
      const { problems } = readPlan({ path: 'a.md', content })
      const lines = content.split('\n')
      expect(problems.length).toBeGreaterThan(0)
      for (const { message, hint, at } of problems) {
        expect(`${message.vi}${message.en}${hint?.vi}`).not.toMatch(/[\uFDD0-\uFDEF]/u)
        expect(at.column).toBeLessThanOrEqual(lines[at.line - 1]!.length + 1)
      }
    },
  )

  it('a value of many thousand signs is not told whole', () => {
    expect(hint(`title: Kế hoạch: ${'rà soát '.repeat(1000)}`)).toBe('Đặt cả giá trị trong ngoặc kép: title: "…"')
  })
})
