import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { checkText } from '../../src/check/every-rule.ts'
import { COMMANDS } from '../../src/cli/commands/index.ts'
import { readPlan } from '../../src/read/plan.ts'
import { RULES } from '../../src/rules/index.ts'

/** What is said of a slip: whose it is, by its whole name, in words a clerk knows, with commands that are there. */

const saidOf = (content: string, rule: string) =>
  checkText({ path: 'a.txt', content })
    .filter((it) => it.rule === rule)
    .map(({ message }) => message.vi)

const blanks = (frontmatter: string) =>
  readPlan({
    path: 'a.md',
    content: `---\nschema: kehoach/v1\nkind: general\nyear: 2026\n${frontmatter}\n---\n\n# Mục đích\n\nx.\n`,
  })
    .problems.filter(({ rule }) => rule === 'open-blank')
    .map(({ message }) => message.vi)

describe('a blank says whose it is', () => {
  it.each([
    ['place: null', '“place” còn để trống.'],
    ['bases:\n  - { id: a, lead: Căn cứ, type: Luật, date: null, subject: Giá }', '“date” trong phần tử thứ 1 của “bases”'],
    [
      'targets:\n  - { id: a, name: Trồng rừng, operator: ">=", value: 12, unit: ha }\n  - { id: b, name: null, operator: ">=", value: 3, unit: km }',
      '“name” trong phần tử thứ 2 của “targets”',
    ],
    ['assignments:\n  - { unit: null, duty: theo dõi. }', '“unit” trong phần tử thứ 1 của “assignments”'],
    ['distribution:\n  - { to: null, purpose: để báo cáo }', '“to” trong phần tử thứ 1 của “distribution”'],
  ])('%s', (frontmatter, said) => {
    expect(blanks(frontmatter)).toContainEqual(expect.stringContaining(said))
  })
})

describe('a body is called by its whole name', () => {
  it.each([
    'Báo và Phát thanh, Truyền hình tỉnh',
    'Sở Văn hóa, Thể thao và Du lịch',
    'Hội Liên hiệp Phụ nữ tỉnh',
    'Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh',
    'Trung tâm Dịch vụ việc làm',
  ])('%s', (body) => {
    const text = `II. TỔ CHỨC THỰC HIỆN\n\n1. Sở Y tế\n\nHướng dẫn.\n\n2. Sở Tài chính\n\nCấp vốn.\n\n3. ${body}\n\nPhối hợp.\n\nNơi nhận:\n- Sở Y tế;\n- Sở Tài chính;\n- Lưu: VT.\n`
    expect(saidOf(text, 'duty-not-in-recipients')).toEqual([`“${body}” được giao nhiệm vụ nhưng không có trong nơi nhận.`])
  })
})

it.each(['Tiêm chủng', 'Trồng rừng', 'Dạy nghề', 'Tuyển quân', 'Trực Tết'])(
  'letters with loose marks are told in a clerk’s words: %s',
  (title) => {
    const said = saidOf(`KẾ HOẠCH\n${title} năm 2026\n\nI. MỤC ĐÍCH\n\nLàm đúng hạn.\n`.normalize('NFD'), 'not-nfc')
    expect(said.length).toBeGreaterThan(0)
    for (const sentence of said) expect(sentence).not.toMatch(/NF[CD]|Unicode Standard|chuẩn hóa/u)
  },
)

it('an accepted example of the punctuation of bases ends its last one with a full stop', () => {
  const { accepted } = RULES.find(({ id }) => id === 'can-cu-punctuation')!
  const listed = accepted.filter((it): it is string => typeof it === 'string' && it.includes('\n\nCăn cứ '))
  expect(listed.length).toBeGreaterThan(1)
  for (const example of listed) {
    const bases = example.split('\n\n').filter((line) => /^(?:Căn cứ|Thực hiện|Trên cơ sở) /u.test(line))
    expect(bases.map((line) => line.at(-1))).toEqual([...bases.slice(1).map(() => ';'), '.'])
  }
})

/** `kehoach build --draft` and its like, in everything that rules and problems say. */
const commands = ['src/rules', 'src/problems', 'src/read'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .flatMap((name) => [
      ...readFileSync(`${folder}/${name}`, 'utf8').matchAll(/kehoach (?<command>[a-z]+)(?<rest>[^`'"\n;,)]*)/gu),
    ])
    .flatMap(({ groups }) =>
      [...groups!.rest!.matchAll(/--(?<option>[a-z-]+)/gu)].map((it) => `${groups!.command!} ${it.groups!.option!}`),
    ),
)

it.each([...new Set(commands)].sort())('a command that is named has its option: %s', (line) => {
  const [command, option] = line.split(' ') as [string, string]
  expect(Object.keys(COMMANDS[command]!.options ?? {})).toContain(option)
})
