import { planLabels } from '../../expand/frame.ts'
import type { Block } from '../../model/block.ts'
import { plainText } from '../../model/inline.ts'
import type { Plan } from '../../model/plan.ts'
import type { PlanPlaces } from '../../model/plan-places.ts'
import type { Manuscript, Unit } from '../../manuscript/manuscript.ts'
import type { Say } from '../../manuscript/say.ts'
import { formUnits, isForm } from '../../reading/forms.ts'
import type { Rule } from '../rule.ts'
import { isCapitals, shown } from '../../reading/scan.ts'

export default {
  id: 'empty-section',
  severity: 'warning',
  summary: { vi: 'Dưới mỗi tiêu đề phải có nội dung.', en: 'There is text below every heading.' },
  why: {
    vi: 'Tiêu đề không có nội dung thường là phần soạn dở còn sót lại.',
    en: 'A heading with nothing below it is mostly an unfinished part.',
  },
  clause: 'PL1 II.6.c',
  prose: true,
  refused: [
    'I. MỤC ĐÍCH, YÊU CẦU\n\nII. NỘI DUNG\n\n1. Tuyên truyền\n\nPhát tờ rơi tại các trạm y tế.\n\nIII. TỔ CHỨC THỰC HIỆN\n\nGiao Văn phòng theo dõi.',
    { body: '# Mục đích\n\nPhòng bệnh chủ động.\n\n# Kinh phí\n\n# Tổ chức thực hiện\n\n::assignments' },
    { body: '# Mục đích\n\n## Mục đích chung\n\n## Mục đích cụ thể\n\nTiêm đủ mũi.\n\n# Tổ chức thực hiện\n\n::assignments' },
  ],
  accepted: [
    'A. KẾT QUẢ THỰC HIỆN NĂM 2023\n\nI. CÔNG TÁC CHỈ ĐẠO\n\nĐã kiện toàn Ban Chỉ đạo.\n\nB. NHIỆM VỤ NĂM 2024\n\nI. MỤC TIÊU\n\nGiảm hộ nghèo.',
    'I. MỤC TIÊU CHUNG\n\nGiảm ca mắc.\n\nII. MỤC TIÊU CỤ THỂ\n\nI. Giám sát chặt chẽ, phát hiện sớm.\n\n2. Đáp ứng nhanh, xử lý triệt để ổ dịch.',
    'I. MỤC ĐÍCH, YÊU CẦU\n\n1. Mục đích\n\nPhòng bệnh chủ động.\n\nII. TỔ CHỨC THỰC HIỆN\n\nGiao Trạm Y tế chủ trì.',
    'MỤC LỤC\n\nI. ĐẶC ĐIỂM TÌNH HÌNH\n\nII. NHIỆM VỤ\n\nIII. GIẢI PHÁP\n\nIV. TỔ CHỨC THỰC HIỆN\n\nGiao Văn phòng theo dõi.',
    { body: '# Mục đích\n\n## Mục đích chung\n\nPhòng bệnh chủ động.\n\n# Tổ chức thực hiện\n\n::assignments' },
  ],
  check(manuscript, say) {
    const { data: plan, places } = manuscript
    if (plan) {
      emptyHeadings(plan, plan.body, places, say)
      for (const { title, body } of plan.appendices) if (!isForm(title, textsOf(body))) emptyHeadings(plan, body, places, say)
    } else emptySections(manuscript, say)
  },
} satisfies Rule

const textsOf = (blocks: readonly Block[]): string[] =>
  blocks.flatMap((block) => [
    ...('text' in block ? [plainText(block.text)] : []),
    ...('children' in block ? textsOf(block.children) : []),
  ])

const message = (title: string) => ({
  vi: `Dưới tiêu đề “${shown(title)}” không có nội dung.`,
  en: `There is nothing below the heading “${shown(title)}”.`,
})
const hint = { vi: 'Viết nội dung của phần này hoặc bỏ tiêu đề.', en: 'Write the section or delete its heading.' }

/** Data that are placed are content; where there are none of them, that is reported where they are placed. */
function emptyHeadings(plan: Plan, blocks: readonly Block[], places: PlanPlaces, say: Say): void {
  const labels = planLabels(blocks, plan)
  for (const [index, block] of blocks.entries()) {
    if (block.type !== 'heading') continue
    const next = blocks[index + 1]
    if (next && (next.type !== 'heading' || next.level > block.level)) continue
    say(places.of(block), message(`${labels.of(block)} ${plainText(block.text)}`.trim()), { hint })
  }
}

/** `I.` in small letters right below a section is typed for `1.`, which is told by itself (section-not-caps). */
const reopens = (next: Unit | undefined): boolean => next?.label === 'I.' && !isCapitals(next.text)

/** Parts `A.` have sections `I.` */
const isRoman = ({ label = '' }: Unit): boolean => /^[IVX]/u.test(label)

/** In prose only sections in capitals are surely headings: short numbered lines may be a list. */
function emptySections(manuscript: Manuscript, say: Say): void {
  const { units } = manuscript
  const forms = formUnits(manuscript)
  const empty = units.flatMap((unit, index) => {
    const next = units[index + 1]
    const bare =
      unit.role === 'heading' &&
      unit.level === 1 &&
      !forms.has(unit) &&
      isCapitals(unit.text) &&
      !reopens(next) &&
      (next?.role === 'authority' || (next?.role === 'heading' && next.level === 1 && isRoman(next) === isRoman(unit)))
    return bare ? [{ unit, index }] : []
  })
  // One after the other they are a table of contents.
  const alone = empty.filter(({ index }) => !empty.some((other) => Math.abs(other.index - index) === 1))
  for (const { unit } of alone)
    say({ unit, start: 0, end: unit.text.length }, message(`${unit.label ?? ''} ${unit.text}`.trim()), { hint })
}
