import { RUNNING } from '../../manuscript/manuscript.ts'
import { CITED_BY_NUMBER } from '../../decree/data/citing-words.ts'
import { latin, wordsPattern } from '../../model/latin.ts'
import { isQuoted, matches, WORD_START } from '../../reading/scan.ts'
import type { Rule } from '../rule.ts'

/** A document of a day, or of a year where its type says nothing else, and no number: `Công văn ngày 05/3/2026 của …`. */
const NUMBERLESS = latin(
  `${WORD_START}(?<type>${wordsPattern(CITED_BY_NUMBER)})\\s+(?:ngày\\s+\\d{1,2}(?:/\\d{1,2}/\\d{4}|\\s+tháng\\s+\\d{1,2}\\s+năm\\s+\\d{4})|(?<=(?:Văn bản|Công văn|Tờ trình|Thông báo|Chỉ thị|Hướng dẫn)\\s+)năm\\s+\\d{4}|số\\s+\\d{1,4}\\s+(?:ngày\\s+\\d{1,2}/\\d{1,2}/\\d{4}|ngày\\s+\\d{1,2}\\s+tháng\\s+\\d{1,2}\\s+năm\\s+\\d{4}))(?=\\s+(?:của|về)\\s|[,;.]?\\s*$)`,
  'gu',
)

export default {
  id: 'citation-without-number',
  severity: 'warning',
  summary: { vi: 'Viện dẫn một văn bản phải ghi số và ký hiệu.', en: 'A cited document is named with its number and symbol.' },
  why: {
    vi: 'Chỉ có ngày hoặc năm thì không tra được văn bản: một cơ quan ban hành nhiều văn bản trong một ngày.',
    en: 'By its day alone a document cannot be found: a body issues many in one.',
  },
  clause: 'PL1 II.6.b',
  prose: true,
  refused: [
    'Theo yêu cầu tại Văn bản năm 2026 của Sở Tài chính về dự toán ngân sách.',
    'Thực hiện Công văn ngày 12/01/2026 của Sở Y tế về phòng bệnh sởi.',
  ],
  accepted: [
    'Thực hiện Công văn số 118/SYT-NVY ngày 12/01/2026 của Sở Y tế về phòng bệnh sởi; Kế hoạch năm 2026 của xã.',
    'Căn cứ Luật Thanh niên ngày 16 tháng 6 năm 2020; Kế hoạch số …/KH-UBND ngày 05/01/2026 của Ủy ban nhân dân xã.',
  ],
  check(manuscript, say) {
    for (const { unit, found, start, end } of matches(manuscript, NUMBERLESS, RUNNING)) {
      if (isQuoted(unit, start)) continue
      const { type } = found.groups!
      say(
        { unit, start, end },
        { vi: `“${found[0]}” không ghi số, ký hiệu.`, en: `“${found[0]}” has no number and symbol.` },
        { hint: { vi: `Ghi “${type} số …/… ngày …”.`, en: `Write “${type} số …/… ngày …”.` } },
      )
    }
  },
} satisfies Rule
