import { latin } from '../../model/latin.ts'
import type { CitationSpot } from '../../manuscript/citation.ts'
import { compareDates, shortDate, type CalendarDate } from '../../model/date.ts'
import type { Manuscript } from '../../manuscript/manuscript.ts'
import type { Plan } from '../../model/plan.ts'
import { findCitations } from '../../manuscript/citations.ts'
import { originYear } from '../../reading/origin-year.ts'
import { frontTexts } from '../../reading/front-texts.ts'
import { lunarYear, lunarYearsIn } from '../../reading/lunar-years.ts'
import { isCountedAnew, isLookedBackOn, type OfPlan } from '../../reading/year-judges.ts'
import { yearsIn } from '../../reading/years.ts'
import type { Say } from '../../manuscript/say.ts'
import type { Rule } from '../rule.ts'

export default {
  id: 'residue',
  severity: 'warning',
  summary: {
    vi: 'Kế hoạch lập từ kế hoạch năm trước không còn sót năm, số, ngày, người ký, tên cơ quan của kế hoạch đó.',
    en: 'A plan drafted from an older one keeps nothing of its year, number, dates, signer or issuer’s former name.',
  },
  why: {
    vi: 'Năm cũ, ngày cũ còn sót là lỗi hay bị trả lại nhất khi sửa từ kế hoạch năm trước; lịch sử thì giữ nguyên.',
    en: 'An old year or date left in is what sends a plan back most often; history stays what it is.',
  },
  prose: false,
  refused: [
    {
      yaml: 'year: 2026\norigin: { plan: plans/2025/cong-tac.md, sha256: a000000000000000000000000000000000000000000000000000000000000000 }',
      body: '# Mục đích\n\nHoàn thành các chỉ tiêu năm 2025; báo cáo trước ngày 30/9/2025.\n\n# Tổ chức thực hiện\n\n::assignments',
    },
    {
      yaml: 'year: 2026\ntitle: Công tác tư pháp năm 2025\norigin: { plan: plans/2025/cong-tac.md, sha256: a000000000000000000000000000000000000000000000000000000000000000 }',
    },
    {
      yaml: 'year: 2026\nphases: [{ id: dot-1, name: Đợt 1, start: 2025-01-01, end: 2026-06-30 }]\norigin: { plan: cong-tac.md, sha256: a000000000000000000000000000000000000000000000000000000000000000 }',
      body: '# Mục đích\n\nNâng cao chất lượng.\n\n::phases\n\n# Tổ chức thực hiện\n\n::assignments',
    },
  ],
  accepted: [
    {
      yaml: 'year: 2026\norigin: { plan: plans/2025/cong-tac.md, sha256: a000000000000000000000000000000000000000000000000000000000000000 }',
      body: '# Mục đích\n\nPhát huy kết quả năm 2025; tăng 2% so với năm 2025; thực hiện Quyết định số 12/QĐ-STP ngày 10/3/2025 của Giám đốc Sở Tư pháp, Luật Tổ chức chính quyền địa phương năm 2025 và giai đoạn 2021-2025.\n\n# Tổ chức thực hiện\n\n::assignments',
    },
    { yaml: 'year: 2026', body: '# Mục đích\n\nHoàn thành các chỉ tiêu năm 2025.\n\n# Tổ chức thực hiện\n\n::assignments' },
    {
      yaml: 'year: 2026\norigin: { plan: plans/2025/cong-tac.md, sha256: a000000000000000000000000000000000000000000000000000000000000000 }',
      body: '# Mục đích\n\nHoàn thành các chỉ tiêu năm 2026 trước ngày 30/9/2026.\n\n# Tổ chức thực hiện\n\n::assignments',
    },
  ],
  check(manuscript, say) {
    const { data: plan, origin } = manuscript
    const year = originYear(manuscript)
    if (!plan || year === undefined || year >= plan.year) return
    const before = periodBefore(plan, year, origin)
    // Data that the body places nowhere are printed in other ways, and move with the year all the same.
    const units = [...manuscript.units, ...frontTexts(manuscript)]
    const texts = { ...manuscript, units, citations: units.flatMap(findCitations), parts: manuscript.parts }
    const once = sayOnce(say)
    const own = ownTime(plan, year, before)
    sayYears(texts, own, { year, period: before, ...(origin?.date && { date: origin.date }) }, once)
    sayLunarYears(texts, year, before, once)
    sayTimes(manuscript, plan, own, before, say)
    if (origin) saySame(manuscript, plan, origin, say)
  },
} satisfies Rule

