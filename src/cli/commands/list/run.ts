import { mergeProblems } from '../../../check/merge-problems.ts'
import { documentNumber } from '../../../model/document-number.ts'
import { fieldAt } from '../../../form/fields.ts'
import type { Language, Wording } from '../../../model/problem.ts'
import { problemAsData } from '../../../report/problems.ts'
import { writeProblems } from '../../frame/result.ts'
import { toJson } from '../../../report/formats/reporter.ts'
import type { Arguments } from '../../frame/arguments.ts'
import { EXIT, type World } from '../../world/world.ts'
import { givenFile } from '../../world/standard-input.ts'
import { findPlans } from '../../../workspace/find.ts'
import { loadPlan, type Loaded } from '../../../workspace/load.ts'

/** How far a plan has come. */
const STATES = {
  unreadable: { vi: 'không đọc được', en: 'unreadable' },
  errors: { vi: 'có lỗi', en: 'errors' },
  open: { vi: 'còn chỗ trống', en: 'open blanks' },
  ready: { vi: 'chờ số', en: 'ready' },
  issued: { vi: 'đã ban hành', en: 'issued' },
} as const satisfies Record<string, Wording>
type PlanState = keyof typeof STATES

function stateOf({ read, problems }: Loaded): PlanState {
  if (!read) return 'unreadable'
  const errors = problems.filter(({ severity }) => severity === 'error')
  if (errors.some(({ rule }) => rule !== 'open-blank')) return 'errors'
  if (errors.length > 0) return 'open'
  return read.plan.number.value !== null && read.plan.date?.day !== undefined ? 'issued' : 'ready'
}

/** A kind in the form's words; in English it is called by the name that commands take. */
function kindOf(kind: string | null, language: Language): string {
  const field = fieldAt('/kind')
  const found = field?.kind === 'choice' ? field.choices.find(({ value }) => value === kind) : undefined
  return (language === 'vi' ? found?.words.vi : kind) ?? ''
}

const TITLE_INDENT = 6

const HEAD: readonly Wording[] = [
  { vi: 'Năm', en: 'Year' },
  { vi: 'Loại', en: 'Kind' },
  { vi: 'Số', en: 'Number' },
  { vi: 'Tình trạng', en: 'State' },
  { vi: 'Tệp', en: 'File' },
  { vi: 'Trích yếu', en: 'Title' },
]

/** `kehoach list`: the plans there are, a line each; what could not be opened is told as a problem. */
export async function run(given: Arguments, world: World): Promise<number> {
  const loaded: Loaded[] = []
  for (const found of await findPlans(given.paths, world.files))
    loaded.push(await loadPlan(world.files, await givenFile(found, world), []))
  const rows = loaded
    .filter(({ unreadable }) => !unreadable)
    .map((one) => ({
      file: one.path,
      year: one.read?.plan.year ?? null,
      kind: one.read?.plan.kind ?? null,
      number: (one.read && documentNumber(one.read.plan)) || null,
      title: one.read?.plan.title ?? null,
      state: stateOf(one),
    }))
  const unopened = loaded.filter(({ unreadable }) => unreadable)
  const problems = mergeProblems(unopened.flatMap((it) => it.problems))
  if (given.options.json) {
    world.stdout.write(toJson({ plans: rows, problems: problems.map((problem) => problemAsData(problem, given.language)) }))
  } else {
    const cells = rows.map((row) => [
      String(row.year ?? ''),
      kindOf(row.kind, given.language),
      row.number ?? '',
      STATES[row.state][given.language],
      row.file,
      row.title ?? '',
    ])
    if (cells.length > 0) cells.unshift(HEAD.map((it) => it[given.language]))
    const widths = [0, 1, 2, 3, 4].map((column) => Math.max(...cells.map((row) => row[column]!.length)))
    // Where a title has no room on the line it stands below it.
    const below = world.stdout.isTTY ? `\n${' '.repeat(TITLE_INDENT)}` : '  '
    for (const row of cells) {
      const columns = row.slice(0, -1).map((cell, column) => cell.padEnd(widths[column] ?? 0))
      const title = row.at(-1)!
      world.stdout.write(`${(title === '' ? columns.join('  ') : columns.join('  ') + below + title).replace(/ +$/gm, '')}\n`)
    }
    writeProblems(loaded, problems, given, world.stderr, world)
  }
  return unopened.length > 0 ? EXIT.files : EXIT.done
}
