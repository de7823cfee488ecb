import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, inject, it } from 'vitest'

/** The package as npm packs and installs it, in an office's folder that holds nothing else. */

const at = inject('installed')

const read = (path: string): string => readFileSync(join(at.folder, path), 'utf8')
const kehoach = (...words: string[]): string =>
  execFileSync(process.execPath, [join(at.root, 'bin/kehoach.cjs'), ...words, '--lang', 'en'], {
    cwd: at.folder,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  })
const filesOf = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => name.replaceAll('\\', '/'))

it('makes an office’s folder, a plan from a template, and its Word file, with no clone of the repository', () => {
  expect(kehoach('init')).toContain('kehoach.yaml (created)')
  expect(kehoach('new', '--list').trim().split('\n')).toHaveLength(5)
  expect(kehoach('new', 'annual-work', '--year', '2027')).toMatch(/^plans\/2027\/annual-work\.md \(written\)\n/)
  expect(kehoach('list')).toMatch(/\n2027 {2}annual-work .*open blanks/)
  expect(() => kehoach('build')).toThrow()
  expect(kehoach('build', '--draft')).toBe('output/2027/annual-work.docx (written)\n')
})

it('binds schemas that are there to the editor', () => {
  const settings = JSON.parse(read('.vscode/settings.json')) as { 'yaml.schemas': Record<string, string> }
  for (const path of Object.keys(settings['yaml.schemas'])) {
    expect(JSON.parse(read(path)).$schema).toBe('https://json-schema.org/draft/2020-12/schema')
  }
})

it('installs alone, in at most 20 MB', () => {
  expect(filesOf(join(at.folder, 'node_modules')).filter((name) => /^[^./]+$/.test(name))).toEqual(['kehoach'])
  const size = filesOf(at.root).reduce((sum, name) => sum + statSync(join(at.root, name)).size, 0)
  expect(size).toBeLessThan(20 * 1024 * 1024)
})

it('holds what it needs and nothing else', () => {
  const names = filesOf(at.root).filter((name) => statSync(join(at.root, name)).isFile())
  expect(names).toEqual(
    expect.arrayContaining([
      'LICENSE',
      'README.md',
      'README.vi.md',
      'bin/kehoach.cjs',
      'dist/build.cjs',
      'dist/cli.cjs',
      'dist/document.cjs',
      'dist/index.js',
      'dist/rules.cjs',
      'dist/types/index.d.ts',
      'docs/page-1.png',
      'package.json',
      'schemas/office.schema.json',
      'schemas/plan.schema.json',
      'templates/general.md.hbs',
      'templates/partials/head.hbs',
    ]),
  )
  const known = /^(?:bin|dist|docs|plans|schemas|templates)\/|^src\/README\.md$|^(?:LICENSE|README(?:\.vi)?\.md|package\.json)$/
  expect(names.filter((name) => !known.test(name))).toEqual([])
})

it('asks for no package and, but for the program, for no module of Node.js', () => {
  const asked = filesOf(join(at.root, 'dist'))
    .filter((name) => name.endsWith('.js') || name.endsWith('.d.ts'))
    .flatMap((name) => {
      const code = readFileSync(join(at.root, 'dist', name), 'utf8')
      return [...code.matchAll(/(?:^|[;}])(?:import|export)\b[^'"`;]*?from\s*["']([^."'][^"']*)["']/gm)].map(
        ([, it]) => `${name} → ${it}`,
      )
    })
    // Types that no exported type leads to may speak of packages: see the test of types.
    .filter((it) => !it.startsWith('types/'))
  expect(asked).toEqual([])
})

it('carries the licences of the packages that are built in', () => {
  const notices = readFileSync(join(at.root, 'dist/LICENSES.txt'), 'utf8')
  const { devDependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as { devDependencies: Record<string, string> }
  for (const name of ['docx', 'fflate', 'gray-matter', 'handlebars', 'remark-parse', 'saxen', 'yaml']) {
    expect(notices).toContain(`\n${name} ${devDependencies[name]} (`)
  }
  // Each entry has the text of its licence below its name, or the author where the package carries none.
  for (const entry of notices.split('-'.repeat(72)).slice(1)) {
    expect(entry.trim().split('\n')[0]).toMatch(/ \((?:MIT|ISC|BSD-3-Clause|0BSD)\)$/)
    expect(entry, entry.slice(0, 60)).toMatch(/permission|\nBy \S/i)
  }
})

it('gives a program all entries its package.json names', () => {
  const { exports } = JSON.parse(readFileSync('package.json', 'utf8')) as { exports: Record<string, string | { types: string }> }
  const entries = Object.entries(exports).flatMap(([entry, file]) =>
    typeof file === 'string' ? [] : [entry.replace('.', 'kehoach')],
  )
  writeFileSync(
    join(at.folder, 'use.mjs'),
    `const all = {}
     for (const entry of ${JSON.stringify(entries)}) all[entry] = Object.keys(await import(entry)).length
     console.log(JSON.stringify(all))`,
  )
  const counts = JSON.parse(execFileSync(process.execPath, ['use.mjs'], { cwd: at.folder, encoding: 'utf8' }))
  expect(Object.keys(counts)).toEqual(entries)
  expect(Object.values<number>(counts).every((count) => count > 0)).toBe(true)
})

it('leads to what is in it: every link and picture of its texts', () => {
  const texts = filesOf(at.root).filter((name) => name.endsWith('.md') && !/^(?:plans|templates)\//.test(name))
  expect(texts).toEqual(expect.arrayContaining(['README.md', 'README.vi.md', 'docs/rules.md']))
  const dead = texts.flatMap((name) => {
    const text = readFileSync(join(at.root, name), 'utf8').replace(/```[\s\S]*?```|`[^`\n]*`/g, '')
    return [...text.matchAll(/\]\(([^)\s]+)\)|(?:src|href)="([^"]+)"/g)]
      .map(([, link, picture]) => (link ?? picture)!)
      .filter((to) => !/^(?:https?:|mailto:|#)/.test(to))
      .filter((to) => !existsSync(join(at.root, dirname(name), decodeURI(to.split('#')[0]!))))
      .map((to) => `${name} → ${to}`)
  })
  expect(dead).toEqual([])
})
