import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { runs } from '../runs.ts'
import { builderOf, buildBatch, type BatchSetup } from '../../src/batch/build.ts'
import type { PlanBuilt } from '../../src/batch/build-plan.ts'
import { BuildCache } from '../../src/batch/cache.ts'
import { sha256 } from '../../src/cli/world/hash.ts'
import { examplePlan } from '../../src/check/example.ts'
import { findPlans } from '../../src/workspace/find.ts'
import { memoryFiles, type MemoryFiles } from '../../src/workspace/memory.ts'

/** A cached build is as good as a new one. */

const plan = (title: string, yaml = '', body = ''): string =>
  examplePlan({
    yaml: `title: ${title}\n${yaml}`,
    body: `Sở ban hành Kế hoạch.\n\n# Tổ chức thực hiện\n\n${body}::assignments\n`,
  })
const WITH_ANNEX = 'appendices:\n  - { file: phu-luc.md, title: Chỉ tiêu giao }'
const CITED = 'Chi tiết tại Phụ lục kèm theo.\n\n'

const WITH_IMAGE = `![Sơ đồ phối hợp](so-do.png "Hình 1. Sơ đồ"){width=5cm}\n\n`
const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAACgAAAAUCAAAAADaLSBnAAAAEElEQVR4nGNgGAWjYBSQAgADNAABbnWNbAAAAABJRU5ErkJggg==',
  'base64',
)

/** What may stand in each file, or nothing. */
const CONTENTS: Readonly<Record<string, readonly (string | Uint8Array | undefined)[]>> = {
  'plans/a.md': [plan('Kiểm tra thi hành án'), plan('Kiểm tra nội bộ'), 'không phải kế hoạch', undefined],
  'plans/2026/b.md': [
    plan('Tập huấn', WITH_ANNEX, CITED),
    plan('Tập huấn'),
    plan('Tập huấn', '', WITH_IMAGE),
    plan('Tập huấn [[cần điền: tên]]', WITH_ANNEX, CITED),
  ],
  'plans/2026/phu-luc.md': ['Mỗi đơn vị mười hồ sơ.\n', 'Mỗi đơn vị hai mươi hồ sơ.\n', undefined],
  // Behind the end of a picture there may be anything.
  'plans/2026/so-do.png': [PNG, Buffer.concat([PNG, Buffer.from([0])]), 'không phải hình', undefined],
  'kehoach.yaml': [undefined, 'archive: { symbol: VT, units: [NV] }\n', 'marks: { draft: true }\n', 'archive: ['],
  'plans/2026/kehoach.yaml': [undefined, 'marks: { draft: true }\n'],
}
const begin = (): Record<string, string | Uint8Array> =>
  Object.fromEntries(Object.entries(CONTENTS).flatMap(([path, [first]]) => (first === undefined ? [] : [[path, first]])))

/** Something that somebody does between two builds. */
type Edit =
  | { readonly path: string; readonly content: string | Uint8Array | undefined }
  | { readonly document: 'removed' | 'damaged'; readonly at: number }
const edit: fc.Arbitrary<Edit> = fc.oneof(
  ...Object.entries(CONTENTS).map(([path, contents]) =>
    fc.record({ path: fc.constant(path), content: fc.constantFrom(...contents) }),
  ),
  fc.record({ document: fc.constantFrom('removed' as const, 'damaged' as const), at: fc.nat(3) }),
)

async function make(files: MemoryFiles, it: Edit): Promise<void> {
  const documents = [...files.contents.keys()].filter((path) => path.endsWith('.docx'))
  const path = 'path' in it ? it.path : documents[it.at % Math.max(documents.length, 1)]
  if (path === undefined) return
  const content = 'path' in it ? it.content : it.document === 'damaged' ? 'x' : undefined
  if (content !== undefined) await files.write(path, typeof content === 'string' ? new TextEncoder().encode(content) : content)
  else if (files.contents.has(path)) await files.remove!(path)
}

async function build(files: MemoryFiles, cache: BuildCache | undefined, built: string[] = []): Promise<PlanBuilt[]> {
  const paths = (await (cache?.find([]) ?? findPlans([], files))).filter((it) => typeof it === 'string')
  const setup: BatchSetup = { target: { folder: 'output' }, draft: false, paths }
  const builder = builderOf(files, setup, sha256)
  const results: PlanBuilt[] = []
  const build = (request: Parameters<typeof builder>[0]) => {
    built.push(request.path)
    return builder(request)
  }
  for await (const result of buildBatch(setup, { build }, { cache, targets: new Map() })) results.push(result)
  return results
}

const told = (results: readonly PlanBuilt[]): unknown =>
  results.map(({ document, known, ...rest }) => ({ ...rest, document: document && { ...document, state: undefined } }))
