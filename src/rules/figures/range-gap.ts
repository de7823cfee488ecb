import { inOrder, neighbours } from '../../reading/figures.ts'
import type { Rule } from '../rule.ts'

export default {
  id: 'range-gap',
  severity: 'warning',
  summary: { vi: 'Các mức phân loại liền nhau không bỏ sót khoảng nào.', en: 'Classes that follow each other leave no gap.' },
  why: {
    vi: 'Trường hợp rơi vào khoảng bỏ sót không có chỉ tiêu nào để áp dụng.',
    en: 'A case that falls into the gap has no figure at all.',
  },
  prose: true,
  refused: [
    '- Đơn vị có dưới 20 biên chế: cử 01 người.\n- Đơn vị có trên 20 biên chế: cử 02 người.',
    '- Xã đạt dưới 50%: hỗ trợ 02 máy.\n- Xã đạt từ 60% đến dưới 80%: hỗ trợ 01 máy.\n- Xã đạt từ 80% trở lên: không hỗ trợ.',
    {
      yaml: 'targets:\n  - id: t1\n    name: Mức giảm hồ sơ tồn\n    operator: ">="\n    value: 5\n    unit: "%"\n    tiers:\n      - { when: đơn vị có dưới 100 hồ sơ, operator: ">=", value: 5 }\n      - { when: đơn vị có trên 100 hồ sơ, operator: ">=", value: 3 }',
      body: 'Sở Tư pháp ban hành Kế hoạch.\n\n# Chỉ tiêu\n\n::targets\n',
    },
  ],
  accepted: [
    '- Đơn vị có dưới 20 biên chế: cử 01 người.\n- Đơn vị có từ 20 biên chế trở lên: cử 02 người.',
    '- Xã có từ 1 đến 5 thôn: 01 tổ.\n- Xã có từ 6 đến 10 thôn: 02 tổ.\n- Xã có trên 10 thôn: 03 tổ.',
    '- Học sinh đạt từ 7,0 đến 7,9 điểm: loại khá.\n- Học sinh đạt từ 8,0 điểm trở lên: loại giỏi.',
  ],
  check(manuscript, say) {
    for (const { first, second } of neighbours(manuscript)) {
      const [low, high] = inOrder(first.of, second.of)
      if (!low.to || !high.from || low.to.value > high.from.value) continue
      const [a, b] = [low.to.text.trim(), high.from.text.trim()]
      const border = low.to.value === high.from.value && !low.to.included && !high.from.included
      // `đến 5`, `từ 6`: whole numbers and equal decimals follow each other.
      if (!border && high.from.value - low.to.value <= stepOf(low.to.text, high.from.text, high.from.value)) continue
      const from = border ? a : b
      say(
        second.at,
        border
          ? {
              vi: `Trường hợp đúng bằng ${a} không thuộc mức này, cũng không thuộc mức liền trước.`,
              en: `Exactly ${a} is in neither of the two classes.`,
            }
          : { vi: `Giữa hai mức còn khoảng từ ${a} đến ${b} chưa thuộc loại nào.`, en: `From ${a} to ${b} there is no class.` },
        {
          hint: {
            vi: `Ghi “từ ${from} trở lên” và “dưới ${from}”, hoặc bổ sung mức còn thiếu.`,
            en: `Write “từ ${from} trở lên” and “dưới ${from}”, or add the class that is missing.`,
          },
          related: [{ at: first.at, message: { vi: 'Mức liền trước.', en: 'The class before.' } }],
        },
      )
    }
  },
} satisfies Rule

/** The smallest step between two numbers as they are written: 1, or 0,1 where both have a decimal; with its scale. */
function stepOf(a: string, b: string, value: number): number {
  const decimals = Math.max(...[a, b].map((text) => /\d,(\d+)/.exec(text)?.[1]!.length ?? 0))
  const written = Number(/[\d.]+(?:,\d+)?/.exec(b)![0].replaceAll('.', '').replace(',', '.'))
  const scale = written > 0 ? value / written : 1
  return scale * 10 ** -decimals * 1.0001
}
