import { execFileSync } from 'node:child_process'
import { chmodSync, existsSync, readFileSync, rmSync } from 'node:fs'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { EXIT } from '../../src/cli/world/world.ts'
import { rootPaths } from '../../src/cli/commands/diff/revisions.ts'
import { Folder } from './folder.ts'

it.each([
  ['C:\\co-quan\\plans\\a.md', ['plans/a.md']],
  ['c:/co-quan/plans/a.md', ['plans/a.md']],
  ['d:/co-quan/plans/a.md', ['d:/co-quan/plans/a.md', 'plans/d:/co-quan/plans/a.md']],
  ['2026\\a.md', ['2026/a.md', 'plans/2026/a.md']],
  ['..\\plans\\a.md', ['plans/a.md']],
])('on Windows %s is %j from the root', (given, paths) =>
  expect(rootPaths(given, { root: 'C:/co-quan', prefix: 'plans/' })).toEqual(paths),
)

/** A repository of its own with a plan's history, and what git and the program say of it. */

const PLAN = `---
schema: kehoach/v1
kind: general
id: cchc
year: 2026
issuer: { name: Sở Tư pháp }
number: { value: null, symbol: KH-STP }
place: Lào Cai
date: 2026-02
title: Cải cách hành chính năm 2026
targets:
  - { id: dung-han, name: Tỷ lệ hồ sơ đúng hạn, operator: ">=", value: 84.7, unit: "%" }
phases:
  - { id: dot-1, name: Đợt một, start: 2026-01-01, end: 2026-06-30 }
  - { id: dot-2, name: Đợt hai, start: 2026-07-01, end: 2026-12-31 }
distribution:
  - { to: Ủy ban nhân dân tỉnh, purpose: để báo cáo }
archive: { units: [VT] }
signature: { position: Giám đốc, name: Nguyễn Văn A }
---

# Mục tiêu

Giải quyết thủ tục hành chính nhanh, đúng quy định. Tỷ lệ hồ sơ đúng hạn đạt :target[dung-han].

# Thời gian

::phases
`
const SECOND = PLAN.replace('84.7', '85.1').replace('2026-12-31', '2026-11-30')
const THIRD = SECOND.replace('distribution:\n', 'distribution:\n  - { to: Sở Nội vụ, purpose: để phối hợp }\n').replace(
  'nhanh, đúng',
  'kịp thời, đúng',
)

const ENV = {
  ...process.env,
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_AUTHOR_DATE: '2026-02-03T08:00:00Z',
  GIT_COMMITTER_DATE: '2026-02-03T08:00:00Z',
}

let folder: Folder
const git = (...args: string[]): string =>
  execFileSync('git', args, { cwd: folder.path, env: ENV, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] })
const commit = (message: string): void => {
  git('add', '-A')
  git('commit', '-q', '-m', message)
}

beforeEach(() => {
  folder = new Folder()
  git('init', '-q', '-b', 'main')
  git('config', 'user.name', 'A')
  git('config', 'user.email', 'a@example.vn')
})
afterEach(() => folder.remove())

const history = (): void => {
  folder.write('plans/2026/cchc.md', PLAN)
  commit('Bản đầu')
  folder.write('plans/2026/cchc.md', SECOND)
  commit('Nâng chỉ tiêu')
  folder.write('plans/2026/cchc.md', THIRD)
  commit('Thêm nơi nhận')
}

/** A patch from its hunks on: what git says of blobs and files is not ours. */
const hunks = (patch: string): string =>
  patch
    .split('\n')
    .filter((line) => /^[-+@]/.test(line) && !/^(?:---|\+\+\+)/.test(line))
    .join('\n')

const SENTENCES = `2 thay đổi: thêm 1, sửa 1 (a/plans/2026/cchc.md → b/plans/2026/cchc.md)
+ Thêm 01 nơi nhận: “Sở Nội vụ (để phối hợp)”
    plans/2026/cchc.md:17:11
~ Sửa 01 câu tại mục I
    plans/2026/cchc.md:24:1 → plans/2026/cchc.md:25:1
    Giải quyết thủ tục hành chính [-nhanh-]{+kịp thời+}, đúng quy định. Tỷ lệ hồ sơ đúng hạn đạt từ 85,1% trở lên.
`

