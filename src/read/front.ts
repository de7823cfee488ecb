import { FORM_NAMES, SCHEMES, type Scheme } from '../model/label.ts'
import { scalarText } from '../model/pointer.ts'
import type { CalendarDate } from '../model/date.ts'
import { blankFor } from '../model/inline.ts'
import {
  DATE_FORMS,
  KINDS,
  type Appendix,
  type Assignment,
  type Attachment,
  type Authority,
  type Base,
  type CitedDocument,
  type Commemoration,
  type Issuer,
  type Operator,
  type Phase,
  type Plan,
  type RecipientGroup,
  type Signature,
  type Target,
} from '../model/plan.ts'
import { findCommemoration, notInList } from './commemorations.ts'
import type { Report, Resolve } from './context.ts'
import { Field, given, type FrontValues } from './fields.ts'
import { resolveReference, type Referable, type ToDestination } from './reference.ts'

/** Everything of a plan that stands in its frontmatter. */
export type Front = Omit<Plan, 'body' | 'footnotes' | 'appendices'> & {
  readonly annexes: readonly (Pick<Appendix, 'title' | 'label' | 'number' | 'orientation' | 'numbering'> & {
    readonly file: Field
  })[]
}

const OPERATORS: readonly Operator[] = ['=', '>', '>=', '<', '<=', 'range']
const AUTHORITIES: readonly Authority[] = ['TM', 'KT', 'TL', 'TUQ', 'Q']

/** The frontmatter's values as the plan's parts. `name` is the file's, which names a plan without an `id`. */
export function readFront(values: FrontValues, name: string, toDestination: ToDestination): Front {
  const front = new Field(values, values.data, '')
  const known = readReferable(front, values.commemorations, values.report, toDestination)
  const resolve: Resolve = (to, id, at) => resolveReference(known, to, id, at, values.report, toDestination)
  const years = front.key('years')
  const [issuer, ...partners] = issuersOf(front.key('issuer'))
  const title = front.key('title').marked('trích yếu', resolve)
  const number = front.key('number')
  const attached = front.key('attached').given ? readAttachment(front.key('attached')) : undefined
  const archive = front.key('archive')
  const goals = front.key('goals')
  const marks = front.key('marks')
  const layout = front.key('layout')
  const origin = front.key('origin')
  return given<Front>({
    kind: front.key('kind').oneOf(KINDS) ?? 'general',
    id: front.key('id').optionalText ?? name,
    ...known,
    years: years.given ? { from: years.key('from').integer ?? known.year, to: years.key('to').integer ?? known.year } : undefined,
    issuer,
    partners: partners.length > 0 ? partners : undefined,
    number: {
      value: number.key('value').optionalText ?? null,
      symbol: attached && number.raw === undefined ? '' : number.key('symbol').text('ký hiệu'),
    },
    place: attached && number.raw === undefined && !front.key('place').given ? '' : front.key('place').text('địa danh'),
    date: front.key('date').date ?? null,
    title: title.text,
    titleText: title.marks,
    note: front.key('note').optionalMarkdown('ghi chú', resolve),
    attached,
    abbreviations: Object.fromEntries(
      front.key('abbreviations').entries.map(([short, full]) => [short, full.text('dạng đầy đủ')]),
    ),
    goals: {
      purposes: goals.key('purposes').items.map((item) => item.bulleted('mục đích', resolve)),
      requirements: goals.key('requirements').items.map((item) => item.bulleted('yêu cầu', resolve)),
    },
    phases: front.key('phases').items.map((item) => readPhase(item, values, resolve)),
    assignments: front.key('assignments').items.map((item) =>
      item.part<Assignment>({
        units: item.key('unit').texts('đơn vị'),
        role: item.key('role').oneOf(['lead', 'support']),
        duties: item.key('duty').markdowns('nhiệm vụ', resolve),
      }),
    ),
    distribution: front.key('distribution').items.map((item) =>
      item.part<RecipientGroup>({
        to: item.key('to').texts('nơi nhận'),
        purpose: item.key('purpose').optional('mục đích gửi'),
      }),
    ),
    archive: given({ units: archive.key('units').texts('đơn vị lưu'), drafter: archive.key('drafter').optionalText }),
    signatures: front.key('signature').each.map(readSignature),
    origin: origin.given
      ? { plan: origin.key('plan').text('kế hoạch gốc'), sha256: origin.key('sha256').text('mã băm') }
      : undefined,
    marks: given({
      urgency: marks.key('urgency').optionalText,
      circulation: marks.key('circulation').optionalText,
      draft: marks.key('draft').raw === true,
    }),
    layout: {
      size: layout.key('size').raw === 13 ? 13 : 14,
      bases: layout.key('bases').oneOf(['paragraph', 'lines']) ?? 'paragraph',
      recipients: layout.key('recipients').oneOf(['line', 'group']) ?? 'line',
      ...given({ numbering: numberingOf(layout.key('numbering').raw, SCHEMES) }),
    },
    annexes: front.key('appendices').items.map((item) =>
      given({
        file: item.key('file'),
        title: item.key('title').text('tên phụ lục'),
        label: item.key('label').nullable,
        number: item.key('number').nullable,
        orientation: item.key('orientation').oneOf(['portrait', 'landscape']),
        numbering: numberingOf(item.key('numbering').raw, [...SCHEMES, ...FORM_NAMES]),
      }),
    ),
  })
}

