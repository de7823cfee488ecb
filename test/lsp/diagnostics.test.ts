import fc from 'fast-check'
import type { Diagnostic } from 'vscode-languageserver-protocol'
import { TextDocument } from 'vscode-languageserver-textdocument'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { runs } from '../runs.ts'
import { Desk } from '../../src/lsp/core/desk.ts'
import { diagnosticsOf } from '../../src/lsp/core/diagnostics.ts'
import { RULES } from '../../src/rules/index.ts'
import { loadPlan } from '../../src/workspace/load.ts'
import { memoryFiles } from '../../src/workspace/memory.ts'
import { served, uriOf } from './client.ts'
import { ANNEX, FILES, PLAN, PROFILE } from './office.ts'

const uri = uriOf('plans/2027/shtt.md')
const annex = uriOf('plans/2027/phu-luc-1.md')
const profile = uriOf('kehoach.yaml')
const codes = (told: readonly Diagnostic[]) => told.map(({ code }) => code)
const here = (told: readonly Diagnostic[]) =>
  told.map(({ range: { start, end }, code }) => `${start.line}:${start.character}-${end.line}:${end.character} ${String(code)}`)

describe('what is wrong', () => {
  let client: Awaited<ReturnType<typeof served>>
  beforeAll(async () => {
    client = await served(FILES)
    await client.open(uri, PLAN)
  })
  afterAll(() => client.end())

  it('is told of unsaved text, sentence and hint in the editor’s language', async () => {
    expect(await client.until(uri)).toEqual([])
    await client.edit(uri, PLAN.replace(':target[sang-kien]', ':target[sang-kie]'))
    const [told] = await client.until(uri, (it) => it.length === 1)
    expect(told).toEqual({
      range: { start: { line: 60, character: 12 }, end: { line: 60, character: 29 } },
      severity: 1,
      source: 'kehoach',
      code: 'unknown-reference',
      message: 'Phần khai báo không có chỉ tiêu “sang-kie”.\nCó phải là :target[sang-kien]?',
    })
    await client.edit(uri, 'kien', { start: { line: 60, character: 25 }, end: { line: 60, character: 28 } })
    expect(await client.until(uri, (it) => it.length === 0)).toEqual([])
  })

  it('is told without a hint that its sentence says already', async () => {
    await client.edit(uri, PLAN.replace('Sở xây dựng kế hoạch', 'Các đơn vi xây dựng kế hoạch'))
    const [told] = await client.until(uri, (it) => it.length === 1)
    expect(told!.message).toBe('“đơn vi” sai chính tả; viết đúng là “đơn vị”.')
    await client.edit(uri, PLAN)
    await client.until(uri, (it) => it.length === 0)
  })

  it('in an annex is told at the annex, which need not be open, and where it is open as it is typed', async () => {
    client.files.write('plans/2027/phu-luc-1.md', new TextEncoder().encode('# Nhiệm  vụ chung\n\nHỗ trợ đăng ký.\n'))
    await client.say('workspace/didChangeWatchedFiles', { changes: [{ uri: annex, type: 2 }] })
    expect(codes(await client.until(annex, (it) => it.length > 0))).toEqual(['double-space'])
    await client.open(annex, ANNEX)
    expect(await client.until(annex, (it) => it.length === 0)).toEqual([])
    await client.edit(annex, ANNEX.replace('nhan-hieu', 'nhan'))
    expect(codes(await client.until(annex, (it) => it.length > 0))).toEqual(['unknown-reference'])
    // The plan was closed, and still is what the annex belongs to.
    await client.close(uri)
    await client.edit(annex, `${ANNEX}\nHai  dấu cách.\n`)
    expect(codes(await client.until(annex, ([it]) => it?.code === 'double-space'))).toEqual(['double-space'])
    await client.close(annex)
    await client.open(uri, PLAN)
  })

  it('in the profile is told at the profile, and what a plan takes from it changes with it', async () => {
    await client.open(profile, PROFILE.replace('place:', 'plase:'), 'yaml')
    expect(codes(await client.until(profile, (it) => it.length > 0))).toEqual(['unknown-key'])
    expect(codes(await client.until(uri, (it) => it.length > 0))).toEqual(['missing-key'])
    await client.close(profile)
    expect(await client.until(uri, (it) => it.length === 0)).toEqual([])
  })

  it('is no longer told of what was closed', async () => {
    await client.edit(uri, PLAN.replace('year: 2027', 'year: hai'))
    await client.until(uri, (it) => it.length > 0)
    await client.close(uri)
    expect(await client.until(uri, (it) => it.length === 0)).toEqual([])
    await client.open(uri, PLAN)
  })

  it('says no word twice', async () => {
    await client.until(uri)
    const before = client.times.get(uri)
    await client.edit(uri, PLAN.replace('Sở xây dựng', 'Sở lập'))
    await client.edit(uri, PLAN)
    await new Promise((settle) => setTimeout(settle, 300))
    expect(client.times.get(uri)).toBe(before)
  })
})

