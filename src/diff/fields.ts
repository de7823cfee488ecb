import { shortDate } from '../model/date.ts'
import type { Place } from '../model/place.ts'
import type { Plan } from '../model/plan.ts'
import type { Wording } from '../model/problem.ts'
import type { Change } from './change.ts'
import { contentOf, readable } from './content.ts'
import type { PlanVersion } from './version.ts'
import { quoted } from './wording.ts'

/** A single value of the frontmatter: where it stands, what it is called, what it says. */
export interface FieldRow {
  readonly path: string
  readonly name: Wording
  /** `front` is the frontmatter as it was typed, where the plan was read from a file. */
  readonly of: (plan: Plan, front: unknown) => string | undefined
}

const field = (path: string, vi: string, en: string, of: FieldRow['of']): FieldRow => ({ path, name: { vi, en }, of })
const list = (items: readonly string[]): string | undefined => (items.length > 0 ? items.join('; ') : undefined)

export const FIELDS: readonly FieldRow[] = [
  field('kind', 'loại kế hoạch', 'kind', ({ kind }) => kind),
  field('id', 'mã kế hoạch', 'id', ({ id }, front) => (given(front, 'id') ? id : undefined)),
  field('year', 'năm', 'year', ({ year }) => String(year)),
  field('years', 'các năm', 'years', ({ years }) => years && `${years.from}-${years.to}`),
  // Without one of its own a plan has the year's, which the year tells.
  field('period', 'thời kỳ', 'period', ({ period }, front) =>
    given(front, 'period') ? `${shortDate(period.start)} - ${shortDate(period.end)}` : undefined,
  ),
  field('issuer.parent', 'cơ quan chủ quản', 'parent', ({ issuer }) => list(issuer.parents)),
  field('issuer.name', 'cơ quan ban hành', 'issuer', ({ issuer }) => issuer.name),
  field('issuer.short', 'tên viết tắt của cơ quan ban hành', 'short name of the issuer', ({ issuer }) => issuer.short),
  field('issuer.partners', 'các cơ quan cùng ban hành', 'joint issuers', ({ partners = [] }) =>
    list(partners.map(({ parents, name }) => [name, ...parents].join(', '))),
  ),
  field('number.value', 'số văn bản', 'number', ({ number }) => number.value ?? undefined),
  field('number.symbol', 'ký hiệu', 'symbol', ({ number }) => number.symbol || undefined),
  field('place', 'địa danh', 'place', ({ place }) => place),
  field('date', 'ngày ban hành', 'date of issue', ({ date }) => (date ? shortDate(date) : undefined)),
  field('title', 'trích yếu', 'title', ({ title, titleText }) => (titleText ? readable(contentOf(titleText)) : title)),
  field('note', 'ghi chú dưới trích yếu', 'note', ({ note }) => note && readable(contentOf(note))),
  field('attached.to', 'loại văn bản ban hành kế hoạch', 'type of the issuing document', ({ attached }) => attached?.to),
  field(
    'attached.number',
    'số, ký hiệu của văn bản ban hành',
    'number of the issuing document',
    ({ attached }) => attached?.number,
  ),
  field(
    'attached.date',
    'ngày của văn bản ban hành',
    'date of the issuing document',
    ({ attached }) => attached?.date && shortDate(attached.date),
  ),
  field('attached.issuer', 'cơ quan của văn bản ban hành', 'issuer of the issuing document', ({ attached }) => attached?.issuer),
  field('archive.units', 'nơi lưu', 'archive', ({ archive }) =>
    archive.units.length > 0 ? archive.units.join(', ') : undefined,
  ),
  field('archive.drafter', 'người soạn thảo', 'drafter', ({ archive }) => archive.drafter),
  field('origin', 'kế hoạch gốc', 'origin', ({ origin }) => origin && `${origin.plan} (${origin.sha256})`),
  field('marks.urgency', 'mức độ khẩn', 'urgency', ({ marks }) => marks.urgency),
  field('marks.circulation', 'phạm vi lưu hành', 'circulation', ({ marks }) => marks.circulation),
  field('marks.draft', 'dấu dự thảo', 'draft mark', ({ marks }) => (marks.draft ? 'DỰ THẢO' : undefined)),
  field('layout.size', 'cỡ chữ', 'type size', ({ layout }) => String(layout.size)),
  field('layout.bases', 'cách trình bày căn cứ', 'layout of bases', ({ layout }) => layout.bases),
  field('layout.recipients', 'cách trình bày nơi nhận', 'layout of recipients', ({ layout }) => layout.recipients),
  field('layout.numbering', 'cách đánh số các phần, mục', 'numbering of sections', ({ layout }) => layout.numbering ?? 'I'),
]

/** For the program: what a reader of the document never sees as such. */
const INTERNAL =
  /^(?:kind|id|year|years|period|origin|issuer\.short|abbreviations|layout(?!\.numbering)|marks\.draft)(?:\.|$)|\.(?:orientation)$/