/** A scheme of sections; `1` may be a number. */
const numberingOf = (raw: unknown, schemes: readonly Scheme[]): Scheme | undefined =>
  schemes.find((scheme) => scheme === scalarText(raw))

/** What references look up. It is read first, since other texts of the frontmatter may hold references to it. */
function readReferable(
  front: Field,
  commemorations: readonly Commemoration[],
  report: Report,
  toDestination: ToDestination,
): Referable {
  const [years, period, bases] = [front.key('years'), front.key('period'), front.key('bases').items]
  const year = front.key('year').integer ?? years.key('from').integer ?? front.key('date').date?.year ?? 0
  const known = {
    year,
    period: {
      start: period.key('start').date ?? { year: years.key('from').integer ?? year, month: 1, day: 1 },
      end: period.key('end').date ?? { year: years.key('to').integer ?? year, month: 12, day: 31 },
    },
    targets: front.key('targets').items.map(readTarget),
    commemorations,
  }
  // Bases have texts of their own, which may refer to any basis: what they cite is known before their texts are read.
  const cited = bases.map((base) => ({ id: base.key('id').text('mã căn cứ'), lead: '', ...readNames(base) }))
  const resolve: Resolve = (to, id, at) => resolveReference({ ...known, bases: cited }, to, id, at, report, toDestination)
  return { ...known, bases: bases.map((base) => readBase(base, resolve)) }
}

/** One body or a list of them; one without a name where there is none at all. */
function issuersOf(issuer: Field): readonly [Issuer, ...Issuer[]] {
  const read = (one: Field): Issuer =>
    one.part<Issuer>({
      parents: one.key('parent').texts('cơ quan chủ quản'),
      name: one.key('name').text('tên cơ quan ban hành'),
      short: one.key('short').optionalText,
    })
  const [first, ...others] = issuer.each
  return [read(first ?? issuer), ...others.map(read)]
}

function readAttachment(attached: Field): Attachment {
  return attached.part<Attachment>({
    to: attached.key('to').text('tên loại văn bản'),
    number: attached.key('number').optionalText,
    date: attached.key('date').date,
    issuer: attached.key('issuer').optional('cơ quan ban hành'),
  })
}

function readBase(base: Field, resolve: Resolve): Base {
  const text = base.key('text').optionalMarkdown('nội dung căn cứ', resolve)
  return base.part<Base>({
    id: base.key('id').text('mã căn cứ'),
    lead: text ? (base.key('lead').optionalText ?? '') : base.key('lead').text('từ dẫn'),
    ...readCited(base, resolve),
    documents: base.key('documents').given
      ? base.key('documents').items.map((item) => item.part<CitedDocument>(readCited(item, resolve)))
      : undefined,
    text,
    renewal: base.key('renewal').oneOf(['yearly', 'standing']),
  })
}

