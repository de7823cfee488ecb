import { NUMBERED_THINGS, WHAT_NUMBERED_THINGS_ARE_FOR } from '../../language/data/small-words.ts'
import { latin, wordsPattern } from '../../model/latin.ts'
import { targetPhrase } from '../../model/phrase.ts'
import type { Target } from '../../model/plan.ts'
import type { Rule } from '../rule.ts'

const BODY = 'Sở Tư pháp ban hành Kế hoạch.\n\n# Chỉ tiêu\n\n::targets\n'
/** Names of what has a number without being counted: a year, a code, a standard, a telephone. */
const NAMED = latin(
  `(?<!\\p{L})(?:${wordsPattern(NUMBERED_THINGS)})(?:\\s+(?:${wordsPattern(WHAT_NUMBERED_THINGS_ARE_FOR)}))?$`,
  'iu',
)
const isYear = (value: number | null): boolean => value !== null && value >= 1900 && value <= 2100 && Number.isInteger(value)

/** The figures that stand for a year or a name and would be set in groups of three. */
function named({ name, unit, value, wording }: Target): string | undefined {
  if (wording !== undefined) return undefined
  const figures = 'from' in value ? [value.from, value.to] : [value]
  const found = figures.find((figure) => figure.value !== null && Math.abs(figure.value) >= 1000)
  if (!found) return undefined
  if (/^năm$/iu.test(unit)) return isYear(found.value) ? found.text : undefined
  return unit === '' && NAMED.test(name) ? found.text : undefined
}

export default {
  id: 'year-as-quantity',
  severity: 'warning',
  summary: {
    vi: 'Năm, mã số, số hiệu không ghi làm số lượng của chỉ tiêu.',
    en: 'A year, a code or the number of a standard is no quantity of a target.',
  },
  why: {
    vi: 'Số lượng in có dấu chấm ngăn hàng nghìn: năm 2026 ghi ở value sẽ in thành “2.026 năm”.',
    en: 'Quantities are printed in groups of three: the year 2026 as a value would read “2.026 năm”.',
  },
  prose: false,
  refused: [
    { yaml: 'targets:\n  - { id: t1, name: Hoàn thành số hóa hồ sơ, operator: "<=", value: 2028, unit: năm }', body: BODY },
    { yaml: 'targets:\n  - { id: t1, name: Áp dụng hệ thống quản lý theo ISO, operator: "=", value: 9001 }', body: BODY },
  ],
  accepted: [
    { yaml: 'targets:\n  - { id: t1, name: Hoàn thành số hóa hồ sơ, operator: "<=", value: 3, unit: năm }', body: BODY },
    {
      yaml: 'targets:\n  - { id: t1, name: Hoàn thành số hóa hồ sơ, operator: "<=", value: 2028, unit: năm, wording: trước năm 2028 }',
      body: BODY,
    },
    { yaml: 'targets:\n  - { id: t1, name: Tuổi cây di sản được chăm sóc, operator: ">=", value: 1200, unit: năm }', body: BODY },
    { yaml: 'targets:\n  - { id: t1, name: Số hồ sơ giải quyết, operator: ">=", value: 2026, unit: hồ sơ }', body: BODY },
  ],
  check({ data: plan, places }, say) {
    plan?.targets.forEach((target, index) => {
      const text = named(target)
      if (text === undefined) return
      const printed = targetPhrase(target)
      const wording = printed.replace(/\d[\d.]*(?:\snăm)?$|\d[\d.]*(?:\snăm)?(?=\s)/iu, target.unit === '' ? text : `năm ${text}`)
      say(
        places.at(`/targets/${index}/value`),
        {
          vi: `“${text}” của chỉ tiêu “${target.name}” in thành “${printed}”: năm, số hiệu không phải là số lượng.`,
          en: `“${text}” of “${target.name}” is printed as “${printed}”: a year or a code is no quantity.`,
        },
        {
          hint: {
            vi: `Thêm cách diễn đạt vào chỉ tiêu này: wording: "${wording}"; là thời hạn thì ghi deadline.`,
            en: `Give the target its words: wording: "${wording}"; a term goes under deadline.`,
          },
        },
      )
    })
  },
} satisfies Rule
