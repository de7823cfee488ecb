import { readFileSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { readPlan } from '../../src/read/plan.ts'
import { textOf } from '../read/plan.ts'
import { Folder } from './folder.ts'

/** An office's own templates, some of them broken. */

const template = (body: string, asks = ''): string =>
  `{{!--\nversion: 1\nabout: mẫu riêng\n${asks}--}}\n---\n{{> head}}\n{{field "title"}}\n{{> closing}}\n---\n\n${body}\n`

let folder: Folder
beforeEach(() => {
  folder = new Folder()
  folder.write('kehoach.yaml', 'place: Huế\n')
})
afterEach(() => folder.remove())

const run = (...words: string[]) => folder.run([...words, '--year', '2027', '--lang', 'vi'])

describe('an office’s own templates', () => {
  it('are found beside the profile, also from a folder below', async () => {
    folder.write('templates/rieng.md.hbs', template('Nội dung riêng.'))
    folder.write('templates/sau/xa.md.hbs', template('Không phải mẫu.'))
    expect((await run('new', '--list')).stdout).toMatch(/^rieng +1 {2}mẫu riêng \[mẫu của cơ quan\]$/m)
    expect((await run('new', '--list')).stdout).not.toContain('xa')
    await run('new', 'rieng', '--out', 'phong/a.md')
    expect(folder.read('phong/a.md').toString()).toContain('\nplace: Huế\n')
    expect(folder.read('phong/a.md').toString()).toContain('\nNội dung riêng.\n')
  })

  it('hinder no other where one is broken', async () => {
    folder.write('templates/hong.md.hbs', '{{#each')
    folder.write('templates/partials/hong.hbs', '{{#each')
    symlinkSync(join(folder.path, 'gone'), join(folder.path, 'templates/mat.md.hbs'))
    const listed = await run('new', '--list')
    expect(listed.stdout.split('\n')).toHaveLength(8)
    expect([listed.exit, listed.stderr]).toEqual([
      1,
      expect.stringMatching(/^templates\/hong\.md\.hbs:1:1 cảnh báo [\s\S]*\ntemplates\/mat\.md\.hbs:1:1 lỗi Không có tệp/),
    ])
    expect((await run('new', 'general')).exit).toBe(0)
    expect((await run('new', 'mat')).exit).toBe(3)
    expect((await run('new', 'hong')).exit).toBe(1)
  })

  it('work without a word about themselves, and without a profile', async () => {
    folder.remove()
    folder = new Folder()
    folder.write('templates/tron.md.hbs', '---\n{{> head}}\ntitle: {{title}}\n{{> closing}}\n---\n\n{{title}} năm {{year}}.\n')
    const { exit } = await run('new', 'tron', '--set', 'title=Việc *A*_b')
    const text = folder.read('plans/2027/tron.md').toString()
    expect([exit, text]).toEqual([0, expect.stringContaining('\ntitle: Việc *A*_b\n')])
    expect(text).toContain('\nViệc \\*A\\*\\_b năm 2027.\n')
    expect((await run('new', '--list')).stdout).toMatch(/^tron +\? {2}\(chưa có lời giới thiệu\)/m)
  })

  it('are not the package’s, in whose own folder those stand', async () => {
    folder.write('templates/general.md.hbs', readFileSync('templates/general.md.hbs'))
    expect((await run('new', '--list')).stdout).not.toContain('[')
  })

  it('may take the place of a partial of the package', async () => {
    folder.write('templates/partials/aims.hbs', '# Mục tiêu\n\nCủa cơ quan.\n')
    await run('new', 'general')
    expect(folder.read('plans/2027/general.md').toString()).toContain('# Mục tiêu\n\nCủa cơ quan.\n')
  })

  it('write what a text holds as text, not as Markdown or template', async () => {
    folder.write('templates/rieng.md.hbs', template('{{title}} do {{issuer.name}} lập.'))
    await run('new', 'rieng', '--set', 'title=Việc *A* {{year}} [b](c) :target[x]', '--set', 'issuer.name=Sở <b>A</b> & B')
    const text = folder.read('plans/2027/rieng.md').toString()
    expect(text).toContain('title: Việc *A* {{year}} [b](c) :target[x]\n')
    expect(text).toContain('Việc \\*A\\* {{year}} \\[b\\](c) \\:target\\[x\\] do Sở \\<b\\>A\\</b\\> \\& B lập.')
    const { value } = readPlan({ path: 'a.md', content: text })
    expect(textOf(value!.plan)).toBe('Việc *A* {{year}} [b](c) :target[x] do Sở <b>A</b> & B lập')
  })
})
