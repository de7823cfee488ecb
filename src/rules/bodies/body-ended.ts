import { ENDED_BODIES } from '../../bodies/data/ended-bodies.ts'
import { ENDED_PROVINCES } from '../../bodies/data/ended-provinces.ts'
import { TWO_LEVELS } from '../../bodies/issuers.ts'
import type { CitationSpot } from '../../manuscript/citation.ts'
import { RUNNING, type Manuscript, type Role } from '../../manuscript/manuscript.ts'
import { compareDates, longDate, type CalendarDate } from '../../model/date.ts'
import { latin, longestFirst, wordsPattern } from '../../model/latin.ts'
import { issueOf, periodOf } from '../../reading/period.ts'
import { isCitedTitle, isQuoted, matches, WORD_END, WORD_START } from '../../reading/scan.ts'
import type { Rule } from '../rule.ts'

interface EndedBody {
  readonly name: string
  /** The first day without it. */
  readonly since: CalendarDate
  readonly now: string
}

const dayAfter = ({ year, month, day }: Required<CalendarDate>): CalendarDate =>
  month === 2 && day === 28 ? { year, month: 3, day: 1 } : { year, month: month + 1, day: 1 }

const BY_NAME = new Map<string, EndedBody>([
  ...ENDED_BODIES.flatMap(({ name, short = [], until, now }) =>
    [name, ...short].map((it) => [it, { name, since: dayAfter(until as Required<CalendarDate>), now }] as const),
  ),
  ...Object.entries(ENDED_PROVINCES).map(
    ([name, now]) =>
      [
        `tỉnh ${name}`,
        { name: `tỉnh ${name}`, since: TWO_LEVELS, now: now.replace(/^(?=\p{Lu})(?!Thành phố)/u, 'tỉnh ') },
      ] as const,
  ),
])

const PLACES = [...BY_NAME.keys()].filter((name) => name.startsWith('tỉnh '))
const NAMES = latin(
  `${WORD_START}(?:(?<name>${longestFirst([...BY_NAME.keys()].filter((name) => !name.startsWith('tỉnh ')))
    .map((name) => name.replace(/ - /gu, ' ?[-–,] ?'))
    .join('|')})(?! (?:và Phát triển|và Môi trường))|(?<place>${wordsPattern(PLACES)}))${WORD_END}`,
  'gu',
)
const ROLES: ReadonlySet<Role> = new Set([...RUNNING, 'heading', 'cell', 'recipient'])

/** Words before and behind a name that say it is a body of the past that is meant. */
const PAST_BEFORE = latin(
  /(?<!\p{L})(?:nguyên là|tiền thân|sáp nhập|hợp nhất|giải thể|chuyển (?:giao )?từ|tiếp nhận từ)(?:\s\p{Ll}+){0,5}\s+$/u,
)
const PAST_BEHIND = latin(
  /^[^.;]{0,30}?(?<!\p{L})(?:cũ|trước đây|trước kia|nay là|nay thuộc|sáp nhập|hợp nhất|giải thể|kết thúc hoạt động)(?!\p{L})/u,
)
/** Words before the name of who issued a document. */
const ISSUER_BEFORE = latin(/(?<!\p{L})của\s+(?:\p{L}+\s+){0,4}$/u)
/** How far from a name such words are looked for. */
const AROUND = 60

/** The day the plan is of: that of its issue, or the begin of the time it is for. */
function dayOf(manuscript: Manuscript): CalendarDate | undefined {
  const issue = issueOf(manuscript)
  return issue?.by === 'issue' ? issue.date : (periodOf(manuscript)?.start ?? issue?.date)
}

