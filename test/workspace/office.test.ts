import { describe, expect, it } from 'vitest'
import { appendixPaths } from '../../src/read/appendix.ts'
import { readFrontmatter } from '../../src/read/frontmatter.ts'
import { readSource } from '../../src/read/source.ts'
import { RULES } from '../../src/rules/index.ts'
import { FileFailure, type Files } from '../../src/workspace/files.ts'
import { confined } from '../../src/workspace/confined.ts'
import { documentPath, sameDocument } from '../../src/workspace/output.ts'
import { findPlans } from '../../src/workspace/find.ts'
import { loadProse } from '../../src/workspace/load-prose.ts'
import { loadPlan } from '../../src/workspace/load.ts'
import { memoryFiles } from '../../src/workspace/memory.ts'
import { openPlan } from '../../src/workspace/open.ts'
import { originOf } from '../../src/workspace/origin.ts'
import { saveFile } from '../../src/workspace/save.ts'
import { planFile } from '../read/plan.ts'

/** The same files, each answer late: as a browser asks a server. */
function late(files: Files): Files {
  const wait = () => new Promise((resolve) => setTimeout(resolve))
  return {
    read: async (path) => (await wait(), files.read(path)),
    kind: async (path) => (await wait(), files.kind(path)),
    below: async (folder) => (await wait(), files.below(folder)),
    write: async (path, bytes) => (await wait(), files.write(path, bytes)),
    nearest: async (folder, name) => (await wait(), files.nearest(folder, name)),
  }
}

const BODY = '\nCác phòng chuyên môn thực hiện Kế hoạch này.\n'
const office = {
  'kehoach.yaml': 'abbreviations: { THADS: thi hành án dân sự }\n',
  'plans/README.md': 'Không phải kế hoạch.\n',
  'plans/2025/cu.md': planFile(BODY, 'title: Công tác năm 2025\nyear: 2025\n'),
  'plans/2026/a.md': planFile(
    BODY,
    `title: Công tác năm 2026
appendices: [{file: pl.md, title: Danh mục nhiệm vụ}, {file: ../ngoai.md, title: Ngoài}]
origin: {plan: plans/2025/cu.md, sha256: null}
`,
  ),
  'plans/2026/pl.md': 'Nội dung phụ lục.\n',
  'plans/ngoai.md': planFile(BODY, 'title: Công tác khác'),
}

describe('the appendices that a plan names', () => {
  const ENTRY = 'appendices:\n  - { file: pl.md, title: Một }\n  # nữa\n  - file: "hai.md"\n    title: Hai\n'
  it.each([
    ['first', `${ENTRY}title: A\n`],
    ['last', `title: A\n${ENTRY}`],
    ['in between, at no indent', 'title: A\nappendices:\n- file: pl.md\n- file: hai.md\n\n# của năm\nyear: 2026\n'],
    ['in one line', 'title: A\nappendices: [{file: pl.md}, {file: hai.md}]\nyear: 2026\n'],
    ['in a list over lines', 'title: A\nappendices: [\n  {file: pl.md},\n  {file: hai.md}\n]\nyear: 2026\n'],
    ['in braces', '{\ntitle: A,\nappendices: [{file: pl.md},\n{file: hai.md}],\nyear: 2026 }\n'],
    ['under a quoted key', `title: A\n"${ENTRY.replace(':', '":')}`],
    ['under a key with escapes', `title: A\n"app\\u0065ndices":\n- {"f\\u0069le": pl.md}\n- {file: hai.md}\n`],
    ['beside a key in Vietnamese', `Ghi chú: A\n${ENTRY}kỳ: 1\n`],
    ['beside words that name none', `title: |\n  appendices:\n  - file: khac.md\n${ENTRY}origin: {appendices: [{file: x.md}]}\n`],
  ])('stand %s', (_, yaml) => {
    const file = { path: 'a.md', content: `---\n${yaml}---\n\nappendices: [{file: khac.md}]\n` }
    const { data } = readFrontmatter(readSource(file).value!).value as { data: { appendices: { file: string }[] } }
    expect(appendixPaths(file)).toEqual(['pl.md', 'hai.md'])
    expect(data.appendices.map((it) => it.file)).toEqual(['pl.md', 'hai.md'])
    expect(appendixPaths({ ...file, content: new TextEncoder().encode(file.content.replaceAll('\n', '\r\n')) })).toHaveLength(2)
  })

  it('stand where the whole frontmatter has them, if the key stands twice', () => {
    const file = { path: 'a.md', content: '---\nappendices: [{file: a.md}]\nyear: 2026\nappendices: [{file: b.md}]\n---\n' }
    const { data } = readFrontmatter(readSource(file).value!).value as { data: { appendices: { file: string }[] } }
    expect(appendixPaths(file)).toEqual(data.appendices.map((it) => it.file))
  })

  it.each([
    ['no such key', 'title: "tệp file: a.md"\n'],
    ['an empty list', 'appendices: []\nprofile: file\n'],
    ['a list that is none', 'appendices: file\n'],
    ['the key below another', 'origin:\n  appendices: [{file: a.md}]\n'],
  ])('are none with %s', (_, yaml) => expect(appendixPaths({ path: 'a.md', content: `---\n${yaml}---\n` })).toEqual([]))
})

