import { mergeProblems } from '../../../check/merge-problems.ts'
import { applyFixes, FIX_ROUNDS, safeFixes } from '../../../check/fix.ts'
import { decodeText, encodeText, encodingOf } from '../../../model/encoding.ts'
import type { Problem } from '../../../model/problem.ts'
import { REPORTERS } from '../../../report/formats/index.ts'
import type { FoundProblems } from '../../../report/formats/reporter.ts'
import { KINDS } from '../../../problems/index.ts'
import { problemRemarks } from '../../../report/remarks.ts'
import { leftText } from '../../../report/left.ts'
import { RULES } from '../../../rules/index.ts'
import { exitOf, formOf, linesOf, reporterOf, tellingOn, writeCounts } from '../../frame/result.ts'
import { runOnChange } from '../../frame/watch.ts'
import { commentsOut, tellRefused, writeComments } from '../../frame/comments.ts'
import { asDocx, openWordFiles, type Opened } from '../../frame/word-bytes.ts'
import { oldKindOf, WORD_NAME } from '../../../ooxml/old-kind.ts'
import type { WordFile } from '../../../ooxml/word-file.ts'
import { UsageError, type Arguments } from '../../frame/arguments.ts'
import { EXIT, type World } from '../../world/world.ts'
import { givenFile } from '../../world/standard-input.ts'
import { failureProblem } from '../../../workspace/failure.ts'
import { findPlans, type Found } from '../../../workspace/find.ts'
import { loadWord } from '../../../workspace/load-word.ts'
import { loadProse } from '../../../workspace/load-prose.ts'
import { loadPlan, unopened, type Loaded } from '../../../workspace/load.ts'
import { tidy } from '../../../workspace/path.ts'
import { FileFailure } from '../../../workspace/files.ts'

/** `kehoach check`: everything wrong with the plans, or with any text, with places and hints. */
export async function run(given: Arguments, world: World): Promise<number> {
  if (!given.options.watch) return await checkOnce(given, world)
  await runOnChange(world, async (looking, changed = []) => {
    const found = await findPlans(given.paths, looking.files)
    // A plan that changed is checked again; another file may concern all of them.
    const alone = changed.length > 0 && changed.every((path) => found.includes(path))
    await checkOnce(alone ? { ...given, paths: changed } : given, looking)
  })
  return EXIT.done
}

async function checkOnce(given: Arguments, world: World): Promise<number> {
  const out = commentsOut(given, given.paths)
  const load = await loaderFor(given, world)
  let loaded = await load()
  if (given.options.fix) loaded = await mend(loaded, load, given, world)
  tellLeft(loaded, given, world)
  const problems = mergeProblems(loaded.flatMap((it) => it.problems))
  await write(loaded, problems, given, world)
  const [{ word, path } = { word: undefined, path: '' }] = loaded
  if (out !== undefined && word) {
    const refused = await writeComments(
      out,
      { path, content: word.content },
      problemRemarks(problems, given.language),
      given,
      world,
    )
    tellRefused(refused, given, world)
    if (refused.length > 0) return EXIT.files
  }
  return Math.max(...loaded.map((it) => exitOf(it, it.problems, given.options.strict === true)))
}

