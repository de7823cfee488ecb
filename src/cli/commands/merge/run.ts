import { builtFrom, type BuiltFrom } from '../../../merge/built-from.ts'
import { mergeDocx } from '../../../merge/merge-docx.ts'
import type { MergedPlan } from '../../../model/merged.ts'
import type { Wording } from '../../../model/problem.ts'
import type { ReadPlan } from '../../../model/read-plan.ts'
import type { WordFile } from '../../../ooxml/word-file.ts'
import { problemsToText } from '../../../report/problems.ts'
import { REPORTERS } from '../../../report/formats/index.ts'
import type { FoundMerge } from '../../../report/merges.ts'
import { editedFiles } from '../../../workspace/edited.ts'
import { openPlan } from '../../../workspace/open.ts'
import { findPlans } from '../../../workspace/find.ts'
import { tidy } from '../../../workspace/path.ts'
import { planOfWord } from '../../../workspace/word-origin.ts'
import { saveFile } from '../../../workspace/save.ts'
import { typed } from '../../frame/called.ts'
import { UsageError, type Arguments } from '../../frame/arguments.ts'
import { reporterOf, tellingOn } from '../../frame/result.ts'
import { openWordFiles } from '../../frame/word-bytes.ts'
import { EXIT, OF_FILES, type World } from '../../world/world.ts'
import { findBase } from './base.ts'

/** Less of a document found again than this, it was built from another plan. */
const LEAST_ALIKE = 0.3

/** Less of it than this, most was written anew. */
const MOSTLY_ALIKE = 0.6

/** `kehoach merge`: the edits of a Word file into the plan it was built from. */
export async function run(given: Arguments, world: World): Promise<number> {
  const { paths, options, language } = given
  const [edited, path, ...more] = paths
  if (edited === undefined || more.length > 0) {
    throw new UsageError(
      { vi: 'Cần tệp Word đã sửa, và nếu muốn thì tệp kế hoạch.', en: 'Give the edited Word file, and the plan if you like.' },
      {
        vi: 'Ví dụ: kehoach merge da-sua.docx plans/2026/ke-hoach.md',
        en: 'Such as: kehoach merge edited.docx plans/2026/plan.md',
      },
    )
  }
  const opened = (await openWordFiles([tidy(edited)], world))[0]!
  const problems = opened.problem ? [opened.problem] : []
  const from = opened.file && builtFrom(opened.file)
  problems.push(...(from?.problems ?? []))
  if (!opened.file || !from?.value) return refuse(problems, given, world)
  const found = await planOf(path, opened.file, from.value, world)
  const { value: plan, problems: unread } = await openPlan(world.files, found)
  if (!plan?.read) return refuse(unread, given, world)
  const current = plan.read
  sameOrRefuse(opened.file, from.value, current)
  const base = await findBase(from.value, current, options.base === undefined ? undefined : String(options.base), world)
  const writeConflicts = options.conflicts === 'write'
  const accept = options.accept === undefined ? 'all' : String(options.accept)
  const { value: merged, problems: told } = mergeDocx(opened.file, current, {
    ...(base && { base: base.read }),
    ...(accept !== 'all' && { accepts: (author: string) => accept !== 'none' && author === accept }),
    writeConflicts,
  })
  if (!merged) return refuse(told, given, world)
  if (merged.alike < LEAST_ALIKE) throw otherPlan(opened.file, current)
  const texts = await editedFiles(Object.entries(merged.fixes), world.files)
  const dry = options['dry-run'] === true
  if (!dry) {
    for (const { file, bytes, after } of texts) {
      const saved = await saveFile(world.files, file, after, { over: bytes })
      if (saved.problems.length > 0) return refuse(saved.problems, given, world)
    }
  }
  const report: FoundMerge = {
    from: edited,
    file: current.file,
    base: base?.label ?? null,
    merged,
    conflictsWritten: writeConflicts,
    notes: notesOf(from.value, merged, base !== undefined, current),
    ...(dry && { dry: texts.map(({ file, before, after }) => ({ file, before, after })) }),
  }
  const { tell } = await reporterOf<FoundMerge>(REPORTERS.merges, given)
  world.stdout.write(tell(report, tellingOn(world.stdout, { ...given, language }, world)))
  return merged.conflicts.length + merged.unplaced.length > 0 ? EXIT.problems : EXIT.done
}

function refuse(problems: Parameters<typeof problemsToText>[0], { options, language }: Arguments, world: World): number {
  const [first] = problems
  if (options.json && first)
    world.stdout.write(
      `${JSON.stringify({ error: { code: first.rule, message: first.message[language], ...(first.hint && { hint: first.hint[language] }) } }, null, 2)}\n`,
    )
  else world.stderr.write(`${problemsToText(problems, { language })}\n`)
  return problems.every(({ rule }) => OF_FILES.has(rule)) ? EXIT.files : EXIT.problems
}

