import { isMapping, valueAt } from '../model/pointer.ts'
import type { Node } from 'mdast'
import { everyBlock, type Block, type DataBlock } from '../model/block.ts'
import { inlineText, type Inline } from '../model/inline.ts'
import { startOf, type Place } from '../model/place.ts'
import { PlaceBook } from '../model/plan-places.ts'
import type { Appendix, Footnote } from '../model/plan.ts'
import type { Outcome, Problem } from '../model/problem.ts'
import type { ReadPlan } from '../model/read-plan.ts'
import { placeIn, type Source } from '../model/source.ts'
import { TraceBook, written, type TracedText } from '../model/trace.ts'
import { tasksOf } from '../model/task.ts'
import { openAppendix } from './appendix.ts'
import { readBody } from './body.ts'
import { reportTo, type Reading, type Report, type Resolve } from './context.ts'
import { dataBlocks, taskBlocks } from './data.ts'
import { endBody } from './ending.ts'
import { openBlanks, writtenText } from './fields.ts'
import { Footnotes } from './footnotes.ts'
import { keyNamed } from './key-named.ts'
import { officeCommemorations, readFront, type Front } from './front.ts'
import { readFrontmatter } from './frontmatter.ts'
import { readInline, textNodes } from './inline.ts'
import { unwrapped } from './lines.ts'
import { parseFragment, parseMarkdown } from './markdown.ts'
import {
  reportBlank,
  reportBodyBlanks,
  reportDuplicates,
  reportEmptyBases,
  reportEmptyBody,
  reportPlacement,
} from './placement.ts'
import { readProfile, withProfile } from './profile.ts'
import { resolveReference } from './reference.ts'
import { readSource, type SourceFile } from './source.ts'
import type { YamlValue } from './yaml.ts'

const FOOTNOTE_MARK = /\[\^[^\]\s]+\]/

/** What `readPlan` may need beside the plan itself; it never opens a file of its own. */
export interface ReadOptions {
  /** The office profile, `kehoach.yaml`. */
  readonly profile?: SourceFile
  /** Content of an appendix by its path from the plan's folder; undefined when there is no such file. */
  readonly open?: (path: string) => SourceFile | undefined
}