async function loaderFor(given: Arguments, world: World): Promise<() => Promise<Loaded[]>> {
  const { paths, today } = given
  if (given.options.prose && paths.length === 0) {
    throw new UsageError({
      vi: '--prose cần đường dẫn của văn bản, hoặc dấu - cho đầu vào chuẩn.',
      en: '--prose needs the path of a text, or - for standard input.',
    })
  }
  if (given.options.fix && paths.includes('-')) {
    throw new UsageError({
      vi: '--fix không sửa được đầu vào chuẩn: ghi đường dẫn của tệp.',
      en: '--fix cannot mend standard input: give the path of a file.',
    })
  }
  if (given.options.fix && paths.some((path) => WORD_NAME.test(path))) {
    throw new UsageError(
      { vi: '--fix không sửa tệp Word.', en: '--fix does not change Word files.' },
      {
        vi: 'Ghi nhận xét vào bản sao, rồi sửa trong Word: --comments nhan-xet.docx',
        en: 'Put the findings into a copy as comments, and mend it in Word: --comments comments.docx',
      },
    )
  }
  const found = given.options.prose
    ? [...new Set(paths.map((path) => (path === '-' ? path : tidy(path))))]
    : await findPlans(paths, world.files)
  const text = given.options.prose ? loadProse : loadPlan
  const options = { everyRule: true, ...(today !== undefined && { today }) }
  const word = async ({ path, file, problem }: Opened): Promise<Loaded> =>
    file ? await loadWord(world.files, file, RULES, options) : unopened(path, problem ? [problem] : [])
  const words = await openWordFiles(
    found.filter((it): it is string => typeof it === 'string' && WORD_NAME.test(it)),
    world,
  )
  return async () => {
    const loaded: Loaded[] = []
    for (const each of found) {
      const opened = words.find(({ path }) => path === each)
      const file = opened ? each : await givenFile(each, world)
      if (opened) loaded.push(await word(opened))
      else if (isWord(file)) loaded.push(...(await Promise.all((await asDocx([file], world)).map(word))))
      else loaded.push(await text(world.files, file, RULES, options))
    }
    return loaded
  }
}

/** Standard input is told by its bytes: a .docx is a zip. */
function isWord(found: Found): found is WordFile {
  if (typeof found === 'string' || !('content' in found) || typeof found.content === 'string') return false
  const { content } = found
  return (content[0] === 0x50 && content[1] === 0x4b) || oldKindOf(content) !== undefined
}

/** Says what is left in a Word file of how it came to be, which is read as if it were settled. */
function tellLeft(loaded: readonly Loaded[], { language }: Arguments, { stderr }: World): void {
  for (const { path, word } of loaded) {
    const left = word && leftText(word.document, language)
    if (left) stderr.write(`${path}: ${left}\n`)
  }
}

/** Makes the safe fixes, file by file, until none is left or a round changes nothing; then looks again. */
async function mend(loaded: Loaded[], load: () => Promise<Loaded[]>, { language }: Arguments, world: World): Promise<Loaded[]> {
  const safe = new Set([...KINDS, ...RULES].filter(({ safe }) => safe).map(({ id }) => id))
  const failures: Loaded[] = []
  const mended = new Map<string, number>()
  let now = loaded
  for (let round = 0; round < FIX_ROUNDS; round++) {
    let changed = false
    const files = new Set(now.flatMap(({ problems }) => problems.map(({ at }) => at.file)))
    for (const file of files) {
      const problems = now.flatMap((it) => it.problems)
      const fixes = safeFixes(mergeProblems(problems), file, safe)
      if (fixes.length === 0 || failures.some(({ path }) => path === file)) continue
      try {
        const bytes = await world.files.read(file)
        const { text, made } = applyFixes(decodeText(bytes), fixes)
        if ((await world.files.write(file, encodeText(text, encodingOf(bytes)))) === 'unchanged') continue
        changed = true
        mended.set(file, (mended.get(file) ?? 0) + made)
      } catch (error) {
        if (!(error instanceof FileFailure)) throw error
        failures.push({
          path: file,
          read: undefined,
          problems: [failureProblem(error)],
          unreadable: true,
          lines: () => undefined,
        })
      }
    }
    if (!changed) break
    now = await load()
  }
  for (const [file, made] of mended)
    world.stderr.write(language === 'vi' ? `${file}: đã sửa ${made} chỗ\n` : `${file}: ${made} mended\n`)
  return [...now, ...failures]
}

async function write(loaded: readonly Loaded[], problems: readonly Problem[], given: Arguments, world: World): Promise<void> {
  const { tell } = await reporterOf<FoundProblems>(REPORTERS.problems, given)
  const found = { problems, lines: linesOf(loaded), kinds: RULES }
  world.stdout.write(tell(found, tellingOn(world.stdout, given, world)))
  if (formOf(given) === 'pretty') writeCounts(problems, loaded, given, world)
}
