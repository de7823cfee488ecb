import { buildRules } from '../../../batch/rules.ts'
import { looksLikeDate, parseDate, shortDate } from '../../../model/date.ts'
import type { Language, Problem } from '../../../model/problem.ts'
import { placeAt } from '../../../model/source.ts'
import type { ValueEdit } from '../../../register/set-value.ts'
import { problemAsData } from '../../../report/problems.ts'
import { toJson } from '../../../report/formats/reporter.ts'
import { issuePlan } from '../../../workspace/issue.ts'
import type { Loaded } from '../../../workspace/load.ts'
import { documentPath } from '../../../workspace/output.ts'
import { tidy } from '../../../workspace/path.ts'
import { saveFile } from '../../../workspace/save.ts'
import { dayOf, UsageError, type Arguments } from '../../frame/arguments.ts'
import { typed } from '../../frame/called.ts'
import { writeProblems } from '../../frame/result.ts'
import { sha256 } from '../../world/hash.ts'
import { EXIT, type World } from '../../world/world.ts'
import { writeBundle } from './bundle.ts'

/** `kehoach issue`: number and date into the source, the final document, and a bundle. Nothing is written for a plan that may not be issued. */
export async function run(given: Arguments, world: World): Promise<number> {
  const { path, number, date } = await wantedOf(given)
  const rules = await buildRules([path], world.files)
  const { issued, refused, loaded } = await issuePlan(world.files, path, rules, {
    number,
    date,
    force: given.options.force === true,
    ...(given.today !== undefined && { today: given.today }),
  })
  if (!issued) return refuse(loaded, refused, loaded.unreadable ? EXIT.files : EXIT.problems, given, world)
  const { read, docx, edits, files } = issued
  for (const { file, bytes, after } of files) {
    const { problems } = await saveFile(world.files, file, after, { over: bytes })
    if (problems.length > 0) return refuse(loaded, problems, EXIT.files, given, world)
  }
  const document = `${tidy(String(given.options.out ?? 'output'))}/${documentPath(path, read.plan.id)}`
  const saved = await saveFile(world.files, document, docx)
  if (saved.problems.length > 0) return refuse(loaded, saved.problems, EXIT.files, given, world)
  const folder = given.options.bundle === undefined ? undefined : tidy(String(given.options.bundle))
  const bundle = folder === undefined ? undefined : await writeBundle(folder, read, docx, world)
  const problems = bundle?.problems ?? []
  if (given.options.json) {
    world.stdout.write(
      toJson({
        file: path,
        number,
        symbol: read.plan.number.symbol,
        date,
        edits: edits.map((edit) => editAsData(edit, path)),
        document: { file: document, bytes: docx.length, sha256: sha256(docx) },
        bundle: bundle && folder !== undefined ? { folder, files: bundle.files } : null,
        problems: problems.map((problem) => problemAsData(problem, given.language)),
      }),
    )
  } else {
    const vi = given.language === 'vi'
    for (const edit of edits) world.stdout.write(`${lineOf(edit, given.language)}\n`)
    for (const file of [document, ...(bundle?.files ?? [])]) world.stdout.write(`${file} (${vi ? 'đã ghi' : 'written'})\n`)
    writeProblems([loaded], problems, given, world.stderr, world)
  }
  return problems.some(({ severity }) => severity === 'error') ? EXIT.files : EXIT.done
}

interface Wanted {
  readonly path: string
  readonly number: string
  readonly date: string
}

async function wantedOf({ paths, options }: Arguments): Promise<Wanted> {
  const [path, ...more] = paths
  const such = typed(path === undefined || path === '-' ? 'plans/2026/ke-hoach.md' : path)
  const example = {
    vi: `Ví dụ: kehoach issue ${such} --number 05 --date 22/4/2026`,
    en: `Such as: kehoach issue ${such} --number 05 --date 2026-04-22`,
  }
  if (path === undefined || path === '-' || more.length > 0)
    throw new UsageError({ vi: 'Cần đường dẫn của một kế hoạch.', en: 'The path of one plan is needed.' }, example)
  if (options.number === undefined || options.date === undefined)
    throw new UsageError({ vi: 'Cần cả số và ngày: --number, --date.', en: 'Both are needed: --number and --date.' }, example)
  const number = String(options.number).trim()
  if (!/^(?=.*[1-9])\d{1,6}[A-Za-z]?$/.test(number)) {
    throw new UsageError(
      {
        vi: `--number “${number}” không phải số văn bản: chỉ ghi phần số, không ghi ký hiệu.`,
        en: `--number “${number}” is no number: give the digits alone, without the symbol.`,
      },
      example,
    )
  }
  const date = await dayOf('date', String(options.date))
  return { path: tidy(path), number, date }
}

const editAsData = ({ source, from, to, text }: ValueEdit, path: string): object => {
  const { line, file } = placeAt(source, from, to)
  return { line, before: source.text.slice(from, to), after: text, ...(file !== path && { file }) }
}

function lineOf({ source, from, to, text }: ValueEdit, language: Language): string {
  const { line, file } = placeAt(source, from, to)
  return `${file}:${line} ${shown(source.text.slice(from, to), language)} → ${shown(text, language)}`
}

/** A value of the frontmatter as an official writes it: `"05"` is 05, a day 22/4/2026. */
function shown(yaml: string, language: Language): string {
  const text = yaml.trim().replace(/^(["'])(.*)\1$/u, '$2')
  if (text === '' || text === 'null') return language === 'vi' ? '(chưa ghi)' : '(none)'
  const date = looksLikeDate(text) ? parseDate(text) : undefined
  return date ? shortDate(date) : text
}

function refuse(loaded: Loaded, problems: readonly Problem[], exit: number, given: Arguments, world: World): number {
  if (given.options.json) {
    world.stdout.write(
      toJson({
        file: loaded.path,
        document: null,
        bundle: null,
        problems: problems.map((problem) => problemAsData(problem, given.language)),
      }),
    )
  } else writeProblems([loaded], problems, given, world.stderr, world)
  return exit
}
