import type { Problem } from '../../../model/problem.ts'
import { findingRemarks } from '../../../report/remarks.ts'
import { REPORTERS } from '../../../report/formats/index.ts'
import type { FoundVerdicts } from '../../../report/formats/reporter.ts'
import { verdictCounts, type Verified } from '../../../report/verification.ts'
import { verifyDocx } from '../../../verify/verify.ts'
import { commentsOut, writeComments } from '../../frame/comments.ts'
import { openWordFiles } from '../../frame/word-bytes.ts'
import { wordFilesAt } from '../../frame/word-files.ts'
import { UsageError, type Arguments } from '../../frame/arguments.ts'
import { withItsFile } from '../../frame/refusal.ts'
import { reporterOf, tellingOn } from '../../frame/result.ts'
import { EXIT, type World } from '../../world/world.ts'

/** `kehoach verify`: Word files held against the decree, clause by clause. */
export async function run(given: Arguments, world: World): Promise<number> {
  const { paths } = given
  if (paths.length === 0) {
    throw new UsageError(
      { vi: 'Chưa có tệp Word nào để kiểm tra.', en: 'There is no Word file to verify.' },
      { vi: 'Ghi đường dẫn: kehoach verify "Kế hoạch.docx"', en: 'Give a path: kehoach verify "Kế hoạch.docx"' },
    )
  }
  const verified: Verified[] = []
  const problems: Problem[] = []
  const found: string[] = []
  for (const path of paths) found.push(...(await wordFilesAt(path, world.files)))
  const out = commentsOut(given, found)
  for (const { path, file, problem } of await openWordFiles(found, world)) {
    if (problem) problems.push(problem)
    if (!file) continue
    const { value, problems: unread } = verifyDocx(file)
    problems.push(...unread.map(withItsFile))
    if (!value) continue
    verified.push({ file: path, ...value })
    if (out !== undefined)
      problems.push(...(await writeComments(out, file, findingRemarks(value.findings, given.language), given, world)))
  }
  await write({ verified, problems }, given, world)
  if (problems.length > 0) return EXIT.files
  const failed = verified.some(({ findings }) => findings.some(({ verdict }) => verdict === 'fail'))
  return failed ? EXIT.problems : EXIT.done
}

async function write(found: FoundVerdicts, given: Arguments, world: World): Promise<void> {
  const { language } = given
  for (const { message, hint } of found.problems) {
    world.stderr.write(`${message[language]}\n`)
    if (hint) world.stderr.write(`    ${language === 'vi' ? 'Gợi ý' : 'Hint'}: ${hint[language]}\n`)
  }
  const { tell } = await reporterOf<FoundVerdicts>(REPORTERS.verification, given)
  world.stdout.write(tell(found, tellingOn(world.stdout, given, world)))
  const all = found.verified.flatMap(({ findings }) => findings)
  const count = found.verified.length
  // Files that cannot be opened were told one by one.
  if (count === 0) return
  const noun = language === 'vi' ? 'tệp Word' : count === 1 ? 'Word file' : 'Word files'
  world.stderr.write(`${count} ${noun}: ${verdictCounts(all, language)}\n`)
}
