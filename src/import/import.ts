import type { WordElements } from '../elements/word.ts'
import { startOf } from '../model/place.ts'
import type { Kind, Plan } from '../model/plan.ts'
import type { Outcome, Problem, Wording } from '../model/problem.ts'
import type { WordDocument } from '../ooxml/document.ts'
import { readWordFile, type WordFile } from '../ooxml/word-file.ts'
import { annexesOf } from './annexes.ts'
import { basesOf } from './bases.ts'
import { bodyOf } from './body.ts'
import { Writings } from './casing.ts'
import { closingOf } from './closing.ts'
import { Footnoted } from './footnotes.ts'
import type { Doubt, Dropped, ImportedField, ImportedPlan } from '../model/imported.ts'
import type { FootnoteTexts } from './notes.ts'
import { headOf, titleOf } from './head.ts'
import { tellLeft } from './left.ts'
import { idOf, kindOf, yearsOf } from './naming.ts'
import { planIn, tellBefore, type FoundPlan } from './plan-in.ts'
import { Pictures } from './pictures.ts'
import { piecesOf, Spacing } from './pieces.ts'
import { printedLines } from './printed.ts'
import { settleWords, textsOf } from './words.ts'
import { abbreviationsIn, linesByParagraph, written } from './written.ts'

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
            vi: `Văn bản của Đảng${called}, không phải kế hoạch của cơ quan nhà nước.`,
            en: `A document of the Party${called}, no plan of a State body.`,
          }
        : { vi: `Không phải kế hoạch${called}.`, en: `No plan${called}.` },
    hint: { vi: 'Vẫn muốn nhập thì thêm --force.', en: 'Add --force to import it all the same.' },
  }
}

/** What is noted on the way, in the order it is met. */
class Notebook implements FootnoteTexts {
  readonly dropped: Dropped[] = []
  readonly doubts: { readonly paragraph: number | null; readonly message: Wording; readonly pointer: string | undefined }[] = []
  readonly fields: Record<string, ImportedField> = {}

  drop(what: string, paragraph: number | null, reason: Wording): void {
    this.dropped.push({ what, paragraph, reason })
  }

  doubt(paragraph: number | null, message: Wording, pointer?: string): void {
    this.doubts.push({ paragraph, message, pointer })
  }

  field(pointer: string, value: unknown, paragraph: number | null, sure = true): void {
    this.fields[pointer] = { value, paragraph, sure }
  }
}

function imported(document: WordDocument, { elements, before }: FoundPlan, options: ImportOptions): ImportedPlan {
  const notes = new Notebook()
  tellBefore(before, notes)
  const spacing = new Spacing()
  const texts = textsOf(document)
  const footnoted = new Footnoted(document.notes)
  const writings = new Writings(texts.map(({ text }) => text))
  const head = headOf(elements, writings, notes)
  const title = titleOf(elements, notes)
  const { year, years, sure } = yearsOf(
    title,
    head.date,
    texts.map(({ text }) => text),
    options.year,
  )
  notes.field('/year', year, null, sure)
  if (!sure)
    notes.doubt(null, { vi: `Năm của kế hoạch được hiểu là ${year}.`, en: `The plan’s year was taken to be ${year}.` }, '/year')
  const kind = options.kind ?? kindOf(title)
  notes.field('/kind', kind, null, options.kind !== undefined)
  const id = options.id ?? idOf(title)
  notes.field('/id', id, null, false)
  const pictures = new Pictures(document, id, notes)
  const pieces = piecesOf(
    elements.text.map(({ source }) => source),
    spacing,
    notes,
  )
  const { bases, lines, rest } = basesOf(pieces, notes)
  const placed = bodyOf(rest, pictures, notes)
  const { blocks: body, footnotes } = footnoted.of(placed.map(({ block }) => block))
  const annexes = annexesOf(elements, document.sections, id, spacing, footnoted, pictures, notes)
  const stated: Plan = {
    kind,
    id,
    year,
    ...(years && { years }),
    period: { start: { year: years?.from ?? year, month: 1, day: 1 }, end: { year: years?.to ?? year, month: 12, day: 31 } },
    ...head,
    title,
    abbreviations: {},
    bases,
    goals: { purposes: [], requirements: [] },
    targets: [],
    phases: [],
    assignments: [],
    commemorations: [],
    ...closingOf(elements, writings, notes),
    layout: { size: 14, bases: lines ? 'lines' : 'paragraph', recipients: 'line' },
    body,
    footnotes,
    appendices: annexes.map(({ appendix }) => appendix),
  }
  const first = written(stated, pictures.files)
  const abbreviations = abbreviationsIn(first.read)
  const { files, read } = Object.keys(abbreviations).length === 0 ? first : written({ ...stated, abbreviations }, pictures.files)
  for (const [short, full] of Object.entries(abbreviations)) notes.field(`/abbreviations/${short}`, full, null)
  const counts = settleWords(
    texts,
    printedLines(
      read.plan,
      elements.annexes.map(({ heading }) => heading !== undefined),
    ),
    notes.dropped.map(({ what }) => what),
    notes,
  )
  spacing.tell(notes)
  tellLeft(document, notes)
  const linesOf = linesByParagraph([placed, ...annexes.map((annex) => annex.placed)], read)
  const lineFor = (pointer: string | undefined, paragraph: number | null): number | null =>
    (pointer === undefined ? undefined : read.places.nearest(pointer)?.line) ??
    (paragraph === null ? null : (linesOf.get(paragraph) ?? null))
  return {
    plan: read.plan,
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
