import { spawn, execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  chmodSync,
  chownSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { readWordFile } from '../../src/ooxml/word-file.ts'
import { readPlan } from '../../src/read/plan.ts'
import { runs } from '../runs.ts'

/** The bin killed at any moment, twice at once, and where it may not write: no half file, no lost source, a sentence. More of it: docs/reliability.md. */

const BIN = resolve('bin/kehoach.cjs')
const SLIPS = readFileSync('plans/2026/phat-dong-thi-dua.md', 'utf8').replace('# Mục đích', '– Thi đua hằng tháng.\n\n# Mục đích')

const folders: string[] = []
afterAll(() => folders.forEach((it) => rmSync(it, { recursive: true, force: true })))

/** An office's folder under git, with a plan that has slips to be mended, and its document. */
const office = ((): string => {
  const home = mkdtempSync(join(tmpdir(), 'kehoach-killed-'))
  folders.push(home)
  mkdirSync(join(home, 'plans/2026'), { recursive: true })
  writeFileSync(join(home, 'plans/2026/thi-dua.md'), SLIPS)
  const git = (...words: string[]) =>
    execFileSync('git', ['-C', home, '-c', 'user.name=a', '-c', 'user.email=a@b.vn', ...words], { stdio: 'ignore' })
  git('init', '-q')
  git('add', '.')
  git('commit', '-qm', 'a')
  execFileSync(process.execPath, [BIN, 'build', '--draft', '--out', 'van-ban'], { cwd: home, stdio: 'ignore' })
  return home
})()

function copy(): string {
  const home = mkdtempSync(join(tmpdir(), 'kehoach-killed-'))
  folders.push(home)
  cpSync(office, home, { recursive: true })
  return home
}

interface Ended {
  readonly code: number | null
  readonly signal: string | null
  readonly stdout: string
  readonly stderr: string
}

interface RunOptions {
  /** Killed after so many milliseconds. */
  readonly after?: number
  readonly stdout?: number
  /** A command that starts the program. */
  readonly through?: readonly string[]
  /** The user it runs as. */
  readonly as?: number
  readonly bin?: string
}

function run(home: string, words: readonly string[], options: RunOptions = {}): Promise<Ended> {
  const { through = [], bin = BIN, as } = options
  const [command, ...rest] = [...through, process.execPath, bin, ...words, '--lang', 'en']
  const child = spawn(command!, rest, {
    cwd: home,
    stdio: ['ignore', options.stdout ?? 'pipe', 'pipe'],
    ...(as !== undefined && { uid: as, gid: as }),
  })
  let [stdout, stderr] = ['', '']
  child.stdout?.setEncoding('utf8').on('data', (text: string) => (stdout += text))
  child.stderr!.setEncoding('utf8').on('data', (text: string) => (stderr += text))
  const timer = options.after === undefined ? undefined : setTimeout(() => child.kill('SIGKILL'), options.after)
  return new Promise((settle) =>
    child.on('close', (code, signal) => {
      clearTimeout(timer)
      settle({ code, signal, stdout, stderr })
    }),
  )
}

const filesIn = (home: string): string[] =>
  readdirSync(home, { recursive: true, encoding: 'utf8' }).filter(
    (name) => !/(?:^|\/)\.git\//.test(name) && statSync(join(home, name)).isFile(),
  )

/** Every file by its final name is whole: documents open, plans have their last words. */
function holdsWhole(home: string): void {
  for (const name of filesIn(home)) {
    const content = readFileSync(join(home, name))
    if (/^(?!.*\/\.)[^.].*\.docx$/.test(name)) expect(readWordFile({ path: name, content }).value, name).toBeDefined()
    if (/^plans\/.*\/[^./]*\.md$/.test(name)) {
      const { value } = readPlan({ path: name, content })
      expect(value!.plan.body.length, name).toBeGreaterThan(3)
      expect(content.toString('utf8').trimEnd().length, name).toBeGreaterThan(500)
    }
  }
  const source = readFileSync(join(home, 'plans/2026/thi-dua.md'), 'utf8')
  expect(source.split('\n').length).toBe(SLIPS.split('\n').length)
}

const PLAN = 'plans/2026/thi-dua.md'
const COMMANDS: readonly (readonly string[])[] = [
  ['build', '--draft', '--out', 'van-ban'],
  ['new', 'general', '--year', '2027', '--out', 'plans/2027/moi.md'],
  ['new', '--from', PLAN, '--year', '2027'],
  ['check', PLAN, '--fix'],
  ['git-setup'],
  ['diff', PLAN, '--format', 'docx', '--out', 'so-sanh.docx'],
  ['import', 'van-ban/2026/thi-dua.docx', '--out', 'plans/2026/nhap.md'],
  ['merge', 'van-ban/2026/thi-dua.docx', PLAN],
]

describe('kill -9', () => {
  it.each(COMMANDS.map((words, index) => [words.join(' '), words, 90 + 55 * index] as const))('%s', async (_, words, after) => {
    const home = copy()
    await run(home, words, { after })
    holdsWhole(home)
    const { code, signal } = await run(home, words)
    expect(signal).toBeNull()
    expect([0, 1, 3]).toContain(code)
    holdsWhole(home)
  })
})

describe('kill -9 of a batch', () => {
  const MANY = Array.from({ length: 11 }, (_, index) => `ke-hoach-${index}`)
  const words = ['build', '--draft', '--jobs', '2']
  const many = (): string => {
    const home = mkdtempSync(join(tmpdir(), 'kehoach-killed-'))
    folders.push(home)
    mkdirSync(join(home, 'plans'))
    for (const id of MANY)
      writeFileSync(
        join(home, `plans/${id}.md`),
        SLIPS.replace(/^id: .*$/m, `id: ${id}`).replace(/^title: /m, `title: Việc ${id}, `),
      )
    return home
  }
  const documentsOf = (home: string): Map<string, string> =>
    new Map(
      (existsSync(join(home, 'output')) ? readdirSync(join(home, 'output')) : [])
        .filter((name) => name.endsWith('.docx') && !name.startsWith('.'))
        .map((name) => [
          name,
          createHash('sha256')
            .update(readFileSync(join(home, 'output', name)))
            .digest('hex'),
        ]),
    )

  /** Gives one plan the text of a round; the documents a build then comes to depend on which of the two it is. */
  const edit = (home: string, round: number): void => {
    const plan = join(home, `plans/${MANY[3]}.md`)
    writeFileSync(plan, readFileSync(plan, 'utf8').replace(/^title: .*$/m, `title: ${['Việc chung', 'Việc riêng'][round % 2]!}`))
  }

  it('with cache and threads: what stands there is whole, and what is built afterwards is right', async () => {
    const [home, fresh] = [many(), many()]
    const wanted: Map<string, string>[] = []
    let whole = 0
    for (const round of [0, 1]) {
      edit(fresh, round)
      rmSync(join(fresh, '.kehoach'), { recursive: true, force: true })
      const start = performance.now()
      expect((await run(fresh, words)).code).toBe(0)
      whole = performance.now() - start
      wanted.push(documentsOf(fresh))
    }
    expect(wanted.map(({ size }) => size)).toEqual([MANY.length, MANY.length])
    expect(wanted[0]).not.toEqual(wanted[1])
    const rounds = runs(2)
    let killed = 0
    for (let round = 0; round < rounds; round++) {
      edit(home, round)
      // Every other round has the cache of what was built before and one document that is out of date; else all is built anew.
      if (round % 2 === 0) rmSync(join(home, '.kehoach'), { recursive: true, force: true })
      for (const id of MANY) if (id !== MANY[3]) rmSync(join(home, 'output', `${id}.docx`), { force: true })
      const { signal } = await run(home, words, { after: whole * (0.2 + 0.6 * ((round * 0.618) % 1)) })
      if (signal === 'SIGKILL') killed++
      for (const [name, hash] of documentsOf(home)) expect([wanted[0]!.get(name), wanted[1]!.get(name)]).toContain(hash)
      // The cache of a run that was killed deceives nobody.
      expect((await run(home, words)).code).toBe(0)
      expect(documentsOf(home)).toEqual(wanted[round % 2])
    }
    // A kill that comes when all is done shows nothing.
    expect(killed).toBeGreaterThan(rounds / 2)

    rmSync(join(home, 'output', `${MANY[3]}.docx`), { force: true })
    const ended = await Promise.all([run(home, words), run(home, words)])
    expect(ended.map(({ signal }) => signal)).toEqual([null, null])
    expect(documentsOf(home)).toEqual(wanted[(rounds - 1) % 2])
    // A kill in the middle of a write leaves what was being written, hidden and under no document's name.
    const others = readdirSync(join(home, 'output')).filter((name) => !wanted[0]!.has(name))
    expect(others.filter((name) => !/^\.kehoach-\d+-\d+\.tmp$/.test(name))).toEqual([])
  })
})

describe('two at once', () => {
  it('on one output, and mending one plan', async () => {
    const home = copy()
    const once = readFileSync(join(home, 'van-ban/2026/thi-dua.docx'))
    rmSync(join(home, 'van-ban'), { recursive: true })
    const built = await Promise.all([1, 2].map(() => run(home, COMMANDS[0]!)))
    expect(built.map(({ code }) => code)).toEqual([0, 0])
    expect(readFileSync(join(home, 'van-ban/2026/thi-dua.docx')).equals(once)).toBe(true)
    const mended = await Promise.all([1, 2].map(() => run(home, ['check', PLAN, '--fix'])))
    for (const { code, stderr } of mended) expect([code! <= 3, stderr]).toEqual([true, stderr.replace(/\n\s+at /g, '')])
    holdsWhole(home)
    expect(readFileSync(join(home, PLAN), 'utf8').includes('\n- Thi đua hằng tháng.\n')).toBe(true)
  })
})

describe.skipIf(process.platform !== 'linux')('where nothing can be written', () => {
  it('says so, and leaves the source as it is', async () => {
    const home = copy()
    const { code, stderr } = await run(home, ['build', PLAN, '--draft', '--out', '/proc/kehoach'])
    expect(code).toBe(3)
    expect(stderr).toContain('/proc/kehoach')
    expect(stderr).not.toMatch(/\n\s+at /)
    expect(readFileSync(join(home, PLAN), 'utf8')).toBe(SLIPS)
  })

  it('a full disk behind standard output is code 3', async () => {
    const { code, stderr } = await run(copy(), ['explain'], { stdout: openSync('/dev/full', 'w') })
    expect([code, /\n\s+at /.test(stderr)]).toEqual([3, false])
  })

  /** What each command that writes is asked for, where it has something to write. */
  const WRITING: readonly (readonly string[])[] = [
    ['build', '--draft', '--out', 'khac'],
    ...COMMANDS.filter(([name]) => !['build', 'git-setup', 'merge'].includes(name!)),
    ['merge', 'sua.docx', PLAN],
    ['issue', PLAN, '--number', '05', '--date', '2026-04-22', '--force'],
    ['verify', 'van-ban/2026/thi-dua.docx', '--comments', 'nhan-xet.docx'],
    ['init'],
  ]

  /** A folder in which each of them has its files, a word edited in the document. */
  function waiting(): string {
    const home = copy()
    const parts = unzipSync(readFileSync(join(home, 'van-ban/2026/thi-dua.docx')))
    const name = 'word/document.xml'
    const edited = strFromU8(parts[name]!).replace('phong trào thi đua', 'phong trào thi đua sôi nổi')
    writeFileSync(join(home, 'sua.docx'), zipSync({ ...parts, [name]: strToU8(edited) }))
    return home
  }

  const contents = (home: string): Record<string, string> =>
    Object.fromEntries(filesIn(home).map((name) => [name, readFileSync(join(home, name), 'latin1')]))

  /** It says in a sentence that it cannot write, and each file is as it was. */
  function wroteNothing(home: string, before: Record<string, string>, { code, signal, stderr, stdout }: Ended): void {
    const said = `${stdout}${stderr}`
    expect([code, signal, said]).toEqual([3, null, expect.stringMatching(/cannot be written|no permission to/)])
    expect(said).not.toMatch(/\n\s+at /)
    expect(contents(home)).toEqual(before)
  }

  it.concurrent.each(WRITING.map((words) => [words.join(' '), words] as const))(
    'a disk that takes no more: %s',
    async (_, words) => {
      const home = waiting()
      const before = contents(home)
      wroteNothing(home, before, await run(home, words, { through: ['bash', '-c', 'ulimit -f 0; exec "$0" "$@"'] }))
    },
  )

  // Nothing is read-only to root, so there the program and the folder are another user's.
  it.concurrent.each(WRITING.map((words) => [words.join(' '), words] as const))(
    'a folder that is read-only: %s',
    async (_, words) => {
      const home = waiting()
      const before = contents(home)
      const modes = (on: boolean): void => {
        for (const name of ['.', ...readdirSync(home, { recursive: true, encoding: 'utf8' })]) {
          const path = join(home, name)
          chmodSync(path, statSync(path).isDirectory() ? (on ? 0o755 : 0o555) : on ? 0o644 : 0o444)
        }
      }
      const root = process.getuid?.() === 0
      if (root)
        for (const name of ['.', ...readdirSync(home, { recursive: true, encoding: 'utf8' })])
          chownSync(join(home, name), NOBODY, NOBODY)
      modes(false)
      const ended = await run(home, words, root ? { as: NOBODY, bin: elsewhere } : {})
      modes(true)
      wroteNothing(home, before, ended)
    },
  )
})

/** A user who owns nothing else. */
const NOBODY = 65534

/** The program where any user may read it. */
const elsewhere = ((): string => {
  const home = mkdtempSync(join(tmpdir(), 'kehoach-program-'))
  folders.push(home)
  chmodSync(home, 0o755)
  for (const part of ['bin', 'dist', 'templates', 'schemas', 'package.json'])
    cpSync(part, join(home, part), { recursive: true, filter: (path) => !/dist\/(?:app|types)(?:\/|$)/.test(path) })
  return join(home, 'bin/kehoach.cjs')
})()
