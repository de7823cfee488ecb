import { RUNNING, type Unit } from '../../manuscript/manuscript.ts'
import { latin, wordsPattern } from '../../model/latin.ts'
import { everyMatch } from '../../model/matches.ts'
import { shortDate, type CalendarDate } from '../../model/date.ts'
import { datesIn, lastDay } from '../../reading/dates.ts'
import { OF_ANOTHER_TASK } from '../../reading/data/time-words.ts'
import { isSameTask, taskBefore, type TimedTask } from '../../reading/timed-tasks.ts'
import type { CitationSpot } from '../../manuscript/citation.ts'
import type { Rule } from '../rule.ts'

/** `trong quý I/2026`, `quý I năm 2026`: all of the quarter. */
const QUARTER = latin(
  /(?:(?<!\p{L})(?:trong|hết|xong|thành|thời gian(?: thực hiện| hoàn thành)?:|tiến độ:)|:)\s+quý\s+(?<quarter>I{1,3}|IV|[1-4])\s*(?:\/|năm\s+)\s*(?<year>20\d{2})(?![\d/-])/giu,
)
/** `tháng 5/2026`, where it says when. */
const MONTH = latin(
  /(?:(?<!\p{L})(?:trong|hết|vào|xong|thành|thời gian(?: thực hiện| hoàn thành)?:)|:)\s+tháng\s+(?<month>0?[1-9]|1[0-2])\s*(?:\/|năm\s+)\s*(?<year>20\d{2})(?![\d/-])/giu,
)
const BY = latin(/(?:trước|chậm nhất(?: là)?|xong|hạn(?: là)?:?)\s+(?:hết\s+|trước\s+)?(?:ngày\s+)?$/iu)
/** What is reported on a task, or prepared for it, has a day of its own. */
const ANOTHER = latin(`(?<!\\p{L})(?:${wordsPattern(OF_ANOTHER_TASK)})(?!\\p{L})`, 'iu')
/** A line of its own that says when the task above is done. */
const FIELD = latin(/^(?:[-–+]\s*)?(?:thời gian|thời hạn|tiến độ|hạn)(?:\s+(?:thực hiện|hoàn thành))?\s*:/iu)

interface Limit {
  readonly end: CalendarDate
  readonly spot: CitationSpot
  readonly quarter: boolean
}

const NUMBER: Readonly<Record<string, number>> = { I: 1, II: 2, III: 3, IV: 4 }

function limitsIn(unit: Unit): Limit[] {
  const { text } = unit
  if (!/quý/iu.test(text) && !/\d\/\d{4}/.test(text)) return []
  const quarters = everyMatch(text, QUARTER).map((found): Limit => {
    const { quarter, year } = found.groups!
    const month = 3 * (NUMBER[quarter!.toUpperCase()] ?? Number(quarter))
    return {
      end: { year: Number(year), month, day: lastDay(Number(year), month) },
      spot: { unit, start: found.index, end: found.index + found[0].length },
      quarter: true,
    }
  })
  const days = datesIn(unit).flatMap(({ date, start, end, long }): Limit[] =>
    date && BY.test(text.slice(Math.max(0, start - 40), start + (long ? 5 : 0)))
      ? [{ end: date, spot: { unit, start, end }, quarter: false }]
      : [],
  )
  return [...quarters, ...days].sort((a, b) => a.spot.start - b.spot.start)
}

/** Months as well: too wide a time to contradict a day in the same sentence, but not the day of another section. */
const timesIn = (unit: Unit): Limit[] => [
  ...limitsIn(unit),
  ...(/tháng/iu.test(unit.text) ? everyMatch(unit.text, MONTH) : []).map((found): Limit => {
    const [year, month] = [Number(found.groups!.year), Number(found.groups!.month)]
    const start = found.index + found[0].search(/tháng/iu)
    return {
      end: { year, month, day: lastDay(year, month) },
      spot: { unit, start, end: found.index + found[0].length },
      quarter: true,
    }
  }),
]

