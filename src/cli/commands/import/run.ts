import { importDocx } from '../../../import/import.ts'
import type { ImportedPlan } from '../../../model/imported.ts'
import type { Kind } from '../../../model/plan.ts'
import type { Outcome, Problem } from '../../../model/problem.ts'
import type { WordFile } from '../../../ooxml/word-file.ts'
import { renderDocx } from '../../../render/document.ts'
import { verifyDocx } from '../../../verify/verify.ts'
import type { FoundImports, ImportedFile } from '../../../report/imports.ts'
import { REPORTERS } from '../../../report/formats/index.ts'
import { standsThere } from '../../../workspace/failure.ts'
import { planPath } from '../../../workspace/output.ts'
import { tidy } from '../../../workspace/path.ts'
import { saveFile } from '../../../workspace/save.ts'
import { UsageError, type Arguments } from '../../frame/arguments.ts'
import { saveImported, sharedKeys } from '../../../workspace/imported.ts'
import { guessedIn } from '../../frame/guessed.ts'
import { withItsFile } from '../../frame/refusal.ts'
import { reporterOf, tellingOn } from '../../frame/result.ts'
import { startProgress } from '../../terminal/progress.ts'
import { openWordFiles } from '../../frame/word-bytes.ts'
import { wordFilesAt } from '../../frame/word-files.ts'
import { EXIT, type World } from '../../world/world.ts'

/** `kehoach import`: Word files as plans. One that cannot be read does not keep the others back. */
export async function run(given: Arguments, world: World): Promise<number> {
  const { paths, language } = given
  if (paths.length === 0) {
    throw new UsageError(
      { vi: 'Chưa có tệp Word nào để nhập.', en: 'There is no Word file to import.' },
      { vi: 'Ghi đường dẫn: kehoach import "Kế hoạch.docx"', en: 'Give a path: kehoach import "Kế hoạch.docx"' },
    )
  }
  const year = yearOf(given)
  const files = (await Promise.all(paths.map((path) => wordFilesAt(path, world.files)))).flat()
  if (given.options.docx !== undefined && files.length > 1) {
    throw new UsageError({
      vi: `--docx dựng một văn bản, mà có ${files.length} tệp Word.`,
      en: `--docx builds one document, and there are ${files.length} Word files.`,
    })
  }
  const target = await targetOf(given, files.length, world)
  const shared = await sharedKeys('.', world.files)
  const imports: ImportedFile[] = []
  const problems: Problem[] = []
  const written = new Set<string>()
  const progress = await startProgress(files.length, given, world)
  for (const { path: from, file: word, problem } of await openWordFiles(files, world, progress.waits)) {
    await progress.step(from)
    if (problem) problems.push(problem)
    if (!word) continue
    const options = {
      ...(year !== undefined && { year }),
      ...(given.options.kind && { kind: given.options.kind as Kind }),
      force: given.options.force === true,
      thisYear: thisYear(given),
      shared,
    }
    let { value, problems: unread } = importDocx(word, options)
    problems.push(...unread.map(withItsFile))
    // Two files of one title get a name each.
    for (let n = 2; value && written.has(target(value)); n++)
      ({ value } = importDocx(word, { ...options, id: `${value.plan.id.replace(/-\d$/, '')}-${n}` }))
    if (!value) continue
    const file = target(value)
    written.add(file)
    const refused = await saveImported(file, value, given.options.force === true, world.files)
    problems.push(...refused)
    if (refused.length > 0) continue
    const document = await builtFrom(word, value, given, world)
    problems.push(...document.problems)
    imports.push({ from, file, imported: value, guessed: guessedIn(value), ...(document.value && { document: document.value }) })
  }
  progress.stop()
  const found: FoundImports = { imports, problems }
  for (const { message, hint } of given.options.json ? [] : problems) {
    world.stderr.write(`${message[language]}\n`)
    if (hint) world.stderr.write(`    ${language === 'vi' ? 'Gợi ý' : 'Hint'}: ${hint[language]}\n`)
  }
  const { tell } = await reporterOf<FoundImports>(REPORTERS.imports, given)
  world.stdout.write(await tell(found, tellingOn(world.stdout, given, world)))
  return exitOf(problems)
}

function exitOf(problems: readonly Problem[]): number {
  if (problems.length === 0) return EXIT.done
  return problems.every(({ rule }) => rule === 'no-plan') ? EXIT.problems : EXIT.files
}

/** The year of the day that is taken for today. */
const thisYear = ({ today }: Arguments): number => Number((today ?? new Date().toISOString()).slice(0, 4))

function yearOf({ options }: Arguments): number | undefined {
  if (options.year === undefined) return undefined
  if (/^(?:19|20)\d{2}$/.test(String(options.year))) return Number(options.year)
  throw new UsageError({
    vi: `--year “${String(options.year)}” không phải là năm: viết như 2026.`,
    en: `--year “${String(options.year)}” is no year: write it like 2026.`,
  })
}

/** Where a plan goes: the file of `--out`, its folder, or `plans/<year>/`. */
async function targetOf({ options }: Arguments, count: number, { files }: World): Promise<(plan: ImportedPlan) => string> {
  if (options.out === undefined) return ({ plan }) => planPath(plan.year, plan.id)
  const out = tidy(String(options.out))
  if (out === '-') {
    throw new UsageError(
      {
        vi: 'Kế hoạch nhập từ Word có thể kèm phụ lục và hình, nên không ghi ra đầu ra chuẩn được.',
        en: 'An imported plan may have appendices and pictures beside it: standard output cannot hold them.',
      },
      { vi: 'Ghi tên tệp: --out ke-hoach.md', en: 'Name a file: --out plan.md' },
    )
  }
  if (/\.md$/i.test(out)) {
    if (count === 1) return () => out
    throw new UsageError(
      {
        vi: `--out ${out} chỉ chứa được một kế hoạch, mà có ${count} tệp Word.`,
        en: `--out ${out} holds one plan, and there are ${count} Word files.`,
      },
      { vi: 'Ghi tên một thư mục: --out plans/2026', en: 'Give a folder: --out plans/2026' },
    )
  }
  if ((await files.kind(out)) === 'file') {
    throw new UsageError({
      vi: `--out ${out} không phải thư mục, cũng không phải tệp .md.`,
      en: `--out ${out} is neither a folder nor an .md file.`,
    })
  }
  return ({ plan }) => `${out}/${plan.id}.md`
}

/** The document of an imported plan, and what of the Word file's form it puts right: the clauses that it fails. */
async function builtFrom(
  word: WordFile,
  { plan }: ImportedPlan,
  { options }: Arguments,
  { files }: World,
): Promise<Outcome<ImportedFile['document']>> {
  if (options.docx === undefined) return { value: undefined, problems: [] }
  const file = tidy(String(options.docx))
  if (!options.force && (await files.kind(file)) !== 'missing') return { value: undefined, problems: [standsThere(file)] }
  const built = renderDocx(plan)
  const { problems } = await saveFile(files, file, built.value)
  if (problems.length > 0) return { value: undefined, problems }
  const failing = (docx: WordFile) => verifyDocx(docx).value?.findings.filter(({ verdict }) => verdict === 'fail') ?? []
  const left = new Set(failing({ path: file, content: built.value }).map(({ clause }) => clause.id))
  const changed = failing(word)
    .filter(({ clause }) => !left.has(clause.id))
    .map(({ clause: { element, allowed }, found }) => ({
      vi: `${element}: ${found.vi} → ${allowed.vi}`,
      en: `${element}: ${found.en} → ${allowed.en}`,
    }))
  return { value: { file, changed }, problems: [] }
}
