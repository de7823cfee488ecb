import { spawnSync } from 'node:child_process'
import { afterAll, describe, expect, it } from 'vitest'
import { wrapped } from '../../src/cli/terminal/wrap.ts'
import { COMMANDS } from '../../src/cli/commands/index.ts'
import { Folder } from './folder.ts'

const folder = new Folder()
afterAll(() => folder.remove())

const PLAN = `---
schema: kehoach/v1
kind: general
year: 2027
issuer: { name: Sở Tư pháp }
number: { value: null, symbol: KH-STP }
place: Lào Cai
date: 2027
title: "[[cần điền: trích yếu]]"
distribution: [{ to: Ủy ban nhân dân tỉnh }]
archive: { units: [VT] }
signature: { position: Giám đốc, name: "[[cần điền: họ tên]]" }
---

Sở ban hành :target[khong-co] Kế hoạch.
`

describe('on a terminal', () => {
  it('breaks sentences between words, never inside a command', () => {
    const text = '    Gợi ý: Điền nội dung vào đây; muốn có bản thảo để xem trước thì chạy: kehoach build plans/2027/a.md --draft'
    for (const columns of [40, 60, 80]) {
      const lines = wrapped(text, columns, 4).split('\n')
      expect(lines.join(' ').replace(/\s+/g, ' ')).toBe(text.replace(/\s+/g, ' '))
      expect(lines.some((line) => line.includes('kehoach build plans/2027/a.md --draft'))).toBe(true)
      expect(lines.filter((line) => !line.includes('kehoach')).every((line) => line.length <= columns)).toBe(true)
    }
    expect(wrapped(text, undefined)).toBe(text)
  })

  it('keeps columns: what goes on stands below its own column, or below the line where there is no room', () => {
    const row = 'luu-line       cảnh báo  Nơi nhận kết thúc bằng dòng “Lưu: VT, …” ghi chữ viết tắt.'
    const behind = ' '.repeat(25)
    expect(wrapped(row, 60, 4)).toBe(
      `luu-line       cảnh báo  Nơi nhận kết thúc bằng dòng “Lưu:\n${behind}VT, …” ghi chữ viết tắt.`,
    )
    expect(wrapped(row, 30, 4)).toBe(
      'luu-line\n    cảnh báo Nơi nhận kết thúc\n    bằng dòng “Lưu: VT, …” ghi\n    chữ viết tắt.',
    )
    // A short row of wide columns needs no second line.
    expect(wrapped(`plans/a.md${' '.repeat(40)}đã cấp số`, 40, 4)).toBe('plans/a.md  đã cấp số')
    // A line of a patch is a sign and the spaces of the file.
    expect(wrapped('-    - Khuyến khích sáng kiến, giải pháp hữu ích', 30, 4)).toBe(
      '-    - Khuyến khích sáng kiến,\n     giải pháp hữu ích',
    )
  })

  it.each([60, 80])('of %i columns no line is wider, but for what is to be copied', async (columns) => {
    folder.write('plans/2027/a.md', PLAN)
    const commands = [
      ['check'],
      ['explain', 'long-sentence'],
      ['list'],
      ['new', '--list'],
      ['--help'],
      ...Object.keys(COMMANDS).map((name) => [name, '--help']),
    ]
    for (const argv of commands) {
      const { stdout, stderr } = await folder.run([...argv, '--lang', 'vi'], { columns, env: { NO_COLOR: '1' } })
      const wide = `${stdout}${stderr}`.split('\n').filter((line) => line.length > Math.max(columns, 80) && !/kehoach/.test(line))
      expect([argv.join(' '), wide]).toEqual([argv.join(' '), []])
    }
  })

  it('says commands as they are called: by npx from the package of a folder', async () => {
    folder.write('plans/2027/a.md', PLAN)
    const { stdout } = await folder.run(['check', '--lang', 'vi'], { env: { npm_command: 'exec' } })
    expect(stdout).toContain('chạy: npx kehoach build --draft')
    expect((await folder.run(['check', '--lang', 'vi'])).stdout).toContain('chạy: kehoach build --draft')
  })

  it('blanks are a line each, and how to fill them in is said once', async () => {
    folder.write('plans/2027/a.md', PLAN)
    const { stdout } = await folder.run(['check', '--lang', 'vi'])
    expect(stdout.match(/open-blank\n/g)).toHaveLength(2)
    expect(stdout).toMatch(/open-blank\n.*open-blank\n {4}Gợi ý: /)
    expect(stdout.match(/Gợi ý: Điền/g)).toHaveLength(1)
  })

  it('what a program reads goes out as it is, whatever the width', async () => {
    folder.write('plans/2027/a.md', PLAN)
    const { stdout } = await folder.run(['check', '--json'], { columns: 60 })
    expect(JSON.parse(stdout).problems.length).toBeGreaterThan(2)
    const made = await folder.run(['new', 'general', '--year', '2027', '--out', '-'], { columns: 60 })
    expect(made.stdout.split('\n').some((line) => line.length > 60)).toBe(true)
  })
})