describe.each([
  ['at once', (files: Files) => files],
  ['late', late],
])('an office whose files answer %s', (_, through) => {
  const files = through(memoryFiles(office))

  it('has its plans found, without READMEs and what plans name as appendices', async () => {
    expect(await findPlans([], files)).toEqual(['plans/2025/cu.md', 'plans/2026/a.md', 'plans/ngoai.md'])
    expect(await findPlans(['plans/2026/', './plans/2026/a.md', '-'], files)).toEqual(['plans/2026/a.md', '-'])
    const [nowhere, empty] = await findPlans(['plans/2024', 'kehoach.yaml'], files)
    expect([nowhere, empty]).toEqual(['plans/2024', 'kehoach.yaml'])
    expect(await findPlans([], memoryFiles())).toEqual([expect.objectContaining({ code: 'ENOPLANS', path: 'plans' })])
  })

  it('opens a plan with its profile and its appendices, none from outside its folder', async () => {
    const { value, problems } = await openPlan(files, 'plans/2026/a.md')
    expect(value?.read?.plan.abbreviations).toEqual({ THADS: 'thi hành án dân sự' })
    expect(value?.profile?.path).toBe('kehoach.yaml')
    expect(value?.appendices.map(({ path }) => path)).toEqual(['plans/2026/pl.md'])
    expect(problems.map(({ rule }) => rule)).toContain('appendix-outside')
    expect((await originOf(value!.read!, value!.profile, files))?.title).toBe('Công tác năm 2025')
  })

  it('opens what an editor holds in the place of the file', async () => {
    const content = office['plans/2026/a.md'].replace('Công tác năm 2026', 'Công tác thanh tra năm 2026')
    const { value } = await openPlan(files, { path: 'plans/2026/a.md', content })
    expect(value?.read?.plan.title).toBe('Công tác thanh tra năm 2026')
    expect(value?.appendices).toHaveLength(1)
  })

  it('tells what cannot be opened, plan, profile or appendix, and gives no value', async () => {
    const refusing = (name: string): Files => ({
      ...files,
      read: async (path) => {
        if (path === name) throw new FileFailure('EACCES', path, 'read')
        return files.read(path)
      },
    })
    for (const name of ['plans/2026/a.md', 'kehoach.yaml', 'plans/2026/pl.md']) {
      const { value, problems } = await openPlan(refusing(name), 'plans/2026/a.md')
      expect(value).toBeUndefined()
      expect(problems.map(({ rule, at }) => [rule, at.file])).toEqual([['cannot-open', name]])
      const loaded = await loadPlan(refusing(name), 'plans/2026/a.md', RULES)
      expect(loaded).toMatchObject({ unreadable: true, read: undefined, path: 'plans/2026/a.md', problems })
    }
  })

  it('checks a plan against the year before it, and any text by the words of its profile', async () => {
    const loaded = await loadPlan(files, 'plans/2026/a.md', RULES, { everyRule: true })
    expect(loaded.problems.map(({ rule }) => rule)).toContain('appendix-outside')
    expect(loaded.lines('kehoach.yaml')).toEqual(['abbreviations: { THADS: thi hành án dân sự }', ''])
    expect(loaded.lines('plans/2026/pl.md')![0]).toBe('Nội dung phụ lục.')
    const prose = await loadProse(files, { path: '-', content: 'Kế hoach này  có lỗi.\n' }, RULES)
    expect(prose.problems.map(({ rule }) => rule)).toContain('double-space')
  })
})

