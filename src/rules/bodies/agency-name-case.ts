import { latin, wordsPattern } from '../../model/latin.ts'
import { ALSO_COMMON_NOUNS, WRITTEN_OTHERWISE_TOO } from '../../bodies/data/kinds-of-bodies.ts'
import { NOT_ALONE } from '../../language/data/small-words.ts'
import { AGENCIES, agenciesIn, inCaseOf } from '../../bodies/agencies.ts'
import { RUNNING, type Manuscript, type Unit } from '../../manuscript/manuscript.ts'
import { allCapitals } from '../../elements/fold.ts'
import { isQuoted } from '../../reading/scan.ts'
import { Phrases, phraseOf, unitsHolding, type Phrase } from '../../reading/phrases.ts'
import type { Rule } from '../rule.ts'

/** Not names of bodies: `cán Bộ`, `Đảng Bộ`, `Nội Bộ`. */
const PART = latin(`(?:${wordsPattern(NOT_ALONE)})\\s+$`, 'iu')
/** A common noun at the head of a sentence has a capital of its own: `Ban chỉ đạo các cấp …`. */
const COMMON = new Set(ALSO_COMMON_NOUNS)
const ALSO_RIGHT = new Set(WRITTEN_OTHERWISE_TOO)
const SENTENCE_START = /(?:^|[.!?:]\s+|^[-+]\s+)$/u

/** What the body is of stands behind its own name: `Ban thường vụ Đảng ủy`. */
const NAME_BEHIND = latin(/^ \p{Lu}/u)

let agencies: Phrases<Phrase> | undefined

/** Stretches that are the titles of cited documents: others' words. */
const titles = ({ citations }: Manuscript, unit: Unit): (readonly [number, number])[] =>
  citations.flatMap((citation) => {
    if (citation.unit !== unit || !citation.subject) return []
    const from = unit.text.indexOf(citation.subject, citation.end)
    return from < 0 ? [] : [[from, from + citation.subject.length] as const]
  })

export default {
  id: 'agency-name-case',
  severity: 'warning',
  summary: { vi: 'Tên cơ quan, tổ chức viết hoa theo Phụ lục II.', en: 'Bodies are capitalised as Phụ lục II does it.' },
  why: {
    vi: 'Viết hoa chữ cái đầu của từ chỉ loại hình cơ quan và từ chỉ chức năng, lĩnh vực: “Hội đồng nhân dân”, “Viện kiểm sát nhân dân”, “Sở Giáo dục và Đào tạo”.',
    en: 'A capital stands on the kind of body and on its function: “Hội đồng nhân dân”, “Viện kiểm sát nhân dân”, “Sở Giáo dục và Đào tạo”.',
  },
  clause: 'PL2 IV.1',
  prose: true,
  safe: true,
  refused: [
    'Đại biểu Hội đồng Nhân dân tỉnh giám sát việc thực hiện.',
    'Giao Sở Giáo dục và đào tạo chủ trì, phối hợp với Bộ Công thương.',
    'Ban thường vụ Đảng ủy xã yêu cầu các chi bộ báo cáo; Phòng kinh tế thẩm định; Chi cục Chăn nuôi và thú y lấy mẫu.',
    'Phối hợp với Mặt trận tổ quốc và Uỷ Ban nhân dân các xã.',
    { body: 'Sở Tư pháp phối hợp với Viện Kiểm sát nhân dân tỉnh.\n\n# Mục đích\n\nNâng cao chất lượng.\n' },
  ],
  accepted: [
    'Hội đồng nhân dân, Uỷ ban nhân dân, Toà án nhân dân các cấp; Sở Văn hoá, Thể thao và Du lịch.',
    'Đội ngũ cán bộ y tế, cán bộ tư pháp ở cơ sở; toàn bộ tài chính của đơn vị.',
    'Ban Chỉ huy quân sự xã phối hợp với Bộ Chỉ huy quân sự tỉnh; Ban chỉ huy quân sự phường trực 24/24 giờ.',
    'Ban chỉ đạo các cấp tổ chức giao ban hằng tháng.',
    'SỞ GIÁO DỤC VÀ ĐÀO TẠO; phong trào “Hội Nông dân, hội nông dân và Sở nông nghiệp và môi trường”.',
  ],
  check(manuscript, say) {
    for (const unit of unitsHolding(manuscript, (agencies ??= new Phrases(AGENCIES.map(phraseOf))))) {
      let others: (readonly [number, number])[] | undefined
      for (const { name, start, end } of agenciesIn(unit.text)) {
        const written = unit.text.slice(start, end)
        if (written === name || ALSO_RIGHT.has(written) || allCapitals(written)) continue
        const right = inCaseOf(name, written)
        if (right === written || PART.test(unit.text.slice(Math.max(0, start - 8), start)) || isQuoted(unit, start)) continue
        if (
          COMMON.has(name) &&
          RUNNING.has(unit.role) &&
          SENTENCE_START.test(unit.text.slice(Math.max(0, start - 3), start)) &&
          !NAME_BEHIND.test(unit.text.slice(end, end + 3))
        )
          continue
        others ??= titles(manuscript, unit)
        if (others.some(([from, to]) => start >= from && end <= to)) continue
        say(
          { unit, start, end },
          { vi: `“${written}” viết hoa chưa đúng.`, en: `“${written}” is not capitalised right.` },
          { hint: { vi: `Ghi: ${right}`, en: `Write: ${right}` }, fix: { unit, start, end, text: right } },
        )
      }
    }
  },
} satisfies Rule
