import { SCHEMES, type Scheme } from '../model/label.ts'
import type { CalendarDate } from '../model/date.ts'
import {
  KINDS,
  type Assignment,
  type Authority,
  type Base,
  type Commemoration,
  type Operator,
  type Phase,
  type Plan,
  type RecipientGroup,
  type Signature,
  type Target,
} from '../model/plan.ts'
import { findCommemoration, notInList } from './commemorations.ts'
import type { Resolve } from './context.ts'
import { Field, given, type Values } from './fields.ts'
import { resolveReference, type Referable, type ToDestination } from './reference.ts'

/** Everything of a plan that stands in its frontmatter. */
export type Front = Omit<Plan, 'body' | 'footnotes' | 'appendices'> & {
  readonly annexes: readonly {
    readonly file: Field
    readonly title: string
    readonly orientation?: 'portrait' | 'landscape'
    readonly numbering?: Scheme
  }[]
}

const OPERATORS: readonly Operator[] = ['=', '>', '>=', '<', '<=', 'range']
const AUTHORITIES: readonly Authority[] = ['TM', 'KT', 'TL', 'TUQ', 'Q']

/** The frontmatter's values as the plan's parts. `name` is the file's, which names a plan without an `id`. */
export function readFront(values: Values, name: string, toDestination: ToDestination): Front {
  const front = new Field(values, values.data, '')
  const known = readReferable(front, values.commemorations)
  const resolve: Resolve = (to, id, at) => resolveReference(known, to, id, at, values.report, toDestination)
  const years = front.key('years')
  const issuer = front.key('issuer')
  const number = front.key('number')
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
    issuer: given({
      parents: issuer.key('parent').texts('cơ quan chủ quản'),
      name: issuer.key('name').text('tên cơ quan ban hành'),
      short: issuer.key('short').optionalText,
    }),
    number: { value: number.key('value').optionalText ?? null, symbol: number.key('symbol').text('ký hiệu') },
    place: front.key('place').text('địa danh'),
    date: front.key('date').date ?? null,
    title: front.key('title').text('trích yếu'),
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
        duty: item.key('duty').markdown('nhiệm vụ', resolve),
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
      ...numberingOf(layout.key('numbering').raw),
    },
    annexes: front.key('appendices').items.map((item) =>
      given({
        file: item.key('file'),
        title: item.key('title').text('tên phụ lục'),
        orientation: item.key('orientation').oneOf(['portrait', 'landscape']),
        numbering: numberingOf(item.key('numbering').raw).numbering,
      }),
    ),
  })
}

/** A scheme of sections; `1` may be a number. */
function numberingOf(raw: unknown): { numbering?: Scheme } {
  const numbering = SCHEMES.find((scheme) => scheme === String(raw))
  return numbering ? { numbering } : {}
}

/** What references look up. It is read first, since other texts of the frontmatter may hold references to it. */
function readReferable(front: Field, commemorations: readonly Commemoration[]): Referable {
  const [years, period] = [front.key('years'), front.key('period')]
  const year = front.key('year').integer ?? years.key('from').integer ?? front.key('date').date?.year ?? 0
  return {
    year,
    period: {
      start: period.key('start').date ?? { year: years.key('from').integer ?? year, month: 1, day: 1 },
      end: period.key('end').date ?? { year: years.key('to').integer ?? year, month: 12, day: 31 },
    },
    bases: front.key('bases').items.map(readBase),
    targets: front.key('targets').items.map(readTarget),
    commemorations,
  }
}

function readBase(base: Field): Base {
  return base.part<Base>({
    id: base.key('id').text('mã căn cứ'),
    lead: base.key('lead').text('từ dẫn'),
    type: base.key('type').optional('loại văn bản'),
    number: base.key('number').optional('số, ký hiệu'),
    date: base.key('date').date,
    issuer: base.key('issuer').optional('cơ quan ban hành'),
    subject: base.key('subject').optional('trích yếu của văn bản'),
    renewal: base.key('renewal').oneOf(['yearly', 'standing']),
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

function readPhase(phase: Field, values: Values, resolve: Resolve): Phase {
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

function readCommemoration(item: Field, values: Values): Commemoration {
  if (typeof item.raw !== 'string') {
    return given<Commemoration>({
      name: item.key('name').text('ngày kỷ niệm'),
      origin: item.key('origin').date as CalendarDate | undefined,
      on: item.key('on').date as CalendarDate | undefined,
    })
  }
  return findCommemoration(item.raw, values.commemorations) ?? unknownCommemoration(item.raw, item, values)
}

function unknownCommemoration(id: string, item: Field, values: Values): Commemoration {
  if (!id.includes('[[')) values.report('error', 'unknown-reference', item.at, ...notInList(id, values.commemorations, 'data'))
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