export default {
  id: 'two-deadlines',
  severity: 'warning',
  summary: { vi: 'Một nhiệm vụ chỉ có một thời hạn.', en: 'A task has one deadline.' },
  why: {
    vi: '“Trong quý I/2026” là đến 31/3; thêm “trước ngày 15/3/2026” thì đơn vị thực hiện không biết theo hạn nào.',
    en: '“Trong quý I/2026” runs to 31/3; with “trước ngày 15/3/2026” beside it nobody knows which holds.',
  },
  prose: true,
  refused: [
    'Hoàn thành rà soát hộ nghèo trong quý II/2026, xong trước ngày 15/5/2026.',
    '1. Tập huấn kỹ năng số trong quý III/2026.\n- Đơn vị chủ trì: Phòng Văn hóa - Xã hội.\n- Thời gian hoàn thành: trước ngày 20/8/2026.',
    'I. NỘI DUNG\n\n1. Rà soát nhà tạm của hộ nghèo, xong trước ngày 31/3/2026.\n\nII. TỔ CHỨC THỰC HIỆN\n\n1. Phòng Kinh tế rà soát nhà tạm của hộ nghèo trước ngày 15/4/2026.',
  ],
  accepted: [
    'I. NỘI DUNG\n\n1. Rà soát nhà tạm của hộ nghèo đợt 1, xong trước ngày 31/3/2026.\n\nII. THỰC HIỆN\n\n1. Rà soát nhà tạm của hộ nghèo đợt 2, xong trước ngày 30/6/2026.',
    'I. NỘI DUNG\n\n1. Xã tổng hợp danh sách hộ nghèo, gửi trước ngày 31/3/2026.\n\nII. THỰC HIỆN\n\n1. Sở tổng hợp danh sách hộ nghèo, gửi trước ngày 30/4/2026.',
    'Hoàn thành rà soát hộ nghèo trong quý II/2026; báo cáo kết quả trước ngày 15/7/2026.',
    'Tập huấn trong quý III/2026, gửi danh sách học viên trước ngày 20/6/2026. Hoàn thành trong quý I/2026, trước ngày 31/3/2026.',
  ],
  check({ units }, say) {
    let task: readonly Limit[] = []
    for (const unit of units) {
      if (!RUNNING.has(unit.role) && unit.role !== 'heading') continue
      const limits = limitsIn(unit)
      const late = pastItsMonth(unit)
      if (late) tell(...late)
      const isField = FIELD.test(unit.text)
      const known = isField ? [...task, ...limits] : limits
      for (const [index, limit] of known.entries()) {
        const other = known.slice(index + 1).find((it) => it.quarter !== limit.quarter)
        if (!other || sameEnd(limit, other) || !isOneTask(limit, other)) continue
        tell(limit, other)
        break
      }
      // A line that is no field begins a task, or a part of one.
      if (unit.role === 'heading' || unit.role === 'clause' || unit.role === 'point') task = limits
      else if (!isField && limits.length > 0) task = []
    }
    for (const [one, other] of acrossSections(units)) tell(one, other)

    function tell(one: Limit, other: Limit): void {
      const words = ({ spot: { unit, start, end } }: Limit): string => unit.text.slice(start, end)
      say(
        other.spot,
        {
          vi: `Một nhiệm vụ ghi hai thời hạn: “${words(one)}” (đến ${shortDate(one.end)}) và “${words(other)}” (đến ${shortDate(other.end)}).`,
          en: `One task has two deadlines: “${words(one)}” (to ${shortDate(one.end)}) and “${words(other)}” (to ${shortDate(other.end)}).`,
        },
        {
          hint: { vi: 'Giữ một thời hạn.', en: 'Keep one.' },
          related: [{ at: one.spot, message: { vi: `“${words(one)}” ở đây.`, en: `“${words(one)}” here.` } }],
        },
      )
    }
  },
} satisfies Rule

const sameEnd = (a: Limit, b: Limit): boolean =>
  a.end.year === b.end.year &&
  a.end.month === b.end.month &&
  (a.end.day === b.end.day || Math.max(a.end.day!, b.end.day!) - Math.min(a.end.day!, b.end.day!) <= 1)

/** A month, and a day behind it in the sentence that lies in a later one: within the month it would only say more. */
function pastItsMonth(unit: Unit): readonly [Limit, Limit] | undefined {
  const times = timesIn(unit).sort((a, b) => a.spot.start - b.spot.start)
  const [month, day] = times
  if (times.length !== 2 || !month!.quarter || day!.quarter || !/^tháng/iu.test(unit.text.slice(month!.spot.start)))
    return undefined
  const isLater = 12 * day!.end.year + day!.end.month! > 12 * month!.end.year + month!.end.month!
  return isLater && isOneTask(month!, day!) ? [month!, day!] : undefined
}

/** True where nothing between the two says that another thing is spoken of. */
function isOneTask(one: Limit, other: Limit): boolean {
  if (one.spot.unit !== other.spot.unit) return !ANOTHER.test(other.spot.unit.text)
  const between = one.spot.unit.text.slice(one.spot.end, other.spot.start)
  return !/[;.]\s/u.test(between) && !ANOTHER.test(between) && between.length < 120
}

/** Times of one task that two sections tell differently: only those of top level, where bodies do not share a task by turns. */
function acrossSections(units: readonly Unit[]): (readonly [Limit, Limit])[] {
  const told = new Map<string, { readonly limit: Limit; readonly task: TimedTask; readonly section: number }>()
  const found: (readonly [Limit, Limit])[] = []
  let section = 0
  for (const unit of units) {
    if (unit.role === 'heading' && unit.level === 1) section++
    if (!RUNNING.has(unit.role) && unit.role !== 'heading') continue
    const [limit, ...others] = timesIn(unit)
    const task = limit && others.length === 0 ? taskBefore(unit, limit.spot.start) : undefined
    if (!limit || !task) continue
    const before = told.get(task.begins)
    if (!before) told.set(task.begins, { limit, task, section })
    else if (before.section !== section && isSameTask(before.task, task) && !sameEnd(before.limit, limit))
      found.push([before.limit, limit])
  }
  return found
}
