import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { checkPlan, readPlan } from '../../src/index.ts'

/** The snippets of the VS Code extension, as they stand when nobody fills them in. */

interface Snippet {
  readonly prefix: string
  readonly body: string | readonly string[]
}
/** Those of a language: the editor takes a frontmatter for YAML, and offers those of Markdown below it alone. */
function snippetsOf(language: string): Record<string, Snippet> {
  const { contributes } = JSON.parse(readFileSync('editors/vscode/package.json', 'utf8')) as {
    contributes: { snippets: { language: string; path: string }[] }
  }
  const { path } = contributes.snippets.find((it) => it.language === language)!
  return JSON.parse(readFileSync(`editors/vscode/${path}`, 'utf8')) as Record<string, Snippet>
}
const [body, frontmatter] = [snippetsOf('markdown'), snippetsOf('yaml')]

/** A snippet with what it offers first: `${1|a,b|}` is a, `${1:a}` and any `$1` then is a, a `$1` of its own is nothing. */
function filled({ body }: Snippet): string {
  let text = typeof body === 'string' ? body : body.join('\n')
  text = text.replaceAll('$CURRENT_YEAR', '2026')
  for (const [, at, value] of text.matchAll(/\$\{(\d+):([^${}]*)\}/g))
    text = text.replace(new RegExp(`\\$${at}(?!\\d)`, 'g'), value!)
  text = text.replace(/\$\{\d+\|([^,|]*)[^|]*\|\}/g, '$1')
  while (/\$\{\d+:[^${}]*\}/.test(text)) text = text.replace(/\$\{\d+:([^${}]*)\}/g, '$1')
  return text.replace(/\$0/, 'Các đơn vị triển khai thực hiện.').replace(/\$\d+/g, '')
}

const plan = filled(body['Khung kế hoạch']!)
const problems = (content: string) => {
  const { value, problems } = readPlan({ path: 'a.md', content })
  return [...problems, ...(value ? checkPlan(value) : [])]
    .filter(({ severity }) => severity === 'error')
    .map(({ rule, at }) => `${at.line} ${rule}`)
}

it('that of a whole plan is one without errors', () => {
  expect(problems(plan)).toEqual([])
  expect(plan).toContain('title: Trích yếu nội dung năm 2026\n')
})

it.each([
  ['Căn cứ', 'bases:\n'],
  ['Chỉ tiêu', 'targets:\n'],
  ['Đợt, giai đoạn', 'phases:\n'],
])('%s is an item of its list', (name, list) => {
  const item = filled(frontmatter[name]!).replace(/^/gm, '  ')
  const key = list.trim()
  const without = plan.replace(/^bases:\n(?: .*\n)+/m, '')
  const content = without
    .replace('goals:', `${key}\n${item}\ngoals:`)
    .replace('# Tổ chức', `${key === 'bases:' ? '' : `::${key.slice(0, -1)}\n\n`}# Tổ chức`)
  expect(problems(content)).toEqual([])
})

it.each(['Nhiệm vụ', 'Bảng', 'Chỗ trống'])('%s stands in the body', (name) => {
  const content = plan.replace('Các đơn vị triển khai thực hiện.', filled(body[name]!))
  expect(problems(content).filter((it) => !it.endsWith('open-blank'))).toEqual([])
})
