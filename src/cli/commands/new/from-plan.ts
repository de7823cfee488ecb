import { readTyped } from '../../../draft/answers.ts'
import { rollOver } from '../../../rollover/rollover.ts'
import type { Plan } from '../../../model/plan.ts'
import type { Problem } from '../../../model/problem.ts'
import { rolloverAsData, rolloverToMarkdown, rolloverToText } from '../../../report/rollover.ts'
import { ERROR_RULES } from '../../../rules/errors.ts'
import { importDocx } from '../../../import/import.ts'
import type { ImportedPlan } from '../../../model/imported.ts'
import { REPORTERS } from '../../../report/formats/index.ts'
import type { FoundImports } from '../../../report/imports.ts'
import { newTexts, outFor, picturesBeside, reportOf, targetsOf } from '../../../workspace/next-year.ts'
import { planPath } from '../../../workspace/output.ts'
import { nothingMade } from './nothing-made.ts'
import { saveImported, sharedKeys, withImported } from '../../../workspace/imported.ts'
import { guessedIn } from '../../frame/guessed.ts'
import { withItsFile } from '../../frame/refusal.ts'
import { inColor, reporterOf, tellingOn, writeProblems } from '../../frame/result.ts'
import { openWordFiles } from '../../frame/word-bytes.ts'
import { WORD_NAME } from '../../../ooxml/old-kind.ts'
import { toJson } from '../../../report/formats/reporter.ts'
import { typed } from '../../frame/called.ts'
import { suchYear } from './given-words.ts'
import { UsageError, type Arguments } from '../../frame/arguments.ts'
import { EXIT, type World } from '../../world/world.ts'
import { failureProblem, standsThere } from '../../../workspace/failure.ts'
import { tidy } from '../../../workspace/path.ts'
import { loadPlan, type Loaded } from '../../../workspace/load.ts'
import { FileFailure } from '../../../workspace/files.ts'

/** `kehoach new --from PLAN --year N`: next year's plan, its appendices beside it, and a report of every decision. */
export async function run(given: Arguments, world: World): Promise<number> {
  const stated = tidy(String(given.options.from))
  checkUsage(given, stated)
  const word = WORD_NAME.test(stated) ? await fromWord(stated, given, world) : undefined
  if (word && 'problems' in word) return refuse(word.problems, EXIT.files, given, world)
  const from = word?.file ?? stated
  const sources = word ? withImported(world.files, word.file, word.imported) : world.files
  const loaded = await loadPlan(sources, from, ERROR_RULES)
  const { read } = loaded
  if (!read) {
    return refuse(loaded.problems, loaded.unreadable ? EXIT.files : EXIT.problems, given, world, [loaded])
  }
  const { plan } = read
  const year = yearOf(given, plan)
  const out = given.options.out === undefined ? outFor(from, plan.year, year) : tidy(String(given.options.out))
  if (out === from) {
    throw new UsageError(
      { vi: 'Kế hoạch mới không ghi đè lên kế hoạch gốc.', en: 'The new plan does not take the place of the one it comes from.' },
      { vi: 'Ghi tệp khác: --out …', en: 'Write another file: --out …' },
    )
  }
  const ledger = rollOver(read, year)
  const files = targetsOf(read, ledger, out, year)
  const pictures = out === '-' ? new Map<string, string>() : picturesBeside(read, out)
  const note = given.options.report === undefined ? undefined : tidy(String(given.options.report))
  if (note !== undefined && [...files.keys(), ...files.values()].includes(note)) {
    throw new UsageError(
      { vi: `--report không ghi đè được lên “${note}”.`, en: `--report cannot take the place of “${note}”.` },
      { vi: 'Ghi tệp khác: --report ghi-chu.md', en: 'Write another file: --report note.md' },
    )
  }
  if (!given.options.force) {
    const written = [...(out === '-' ? [] : files.values()), ...(note === undefined ? [] : [note])]
    const standing: string[] = []
    for (const path of written) if ((await world.files.kind(path)) !== 'missing') standing.push(path)
    for (const [source, path] of pictures) if (await isAnother(source, path, world)) standing.push(path)
    if (standing.length > 0) return refuse(standing.map(standsThere), EXIT.files, given, world)
  }
  const errors = loaded.problems.filter(({ severity, rule }) => severity === 'error' && rule !== 'open-blank')
  writeProblems([loaded], errors, given, world.stderr, world)

  const report = reportOf(read.file, ledger, files, out, year)
  try {
    const texts = await newTexts(ledger, files, sources)
    // The plan that the new one comes from, as `import` would write it.
    const unsaved =
      word && out !== '-' ? await saveImported(word.file, word.imported, given.options.force === true, world.files) : []
    if (unsaved.length > 0) return refuse(unsaved, EXIT.files, given, world)
    if (note !== undefined) await world.files.write(note, new TextEncoder().encode(rolloverToMarkdown(report, given.language)))
    if (out === '-') world.stdout.write(new TextEncoder().encode(texts.get(out)!))
    // The plan last: no plan names an appendix that is not there.
    else {
      for (const [source, path] of pictures) await world.files.write(path, await world.files.read(source))
      for (const [path, text] of [...texts].reverse()) await world.files.write(path, new TextEncoder().encode(text))
    }
  } catch (error) {
    if (!(error instanceof FileFailure)) throw error
    return refuse([failureProblem(error)], EXIT.files, given, world)
  }
  const text = given.options.json
    ? toJson(rolloverAsData(report, given.language))
    : rolloverToText(report, { language: given.language, color: inColor(world.stdout, world) })
  ;(out === '-' ? world.stderr : world.stdout).write(text)
  return errors.length > 0 ? EXIT.problems : EXIT.done
}

