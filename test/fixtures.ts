import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { schemaProblems } from '../src/check/schema.ts'
import { readPlan, type Plan, type Problem, type ReadPlan, type SourceFile } from '../src/index.ts'

/** The plans of the repository and the small plans of test/render/golden, read as the program reads them. */

const ROOT = fileURLToPath(new URL('..', import.meta.url))
export const GOLDEN = join(ROOT, 'test/render/golden')

/** The five plans, by their path in the repository. */
export const PLANS = [
  'plans/2023/chung-tay-vi-nguoi-ngheo.md',
  'plans/2023/giam-an-ton-dong.md',
  'plans/2023/phat-dong-thi-dua-binh-dinh.md',
  'plans/2026/cong-tac-thads.md',
  'plans/2026/phat-dong-thi-dua.md',
] as const

/** The small plans, each for one element of the document; files named phu-luc-… are their appendices. */
export const FIXTURES = readdirSync(GOLDEN)
  .filter((name) => name.endsWith('.md') && !name.startsWith('phu-luc-'))
  .map((name) => basename(name, '.md'))

/** Plans of all that offices write: attached and joint ones, annexes by other names, tables, an image, references, footnotes. */
export const FORMAT = join(ROOT, 'test/format')
export const FORMAT_PLANS = readdirSync(FORMAT)
  .filter((name) => name.endsWith('.md') && !name.startsWith('phu-luc-'))
  .map((name) => basename(name, '.md'))

export const sourceOf = (path: string): string => readFileSync(join(ROOT, path), 'utf8')

interface Read {
  readonly plan: Plan
  /** The same with what reading told beside it. */
  readonly read: ReadPlan
  /** What reading and the schema find; the rules of style have tests of their own. */
  readonly problems: readonly Problem[]
}

/** Reads a plan from its text, with the profile of the small plans; appendices stand beside it. */
export function readText(text: string, path = 'plan.md', folder = GOLDEN): Read {
  const file = (name: string): SourceFile | undefined =>
    existsSync(join(folder, name)) ? { path: name, content: readFileSync(join(folder, name)) } : undefined
  const { value, problems } = readPlan(
    { path, content: text },
    { open: file, ...(folder === GOLDEN && { profile: file('kehoach.yaml')! }) },
  )
  if (!value) throw new Error(`No plan: ${problems.map(({ message }) => message.en).join(' ')}`)
  return {
    plan: value.plan,
    read: value,
    problems: [...problems, ...schemaProblems('plan', value.front, value.places.values, path)],
  }
}

/** One of the five plans. */
export const realPlan = (path: (typeof PLANS)[number]): Read => readText(sourceOf(path), path, join(ROOT, dirname(path)))

/** One of the plans of all that offices write. */
export const formatPlan = (name: string): Read => readText(readFileSync(join(FORMAT, `${name}.md`), 'utf8'), `${name}.md`, FORMAT)

/** One of the small plans. */
export const fixture = (name: string): Read => readText(readFileSync(join(GOLDEN, `${name}.md`), 'utf8'), `${name}.md`)