/**
 * Reads a plan: bytes → `Plan`, beside it the place of every part, and all problems on the way. The value is undefined only when
 * the file holds no plan at all (not text, no frontmatter); otherwise what is wrong or missing reads as an open blank.
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
  return { value: assemble(source, withProfile(head, profile), profile, options, reportTo(problems)), problems }
}

function assemble(
  source: Source,
  values: YamlValue,
  profile: YamlValue | undefined,
  options: ReadOptions,
  report: Report,
): ReadPlan {
  const file = source.file
  const traces = new TraceBook((pointer) => writtenText(values, valueAt(values.data, pointer), pointer))
  const places = new PlaceBook(file, values.places, traces)
  const name = file.slice(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1).replace(/\.md$/i, '')
  const inline = (written: TracedText, at: Place): Inline[] => {
    const { text, trace } = written
    if (FOOTNOTE_MARK.test(text)) {
      report(
        'error',
        'unsupported-markdown',
        at,
        { vi: 'Phần khai báo không nhận chú thích `[^…]`.', en: 'The frontmatter cannot hold a footnote `[^…]`.' },
        { vi: 'Đưa câu có chú thích xuống phần nội dung.', en: 'Move the sentence with the note into the body.' },
      )
    }
    if (!/[\\`*_[\]<&:]/.test(text)) return textNodes(written, traces)
    const root = parseFragment(text)
    const [only, ...others] = root.children
    // A text that Markdown would take for a list or heading is plain text here.
    if (only?.type !== 'paragraph' || others.length > 0) return textNodes(written, traces)
    const reading: Reading = { text, written: trace, traces, place: () => at, put, footnote: () => undefined, resolve, report }
    return unwrapped(readInline(only.children, reading), traces)
  }
  const put: Reading['put'] = (part, at) => places.put(part, at)
  const commemorations = officeCommemorations(profile?.data)
  // References inside frontmatter texts resolve against the plan they help to make: those read later are looked up late.
  let front: Front | undefined
  let early: Front | undefined
  const resolve: Resolve = (to, id, at) =>
    resolveReference(
      front ??
        (early ??= readFront(
          { ...values, places, commemorations, report: () => {}, inline: ({ text }) => inlineText(text) },
          name,
        )),
      to,
      id,
      at,
      report,
    )
  front = readFront({ ...values, places, commemorations, report, inline }, name)
  for (const pointer of openBlanks(values.data, values.broken))
    reportBlank(report, values.places[pointer] ?? startOf(file), keyNamed(pointer))
  reportDuplicates(front, places, report)
  reportEmptyBases(front, places, report)

  const { annexes, ...parts } = front
  const read = (from: Source, notesBefore: number) => readMarkdown(from, parts, notesBefore, resolve, places, report)
  const main = read(source, 0)
  let notes = main.footnotes.length
  const annexBodies = annexes.map((annex) => {
    const from = openAppendix(annex.file, options.open, report)
    const body = from ? read(from, notes) : { blocks: [], footnotes: [] }
    notes += body.footnotes.length
    return { annex, from, ...body }
  })
  const placed = [main, ...annexBodies].flatMap(({ blocks }) =>
    [...everyBlock(blocks)].filter((block): block is DataBlock => block.type === 'data'),
  )
  const tasks = tasksOf(main.blocks)
  reportPlacement(
    front,
    placed,
    (of) => !values.broken && (of === 'tasks' ? tasks.length === 0 : nothingUnder(values.data, of)),
    places,
    report,
  )

  const atTop: Block[] =
    parts.bases.length > 0 && !placed.some(({ of }) => of === 'bases')
      ? [
          places.like(
            {
              type: 'data',
              of: 'bases',
              blocks: dataBlocks(
                'bases',
                parts,
                false,
                () => ({ label: '', level: 1 }),
                (block, of) => places.like(block, of),
              ),
            },
            parts.bases[0]!,
          ),
        ]
      : []
  const fill = (blocks: readonly Block[]): Block[] =>
    blocks.map((block) => {
      if (block.type === 'data' && block.of === 'tasks')
        return places.like({ ...block, blocks: taskBlocks(tasks, block, (made, of) => places.like(made, of)) }, block)
      return 'children' in block ? places.like({ ...block, children: fill(block.children) }, block) : block
    })
  const appendices = annexBodies.map(({ annex, blocks, footnotes }) =>
    places.put<Appendix>(
      {
        file: annex.file.text('tệp phụ lục'),
        title: annex.title,
        ...(annex.orientation && { orientation: annex.orientation }),
        body: fill(blocks),
        footnotes,
      },
      annex.file.at,
    ),
  )
  return {
    plan: {
      ...parts,
      body: endBody([...atTop, ...fill(main.blocks)], places),
      footnotes: main.footnotes,
      appendices,
    },
    file,
    sha256: source.sha256,
    places,
    front: values.data,
    complete: !values.broken,
    sources: Object.fromEntries(
      [source, ...annexBodies.flatMap(({ from }) => from ?? []), ...(profile?.source ? [profile.source] : [])].map((it) => [
        it.file,
        it,
      ]),
    ),
    office: profile?.data ?? null,
  }
}

/** True where the frontmatter has no such data; what stands open or has the wrong shape is told as that. */
function nothingUnder(data: unknown, of: DataBlock['of']): boolean {
  const holder = of === 'purposes' || of === 'requirements' ? isMapping(data) && data.goals : data
  if (!isMapping(holder)) return holder === undefined
  const list = holder[of]
  return list === undefined || (Array.isArray(list) && list.length === 0)
}

/** One Markdown file of the plan as blocks and footnotes. */
function readMarkdown(
  source: Source,
  front: Omit<Front, 'annexes'>,
  notesBefore: number,
  resolve: Resolve,
  places: PlaceBook,
  report: Report,
): { blocks: Block[]; footnotes: Footnote[] } {
  const root = parseMarkdown(source.text)
  const place = (node: Node): Place => {
    const { start, end } = node.position!
    return placeIn(source, start.line, start.column, end.line, end.column)
  }
  const notes = new Footnotes(root, place, report, notesBefore)
  const reading: Reading = {
    text: source.text,
    written: written(source, 0, source.text.length),
    traces: places.traces,
    place,
    put: (part, at) => places.put(part, at),
    footnote: (label) => notes.number(label),
    resolve,
    report,
  }
  reportBodyBlanks(source, root, report)
  notes.reportUndefined(source, root)
  const blocks = readBody(root, reading, (of, asTable, clause) =>
    dataBlocks(of, front, asTable, clause, (block, from) => places.like(block, from)),
  )
  if (root.children.every((node) => node.type === 'yaml' || (node.type === 'html' && node.value.startsWith('<!--'))))
    reportEmptyBody(source, root, report)
  return { blocks, footnotes: notes.read(reading) }
}
