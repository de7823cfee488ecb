import { latin, wordsPattern } from '../model/latin.ts'
import { everyMatch } from '../model/matches.ts'
import { LOOKING_BEYOND, REVIEWED } from '../reading/data/time-words.ts'
import { once } from './once.ts'
import { issueOf, periodOf } from './period.ts'
import { unitsOf } from './scan.ts'
import type { CitationSpot } from '../manuscript/citation.ts'

/** A period that was over before the plan begins: `giai đoạn 2016-2020` in a plan of 2023. */
export interface EndedPeriod {
  readonly spot: CitationSpot
  readonly end: number
  readonly planned: number
  /** The sentence says that work of this period goes on, and nothing in it looks beyond the period. */
  readonly continued: boolean
  /** The sentence looks back at it: a review, a report, a result. */
  readonly reviewed: boolean
}

const PERIOD = latin(
  /(?<!\p{L})(?:(?:giai đoạn|nhiệm kỳ|thời kỳ|kế hoạch 5 năm)\s+\(?(?<from>(?:19|20)\d{2})\s*[-–]\s*(?<to>20\d{2})|đến năm\s+(?<by>20\d{2}))(?!\p{N})/giu,
)

/** One of these stands in every period; looking for them first costs next to nothing. */
const MARKS = ['iai đoạn', 'hiệm kỳ', 'hời kỳ', '5 năm', 'ến năm']

// What a plan does with a programme that still runs.
const CONTINUED = latin(
  /(?:tiếp tục|duy trì|đẩy mạnh|hưởng ứng|(?:tổ chức |triển khai )?thực hiện (?:nghiêm(?: túc)?|tốt|có hiệu quả|hiệu quả|đầy đủ|thắng lợi)|triển khai(?: thực hiện)?(?: có hiệu quả| hiệu quả)?|hoàn thành (?:các |toàn bộ )?(?:mục tiêu|chỉ tiêu|nhiệm vụ))\s/iu,
)
// What a plan does with one that is over.
const OVER = latin(wordsPattern(REVIEWED), 'iu')
const BEYOND = latin(
  `^[”"’)\\s,;]*(?:và\\s+)?(?:(?:những|các) năm tiếp theo|(?:${wordsPattern(LOOKING_BEYOND)})[^.;]{0,30})`,
  'iu',
)

/** Every period in the running text that was over before the plan began. */
export const endedPeriods = once((manuscript): EndedPeriod[] => {
  const planned = periodOf(manuscript)?.start.year ?? issueOf(manuscript)?.date.year
  if (planned === undefined) return []
  return unitsOf(manuscript).flatMap((unit) => {
    // What grounds the plan is named as it is called; so does the paragraph that opens with it.
    if (
      unit.role === 'basis' ||
      /^(?:Căn cứ|Thực hiện (?:Nghị quyết|Quyết định|Kế hoạch|Chương trình|Chỉ thị|Công văn))\s/u.test(unit.text)
    )
      return []
    if (!MARKS.some((mark) => unit.text.includes(mark))) return []
    return everyMatch(unit.text, PERIOD).flatMap((found): EndedPeriod[] => {
      const end = Number(found.groups!.to ?? found.groups!.by)
      if (end >= planned || (found.groups!.from !== undefined && Number(found.groups!.from) > end)) return []
      const start = found.index
      const stop = start + found[0].length
      const before = sentenceBefore(unit.text, start)
      const after = /^[^.;]{0,80}/u.exec(unit.text.slice(stop))![0]
      const reviewed = OVER.test(before) || OVER.test(after)
      return [
        {
          spot: { unit, start, end: stop },
          end,
          planned,
          continued: !reviewed && CONTINUED.test(before) && !BEYOND.test(after),
          reviewed,
        },
      ]
    })
  })
})

/** The sentence up to a place; the point inside `20.000` or `TT.` is none, a semicolon ends what a verb speaks of. */
function sentenceBefore(text: string, at: number): string {
  const before = text.slice(Math.max(0, at - 500), at)
  const ends = everyMatch(before, latin(/[.!?]\s+(?=\p{Lu})|;\s/gu))
  const last = ends.at(-1)
  return last ? before.slice(last.index + last[0].length) : before
}
