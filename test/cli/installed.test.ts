import { execFileSync } from 'node:child_process'
import { mkdirSync, readdirSync, symlinkSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { Folder } from './folder.ts'

/** The package as npm packs it, in an office's folder that holds nothing else. */

const folder = new Folder()
const kehoach = (...words: string[]): string =>
  execFileSync(process.execPath, [join(folder.path, 'node_modules/kehoach/bin/kehoach.cjs'), ...words, '--lang', 'en'], {
    cwd: folder.path,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  })

beforeAll(() => {
  const modules = join(folder.path, 'node_modules')
  mkdirSync(modules)
  execFileSync('npm', ['pack', '--ignore-scripts', '--pack-destination', folder.path], {
    stdio: 'ignore',
    shell: process.platform === 'win32',
  })
  const [archive] = folder.list().filter((name) => name.endsWith('.tgz'))
  execFileSync('tar', ['-xzf', join(folder.path, archive!), '-C', modules])
  execFileSync(process.execPath, ['-e', `fs.renameSync('package', 'kehoach')`], { cwd: modules })
  // The packages it depends on, as npm would put them beside it.
  for (const name of readdirSync('node_modules')) {
    if (!name.startsWith('.')) symlinkSync(resolve('node_modules', name), join(modules, name), 'junction')
  }
})
afterAll(() => folder.remove())

it('makes an office’s folder, a plan from a template, and its Word file, with no clone of the repository', () => {
  expect(kehoach('init')).toContain('kehoach.yaml (created)')
  expect(kehoach('new', '--list').trim().split('\n')).toHaveLength(5)
  expect(kehoach('new', 'annual-work', '--year', '2027')).toMatch(/^plans\/2027\/annual-work\.md \(written\)\n/)
  expect(kehoach('list')).toMatch(/^2027 {2}annual-work .*open blanks/)
  expect(() => kehoach('build')).toThrow()
  expect(kehoach('build', '--draft')).toBe('output/2027/annual-work.docx (written)\n')
})

it('binds schemas that are there to the editor', () => {
  const settings = JSON.parse(folder.read('.vscode/settings.json').toString()) as { 'yaml.schemas': Record<string, string> }
  for (const path of Object.keys(settings['yaml.schemas'])) {
    expect(JSON.parse(folder.read(path).toString()).$schema).toBe('https://json-schema.org/draft/2020-12/schema')
  }
})