describe('after git-setup', () => {
  it('git diff speaks in sentences; git log -p, git show and git blame have the lines of the file', async () => {
    history()
    const setup = await folder.run(['git-setup', '--lang', 'vi'])
    expect(setup.exit).toBe(EXIT.done)
    expect(setup.stdout).toContain('plans/**/*.md diff=kehoach')
    expect(setup.stdout).not.toContain('diff.kehoach.textconv')
    expect(setup.stdout).toContain('diff.kehoach-docx.cachetextconv = true')

    expect(git('diff', 'HEAD~1', 'HEAD')).toBe(SENTENCES)
    folder.write('plans/2026/cchc.md', THIRD.replace('Lào Cai', 'Yên Bái'))
    expect(git('diff')).toContain('~ Địa danh đổi từ “Lào Cai” thành “Yên Bái”')

    expect(git('show', 'HEAD~1')).toMatch(/^\+.*value: 85\.1/m)
    expect(git('log', '-p', '--', 'plans')).toMatch(/^-.*value: 84\.7/m)
    const lines = (text: string): number => text.trimEnd().split('\n').length
    expect(lines(git('blame', 'HEAD', '--', 'plans/2026/cchc.md'))).toBe(lines(THIRD))
  })

  it('what is no plan is compared line by line, and shows as none', async () => {
    await folder.run(['git-setup', '--lang', 'vi'])
    folder.write('plans/README.md', 'Thư mục kế hoạch.\n\nHỏi: Văn phòng.\n')
    folder.write('plans/2026/bieu.md', '| A | B |\n|---|---|\n| 1 | 2 |\n')
    commit('Ghi chú')
    folder.write('plans/README.md', 'Thư mục kế hoạch.\n\nHỏi: Phòng Tổng hợp.\n')
    commit('Đổi người hỏi')
    for (const patch of [git('diff', 'HEAD~1', 'HEAD'), git('log', '-p', '-1')]) {
      expect(hunks(patch)).toContain('-Hỏi: Văn phòng.\n+Hỏi: Phòng Tổng hợp.')
      expect(patch).not.toMatch(/kind:|year:|năm:|thay đổi:/)
    }
  })

  it('an unmerged conflict is told as one, with the text as it stands', async () => {
    history()
    await folder.run(['git-setup', '--lang', 'vi'])
    folder.write(
      'plans/2026/cchc.md',
      THIRD.replace(/^title: .*$/m, (line) => `<<<<<<< HEAD\n${line}\n=======\ntitle: Khác\n>>>>>>> nhanh`),
    )
    const patch = git('diff')
    expect(patch).toContain('plans/2026/cchc.md: đang có xung đột chưa gộp\n')
    expect(patch).toContain('+<<<<<<< HEAD')
    expect(patch).not.toContain('Bỏ')
  })

  it('a text conversion that an older setup left is taken out', async () => {
    git('config', 'diff.kehoach.textconv', 'kehoach text')
    expect((await folder.run(['git-setup', '--lang', 'vi'])).stdout).toContain('- diff.kehoach.textconv')
    expect(git('config', '--local', '--list')).not.toContain('diff.kehoach.textconv')
  })

  it('texts that no pack holds are kept as they are, which is quick to read, until it is undone', async () => {
    await folder.run(['git-setup', '--lang', 'vi'])
    folder.write('plans/2026/cchc.md', PLAN)
    const stored = (): number => {
      const id = git('hash-object', '-w', 'plans/2026/cchc.md').trim()
      return folder.read(`.git/objects/${id.slice(0, 2)}/${id.slice(2)}`).length
    }
    expect(stored()).toBeGreaterThan(Buffer.byteLength(PLAN))
    await folder.run(['git-setup', '--undo'])
    folder.write('plans/2026/cchc.md', `${PLAN}\n`)
    expect(stored()).toBeLessThan(Buffer.byteLength(PLAN))
  })

  it('shows Vietnamese names of files as they are', async () => {
    await folder.run(['git-setup', '--lang', 'vi'])
    folder.write('plans/2026/Thi đua mới.md', PLAN)
    commit('Bản đầu')
    expect(git('show', '--stat=120', 'HEAD')).toContain('plans/2026/Thi đua mới.md')
    await folder.run(['git-setup', '--undo'])
    expect(git('show', '--stat=120', 'HEAD')).not.toContain('Thi đua mới.md')
  })

  it('shows a new and a deleted plan in a line, a Word file by its text', async () => {
    await folder.run(['git-setup', '--lang', 'vi'])
    folder.write('plans/2026/cchc.md', PLAN)
    expect((await folder.run(['build'])).exit).toBe(EXIT.done)
    commit('Bản đầu')
    git('rm', '-q', '--cached', 'plans/2026/cchc.md')
    expect(git('diff', '--cached')).toContain('a/plans/2026/cchc.md: kế hoạch đã xóa: Cải cách hành chính năm 2026')
    git('reset', '-q')
    folder.write('plans/2026/cchc.md', SECOND)
    expect((await folder.run(['build'])).exit).toBe(EXIT.done)
    const changed = hunks(git('diff', '--', 'output'))
    expect(changed).toContain('-Giải quyết thủ tục hành chính nhanh, đúng quy định. Tỷ lệ hồ sơ đúng hạn đạt từ 84,7% trở lên.')
    expect(changed).toContain('+Giải quyết thủ tục hành chính nhanh, đúng quy định. Tỷ lệ hồ sơ đúng hạn đạt từ 85,1% trở lên.')
  })

  it('writes nothing twice where git gave its lines the ends of Windows, and keeps those', async () => {
    await folder.run(['git-setup'])
    const windows = `*.png binary\r\n${folder.read('.gitattributes').toString().replaceAll('\n', '\r\n')}`
    folder.write('.gitattributes', windows)
    expect((await folder.run(['git-setup'])).stdout).toBe('Nothing to write.\n')
    folder.write('.gitattributes', '*.png binary\r\n')
    await folder.run(['git-setup'])
    expect(folder.read('.gitattributes').toString()).toBe(windows)
  })

  it('keeps what a user has written, writes nothing twice, and takes back what it wrote', async () => {
    folder.write('.gitattributes', '*.png binary')
    git('config', 'diff.other.textconv', 'cat')
    const before = git('config', '--local', '--list')
    const planned = await folder.run(['git-setup', '--dry-run'])
    expect(planned.stdout).toMatch(/^Would write:\n/)
    expect(folder.read('.gitattributes').toString()).toBe('*.png binary')
    await folder.run(['git-setup'])
    const written = folder.read('.gitattributes').toString()
    expect(written).toMatch(/^\*\.png binary\n# kehoach/)
    expect((await folder.run(['git-setup'])).stdout).toBe('Nothing to write.\n')
    expect(folder.read('.gitattributes').toString()).toBe(written)
    await folder.run(['git-setup', '--undo'])
    expect(folder.read('.gitattributes').toString()).toBe('*.png binary\n')
    expect(git('config', '--local', '--list')).toBe(before)
    expect((await folder.run(['git-setup', '--undo'])).stdout).toBe('Nothing to write.\n')
  })

  it('keeps what somebody has set of git itself, when it is set up and when that is undone', async () => {
    git('config', 'core.looseCompression', '9')
    expect((await folder.run(['git-setup'])).stdout).not.toContain('core.looseCompression')
    expect(git('config', '--local', 'core.looseCompression')).toBe('9\n')
    git('config', 'core.quotePath', 'true')
    expect((await folder.run(['git-setup', '--undo'])).stdout).not.toMatch(/looseCompression|quotePath/)
    expect([git('config', 'core.looseCompression'), git('config', 'core.quotePath')]).toEqual(['9\n', 'true\n'])
  })

  it('leaves no file of its own behind', async () => {
    await folder.run(['git-setup'])
    await folder.run(['git-setup', '--undo'])
    expect(folder.list().filter((name) => !name.startsWith('.git/'))).toEqual([])
  })
})

const summaries = (stdout: string): string[] =>
  (JSON.parse(stdout) as { changes: { summary: string }[] }).changes.map(({ summary }) => summary)

describe('kehoach diff in a repository', () => {
  const RAISED = [
    'target “Tỷ lệ hồ sơ đúng hạn” raised from 84,7% to 85,1%',
    'phase “Đợt hai” ends a month earlier (31/12/2026 → 30/11/2026)',
  ]
  const ADDED = ['one recipient added: “Sở Nội vụ (để phối hợp)”', 'one sentence of I reworded']

  it.each([
    ['two revisions of a path', ['HEAD~2:plans/2026/cchc.md', 'HEAD~1:plans/2026/cchc.md'], RAISED],
    ['a range', ['HEAD~2..HEAD~1', '--', 'plans/2026/cchc.md'], RAISED],
    ['a range to HEAD', ['HEAD~1..', '--', 'plans/2026/cchc.md'], ADDED],
    ['a range since the fork', ['HEAD~1...HEAD', '--', 'plans/2026/cchc.md'], ADDED],
    ['a range without the dashes', ['HEAD~1..HEAD', 'plans/2026/cchc.md'], ADDED],
    ['an old revision against HEAD', ['HEAD~1:plans/2026/cchc.md'], ADDED],
    ['a revision and the file', ['HEAD~1:plans/2026/cchc.md', 'plans/2026/cchc.md'], ADDED],
    ['the file against HEAD', ['plans/2026/cchc.md'], []],
  ])('%s', async (_, words, expected) => {
    history()
    const ran = await folder.run(['diff', ...words, '--json'])
    expect(ran.stderr).toBe('')
    expect(summaries(ran.stdout)).toEqual(expected)
    expect(ran.exit).toBe(expected.length > 0 ? EXIT.problems : EXIT.done)
  })

  it('tells staged content from the working tree', async () => {
    history()
    folder.write('plans/2026/cchc.md', THIRD.replace('Lào Cai', 'Yên Bái'))
    git('add', '-A')
    folder.write('plans/2026/cchc.md', THIRD.replace('Lào Cai', 'Sơn La'))
    const placeOf = async (...words: string[]): Promise<string[]> =>
      summaries((await folder.run(['diff', ...words, '--json'])).stdout)
    expect(await placeOf('plans/2026/cchc.md')).toEqual(['place changed from “Lào Cai” to “Sơn La”'])
    expect(await placeOf('plans/2026/cchc.md', '--staged')).toEqual(['place changed from “Lào Cai” to “Yên Bái”'])
    expect(await placeOf(':plans/2026/cchc.md')).toEqual(['place changed from “Lào Cai” to “Yên Bái”'])
    expect(await placeOf(':plans/2026/cchc.md', 'plans/2026/cchc.md')).toEqual(['place changed from “Yên Bái” to “Sơn La”'])
  })

  it.each([
    ['staged', () => git('mv', 'plans/2026/cchc.md', 'plans/2026/ten-moi.md')],
    [
      'not staged',
      () => {
        folder.write('plans/2026/ten-moi.md', folder.read('plans/2026/cchc.md'))
        execFileSync('rm', ['plans/2026/cchc.md'], { cwd: folder.path })
      },
    ],
  ])('finds a file that was renamed, %s', async (_, rename) => {
    history()
    rename()
    const ran = await folder.run(['diff', 'plans/2026/ten-moi.md'])
    expect(ran).toEqual({ exit: EXIT.done, stdout: 'No changes (HEAD:plans/2026/cchc.md → plans/2026/ten-moi.md)\n', stderr: '' })
  })

  it('finds a file under its older name in a range, whichever name is given', async () => {
    history()
    git('mv', 'plans/2026/cchc.md', 'plans/2026/ten-moi.md')
    commit('Đổi tên')
    for (const name of ['plans/2026/ten-moi.md', 'plans/2026/cchc.md']) {
      const ran = await folder.run(['diff', 'HEAD~2..HEAD', '--', name])
      expect(ran.stdout).toMatch(
        /^2 changes: 1 added, 1 changed \(HEAD~2:plans\/2026\/cchc.md → HEAD:plans\/2026\/ten-moi.md\)\n/,
      )
    }
  })

  it('takes the appendices and the profile of each revision', async () => {
    folder.write('kehoach.yaml', 'place: Lào Cai\n')
    folder.write(
      'plans/2026/cchc.md',
      PLAN.replace('place: Lào Cai\n', '').replace(
        '---\n\n#',
        'appendices:\n  - { file: phu-luc.md, title: Danh mục }\n---\n\n#',
      ),
    )
    folder.write('plans/2026/phu-luc.md', 'Các thủ tục được rà soát trong năm 2026 gồm những thủ tục sau.\n')
    commit('Bản đầu')
    folder.write('plans/2026/phu-luc.md', 'Các thủ tục được rà soát trong năm 2026 gồm ba thủ tục sau.\n')
    folder.write('kehoach.yaml', 'place: Yên Bái\n')
    const ran = await folder.run(['diff', 'plans/2026/cchc.md', '--json'])
    expect(ran.stderr).toBe('')
    expect(summaries(ran.stdout)).toEqual(['place changed from “Lào Cai” to “Yên Bái”', 'one sentence of Appendix reworded'])
    expect(JSON.parse(ran.stdout).changes[1].beforeAt).toEqual({ file: 'HEAD:plans/2026/phu-luc.md', line: 1, column: 1 })
  })

  it('does not mind how a user has set git up', async () => {
    history()
    for (const [key, value] of [
      ['log.showSignature', 'true'],
      ['diff.renames', 'false'],
      ['core.quotePath', 'true'],
      ['diff.noprefix', 'true'],
      ['color.ui', 'always'],
    ] as const)
      git('config', key, value)
    git('mv', 'plans/2026/cchc.md', 'plans/2026/kế hoạch.md')
    commit('Đổi tên')
    const ran = await folder.run(['diff', 'HEAD~2..HEAD', '--', 'plans/2026/kế hoạch.md', '--json'])
    expect(summaries(ran.stdout)).toEqual(ADDED)
  })
})

describe('what is not there is told in a sentence', () => {
  it.each([
    [
      'a path that the revision lacks',
      ['HEAD:plans/nope.md', 'plans/2026/cchc.md'],
      EXIT.files,
      'Revision “HEAD” has no file “plans/nope.md”.',
    ],
    [
      'a revision that does not exist',
      ['nope:plans/2026/cchc.md', 'plans/2026/cchc.md'],
      EXIT.usage,
      'The repository has no revision “nope”.',
    ],
    [
      'a range of which one end does not exist',
      ['HEAD..nope', '--', 'plans/2026/cchc.md'],
      EXIT.usage,
      'The repository has no revision “nope”.',
    ],
    [
      'a path in neither revision',
      ['HEAD~1..HEAD', '--', 'nope.md'],
      EXIT.files,
      'Neither “HEAD~1” nor “HEAD” has a file “nope.md”.',
    ],
    ['nothing staged under a path', ['nope.md', '--staged'], EXIT.files, '“nope.md” is not among what is staged.'],
    ['a file that HEAD lacks', ['new.md'], EXIT.files, 'Revision “HEAD” has no file “new.md”.'],
    ['a range without a file', ['HEAD~1..HEAD'], EXIT.usage, '“HEAD~1..HEAD” names two revisions, but no file.'],
    ['nothing at all', [], EXIT.usage, 'One or two versions of a plan are needed.'],
  ])('%s', async (_, words, exit, sentence) => {
    history()
    folder.write('new.md', '---\nschema: kehoach/v1\nkind: general\nyear: 2020\ntitle: Khác hẳn\n---\n\nChẳng liên quan gì.\n')
    const ran = await folder.run(['diff', ...words])
    expect(ran.exit).toBe(exit)
    expect(ran.stdout).toBe('')
    expect(ran.stderr).toContain(`kehoach: ${sentence}`)
    expect(ran.stderr).not.toContain('fatal')
  })

  it('a bare repository: its versions are compared, nothing is set up in it', async () => {
    history()
    const bare = new Folder()
    try {
      execFileSync('git', ['clone', '-q', '--bare', folder.path, bare.path], { env: ENV })
      const compared = await bare.run(['diff', 'HEAD~1..HEAD', '--', 'plans/2026/cchc.md'])
      expect(compared.exit).toBe(EXIT.problems)
      expect(compared.stdout).toContain('recipient added')
      const { exit, stderr } = await bare.run(['git-setup'])
      expect(stderr).toContain('no working tree')
      expect(exit).not.toBe(EXIT.done)
      expect(bare.list()).not.toContain('.gitattributes')
    } finally {
      bare.remove()
    }
  })

  it('a repository without a commit', async () => {
    folder.write('plan.md', PLAN)
    const ran = await folder.run(['diff', 'plan.md'])
    expect(ran).toEqual({ exit: EXIT.usage, stdout: '', stderr: 'kehoach: The repository has no commit yet to compare with.\n' })
  })

  it.each([['diff', 'plan.md'], ['diff', 'HEAD:plan.md', 'plan.md'], ['git-setup']])(
    'a folder that is no repository: kehoach %s',
    async (...words) => {
      const bare = new Folder()
      bare.write('plan.md', PLAN)
      const ran = await bare.run(words)
      bare.remove()
      expect(ran).toEqual({ exit: EXIT.files, stdout: '', stderr: 'kehoach: This folder is in no git repository.\n' })
    },
  )
})

describe('a repository whose settings name programs', () => {
  it('runs none of them', async () => {
    history()
    const ran = `${folder.path}/ran`
    const program = (name: string): string => `echo ${name} >> ${ran}; cat`
    folder.write('.gitattributes', '*.md diff=evil filter=evil merge=evil\n')
    commit('Thuộc tính')
    for (const hook of ['post-checkout', 'post-index-change', 'reference-transaction', 'fsmonitor']) {
      folder.write(`hooks/${hook}`, `#!/bin/sh\necho ${hook} >> ${ran}\n`)
      chmodSync(`${folder.path}/hooks/${hook}`, 0o755)
    }
    for (const [key, value] of [
      ['diff.external', program('external')],
      ['diff.evil.command', program('command')],
      ['diff.evil.textconv', program('textconv')],
      ['filter.evil.clean', program('clean')],
      ['filter.evil.smudge', program('smudge')],
      ['filter.evil.process', program('process')],
      ['filter.evil.required', 'true'],
      ['core.fsmonitor', `${folder.path}/hooks/fsmonitor`],
      ['core.hooksPath', `${folder.path}/hooks`],
      ['core.pager', program('pager')],
      ['core.sshCommand', program('ssh')],
      ['gpg.program', program('gpg')],
      ['log.showSignature', 'true'],
      ['alias.diff-index', `!${program('alias')}`],
    ] as const)
      git('config', key, value)
    // They would run: git itself calls one as soon as it is asked for a difference.
    expect(() => git('diff', 'HEAD~2', 'HEAD~1', '--', 'plans')).toThrow()
    expect(readFileSync(ran, 'utf8')).not.toBe('')
    rmSync(ran)
    folder.write('plans/2026/moi.md', THIRD.replace('Lào Cai', 'Yên Bái'))
    rmSync(`${folder.path}/plans/2026/cchc.md`)
    for (const words of [
      ['diff', 'plans/2026/moi.md'],
      ['diff', 'HEAD~1', 'plans/2026/moi.md'],
      ['diff', 'HEAD~2..HEAD', '--', 'plans/2026/cchc.md'],
      ['diff', 'HEAD:plans/2026/cchc.md', 'plans/2026/moi.md'],
      ['diff', '--staged', 'plans/2026/cchc.md'],
      ['check'],
      ['list'],
      ['build'],
      ['text', 'plans/2026/moi.md'],
      ['git-setup'],
    ]) {
      await folder.run(words)
      expect([words.join(' '), existsSync(ran) && readFileSync(ran, 'utf8')]).toEqual([words.join(' '), false])
    }
  })
})
