/**
 * Damages inputs by chance and has every reader answer them: `npm run campaign -- --seed 1 --count 1000 --reader plan`, without a
 * reader all of them. Each process has 512 MB; an input that hangs is killed and told by its number, `--from N --count 1` runs it
 * again, `--keep DIR` writes it down. `--minutes N` ends the run, each reader with its share, `--json` prints the summary for programs.
 */
import { build } from 'esbuild'
import { fork } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { parseArgs } from 'node:util'

const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: '1' },
    from: { type: 'string', default: '0' },
    count: { type: 'string', default: '1000' },
    reader: { type: 'string', multiple: true },
    minutes: { type: 'string', default: '1440' },
    keep: { type: 'string' },
    json: { type: 'boolean', default: false },
  },
})
const [seed, first, count] = [values.seed, values.from, values.count].map(Number)
/** An answer that takes longer is late, by the processor's time; one that takes this much longer hangs. */
const LATE = 2000
const HANGS = 20_000
const MEMORY = 512
const SLICE = 2000
const started = Date.now()

const folder = mkdtempSync(join('node_modules', '.campaign-'))
process.on('exit', () => rmSync(folder, { recursive: true, force: true }))
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => process.exit(130))
const shared = {
  bundle: true,
  platform: 'node',
  format: 'cjs',
  outExtension: { '.js': '.cjs' },
  outdir: folder,
  logLevel: 'error',
}
await build({
  ...shared,
  entryPoints: ['test/campaign/worker.ts', 'test/campaign/readers.ts', 'test/campaign/input.ts'],
  define: { 'import.meta.url': 'here' },
  inject: [],
  banner: { js: `const here = require('node:url').pathToFileURL(require('node:path').resolve('test/fixtures.ts')).href` },
})
const load = createRequire(import.meta.url)
const { READERS } = load(join(process.cwd(), folder, 'readers.cjs'))
const { inputOf } = load(join(process.cwd(), folder, 'input.cjs'))
const wanted = values.reader ?? READERS.map(({ name }) => name)
const unknown = wanted.filter((name) => !READERS.some((it) => it.name === name))
if (unknown.length > 0) {
  console.error(`There is no reader ${unknown.join(', ')}; there are ${READERS.map(({ name }) => name).join(', ')}.`)
  process.exit(2)
}

/** What a process has worked so far, in milliseconds: on a busy machine it may wait for long. Where no system tells, by the clock. */
function spent(pid) {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /, '')
      .split(' ')
    return (Number(fields[11]) + Number(fields[12])) * 10
  } catch {
    return Date.now()
  }
}

/** Runs a slice in a process of its own; gives the number it came to, and what ended it before its time. */
function slice(name, from, to, end, tally) {
  return new Promise((settle) => {
    const worker = fork(join(folder, 'worker.cjs'), [], {
      execArgv: [`--max-old-space-size=${MEMORY}`],
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    })
    let at = from
    let since = spent(worker.pid)
    let done = false
    const watch = setInterval(() => {
      if (spent(worker.pid) - since > HANGS) worker.kill('SIGKILL')
    }, 500)
    worker.on('message', (message) => {
      since = spent(worker.pid)
      if (message.at !== undefined) at = message.at
      else if (message.done) {
        done = true
        worker.kill()
      } else {
        tally.run++
        tally.memory = Math.max(tally.memory, message.memory)
        tally.slowest = Math.max(tally.slowest, message.ms)
        for (const fault of message.faults) note(tally, fault, at, name)
        if (message.ms > LATE) note(tally, `answers after more than ${LATE} ms`, at, name)
        if (Date.now() > end) {
          done = true
          worker.kill()
        }
      }
    })
    worker.on('exit', (code, signal) => {
      clearInterval(watch)
      if (!done) {
        tally.run++
        note(tally, signal === 'SIGKILL' ? `gives no answer in ${HANGS} ms` : `ends with ${code ?? signal} (memory?)`, at, name)
      }
      settle(done ? to : at + 1)
    })
    worker.send({ reader: name, seed, from, to })
  })
}

function note(tally, fault, index, name) {
  const there = tally.faults.get(fault)
  if (there) there.count++
  else tally.faults.set(fault, { count: 1, first: index })
  if (!values.keep || (there && there.count > 3)) return
  const reader = READERS.find((it) => it.name === name)
  for (const [file, content] of Object.entries(inputOf(reader, seed, index))) {
    const to = join(values.keep, `${name}-${index}`)
    mkdirSync(join(to, file, '..'), { recursive: true })
    writeFileSync(join(to, file), content)
  }
}

const summary = {}
for (const [turn, name] of wanted.entries()) {
  const end = started + (Number(values.minutes) * 60_000 * (turn + 1)) / wanted.length
  const tally = { run: 0, slowest: 0, memory: 0, faults: new Map() }
  const start = Date.now()
  for (let from = first; from < first + count && Date.now() < end;) {
    from = await slice(name, from, Math.min(first + count, from + SLICE), end, tally)
  }
  const { run, slowest, memory, faults } = tally
  summary[name] = { run, faults: Object.fromEntries(faults), slowestMs: Math.round(slowest), memoryMB: Math.round(memory) }
  if (values.json) continue
  const seconds = ((Date.now() - start) / 1000).toFixed(0)
  console.log(`${name}: ${run} inputs in ${seconds} s; slowest ${Math.round(slowest)} ms, ${Math.round(memory)} MB`)
  for (const [fault, { count: times, first: index }] of faults)
    console.log(`  ${times} × ${fault}\n      --seed ${seed} --reader ${name} --from ${index} --count 1`)
}
if (values.json) console.log(JSON.stringify({ seed, readers: summary }, null, 2))
const bad = Object.values(summary).some(({ faults }) => Object.keys(faults).length > 0)
process.exit(bad ? 1 : 0)
