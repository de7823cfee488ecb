import { readdirSync, readFileSync } from 'node:fs'
import { afterAll, describe, expect, it } from 'vitest'
import { examplePlan } from '../../src/check/example.ts'
import type { Problem } from '../../src/model/problem.ts'
import { KINDS } from '../../src/problems/index.ts'
import type { ProblemExample, ProblemKind } from '../../src/problems/problem-kind.ts'
import { CLAUSE } from '../../src/report/clause.ts'
import { RULES } from '../../src/rules/index.ts'
import { caseFiles, textOfCases } from '../cli/cases.ts'
import { filesOf } from '../../src/cli/world/files.ts'
import { saveFile } from '../../src/workspace/save.ts'
import { Folder } from '../cli/folder.ts'
import { docxWith, p } from '../ooxml/word.ts'

const folders: Folder[] = []
afterAll(() => folders.forEach((folder) => folder.remove()))

/** The words of a command line, `"…"` around those with spaces. */
const wordsOf = (line: string): string[] => [...line.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain!)

const inSample = (section: string): string =>
  `Sở Tư pháp ban hành Kế hoạch cải cách hành chính năm 2026 như sau:\n\n${section}\n\n# Tổ chức thực hiện\n\n::assignments\n`

const paragraphOf = (line: string): string =>
  line === line.toUpperCase() ? p(line, { ppr: '<w:jc w:val="center"/>', rpr: '<w:b/>' }) : p(line)

/** What is told of an example: its files put into a folder, its command run there. */
async function found(example: ProblemExample): Promise<Pick<Problem, 'rule' | 'severity' | 'message' | 'clause'>[]> {
  const {
    yaml,
    section,
    body = section && inSample(section),
    at = ['ke-hoach.md'],
    files = {},
    documents = {},
    opened,
    command,
  } = example
  const folder = new Folder()
  folders.push(folder)
  if (yaml ?? body) for (const path of at) folder.write(path, examplePlan({ ...(yaml && { yaml }), ...(body && { body }) }))
  for (const [path, content] of Object.entries(files)) folder.write(path, content)
  for (const [path, lines] of Object.entries(documents)) folder.write(path, docxWith(lines.map(paragraphOf).join('')))
  if (opened !== undefined) {
    const over = new TextEncoder().encode(opened)
    return [...(await saveFile(filesOf(folder.path), 'ke-hoach.md', 'Đã sửa.\n', { over })).problems]
  }
  const [program, ...words] = wordsOf(command ?? 'kehoach check ke-hoach.md')
  expect(program).toBe('kehoach')
  const { stdout, stderr, exit } = await folder.run([...words, '--json', '--today', '2026-01-05'])
  expect(stderr).toBe('')
  const { problems } = JSON.parse(stdout)
  expect(exit === 0).toBe(!problems.some(({ severity }: Problem) => severity === 'error'))
  return problems
}

describe.each(KINDS.map((kind) => [kind.id, kind] as const))('%s', (id, kind: ProblemKind) => {
  it('is documented in both languages', () => {
    for (const text of [kind.summary, kind.why]) {
      expect(text.vi).toMatch(/[àáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵđ].*\.$/i)
      expect(text.en).toMatch(/^[A-Z`].{10,}\.$/)
    }
    for (const clause of kind.clause?.split('; ') ?? []) expect(clause).toMatch(CLAUSE)
    expect(kind.refused.length).toBeGreaterThan(0)
    expect(kind.accepted.length).toBeGreaterThan(0)
  })

  it.each(kind.refused.map((example) => [example]))('refuses %#', async (example) => {
    const problems = await found(example)
    expect(problems.length).toBeGreaterThan(0)
    for (const { rule, severity, message } of problems) expect([rule, severity, message]).toEqual([id, kind.severity, message])
  })

  it.each(kind.accepted.map((example) => [example]))('accepts %#', async (example) => {
    expect((await found(example)).filter(({ rule }) => rule === id)).toEqual([])
  })
})

/** What a stage says stands as `rule: '…'`, or as an argument of a reporting function. */
const SAID =
  /\brule: '([a-z][a-z\d-]*)'|\b#?(?:report|problem)\(\s*(?:(?:[\w.]+|(?:placeAt|place)\([^)]*\)|'(?:error|warning|info)'),\s*)*'([a-z\d]+(?:-[a-z\d]+)+)'/g

it('has an entry for every id that is said anywhere in the code, and none beside', () => {
  const stages = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => name.endsWith('.ts') && !/^(?:rules|problems)\//.test(name))
    .map((name) => readFileSync(`src/${name}`, 'utf8'))
  const ids: readonly string[] = KINDS.map(({ id }) => id)
  const said = stages.flatMap((text) => [...text.matchAll(SAID)].map(([, key, argument]) => key ?? argument!))
  expect(new Set(said).size).toBeGreaterThan(50)
  expect([...new Set(said)].filter((id) => !ids.includes(id))).toEqual([])
  expect(ids.filter((id) => !stages.some((text) => text.includes(`'${id}'`)))).toEqual([])
})

it('has ids of its own beside the rules', () => {
  const rules: readonly string[] = RULES.map(({ id }) => id)
  expect(KINDS.filter(({ id }) => rules.includes(id))).toEqual([])
})

it('knows every id that a command has ever said in the cases', () => {
  const known = new Set([...KINDS, ...RULES].map(({ id }) => id))
  const said = caseFiles.flatMap((name) =>
    [
      ...textOfCases(name).matchAll(/"rule": "([^"]+)"|^\S+:\d+:\d+ (?:error|warning|info|lỗi|cảnh báo|lưu ý) .* ([a-z\d-]+)$/gm),
    ].map(([, json, line]) => json ?? line!),
  )
  expect(new Set(said).size).toBeGreaterThan(30)
  expect(said.filter((id) => !known.has(id))).toEqual([])
})
