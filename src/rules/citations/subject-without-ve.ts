import { latin, wordsPattern } from '../../model/latin.ts'
import { BEHIND_AN_ISSUER, SUBJECT_NOUNS, WHOLE_ISSUERS } from '../../decree/data/citing-words.ts'
import { citationsIn, isLaw, isTyped } from '../../reading/citing.ts'
import { isQuoted } from '../../reading/scan.ts'
import type { Rule } from '../rule.ts'

/** Names that are at their end: what follows is no part of them. */
const WHOLE = latin(
  `^,?\\s+của\\s+(?<issuer>(?:Bộ trưởng |Chủ tịch )?(?:${wordsPattern(WHOLE_ISSUERS)}))\\s+(?<next>\\p{Ll}+)(?<more>\\s+\\p{Ll}+)?`,
  'u',
)
const GOES_ON: ReadonlySet<string> = new Set(BEHIND_AN_ISSUER)
const NOUN = latin(`^(?:${wordsPattern(SUBJECT_NOUNS)})(?!\\p{L})`, 'u')
/** `của Chính phủ chi tiết một số điều`: what makes law `quy định chi tiết`. */
const DETAIL = latin(/^chi tiết(?!\p{L})/u)

export default {
  id: 'subject-without-ve',
  severity: 'warning',
  summary: {
    vi: 'Trích yếu nối với cơ quan ban hành bằng “về”, “về việc” hoặc động từ của văn bản.',
    en: 'A subject is joined to its issuer by “về”, “về việc” or the document’s verb.',
  },
  why: {
    vi: 'Thiếu chữ “về”, tên cơ quan và nội dung văn bản dính vào nhau: “của Chính phủ cơ sở dữ liệu …”.',
    en: 'Without “về” the issuer and the subject run together: “của Chính phủ cơ sở dữ liệu …”.',
  },
  clause: 'PL1 II.6.b',
  prose: true,
  refused: [
    'Thực hiện Nghị định số 13/2023/NĐ-CP ngày 17/4/2023 của Chính phủ bảo vệ dữ liệu cá nhân.',
    'Căn cứ Quyết định số 52/QĐ-BYT ngày 10/01/2026 của Bộ Y tế danh mục thuốc thiết yếu.',
    'Thực hiện Nghị định số 85/2024/NĐ-CP ngày 10/7/2024 của Chính phủ chi tiết một số điều của Luật Giá.',
  ],
  accepted: [
    'Thực hiện Nghị định số 13/2023/NĐ-CP ngày 17/4/2023 của Chính phủ về bảo vệ dữ liệu cá nhân.',
    'Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ quy định thể thức; Quyết định số 5/QĐ-TTg ngày 03/02/2026 của Thủ tướng Chính phủ được phổ biến rộng rãi.',
    'Triển khai Kế hoạch số 8/KH-UBND ngày 03/02/2026 của Ủy ban nhân dân tỉnh đến từng đơn vị; quán triệt Nghị quyết số 57-NQ/TW ngày 22/12/2024 của Bộ Chính trị gắn với chuyển đổi số.',
  ],
  check(manuscript, say) {
    for (const citation of citationsIn(manuscript)) {
      const { unit, end, hasSubject, subject, issuer, start } = citation
      const detail = subject !== undefined && DETAIL.test(subject)
      if ((hasSubject && !detail) || issuer === undefined || isLaw(citation) || !isTyped(citation) || isQuoted(unit, start))
        continue
      const found = WHOLE.exec(unit.text.slice(end, end + 120))
      if (!found) continue
      const { issuer: named, next, more = '' } = found.groups!
      if (GOES_ON.has(next!) && !NOUN.test(next! + more)) continue
      const from = end + found[0].length - (next! + more).length
      const words = next! + more
      const lead = detail ? 'quy định' : 'về'
      say(
        { unit, start: from, end: from + words.length },
        {
          vi: `Sau “${named}” thiếu chữ “${lead}” trước trích yếu “${words} …”.`,
          en: `Behind “${named}” the word “${lead}” is missing before “${words} …”.`,
        },
        { hint: { vi: `Ghi “${lead} ${words} …”.`, en: `Write “${lead} ${words} …”.` } },
      )
    }
  },
} satisfies Rule