/** The top keys that these rows and the lists of the plan account for. */
const KNOWN = new Set([
  ...FIELDS.map(({ path }) => path.split('.')[0]!),
  ...['abbreviations', 'bases', 'goals', 'targets', 'phases', 'assignments', 'distribution', 'signature', 'appendices'],
])

const mapping = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : {}
/** False for what reading put in place of a key that was left out. */
const given = (front: unknown, key: string): boolean =>
  front === undefined || (mapping(front)[key] !== undefined && mapping(front)[key] !== null)

/** The changes of single values: number, date, title, marks, layout, abbreviations, and keys the plan does not know. */
export function fieldChanges(before: PlanVersion, after: PlanVersion): Change[] {
  const [old, now] = [before.plan, after.plan]
  const abbreviations = [...new Set([...Object.keys(old.abbreviations), ...Object.keys(now.abbreviations)])].map((short) =>
    field(`abbreviations.${short}`, `chữ viết tắt ${short}`, `abbreviation ${short}`, (plan) =>
      Object.hasOwn(plan.abbreviations, short) ? plan.abbreviations[short] : undefined,
    ),
  )
  const others = [...new Set([...Object.keys(mapping(before.front)), ...Object.keys(mapping(after.front))])]
    .filter((key) => !KNOWN.has(key))
    .map((key) => field(key, `mục ${key}`, `field ${key}`, (_, front) => raw(mapping(front)[key])))
  // A file that is named twice has the values of its first place.
  const appendices = now.appendices.flatMap(({ file, title }, index) =>
    now.appendices.findIndex((it) => it.file === file) === index && old.appendices.some((it) => it.file === file)
      ? appendixFields(file, quoted(title))
      : [],
  )
  return [...FIELDS, ...abbreviations, ...appendices, ...others].flatMap((row) => changeOf(row, before, after))
}

/** What an appendix is called and how it lies on the page. */
function appendixFields(file: string, title: string): FieldRow[] {
  const row = (key: 'label' | 'number' | 'orientation' | 'numbering', vi: string, en: string): FieldRow =>
    field(`appendices.${file}.${key}`, `${vi} của phụ lục ${title}`, `${en} of appendix ${title}`, (plan) => {
      const value = plan.appendices.find((it) => it.file === file)?.[key]
      return value === null ? NONE : value
    })
  return [
    row('label', 'tên gọi', 'name'),
    row('number', 'số', 'number'),
    row('orientation', 'chiều trang', 'orientation'),
    row('numbering', 'cách đánh số', 'numbering'),
  ]
}
const NONE = '(không có)'

function changeOf({ path, name, of }: FieldRow, before: PlanVersion, after: PlanVersion): Change[] {
  const [old, now] = [of(before.plan, before.front), of(after.plan, after.front)]
  if (old === now || unknown(path, before) || unknown(path, after) || unread(old, before) || unread(now, after)) return []
  const pointer = `/${path.replaceAll('.', '/')}`
  const type = old === undefined ? 'added' : now === undefined ? 'removed' : 'changed'
  const summary = {
    added: { vi: `thêm ${name.vi} ${quoted(now ?? '')}`, en: `${name.en} ${quoted(now ?? '')} added` },
    removed: { vi: `bỏ ${name.vi} ${quoted(old ?? '')}`, en: `${name.en} ${quoted(old ?? '')} removed` },
    changed: {
      vi: `${name.vi} đổi từ ${quoted(old ?? '')} thành ${quoted(now ?? '')}`,
      en: `${name.en} changed from ${quoted(old ?? '')} to ${quoted(now ?? '')}`,
    },
  }[type]
  return [
    {
      type,
      ...(INTERNAL.test(path) && { internal: true as const }),
      of: 'field',
      id: null,
      path,
      before: old ?? null,
      after: now ?? null,
      beforeAt: old === undefined ? null : placeIn(before, pointer),
      afterAt: now === undefined ? null : placeIn(after, pointer),
      summary,
      subject: name,
    },
  ]
}

/** True for what a version that could not be read in full may well have. */
export const unknown = (path: string, { complete, places }: PlanVersion): boolean =>
  complete === false && places?.at(`/${path.split('.')[0]}`) === undefined

/** Where a value of the frontmatter stands, or what it would stand in. */
export const placeIn = ({ places }: PlanVersion, pointer: string): Place | null => places?.nearest(pointer) ?? null

/** True for a blank that stands where a value could not be read. */
export const unread = (text: string | undefined, { complete }: PlanVersion): boolean =>
  complete === false && text !== undefined && text.includes('[[cần điền: ')

function raw(value: unknown): string | undefined {
  if (value === undefined || value === null) return undefined
  return typeof value === 'string' ? value : JSON.stringify(sorted(value))
}

/** The same value with its keys in order: in which order they were written says nothing. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, item]) => [key, sorted(item)]),
  )
}
