import { changesToJson, changesToText } from '../../../report/changes.ts'
import { problemsToText } from '../../../report/problems.ts'
import { compare, refuse, type Compared } from './compare.ts'
import { inColor, toJson } from '../../frame/result.ts'
import { sidesOf } from './sides.ts'
import { oneOf, UsageError, type Arguments, type Option } from '../../frame/arguments.ts'
import { EXIT, type World } from '../../world/world.ts'
import { readVersion } from '../../../workspace/version.ts'
import { tidy } from '../../../workspace/path.ts'

export const options = {
  format: {
    value: 'pretty|json|markdown|html|docx|table',
    about: {
      vi: 'dạng kết quả: màn hình, JSON, Markdown, trang HTML, bản Word theo dõi thay đổi, bảng so sánh',
      en: 'form of the result: terminal, JSON, Markdown, HTML page, Word with tracked changes, comparison table',
    },
  },
  out: { value: 'FILE', about: { vi: 'ghi kết quả vào tệp này', en: 'write the result to this file' } },
  author: { value: 'NAME', about: { vi: 'tên người sửa ghi trong bản Word', en: 'whose changes the Word file says they are' } },
  staged: { about: { vi: 'so phần đã đưa vào (git add) với HEAD', en: 'compare what is staged (git add) with HEAD' } },
  driver: { about: { vi: 'do git gọi, sau lệnh git-setup', en: 'called by git, after git-setup' } },
} as const satisfies Record<string, Option>

const FORMATS = ['pretty', 'json', 'markdown', 'html', 'docx', 'table'] as const
type Format = (typeof FORMATS)[number]

/** `kehoach diff`: what changed between two versions of a plan. Ends with 1 where they differ. */
export async function run(given: Arguments, world: World): Promise<number> {
  if (given.options.driver) return (await import('./driver.ts')).run(given, world)
  oneOf('format', given.options.format, FORMATS)
  const format = given.options.json ? 'json' : ((given.options.format ?? 'pretty') as Format)
  const out = typeof given.options.out === 'string' ? tidy(given.options.out) : undefined
  const binary = format === 'docx' || format === 'table'
  if (binary && out === undefined && world.stdout.isTTY) {
    throw new UsageError(
      { vi: `Dạng ${format} là tệp Word: cần nơi ghi.`, en: `The form ${format} is a Word file: say where it goes.` },
      { vi: 'Ví dụ: --out so-sanh.docx', en: 'Such as: --out changes.docx' },
    )
  }
  try {
    const [from, to] = await sidesOf(given, world)
    const compared = compare(await readVersion(from), await readVersion(to))
    if (out !== undefined && [compared.before, compared.after].some(({ plan }) => out in plan.sources)) {
      throw new UsageError(
        {
          vi: `--out không ghi đè lên “${out}”, tệp đang được so sánh.`,
          en: `--out does not take the place of “${out}”, which is being compared.`,
        },
        { vi: 'Ghi tệp khác: --out …', en: 'Write another file: --out …' },
      )
    }
    warn(compared, given, world)
    const result = await resultOf(format, compared, given, out === undefined ? inColor(world.stdout, world) : false)
    if (out === undefined) world.stdout.write(result)
    else {
      const state = await world.files.write(out, typeof result === 'string' ? new TextEncoder().encode(result) : result)
      const word = { written: { vi: 'đã ghi', en: 'written' }, unchanged: { vi: 'không đổi', en: 'unchanged' } }[state]
      world.stdout.write(`${out} (${word[given.language]})\n`)
    }
    return compared.changes.length > 0 ? EXIT.problems : EXIT.done
  } catch (error) {
    return refuse(error, given, world)
  }
}

/** What could not be read may hide a change: that has to be known. */
function warn({ before, after }: Compared, { language }: Arguments, world: World): void {
  for (const { label, problems } of [before, after]) {
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

async function resultOf(format: Format, compared: Compared, given: Arguments, color: boolean): Promise<string | Uint8Array> {
  const { before, after, changes } = compared
  const { language, today } = given
  const versions = { before: before.label, after: after.label }
  switch (format) {
    case 'pretty':
      return `${changesToText(changes, versions, { language, color })}\n`
    case 'json':
      return toJson(changesToJson(changes, language))
    case 'markdown':
      return (await import('../../../report/changes-markdown.ts')).changesToMarkdown(changes, versions, language)
    case 'html':
      return (await import('../../../report/changes-html.ts')).changesToHtml(
        changes,
        { ...versions, title: after.plan.title },
        language,
      )
    case 'docx': {
      const { name } = after.plan.issuer
      const author = typeof given.options.author === 'string' ? given.options.author : name.includes('[[') ? 'kehoach' : name
      return (await import('../../../redline/redline.ts')).redline(before.plan, after.plan, {
        author,
        ...(today !== undefined && { date: today }),
      })
    }
    case 'table': {
      const { comparisonRows } = await import('../../../report/comparison.ts')
      return (await import('../../../render/comparison.ts')).renderComparison(after.plan, comparisonRows(changes))
    }
  }
}
