import { mergeProblems } from '../../../check/merge-problems.ts'
import { documentNumber } from '../../../model/document-number.ts'
import { problemAsData } from '../../../report/problems.ts'
import { toJson } from '../../../report/formats/reporter.ts'
import type { ReadPlan } from '../../../model/read-plan.ts'
import { openPlan } from '../../../workspace/open.ts'
import { findPlans } from '../../../workspace/find.ts'
import { loadPlan, type Loaded } from '../../../workspace/load.ts'
import { tidy } from '../../../workspace/path.ts'
import { builtWordFiles, STATES, statusOf, type Looking, type PlanStatus } from '../../../workspace/status.ts'
import { typed } from '../../frame/called.ts'
import { writeProblems } from '../../frame/result.ts'
import type { Arguments } from '../../frame/arguments.ts'
import { EXIT, type World } from '../../world/world.ts'
import { givenFile } from '../../world/standard-input.ts'
import { findBase } from '../merge/base.ts'

/** `kehoach status`: where each plan stands; there is no state but the files and git. */
export async function run(given: Arguments, world: World): Promise<number> {
  const out = tidy(String(given.options.out ?? 'output'))
  const found: Loaded[] = []
  for (const path of await findPlans(given.paths, world.files))
    found.push(await loadPlan(world.files, await givenFile(path, world), []))
  const rows: PlanStatus[] = []
  const looking: Looking = {
    files: world.files,
    findBase: async (from, read) => (await findBase(from, read, undefined, world))?.read,
  }
  const reads = [...found.flatMap(({ read }) => read ?? []), ...(await otherPlans(found, world))]
  const words = await builtWordFiles(out, reads, looking)
  for (const loaded of found) rows.push(await statusOf(loaded, out, words, looking))
  const unopened = found.filter(({ unreadable }) => unreadable)
  const problems = mergeProblems(unopened.flatMap((it) => it.problems))
  if (given.options.json) {
    world.stdout.write(
      toJson({
        plans: rows.map((row) => rowAsData(row)),
        problems: problems.map((problem) => problemAsData(problem, given.language)),
      }),
    )
  } else {
    const width = Math.max(0, ...rows.map(({ loaded }) => loaded.path.length))
    for (const row of rows) world.stdout.write(`${row.loaded.path.padEnd(width)}  ${sentence(row, given)}\n`)
    writeProblems(found, problems, given, world.stderr, world)
  }
  return unopened.length > 0 ? EXIT.files : EXIT.done
}

/** The plans of the folder that were not asked for: a Word file may be one of theirs. */
async function otherPlans(found: readonly Loaded[], { files }: World): Promise<ReadPlan[]> {
  const others: ReadPlan[] = []
  for (const path of await findPlans([], files)) {
    if (typeof path !== 'string' || found.some((it) => it.path === path)) continue
    const { value } = await openPlan(files, path)
    if (value?.read) others.push(value.read)
  }
  return others
}

const rowAsData = ({ loaded, state, blanks, errors, document, edited, sent }: PlanStatus): object => ({
  file: loaded.path,
  year: loaded.read?.plan.year ?? null,
  title: loaded.read?.plan.title ?? null,
  number: (loaded.read && documentNumber(loaded.read.plan)) || null,
  state,
  blanks,
  errors,
  document,
  edited,
  sent,
})

function sentence({ loaded, state, blanks, errors, document, edited, sent }: PlanStatus, { language }: Arguments): string {
  const vi = language === 'vi'
  const more = [
    errors > 0
      ? vi
        ? `${errors} lỗi: kehoach check ${typed(loaded.path)}`
        : `errors: ${errors}: kehoach check ${typed(loaded.path)}`
      : [],
    blanks > 0 ? (vi ? `${blanks} chỗ trống` : `blanks: ${blanks}`) : [],
    ...edited.map(({ file, edits }) =>
      edits === 0
        ? vi
          ? `${file}: đã đưa vào`
          : `${file}: merged`
        : vi
          ? `${file}: ${edits} chỗ sửa, chạy: kehoach merge ${typed(file)}`
          : `${file}: edits: ${edits}, run: kehoach merge ${typed(file)}`,
    ),
    state === 'sent' ? [...sent] : [],
    state === 'numbered' && loaded.read ? documentNumber(loaded.read.plan) : [],
    document && !document.current ? (vi ? `${document.file} là bản cũ` : `${document.file} is of an older version`) : [],
  ].flat()
  return [STATES[state][language], ...(more.length > 0 ? [`(${more.join('; ')})`] : [])].join(' ')
}
