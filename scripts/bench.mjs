/**
 * Measures whole processes against one another in one run and prints ratios, never bare times: `npm run bench`, with
 * `-- --json` as `{"ratios": [{"name", "value", "limit", "aim"}]}`. Exit code 1 when a ratio is above its limit.
 */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const ROUNDS = 11
const node = process.execPath
const bin = 'bin/kehoach.cjs'
const scratch = mkdtempSync(join(tmpdir(), 'kehoach-bench-'))

const plans = readdirSync('plans', { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.md'))
  .map((name) => join('plans', name))
  .sort((a, b) => statSync(a).size - statSync(b).size)
const [shortest, longest] = [plans[0], plans.at(-1)]

/** Runs a command to its end and gives its time in milliseconds; a command that fails has no time. */
function time([command, ...args]) {
  const start = process.hrtime.bigint()
  const { status, error, stderr } = spawnSync(command, args, { encoding: 'utf8' })
  if (status !== 0) throw error ?? new Error(`${command} ${args.join(' ')} ended with ${status}: ${stderr}`)
  return Number(process.hrtime.bigint() - start) / 1e6
}

/** The median over several rounds of what one command takes over another, the two run in turn. */
function ratio(ours, theirs) {
  time(ours)
  time(theirs)
  const ratios = Array.from({ length: ROUNDS }, () => time(ours) / time(theirs)).sort((a, b) => a - b)
  return ratios[ROUNDS >> 1]
}

/** The median over many rounds, in this process, of what one function takes over another, the two run in turn. */
function ratioInside(ours, theirs) {
  const clock = (run) => {
    const start = process.hrtime.bigint()
    run()
    return Number(process.hrtime.bigint() - start)
  }
  const ratios = Array.from({ length: 5 * ROUNDS }, () => [clock(theirs), clock(ours)]).map(([b, a]) => a / b)
  return ratios.slice(ROUNDS).sort((a, b) => a - b)[2 * ROUNDS]
}

const build = (plan) => [node, bin, 'build', plan, '--out', join(scratch, 'ours')]
const pandoc = (plan) => ['pandoc', '--from', 'markdown', '--to', 'docx', '--output', join(scratch, 'theirs.docx'), plan]
const hasPandoc = spawnSync('pandoc', ['--version']).status === 0

const rows = [
  { name: 'build of the longest plan / pandoc', limit: 2, aim: 1, needs: hasPandoc, ours: build(longest), theirs: pandoc(longest) },
  { name: 'build of the shortest plan / pandoc', limit: 5, aim: 2.5, needs: hasPandoc, ours: build(shortest), theirs: pandoc(shortest) },
  { name: 'kehoach --version / node -e 0', limit: 1.5, aim: 1.25, needs: true, ours: [node, bin, '--version'], theirs: [node, '-e', '0'] },
]

const { readPlan, checkPlan } = await import('../dist/index.js')
const source = { path: longest, content: readFileSync(longest) }
const { value: plan } = readPlan(source)
const inside = [{ name: 'checking / reading, longest plan', limit: 1, aim: 0.5, ours: () => checkPlan(plan), theirs: () => readPlan(source) }]

const ratios = [
  ...rows.filter(({ needs }) => needs).map((row) => ({ ...row, value: ratio(row.ours, row.theirs) })),
  ...inside.map((row) => ({ ...row, value: ratioInside(row.ours, row.theirs) })),
].map(({ name, value, limit, aim }) => ({ name, value: Number(value.toFixed(2)), limit, aim }))
rmSync(scratch, { recursive: true })

if (process.argv.includes('--json')) console.log(JSON.stringify({ ratios }, null, 2))
else {
  console.table(Object.fromEntries(ratios.map(({ name, ...numbers }) => [name, numbers])))
  if (!hasPandoc) console.log('pandoc is not installed: the rows against it are left out.')
}
process.exitCode = ratios.some(({ value, limit }) => value > limit) ? 1 : 0