interface YearSpan {
  readonly start: CalendarDate
  readonly end: CalendarDate
}

function periodBefore({ period, year: own }: Plan, year: number, origin: Plan | undefined): YearSpan {
  if (origin) return origin.period
  const moved = (date: CalendarDate): CalendarDate => ({ ...date, year: date.year + year - own })
  return { start: moved(period.start), end: moved(period.end) }
}

/** A period that does not reach the plan's year, or is the old plan's, is itself left over: what lies in it is no excuse. */
function ownTime({ year, period }: Plan, old: number, before: YearSpan): OfPlan {
  if (compareDates(period.start, before.start) === 0 && compareDates(period.end, before.end) === 0)
    return { year, period: { start: later(period.start, year - old), end: later(period.end, year - old) } }
  return period.end.year < year
    ? { year, period: { start: { year, month: 1, day: 1 }, end: { year, month: 12, day: 31 } } }
    : { year, period }
}

const later = (date: CalendarDate, years: number): CalendarDate => ({ ...date, year: date.year + years })

/** The same place is told once, whichever way it was come upon. */
function sayOnce(say: Say): Say {
  const told = new Set<string>()
  return (where, ...rest) => {
    const at = where && 'unit' in where ? where.unit.place(where.start, where.end) : undefined
    const key = at && `${at.file}:${at.line}:${at.column}`
    if (key && told.has(key)) return
    if (key) told.add(key)
    say(where, ...rest)
  }
}

const HINT = {
  vi: 'Đổi sang năm của kế hoạch này; nếu là lịch sử thì giữ và ghi kehoach-disable-next-line residue kèm lý do.',
  en: 'Put this plan’s year; where it is history, keep it and say why: kehoach-disable-next-line residue: …',
}

function sayYears(manuscript: Manuscript, plan: OfPlan, old: OfPlan, say: Say): void {
  const { year } = old
  const now = yearsIn(manuscript, plan)
  const left = yearsIn(manuscript, old).filter(
    (spot, index) =>
      // What belongs to this plan's own time cannot be left of the other's; a school year begins in the year before its last.
      spot.year < plan.period.end.year &&
      (spot.meaning === 'plan' || isCountedAnew(spot.reason)) &&
      now[index]!.meaning !== 'plan' &&
      !isLookedBackOn(spot),
  )
  for (const [index, spot] of left.entries()) {
    const { text } = spot.unit
    const [before, next] = [left[index - 1], left[index + 1]]
    // Both years of `năm học 2025-2026` are one thing, and both days of a time.
    if (before?.unit === spot.unit && SPAN.test(text.slice(before.end, spot.date?.start ?? spot.start))) continue
    const end = next?.unit === spot.unit && SPAN.test(text.slice(spot.end, next.date?.start ?? next.start)) ? next.end : spot.end
    const named = /năm(?: học)?\s$/iu.exec(text.slice(0, spot.start))
    const start = spot.date?.start ?? named?.index ?? spot.start
    const words = text.slice(start, end)
    say(
      { unit: spot.unit, start, end },
      { vi: `“${words}” còn sót từ kế hoạch năm ${year}.`, en: `“${words}” is left of the plan for ${year}.` },
      { hint: HINT },
    )
  }
}

const SPAN = /^\s?(?:[-–]|đến(?: hết)?(?: ngày)?)\s?$/u

const FEAST = latin(/(?<!\p{L})(?:tết|xuân)[^.;,]{0,20}$/iu)

/** The old plan's own lunar year; of a plan that goes on into the next year also the one whose Tết lies in it. */
function sayLunarYears(manuscript: Manuscript, year: number, { end }: YearSpan, say: Say): void {
  for (const spot of lunarYearsIn(manuscript, end.year > year ? [year, end.year] : [year])) {
    if (spot.year !== year && !FEAST.test(spot.unit.text.slice(Math.max(0, spot.start - 30), spot.start))) continue
    const name = lunarYear(spot.year)
    say(
      spot,
      { vi: `“${name}” còn sót từ kế hoạch năm ${year}.`, en: `“${name}” is left of the plan for ${year}.` },
      { hint: HINT },
    )
  }
}

