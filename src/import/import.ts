import { isPageFrame, type WordElements } from '../elements/word.ts'
import { startOf } from '../model/place.ts'
import type { Kind, Plan } from '../model/plan.ts'
import type { Outcome, Problem } from '../model/problem.ts'
import { everyParagraph, type FlowBlock } from '../ooxml/block.ts'
import type { WordDocument } from '../ooxml/document.ts'
import { readWordFile, type WordFile } from '../ooxml/word-file.ts'
import { annexesOf, noteBelow } from './annexes.ts'
import { basesOf } from './bases.ts'
import { bodyOf, withoutEndMark, type PlacedBlock } from './body.ts'
import { closingOf } from './closing.ts'
import { Footnoted } from './footnotes.ts'
import type { Doubt, ImportedPlan } from '../model/imported.ts'
import { relabelled } from './labels.ts'
import { Notebook } from './notebook.ts'
import { stated } from './stated.ts'
import { sizeOf } from './size.ts'
import { unsigned } from './forms.ts'
import { datedBelow, headOf, letterheadAbove } from './head.ts'
import { blanksIn, withBlanks } from './missing.ts'
import { issuedWith, titleOf } from './title.ts'
import { tellLeft } from './left.ts'
import { idOf, kindOf, yearsOf } from './naming.ts'
import { planIn, tellBefore, type FoundPlan } from './plan-in.ts'
import { Pictures } from './pictures.ts'
import { Spacing, tellFrame, textPieces } from './pieces.ts'
import { printedLines } from './printed.ts'
import { settleWords, textsOf, type SourceText } from './words.ts'
import { abbreviationsIn, written, type PlanInFile } from './written.ts'
import { Writings } from './writings.ts'

/** What an import may be told: the plan's year, kind and id, where they are not to be proposed; `force` takes what is no plan. */
export interface ImportOptions {
  /** The file's name, for what is said of it. */
  readonly file?: string
  readonly year?: number
  readonly kind?: Kind
  /** The plan’s name, where the title is not to give it. */
  readonly id?: string
  /** Import what is no plan of a State body, too. */
  readonly force?: boolean
  /** The plan’s year where nothing in the file says one. */
  readonly thisYear?: number
  /** Keys that the office’s profile gives to its plans (`distribution`, `archive`, `signature`): no blank is left for them. */
  readonly shared?: readonly string[]
}

/**
 * A Word file as a plan with its appendices. Nothing of the file is lost: every word of its text is in the plan, in an appendix or
 * in `dropped`. The value is undefined where the file cannot be read or holds no plan; the problem says why.
 *
 * @example
 * const { plan: imported } = importDocx({ path: 'ke-hoach.docx', content: docx }).value
 * imported.title // → 'Cải cách hành chính năm 2026 của Sở Tư pháp'
 */
export function importDocx(file: WordFile, options: ImportOptions = {}): Outcome<ImportedPlan | undefined> {
  const { value: document, problems } = readWordFile(file)
  if (!document) return { value: undefined, problems }
  const found = planIn(document)
  if (!found.isPlan && !options.force) return { value: undefined, problems: [...problems, noPlan(found.elements, file)] }
  return { value: imported(document, found, options), problems }
}

function noPlan({ kind, calledBy }: WordElements, { path }: WordFile): Problem {
  const called = calledBy === undefined ? '' : ` (${calledBy.replace(/\s+/g, ' ').slice(0, 60)})`
  return {
    at: startOf(path),
    severity: 'error',
    rule: 'no-plan',
    message:
      kind === 'party'
        ? {
            vi: `Văn bản của Đảng, đoàn thể${called}, không phải kế hoạch của cơ quan nhà nước.`,
            en: `A document of the Party or a mass organisation${called}, no plan of a State body.`,
          }
        : { vi: `Không phải kế hoạch${called}.`, en: `No plan${called}.` },
    hint: { vi: 'Vẫn muốn nhập thì thêm --force.', en: 'Add --force to import it all the same.' },
  }
}