export default {
  id: 'body-ended',
  severity: 'warning',
  summary: {
    vi: 'Cơ quan, địa phương được nêu còn tồn tại vào ngày của kế hoạch.',
    en: 'The bodies and provinces a plan names existed on its day.',
  },
  why: {
    vi: 'Từ 01/3/2025 nhiều bộ, sở hợp nhất; từ 01/7/2025 không còn cấp huyện và nhiều tỉnh sáp nhập. Kế hoạch chép từ năm trước hay còn giao việc cho cơ quan đã thôi hoạt động.',
    en: 'Ministries and departments merged on 1/3/2025; on 1/7/2025 districts ended and provinces merged. A plan copied from an older one still gives duties to bodies of the past.',
  },
  prose: true,
  refused: [
    'KẾ HOẠCH\nTrồng cây xanh năm 2026\n\nI. NHIỆM VỤ\n\nTheo Công văn số 112/SNN-KHTC ngày 15/01/2026 của Sở Tài nguyên và Môi trường về giống cây.\n',
    'KẾ HOẠCH\nTrồng cây xanh năm 2026\n\nI. NHIỆM VỤ\n\nGiao Sở Tài nguyên và Môi trường bố trí quỹ đất trồng cây.\n',
    'KẾ HOẠCH\nPhòng, chống thiên tai năm 2026\n\nI. NHIỆM VỤ\n\nPhối hợp với UBND các huyện và tỉnh Yên Bái kiểm tra hồ đập.\n',
    'KẾ HOẠCH\nTuyển sinh năm học 2026-2027\n\nI. NHIỆM VỤ\n\nNhà trường báo cáo Phòng GD&ĐT trước ngày 15/6/2026.\n',
  ],
  accepted: [
    'KẾ HOẠCH\nTrồng cây xanh năm 2026\n\nI. NHIỆM VỤ\n\nGiao Sở Nông nghiệp và Môi trường tiếp nhận hồ sơ của Sở Tài nguyên và Môi trường trước đây.\n',
    'KẾ HOẠCH\nTrồng cây xanh năm 2024\n\nI. NHIỆM VỤ\n\nGiao Sở Tài nguyên và Môi trường bố trí quỹ đất trồng cây.\n',
    'KẾ HOẠCH\nTrồng cây xanh năm 2026\n\nI. NHIỆM VỤ\n\nThực hiện Quyết định số 12/QĐ-UBND ngày 03/5/2023 của Ủy ban nhân dân tỉnh Yên Bái về cây xanh.\n',
  ],
  check(manuscript, say) {
    const day = dayOf(manuscript)
    if (!day || compareDates(day, { year: 2025, month: 3, day: 1 }) < 0) return
    const seen = new Map<EndedBody, CitationSpot[]>()
    const cited = citedIn(manuscript)
    for (const { unit, found, start, end } of matches(manuscript, NAMES, ROLES)) {
      const ended = BY_NAME.get(found[0]) ?? BY_NAME.get(found[0].replace(/ ?[-–,] ?(?=Thương)/u, ' - '))
      if (!ended || compareDates(day, ended.since) < 0 || isQuoted(unit, start)) continue
      if (
        PAST_BEFORE.test(unit.text.slice(Math.max(0, start - AROUND), start)) ||
        PAST_BEHIND.test(unit.text.slice(end, end + AROUND))
      )
        continue
      const document = cited.find((it) => it.unit === unit && it.start <= start && it.end >= end)
      const isIssuer = ISSUER_BEFORE.test(unit.text.slice(Math.max(0, start - AROUND), start))
      if (!(document && isIssuer && isSince(document.date, ended.since)) && (document || isCitedTitle(manuscript, unit, start)))
        continue
      const spots = seen.get(ended)
      if (spots) spots.push({ unit, start, end })
      else seen.set(ended, [{ unit, start, end }])
    }
    for (const [{ name, since, now }, [first, ...others]] of seen) {
      say(
        first,
        {
          vi: `“${name}” không còn từ ${longDate(since)}, trước ngày của kế hoạch này.`,
          en: `“${name}” ended on ${longDate(since)}, before the day of this plan.`,
        },
        {
          hint: {
            vi: `Nay là ${now}; nếu nói về trước đó thì thêm chữ “cũ” hoặc “trước đây”.`,
            en: `Now ${now}; where the past is meant, add “cũ” or “trước đây”.`,
          },
          ...(others.length > 0 && {
            related: others.map((at) => ({ at, message: { vi: `“${name}” ở đây.`, en: `“${name}” here.` } })),
          }),
        },
      )
    }
  },
} satisfies Rule

/** Stretches from a cited document to the end of its clause: who issued it was what it was called then. */
const citedIn = ({ citations }: Manuscript): readonly (CitationSpot & { readonly date: CalendarDate | undefined })[] =>
  citations.map(({ unit, start, symbolEnd, date }) => {
    const behind = unit.text.slice(symbolEnd).search(/[;.](?:\s|$)/u)
    return { unit, start, end: behind < 0 ? unit.text.length : symbolEnd + behind, date }
  })

/** True for a document of a day on which its body was no more. */
const isSince = (date: CalendarDate | undefined, since: CalendarDate): boolean =>
  date?.day !== undefined && compareDates(date, since) >= 0
