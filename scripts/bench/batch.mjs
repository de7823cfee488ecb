/** The rows of many plans: `npm run bench -- --batch`. Whole processes against one another, as all of the bench. */
import { spawn, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

const node = process.execPath
const bin = resolve('bin/kehoach.cjs')

/** `count` plans in `folder/plans`, each with a name and an id of its own. */
function folderOf(folder, plan, count) {
  const text = readFileSync(plan, 'utf8')
  mkdirSync(join(folder, 'plans'), { recursive: true })
  const files = Array.from({ length: count }, (_, index) => join('plans', `ke-hoach-${index + 1}.md`))
  for (const [index, file] of files.entries()) {
    writeFileSync(join(folder, file), text.replace(/^id: .*$/m, `id: ke-hoach-${index + 1}`))
  }
  return files
}

/** Milliseconds of a run to its end. */
function time(cwd, args, env = {}) {
  const start = process.hrtime.bigint()
  const { status, stderr } = spawnSync(node, [bin, ...args], { cwd, encoding: 'utf8', env: { ...process.env, ...env } })
  if (status !== 0) throw new Error(`kehoach ${args.join(' ')} ended with ${status}: ${stderr.slice(0, 500)}`)
  return Number(process.hrtime.bigint() - start) / 1e6
}

/** Milliseconds that pandoc takes for all files, two processes at a time. */
async function pandocs(cwd, files) {
  const start = process.hrtime.bigint()
  const waiting = [...files]
  const worker = async () => {
    for (let file = waiting.pop(); file; file = waiting.pop()) {
      await new Promise((settle, fail) => {
        const child = spawn('pandoc', ['--from', 'markdown', '--to', 'docx', '--output', `${file}.docx`, file], { cwd })
        child.on('error', fail).on('close', settle)
      })
    }
  }
  await Promise.all([worker(), worker()])
  return Number(process.hrtime.bigint() - start) / 1e6
}

/** The most memory that a build of all plans in a folder holds at once: told by the process itself as it ends. */
function memoryOf(cwd) {
  const [told, teller] = [join(cwd, 'memory'), join(cwd, 'teller.cjs')]
  writeFileSync(
    teller,
    `const { isMainThread } = require('node:worker_threads')
     if (isMainThread)
       process.on('exit', () => require('node:fs').writeFileSync(${JSON.stringify(told)}, String(process.resourceUsage().maxRSS)))`,
  )
  time(cwd, ['build', 'plans', '--out', 'output', '--no-cache'], { NODE_OPTIONS: `--require ${teller}` })
  return Number(readFileSync(told, 'utf8'))
}

/** How many plans each row builds. */
const COUNTS = { build: 500, memory: [125, 1000] }

/** The ratios, measured. `plan` is what all the plans are copies of; pandoc is left out where it is not installed. */
export async function batchRows(plan, hasPandoc, counts = COUNTS) {
  const scratch = mkdtempSync(join(tmpdir(), 'kehoach-bench-'))
  try {
    const five = join(scratch, '500')
    const files = folderOf(five, plan, counts.build)
    const build = ['build', 'plans', '--out', 'output']
    const full = time(five, build)
    if (readdirSync(join(five, 'output')).length === 0) throw new Error('Nothing was built.')
    const unchanged = time(five, build)
    const theirs = hasPandoc ? await pandocs(five, files) : undefined
    const memory = counts.memory.map((count) => {
      const folder = join(scratch, String(count))
      folderOf(folder, plan, count)
      return memoryOf(folder)
    })
    return [
      ...(theirs === undefined
        ? []
        : [{ name: '500 plans / pandoc, two at a time', value: full / theirs, limit: 0.4, aim: 0.2 }]),
      { name: '500 unchanged plans / a full build of them', value: unchanged / full, limit: 0.03, aim: 0.015 },
      { name: 'memory of 1,000 plans / of 125', value: memory[1] / memory[0], limit: 1.3, aim: 1.1 },
    ]
  } finally {
    rmSync(scratch, { recursive: true })
  }
}
