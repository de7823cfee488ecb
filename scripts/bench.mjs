/**
 * Measures whole processes against one another in one run and prints ratios, never bare times: `npm run bench`, with
 * `-- --json` as `{"ratios": [{"name", "value", "limit", "aim"}]}`; `-- --lsp` measures the language server alone, `-- --app` the
 * browser app, in Chromium, `-- --batch` what takes minutes: many plans. `-- --only TEXT` measures the rows alone whose names have
 * that text.
 */
import { deflateSync, strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote'
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table'
import { gfmFootnote } from 'micromark-extension-gfm-footnote'
import { gfmTable } from 'micromark-extension-gfm-table'
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import remarkDirective from 'remark-directive'
import remarkFrontmatter from 'remark-frontmatter'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { EDITOR_ROWS, lspRows } from './bench-lsp.mjs'
import { unzipAndParse } from './unzip-and-parse.mjs'

const ROUNDS = 11
// Settings of this machine for every Node.js (certificates to be read, flags) are no part of what is compared.
for (const name of ['NODE_EXTRA_CA_CERTS', 'NODE_OPTIONS']) delete process.env[name]
const { only, lsp: onlyEditor } = parseArgs({ strict: false, options: { only: { type: 'string' } } }).values
const isWanted = ({ name }) => name.includes(only ?? '')
const node = process.execPath
const bin = 'bin/kehoach.cjs'
const scratch = mkdtempSync(join(tmpdir(), 'kehoach-bench-'))

const plans = readdirSync('plans', { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.md'))
  .map((name) => join('plans', name))
  .sort((a, b) => statSync(a).size - statSync(b).size)
const [shortest, longest] = [plans[0], plans.at(-1)]

if (process.argv.includes('--app')) {
  const { benchApp } = await import('./bench/app.mjs')
  tell(await benchApp(longest))
  process.exit()
}

if (process.argv.includes('--batch')) {
  const { batchRows } = await import('./bench/batch.mjs')
  const { gitRows } = await import('./bench/git.mjs')
  const hasPandoc = spawnSync('pandoc', ['--version']).status === 0
  tell([...(await batchRows(shortest, hasPandoc, isWanted)), ...(isWanted({ name: 'git log -p' }) ? await gitRows(longest) : [])])
  rmSync(scratch, { recursive: true })
  process.exit()
}

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

/**
 * What one function takes over another in this process: the least of many rounds of each, run in turn, since what the machine
 * does beside them only ever adds. What counts is the time this process works, not the clock: on a busy machine none but the
 * shortest rounds pass without another's turn between.
 */
async function ratioInside(ours, theirs, rounds = 10 * ROUNDS) {
  const clock = async (run) => {
    const start = process.cpuUsage()
    await run()
    const { user, system } = process.cpuUsage(start)
    return user + system
  }
  let [least, floor] = [Infinity, Infinity]
  for (let round = 0; round < rounds; round++) {
    floor = Math.min(floor, await clock(theirs))
    least = Math.min(least, await clock(ours))
  }
  return least / floor
}

const build = (plan) => [node, bin, 'build', plan, '--out', join(scratch, 'ours')]
const pandoc = (plan) => ['pandoc', '--from', 'markdown', '--to', 'docx', '--output', join(scratch, 'theirs.docx'), plan]
const hasPandoc = spawnSync('pandoc', ['--version']).status === 0

const rows = [
  {
    name: 'build of the longest plan / pandoc',
    limit: 1.3,
    aim: 0.9,
    needs: hasPandoc,
    ours: build(longest),
    theirs: pandoc(longest),
  },
  {
    name: 'build of the shortest plan / pandoc',
    limit: 2,
    aim: 1.5,
    needs: hasPandoc,
    ours: build(shortest),
    theirs: pandoc(shortest),
  },
  {
    name: 'kehoach --version / node -e 0',
    limit: 1.5,
    aim: 1.25,
    needs: true,
    ours: [node, bin, '--version'],
    theirs: [node, '-e', '0'],
  },
]

const { readPlan, checkPlan, checkPlanBy, diffPlans, importDocx, mergeDocx, renderDocx, rollOver, verifyDocx, ERROR_RULES } =
  await import('../dist/index.js')
const sourceOf = (path) => ({ path, content: readFileSync(path) })

/** What nobody can save who reads this Markdown and writes these parts: parsing the one, deflating the others. */
async function floorOf(path) {
  const { value: read } = readPlan(sourceOf(path))
  const parts = Object.values(unzipSync(renderDocx(read.plan).value))
  const parser = unified()
    .use(remarkParse)
    .use(remarkFrontmatter, ['yaml'])
    .use(remarkDirective)
    .use(function () {
      const data = this.data()
      data.micromarkExtensions.push(gfmTable(), gfmFootnote())
      data.fromMarkdownExtensions.push(gfmTableFromMarkdown(), gfmFootnoteFromMarkdown())
    })
    .freeze()
  const text = readFileSync(path, 'utf8')
  return () => {
    parser.parse(text)
    for (const part of parts) deflateSync(part, { level: 6 })
  }
}

/** A plan from its bytes to those of its document; with the rules that can stop a build, or held against the schema alone. */
const wholeBuild = (path, rules) => async () => {
  const { value: read } = readPlan(sourceOf(path))
  checkPlanBy(rules, read, { errorsOnly: true })
  renderDocx(read.plan)
}

const source = sourceOf(longest)
const { value: read } = readPlan(source)
const floors = { shortest: await floorOf(shortest), longest: await floorOf(longest) }
const overFloor = (which, path, rules, limit, aim) => ({
  name: `read + ${rules.length > 0 ? 'schema and error rules' : 'schema'} + render, ${which} plan / floor`,
  limit,
  aim,
  ours: wholeBuild(path, rules),
  theirs: floors[which],
})
const built = { shortest: renderDocx(readPlan(sourceOf(shortest)).value.plan).value, longest: renderDocx(read.plan).value }
const verified = (which) => ({
  name: `verify in one process, ${which} plan / unzipping and parsing its XML`,
  limit: 2,
  aim: 1.5,
  ours: () => verifyDocx({ path: 'a.docx', content: built[which] }),
  theirs: () => unzipAndParse(built[which]),
})

/** The longest plan's document as it comes back: a word put into every tenth paragraph. */
function editedInWord() {
  const parts = unzipSync(built.longest)
  let at = 0
  const xml = strFromU8(parts['word/document.xml']).replace(/(<w:t[^>]*>[^<]*\p{L}) (?=\p{L})/gu, (whole, before) =>
    at++ % 10 === 4 ? `${before} kịp thời ` : whole,
  )
  return zipSync({ ...parts, 'word/document.xml': strToU8(xml) })
}

/** The longest plan with a word put into every tenth paragraph, its text `times` over. */
function versions(times) {
  const text = readFileSync(longest, 'utf8')
  const at = text.indexOf('\n---', 4) + 5
  const [head, blocks] = [
    text.slice(0, at),
    text
      .slice(at)
      .replace(/^\[\^.*$|\[\^\d+\]/gm, '')
      .split(/\n{2,}/),
  ]
  // Every copy says its number, so that no paragraph stands twice.
  const copies = Array.from({ length: times }, (_, copy) =>
    blocks.map((block) => block.replace(/(\p{L}) (?=\p{L})/u, `$1 số ${copy} `)),
  ).flat()
  const edited = copies.map((block, index) =>
    index % 10 === 4 ? block.replace(/ (\p{L}+) (?!.* \p{L}+ )/u, ' $1 kịp thời ') : block,
  )
  return [copies, edited].map((body) => readPlan({ path: 'x.md', content: `${head}\n${body.join('\n\n')}\n` }).value)
}
const pages = (count) => Math.max(1, Math.round(count / PAGES_OF_LONGEST))
/** As LibreOffice counts them. */
const PAGES_OF_LONGEST = 22
const [twenty, twoHundred] = [versions(pages(20)), versions(pages(200))]
const n = twenty[0].plan.body.length
// Ten times the pages may take ten times as long, and the logarithm more.
const growth = (twoHundred[0].plan.body.length * Math.log(twoHundred[0].plan.body.length)) / (n * Math.log(n))
const returned = editedInWord()
const [plain, longestText] = [unified().use(remarkParse).freeze(), readFileSync(longest, 'utf8')]
const inside = [
  overFloor('shortest', shortest, [], 1.7, 1.2),
  overFloor('longest', longest, [], 1.4, 1),
  overFloor('shortest', shortest, ERROR_RULES, 1.7, 1.2),
  overFloor('longest', longest, ERROR_RULES, 1.4, 1),
  {
    name: 'every rule / remark-parse of the same text, longest plan',
    limit: 0.9,
    aim: 0.5,
    ours: () => checkPlan(read),
    theirs: () => plain.parse(longestText),
  },
  { name: 'every rule / reading, longest plan', limit: 1, aim: 0.5, ours: () => checkPlan(read), theirs: () => readPlan(source) },
  {
    name: 'rollover / reading, longest plan',
    limit: 2,
    aim: 0.5,
    ours: () => rollOver(read, read.plan.year + 1),
    theirs: () => readPlan(source),
  },
  {
    name: 'merge of an edited document / import of the same file, longest plan',
    limit: 2,
    aim: 1,
    ours: () => mergeDocx({ path: 'a.docx', content: returned }, read),
    theirs: () => importDocx({ path: 'a.docx', content: returned }),
    rounds: ROUNDS,
  },
  verified('shortest'),
  verified('longest'),
  {
    name: 'import of a built document / verify of it, longest plan',
    limit: 1.5,
    aim: 1.25,
    ours: () => importDocx({ path: 'a.docx', content: built.longest }),
    theirs: () => verifyDocx({ path: 'a.docx', content: built.longest }),
  },
  {
    name: 'diff of two versions / reading both, longest plan',
    limit: 1.5,
    aim: 0.5,
    ours: () => diffPlans(...twenty),
    theirs: () => {
      readPlan(source)
      readPlan(source)
    },
  },
  {
    name: 'diff of 200 pages / of 20, every tenth paragraph edited',
    limit: Number(growth.toFixed(1)),
    aim: 10,
    ours: () => diffPlans(...twoHundred),
    theirs: () => diffPlans(...twenty),
    rounds: ROUNDS,
  },
]

const rowsOfVerify = ['shortest', 'longest'].map((which) => {
  const file = join(scratch, `${which}.docx`)
  writeFileSync(file, built[which])
  return {
    name: `verify of a built document, ${which} plan / unzipping and parsing its XML`,
    limit: 2,
    aim: 1.25,
    needs: true,
    ours: [node, bin, 'verify', file],
    theirs: [node, 'scripts/unzip-and-parse.mjs', file],
  }
})
const measured = []
for (const row of onlyEditor ? [] : inside.filter(isWanted))
  measured.push({ ...row, value: await ratioInside(row.ours, row.theirs, row.rounds) })
// Loaded behind the others: a second copy of the core makes each of its patterns and functions slower for both.
const editor = EDITOR_ROWS.some(isWanted) ? await lspRows(longest, scratch) : []
for (const row of editor.filter(isWanted)) measured.push({ ...row, value: await ratioInside(row.ours, row.theirs, row.rounds) })
for (const row of onlyEditor ? [] : [...rows, ...rowsOfVerify].filter((row) => row.needs && isWanted(row)))
  measured.push({ ...row, value: ratio(row.ours, row.theirs) })
rmSync(scratch, { recursive: true })
tell(measured)
if (!hasPandoc && !process.argv.includes('--json')) console.log('pandoc is not installed: the rows against it are left out.')

function tell(measured) {
  const ratios = measured.map(({ name, value, limit, aim }) => ({
    name,
    value: Number(value.toFixed(value < 0.1 ? 3 : 2)),
    limit,
    aim,
  }))
  if (process.argv.includes('--json')) console.log(JSON.stringify({ ratios }, null, 2))
  else console.table(Object.fromEntries(ratios.map(({ name, ...numbers }) => [name, numbers])))
}
