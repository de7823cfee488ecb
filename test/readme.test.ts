import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { checkProfile } from '../src/check/check.ts'
import { checkPlan } from '../src/check/every-rule.ts'
import { examplePlan } from '../src/check/example.ts'
import { readSettings } from '../src/check/settings.ts'
import { placeholders } from '../src/cli/frame/help.ts'
import { COMMANDS } from '../src/cli/commands/index.ts'
import { COMMON_OPTIONS } from '../src/cli/frame/arguments.ts'
import { kehoach } from '../src/cli/kehoach.ts'
import { EXIT, type World } from '../src/cli/world/world.ts'
import type { Language } from '../src/model/problem.ts'
import { readPlan } from '../src/read/plan.ts'
import { readProfile } from '../src/read/profile.ts'
import { RULES } from '../src/rules/index.ts'

/** What the READMEs show is what the program does. */
const readmes: readonly [string, Language][] = [
  ['README.md', 'en'],
  ['README.vi.md', 'vi'],
]

/** A world with files in memory, in which a shown command can be run. */
function worldWith(
  files: Record<string, Uint8Array>,
  argv: readonly string[],
  env: Record<string, string>,
): World & { output: () => string } {
  let written = ''
  return {
    argv,
    env,
    locale: () => 'en-US',
    stdin: async () => new Uint8Array(),
    stdout: { write: (text) => (written += text) },
    stderr: { write: () => true },
    files: {
      read: (path) => files[path]!,
      kind: (path) => (path in files ? 'file' : 'missing'),
      below: () => [],
      write: (path, bytes) => ((files[path] = bytes), 'written'),
      nearest: () => undefined,
    },
    shipped: { read: () => new Uint8Array(), below: () => [] },
    output: () => written,
  }
}

