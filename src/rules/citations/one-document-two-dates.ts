import { latin } from '../../model/latin.ts'
import { foldIssuer } from '../../bodies/issuers.ts'
import type { Citation } from '../../manuscript/citation.ts'
import { citationsIn, dayText, keyOf, shortForm, wholeOf, wordsOf } from '../../reading/citing.ts'
import { differentIssuers, sameDay } from '../../reading/same-document.ts'
import type { Rule } from '../rule.ts'

/** One document without doubt: its symbol has a year, or the titles begin alike. */
const same = (a: Citation, b: Citation): boolean => {
  // Each province counts its own.
  const local = latin(/-(?:UBND|HĐND)$/iu).test(a.symbol)
  if ((a.kind === 'normative' && !local) || a.kind === 'assembly') return true
  if (a.issuer && b.issuer && differentIssuers(a.issuer, b.issuer)) return false
  if (a.subject === undefined || b.subject === undefined) return isOnesOwn(a, b)
  const [one, two] = [wordsOf(a.subject), wordsOf(b.subject)]
  const shared = [...one].filter((pair) => two.has(pair)).length
  return !isYearly(a, b) && shared >= 4 && shared >= 0.6 * Math.min(one.size, two.size)
}

/** With no title to tell them apart: numbers begin anew each year, so that one body has one such number in one. */
const isOnesOwn = (a: Citation, b: Citation): boolean => {
  if (a.date!.year !== b.date!.year || a.type.toLowerCase() !== b.type.toLowerCase()) return false
  // Named again without its body: the one that was named with it.
  if (!a.issuer || !b.issuer) return a.issuer !== b.issuer
  const [one, two] = [foldIssuer(a.issuer), foldIssuer(b.issuer)]
  return one.includes(two) || two.includes(one)
}

/** What is given anew each year has one number and nearly one title under many dates: `về chỉ tiêu năm 2025`, `… năm 2026`. */
const isYearly = (a: Citation, b: Citation): boolean => a.date!.year !== b.date!.year && yearsOf(a) !== yearsOf(b)
const yearsOf = ({ subject }: Citation): string => subject?.match(/20\d{2}/gu)?.join() ?? ''

export default {
  id: 'one-document-two-dates',
  severity: 'warning',
  summary: { vi: 'Một văn bản chỉ ghi một ngày ban hành.', en: 'One document has one date.' },
  why: {
    vi: 'Cùng ký hiệu, cùng trích yếu mà ghi hai ngày thì có một chỗ chép sai.',
    en: 'With one symbol and subject but two dates, one of them is a slip.',
  },
  clause: 'PL1 II.6.b',
  prose: true,
  refused: [
    'Căn cứ Kế hoạch số 31/KH-UBND ngày 11/02/2026 của Ủy ban nhân dân tỉnh Sơn La về trồng rừng.\n\nBám sát Kế hoạch số 31/KH-UBND ngày 12/02/2026 của Ủy ban nhân dân tỉnh.',
    'Nghị định số 61/2018/NĐ-CP ngày 23/4/2018 của Chính phủ về cơ chế một cửa.\n\nMục tiêu: thực hiện Nghị định số 61/2018/NĐ-CP ngày 23/3/2018 của Chính phủ.',
    'Quyết định số 749/QĐ-TTg ngày 03/6/2020 của Thủ tướng Chính phủ phê duyệt Chương trình chuyển đổi số quốc gia đến năm 2025.\n\nQuyết định số 749/QĐ-TTg ngày 03/6/2021 của Thủ tướng Chính phủ phê duyệt Chương trình chuyển đổi số quốc gia đến năm 2025.',
  ],
  accepted: [
    'Kế hoạch số 31/KH-UBND ngày 11/02/2026 của Ủy ban nhân dân tỉnh về trồng rừng; Kế hoạch số 31/KH-UBND ngày 19/02/2026 của Ủy ban nhân dân xã Mường Khương.',
    'Nghị định số 61/2018/NĐ-CP ngày 23/4/2018 của Chính phủ về cơ chế một cửa.\n\nNghị định số 107/2021/NĐ-CP ngày 06/12/2021 sửa đổi Nghị định số 61/2018/NĐ-CP ngày 23/4/2018.',
    'Quyết định số 2/QĐ-UBND ngày 03/01/2025 của Ủy ban nhân dân xã về giao chỉ tiêu, nhiệm vụ năm 2025 cho các đơn vị.\n\nQuyết định số 2/QĐ-UBND ngày 05/01/2026 của Ủy ban nhân dân xã về giao chỉ tiêu, nhiệm vụ năm 2026 cho các đơn vị.',
    'Quyết định số 07/2024/QĐ-UBND ngày 12/3/2024 của UBND tỉnh Hà Nam về giá đất.\n\nQuyết định số 07/2024/QĐ-UBND ngày 30/01/2024 của UBND tỉnh Nam Định về phí thăm quan.',
    'Chỉ thị số 05-CT/TW ngày 15/5/2016 của Bộ Chính trị về đẩy mạnh học tập và làm theo Bác.\n\nChỉ thị số 05-CT/TW ngày 23/6/2021 của Ban Bí thư về công tác giảm nghèo bền vững.',
  ],
  check(manuscript, say) {
    const first = new Map<string, Citation>()
    for (const citation of citationsIn(manuscript)) {
      if (!citation.date) continue
      const key = keyOf(citation)
      const before = first.get(key)
      if (!before) first.set(key, citation)
      else if (!sameDay(before, citation) && same(before, citation)) {
        say(
          wholeOf(citation),
          {
            vi: `${shortForm(citation)} ở đây ghi ngày ${dayText(citation)}, ở trên ghi ngày ${dayText(before)}.`,
            en: `${shortForm(citation)} is dated ${dayText(citation)} here and ${dayText(before)} above.`,
          },
          {
            hint: { vi: 'Đối chiếu văn bản gốc và ghi một ngày.', en: 'Compare the document itself and give one date.' },
            related: [
              {
                at: wholeOf(before),
                message: { vi: `Ở đây ghi ngày ${dayText(before)}.`, en: `Here it is ${dayText(before)}.` },
              },
            ],
          },
        )
      }
    }
  },
} satisfies Rule
