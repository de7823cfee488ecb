import { inOrder, neighbours, type Class } from '../../reading/figures.ts'
import type { Wording } from '../../model/problem.ts'
import type { Rule } from '../rule.ts'

export default {
  id: 'range-overlap',
  severity: 'warning',
  summary: { vi: 'Các mức phân loại liền nhau không chồng lên nhau.', en: 'Classes that follow each other do not overlap.' },
  why: {
    vi: 'Trường hợp đúng bằng mức giáp ranh rơi vào cả hai loại thì không biết áp dụng chỉ tiêu nào.',
    en: 'A case on the border falls into both classes, and nobody knows which figure applies.',
  },
  prose: true,
  refused: [
    '- Trường có từ 10 lớp đến 18 lớp: bố trí 01 nhân viên y tế.\n- Trường có từ 18 lớp trở lên: bố trí 02 nhân viên y tế.',
    'Định mức hỗ trợ: trạm y tế phục vụ dưới 5.000 dân: 02 giường; trạm y tế phục vụ từ 5.000 dân đến 8.000 dân: 03 giường; trạm y tế phục vụ từ 8.000 dân trở lên: 05 giường.',
    '- Xã có dưới 5.000 hộ: vận động 10 suất quà.\n- Xã có từ 4.500 hộ đến dưới 8.000 hộ: vận động 20 suất quà.\n- Xã có từ 8.000 hộ trở lên: vận động 30 suất quà.',
    {
      yaml: 'targets:\n  - id: t1\n    name: Mức giảm hồ sơ tồn\n    operator: ">="\n    value: 5\n    unit: "%"\n    tiers:\n      - { when: đơn vị có từ 100 hồ sơ đến 200 hồ sơ, operator: ">=", value: 5 }\n      - { when: đơn vị có từ 200 hồ sơ trở lên, operator: ">=", value: 3 }',
      body: 'Sở Tư pháp ban hành Kế hoạch.\n\n# Chỉ tiêu\n\n::targets\n',
    },
  ],
  accepted: [
    '- Trường có từ 10 lớp đến dưới 18 lớp: bố trí 01 nhân viên y tế.\n- Trường có từ 18 lớp trở lên: bố trí 02 nhân viên y tế.',
    '- Xã có từ 1 đến 5 thôn: 01 tổ.\n- Xã có từ 6 đến 10 thôn: 02 tổ.\n- Xã có trên 10 thôn: 03 tổ.',
    '- Lớp có từ 20 học sinh đến 35 học sinh: 01 giáo viên.\n- Nhóm trẻ từ 15 tháng đến 35 tháng: 02 giáo viên.',
  ],
  check(manuscript, say) {
    for (const { first, second } of neighbours(manuscript)) {
      const [low, high] = inOrder(first.of, second.of)
      const common = overlap(low, high)
      if (!common) continue
      const border = high.from!.text.trim()
      say(
        second.at,
        {
          vi: `Mức này chồng lên mức liền trước: ${common.vi} thuộc cả hai loại.`,
          en: `This class overlaps the one before: ${common.en} is in both.`,
        },
        {
          hint: { vi: `Ghi “đến dưới ${border}” ở loại thấp hơn.`, en: `Write “đến dưới ${border}” in the lower class.` },
          related: [{ at: first.at, message: { vi: 'Mức liền trước.', en: 'The class before.' } }],
        },
      )
    }
  },
} satisfies Rule

function overlap(low: Class, high: Class): Wording | undefined {
  if (!low.to || !high.from || (low.from && low.from.value === high.from.value)) return undefined
  const [top, bottom] = [low.to.text.trim(), high.from.text.trim()]
  if (low.to.value > high.from.value) return { vi: `từ ${bottom} đến ${top}`, en: `${bottom} to ${top}` }
  return low.to.value === high.from.value && low.to.included && high.from.included ? { vi: `mức ${top}`, en: top } : undefined
}