/** Dates of the frontmatter that lie in the old plan's time and not in the new one's. */
function sayTimes({ places }: Manuscript, plan: Plan, own: OfPlan, before: YearSpan, say: Say): void {
  const within = (date: CalendarDate, { start, end }: YearSpan): boolean =>
    compareDates(start, date) <= 0 && compareDates(date, end) <= 0
  const dates: (readonly [string, CalendarDate | undefined])[] = [
    ['/period/start', plan.period.start],
    ['/period/end', plan.period.end],
    ...plan.phases.flatMap(({ start, end }, index) => [
      [`/phases/${index}/start`, start] as const,
      [`/phases/${index}/end`, end] as const,
    ]),
    ...plan.phases.flatMap(({ commemorations }, index) =>
      commemorations.map(({ on }, position) => [`/phases/${index}/commemorations/${position}/on`, on] as const),
    ),
    ...plan.targets.map(({ deadline }, index) => [`/targets/${index}/deadline`, deadline] as const),
  ]
  for (const [pointer, date] of dates) {
    const at = places.at(pointer)
    if (!at || !date || !within(date, before) || within(date, own.period)) continue
    say(
      at,
      { vi: `Ngày ${shortDate(date)} còn sót từ kế hoạch trước.`, en: `${shortDate(date)} is left of the plan before.` },
      { hint: HINT },
    )
  }
}

/** What only the old plan itself can tell: its number and date, bases of its year, its signer, its issuer's name. */
function saySame(manuscript: Manuscript, plan: Plan, origin: Plan, say: Say): void {
  const { places } = manuscript
  if (plan.number.value !== null && plan.number.value === origin.number.value) {
    say(
      places.at('/number/value'),
      {
        vi: `Số “${plan.number.value}” là số của kế hoạch trước.`,
        en: `“${plan.number.value}” is the number of the plan before.`,
      },
      { hint: { vi: 'Để null cho đến khi văn thư cấp số.', en: 'Leave null until the clerk gives a number.' } },
    )
  }
  if (plan.date?.day !== undefined && origin.date && compareDates(plan.date, origin.date) === 0) {
    say(
      places.at('/date'),
      { vi: 'Ngày ban hành là ngày của kế hoạch trước.', en: 'The date of issue is that of the plan before.' },
      { hint: { vi: `Ghi: date: ${plan.year}`, en: `Write: date: ${plan.year}` } },
    )
  }
  for (const target of plan.targets) {
    const old = origin.targets.find(({ id }) => id === target.id)
    if (!old?.previous || !isSame(target.previous, old.previous) || !isSame(target.value, old.value)) continue
    say(
      places.of(target),
      {
        vi: `Chỉ tiêu “${target.name}” còn nguyên số liệu của kế hoạch trước, kể cả số liệu năm liền trước.`,
        en: `The target “${target.name}” has the figures of the plan before, those of the year before it among them.`,
      },
      { hint: { vi: 'Ghi value của năm này, previous của năm trước.', en: 'Write this year’s value, last year’s as previous.' } },
    )
  }
  for (const base of plan.bases) {
    const old = origin.bases.find(({ id }) => id === base.id)
    if (old?.renewal !== 'yearly' || old.number === undefined || old.number !== base.number) continue
    say(
      places.of(base),
      {
        vi: `Căn cứ “${base.number}” ban hành hằng năm, còn sót từ kế hoạch trước.`,
        en: `The basis “${base.number}” is issued every year and is left of the plan before.`,
      },
      {
        hint: {
          vi: 'Thay bằng văn bản của năm này, hoặc đổi renewal thành standing.',
          en: 'Put this year’s document, or make renewal standing.',
        },
      },
    )
  }
  const signers = new Set(plan.signatures.map(({ name }) => name))
  for (const { name } of origin.signatures) if (name && !signers.has(name)) sayWords(manuscript, name, 'người ký', 'signer', say)
  if (origin.issuer.name !== plan.issuer.name && !plan.issuer.name.includes(origin.issuer.name))
    sayWords(manuscript, origin.issuer.name, 'tên cơ quan ban hành', 'issuer’s name', say)
}

const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other)

function sayWords({ units, citations }: Manuscript, words: string, vi: string, en: string, say: Say): void {
  const isCited = ({ unit, start }: CitationSpot): boolean =>
    citations.some((it) => it.unit === unit && it.start <= start && start < (it.subjectEnd ?? it.end + words.length + 8))
  for (const unit of units) {
    for (let start = unit.text.indexOf(words); start >= 0; start = unit.text.indexOf(words, start + 1)) {
      const spot = { unit, start, end: start + words.length }
      // An older document is still its issuer's under the name it then had.
      if (unit.role === 'basis' || isCited(spot)) continue
      say(spot, { vi: `“${words}” là ${vi} của kế hoạch trước.`, en: `“${words}” is the ${en} of the plan before.` })
    }
  }
}
