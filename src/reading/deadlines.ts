import { latin } from '../model/latin.ts'
import { datesIn } from './dates.ts'
import { once } from './once.ts'
import { unitsOf } from './scan.ts'
import type { Spot } from '../manuscript/citation.ts'
import type { CalendarDate } from '../model/date.ts'

/** A day by which something asked of someone must be done. */
export interface Deadline {
  readonly date: Required<CalendarDate>
  readonly spot: Spot
}

// `trước ngày …` says when things began or were granted as well: only what is asked makes it a deadline.
const ASKED = latin(
  /(?:gửi|nộp|báo cáo|trình|hoàn thành|hoàn thiện|đăng ký|xây dựng|ban hành|triển khai xong|tổng hợp|phê duyệt|công bố|cập nhật|bàn giao|thời hạn|thời gian|tiến độ|hạn chót)(?!\p{L})/iu,
)
const PAST = latin(
  /(?:(?<!\p{L})đã\s|được cấp|sinh |thụ lý|phát sinh|có hiệu lực|trở về|kể từ|tính (?:từ|đến)|số liệu|tuyển dụng|nghỉ hưu|thành lập|ký kết|ban hành trước|cấp trước|xảy ra|tồn đọng|hết hiệu lực|theo quy định|quy định (?:tại|trước)|tiếp nhận)/iu,
)
const BY = latin(
  /(?:trước|chậm nhất(?: là)?(?: vào)?|muộn nhất(?: là)?|hạn chót(?: là)?|xong(?: trước)?|hoàn thành|thời hạn:?|thời hạn hoàn thành:?)\s+(?:hết\s+|trước\s+)?(?:ngày\s+)?$/iu,
)

/** The deadlines of the running text and of its tables that carry a full date. */
export const deadlinesIn = once((manuscript): Deadline[] =>
  unitsOf(manuscript).flatMap((unit) =>
    datesIn(unit).flatMap(({ date, start, end, long }): Deadline[] => {
      if (!date) return []
      const before = unit.text.slice(Math.max(0, start - 140), start + (long ? 5 : 0))
      if (!BY.test(before)) return []
      const sentence = before.slice(Math.max(before.lastIndexOf('.'), before.lastIndexOf(';')) + 1)
      return ASKED.test(sentence) && !PAST.test(sentence) ? [{ date, spot: { unit, start, end } }] : []
    }),
  ),
)
