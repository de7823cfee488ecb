import { execFileSync, spawn } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import * as source from '../../src/index.ts'
import { PLANS } from '../fixtures.ts'

/** The program as it is installed: `bin/kehoach.cjs` with the bundle in `dist/`, and the public API as others import it. */

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }
const plan = readFileSync('plans/2026/phat-dong-thi-dua.md', 'utf8')

interface Ran {
  readonly exit: number | null
  readonly stdout: string
  readonly stderr: string
}

/** Runs the bin in the root of the repository. */
async function run(
  argv: readonly string[],
  { input = '', env = {} }: { input?: string; env?: Record<string, string> } = {},
): Promise<Ran> {
  const child = spawn(process.execPath, ['bin/kehoach.cjs', ...argv], { env: { ...process.env, LC_ALL: 'en_US.UTF-8', ...env } })
  child.stdin.end(input)
  const said = { stdout: '', stderr: '' }
  for (const name of ['stdout', 'stderr'] as const) {
    child[name].setEncoding('utf8').on('data', (text: string) => (said[name] += text))
  }
  const exit = await new Promise<number | null>((resolve) => child.on('close', resolve))
  return { exit, ...said }
}

let folder: string
beforeAll(() => {
  for (const file of ['dist/cli.cjs', 'dist/build.cjs', 'dist/index.js', 'dist/types/index.d.ts']) {
    if (!existsSync(file)) throw new Error(`${file} is missing: run \`npm run build\` first, as \`npm test\` does.`)
  }
  folder = mkdtempSync(join(tmpdir(), 'kehoach-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** The file of the code that was kept of a program when it was built. */
const keptFor = (program: string): string | undefined =>
  readdirSync('dist').find((name) => name.startsWith(`${program}.cjs.`) && name.endsWith('.cache'))

describe('the bin', () => {
  it.each(['--version', '-v'])('%s', async (word) => {
    expect(await run([word])).toEqual({ exit: 0, stdout: `${version}\n`, stderr: '' })
    expect((await run(['--lang', 'vi', '--version'])).stdout).toBe(`${version}\n`)
  })

  it('may be run by its name', () => {
    expect(readFileSync('bin/kehoach.cjs', 'utf8')).toMatch(/^#!\/usr\/bin\/env node\n/)
    if (process.platform !== 'win32') expect(statSync('bin/kehoach.cjs').mode & 0o111).toBe(0o111)
  })

  it.each(['cli', 'build', 'document'])(
    'runs the code of %s that was kept when it was built: V8 takes it under the flags the bin sets',
    (program) => {
      const flags = [...readFileSync('bin/kehoach.cjs', 'utf8').matchAll(/setFlagsFromString\('([^']+)'\)/g)].map(
        ([, flag]) => flag!,
      )
      expect(flags.length).toBeGreaterThan(0)
      const script = `
      for (const flag of ${JSON.stringify(flags)}) require('node:v8').setFlagsFromString(flag)
      const text = require('node:module').wrap(require('node:fs').readFileSync('dist/${program}.cjs', 'latin1'))
      const cachedData = require('node:fs').readFileSync('dist/${keptFor(program)}')
      console.log(new (require('node:vm').Script)(text, { cachedData }).cachedDataRejected)`
      expect(execFileSync(process.execPath, ['-e', script], { encoding: 'utf8' }).trim()).toBe('false')
    },
  )

  it('has another Node.js compile it, and gives it no flag it does not know', async () => {
    const other = join(folder, 'other.cjs')
    writeFileSync(
      other,
      `const [fs, v8, told] = [require('node:fs'), require('node:v8'), []]
      Object.defineProperty(process, 'version', { value: 'v22.0.0' })
      Object.defineProperty(process, 'versions', { value: { ...process.versions, v8: '12.4.254.21-node.57' } })
      v8.setFlagsFromString = (flag) => told.push(flag)
      const { Script } = require('node:vm')
      require('node:vm').Script = class extends Script {
        constructor(text, options) { super(text, options); told.push(options.cachedData) }
      }
      process.on('exit', () => fs.writeSync(2, JSON.stringify(told)))`,
    )
    const { stdout, stderr } = await run(['list'], { env: { NODE_OPTIONS: `--require ${other}` } })
    expect(stdout).toMatch(/^Year /)
    // What is undefined reads as null: no code was kept for it.
    expect(JSON.parse(stderr)).toEqual(['--no-regexp-tier-up', null])
    expect(keptFor('cli')).toContain(`.cjs.${process.version}-${process.platform}-${process.arch}-`)
  })

  it.each(['cli', 'build', 'document', 'rules'])('is read as it was written: %s holds nothing but ASCII', (program) => {
    expect(/[^\0-\x7f]/.exec(readFileSync(`dist/${program}.cjs`, 'utf8'))).toBeNull()
  })

  it('finds nothing wrong with the plans of the repository: no error, no warning', async () => {
    const { exit, stdout, stderr } = await run(['check', '--strict'])
    expect([exit, stderr]).toEqual([
      0,
      expect.stringMatching(new RegExp(`^${PLANS.length} plans: (?:no problems|\\d+ info)\\n$`)),
    ])
    expect(stdout).not.toMatch(/^\S+ (?:error|warning) /m)
  })

  it('tells of a file that one part of it cannot open and another was to build, and builds the others', async () => {
    const [plan] = PLANS
    const { exit, stdout } = await run(['build', 'plans/khong-co.md', plan!, '--out', join(folder, 'out'), '--json'])
    const { error, documents, problems } = JSON.parse(stdout) as Record<'error' | 'documents' | 'problems', unknown>
    expect([exit, error]).toEqual([3, undefined])
    expect(documents).toMatchObject([{ plan }])
    expect(problems).toEqual(
      expect.arrayContaining([expect.objectContaining({ rule: 'cannot-open', file: 'plans/khong-co.md' })]),
    )
  })

  it('loads nothing that makes a document where all is known', async () => {
    const office = join(folder, 'known')
    const names = Array.from({ length: 10 }, (_, index) => `ke-hoach-${index}`)
    mkdirSync(join(office, 'plans'), { recursive: true })
    for (const name of names) writeFileSync(join(office, 'plans', `${name}.md`), plan.replace(/^id: .*$/m, `id: ${name}`))
    const teller = join(folder, 'teller.cjs')
    writeFileSync(
      teller,
      `const fs = require('node:fs'), read = fs.readFileSync, parts = []
      fs.readFileSync = (path, ...more) => (parts.push(require('node:path').basename(String(path))), read(path, ...more))
      process.on('exit', () => fs.writeFileSync('parts', parts.filter((name) => name.endsWith('.cjs')).join(' ')))`,
    )
    const partsLoaded = (): string => {
      execFileSync(process.execPath, ['--require', teller, resolve('bin/kehoach.cjs'), 'build'], { cwd: office, stdio: 'ignore' })
      return readFileSync(join(office, 'parts'), 'utf8')
    }
    expect(partsLoaded()).toBe('kehoach.cjs build.cjs document.cjs')
    expect(partsLoaded()).toBe('kehoach.cjs build.cjs')
    writeFileSync(join(office, 'plans', 'ke-hoach-1.md'), plan.replace(/^id: .*$/m, 'id: ke-hoach-khac'))
    expect(partsLoaded()).toBe('kehoach.cjs build.cjs document.cjs')
  })

  it('has a build ask for rules that an office made errors', async () => {
    const office = join(folder, 'office')
    mkdirSync(office)
    writeFileSync(join(office, 'kehoach.yaml'), 'check:\n  rules:\n    double-space: error\n')
    writeFileSync(join(office, 'a.md'), readFileSync(PLANS[0]!, 'utf8').replace(/^# (\S+) /m, '# $1  '))
    const { exit, stdout } = await run(['build', join(office, 'a.md'), '--out', office, '--json'])
    expect([exit, JSON.parse(stdout).problems.map(({ rule }: { rule: string }) => rule)]).toEqual([1, ['double-space']])
  })

  it('builds the plans of the repository', async () => {
    const { exit, stdout, stderr } = await run(['build', '--out', folder])
    const documents = PLANS.map((path) => `${folder}/${path.replace('plans/', '').replace('.md', '.docx')}`)
    expect({ exit, stdout, stderr }).toEqual({
      exit: 0,
      stdout: documents.map((file) => `${file} (written)\n`).join(''),
      stderr: '',
    })
    for (const file of documents) expect(readFileSync(file).subarray(0, 2).toString()).toBe('PK')
    expect((await run(['build', '--out', folder])).stdout).toBe(documents.map((file) => `${file} (unchanged)\n`).join(''))
  })

  it('builds the same on several threads, and each part of the plans once', async () => {
    const apart = join(folder, 'apart')
    const threads = await run(['build', '--out', apart, '--jobs', '2', '--json'])
    const whole = JSON.parse((await run(['build', '--out', folder, '--json'])).stdout).documents
    const hashes = (documents: { plan: string; sha256: string }[]) => documents.map(({ plan, sha256 }) => [plan, sha256])
    expect([threads.exit, threads.stderr]).toEqual([0, ''])
    expect(hashes(JSON.parse(threads.stdout).documents)).toEqual(hashes(whole))
    const parts = []
    for (const shard of ['1/2', '2/2'])
      parts.push(...JSON.parse((await run(['build', '--out', folder, '--json', '--shard', shard])).stdout).documents)
    expect(parts.map(({ plan }) => plan).sort()).toEqual([...PLANS].sort())
  })

  it('builds what it reads from standard input, and the same bytes as the source does', async () => {
    const { exit, stdout } = await run(['build', '-', '--out', folder], { input: plan })
    expect([exit, stdout]).toEqual([0, `${folder}/phat-dong-thi-dua.docx (written)\n`])
    const { value } = source.readPlan({ path: '-', content: plan })
    expect(
      Buffer.compare(
        readFileSync(`${folder}/phat-dong-thi-dua.docx`),
        source.renderDocx(value!.plan, { sha256: value!.sha256 }).value,
      ),
    ).toBe(0)
  })

  it('has no colour without a terminal, and speaks the language of the system', async () => {
    const broken = plan.replace('kind: emulation-launch', 'kind: emulation-lauch')
    const said = await run(['check', '-'], { input: broken, env: { LC_ALL: 'vi_VN.UTF-8', FORCE_COLOR: '1' } })
    expect(said).toEqual({
      exit: 1,
      stdout: [
        '-:3:7 lỗi “kind” không nhận giá trị “emulation-lauch”; có phải là “emulation-launch”? unknown-value',
        '  3 | kind: emulation-lauch',
        '    |       ^^^^^^^^^^^^^^^',
        '    Gợi ý: Ghi: emulation-launch',
        '\n',
      ].join('\n'),
      stderr: '1 kế hoạch: 1 lỗi\n',
    })
  })

  it.skipIf(process.platform === 'win32').each([
    ['stdout', 'check -', '2>"$0/other"'],
    ['stderr', 'build - --out "$0/gone"', '2>&1 >"$0/other"'],
  ])('goes on to its end when nobody reads its %s any more', (name, command, streams) => {
    // More warnings than a pipe holds: what is written after `head` has gone is refused.
    const warned = plan.replace('\n---\n', `\n---\n${'\n\nCác phòng thực hiện.'.normalize('NFD').repeat(2000)}\n`)
    const line = `{ "${process.execPath}" bin/kehoach.cjs ${command} ${streams}; echo $? >"$0/exit"; } | head -n 1`
    const first = execFileSync('sh', ['-c', line, folder], {
      input: warned,
      encoding: 'utf8',
      env: { ...process.env, LC_ALL: 'C' },
    })
    expect(first).toMatch(/^-:\d+:2 warning .* not-nfc\n$/)
    expect(readFileSync(join(folder, 'exit'), 'utf8')).toBe('0\n')
    expect(readFileSync(join(folder, 'other'), 'utf8')).toBe(
      name === 'stdout' ? '1 plan: 2000 warnings\n' : `${folder}/gone/phat-dong-thi-dua.docx (written)\n`,
    )
  })
})

describe('the bundle', () => {
  /** Frontmatters wrong in every way the schemas tell, and some right ones. */
  const head = source.readPlan({ path: 'a.md', content: plan }).value!.front as Readonly<Record<string, unknown>>
  const WRONG: readonly (readonly [string, unknown])[] = [
    ['schema', 'kehoach/v2'],
    ['kind', 'emulation-lauch'],
    ['id', 'Phát động'],
    ['year', 26],
    ['year', '2026'],
    ['years', { from: 2026 }],
    ['period', { start: '2025-10', end: null }],
    ['issuer', 'Sở'],
    ['issuer', { nam: 'Sở' }],
    ['number', { value: 0, symbol: 'kh' }],
    ['place', 36],
    ['date', 'hôm nay'],
    ['title', ''],
    ['title', null],
    ['bases', [{ id: 'a', renewal: 'never' }]],
    ['goals', { purposes: 'a' }],
    ['targets', [{ id: 'a', name: 'b', operator: '≥', value: '85,1', unit: '%', tiers: [{}] }]],
    ['phases', [{ commemorations: [{ on: 1 }] }]],
    ['assignments', {}],
    ['distribution', []],
    ['archive', { units: [{ Lưu: 'VT' }] }],
    ['signature', [{ position: 'A' }]],
    ['signature', { authority: ['KT', 'TM'] }],
    ['abbreviations', { A: 1 }],
    ['origin', {}],
    ['appendices', [{ orientation: 'up' }]],
    ['marks', { urgency: 'khẩn', draft: 'có' }],
    ['layout', { size: 12 }],
    ['titel', 'x'],
  ]

  it('holds frontmatter against the compiled schemas as the source does against the plain ones', async () => {
    const bundle = (await import(join(process.cwd(), 'dist/index.js'))) as typeof source
    // The frontmatter is what the schemas are about: the text below it is short.
    const { value } = source.readPlan({
      path: 'a.md',
      content: `${plan.split('\n---\n', 1)[0]}\n---\n\n# Mục đích\n\nThi đua.\n`,
    })
    for (const [key, wrong] of [...WRONG, ...Object.keys(head).map((key) => [key, undefined] as const)]) {
      const front = Object.fromEntries(Object.entries({ ...head, [key]: wrong }).filter(([, it]) => it !== undefined))
      const told = source.checkPlanBy([], { ...value!, front })
      expect(bundle.checkPlanBy([], { ...value!, front }), `${key}: ${JSON.stringify(wrong)}`).toEqual(told)
      if (wrong !== undefined && wrong !== null) expect(told.length, `${key}: ${JSON.stringify(wrong)}`).toBeGreaterThan(0)
      const profile = { data: { [key]: wrong }, places: {}, digits: {}, broken: false } as unknown as Parameters<
        typeof source.checkProfile
      >[0]
      expect(bundle.checkProfile(profile, 'kehoach.yaml')).toEqual(source.checkProfile(profile, 'kehoach.yaml'))
    }
  })

  it('has the names of the source', async () => {
    const bundle = await import(join(process.cwd(), 'dist/index.js'))
    expect(Object.keys(bundle).sort()).toEqual(Object.keys(source).sort())
    expect(readFileSync('dist/types/index.d.ts', 'utf8').replaceAll(';', '')).toBe(readFileSync('src/index.ts', 'utf8'))
  })

  it('reads, checks and renders a plan with no package beside it and no right to touch a file', () => {
    mkdirSync(join(folder, 'alone'))
    const files = readdirSync('dist', { recursive: true, encoding: 'utf8' }).filter(
      (name) => name.endsWith('.js') && !name.startsWith('cli'),
    )
    for (const name of files) {
      mkdirSync(join(folder, 'alone', name, '..'), { recursive: true })
      writeFileSync(join(folder, 'alone', name), readFileSync(join('dist', name)))
    }
    writeFileSync(join(folder, 'alone/package.json'), '{ "type": "module" }')
    writeFileSync(
      join(folder, 'alone/use.js'),
      `import { checkPlan, readPlan, renderDocx } from './index.js'
      const { value, problems } = readPlan({ path: 'plan.md', content: ${JSON.stringify(plan)} })
      const bytes = renderDocx(value.plan).value
      process.stdout.write(JSON.stringify([problems, checkPlan(value), bytes.constructor.name, bytes.length > 10000]))`,
    )
    const permission = process.allowedNodeEnvironmentFlags.has('--permission') ? '--permission' : '--experimental-permission'
    const said = execFileSync(
      process.execPath,
      [permission, '--no-warnings', `--allow-fs-read=${join(folder, 'alone')}/*`, join(folder, 'alone/use.js')],
      { encoding: 'utf8' },
    )
    expect(JSON.parse(said)).toEqual([[], [], 'Uint8Array', true])
  })
})