const documentsOf = ({ contents }: MemoryFiles): unknown =>
  [...contents].filter(([path]) => path.endsWith('.docx')).map(([path, bytes]) => [path, sha256(bytes)])

describe('a cached build', () => {
  it('gives what a fresh one gives, whatever was changed before', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.array(edit, { maxLength: 3 }), { minLength: 1, maxLength: 5 }), async (rounds) => {
        const [cached, fresh] = [memoryFiles(begin()), memoryFiles(begin())]
        for (const edits of [[], ...rounds]) {
          for (const it of edits) {
            await make(cached, it)
            await make(fresh, it)
          }
          const cache = await BuildCache.open(cached, sha256, 'one')
          const results = await build(cached, cache)
          await cache.save()
          expect(told(results)).toEqual(told(await build(fresh, undefined)))
          expect(documentsOf(cached)).toEqual(documentsOf(fresh))
        }
      }),
      { numRuns: runs(6) },
    )
  })

  it('builds only what changed', async () => {
    const files = memoryFiles(begin())
    const first: string[] = []
    const cache = await BuildCache.open(files, sha256, 'one')
    await build(files, cache, first)
    await cache.save()
    expect(first).toEqual(['plans/2026/b.md', 'plans/a.md'])

    const again: string[] = []
    const results = await build(files, await BuildCache.open(files, sha256, 'one'), again)
    expect(again).toEqual([])
    expect(results.map(({ document }) => document?.state)).toEqual(['unchanged', 'unchanged'])

    await make(files, { path: 'plans/2026/phu-luc.md', content: 'Mỗi đơn vị ba mươi hồ sơ.\n' })
    const third: string[] = []
    await build(files, await BuildCache.open(files, sha256, 'one'), third)
    expect(third).toEqual(['plans/2026/b.md'])
  })

  it('builds anew what a changed image or profile concerns', async () => {
    const { 'plans/2026/phu-luc.md': _, ...others } = begin()
    const files = memoryFiles({ ...others, 'plans/2026/b.md': plan('Tập huấn', '', WITH_IMAGE) })
    const rounds: readonly (readonly [path: string, content: string | Uint8Array, built: readonly string[]])[] = [
      ['plans/2026/so-do.png', Buffer.concat([PNG, Buffer.from([0])]), ['plans/2026/b.md']],
      ['plans/2026/kehoach.yaml', 'marks: { draft: true }\n', ['plans/2026/b.md']],
      ['kehoach.yaml', 'layout: { size: 13 }\n', ['plans/a.md']],
      ['kehoach.yaml', 'layout: { size: 13 }\n', []],
    ]
    const again = async (): Promise<string[]> => {
      const built: string[] = []
      const cache = await BuildCache.open(files, sha256, 'one')
      await build(files, cache, built)
      await cache.save()
      return built
    }
    await again()
    for (const [path, content, built] of rounds) {
      await make(files, { path, content })
      expect(await again()).toEqual(built)
    }
  })

  it('finds the plans as they were found, and anew where one was added, removed or names another annex', async () => {
    const files = memoryFiles(begin())
    const found = async (): Promise<unknown> => {
      const cache = await BuildCache.open(files, sha256, 'one')
      const plans = await cache.find(['plans'])
      await cache.save()
      expect(plans).toEqual(await findPlans(['plans'], files))
      return plans
    }
    const reads: string[] = []
    const read = files.read
    expect(await found()).toEqual(['plans/2026/b.md', 'plans/a.md'])
    await make(files, { path: 'plans/c.md', content: plan('Bàn giao') })
    expect(await found()).toEqual(['plans/2026/b.md', 'plans/a.md', 'plans/c.md'])
    await make(files, { path: 'plans/2026/b.md', content: plan('Tập huấn') })
    expect(await found()).toEqual(['plans/2026/b.md', 'plans/2026/phu-luc.md', 'plans/a.md', 'plans/c.md'])
    await make(files, { path: 'plans/a.md', content: undefined })
    expect(await found()).toEqual(['plans/2026/b.md', 'plans/2026/phu-luc.md', 'plans/c.md'])

    files.read = (path) => {
      reads.push(path)
      return read(path)
    }
    await found()
    // Once for what is known, once for the test itself.
    expect(reads.filter((path) => path === 'plans/c.md')).toHaveLength(2)
  })

  it('is nothing to another program, nor when it is damaged', async () => {
    const files = memoryFiles(begin())
    const cache = await BuildCache.open(files, sha256, 'one')
    await build(files, cache)
    await cache.save()
    for (const spoil of [
      () => undefined,
      () => files.write('.kehoach/build.json', new TextEncoder().encode('{"program":"two"')),
    ]) {
      await spoil()
      const built: string[] = []
      await build(files, await BuildCache.open(files, sha256, 'two'), built)
      expect(built).toHaveLength(2)
    }
  })
})