it('speaks English to an editor that does, and of a file in plans/ that is no plan yet', async () => {
  const client = await served({ 'kehoach.yaml': PROFILE }, { locale: 'en-GB', language: 'vi' })
  const fresh = uriOf('plans/2027/moi.md')
  await client.open(fresh, 'Kế hoạch\n')
  expect((await client.until(fresh, (it) => it.length > 0))[0]!.message).toMatch(/^The file has no frontmatter/)
  await client.end()
})

describe('places', () => {
  const told = async (text: string) => {
    const desk = deskOf({ ...FILES })
    desk.opened(uri, 'markdown', 1, text)
    return (await diagnosticsOf(desk)).get(uri)!
  }

  it('are those an editor counts: CRLF, a mark it kept, decomposed letters, characters of two units', async () => {
    const wrong = PLAN.replace('Sở xây dựng', 'Sở 𝒦  xây dựng').replace('Công nhận', 'Công  nhận')
    const plain = here(await told(wrong))
    expect(plain).toEqual(['46:5-46:7 double-space', '60:6-60:8 double-space'])
    expect(here(await told(wrong.replaceAll('\n', '\r\n')))).toEqual(plain)
    expect(here(await told(wrong.replaceAll('\n', '\r')))).toEqual(plain)
    expect(here(await told(`\uFEFF${wrong}`))).toEqual(plain)
    // In the first line the mark is a character of its own.
    expect(here(await told(`\uFEFF${PLAN.replace('---', '---js')}`))).toEqual(['0:4-0:6 frontmatter-engine'])
    const decomposed = await told(wrong.normalize('NFD'))
    const spaces = decomposed.filter(({ code }) => code === 'double-space')
    expect(here(spaces)).toEqual(['46:7-46:9 double-space', '60:7-60:9 double-space'])
    const document = TextDocument.create(uri, '', 1, wrong.normalize('NFD'))
    expect(spaces.map(({ range }) => document.getText(range))).toEqual(['  ', '  '])
  })
})

const deskOf = (files: Readonly<Record<string, string>>): Desk =>
  new Desk({
    files: memoryFiles(files),
    addresses: { pathOf: (of) => decodeURI(of.slice('file:///'.length)), uriOf },
    language: 'vi',
  })

describe('laws', () => {
  /** What is put in, from single letters to what changes how all below is read. */
  const pieces = fc.oneof(
    fc.constantFrom(
      '',
      '\n',
      '\r\n',
      '  ',
      '---\n',
      ':target[nhan-hieu]',
      ':base[',
      '# ',
      '- ',
      '"',
      '[[',
      '| a |',
      'ế',
      'e\u0302\u0301',
      '𝒦',
      '{#x}',
      'title: ',
    ),
    fc.string({ maxLength: 3 }),
  )
  const edits = fc.array(
    fc.record({ file: fc.constantFrom(uri, uri, annex, profile), from: fc.nat(), length: fc.nat(12), text: pieces }),
    { minLength: 1, maxLength: 6 },
  )

  it(
    'random edits, one by one, give what the full texts give, and what `check` says of them',
    async () => {
      await fc.assert(
        fc.asyncProperty(edits, async (made) => {
          const texts = new Map([
            [uri, TextDocument.create(uri, 'markdown', 1, PLAN)],
            [annex, TextDocument.create(annex, 'markdown', 1, ANNEX)],
            [profile, TextDocument.create(profile, 'yaml', 1, PROFILE)],
          ])
          const desk = deskOf(FILES)
          for (const [of, document] of texts) desk.opened(of, '', 1, document.getText())
          for (const [index, { file, from, length, text }] of made.entries()) {
            const document = texts.get(file)!
            const start = from % (document.getText().length + 1)
            const range = { start: document.positionAt(start), end: document.positionAt(start + length) }
            texts.set(file, TextDocument.update(document, [{ range, text }], index + 2))
            desk.typed(file, [{ range, text }], index + 2)
            // What is asked between two edits must not be taken for what is there after them.
            if (index % 2 === 0) await diagnosticsOf(desk)
          }
          const fresh = deskOf({})
          for (const [of, document] of texts) fresh.opened(of, '', 1, document.getText())
          const now = await diagnosticsOf(desk)
          expect(now).toEqual(await diagnosticsOf(fresh))
          const contents = Object.fromEntries([...texts].map(([of, it]) => [decodeURI(of.slice(8)), it.getText()]))
          const checked = await loadPlan(memoryFiles(contents), 'plans/2027/shtt.md', RULES, { everyRule: true })
          const mine = checked.problems.filter(({ at }) => at.file === 'plans/2027/shtt.md').map(({ rule }) => rule)
          expect(now.get(uri)!.map(({ code }) => code)).toEqual(mine)
        }),
        { numRuns: runs(10) },
      )
    },
    runs(60_000),
  )
})
