import type { Citation } from '../../manuscript/citation.ts'
import { citationsIn, dayText, keyOf, shortForm, wholeOf } from '../../reading/citing.ts'
import { differentIssuers, differentSubjects, sameDay } from '../../reading/same-document.ts'
import type { Rule } from '../rule.ts'

/** Sure of two documents: of different bodies, or about different things. */
const differ = (a: Citation, b: Citation): boolean =>
  (a.subject !== undefined && b.subject !== undefined && differentSubjects(a.subject, b.subject)) ||
  (a.issuer !== undefined && b.issuer !== undefined && differentIssuers(a.issuer, b.issuer))

export default {
  id: 'same-symbol-two-documents',
  severity: 'warning',
  summary: {
    vi: 'Hai văn bản trùng số, ký hiệu thì mỗi lần viện dẫn đều ghi ngày ban hành.',
    en: 'Where two documents have one symbol, each citation gives the date.',
  },
  why: {
    vi: 'Số của văn bản hành chính đánh lại mỗi năm, của Đảng đánh lại mỗi nhiệm kỳ; chỉ ghi số, ký hiệu thì không biết là văn bản nào.',
    en: 'Numbers begin anew every year, the Party’s every term; a symbol alone does not say which document is meant.',
  },
  clause: 'PL1 II.6.b',
  prose: true,
  refused: [
    'Chỉ thị số 21-CT/TW ngày 04/5/2023 của Ban Bí thư về tiếp tục đổi mới giáo dục nghề nghiệp.\n\nTiếp tục thực hiện Chỉ thị số 21-CT/TW về đẩy mạnh thực hành tiết kiệm, chống lãng phí.',
    'Kế hoạch số 10/KH-UBND ngày 14/01/2025 của Ủy ban nhân dân xã về phòng cháy rừng.\n\nKế hoạch số 10/KH-UBND ngày 20/01/2026 của Ủy ban nhân dân xã về chuyển đổi số.\n\nCác thôn báo cáo theo Kế hoạch số 10/KH-UBND.',
  ],
  accepted: [
    'Chỉ thị số 21-CT/TW ngày 04/5/2023 của Ban Bí thư về tiếp tục đổi mới giáo dục nghề nghiệp.\n\nTiếp tục thực hiện Chỉ thị số 21-CT/TW về giáo dục nghề nghiệp đến năm 2030.',
    'Kế hoạch số 10/KH-UBND ngày 14/01/2025 của Ủy ban nhân dân xã về phòng cháy rừng.\n\nKế hoạch số 10/KH-UBND ngày 20/01/2026 của Ủy ban nhân dân xã về chuyển đổi số.',
  ],
  check(manuscript, say) {
    const groups = new Map<string, Citation[]>()
    for (const citation of citationsIn(manuscript)) {
      // Numbers with a year, and those of the National Assembly, are given once.
      if (citation.kind === 'normative' || citation.kind === 'assembly') continue
      const key = keyOf(citation)
      const group = groups.get(key)
      if (group) group.push(citation)
      else groups.set(key, [citation])
    }
    for (const group of groups.values()) {
      const first = group.find(({ date }) => date)
      if (!first) continue
      const from = group.indexOf(first)
      const secondAt = group.findIndex((it) => it.date && !sameDay(it, first) && differ(it, first))
      const second = group[secondAt]
      for (const [index, citation] of group.entries()) {
        if (citation.dateText !== undefined || citation.nested || index < from) continue
        const other = differ(citation, first) ? first : second
        // Which of the two it is may be plain from the words about it.
        if (!other || (other === second && (citation.subject !== undefined || citation.issuer !== undefined))) continue
        if (other === second && index < secondAt) continue
        say(
          wholeOf(citation),
          other === second
            ? {
                vi: `“${shortForm(citation)}” có thể là văn bản ngày ${dayText(first)} hoặc ngày ${dayText(second)}.`,
                en: `“${shortForm(citation)}” can be that of ${dayText(first)} or that of ${dayText(second)}.`,
              }
            : {
                vi: `“${shortForm(citation)}” ở đây là văn bản khác với văn bản cùng ký hiệu ngày ${dayText(first)} đã viện dẫn ở trên.`,
                en: `“${shortForm(citation)}” here is another document than that of ${dayText(first)} cited above under the same symbol.`,
              },
          {
            hint: {
              vi: `Ghi thêm ngày ban hành: “${shortForm(citation)} ngày …/…/… của …”.`,
              en: `Add the date: “${shortForm(citation)} ngày …/…/… của …”.`,
            },
            related: [first, ...(other === second ? [second] : [])].map((it) => ({
              at: wholeOf(it),
              message: { vi: `Văn bản ngày ${dayText(it)}.`, en: `The document of ${dayText(it)}.` },
            })),
          },
        )
      }
    }
  },
} satisfies Rule