/** So often a plan is put together anew with more labels left as they are written. */
const MOST_ATTEMPTS = 12

/** The plan in which every label comes out as it stands in the file, or is told. */
function imported(document: WordDocument, found: FoundPlan, options: ImportOptions): ImportedPlan {
  const typed = new Set<number>()
  for (let attempts = 1; ; attempts++) {
    const made = attempt(document, found, options, typed)
    const wrong = relabelled(made.placed, made.written.plan).filter((at) => !typed.has(at))
    if (wrong.length === 0 || attempts === MOST_ATTEMPTS) return told(document, made)
    for (const at of wrong) typed.add(at)
  }
}

/** A plan as far as it is put together, written and read again. */
interface PlanAttempt {
  readonly written: PlanInFile
  readonly pictures: Pictures
  readonly placed: readonly (readonly PlacedBlock[])[]
  /** Which appendices have their names from the file. */
  readonly headed: readonly boolean[]
  /** The blanks that the import put where the file shows nothing. */
  readonly asked: readonly string[]
  /** The header that the letterhead stands in. */
  readonly above: readonly FlowBlock[]
  readonly texts: readonly SourceText[]
  readonly notes: Notebook
  readonly spacing: Spacing
}

function attempt(
  document: WordDocument,
  { elements, before }: FoundPlan,
  options: ImportOptions,
  typed: ReadonlySet<number>,
): PlanAttempt {
  const notes = new Notebook()
  tellBefore(before, notes)
  const spacing = new Spacing()
  const above = letterheadAbove(elements, document, notes)
  const texts = textsOf(document, above)
  const footnoted = new Footnoted(document.notes)
  const writings = new Writings(texts.map(({ text }) => text))
  const { text: blocks, forms } = elements.closingBlocks.length > 0 ? { text: elements.text, forms: [] } : unsigned(elements.text)
  const { below: noted, annexes: behind } = noteBelow(elements.annexes, notes)
  const pieces = textPieces([...blocks, ...noted], document.sections, spacing, notes)
  for (const block of document.sections.flatMap(({ blocks }) => blocks).filter(isPageFrame)) tellFrame(block, notes)
  const { title, titleText, note, link, rest: text } = titleOf(elements, pieces, notes)
  const { line: dated, rest: below } = datedBelow(elements, text)
  const head = headOf(elements, writings, notes, dated)
  const { year, years, period, sure } = yearsOf(
    title,
    head.date,
    texts.map(({ text }) => text),
    options,
  )
  notes.field('/year', year, null, sure)
  if (period) notes.field('/period', period, elements.title?.lines[0]?.paragraph.at ?? null, false)
  if (!sure)
    notes.doubt(
      null,
      years
        ? {
            vi: `Kế hoạch được hiểu là của các năm ${years.from} - ${years.to}.`,
            en: `The plan was taken to be for the years ${years.from} to ${years.to}.`,
          }
        : { vi: `Năm của kế hoạch được hiểu là ${year}.`, en: `The plan’s year was taken to be ${year}.` },
      '/year',
    )
  const kind = options.kind ?? kindOf(title)
  notes.field('/kind', kind, null, options.kind !== undefined)
  const id = options.id ?? idOf(title)
  notes.field('/id', id, null, false)
  const pictures = new Pictures(document, id, notes)
  const issued = issuedWith(link, note, { ...head, year }, notes)
  const { bases, lines, rest } = basesOf(below, notes)
  const own = bodyOf(withoutEndMark(rest), typed, pictures, notes)
  const { placed: data, assignments, phases, targets } = stated(own.placed)
  for (const [index, target] of targets.entries()) notes.field(`/targets/${index}`, target, null)
  for (const [index, phase] of phases.entries()) notes.field(`/phases/${index}`, phase, null)
  for (const [index, assignment] of assignments.entries()) notes.field(`/assignments/${index}`, assignment, null)
  const { annexes, plan: placed } = annexesOf(
    [...forms, ...behind],
    document.sections,
    id,
    typed,
    spacing,
    footnoted,
    pictures,
    notes,
    data,
  )
  const { blocks: body, footnotes } = footnoted.of(
    placed.map(({ block }) => block),
    [titleText ?? [], issued.note ?? [], ...bases.map(({ text, subjectText }) => text ?? subjectText ?? [])],
  )
  const { braces, ...closing } = closingOf(elements, writings, notes)
  const found: Plan = {
    kind,
    id,
    year,
    ...(years && { years }),
    period: period ?? {
      start: { year: years?.from ?? year, month: 1, day: 1 },
      end: { year: years?.to ?? year, month: 12, day: 31 },
    },
    ...head,
    title,
    ...(titleText && { titleText }),
    ...issued,
    abbreviations: {},
    bases,
    goals: { purposes: [], requirements: [] },
    targets,
    phases,
    assignments,
    commemorations: [],
    ...closing,
    layout: {
      size: sizeOf(elements.text),
      bases: lines ? 'lines' : 'paragraph',
      recipients: braces ? 'group' : 'line',
      ...(own.scheme && own.scheme !== 'I' && { numbering: own.scheme }),
    },
    body,
    footnotes,
    appendices: annexes.map(({ appendix, scheme }) => ({
      ...appendix,
      ...(scheme && scheme !== (own.scheme ?? 'I') && { numbering: scheme }),
    })),
  }
  const plan = withBlanks(found, options.shared ?? [], notes)
  const abbreviations = abbreviationsIn(plan)
  const inFile = written({ ...plan, abbreviations }, pictures.files)
  if (inFile.tooLong) {
    notes.doubt(null, {
      vi: 'Văn bản dài quá mức chương trình đọc được từ một tệp kế hoạch: chia nội dung sang phụ lục.',
      en: 'The text is longer than a plan file that the program reads: move parts of it to appendices.',
    })
  }
  for (const [short, full] of Object.entries(abbreviations)) notes.field(`/abbreviations/${short}`, full, null)
  return {
    written: inFile,
    pictures,
    placed: [placed, ...annexes.map(({ placed }) => placed)],
    headed: annexes.map(({ headed }) => headed),
    asked: blanksIn(plan),
    above,
    texts,
    notes,
    spacing,
  }
}

