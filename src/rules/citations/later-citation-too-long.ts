import { latin } from '../../model/latin.ts'
import type { Citation } from '../../manuscript/citation.ts'
import type { Unit } from '../../manuscript/manuscript.ts'
import { citationsIn, isLaw, isTyped, keyOf, shortForm, wholeOf } from '../../reading/citing.ts'
import { sameDay } from '../../reading/same-document.ts'
import { isQuoted } from '../../reading/scan.ts'
import type { Rule } from '../rule.ts'

const isFull = ({ dateText, issuer, hasSubject }: Citation): boolean =>
  dateText !== undefined && (issuer !== undefined || hasSubject)

const dayOf = ({ date, dateText }: Citation): string => (date ? `${date.year}-${date.month}-${date.day}` : dateText!)

/** `Kính gửi: Đoàn giám sát theo Quyết định số … ngày …`: an address names its addressee in full. */
const ADDRESSED = latin(/K(?:ính gửi|ÍNH GỬI):[^.;]{0,80}$/u)

/** `(sau đây gọi tắt là Nghị quyết số …`: a name is given, nothing is cited. */
const NAMING = /(?:gọi|viết)(?: tắt| chung)? là:?\s+$/u

/** `… (sau đây gọi tắt là …)` behind it: only here the document is given the name that the text goes on with. */
const NAMED = /^\s*\((?:sau đây |dưới đây )?(?:được )?(?:gọi|viết)\s/u

/**
 * The line below a title, that says what the plan or annex goes with, has number and date (PL1 III.1.c); the article that issues
 * a plan has the plan's whole title.
 */
const LINK = /^(?:\(|Điều \d+\.?\s+)?(?:Ban hành |Đính |Gửi )?[Kk]èm theo\s/u

/** `(Ban hành kèm theo Quyết định số …`. */
const BEGINS_ANEW = /\((?:Ban hành )?[Kk]èm theo\s$/u

export default {
  id: 'later-citation-too-long',
  severity: 'warning',
  summary: {
    vi: 'Văn bản đã viện dẫn đầy đủ thì các lần sau chỉ ghi tên loại, số và ký hiệu.',
    en: 'Once cited in full, a document is cited by type and number only.',
  },
  why: {
    vi: 'Lặp lại ngày, cơ quan ban hành và trích yếu làm câu dài và dễ chép sai ở lần sau.',
    en: 'Repeating date, issuer and subject makes sentences long, and copies go wrong.',
  },
  clause: 'PL1 II.6.b',
  prose: true,
  refused: [
    'Thực hiện Quyết định số 411/QĐ-TTg ngày 31/3/2022 của Thủ tướng Chính phủ phê duyệt Chiến lược kinh tế số.\n\nCác phòng tiếp tục bám sát Quyết định số 411/QĐ-TTg ngày 31/3/2022 của Thủ tướng Chính phủ phê duyệt Chiến lược kinh tế số.',
    'Căn cứ Kế hoạch số 19/KH-SGDĐT ngày 20/01/2026 của Sở Giáo dục và Đào tạo về phổ cập giáo dục.\n\nNhà trường đối chiếu Kế hoạch số 19/KH-SGDĐT ngày 20/01/2026 của Sở Giáo dục và Đào tạo để điều chỉnh chỉ tiêu.',
  ],
  accepted: [
    'BÁO CÁO\nTiếp thu kết luận giám sát theo Quyết định số 58-QĐ/ĐU ngày 07/8/2026 của Ban Thường vụ Đảng ủy\n\nKính gửi: Đoàn giám sát theo Quyết định số 58-QĐ/ĐU ngày 07/8/2026 của Ban Thường vụ Đảng ủy.',
    'Thực hiện Nghị quyết số 41/NQ-CP ngày 10/4/2025 của Chính phủ về phát triển nghề cá.\n\nTriển khai Nghị quyết số 41/NQ-CP ngày 10/4/2025 của Chính phủ về phát triển nghề cá (sau đây gọi tắt là Nghị quyết số 41/NQ-CP) tại các xã ven biển.',
    'Thực hiện Nghị quyết số 41/NQ-CP ngày 10/4/2025 của Chính phủ về phát triển nghề cá.\n\nQUYẾT ĐỊNH:\n\nĐiều 1. Ban hành kèm theo Quyết định này Kế hoạch triển khai Nghị quyết số 41/NQ-CP ngày 10/4/2025 của Chính phủ về phát triển nghề cá trên địa bàn tỉnh.',
    'Thực hiện Nghị quyết số 76/NQ-CP ngày 10/4/2025 của Chính phủ ban hành Kế hoạch (sau đây gọi tắt là Nghị quyết số 76/NQ-CP ngày 10/4/2025 của Chính phủ).',
    'Thực hiện Chỉ thị số 01/CT-TTg ngày 03/01/2023 của Thủ tướng Chính phủ về phòng cháy (sau đây viết tắt là Chỉ thị số 01/CT-TTg ngày 03/01/2023 của Thủ tướng Chính phủ).\n\nQuán triệt Chỉ thị số 01/CT-TTg ngày 03/01/2023 của Thủ tướng Chính phủ đến từng đơn vị.',
    'Căn cứ Quyết định số 387/QĐ-UBND ngày 14/4/2025 của Ủy ban nhân dân tỉnh về việc thành lập Quỹ Phòng, chống thiên tai.\n\nQUYẾT ĐỊNH:\n\nQUY CHẾ\n\n(Ban hành kèm theo Quyết định số 471/QĐ-UBND ngày 12/9/2025 của Ủy ban nhân dân tỉnh)\n\nQuỹ được thành lập theo Quyết định số 387/QĐ-UBND ngày 14/4/2025 của Ủy ban nhân dân tỉnh về việc thành lập Quỹ Phòng, chống thiên tai.',
    'Thực hiện Quyết định số 1132/QĐ-TTg ngày 09/10/2024 của Thủ tướng Chính phủ; các sở bám sát Quyết định số 1132/QĐ-TTg ngày 09/10/2024 của Thủ tướng Chính phủ phê duyệt Chiến lược hạ tầng số.',
    'Thực hiện Quyết định số 411/QĐ-TTg ngày 31/3/2022 của Thủ tướng Chính phủ phê duyệt Chiến lược kinh tế số.\n\nCác phòng tiếp tục bám sát Quyết định số 411/QĐ-TTg.',
    'Chỉ thị số 05-CT/TW ngày 15/5/2016 của Bộ Chính trị về đẩy mạnh học tập và làm theo Bác.\n\nChỉ thị số 05-CT/TW ngày 23/6/2021 của Ban Bí thư về giảm nghèo bền vững.',
    'Nghị quyết số 59-NQ/TW ngày 24/01/2025 của Bộ Chính trị về hội nhập quốc tế.\n\nNghị quyết số 153/NQ-CP ngày 31/5/2025 của Chính phủ ban hành Chương trình hành động thực hiện Nghị quyết số 59-NQ/TW ngày 24/01/2025 của Bộ Chính trị.',
    'KẾ HOẠCH\nPhổ cập bơi\n\nThực hiện Kế hoạch số 19/KH-SGDĐT ngày 20/01/2026 của Sở Giáo dục và Đào tạo về bơi an toàn.\n\nI. MỤC ĐÍCH\n\nBiết bơi (phụ lục kèm theo)./.\n\nPhụ lục\nLỊCH HỌC\n\nTheo Kế hoạch số 19/KH-SGDĐT ngày 20/01/2026 của Sở Giáo dục và Đào tạo về bơi an toàn.\n',
    'Theo Kế hoạch số 19/KH-SGDĐT; xem Kế hoạch số 19/KH-SGDĐT ngày 20/01/2026 của Sở Giáo dục và Đào tạo về phổ cập giáo dục.',
  ],
  check(manuscript, say) {
    const first = new Map<string, Citation>()
    const dates = new Map<string, Set<string>>()
    const longNames = new Set<string>()
    const citations = citationsIn(manuscript)
    for (const it of citations)
      if (it.dateText !== undefined) dates.set(keyOf(it), (dates.get(keyOf(it)) ?? new Set()).add(dayOf(it)))
    // An annex is read by itself, and may introduce a document anew.
    const heads = manuscript.parts.annexes.map(({ from }) => manuscript.units[from]!)
    const begins = new Set<Unit>(heads)
    const annexOf = new Map<Unit, Unit>()
    let annex: Unit | undefined
    for (const unit of heads.length > 0 ? manuscript.units : []) {
      if (begins.has(unit)) annex = unit
      if (annex) annexOf.set(unit, annex)
    }
    let within: Unit | undefined
    for (const citation of citations) {
      if (annexOf.get(citation.unit) !== within) {
        within = annexOf.get(citation.unit)
        first.clear()
      }
      // What goes with a decision is read by itself, as an annex is.
      if (BEGINS_ANEW.test(citation.unit.text.slice(Math.max(0, citation.start - 30), citation.start))) {
        first.clear()
        continue
      }
      if (LINK.test(citation.unit.text)) continue
      // What stands in another document's title is that document's wording.
      if (!isFull(citation) || isLaw(citation) || citation.nested) continue
      const key = keyOf(citation)
      const before = first.get(key)
      // Where the subject is told only now, this is the fuller one.
      if (!before || (!before.hasSubject && citation.hasSubject && sameDay(before, citation))) {
        first.set(key, citation)
        continue
      }
      // Where the text itself gives it a name with date and issuer, it goes on with that name.
      if (NAMING.test(citation.unit.text.slice(Math.max(0, citation.start - 24), citation.start))) longNames.add(key)
      // Two documents of one symbol are told apart by their dates.
      if (
        dates.get(key)!.size > 1 ||
        !sameDay(before, citation) ||
        isQuoted(citation.unit, citation.start) ||
        ADDRESSED.test(citation.unit.text.slice(Math.max(0, citation.start - 100), citation.start)) ||
        !isTyped(citation) ||
        longNames.has(key) ||
        NAMED.test(citation.unit.text.slice(citation.subjectEnd ?? citation.end)) ||
        citation.base
      )
        continue
      const short = shortForm(citation)
      say(
        wholeOf(citation),
        { vi: `“${short}” đã viện dẫn đầy đủ ở trên.`, en: `“${short}” has been cited in full above.` },
        {
          hint: { vi: `Chỉ ghi “${short}”.`, en: `Write only “${short}”.` },
          related: [{ at: wholeOf(before), message: { vi: 'Lần đầu viện dẫn.', en: 'The first citation.' } }],
        },
      )
    }
  },
} satisfies Rule
