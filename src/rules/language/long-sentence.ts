import { everyMatch } from '../../model/matches.ts'
import { unitsOf } from '../../reading/scan.ts'
import type { Rule } from '../rule.ts'

const MOST = 120
const LONG = `${'rà soát, thống kê, lập danh sách, phân loại, đánh giá, tổng hợp, báo cáo '.repeat(9)}các hộ dân trong vùng có nguy cơ sạt lở`

export default {
  id: 'long-sentence',
  severity: 'info',
  summary: { vi: `Câu không dài quá ${MOST} chữ.`, en: `No sentence has more than ${MOST} words.` },
  why: {
    vi: 'Câu dài cả nửa trang thì không rõ ai làm việc gì; tách thành câu hoặc thành các gạch đầu dòng.',
    en: 'Over half a page nobody knows who does what; split it into sentences or bullets.',
  },
  prose: true,
  refused: [
    `Ủy ban nhân dân các xã ${LONG}.`,
    { body: `# Mục đích\n\nCác đơn vị ${LONG}.\n\n# Tổ chức thực hiện\n\n::assignments` },
  ],
  accepted: [
    `Ủy ban nhân dân các xã ${LONG.slice(0, 300)}. Ban Chỉ huy ${LONG.slice(300)}.`,
    `Giao các đơn vị: ${LONG.slice(0, 300)}; ${LONG.slice(300)}.`,
  ],
  check(manuscript, say) {
    for (const unit of unitsOf(manuscript)) {
      if (unit.role === 'basis' || unit.text.length < MOST * 4) continue
      for (const { 0: sentence, index: start } of everyMatch(unit.text, /(?:[^.?!;:…]|[.:](?=\S))+/gu)) {
        if (sentence.length < 2 * MOST) continue
        const words = sentence.match(/\S+/gu)?.length ?? 0
        if (words <= MOST) continue
        const lead = /^\s*/u.exec(sentence)![0].length
        const end = start + lead + /^(?:\S+\s*){1,8}/u.exec(sentence.slice(lead))![0].trimEnd().length
        say(
          { unit, start: start + lead, end },
          { vi: `Câu dài ${words} chữ.`, en: `The sentence has ${words} words.` },
          { hint: { vi: 'Tách thành nhiều câu hoặc gạch đầu dòng.', en: 'Split it into sentences or bullets.' } },
        )
      }
    }
  },
} satisfies Rule
