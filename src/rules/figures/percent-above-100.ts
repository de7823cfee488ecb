import { latin } from '../../model/latin.ts'
import { percentagesIn } from '../../reading/figures.ts'
import { isQuoted } from '../../reading/scan.ts'
import type { Rule } from '../rule.ts'

// A share of things that can be counted; `105% kế hoạch`, `120% dự toán` measure against a sum and may well be above.
const SHARE = latin(
  /^\s+(?:(?:tổng )?số|các|cơ quan|đơn vị|công chức|viên chức|cán bộ|đảng viên|người|hồ sơ|văn bản|hộ|học sinh|sinh viên|giáo viên|trẻ|bản án|vụ|việc|thủ tục|trường|xã|phường|thôn|doanh nghiệp|cơ sở|bệnh nhân)(?!\p{L})/iu,
)
/** Behind the share: a sum it is measured against. */
const MEASURED = latin(/^[^.;]{0,100}?(?:so với|kế hoạch|chỉ tiêu|dự toán|cùng kỳ|năm trước|được giao|giao)(?!\p{L})/iu)
const GROWTH = latin(
  /(?:tăng|vượt|bằng|gấp|so với|cao hơn|trên|quá|công suất|lên)(?:\s+(?:thêm|lên|mức|tới|đến|khoảng|ít nhất))?\s*$/iu,
)

export default {
  id: 'percent-above-100',
  severity: 'warning',
  summary: { vi: 'Tỷ lệ của một bộ phận trên tổng số không vượt quá 100%.', en: 'A share of a total is not above 100%.' },
  why: {
    vi: 'Tỷ lệ trên 100% số hồ sơ, số người là gõ nhầm số.',
    en: 'More than 100% of files or people is a slip of the keys.',
  },
  prose: true,
  refused: [
    'Bảo đảm 110% số hồ sơ được tiếp nhận qua Cổng dịch vụ công.',
    'Phấn đấu 1000% học sinh tham gia bảo hiểm y tế.',
    {
      yaml: 'targets:\n  - { id: t1, name: Tỷ lệ hồ sơ giải quyết đúng hạn, operator: ">=", value: 985, unit: "%" }',
      body: 'Sở Tư pháp ban hành Kế hoạch.\n\n# Chỉ tiêu\n\n::targets\n',
    },
  ],
  accepted: [
    'Phát triển mới đạt 110% số người tham gia so với kế hoạch; thu ngân sách đạt 105% dự toán; số khách du lịch tăng 120% số năm trước.',
    'Bảo đảm 100% số hồ sơ được tiếp nhận qua Cổng dịch vụ công.',
    {
      yaml: 'targets:\n  - { id: t1, name: Tỷ lệ thu ngân sách so với dự toán, operator: ">=", value: 108, unit: "%" }',
      body: 'Sở Tư pháp ban hành Kế hoạch.\n\n# Chỉ tiêu\n\n::targets\n',
    },
  ],
  check(manuscript, say) {
    const tell = (at: Parameters<typeof say>[0], text: string): void =>
      say(
        at,
        { vi: `Tỷ lệ ${text} vượt quá 100%.`, en: `The share ${text} is above 100%.` },
        { hint: { vi: 'Kiểm tra lại số liệu.', en: 'Check the figure.' } },
      )
    for (const { spot, value, text } of percentagesIn(manuscript)) {
      const { unit, start, end } = spot
      if (value <= 100 || isQuoted(unit, start)) continue
      const [before, after] = [unit.text.slice(Math.max(0, start - 30), start), unit.text.slice(end, end + 120)]
      if (!SHARE.test(after) || MEASURED.test(after) || GROWTH.test(before)) continue
      tell(spot, text)
    }
    manuscript.data?.targets.forEach(({ name, value, unit }, index) => {
      const figure = 'from' in value ? value.to : value
      if (unit !== '%' || figure.value === null || figure.value <= 100 || !latin(/^tỷ lệ\s/iu).test(name)) return
      if (latin(/so với|dự toán|kế hoạch|tăng|vượt|công suất|chỉ tiêu|giao|tỷ lệ thu\s|bao phủ/iu).test(name.slice(5))) return
      tell(manuscript.data!.places[`/targets/${index}/value`], `${figure.text}%`)
    })
  },
} satisfies Rule
