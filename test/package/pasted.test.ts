import { spawnSync } from 'node:child_process'
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'

/** Every command that the READMEs show to be typed is pasted into a shell, in a folder as they speak of. */

const READMES = ['README.vi.md', 'README.md']
const NPX = 'npx kehoach'
const folder = mkdtempSync(join(tmpdir(), 'kehoach-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** What a README shows to be typed: the lines of its blocks, and whole commands in its tables and sentences, in their order. */
function commandsOf(name: string): string[] {
  const text = readFileSync(name, 'utf8')
  const found: { readonly at: number; readonly line: string }[] = []
  for (const { index, 1: kind, 2: inside } of text.matchAll(/^ *```(sh|bash|console)\n([\s\S]*?)^ *```/gm)) {
    const lines = inside!.split('\n').map((line) => line.trim())
    const typed = kind === 'console' ? lines.flatMap((line) => (line.startsWith('$ ') ? [line.slice(2)] : [])) : lines
    for (const line of typed.filter((line) => line !== '')) found.push({ at: index, line })
  }
  const prose = text.replace(/^ *```[\s\S]*?^ *```/gm, (block) => ' '.repeat(block.length))
  for (const { index, 1: line } of prose.matchAll(/`(npx kehoach [^`…<>]*)`/g)) found.push({ at: index, line: line! })
  return found.sort((a, b) => a.at - b.at).map(({ line }) => line)
}

/** They wait for a browser or a person, or are told with what belongs behind them elsewhere. */
const NOT_RUN = ['app', 'new', 'merge'].map((name) => `${NPX} ${name}`)

describe('what the READMEs show', () => {
  it.each(READMES)('%s: any shell takes it as it stands', (name) => {
    const lines = commandsOf(name)
    expect(lines.length).toBeGreaterThan(10)
    // To the command prompt of Windows `#` begins no comment, `'` no text, and a line does not go on behind `\`.
    expect(lines.filter((line) => /(?:^|\s)#|'|\\$|^kehoach/.test(line))).toEqual([])
  })

  it('does what is said, one after the other', () => {
    const bin = `"${process.execPath}" "${resolve('bin/kehoach.cjs')}"`
    const run = (line: string) => spawnSync(line.replace(NPX, bin), { cwd: folder, shell: true, encoding: 'utf8' })
    const put = (name: string, content: string): void => writeFileSync(join(folder, name), content)
    const plan = /```markdown\n([\s\S]*?\n)```/.exec(readFileSync('README.md', 'utf8'))![1]!
    mkdirSync(join(folder, 'plans/2026'), { recursive: true })
    put('plans/2026/cai-cach-hanh-chinh.md', plan.replace('name: null', 'name: Nguyễn Văn An'))
    put('cu.md', plan)
    put('moi.md', plan.replace('98.5', '99'))
    put('du-thao.txt', 'Sở Tư pháp ban hành Kế hoạch.\n')
    run(`${NPX} build cu.md --out cu.docx`)
    put('nam-truoc.md', plan.replaceAll('2026', '2025'))
    run(`${NPX} build nam-truoc.md --out "Kế hoạch 2025.docx"`)
    for (const name of ['Kế hoạch 2026.docx', 'Ke hoach 2026.docx', 'moi.docx'])
      copyFileSync(join(folder, 'cu.docx'), join(folder, name))
    for (const line of new Set(READMES.flatMap(commandsOf))) {
      if (!line.startsWith(NPX)) {
        expect(line).toMatch(/^npm (?:ci|install) /)
        continue
      }
      if (NOT_RUN.includes(line)) continue
      if (line.includes(' merge '))
        copyFileSync(join(folder, 'output/2026/cai-cach-hanh-chinh.docx'), join(folder, 'da-sua.docx'))
      // A plan that is there is kept: what is shown twice begins anew.
      const { status, stderr } = run(/ (?:new|import) /.test(line) && !line.includes('--list') ? `${line} --force` : line)
      expect([line, status! <= 1, status! <= 1 ? '' : stderr]).toEqual([line, true, ''])
    }
  })
})
