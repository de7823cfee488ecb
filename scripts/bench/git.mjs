/** What reading the history of Word files costs, once git has kept their text: a row of `npm run bench -- --batch`. */
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

const COMMITS = 20
const ROUNDS = 11
const bin = resolve('bin/kehoach.cjs')

/** The row, measured; none where git is not installed. `plan` is what is committed, each time with another day, beside its document. */
export async function gitRows(plan) {
  if (spawnSync('git', ['--version']).status !== 0) return []
  const { readPlan, renderDocx } = await import('../../dist/index.js')
  const folder = mkdtempSync(join(tmpdir(), 'kehoach-bench-git-'))
  const run = (command, ...args) => {
    const start = process.hrtime.bigint()
    const { status, stderr } = spawnSync(command, args, { cwd: folder, encoding: 'utf8', maxBuffer: 2 ** 30 })
    if (status !== 0) throw new Error(`${command} ${args.join(' ')} ended with ${status}: ${stderr.slice(0, 500)}`)
    return Number(process.hrtime.bigint() - start)
  }
  const git = (...args) => run('git', '-c', 'user.name=bench', '-c', 'user.email=bench@localhost', ...args)
  try {
    git('init', '--quiet')
    run(process.execPath, bin, 'git-setup')
    mkdirSync(join(folder, 'plans'))
    for (let commit = 1; commit <= COMMITS; commit++) {
      const text = readFileSync(plan, 'utf8').replace(/(?<=\n# .*)$/m, ` (lần ${commit})`)
      writeFileSync(join(folder, 'plans', 'a.md'), text)
      writeFileSync(join(folder, 'a.docx'), renderDocx(readPlan({ path: 'a.md', content: text }).value.plan).value)
      git('add', '--all')
      git('commit', '--quiet', '--message', String(commit))
    }
    const log = (...options) => git('log', '-p', ...options)
    log()
    const median = (ratio) => Array.from({ length: ROUNDS }, ratio).sort((a, b) => a - b)[ROUNDS >> 1]
    const name = `git log -p of ${COMMITS} commits, repeated`
    const converted = median(() => log() / log('--no-textconv'))
    // git as it is anywhere: it reads each Word file to see that it is none of its texts.
    const attributes = join(folder, '.git', 'info', 'attributes')
    const plain = () => {
      writeFileSync(attributes, '*.docx !diff\n*.md !diff\n')
      const time = log()
      rmSync(attributes)
      return time
    }
    return [
      { name: `${name} / without text conversion`, value: converted, limit: 1.5, aim: 1.05 },
      { name: `${name} / without git-setup`, value: median(() => log() / plain()), limit: 1.5, aim: 1.05 },
    ]
  } finally {
    rmSync(folder, { recursive: true })
  }
}
