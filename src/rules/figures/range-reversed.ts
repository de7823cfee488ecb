import { latin, wordsPattern } from '../../model/latin.ts'
import { GOING_DOWN, NO_AMOUNTS } from '../../reading/data/figure-words.ts'
import { rangesIn } from '../../reading/figures.ts'
import type { Rule } from '../rule.ts'

/** What is counted down, told as a time or numbered may well run from the higher to the lower. */
const NOT_AMOUNTS: ReadonlySet<string> = new Set(NO_AMOUNTS)

const DOWN = latin(`(?:${wordsPattern(GOING_DOWN)})[^.;]{0,80}$`, 'iu')

/** Texts without these words have no range, and need no closer look. */
const RANGE = /(?:[Tt]ừ|[Tt]rên)\s+(?:đủ\s+)?\d[\s\S]*\s(?:đến|tới)\s/u

export default {
  id: 'range-reversed',
  severity: 'error',
  summary: { vi: 'Khoảng giá trị ghi từ số nhỏ đến số lớn.', en: 'A range of values runs from the lower to the higher.' },
  why: {
    vi: 'Khoảng ngược thường là gõ thiếu, gõ thừa một chữ số.',
    en: 'A range that runs backwards is mostly a digit too few or too many.',
  },
  prose: true,
  refused: [
    'Mỗi xã có từ 50 hộ đến 20 hộ được hỗ trợ vốn vay.',
    'Bảo đảm từ 90% đến 5% hồ sơ được giải quyết trước hạn.',
    {
      yaml: 'targets:\n  - { id: t1, name: Tỷ lệ hài lòng của người dân, operator: range, value: { from: 95, to: 90 }, unit: "%" }',
      body: 'Sở Tư pháp ban hành Kế hoạch.\n\n# Chỉ tiêu\n\n::targets\n',
    },
  ],
  accepted: [
    'Mỗi xã có từ 20 hộ đến 50 hộ được hỗ trợ vốn vay từ 500 triệu đến 1 tỷ đồng.',
    'Giảm tỷ lệ hộ nghèo từ 4% đến 2%; làm việc từ 22 giờ đến 6 giờ.',
    'Hỗ trợ từ 500 đến 1 tỷ đồng.',
  ],
  check({ units, data: plan, places }, say) {
    for (const unit of units) {
      if (!RANGE.test(unit.text)) continue
      for (const { from, to, unit: counted, start, end } of rangesIn(unit.text)) {
        if (!from || !to || from.value <= to.value || counted === '' || NOT_AMOUNTS.has(counted)) continue
        if (DOWN.test(unit.text.slice(Math.max(0, start - 100), start))) continue
        // `từ 500 đến 1 tỷ`: the first is meant in millions.
        if (
          !latin(/[\p{L}%]/u).test(unit.text.slice(start + 3, end).split(/\s(?:đến|tới)\s/u)[0] ?? '') &&
          latin(/triệu|tỷ|tỉ|nghìn|ngàn/iu).test(unit.text.slice(start, end))
        )
          continue
        tell({ unit, start, end }, from.text, to.text)
      }
    }
    plan?.targets.forEach(({ value }, index) => {
      if ('from' in value && value.from.value !== null && value.to.value !== null && value.from.value > value.to.value) {
        tell(places.at(`/targets/${index}/value`), value.from.text, value.to.text)
      }
    })

    function tell(at: Parameters<typeof say>[0], from: string, to: string): void {
      const [a, b] = [from.trim(), to.trim()]
      say(
        at,
        { vi: `Khoảng giá trị ghi ngược: từ “${a}” đến “${b}”.`, en: `The range runs backwards: from “${a}” to “${b}”.` },
        {
          hint: {
            vi: `Kiểm tra lại hai số; nếu đúng thì ghi từ ${b} đến ${a}.`,
            en: `Check both numbers; if they are right, write from “${b}” to “${a}”.`,
          },
        },
      )
    }
  },
} satisfies Rule
