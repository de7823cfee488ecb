import { lineDiff } from '../diff/lines.ts'
import type { MergedPlan, UnplacedEdit } from '../model/merged.ts'
import type { Place } from '../model/place.ts'
import type { Language, Wording } from '../model/problem.ts'

/** What became of an edited Word file. */
export interface FoundMerge {
  /** The Word file. */
  readonly from: string
  /** The plan. */
  readonly file: string
  /** What the edits were compared with: a file, or `revision:path`; null where it was not found. */
  readonly base: string | null
  readonly merged: MergedPlan
  /** Both sides of each conflict stand in the plan, between git’s marks. */
  readonly conflictsWritten: boolean
  /** What is to be known of the way: lost bookmarks, an older program, a base that was not found. */
  readonly notes: readonly Wording[]
  /** Nothing was written; the files as they would be, and as they are. */
  readonly dry?: readonly { readonly file: string; readonly before: string; readonly after: string }[]
}

/** For programs (contract 4.4). */
export function mergeAsData({ from, file, base, merged, notes, dry }: FoundMerge, language: Language): object {
  const other = (at: Place | null): object => (at && at.file !== file ? { file: at.file } : {})
  const lost = ({ paragraph, at, before, after, reason }: UnplacedEdit): object => ({
    line: at?.line ?? null,
    paragraph,
    before,
    after,
    reason: reason[language],
    ...other(at),
  })
  return {
    from,
    file,
    base,
    applied: merged.applied.map(({ at, before, after, author, date, note }) => ({
      line: at.line,
      before,
      after,
      author,
      date,
      ...other(at),
      ...(note && { note: note[language] }),
    })),
    conflicts: merged.conflicts.map(({ at, base, source, edited }) => ({ line: at.line, base, source, edited, ...other(at) })),
    unplaced: merged.unplaced.map(lost),
    program: merged.program.map(lost),
    comments: merged.comments.map(({ at, author, text, paragraph, quote }) => ({
      line: at?.line ?? null,
      author,
      text,
      paragraph,
      quote,
    })),
    formatting: merged.formatting.map(({ at, paragraph, quote, change }) => ({
      line: at?.line ?? null,
      paragraph,
      quote,
      change: change[language],
    })),
    notes: notes.map((note) => note[language]),
    ...(dry && { files: dry.map(({ file, after }) => ({ file, text: after })) }),
  }
}

const WORDS = {
  applied: { vi: 'Đã đưa vào', en: 'Applied' },
  wouldApply: { vi: 'Sẽ đưa vào', en: 'To be applied' },
  conflicts: { vi: 'Xung đột, không ghi gì', en: 'Conflicts, nothing written' },
  conflictsWritten: {
    vi: 'Xung đột, tệp ghi cả hai bản: giữ một bản, xóa các dòng dấu',
    en: 'Conflicts, with both sides in the file: keep one, delete the lines of marks',
  },
  unplaced: { vi: 'Chưa có chỗ, tự sửa tay', en: 'Without a place, to be put in by hand' },
  program: { vi: 'Chữ do chương trình đặt, không đưa vào', en: 'Words of the program, not taken' },
  comments: { vi: 'Ý kiến', en: 'Comments' },
  formatting: { vi: 'Định dạng đã đổi, không đưa vào', en: 'Formatting that was changed, not taken' },
  notes: { vi: 'Lưu ý', en: 'To be known' },
  nothing: { vi: 'không có gì thay đổi', en: 'nothing changed' },
  line: { vi: 'dòng', en: 'line' },
  paragraph: { vi: 'đoạn', en: 'paragraph' },
  base: { vi: 'bản gốc', en: 'base' },
  source: { vi: 'tệp kế hoạch', en: 'plan' },
  word: { vi: 'tệp Word', en: 'Word' },
} as const satisfies Record<string, Wording>

interface MergePart {
  readonly title: string
  readonly lines: readonly string[]
}

const LONGEST = 200
const brief = (text: string): string => {
  const even = text.replace(/\s+/g, ' ').trim()
  return even.length > LONGEST ? `${even.slice(0, LONGEST - 1)}…` : even
}

const quoted = (text: string): string => `“${brief(text)}”`

/** `“hằng tháng” → “hằng quý”`, or what was only put in or taken out. */
const change = (before: string, after: string, language: Language): string => {
  if (before.trim() === '') return `${language === 'vi' ? 'thêm' : 'added'} ${quoted(after)}`
  if (after.trim() === '') return `${language === 'vi' ? 'bỏ' : 'removed'} ${quoted(before)}`
  return `${quoted(before)} → ${quoted(after)}`
}

