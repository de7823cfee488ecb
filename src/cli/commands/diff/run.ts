import type { Outcome } from '../../../model/problem.ts'
import { problemsToText } from '../../../report/problems.ts'
import { REPORTERS } from '../../../report/formats/index.ts'
import type { FoundChanges } from '../../../report/formats/reporter.ts'
import { tidy } from '../../../workspace/path.ts'
import { readVersion, type Version } from '../../../workspace/version.ts'
import { UsageError, type Arguments } from '../../frame/arguments.ts'
import { formOf, inColor, reporterOf, tellingOn, writeProblems } from '../../frame/result.ts'
import { EXIT, type World } from '../../world/world.ts'
import { compare, type Compared } from './compare.ts'
import { isEditedFile, withEdits } from './edited.ts'
import { originOf, sidesOf } from './sides.ts'

/** `kehoach diff`: what changed between two versions of a plan. Ends with 1 where they differ. */
export async function run(given: Arguments, world: World): Promise<number> {
  if (given.options.driver) return (await import('./driver.ts')).run(given, world)
  const said = typeof given.options.out === 'string' ? tidy(given.options.out) : undefined
  const out = said === '-' ? undefined : said
  const { tell, binary } = await reporterOf<FoundChanges, string | Outcome<Uint8Array>>(REPORTERS.changes, given)
  if (binary && said === undefined && world.stdout.isTTY) {
    const form = formOf(given)
    throw new UsageError(
      { vi: `Dạng ${form} là tệp Word: cần nơi ghi.`, en: `The form ${form} is a Word file: say where it goes.` },
      { vi: 'Ví dụ: --out so-sanh.docx', en: 'Such as: --out changes.docx' },
    )
  }
  const compared = compare(...(await versionsOf(given, world)))
  if (out !== undefined && [compared.before, compared.after].some(({ read }) => out in read.sources)) {
    throw new UsageError(
      {
        vi: `--out không ghi đè lên “${out}”, tệp đang được so sánh.`,
        en: `--out does not take the place of “${out}”, which is being compared.`,
      },
      { vi: 'Ghi tệp khác: --out …', en: 'Write another file: --out …' },
    )
  }
  warn(compared, given, world)
  const telling = tellingOn(world.stdout, given, world)
  const told = tell(found(compared, given), out === undefined ? telling : { ...telling, color: false })
  const result = typeof told === 'string' ? told : told.value
  if (typeof told !== 'string') writeProblems([], told.problems, given, world.stderr, world)
  if (out === undefined) world.stdout.write(result)
  else {
    const state = await world.files.write(out, typeof result === 'string' ? new TextEncoder().encode(result) : result)
    const word = { written: { vi: 'đã ghi', en: 'written' }, unchanged: { vi: 'không đổi', en: 'unchanged' } }[state]
    world.stdout.write(`${out} (${word[given.language]})\n`)
  }
  return compared.changes.length > 0 ? EXIT.problems : EXIT.done
}

/** Both versions; of a Word file that was edited, the plan with its edits in it. */
async function versionsOf(given: Arguments, world: World): Promise<readonly [Version, Version]> {
  const [first, second, ...more] = given.paths
  if (first !== undefined && isEditedFile(second) && !isEditedFile(first) && more.length === 0)
    return await withEdits(await originOf(first, world), second, world)
  const [from, to] = await sidesOf(given, world)
  return [await readVersion(from), await readVersion(to)]
}

function found({ before, after, changes }: Compared, { options, today }: Arguments): FoundChanges {
  return {
    before: before.read.plan,
    after: after.read.plan,
    sha256: after.read.sha256,
    versions: { before: before.label, after: after.label },
    changes,
    ...(typeof options.author === 'string' && { author: options.author }),
    ...(today !== undefined && { date: today }),
  }
}

/** What could not be read may hide a change: that has to be known. */
function warn({ before, after }: Compared, { language }: Arguments, world: World): void {
  for (const { label, problems: told } of [before, after]) {
    // An open blank is read as what it is.
    const problems = told.filter(({ rule }) => rule !== 'open-blank')
    if (problems.length === 0) continue
    world.stderr.write(
      language === 'vi'
        ? `kehoach: cảnh báo: “${label}” có ${problems.length} lỗi khi đọc; chỉ so sánh được phần đọc được.\n`
        : `kehoach: warning: “${label}” has ${problems.length} error${problems.length > 1 ? 's' : ''} in reading; it is compared as far as it can be read.\n`,
    )
    world.stderr.write(
      `${problemsToText(problems, { language, color: inColor(world.stderr, world), columns: world.stderr.columns })}\n`,
    )
  }
}
