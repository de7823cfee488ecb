import { latin } from '../../model/latin.ts'
import { isTyped, symbolOf } from '../../reading/citing.ts'
import type { Rule } from '../rule.ts'

/** A remark between symbol and date that is part of neither: `2324/KH-KTĐNC (CAT) ngày`. */
const REMARK = latin(/^\s*\(\p{Lu}[\p{Lu}\d-]{0,11}\)(?=,?\s+ngày\s)/u)

export default {
  id: 'cited-symbol-spaces',
  severity: 'error',
  summary: {
    vi: 'Số và ký hiệu của văn bản được viện dẫn viết liền, không có dấu cách.',
    en: 'The number and symbol of a cited document are written in one piece.',
  },
  why: {
    vi: 'Giữa số và ký hiệu là dấu gạch chéo, giữa các nhóm chữ viết tắt là dấu gạch nối, không cách chữ; nhờ đó ký hiệu không bị ngắt dòng và tra cứu được.',
    en: 'A slash joins number and symbol, a hyphen the groups of letters, with no space; so the symbol is not torn apart and can be searched for.',
  },
  clause: 'PL1 II.3.c',
  prose: true,
  safe: true,
  refused: [
    'Thực hiện Kế hoạch số 45/KH - SGDĐT ngày 12/01/2026 của Sở Giáo dục và Đào tạo về dạy học hai buổi.',
    'Theo Kế hoạch số 151/KH –TĐB ngày 11/10/2025 của Trường Tiểu học Đồng Bài; Quyết định số 19/QĐ–UBND ngày 10/12/2025 của Ủy ban nhân dân xã.',
    'Theo Nghị quyết số 28 - NQ/TU ngày 15/9/2025 của Tỉnh ủy về cải cách hành chính.',
    'Căn cứ Kế hoạch số 87/KH-CTĐ (BCH) ngày 02/3/2026 của Cụm thi đua số 3 về hoạt động năm 2026.',
  ],
  accepted: [
    'Số:  31  -KH/ĐTN          Đà Bắc, ngày 05 tháng 02 năm 2026\n\nKẾ HOẠCH\nTổ chức Tháng Thanh niên năm 2026\n',
    'Thực hiện Kế hoạch số 45/KH-SGDĐT ngày 12/01/2026 của Sở Giáo dục và Đào tạo về dạy học hai buổi.',
    'Quyết định số 12/QĐ-UBND - văn bản mới nhất - thay thế các quyết định trước.',
    'Theo Quyết định số 33/QĐ-UBND (sửa đổi) ngày 01/4/2026 của Ủy ban nhân dân xã về phân công.',
    'HỘI NÔNG DÂN VIỆT NAM\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nSố 51 - KH/HNDT\n\nKẾ HOẠCH\nTập huấn cán bộ hội năm 2026\n',
  ],
  check({ citations }, say) {
    for (const citation of citations) {
      const { unit, type, link, symbol, symbolStart, symbolEnd } = citation
      // The plan's own symbol has a rule of its own; the blank before its number is filled in by hand.
      if (
        !isTyped(citation) ||
        (type === '' && /^Số(?:\s*:|\s+\d{1,5}\s*-\s*KH\b)/u.test(link + unit.text.slice(symbolStart, symbolEnd)))
      )
        continue
      const written = unit.text.slice(symbolStart, symbolEnd)
      // Where a line ends inside a symbol the space is the line end.
      const isTorn = () => unit.place(symbolStart, symbolEnd)?.line !== unit.place(symbolStart, symbolEnd)?.endLine
      if (written !== symbol && !isTorn()) {
        const spot = symbolOf(citation)
        say(
          spot,
          /\s/u.test(written)
            ? { vi: `Ký hiệu “${written}” có dấu cách.`, en: `The symbol “${written}” has spaces.` }
            : { vi: `Ký hiệu “${written}” có gạch ngang dài.`, en: `The symbol “${written}” has a dash for its hyphen.` },
          { hint: { vi: `Ghi “${symbol}”.`, en: `Write “${symbol}”.` }, fix: { ...spot, text: symbol } },
        )
      }
      const remark = REMARK.exec(unit.text.slice(symbolEnd))
      if (remark) {
        say(
          { unit, start: symbolStart, end: symbolEnd + remark[0].length },
          {
            vi: `Giữa ký hiệu “${symbol}” và ngày ban hành có phần “${remark[0].trim()}” không thuộc ký hiệu.`,
            en: `“${remark[0].trim()}” stands between the symbol “${symbol}” and the date and is no part of either.`,
          },
          {
            hint: {
              vi: 'Ghi đúng ký hiệu như trên văn bản gốc, không thêm phần trong ngoặc.',
              en: 'Write the symbol as the document itself has it, without the bracket.',
            },
          },
        )
      }
    }
  },
} satisfies Rule