/** Last year’s Word file as the plan it comes in as; what a person should know of the way is told. */
async function fromWord(
  path: string,
  given: Arguments,
  world: World,
): Promise<{ readonly file: string; readonly imported: ImportedPlan } | { readonly problems: readonly Problem[] }> {
  const [opened] = await openWordFiles([path], world)
  if (!opened?.file) return { problems: opened?.problem ? [opened.problem] : [] }
  const shared = await sharedKeys('.', world.files)
  const { value, problems } = importDocx(opened.file, { force: given.options.force === true, shared })
  if (!value) return { problems: problems.map(withItsFile) }
  const file = planPath(value.plan.year, value.plan.id)
  if (!given.options.json) {
    const { tell } = await reporterOf<FoundImports>(REPORTERS.imports, { ...given, options: {} })
    world.stderr.write(
      await tell(
        { imports: [{ from: path, file, imported: value, guessed: guessedIn(value) }], problems: [] },
        tellingOn(world.stderr, given, world),
      ),
    )
  }
  return { file, imported: value }
}

function checkUsage(given: Arguments, from: string): void {
  const { paths, options } = given
  if (paths.length > 0) {
    throw new UsageError(
      { vi: '--from không đi cùng tên mẫu.', en: '--from does not go with the name of a template.' },
      {
        vi: `Ghi: kehoach new --from ${typed(from)} --year ${suchYear(given)}`,
        en: `Write: kehoach new --from ${typed(from)} --year ${suchYear(given)}`,
      },
    )
  }
  if (from === '-') {
    throw new UsageError({
      vi: '--from cần đường dẫn của kế hoạch: kế hoạch mới ghi lại mình lập từ tệp nào.',
      en: '--from needs the path of a plan: the new plan records which file it came from.',
    })
  }
  const other = ['answers', 'set', 'list'].find((name) => options[name] !== undefined)
  if (other !== undefined) {
    throw new UsageError({ vi: `--${other} không đi cùng --from.`, en: `--${other} does not go with --from.` })
  }
  if (options.out === '-' && options.json) {
    throw new UsageError({ vi: '--out - và --json không dùng cùng nhau.', en: '--out - and --json do not go together.' })
  }
}

function yearOf({ options }: Arguments, plan: Plan): number {
  const next = { vi: `Ghi: --year ${plan.year + 1}`, en: `Write: --year ${plan.year + 1}` }
  if (options.year === undefined)
    throw new UsageError({ vi: 'Chưa ghi năm của kế hoạch mới.', en: 'The year of the new plan is missing.' }, next)
  const text = String(options.year)
  if (readTyped('/year', text, '--year').value === undefined) {
    throw new UsageError(
      { vi: `--year “${text}” không phải là một năm từ 1945 đến 2100.`, en: `--year “${text}” is no year from 1945 to 2100.` },
      next,
    )
  }
  const year = Number(text)
  if (year > plan.year) return year
  if (year === plan.year)
    throw new UsageError(
      {
        vi: `--year ${year} là chính năm của kế hoạch gốc; kế hoạch mới lập cho năm sau.`,
        en: `--year ${year} is the year of the plan it comes from; a new plan is for a later one.`,
      },
      next,
    )
  throw new UsageError(
    {
      vi: `--year ${year} trước năm ${plan.year} của kế hoạch gốc; kế hoạch chỉ lập được cho năm sau.`,
      en: `--year ${year} lies before ${plan.year}, the year of the plan it comes from.`,
    },
    next,
  )
}

/** Something else than the image stands where it goes. */
async function isAnother(source: string, path: string, world: World): Promise<boolean> {
  if ((await world.files.kind(path)) === 'missing') return false
  const [own, there] = [await world.files.read(source), await world.files.read(path)]
  return own.length !== there.length || own.some((byte, index) => byte !== there[index])
}

/** Nothing is written: what is wrong is told. */
function refuse(
  problems: readonly Problem[],
  exit: number,
  given: Arguments,
  world: World,
  loaded: readonly Loaded[] = [],
): number {
  if (given.options.json) world.stdout.write(toJson(nothingMade(problems, given)))
  else writeProblems(loaded, problems, given, world.stderr, world)
  return exit
}