const readNames = (cited: Field) =>
  given<CitedDocument>({
    type: cited.key('type').optional('loại văn bản'),
    number: cited.key('number').optional('số, ký hiệu'),
    issuer: cited.key('issuer').optional('cơ quan ban hành'),
    subject: cited.key('subject').optional('trích yếu của văn bản'),
  })

function readCited(cited: Field, resolve: Resolve): CitedDocument {
  const subject =
    cited.key('subject').raw === undefined ? undefined : cited.key('subject').marked('trích yếu của văn bản', resolve)
  return given<CitedDocument>({
    ...readNames(cited),
    date: cited.key('date').date,
    dateText: cited.key('date').raw === null ? blankFor('ngày ban hành') : undefined,
    dateForm: cited.key('dateForm').oneOf(DATE_FORMS),
    subject: subject?.text,
    subjectText: subject?.marks,
  })
}

function readTarget(target: Field): Target {
  const operator = target.key('operator').oneOf(OPERATORS) ?? '='
  return target.part<Target>({
    id: target.key('id').text('mã chỉ tiêu'),
    name: target.key('name').text('tên chỉ tiêu'),
    operator,
    value: target.key('value').amount,
    unit: target.key('unit').optionalText ?? '',
    previous: target.key('previous').given ? target.key('previous').amount : undefined,
    deadline: target.key('deadline').date,
    lead: target.key('lead').texts('đơn vị chủ trì'),
    support: target.key('support').texts('đơn vị phối hợp'),
    tiers: target.key('tiers').items.map((tier) => ({
      when: tier.key('when').text('trường hợp'),
      operator: tier.key('operator').oneOf(OPERATORS) ?? operator,
      value: tier.key('value').amount,
    })),
    wording: target.key('wording').optional('cách diễn đạt'),
  })
}

function readPhase(phase: Field, values: FrontValues, resolve: Resolve): Phase {
  return phase.part<Phase>({
    id: phase.key('id').text('mã đợt'),
    name: phase.key('name').text('tên đợt'),
    start: phase.key('start').date,
    end: phase.key('end').date,
    startText:
      phase.key('startText').optional('mốc bắt đầu') ??
      (phase.key('start').raw === null ? phase.key('start').text('ngày bắt đầu') : undefined),
    endText:
      phase.key('endText').optional('mốc kết thúc') ??
      (phase.key('end').raw === null ? phase.key('end').text('ngày kết thúc') : undefined),
    commemorations: phase.key('commemorations').items.map((item) => readCommemoration(item, values)),
    activities: phase.key('activities').raw === undefined ? undefined : phase.key('activities').markdown('hoạt động', resolve),
  })
}

function readCommemoration(item: Field, values: FrontValues): Commemoration {
  if (typeof item.raw !== 'string') {
    return given<Commemoration>({
      name: item.key('name').text('ngày kỷ niệm'),
      origin: item.key('origin').date as CalendarDate | undefined,
      on: item.key('on').date as CalendarDate | undefined,
    })
  }
  return findCommemoration(item.raw, values.commemorations) ?? unknownCommemoration(item.raw, item, values)
}

function unknownCommemoration(id: string, item: Field, values: FrontValues): Commemoration {
  if (!id.includes('[['))
    values.report('error', 'unknown-reference', item.at, ...notInList(id, values.commemorations, 'data', item.at))
  return { name: id }
}

function readSignature(signature: Field): Signature {
  return signature.part<Signature>({
    authority: signature.key('authority').each.flatMap((item) => item.oneOf(AUTHORITIES) ?? []),
    collective: signature.key('collective').optional('tên tập thể'),
    head: signature.key('head').optional('chức vụ của người đứng đầu'),
    position: signature.key('position').text('chức vụ'),
    name: signature.key('name').optionalText ?? null,
  })
}
