import { clausesIn } from '../expand/frame.ts'
import type { DataName } from '../model/block.ts'
import { startOf } from '../model/place.ts'
import { PlaceBook } from '../model/plan-places.ts'
import type { Plan } from '../model/plan.ts'
import { isMapping, valueAt } from '../model/pointer.ts'
import type { Outcome, Problem } from '../model/problem.ts'
import type { ReadPlan } from '../model/read-plan.ts'
import type { Source } from '../model/source.ts'
import { tasksOf } from '../model/task.ts'
import { TraceBook } from '../model/trace.ts'
import { readAppendices } from './appendix.ts'
import { officeCommemorations } from './commemorations.ts'
import { reportTo, type Report } from './context.ts'
import { openBlanks, writtenText } from './fields.ts'
import { readFront, type Front } from './front.ts'
import { readFrontmatter } from './frontmatter.ts'
import { keyNamed } from './key-named.ts'
import { reportBlank, reportDuplicates, reportEmptyBases, reportPlacement } from './placement.ts'
import { readProfile, withProfile } from './profile.ts'
import { destination, destinationsOf, reportSameIds } from './destinations.ts'
import { resolveReference, type ToDestination } from './reference.ts'
import { readSource, type SourceFile } from './source.ts'
import { countNotes } from './note-order.ts'
import { parseText, readText, type TextContext } from './text.ts'
import { reportPlainValues } from './typing/plain-values.ts'
import type { YamlValue } from './yaml.ts'

/** What `readPlan` may need beside the plan itself; it never opens a file of its own. */
export interface ReadOptions {
  /** The office profile, `kehoach.yaml`. */
  readonly profile?: SourceFile
  /** Content of an appendix or image by its path from the plan's folder; undefined when there is no such file, `outside` when a link takes it elsewhere. */
  readonly open?: (path: string) => SourceFile | 'outside' | undefined
}

/**
 * Reads a plan: bytes → `Plan`, beside it the place of every part, and all problems on the way. The value is undefined only when
 * the file holds no plan at all (not text, no frontmatter); otherwise what is wrong or missing reads as an open blank.
 *
 * @example
 * const { value, problems } = readPlan({ path: 'plans/2026/cchc.md', content: text })
 * value.plan.title // → 'Cải cách hành chính năm 2026 của Sở Tư pháp'
 * problems // → []
 * readPlan({ path: 'a.md', content: 'Không có phần khai báo.' }).problems[0].rule // → 'frontmatter-missing'
 */
export function readPlan({ path, content }: SourceFile, options: ReadOptions = {}): Outcome<ReadPlan | undefined> {
  const problems: Problem[] = []
  const collect = <T>(outcome: Outcome<T>): T => {
    problems.push(...outcome.problems)
    return outcome.value
  }
  const source = collect(readSource({ path, content }))
  if (!source) return { value: undefined, problems }
  const head = collect(readFrontmatter(source))
  if (!head) return { value: undefined, problems }
  if (!isMapping(head.data)) {
    reportTo(problems)(
      'error',
      'frontmatter-missing',
      startOf(path),
      { vi: 'Phần khai báo không có mục nào dạng `mục: giá trị`.', en: 'The frontmatter holds no `key: value`.' },
      { vi: 'Khai báo ít nhất: schema, kind, year, title.', en: 'Give at least: schema, kind, year, title.' },
    )
    return { value: undefined, problems }
  }
  const profile = options.profile && collect(readProfile(options.profile))
  const values = withProfile(head, profile)
  const reading = (report: Report, toDestination: ToDestination): ReadPlan =>
    assemble(source, values, profile, options, report, toDestination)
  // What a section or annex is called is known when all has been read: a plan that asks for it is read once more.
  let asked = false
  const first: Problem[] = []
  const value = reading(reportTo(first), (to, id) => {
    asked = true
    return `:${to}[${id}]`
  })
  if (!asked) return { value, problems: [...problems, ...first] }
  const known = destinationsOf(value.plan)
  const report = reportTo(problems)
  return { value: reading(report, (to, id, at) => destination(known, to, id, at, report)), problems }
}

function assemble(
  source: Source,
  values: YamlValue,
  profile: YamlValue | undefined,
  options: ReadOptions,
  report: Report,
  toDestination: ToDestination,
): ReadPlan {
  const { file } = source
  const traces = new TraceBook((pointer) => writtenText(values, valueAt(values.data, pointer), pointer))
  const places = new PlaceBook(file, values.places, traces)
  const text = parseText(source, 0, report)
  countNotes(text, values.data)
  const notes = (label: string): number | undefined => text.notes.number(label)
  const marked = new Set<string>()
  const front = readFront(
    { ...values, places, report, notes, commemorations: officeCommemorations(profile?.data), marked },
    nameOf(file),
    toDestination,
  )
  reportPlainValues(values.data, marked, (pointer, raw) => writtenText(values, raw, pointer), report)
  reportFront(front, values, places, report)

  const { annexes, ...parts } = front
  const context: TextContext = {
    clausesIn: (block) => clausesIn(block, front),
    open: (path) => options.open?.(path),
    resolve: (to, id, at) => resolveReference(front, to, id, at, report, toDestination),
    places,
    report,
  }
  const main = readText(text, { ...context, numbering: front.layout.numbering })
  const appendices = readAppendices(
    annexes,
    main.footnotes.length,
    options.open,
    { ...context, numbering: front.layout.numbering },
    main.numbering,
  )
  const plan: Plan = {
    ...parts,
    layout: { ...front.layout, ...(main.numbering !== 'I' && { numbering: main.numbering }) },
    body: main.blocks,
    footnotes: main.footnotes,
    appendices: appendices.map(({ appendix }) => appendix),
  }
  reportSameIds(plan, places, report)
  reportPlacement(plan, (of) => isEmpty(of, plan, values), places, report)
  const sources = [source, ...appendices.map((it) => it.source), profile?.source].filter((it) => it !== undefined)
  return {
    plan,
    file,
    sha256: source.sha256,
    places,
    front: values.data,
    complete: !values.broken,
    sources: Object.fromEntries(sources.map((it) => [it.file, it])),
    office: profile?.data ?? null,
  }
}

/** A file's name without folder and ending: what a plan without an `id` is called by. */
const nameOf = (file: string): string =>
  file.slice(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1).replace(/\.md$/i, '')

function reportFront(front: Front, values: YamlValue, places: PlaceBook, report: Report): void {
  for (const pointer of openBlanks(values.data, values.broken))
    reportBlank(report, values.places[pointer] ?? startOf(places.file), keyNamed(pointer))
  reportDuplicates(front, places, report)
  reportEmptyBases(front, places, report)
}

/** True where the plan has no such data; what stands open or has the wrong shape in the frontmatter is told as that. */
function isEmpty(of: DataName, plan: Plan, { data, broken }: YamlValue): boolean {
  if (broken) return false
  if (of === 'tasks') return tasksOf(plan.body).length === 0
  const holder = of === 'purposes' || of === 'requirements' ? isMapping(data) && data.goals : data
  if (!isMapping(holder)) return holder === undefined
  const list = holder[of]
  return list === undefined || (Array.isArray(list) && list.length === 0)
}
