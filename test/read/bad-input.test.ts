import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mergeProblems } from '../../src/check/merge-problems.ts'
import { checkPlan } from '../../src/check/every-rule.ts'
import { everyLabelled } from '../../src/expand/labelled.ts'
import type { Problem } from '../../src/model/problem.ts'
import { readPlan } from '../../src/read/plan.ts'
import { RULES } from '../../src/rules/index.ts'
import { runs } from '../runs.ts'
import { bodyOf, HEAD, inlineOf, outline, planFile, readBody } from './plan.ts'

/** Everything reading and the schema find. */
function problemsOf(content: string | Uint8Array): Problem[] {
  const { value, problems } = readPlan({ path: 'plan.md', content })
  return mergeProblems([...problems, ...(value ? checkPlan(value) : [])])
}
/** What the rules of content say is tested with the rules. */
const OF_CONTENT = new Set(RULES.map(({ id }) => id))
const told = (content: string | Uint8Array): string[] =>
  problemsOf(content).map(({ at, rule }) => `${at.line}:${at.column} ${rule}`)

const bytes = (...parts: (string | readonly number[])[]): Uint8Array =>
  Uint8Array.from(parts.flatMap((part) => (typeof part === 'string' ? [...new TextEncoder().encode(part)] : part)))

/** What no message may hold: traces, paths, codes and names of the programs inside. */
const JARGON =
  /\n\s+at |\b(?:Error|Exception|undefined|NaN|node_modules|[A-Z]+_[A-Z_]+|micromark|mdast|[Aa]jv|JSON ?pointer|scalar|token|parse[rd]?)\b|\[object/
const VIETNAMESE = /[ăâđêôơưáàảãạấầẩẫậắằẳẵặéèẻẽẹếềểễệíìỉĩịóòỏõọốồổỗộớờởỡợúùủũụứừửữựýỳỷỹỵ]/iu

/** A problem an official can act on: a true place, a sentence and a hint in both languages. */
function expectReadable({ at, rule, message, hint }: Problem): void {
  expect(at.line, rule).toBeGreaterThan(0)
  expect(at.column, rule).toBeGreaterThan(0)
  expect(at.endLine * 1e6 + at.endColumn, rule).toBeGreaterThanOrEqual(at.line * 1e6 + at.column)
  for (const wording of [message, hint]) {
    expect(wording, rule).toBeDefined()
    expect(wording!.vi, rule).toMatch(VIETNAMESE)
    for (const text of [wording!.vi, wording!.en]) {
      expect(text.trim(), rule).not.toBe('')
      expect(text, rule).not.toMatch(JARGON)
      expect(text.length, rule).toBeLessThan(500)
    }
  }
  // A sentence of the program's own; words of the author's stand between quotation marks.
  expect(message.vi, rule).toMatch(/[.?…`”)]$|: .+$/u)
  expect(message.en.replace(/“[^”]*”|`[^`]*`/g, ''), rule).not.toMatch(VIETNAMESE)
}

const at = (line: string, more = ''): string => `---\n${line}\n${HEAD}${more}---\nx\n`
const body = (text: string): string => `---\n${HEAD}---\n${text}`
/** The first line of a body under `HEAD`. */
const B = 14

describe('bad input is an error with a place, a sentence and a hint', () => {
  it.each<readonly [string, string | Uint8Array, ...string[]]>([
    ['an empty file', '', '1:1 file-empty'],
    ['an empty file with a byte-order mark', '\uFEFF\r\n', '1:1 file-empty'],
    ['no frontmatter', '# Mục đích\n\nx\n', '1:1 frontmatter-missing'],
    ['an empty line above the frontmatter', `\n${body('x')}`, '1:1 frontmatter-missing'],
    ['four dashes', '----\na: 1\n----\n', '1:1 frontmatter-missing'],
    ['frontmatter not closed', `---\n${HEAD}\n# Mục đích\n`, '1:1 frontmatter-unclosed'],
    ['frontmatter closed by another line', '---\na: 1\n--- x\n---\n', '3:1 frontmatter-unclosed'],
    ['empty frontmatter', '---\n---\nx\n', '1:1 frontmatter-missing'],
    ['a list for frontmatter', '---\n- a\n---\nx\n', '1:1 frontmatter-missing'],
    ['a text for frontmatter', '---\nabc\n---\nx\n', '1:1 frontmatter-missing'],
    ['the js engine', '---js\nglobalThis.ran = true\n---\nx\n', '1:4 frontmatter-engine'],
    ['the javascript engine, spaced', '--- javascript\n{}\n---\nx\n', '1:4 frontmatter-engine'],
    ['the json engine', '---json\n{}\n---\nx\n', '1:4 frontmatter-engine'],
    ['the toml engine', '---toml\na = 1\n---\nx\n', '1:4 frontmatter-engine'],
    ['even the yaml engine, which Markdown would print', `---yaml\n${HEAD}---\nx\n`, '1:4 frontmatter-engine'],
    ['a tab for indentation', '---\nissuer:\n\tname: A\n---\nx\n', '3:1 yaml-tab'],
    ['a colon in a text', at('id: a: b'), '2:5 yaml-syntax'],
    ['a quote not closed', '---\ntitle: "Kế hoạch\nplace: A\n---\nx\n', '2:8 yaml-syntax'],
    ['a bracket not closed', '---\nabbreviations: {A: b\ntitle: c\n---\nx\n', '2:16 yaml-syntax'],
    ['a value that begins with @', at('id: @a'), '2:5 yaml-syntax'],
    ['a line without a colon', at('id: a\nb c'), '3:1 yaml-syntax'],
    ['a line indented askew', '---\nissuer:\n    name: A\n  short: B\n---\nx\n', '4:1 yaml-syntax'],
    ['a type tag', at('id: !!js/function a'), '2:5 yaml-syntax'],
    ['a tag that YAML itself has', at('id: !!binary agk'), '2:5 yaml-syntax'],
    ['a tag on a mapping', at('abbreviations: !!set { A: b }'), '2:16 yaml-syntax', '2:16 wrong-type'],
    ['a tag on a key', at('!x id: a'), '2:1 yaml-syntax', '2:1 unknown-key'],
    ['an alias of nothing', at('abbreviations: *nope'), '2:16 yaml-alias'],
    ['an alias for a key', at('*nope : a'), '2:1 yaml-alias'],
    ['an anchor on a key', at('&a id: b'), '2:1 yaml-alias', '2:1 unknown-key'],
    ['a list for a key', at('[a]: b'), '2:1 yaml-syntax'],
    ['a mapping for a key', at('{ a: b }: c'), '2:1 yaml-syntax'],
    ['a whole text for a key', at(`"${'a'.repeat(300)}": b`), '2:1 yaml-syntax'],
    ['a figure that is none', at('years: { from: .nan, to: .inf }'), '2:16 number-form', '2:26 number-form'],
    ['keys behind the end of the YAML', '---\nid: a\n...\nplace: B\n---\nx\n', '4:1 yaml-syntax'],
    ['a duplicate key', at('id: a\nid: b'), '3:1 yaml-duplicate-key'],
    ['an alias', at('id: &a b\nabbreviations: { A: *a }'), '2:5 yaml-alias', '3:21 yaml-alias'],
    ['Lưu: VT in a list of texts', at('goals:\n  purposes:\n    - Lưu: VT'), '4:7 wrong-type', '4:7 data-not-placed'],
    ['an unknown key', at('titel: a'), '2:1 unknown-key'],
    ['a wrong type', at('abbreviations: THADS'), '2:16 wrong-type'],
    ['a number for a text', at('id: 5'), '2:5 wrong-type'],
    [
      'a decimal comma between braces',
      at("targets: [{ id: a, name: A, operator: '=', value: 85,1, unit: '%' }]"),
      '2:51 number-form',
    ],
    ['a date that does not exist', at('period: { start: 2026-02-30, end: 2026-12-31 }'), '2:18 impossible-date'],
    ['a key that is __proto__', at('__proto__: { a: 1 }'), '2:1 unknown-key'],
    ['a key with a control character', at('abbreviations: { "A\\u0007": b }'), '2:18 forbidden-character'],
    ['a YAML escape of a control character', at('id: "a\\x07"'), '2:5 forbidden-character'],
    ['a YAML escape of half a character', at('id: "a\\ud800"'), '2:5 forbidden-character'],
    ['a YAML escape of NUL', at('id: "a\\0"'), '2:5 forbidden-character'],
    ['a target that is not there', body('x :target[a]\n'), `${B}:3 unknown-reference`],
    ['a base that is not there', body('x :base[a]\n'), `${B}:3 unknown-reference`],
    ['a commemoration that is not there', body('x :commemoration[a]\n'), `${B}:3 unknown-reference`],
    ['a directive misspelt', body('::phase\n'), `${B}:1 unknown-directive`],
    ['an inline directive misspelt', body('x :dat[2026]\n'), `${B}:3 unknown-directive`],
    ['an appendix missing', at('appendices: [{ file: a.md, title: A }]'), '2:22 appendix-missing'],
    ['an appendix outside', at('appendices: [{ file: ../a.md, title: A }]'), '2:22 appendix-outside'],
    ['a heading level skipped', body('# A\n\n### B\n'), `${B + 2}:1 heading-skipped`],
    ['raw HTML', body('x <br> y\n'), `${B}:3 raw-html`],
    ['NUL', body('a\0b\n'), `${B}:2 forbidden-character`],
    ['a bell in the frontmatter', '---\ntitle: a\u0007\n---\n', '2:9 forbidden-character'],
    ['a form feed', body('x\n\na\fb\n'), `${B + 2}:2 forbidden-character`],
    ['a lone surrogate', body('ab\uD800c\n'), `${B}:3 forbidden-character`],
    ['a surrogate the wrong way round', body('ab\uDC00\uD800\n'), `${B}:3 forbidden-character`],
    ['U+FFFE', body('\uFFFE\n'), `${B}:1 forbidden-character`],
    ['a file in TCVN3', bytes('---\ntitle: K', [0xd5], ' ho', [0xb9], 'ch\n---\n'), '2:9 not-utf8'],
    ['a file in UTF-16 cut off within a letter', bytes([0xff, 0xfe, 0x2d, 0x00, 0x0a, 0x00, 0x41]), '2:1 not-utf8'],
    ['a character cut off at the end', bytes('---\ntitle: K\n', [0xe1, 0xba]), '3:1 not-utf8'],
    ['a Word file', bytes('PK', [3, 4, 0x14, 0, 0, 0, 8, 0xff]), '1:10 not-utf8'],
    [
      'lists nested 50 deep',
      body(Array.from({ length: 50 }, (_, depth) => `${'  '.repeat(depth)}- a`).join('\n')),
      `${B + 2}:5 nesting-too-deep`,
    ],
    [
      'clauses nested 50 deep',
      body(Array.from({ length: 50 }, (_, depth) => `${'   '.repeat(depth)}1. a`).join('\n')),
      `${B + 8}:25 nesting-too-deep`,
    ],
    ['a file of 10 MB', new Uint8Array(10 * 1024 * 1024).fill(97), '1:1 file-too-large'],
    ['a text of 10 MB', 'a'.repeat(10 * 1024 * 1024), '1:1 file-too-large'],
  ])('%s', (_, content, ...expected) => {
    const problems = problemsOf(content).filter(({ rule }) => !OF_CONTENT.has(rule))
    expect(problems.map(({ at, rule }) => `${at.line}:${at.column} ${rule}`)).toEqual(expected)
    for (const problem of problems) expectReadable(problem)
    expect(problems[0]!.severity).toBe('error')
  })

  it.each([
    ['title: Kế hoạch: triển khai', 'title: "Kế hoạch: triển khai"'],
    ['title: "Kế hoạch', 'title: "Kế hoạch"'],
    ['title: "Kế hoạch\nplace: A', 'title: "Kế hoạch"'],
    ['title: @a “b”', 'title: "@a “b”"'],
    ['targets: [{ id: a, operator: >=, value: 1 }]', 'operator: ">="'],
    ['targets: [{ id: a, operator: ">", unit: %, value: 1 }]', 'unit: "%"'],
    ['signature: { position: @Giám đốc, name: A }', 'position: "@Giám đốc"'],
    ['phases: [{ id: a, name: b: c, start: 2026-01-01 }]', 'name: "b: c"'],
    ['targets:\n  - id: a\n    operator: >=\n    value: 1', 'operator: ">="'],
    ['marks: { draft: true', 'marks: { draft: true }'],
    ['goals: { purposes: [A', 'goals: { purposes: [A ] }'],
    ['bases: [{ id: a, subject: về phòng, chống dịch, lead: Căn cứ }]', 'subject: "về phòng, chống dịch"'],
    ['distribution:\n  - { to: Các sở, ban, ngành, purpose: để t/h }', 'to: "Các sở, ban, ngành"'],
  ])('%s: the hint can be pasted', (line, paste) => {
    const problem = problemsOf(`---\n${line}\n---\nx\n`).find(({ rule }) => rule === 'yaml-syntax' || rule === 'split-by-comma')
    expect(problem!.hint!.vi).toContain(paste)
    expect(problem!.hint!.en).toContain(paste)
    expect(told(`---\n${paste}\n---\nx\n`)).not.toContain('yaml-syntax')
  })
  it.each([
    ['targets: [{ id: a, name: A, operator: >=, value: 1, unit: x }]', '2:39 yaml-syntax'],
    ['targets:\n  - id: a\n    name: A\n    operator: >=\n    value: 1\n    unit: việc', '5:15 yaml-syntax'],
    ['abbreviations: { A: "x, B: 1 }', '2:21 yaml-syntax'],
    ['bases: [{ id: a, subject: về phòng, chống dịch, gió, lead: Căn cứ }]', '2:27 split-by-comma'],
    ['phases: [{ id: a, name: Một, hai }]', '2:25 split-by-comma'],
  ])('%s is told once', (line, expected) => {
    expect(told(at(line)).filter((it) => !it.endsWith('data-not-placed'))).toEqual([expected])
  })
  it('texts that commas cut are put together again', () => {
    const { value } = readPlan({
      path: 'plan.md',
      content: at('bases: [{ id: a, subject: về phòng,  chống dịch, gió, lead: Căn cứ }]'),
    })
    expect(value!.plan.bases[0]).toMatchObject({ subject: 'về phòng, chống dịch, gió', lead: 'Căn cứ' })
  })
  it.each([
    ['[Nâng cao hiệu lực, hiệu quả., Bảo đảm tiến độ]', ['warning split-by-comma']],
    ['[Nâng cao hiệu lực, Bảo đảm tiến độ]', []],
    ['["Nâng cao hiệu lực", "bảo đảm"]', []],
  ])('goals %s', (list, expected) => {
    const found = problemsOf(planFile('::purposes', `goals: { purposes: ${list} }`)).filter(({ rule }) => !OF_CONTENT.has(rule))
    expect(found.map(({ severity, rule }) => `${severity} ${rule}`)).toEqual(expected)
    if (expected.length > 0) expect(found[0]!.hint!.vi).toContain('"Nâng cao hiệu lực, hiệu quả."')
  })
  it('a number for a text is shown with its own digits', () => {
    const [problem] = problemsOf(at('bases: [{ id: a, lead: Căn cứ, number: 012, subject: b }]'))
    expect(problem).toMatchObject({ rule: 'wrong-type', hint: { vi: 'Đặt cả dòng trong ngoặc kép: "012"' } })
  })
  it('- Lưu: VT gives the text between quotes', () => {
    const [problem] = problemsOf(at('goals:\n  purposes:\n    - Lưu: VT'))
    expect(problem!.hint!.vi).toContain('"Lưu: VT"')
  })
  it('a colon in a text costs that text nothing, and the keys below it neither', () => {
    const { value, problems } = readPlan({ path: 'plan.md', content: '---\ntitle: A: b: c\nplace: d: [[e]]\nid: f\n---\nx' })
    expect(value!.plan).toMatchObject({ title: 'A: b: c', place: 'd: [[e]]', id: 'f' })
    expect(problems.map(({ at, rule }) => `${at.line}:${at.column} ${rule}`)).toEqual([
      '2:8 yaml-syntax',
      '3:8 yaml-syntax',
      '3:8 open-blank',
    ])
  })
  it.each([
    ['[&a [&a ', 'id: '],
    ['[:a', 'id: '],
    ['[&a\n  [&a ', 'id: '],
    ['{a: .nan', 'abbreviations: về '],
    ['[? ', 'id: {'],
    ['{* ', 'id: '],
    ['[`', 'id: {'],
    ['? ', 'id:\n  '],
    ['- ', 'id:\n  '],
    ['!!binary [', 'id: '],
    ['b: ', 'id: '],
  ])('%j a hundred times over is told at its line', (unit, before) => {
    const problems = problemsOf(at(`${before}${unit.repeat(100)}`))
    expect(problems[0]).toMatchObject({
      rule: 'yaml-syntax',
      at: { line: before.includes('\n') ? 3 : unit.includes('\n') ? expect.any(Number) : 2 },
    })
    for (const problem of problems) expectReadable(problem)
  })
  it('so many values that none is read are told where they become too many', () => {
    const many = Array.from({ length: 60_000 }, (_, index) => `k${index}: 1`).join('\n')
    const problems = problemsOf(`---\n${many}\n---\nx\n`)
    expect(problems.map(({ rule }) => rule)).toEqual(['yaml-syntax'])
    expect(problems[0]!.message.en).toContain('too many values')
    expect(problems[0]!.at.line).toBeGreaterThan(10_000)
  })
  it('brackets 5000 deep are told and left', () => {
    for (const deep of [`id: ${'['.repeat(5000)}${']'.repeat(5000)}`, `id: ${'{a: '.repeat(5000)}${'}'.repeat(5000)}`]) {
      const problems = problemsOf(at(deep))
      expect(problems.map(({ at, rule }) => `${at.line} ${rule}`)).toEqual(['2 yaml-syntax'])
      expectReadable(problems[0]!)
    }
  })
  it('a decimal comma gives the number with a point', () => {
    const [problem] = problemsOf(at("targets: [{ id: a, name: A, operator: '=', value: 85,1, unit: '%' }]"))
    expect(problem!.hint!.vi).toContain('85.1 ')
  })
  it('goes on after an error and reports them all', () => {
    expect(
      told(at('id: a: b\nperiod: { start: 2026-02-30, end: 2026-12-31 }').replace('\nx\n', '\n### A <b> :target[x]\n')),
    ).toEqual([
      '2:5 yaml-syntax',
      '3:18 impossible-date',
      `${B + 2}:1 heading-skipped`,
      `${B + 2}:7 raw-html`,
      `${B + 2}:11 unknown-reference`,
    ])
  })
  it('what is missing is told key by key; after a syntax error, when it may be there, not at all', () => {
    expect(problemsOf('---\nschema: kehoach/v1\n---\nx\n').map(({ message }) => /“(\w+)”/.exec(message.en)![1])).toEqual([
      'kind',
      'year',
      'issuer',
      'number',
      'place',
      'date',
      'title',
      'distribution',
      'archive',
      'signature',
    ])
    expect(told('---\nschema: kehoach/v1\nissuer:\n\tname: A\n---\nx\n')).toEqual(['4:1 yaml-tab'])
  })
})

describe('nothing in a plan is run or blown up', () => {
  it.each([
    '---js\nglobalThis.canary = 1\n---\n',
    '--- javascript\nglobalThis.canary = 1\n---\n',
    '---coffee\nglobalThis.canary = 1\n---\n',
    `---\n${HEAD}x: !!js/function 'function () { globalThis.canary = 1 }'\n---\n`,
  ])('%j', (content) => {
    readPlan({ path: 'plan.md', content })
    expect(globalThis).not.toHaveProperty('canary')
  })
  it('alias bombs stay small', () => {
    const bomb = [
      'a0: &a0 [x, x]',
      ...Array.from({ length: 40 }, (_, n) => `a${n + 1}: &a${n + 1} [${Array(9).fill(`*a${n}`).join(', ')}]`),
    ].join('\n')
    const { value, problems } = readPlan({ path: 'plan.md', content: `---\n${bomb}\n---\nx\n` })
    expect(JSON.stringify(value!.front).length).toBeLessThan(10_000)
    expect(new Set(problems.map(({ rule }) => rule))).toEqual(new Set(['yaml-alias']))
  })
  it('__proto__ is a key like any other', () => {
    readPlan({
      path: 'plan.md',
      content: at('__proto__: { polluted: 1 }\nabbreviations: { __proto__: { polluted: 1 }, constructor: a }'),
    })
    expect({}).not.toHaveProperty('polluted')
  })
  it('deep and long texts are read', () => {
    const long = [
      `x${' '.repeat(100_000)}\n${' '.repeat(100_000)}y`,
      `| a | b |\n|${' '.repeat(50_000)}x\n\n|---${' '.repeat(50_000)}x|`,
      '> '.repeat(500) + 'x',
      '- '.repeat(500) + 'x',
      '*a **b '.repeat(1000),
      '['.repeat(5000),
      ':a['.repeat(1000),
      '[[x]] '.repeat(1000),
      'a) x\n'.repeat(1000),
    ]
    const began = process.cpuUsage()
    for (const text of long) expect(readPlan({ path: 'plan.md', content: body(text) }).value).toBeDefined()
    // Seconds of work at most, where a text that grows without end takes minutes.
    const { user, system } = process.cpuUsage(began)
    expect(user + system).toBeLessThan(10_000_000)
  })
})

describe('line ends, byte-order marks and forms of letters', () => {
  const PLAN = planFile('# A [[b]]\n\nđoạn\nhai :target[x]\n\n- c\n', 'id: a\nabbreviations: { A: một }')
  const strip = (content: string | Uint8Array) => {
    const { value, problems } = readPlan({ path: 'plan.md', content })
    return { value: JSON.parse(JSON.stringify(value)) as unknown, problems }
  }

  it.each([
    ['CRLF', PLAN.replaceAll('\n', '\r\n')],
    ['lone CR', PLAN.replaceAll('\n', '\r')],
    ['a byte-order mark', `\uFEFF${PLAN}`],
    ['a byte-order mark and CRLF', `\uFEFF${PLAN.replaceAll('\n', '\r\n')}`],
    ['bytes', new TextEncoder().encode(PLAN)],
    ['bytes with a mark and CRLF', new TextEncoder().encode(`\uFEFF${PLAN.replaceAll('\n', '\r\n')}`)],
  ])('%s: the same plan, hash, places and problems', (_, content) => {
    expect(strip(PLAN).problems.map(({ rule }) => rule)).toEqual(['open-blank', 'unknown-reference'])
    expect(strip(content)).toEqual(strip(PLAN))
  })
  it('another text has another hash', () => {
    const hash = (content: string): string => readPlan({ path: 'plan.md', content }).value!.sha256
    expect(hash(PLAN)).toMatch(/^[0-9a-f]{64}$/)
    expect(hash(PLAN)).not.toBe(hash(`${PLAN}\n`))
  })
  it('trailing blanks behind the dashes do no harm', () => {
    expect(told(PLAN.replaceAll('---\n', '---  \n'))).toEqual(told(PLAN))
  })

  const NFD = 'Kế hoạch :target[x]'.normalize('NFD')
  it('NFD in the body: a warning at the first such letter, written in NFC, later places in the author’s columns', () => {
    const { text, problems } = readBody(`${NFD} y\n`)
    expect(inlineOf(text.body.flatMap((it) => (it.type === 'paragraph' ? it.text : [])))).toBe('Kế hoạch :target[x] y./.')
    expect(problems.map(({ at, severity, rule }) => `${at.line}:${at.column}-${at.endColumn} ${severity} ${rule}`)).toEqual([
      `${B}:2-5 warning not-nfc`,
      `${B}:${NFD.indexOf(':') + 1}-${NFD.length + 1} error unknown-reference`,
    ])
    expect(NFD.indexOf(':')).toBe('Kế hoạch '.length + 3)
    expectReadable(problems[0]!)
    expect(problems[0]!.fixes).toEqual([
      { range: { start: { line: B, column: 1 }, end: { line: B, column: NFD.length + 3 } }, text: 'Kế hoạch :target[x] y' },
    ])
    expect(problems[0]!.hint!.vi).toContain('Kế')
  })
  it('NFD in the frontmatter', () => {
    const title = 'Kế hoạch'.normalize('NFD')
    const { value, problems } = readPlan({ path: 'plan.md', content: `---\nabbreviations: { A: "${title}", B: [[x]] }\n---\nx` })
    expect(value!.plan.abbreviations).toEqual({ A: 'Kế hoạch', B: '[[x]]' })
    expect(problems.map(({ at, rule }) => `${at.line}:${at.column} ${rule}`)).toEqual([
      '2:23 not-nfc',
      `2:${28 + title.length} open-blank`,
    ])
  })
  it('NFC and NFD give one plan and one hash', () => {
    const plain = planFile('# Mục đích\n\nThực hiện.\n')
    expect(readPlan({ path: 'plan.md', content: plain.normalize('NFD') }).value!.sha256).toBe(
      readPlan({ path: 'plan.md', content: plain }).value!.sha256,
    )
  })
  it('YAML escapes are brought to NFC too', () => {
    expect(readBody('x', 'abbreviations: { A: "K\\u0065\\u0302\\u0301" }').plan.abbreviations).toEqual({ A: 'Kế' })
  })
})

describe('reading never throws', () => {
  const PLANS = new URL('../../plans/', import.meta.url)
  const files = readdirSync(PLANS, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.md'))

  it.each(files)(
    'on any beginning of %s',
    (name) => {
      const content = readFileSync(new URL(name.replaceAll('\\', '/'), PLANS))
      // Forty beginnings of each plan; `RUNS` asks for more.
      const stride = Math.max(1, Math.floor(content.length / runs(40)))
      for (let end = 0; end < content.length; end += stride)
        for (const problem of problemsOf(content.subarray(0, end))) expectReadable(problem)
    },
    120_000,
  )

  const pieces = fc.oneof(
    fc.constantFrom(
      '---',
      '\n',
      '\n\n',
      '# ',
      '## ',
      '#### ',
      '- ',
      '+ ',
      '* ',
      '1. ',
      '1) ',
      'a) ',
      '1.1. ',
      '::phases',
      ':target[x]',
      ':a',
      '[[',
      ']]',
      '[[x]]',
      '[^1]',
      '[^1]: ',
      '|',
      '|---|',
      '**',
      '*',
      '`',
      '<!--',
      '-->',
      '<b>',
      '&',
      '{',
      '}',
      '\t',
      '    ',
      '\r',
      '\uFEFF',
      ': ',
      '"',
      "'",
      '\\',
      './.',
      'ế'.normalize('NFD'),
      'title: ',
      'bases:',
      'null',
      '05',
      '1.000',
    ),
    fc.string({ unit: 'binary', maxLength: 8 }),
  )
  const text = fc.array(pieces, { maxLength: 40 }).map((parts) => parts.join(''))

  it.each(['+ 1.1. ', '- a) ', '- 1.1. \nMột', '+ 1.1.\n\n  - Hai'])('on a bullet with a bare label: %j', (text) => {
    for (const problem of problemsOf(body(text))) expectReadable(problem)
  })

  it('on any text, as a file, a body or a frontmatter', () => {
    fc.assert(
      fc.property(text, (any) => {
        for (const content of [any, body(any), `---\n${HEAD}${any}\n---\nx\n`, `---\n${any}\n---\n${any}`]) {
          for (const { at, message } of problemsOf(content)) {
            expect(at.line).toBeLessThanOrEqual(content.split(/\r\n?|\n/).length)
            expect(message.en).not.toMatch(/undefined|\[object/)
          }
        }
      }),
      { numRuns: 150 },
    )
  })
  it('on any bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 60 }), (any) => void problemsOf(bytes('---\n', HEAD, '---\n', [...any]))),
      { numRuns: 100 },
    )
  })
  it('on any value of any key', () => {
    const keys = [
      'schema',
      'kind',
      'id',
      'year',
      'years',
      'period',
      'issuer',
      'number',
      'place',
      'date',
      'title',
      'abbreviations',
      'bases',
      'goals',
      'targets',
      'phases',
      'assignments',
      'distribution',
      'archive',
      'signature',
      'origin',
      'appendices',
      'marks',
      'layout',
    ]
    fc.assert(
      fc.property(fc.constantFrom(...keys), fc.json({ maxDepth: 3 }), (key, value) => {
        const { value: plan } = readPlan({
          path: 'plan.md',
          content: `---\n${key}: ${value}\n---\n::bases\n\n::targets\n\n::phases\n\n::assignments\n\n::purposes\n`,
        })
        if (plan) checkPlan(plan)
      }),
      { numRuns: 250 },
    )
  })
  it('and words are neither lost nor doubled: what is text stays, in order', () => {
    const word = fc.constantFrom('Mục đích', 'thực hiện', 'năm 2026', '85,1%', '8:30', 'tại Điều 5', 'THADS', '“trọng tâm”')
    const sentence = fc.array(word, { minLength: 1, maxLength: 6 }).map((words) => words.join(' '))
    const block = fc.tuple(fc.constantFrom('# ', '', '1. ', '1) ', '- '), sentence)
    fc.assert(
      fc.property(fc.array(block, { minLength: 1, maxLength: 12 }), (blocks) => {
        const source = blocks.map(([mark, words]) => mark + words).join('\n\n')
        expect(
          outline([...everyLabelled(readBody(source).text.body)].filter((it) => it.type === 'heading' || it.type === 'paragraph'))
            .map((line) => line.replace(/^# [IVXLC]+\. /, '').replace('./.', ''))
            .filter(Boolean),
        ).toEqual(blocks.map(([, words]) => words))
      }),
      { numRuns: 100 },
    )
    expect(bodyOf('x')).toBe('x')
  })
})
