import { latin, wordsPattern } from '../../model/latin.ts'
import { BRACKET_OPENERS } from '../../language/data/small-words.ts'
import { RUNNING } from '../../manuscript/manuscript.ts'
import { isQuoted, matches } from '../../reading/scan.ts'
import type { Rule } from '../rule.ts'

/** Words that begin a remark, and no name; and those that begin names too (`Từ Sơn`), unless a small letter follows. */
const OPENERS = wordsPattern(BRACKET_OPENERS)
const NAMES_TOO = 'Từ|Do|Trong|Riêng'
/** In the middle of a sentence, a bracket that opens a remark. */
const IN_SENTENCE = latin(
  `(?<=[\\p{Ll}\\p{N},”] )\\((?<word>(?:${OPENERS})(?= [\\p{L}\\p{N}])|(?:${NAMES_TOO})(?= [\\p{Ll}\\p{N}]))`,
  'gu',
)
/** A bracket that holds a sentence of its own, end mark included. */
const OWN_SENTENCE = /^[^()]*[.!?]\)/u

export default {
  id: 'capital-in-brackets',
  severity: 'info',
  summary: {
    vi: 'Phần chú thích trong ngoặc đơn giữa câu không viết hoa chữ đầu.',
    en: 'A remark in brackets inside a sentence begins with a small letter.',
  },
  why: {
    vi: 'Phụ lục II chỉ viết hoa chữ đầu câu và tên riêng; phần trong ngoặc vẫn thuộc câu đang viết.',
    en: 'Appendix II has capitals at the start of sentences and names; what stands in brackets is still part of the sentence.',
  },
  clause: 'PL2 I',
  prose: true,
  safe: true,
  refused: [
    'Các phòng thực hiện ngay sau khi Kế hoạch được ban hành (Từ năm 2026 đến năm 2028).',
    'Chi trả hỗ trợ cho hộ nghèo (Theo danh sách đã phê duyệt) trước tháng 6.',
  ],
  accepted: [
    'Các phòng thực hiện ngay sau khi Kế hoạch được ban hành (từ năm 2026 đến năm 2028).',
    'Các phường mới sắp xếp (Từ Sơn, Đồng Nguyên) báo cáo trước tháng 6.',
    'Sở Nội vụ tổng hợp kết quả. (Theo biểu mẫu số 01)',
    'Thu hồi tài sản (Trong Kế hoạch này gọi là tài sản công. Phụ lục nêu danh mục.)',
  ],
  check(manuscript, say) {
    for (const { unit, found, start } of matches(manuscript, IN_SENTENCE, RUNNING)) {
      if (isQuoted(unit, start) || OWN_SENTENCE.test(unit.text.slice(start + 1, start + 400))) continue
      const { word } = found.groups as { word: string }
      const right = word[0]!.toLowerCase() + word.slice(1)
      const spot = { unit, start: start + 1, end: start + 1 + word.length }
      say(
        spot,
        { vi: `“(${word} …” viết hoa trong ngoặc giữa câu.`, en: `“(${word} …” has a capital in brackets inside a sentence.` },
        { hint: { vi: `(${right} …`, en: `(${right} …` }, fix: { ...spot, text: right } },
      )
    }
  },
} satisfies Rule