describe('an office’s folder that somebody else names paths in', () => {
  const all = memoryFiles({ 'a/plans/x.md': 'x', 'kehoach.yaml': 'place: Ngoài\n', '../b.md': 'b' })
  const files = confined(all)
  it.each(['../b.md', 'a/../../b.md', '/etc/passwd', 'C:/a.md', '~/a.md'])('refuses %s', async (path) => {
    const calls = [files.read, files.kind, files.below, (it: string) => files.write(it, new Uint8Array()), files.remove!]
    for (const call of calls) {
      const failure = await Promise.resolve()
        .then(() => call(path))
        .catch((error: unknown) => error)
      expect(failure).toMatchObject({ code: 'EOUTSIDE', path })
    }
    expect((await openPlan(files, path)).problems.map(({ rule, message }) => [rule, message.vi])).toEqual([
      ['cannot-open', `“${path}” nằm ngoài thư mục của cơ quan.`],
    ])
    expect(all.contents.size).toBe(3)
  })
  it('opens what lies inside, and no profile above', async () => {
    expect(new TextDecoder().decode(await files.read('a/./plans/x.md'))).toBe('x')
    expect(await files.nearest('a/plans', 'kehoach.yaml')).toBe('kehoach.yaml')
    const above = confined({ ...all, nearest: () => '../kehoach.yaml' })
    expect(await above.nearest('a', 'kehoach.yaml')).toBeUndefined()
  })
})

describe('documents of plans', () => {
  it.each([
    ['plans/2026/a.md', 'a', '2026/a.docx'],
    ['/x/plans/2026/b.MD', 'a', '2026/b.docx'],
    ['du-thao/c.md', 'a', 'c.docx'],
    ['plans', 'a', 'plans.docx'],
    ['-', 'cai-cach', 'cai-cach.docx'],
    ['-', undefined, 'plan.docx'],
  ])('%s (%s) goes to %s', (path, id, file) => expect(documentPath(path, id)).toBe(file))

  it('are told apart by more than the case of their letters', () => {
    const targets = new Map<string, string>()
    expect(sameDocument('output/a.docx', 'a.md', targets)).toEqual([])
    expect(sameDocument('output/A.docx', 'A.md', targets).map(({ rule }) => rule)).toEqual(['same-document'])
  })
})

describe('saveFile', () => {
  const bytes = (text: string) => new TextEncoder().encode(text)
  const begin = () => memoryFiles({ 'a.md': 'cũ' })
  const held = (files: ReturnType<typeof memoryFiles>) => new TextDecoder().decode(files.contents.get('a.md'))

  it.each([
    ['anything by default', undefined, 'written', []],
    ['nothing', 'nothing', undefined, ['file-exists']],
    ['the bytes it began from', bytes('cũ'), 'written', []],
    ['bytes that somebody changed since', bytes('cũ hơn'), undefined, ['file-changed']],
  ] as const)('over %s', async (_, over, value, rules) => {
    const files = begin()
    const saved = await saveFile(files, 'a.md', 'mới', over === undefined ? {} : { over })
    expect([saved.value, saved.problems.map(({ rule }) => rule)]).toEqual([value, rules])
    expect(held(files)).toBe(value === undefined ? 'cũ' : 'mới')
  })

  it('writes where there is nothing, and says when nothing changed', async () => {
    const files = begin()
    expect((await saveFile(files, 'b/c.md', 'x', { over: 'nothing' })).value).toBe('written')
    expect((await saveFile(files, 'a.md', 'cũ')).value).toBe('unchanged')
  })

  it('tells what cannot be written', async () => {
    const { value, problems } = await saveFile(begin(), 'a.md/b.md', 'x')
    expect([value, problems.map(({ rule }) => rule)]).toEqual([undefined, ['cannot-write']])
  })
})