/** The plan that is named, or the one of the folder that has the name the Word file gives. */
async function planOf(path: string | undefined, word: WordFile, from: BuiltFrom, world: World): Promise<string> {
  const { files } = world
  const { id } = from
  if (path !== undefined) return tidy(path)
  if (id === undefined) {
    throw new UsageError(
      {
        vi: 'Tệp Word không cho biết được dựng từ kế hoạch nào.',
        en: 'The Word file does not say which plan it was built from.',
      },
      {
        vi: `Ghi thêm tệp kế hoạch: kehoach merge ${typed(word.path)} plans/2026/ke-hoach.md`,
        en: `Name the plan: kehoach merge ${typed(word.path)} plans/2026/plan.md`,
      },
    )
  }
  const own: ReadPlan[] = []
  for (const found of await findPlans([], files)) {
    if (typeof found !== 'string') continue
    const { value } = await openPlan(files, found)
    if (value?.read?.plan.id === id) own.push(value.read)
  }
  const meant = await planOfWord(word, from, own, async (built, read) => (await findBase(built, read, undefined, world))?.read)
  if (meant) return meant.file
  throw new UsageError(
    own.length === 0
      ? { vi: `Trong plans/ không có kế hoạch nào tên “${id}”.`, en: `There is no plan called “${id}” in plans/.` }
      : {
          vi: `Có ${own.length} kế hoạch tên “${id}”, tệp Word giống các kế hoạch ấy như nhau: ${own.map(({ file }) => file).join(', ')}.`,
          en: `${own.length} plans are called “${id}”, and the Word file is as like to each: ${own.map(({ file }) => file).join(', ')}.`,
        },
    own[0] && {
      vi: `Ghi thêm tệp kế hoạch sau tệp Word: kehoach merge ${typed(word.path)} ${typed(own[0].file)}`,
      en: `Name the plan behind the Word file: kehoach merge ${typed(word.path)} ${typed(own[0].file)}`,
    },
  )
}

function sameOrRefuse({ path }: WordFile, { id }: BuiltFrom, { plan, file }: ReadPlan): void {
  if (id === undefined || id === plan.id) return
  throw new UsageError(
    {
      vi: `“${path}” được dựng từ kế hoạch “${id}”, không phải “${plan.id}” (${file}).`,
      en: `“${path}” was built from the plan “${id}”, not from “${plan.id}” (${file}).`,
    },
    {
      vi: 'Chọn đúng tệp kế hoạch, hoặc bỏ trống để chương trình tự tìm.',
      en: 'Name the right plan, or none, so that it is looked for.',
    },
  )
}

const otherPlan = ({ path }: WordFile, { file }: ReadPlan): UsageError =>
  new UsageError(
    {
      vi: `“${path}” không giống “${file}”: quá ít đoạn trùng nhau để biết chỗ nào đã sửa.`,
      en: `“${path}” is not like “${file}”: too few paragraphs are the same to tell what was edited.`,
    },
    {
      vi: `Văn bản soạn mới thì nhập thành kế hoạch: kehoach import ${typed(path)}`,
      en: `A document that was written anew is imported: kehoach import ${typed(path)}`,
    },
  )

function notesOf(
  { sha256, sameLayout }: BuiltFrom,
  { bookmarks, alike }: MergedPlan,
  based: boolean,
  { file }: ReadPlan,
): Wording[] {
  const notes: Wording[] = []
  if (!based)
    notes.push({
      vi: `không tìm thấy bản kế hoạch lúc dựng tệp Word nên so thẳng với “${file}”: chỗ đã sửa ở tệp kế hoạch sau đó cũng tính là sửa trong Word; có bản cũ thì thêm --base`,
      en: `the plan as it was when the Word file was built was not found, so the file is compared with “${file}” itself: what was changed there since counts as changed in Word; with the old version add --base`,
    })
  if (bookmarks.found === 0)
    notes.push({
      vi: 'tệp Word không còn dấu ẩn của chương trình: các đoạn được ghép theo lời văn',
      en: 'the Word file has lost the program’s hidden bookmarks: paragraphs are matched by their words',
    })
  else if (bookmarks.found * 2 < bookmarks.lines)
    notes.push({
      vi: `hơn nửa số đoạn đã gõ lại (còn ${bookmarks.found}/${bookmarks.lines} dấu ẩn): ghép theo lời văn, xem kỹ kết quả`,
      en: `more than half of the paragraphs were typed anew (${bookmarks.found} of ${bookmarks.lines} bookmarks are left): matched by their words, look closely`,
    })
  if (alike < MOSTLY_ALIKE)
    notes.push({
      vi: `chỉ ${Math.round(100 * alike)}% số đoạn còn giống văn bản đã dựng, phần lớn đã viết lại: xem trước bằng --dry-run, hoặc nhập thành kế hoạch mới bằng kehoach import`,
      en: `only ${Math.round(100 * alike)}% of the paragraphs are like those that were built, most were written anew: look first with --dry-run, or bring the file in as a new plan with kehoach import`,
    })
  if (sha256 !== undefined && !sameLayout)
    notes.push({
      vi: 'tệp Word do phiên bản khác của chương trình dựng: chữ do chương trình đặt có thể khác',
      en: 'the Word file was built by another version of the program: words that the program sets may differ',
    })
  return notes
}