/** Lines without the blanks that the import put there: what it asks for is no word of the file. */
function withoutAsked(lines: readonly string[], asked: readonly string[]): string[] {
  const left = [...lines]
  for (const blank of asked) {
    const at = left.findIndex((line) => line.includes(blank))
    if (at >= 0) left[at] = left[at]!.replace(blank, '')
  }
  return left
}

/** The import with everything that is to be told of it. */
function told(document: WordDocument, made: PlanAttempt): ImportedPlan {
  const { written, pictures, placed, headed, asked, above, texts, notes, spacing } = made
  const { plan, files } = written
  const counts = settleWords(
    texts,
    withoutAsked(printedLines(plan, headed), asked),
    notes.dropped.flatMap(({ what, called }) => (called ? [] : [what])),
    notes,
  )
  spacing.tell(notes)
  pictures.tellOthers(everyParagraph([...above, ...document.sections.flatMap(({ blocks }) => blocks)]))
  tellLeft(document, above, notes)
  let lines: ReadonlyMap<number, number> | undefined
  const lineOf = (paragraph: number): number | null => (lines ??= written.linesByParagraph(placed)).get(paragraph) ?? null
  const lineFor = (pointer: string | undefined, paragraph: number | null): number | null =>
    (pointer === undefined ? undefined : written.lineOf(pointer)) ?? (paragraph === null ? null : lineOf(paragraph))
  return {
    plan,
    text: files.text,
    appendices: files.appendices,
    images: pictures.files,
    fields: notes.fields,
    dropped: notes.dropped,
    doubts: notes.doubts.map(({ paragraph, message, pointer }): Doubt => ({
      paragraph,
      line: lineFor(pointer, paragraph),
      message,
    })),
    counts,
  }
}
