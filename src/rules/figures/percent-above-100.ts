import { latin, wordsPattern } from '../../model/latin.ts'
import {
  GROWTH,
  GROWTH_TO,
  SHARES_OF,
  SUMS_TO_MEASURE_AGAINST,
  TARGETS_ABOVE_THE_WHOLE,
} from '../../reading/data/figure-words.ts'
import { percentagesIn } from '../../reading/figures.ts'
import { isQuoted } from '../../reading/scan.ts'
import type { Rule } from '../rule.ts'

// A share of things that can be counted; `105% kế hoạch`, `120% dự toán` measure against a sum and may well be above.
const SHARE = latin(`^\\s+(?:${wordsPattern(SHARES_OF)})(?!\\p{L})`, 'iu')
/** Behind the share: a sum it is measured against. */
const MEASURED = latin(`^[^.;]{0,100}?(?:${wordsPattern(SUMS_TO_MEASURE_AGAINST)})(?!\\p{L})`, 'iu')
const GROWN = latin(`(?:${wordsPattern(GROWTH)})(?:\\s+(?:${wordsPattern(GROWTH_TO)}))?\\s*$`, 'iu')
/** In a target's name: a rate that may be above the whole. */
const ABOVE = latin(`${wordsPattern(TARGETS_ABOVE_THE_WHOLE)}|tỷ lệ thu\\s`, 'iu')

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
      if (!SHARE.test(after) || MEASURED.test(after) || GROWN.test(before)) continue
      tell(spot, text)
    }
    manuscript.data?.targets.forEach(({ name, value, unit }, index) => {
      const figure = 'from' in value ? value.to : value
      if (unit !== '%' || figure.value === null || figure.value <= 100 || !latin(/^tỷ lệ\s/iu).test(name)) return
      if (ABOVE.test(name.slice(5))) return
      tell(manuscript.places.at(`/targets/${index}/value`), `${figure.text}%`)
    })
  },
} satisfies Rule
