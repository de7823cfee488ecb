import pc from 'picocolors'
import type { Language, Wording } from '../model/problem.ts'
import { markdown, markdownCode, visible, visibleLine } from './escape.ts'
import type { RolloverEntry, RolloverReport } from '../model/rollover.ts'

/** In the order in which a drafter needs them: what is still theirs first. */
const LISTS = ['open', 'changed', 'carried'] as const
const HEADINGS: Readonly<Record<(typeof LISTS)[number], Wording>> = {
  open: { vi: 'Cần người soạn quyết định', en: 'For you to decide' },
  changed: { vi: 'Đã đổi theo quy tắc', en: 'Changed by rule' },
  carried: { vi: 'Giữ nguyên', en: 'Carried over' },
}
const MOST = 70

const short = (text: string): string => {
  const line = visible(text).replace(/\s+/g, ' ').trim()
  return line.length > MOST ? `${line.slice(0, MOST).trimEnd()}…` : line
}

function changeText({ before, after }: RolloverEntry): string {
  if (before === after) return short(before)
  return before === '' ? `+ ${short(after)}` : `${short(before)} → ${short(after)}`
}

/** The three lists for a terminal, each entry with its place in the new file and the line of the old one. */
export function rolloverToText(
  report: RolloverReport,
  { language, color = false }: { language: Language; color?: boolean },
): string {
  const paint = pc.createColors(color)
  const old = language === 'vi' ? 'cũ' : 'old'
  const tint = { open: paint.yellow, changed: paint.green, carried: paint.dim }
  const sections = LISTS.map((list) => {
    const entries = report[list].map(
      (entry) =>
        `  ${paint.bold(visibleLine(`${entry.file}:${entry.line}`))} ${paint.dim(`(${old}: ${entry.fromLine})`)} ${changeText(entry)}\n      ${paint.dim(visibleLine(entry.reason[language]))}`,
    )
    return [tint[list](`${HEADINGS[list][language]} (${entries.length})`), ...entries].join('\n')
  })
  const end = report.open.length > 0 ? `\n${LAST(report.open.length)[language]}\n` : ''
  return `${visibleLine(`${report.from} → ${report.file}`)}\n\n${sections.join('\n\n')}\n${end}`
}

/** What is still the drafter’s has long left the screen when the list ends. */
const LAST = (open: number): Wording => ({
  vi: `Còn ${open} chỗ cần người soạn quyết định, ghi ở đầu danh sách. Muốn có bản ghi để đánh dấu: thêm --report viec-can-lam.md`,
  en: `${open === 1 ? '1 place is' : `${open} places are`} yours to decide, at the head of the list. For a note to tick them off: add --report to-do.md`,
})

/** What the JSON of `new --from` holds; an entry of an appendix names its files as well. */
export function rolloverAsData(report: RolloverReport, language: Language): unknown {
  const entries = (list: (typeof LISTS)[number]) =>
    report[list].map(({ file, fromFile, line, fromLine, before, after, reason }) => ({
      ...(file !== report.file && { file, fromFile }),
      line,
      fromLine,
      before,
      after,
      reason: reason[language],
    }))
  const { file, from, year } = report
  return { file, from, year, carried: entries('carried'), changed: entries('changed'), open: entries('open') }
}

const cell = (text: string): string => markdown(short(text)) || '–'

/** A note for a pull request: a checklist of what is open, tables of the rest. */
export function rolloverToMarkdown(report: RolloverReport, language: Language): string {
  const vi = language === 'vi'
  const at = ({ file, line }: RolloverEntry): string => markdownCode(`${file}:${line}`)
  const table = (list: 'changed' | 'carried'): string[] => [
    vi ? '| Chỗ mới | Dòng cũ | Trước | Sau | Lý do |' : '| New place | Old line | Before | After | Why |',
    '|---|---|---|---|---|',
    ...report[list].map(
      (entry) =>
        `| ${at(entry)} | ${entry.fromLine} | ${cell(entry.before)} | ${cell(entry.after)} | ${markdown(entry.reason[language])} |`,
    ),
  ]
  const heading = (list: (typeof LISTS)[number]): string => `## ${HEADINGS[list][language]} (${report[list].length})`
  const details = (list: 'changed' | 'carried'): string[] =>
    report[list].length === 0
      ? []
      : ['<details>', `<summary>${vi ? 'Xem danh sách' : 'Show the list'}</summary>`, '', ...table(list), '', '</details>', '']
  const title = vi
    ? `# Kế hoạch năm ${report.year} lập từ ${markdownCode(report.from)}`
    : `# Plan for ${report.year}, drafted from ${markdownCode(report.from)}`
  return [
    title,
    '',
    heading('open'),
    '',
    ...report.open.map(
      (entry) =>
        `- [ ] ${at(entry)} ${cell(entry.before)}${entry.after === entry.before ? '' : ` → ${cell(entry.after)}`}: ${markdown(entry.reason[language])}`,
    ),
    '',
    heading('changed'),
    '',
    ...details('changed'),
    heading('carried'),
    '',
    ...details('carried'),
  ]
    .join('\n')
    .trimEnd()
    .concat('\n')
}
