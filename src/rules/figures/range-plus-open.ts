import { latin } from '../../model/latin.ts'
import { NUMBER, UNIT } from '../../reading/figures.ts'
import { isInCapitals, isQuoted, matches } from '../../reading/scan.ts'
import type { Rule } from '../rule.ts'

const OPEN = latin(
  `(?<!\\p{L})từ\\s+(?<a>${NUMBER})(?<u>${UNIT})\\s*(?:[-–]|đến|tới)\\s*(?<b>${NUMBER})(?<v>${UNIT})\\s+trở\\s+(?<way>lên|xuống)`,
  'giu',
)

export default {
  id: 'range-plus-open',
  severity: 'warning',
  summary: {
    vi: 'Một mức không vừa ghi khoảng hai đầu vừa ghi “trở lên” hoặc “trở xuống”.',
    en: 'An amount is not both a range with two ends and open at one of them.',
  },
  why: {
    vi: '“từ 4-5% trở lên” không cho biết phải đạt 4% hay 5% thì hoàn thành chỉ tiêu.',
    en: '“từ 4-5% trở lên” does not say whether 4% or 5% meets the target.',
  },
  prose: true,
  refused: [
    'Mỗi đơn vị phấn đấu tiết kiệm từ 8-10% trở lên kinh phí hội nghị.',
    'Tỷ lệ hồ sơ trực tuyến đạt từ 60% đến 70% trở lên.',
    'Mỗi chi đoàn giúp đỡ từ 02 đến 03 hộ nghèo trở lên.',
  ],
  accepted: [
    'Mỗi đơn vị phấn đấu tiết kiệm từ 8% trở lên kinh phí hội nghị.',
    'Tỷ lệ hồ sơ trực tuyến đạt từ 60% đến 70%; năm sau đạt từ 75% trở lên.',
    'Áp dụng từ khoản 2 đến khoản 5 và nhóm từ 10 người trở lên.',
  ],
  check(manuscript, say) {
    for (const { unit, found, start, end } of matches(manuscript, OPEN)) {
      if (isQuoted(unit, start) || isInCapitals(unit)) continue
      const { a, u, b, v, way } = found.groups as Record<string, string>
      const bound = way === 'lên' ? `${a}${u || v}` : `${b}${v || u}`
      const right = `từ ${bound!.replace(/\s+/gu, ' ').trim()} trở ${way}`
      say(
        { unit, start, end },
        {
          vi: `“${found[0]}” vừa là khoảng hai đầu, vừa để mở.`,
          en: `“${found[0]}” is a range with two ends and open at the same time.`,
        },
        { hint: { vi: `Ghi “${right}”, hoặc bỏ “trở ${way}”.`, en: `Write “${right}”, or leave “trở ${way}” out.` } },
      )
    }
  },
} satisfies Rule
