import type { Doubt, Dropped, ImportedPlan } from '../model/imported.ts'
import type { Language, Problem, Wording } from '../model/problem.ts'
import { markdown, visible } from './escape.ts'
import { problemAsData } from './problems.ts'

/** A Word file that became a plan, and where that stands. */
export interface ImportedFile {
  /** The Word file. */
  readonly from: string
  /** The plan. */
  readonly file: string
  readonly imported: ImportedPlan
  /** What was guessed, in words. */
  readonly guessed: readonly Wording[]
  /** What the plan’s document puts right in the layout of the Word file, where one was built. */
  readonly document?: { readonly file: string; readonly changed: readonly Wording[] }
}

/** Word files that became plans, and what kept others from it. */
export interface FoundImports {
  readonly imports: readonly ImportedFile[]
  readonly problems: readonly Problem[]
}

const beside = (file: string, name: string): string => file.slice(0, file.lastIndexOf('/') + 1) + name

const filesOf = ({ file, imported }: ImportedFile) => ({
  file,
  appendices: imported.appendices.map((appendix) => beside(file, appendix.file)),
  images: imported.images.map((image) => beside(file, image.file)),
})

/** For programs (contract 4.4): of one file its object, of several a list of them. */
export function importsAsData({ imports, problems }: FoundImports, language: Language): object {
  const files = imports.map((it) => ({
    from: it.from,
    ...filesOf(it),
    fields: it.imported.fields,
    dropped: it.imported.dropped.map(({ what, called, paragraph, reason }) => ({
      what: called?.[language] ?? what,
      paragraph,
      reason: reason[language],
    })),
    doubts: it.imported.doubts.map(({ paragraph, line, message }) => ({ paragraph, line, message: message[language] })),
    counts: it.imported.counts,
    ...(it.document && {
      document: { file: it.document.file, changed: it.document.changed.map((change) => change[language]) },
    }),
  }))
  const told = problems.map((problem) => problemAsData(problem, language))
  const [only] = files
  return only && files.length === 1 && told.length === 0 ? { ...only, problems: told } : { files, problems: told }
}

const WORDS = {
  doubts: { vi: 'Cần xem lại', en: 'To be looked at' },
  dropped: { vi: 'Không đưa vào kế hoạch', en: 'Not in the plan' },
  unsure: { vi: 'Đoán, chưa chắc', en: 'Guessed' },
  changed: { vi: 'Đổi về thể thức', en: 'Changed in form' },
  paragraph: { vi: 'đoạn', en: 'paragraph' },
  line: { vi: 'dòng', en: 'line' },
} as const satisfies Record<string, Wording>

/** The head of a report: what became what, and that nothing is missing. */
function headline({ from, file, imported: { counts, appendices } }: ImportedFile, language: Language): string {
  const { words, placed } = counts
  const annexes =
    appendices.length === 0 ? '' : language === 'vi' ? `, ${appendices.length} phụ lục` : `, appendices: ${appendices.length}`
  const told = words - placed
  const rest = told === 0 ? '' : language === 'vi' ? `; ${told} chữ còn lại nêu ở dưới` : `; the other ${told} are told below`
  return language === 'vi'
    ? `${from} → ${file}${annexes}: đưa vào ${placed}/${words} chữ${rest}.`
    : `${from} → ${file}${annexes}: ${placed} of ${words} words are in it${rest}.`
}

const placeOf = (
  { paragraph, line }: { readonly paragraph: number | null; readonly line?: number | null },
  language: Language,
): string =>
  [paragraph === null ? [] : `${WORDS.paragraph[language]} ${paragraph}`, line ? `${WORDS.line[language]} ${line}` : []]
    .flat()
    .join(', ')

const doubtLine = (doubt: Doubt, language: Language): string => {
  const place = placeOf(doubt, language)
  return `${place && `${place}: `}${doubt.message[language]}`
}

const droppedLine = ({ what, called, paragraph, reason }: Dropped, language: Language): string => {
  const place = placeOf({ paragraph }, language)
  if (called) return `${place && `${place}: `}${called[language]}: ${reason[language]}`
  // In full: what stands nowhere else must be there to be read.
  return `${place && `${place}: `}“${what.replace(/\s+/g, ' ')}”: ${reason[language]}`
}

interface Part {
  readonly title: Wording
  readonly lines: readonly string[]
}

function parts({ imported, guessed, document }: ImportedFile, language: Language): Part[] {
  return [
    { title: WORDS.doubts, lines: imported.doubts.map((doubt) => doubtLine(doubt, language)) },
    { title: WORDS.unsure, lines: guessed.map((guess) => guess[language]) },
    { title: WORDS.dropped, lines: imported.dropped.map((dropped) => droppedLine(dropped, language)) },
    { title: WORDS.changed, lines: document?.changed.map((change) => change[language]) ?? [] },
  ].filter(({ lines }) => lines.length > 0)
}

/** For people on a terminal. */
export const importToText = (file: ImportedFile, language: Language): string =>
  visible(
    [
      headline(file, language),
      ...parts(file, language).flatMap(({ title, lines }) => [`  ${title[language]}:`, ...lines.map((line) => `    - ${line}`)]),
    ].join('\n'),
  )

/** As Markdown, to be kept beside the plan. */
export const importToMarkdown = (file: ImportedFile, language: Language): string =>
  [
    `## ${markdown(file.file)}`,
    markdown(headline(file, language)),
    ...parts(file, language).flatMap(({ title, lines }) => [
      `### ${title[language]}`,
      lines.map((line) => `- ${markdown(line)}`).join('\n'),
    ]),
  ].join('\n\n')