describe.each(readmes)('%s', (name, language) => {
  const text = readFileSync(name, 'utf8')
  const plan = /```markdown\n([\s\S]*?\n)```/.exec(text)![1]!
  const [, command, output] = /```console\n\$ npx kehoach (.*)\n([\s\S]*?)```/.exec(text)!

  it('shows a plan, a command and what the program prints', async () => {
    const files = { 'plans/2026/cai-cach-hanh-chinh.md': new TextEncoder().encode(plan) }
    const world = worldWith(files, command!.split(' '), {})
    expect(await kehoach(world)).toBe(EXIT.done)
    expect(world.output()).toBe(output)
    expect(Object.keys(files)).toContain('output/2026/cai-cach-hanh-chinh.docx')
  })

  it('shows what a comparison prints', async () => {
    const [, words, shown] = /```console\n\$ npx kehoach (diff .*)\n([\s\S]*?)```/.exec(text)!
    const edited = plan
      .replace('value: 98.5', 'value: 99')
      .replace('distribution:\n', 'distribution:\n  - { to: Sở Nội vụ, purpose: để phối hợp }\n')
      .replace('nhanh, đúng quy định; tỷ lệ', 'kịp thời, đúng quy định; tỷ lệ')
    const [before, after] = words!.split(' ').slice(1)
    const files = { [before!]: new TextEncoder().encode(plan), [after!]: new TextEncoder().encode(edited) }
    const world = worldWith(files, [...words!.split(' '), '--lang', language], {})
    expect(await kehoach(world)).toBe(EXIT.problems)
    expect(world.output()).toBe(shown)
  })

  it('lists every command and every option', async () => {
    for (const [command, { arguments: positional, about, options }] of Object.entries(COMMANDS)) {
      expect(text).toContain(
        `| \`${`kehoach ${command} ${placeholders(positional, language)}`.trimEnd()}\` | ${about[language]} |`,
      )
      for (const [option, { value, about }] of Object.entries({ ...options, ...COMMON_OPTIONS } as Record<
        string,
        { value?: string; about: Record<Language, string> }
      >)) {
        if (option === 'help') continue
        const flag = `--${option}${value ? ` ${value.replaceAll('|', '\\|')}` : ''}`
        expect(text).toContain(`| \`${flag}\` |`)
        expect(about[language].length).toBeGreaterThan(5)
      }
    }
  })

  it('shows settings and suppressions that work', () => {
    const [settings, inYaml] = [...text.matchAll(/```yaml\n([\s\S]*?)```/g)].map(([, block]) => block!)
    const { value } = readProfile({ path: 'kehoach.yaml', content: settings! })
    expect(
      checkProfile(
        value!,
        'kehoach.yaml',
        RULES.map(({ id }) => id),
      ),
    ).toEqual([])
    expect(Object.keys(readSettings(value!.data).severities)).toHaveLength(2)
    const inBody = /```html\n([\s\S]*?)```/.exec(text)![1]!
    const slips = plan.replace(/^title:.*\n/m, inYaml!).replace('# Mục tiêu\n\nGiải quyết', `# Mục tiêu\n\n${inBody}Giải  quyết`)
    const rulesOf = (content: string): string[] =>
      checkPlan(readPlan({ path: 'plan.md', content }).value!).map(({ rule }) => rule)
    expect(rulesOf(slips)).toEqual([])
    expect(rulesOf(slips.replace(/.*kehoach-disable.*\n/g, '')).sort()).toEqual(['double-space', 'title-repeats-kind'])
  })

  it('shows keys of the frontmatter that are read without an error', () => {
    const rows = [...text.matchAll(/^\| `([a-z]+: .+)` \| .+ \|$/gm)].map(([, yaml]) => yaml!)
    expect(rows.length).toBeGreaterThan(7)
    for (const yaml of rows) {
      const joint = yaml.startsWith('issuer:')
        ? '\nnumber: { value: null, symbol: KHLT-STP-SNV }\nsignature: [{ position: Giám đốc, name: null }, { position: Giám đốc, name: null }]'
        : ''
      const body = 'Sở ban hành.\n\n# Nội dung\n\nRà soát.' + (yaml.includes('[^1]') ? '\n\n[^1]: Chú thích.' : '')
      const content = examplePlan({ yaml: yaml + joint, body })
      const { value, problems } = readPlan({ path: 'a.md', content }, { open: (path) => ({ path, content: 'Nội dung.' }) })
      const wrong = [...problems, ...checkPlan(value!)].filter(({ severity }) => severity === 'error')
      expect(
        wrong.map(({ rule, message }) => `${rule}: ${message.en}`),
        yaml,
      ).toEqual([])
    }
  })

  it('lists every exit code', () => {
    for (const code of Object.values(EXIT)) expect(text).toMatch(new RegExp(`^\\| ${code} \\|`, 'm'))
  })
})

it('shows the same plan in both languages', () => {
  const [first, second] = readmes.map(([name]) => /```markdown\n([\s\S]*?)```/.exec(readFileSync(name, 'utf8'))![1])
  expect(first).toBe(second)
})

describe('README.vi.md leads a person whose computer has only Word', () => {
  const sections = readFileSync('README.vi.md', 'utf8').split(/^(?=## )/m)
  const [, first] = sections

  it('first of all, from installing to the file to sign', () => {
    expect(first).toMatch(/^## Bắt đầu, khi máy chỉ có Word\n/)
    const steps = ['nodejs.org', 'Mở cửa sổ lệnh', 'Windows: ', 'macOS: ', 'npx kehoach init', 'Chọn trình soạn thảo', 'Notepad']
    const places = steps.map((step) => first!.indexOf(step))
    expect(places.filter((place) => place < 0)).toEqual([])
    const path = ['import', 'new --from', 'check', 'build'].map((step) => first!.indexOf(`npx kehoach ${step}`))
    expect(path.every((place) => place > places[0]!)).toBe(true)
    expect(path).toEqual(path.toSorted((a, b) => a - b))
  })

  it('without a word of what programs read, and says that paragraphs need a blank line', () => {
    expect(first).not.toMatch(/SARIF|JSON|API/)
    expect(first).toContain('một dòng trống')
  })
})
