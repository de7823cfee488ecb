import { buildRules } from '../../../batch/rules.ts'
import { parseDate } from '../../../model/date.ts'
import type { Problem } from '../../../model/problem.ts'
import { dateMeant } from '../../../write/paste.ts'
import { placeAt } from '../../../model/source.ts'
import type { ValueEdit } from '../../../register/set-value.ts'
import { problemAsData } from '../../../report/problems.ts'
import { toJson } from '../../../report/formats/reporter.ts'
import { issuePlan } from '../../../workspace/issue.ts'
import type { Loaded } from '../../../workspace/load.ts'
import { documentPath } from '../../../workspace/output.ts'
import { tidy } from '../../../workspace/path.ts'
import { saveFile } from '../../../workspace/save.ts'
import { UsageError, type Arguments } from '../../frame/arguments.ts'
import { writeProblems } from '../../frame/result.ts'
import { sha256 } from '../../world/hash.ts'
import { EXIT, type World } from '../../world/world.ts'
import { writeBundle } from './bundle.ts'

/** `kehoach issue`: number and date into the source, the final document, and a bundle. Nothing is written for a plan that may not be issued. */
export async function run(given: Arguments, world: World): Promise<number> {
  const { path, number, date } = wantedOf(given)
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
    for (const edit of edits) world.stdout.write(`${lineOf(edit)}\n`)
    for (const file of [document, ...(bundle?.files ?? [])]) world.stdout.write(`${file} (${vi ? 'đã ghi' : 'written'})\n`)
    writeProblems([loaded], problems, given, world.stderr, world)
  }
  return problems.some(({ severity }) => severity === 'error') ? EXIT.files : EXIT.done
}

function wantedOf({ paths, options }: Arguments): { readonly path: string; readonly number: string; readonly date: string } {
  const [path, ...more] = paths
  const example = {
    vi: 'Ví dụ: kehoach issue plans/2026/ke-hoach.md --number 05 --date 2026-04-22',
    en: 'Such as: kehoach issue plans/2026/plan.md --number 05 --date 2026-04-22',
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
  const date = String(options.date)
  if (parseDate(date)?.day === undefined) {
    const meant = dateMeant(date)
    const day = meant !== undefined && parseDate(meant)?.day !== undefined ? meant : undefined
    throw new UsageError(
      day === undefined
        ? {
            vi: `--date “${date}” không phải là một ngày: viết như 2026-04-22.`,
            en: `--date “${date}” is not a day: write it like 2026-04-22.`,
          }
        : { vi: `--date “${date}”: ghi năm trước, ${day}.`, en: `--date “${date}”: the year comes first, ${day}.` },
    )
  }
  return { path: tidy(path), number, date }
}

const editAsData = ({ source, from, to, text }: ValueEdit, path: string): object => {
  const { line, file } = placeAt(source, from, to)
  return { line, before: source.text.slice(from, to), after: text, ...(file !== path && { file }) }
}

function lineOf({ source, from, to, text }: ValueEdit): string {
  const { line, file } = placeAt(source, from, to)
  return `${file}:${line} ${source.text.slice(from, to) || '∅'} → ${text.trim()}`
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
