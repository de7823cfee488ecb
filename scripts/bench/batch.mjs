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

const PANDOC = { name: '500 plans / pandoc, two at a time', limit: 0.4, aim: 0.2 }
const UNCHANGED = { name: '500 unchanged plans / a full build of them', limit: 0.03, aim: 0.015 }
const MEMORY = { name: 'memory of 1,000 plans / of 125', limit: 1.3, aim: 1.1 }

/** The rows that are wanted, measured. `plan` is what all the plans are copies of; pandoc is left out where it is not installed. */
export async function batchRows(plan, hasPandoc, isWanted) {
  const scratch = mkdtempSync(join(tmpdir(), 'kehoach-bench-'))
  const rows = []
  try {
    if (isWanted(PANDOC) || isWanted(UNCHANGED)) {
      const files = folderOf(scratch, plan, 500)
      const build = ['build', 'plans', '--out', 'output']
      const full = time(scratch, build)
      if (readdirSync(join(scratch, 'output')).length === 0) throw new Error('Nothing was built.')
      rows.push({ ...UNCHANGED, value: time(scratch, build) / full })
      if (hasPandoc && isWanted(PANDOC)) rows.push({ ...PANDOC, value: full / (await pandocs(scratch, files)) })
    }
    if (isWanted(MEMORY)) {
      const [many, few] = [1000, 125].map((count) => {
        const folder = join(scratch, `memory-${count}`)
        folderOf(folder, plan, count)
        return memoryOf(folder)
      })
      rows.push({ ...MEMORY, value: many / few })
    }
    return rows.filter(isWanted)
  } finally {
    rmSync(scratch, { recursive: true })
  }
}
