import { UNMARKED_PAIRS } from '../../language/data/unmarked-pairs.ts'
import { findSlips, patternsOf, type FoundSlip, type Pattern } from '../../reading/find-slips.ts'
import { isQuoted } from '../../reading/scan.ts'
import type { Rule } from '../rule.ts'

let pairs: readonly Pattern[] | undefined

/** `tổ chức chính trị xã hội - nghề nghiệp` is the law’s own name. */
const PROFESSIONS = /^\s[-–]\s?nghề/u

export default {
  id: 'missing-comma',
  severity: 'warning',
  summary: {
    vi: 'Các cặp từ cố định có dấu ngăn cách: “chủ trì, phối hợp”, “kinh tế - xã hội”.',
    en: 'Fixed pairs have the mark that divides them: “chủ trì, phối hợp”, “kinh tế - xã hội”.',
  },
  why: {
    vi: 'Hai việc, hai đối tượng đứng liền nhau mà không có dấu thì đọc thành một; văn bản pháp luật viết có dấu.',
    en: 'Two things run together read as one; the law’s own texts have the mark.',
  },
  prose: true,
  refused: [
    'Công an xã chủ trì phối hợp với các thôn tuần tra ban đêm.',
    'Kịp thời phát hiện biểu dương gương người tốt việc tốt.',
    'Báo cáo tình hình phát triển kinh tế xã hội quý I của xã.',
  ],
  accepted: [
    'Công an xã chủ trì, phối hợp với các thôn; đơn vị chủ trì phối hợp với đơn vị liên quan.',
    'Đoàn kiểm tra giám sát việc chấp hành; nền kinh tế xã hội chủ nghĩa; tổ chức chính trị xã hội - nghề nghiệp.',
    'Phong trào “Người tốt việc tốt” được phát động từ năm 2020.',
  ],
  check(manuscript, say) {
    pairs ??= patternsOf(UNMARKED_PAIRS)
    const byWords = new Map<string, FoundSlip[]>()
    for (const slip of findSlips(manuscript, pairs)) {
      const { unit, start, end, right } = slip
      if (isQuoted(unit, start) || PROFESSIONS.test(unit.text.slice(end, end + 8))) continue
      const key = right.toLowerCase()
      const same = byWords.get(key)
      if (same) same.push(slip)
      else byWords.set(key, [slip])
    }
    // One line for each phrase, however often it stands there.
    for (const [first, ...others] of byWords.values()) {
      const { unit, start, end, found, right } = first!
      say(
        { unit, start, end },
        { vi: `“${found}” thiếu dấu ngăn cách; viết “${right}”.`, en: `“${found}” lacks its mark; write “${right}”.` },
        {
          hint: { vi: right, en: right },
          fix: { unit, start, end, text: right },
          ...(others.length > 0 && {
            related: others.map((at) => ({ at, message: { vi: `“${at.found}” ở đây.`, en: `“${at.found}” here.` } })),
          }),
        },
      )
    }
  },
} satisfies Rule