const placeText = (at: Place | null, paragraph: number | null, file: string, language: Language): string =>
  at
    ? `${at.file === file ? '' : `${at.file}, `}${WORDS.line[language]} ${at.line}`
    : paragraph === null
      ? ''
      : `${WORDS.paragraph[language]} ${paragraph}`

const day = (date: string | null): string => (date ? `, ${date.slice(0, 10)}` : '')

function partsOf({ file, merged, notes, dry, conflictsWritten }: FoundMerge, language: Language): MergePart[] {
  const at = (place: Place | null, paragraph: number | null): string => {
    const text = placeText(place, paragraph, file, language)
    return text && `${text}: `
  }
  const lost = ({ at: place, paragraph, before, after, reason }: UnplacedEdit): string =>
    `${at(place, paragraph)}${change(before, after, language)} (${reason[language]})`
  return [
    { title: WORDS.notes, lines: notes.map((note) => note[language]) },
    {
      title: dry ? WORDS.wouldApply : WORDS.applied,
      lines: merged.applied.map(
        ({ at: place, before, after, author, date, note }) =>
          `${at(place, null)}${change(before, after, language)}${author === null ? '' : ` (${author}${day(date)})`}${note ? ` [${note[language]}]` : ''}`,
      ),
    },
    {
      title: conflictsWritten ? WORDS.conflictsWritten : WORDS.conflicts,
      lines: merged.conflicts.map(
        ({ at: place, base, source, edited }) =>
          `${at(place, null).trimEnd()}\n      ${WORDS.base[language]}: ${quoted(base)}\n      ${WORDS.source[language]}: ${quoted(source)}\n      ${WORDS.word[language]}: ${quoted(edited)}`,
      ),
    },
    { title: WORDS.unplaced, lines: merged.unplaced.map(lost) },
    { title: WORDS.program, lines: merged.program.map(lost) },
    {
      title: WORDS.comments,
      lines: merged.comments.map(
        ({ at: place, paragraph, author, text, quote }) => `${at(place, paragraph)}${author}: ${text} (${quoted(quote)})`,
      ),
    },
    {
      title: WORDS.formatting,
      lines: merged.formatting.map(
        ({ at: place, paragraph, quote, change }) => `${at(place, paragraph)}${quoted(quote)}: ${change[language]}`,
      ),
    },
  ].flatMap(({ title, lines }) => (lines.length === 0 ? [] : [{ title: title[language], lines }]))
}

function headline({ from, file, merged, dry, base }: FoundMerge, language: Language): string {
  const { applied, conflicts, unplaced } = merged
  if (applied.length + conflicts.length + unplaced.length === 0) return `${from} → ${file}: ${WORDS.nothing[language]}.`
  const counts =
    language === 'vi'
      ? `${applied.length} chỗ ${dry ? 'sẽ sửa' : 'đã sửa'}, ${conflicts.length} xung đột, ${unplaced.length} chưa có chỗ`
      : `${applied.length} ${dry ? 'to be applied' : 'applied'}, conflicts: ${conflicts.length}, without a place: ${unplaced.length}`
  return `${from} → ${file}: ${counts}${base === null || base === file ? '' : ` (${WORDS.base[language]}: ${base})`}.`
}

type DryFile = NonNullable<FoundMerge['dry']>[number]
const dryLines = ({ file, before, after }: DryFile): string => lineDiff(before, after, { before: file, after: file }).trimEnd()

/** For people on a terminal; `--dry-run` shows the lines that change. */
export const mergeToText = (found: FoundMerge, language: Language): string =>
  [
    headline(found, language),
    ...partsOf(found, language).flatMap(({ title, lines }) => [`  ${title}:`, ...lines.map((line) => `    - ${line}`)]),
    ...(found.dry ?? []).map(dryLines),
  ].join('\n')

const plainMarkdown = (text: string): string => text.replace(/[\\`*_[\]<>|#~]/g, '\\$&')

/** As Markdown, to be kept or sent. */
export const mergeToMarkdown = (found: FoundMerge, language: Language): string =>
  [
    `## ${plainMarkdown(found.file)}`,
    plainMarkdown(headline(found, language)),
    ...partsOf(found, language).flatMap(({ title, lines }) => [
      `### ${title}`,
      lines.map((line) => `- ${plainMarkdown(line).replace(/\n\s*/g, '\n  - ')}`).join('\n'),
    ]),
    ...(found.dry ?? []).map((dry) => ['```diff', dryLines(dry), '```'].join('\n')),
  ].join('\n\n')