describe('JSON is whole on wrong usage too', () => {
  it.each(Object.keys(COMMANDS))('%s', async (name) => {
    for (const argv of [
      [name, '--json', '--khong-co'],
      [name, '--json', 'khong-co.md', 'khong-co-2.docx', 'khong-co-3.md'],
    ]) {
      const { exit, stdout } = await folder.run(argv)
      if (exit === 0) continue
      const told = JSON.parse(stdout) as { error?: { message: string }; problems?: unknown[] }
      const said = told.error?.message ?? told.problems?.[0]
      expect([argv.join(' '), exit, Boolean(said)]).toEqual([argv.join(' '), exit, true])
    }
  })
})

describe('completion', () => {
  it.each(['bash', 'zsh', 'fish', 'powershell'])('knows every command and option: %s', async (shell) => {
    const { exit, stdout } = await folder.run(['completion', shell, '--lang', 'vi'])
    expect(exit).toBe(0)
    for (const [name, { options }] of Object.entries(COMMANDS)) {
      expect(stdout).toContain(name)
      for (const option of Object.keys(options)) expect(stdout).toContain(shell === 'fish' ? `-l ${option}` : `--${option}`)
    }
  })

  it('offers what may stand behind a command, the office’s own templates too', async () => {
    folder.write('templates/lich-tuan.md.hbs', 'x')
    const script = async (shell: string): Promise<string> => (await folder.run(['completion', shell])).stdout
    expect(await script('zsh')).toMatch(/^ {4}new\) .*'\*:new:\(annual-work .*lich-tuan.*\)' ;;$/m)
    expect(await script('powershell')).toMatch(/^ {4}'completion' = @\('bash', 'zsh', 'fish', 'powershell'\)$/m)
    expect(await script('fish')).toMatch(/__fish_seen_subcommand_from explain' -f -a '.*long-sentence.*open-blank/)
    const offered = (...words: string[]): string =>
      `COMP_WORDS=(kehoach ${words.map((it) => `'${it}'`).join(' ')}); COMP_CWORD=${words.length}; _kehoach; echo "\${COMPREPLY[*]}"\n`
    const asked = [
      offered('new', 'li'),
      offered('new', '--year', '2027', 'gen'),
      offered('new', '--from', ''),
      offered('explain', 'long'),
      offered('completion', 'z'),
      offered('build', ''),
      offered('check', '--format', 's'),
    ]
    const said = spawnSync('bash', ['-s'], { input: (await script('bash')) + asked.join(''), encoding: 'utf8' })
    expect(said.stdout.split('\n')).toEqual(['lich-tuan', 'general', '', 'long-sentence', 'zsh', '', 'sarif', ''])
  })

  it('names the shells there are', async () => {
    const { exit, stderr } = await folder.run(['completion', 'tcsh', '--lang', 'vi'])
    expect([exit, stderr]).toEqual([
      2,
      'kehoach: Không có “tcsh”; có: bash, zsh, fish, powershell.\nVí dụ: kehoach completion bash\n',
    ])
  })
})
