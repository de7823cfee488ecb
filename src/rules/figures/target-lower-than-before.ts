import { figureText, targetPhrase } from '../../model/phrase.ts'
import { isCeiling } from '../../reading/figures.ts'
import type { Amount, Operator } from '../../model/plan.ts'
import type { Rule } from '../rule.ts'

const BODY = 'Sở Tư pháp ban hành Kế hoạch.\n\n# Chỉ tiêu\n\n::targets\n'

export default {
  id: 'target-lower-than-before',
  severity: 'info',
  summary: {
    vi: 'Chỉ tiêu thấp hơn mức của năm trước cần được xem lại.',
    en: "A target below last year's deserves a second look.",
  },
  why: {
    vi: 'Giao thấp hơn mức đã đạt có thể có lý do, cũng có thể là nhầm số.',
    en: 'There may be a reason to ask for less; it may also be a wrong figure.',
  },
  prose: false,
  refused: [
    {
      yaml: 'targets:\n  - { id: t1, name: Tỷ lệ hồ sơ đúng hạn, operator: ">=", value: 95, previous: 97.5, unit: "%" }',
      body: BODY,
    },
    { yaml: 'targets:\n  - { id: t1, name: Tỷ lệ hồ sơ trễ hạn, operator: "<", value: 3, previous: 2, unit: "%" }', body: BODY },
  ],
  accepted: [
    {
      yaml: 'targets:\n  - { id: t1, name: Tỷ lệ hồ sơ đúng hạn, operator: ">=", value: 98, previous: 97.5, unit: "%" }',
      body: BODY,
    },
    {
      yaml: 'targets:\n  - { id: t1, name: Tỷ lệ hồ sơ trễ hạn, operator: "<", value: 1.5, previous: 2, unit: "%" }',
      body: BODY,
    },
    { yaml: 'targets:\n  - { id: t1, name: Tỷ lệ hồ sơ đúng hạn, operator: ">=", value: 95, unit: "%" }', body: BODY },
  ],
  check({ data: plan, places }, say) {
    plan?.targets.forEach((target, index) => {
      const [now, before] = [edge(target.value, target.operator), target.previous && edge(target.previous, target.operator)]
      if (now === null || before === null || before === undefined || now === before) return
      if (isCeiling(target.operator) ? now < before : now > before) return
      say(
        places.at(`/targets/${index}/value`),
        {
          vi: `Chỉ tiêu “${target.name}” (${targetPhrase(target)}) ${isCeiling(target.operator) ? 'nới hơn' : 'thấp hơn'} mức của năm trước (${textOf(target.previous!)}).`,
          en: `“${target.name}” (${targetPhrase(target)}) asks for less than last year's figure (${textOf(target.previous!)}).`,
        },
        {
          hint: { vi: 'Kiểm tra lại số liệu.', en: 'Check the figure.' },
          related: [
            { at: places.at(`/targets/${index}/previous`), message: { vi: 'Mức của năm trước.', en: "Last year's figure." } },
          ],
        },
      )
    })
  },
} satisfies Rule

/** The side of an amount that must be reached. */
const edge = (amount: Amount, operator: Operator): number | null =>
  'from' in amount ? (isCeiling(operator) ? amount.to : amount.from).value : amount.value

const textOf = (amount: Amount): string =>
  'from' in amount ? `${figureText(amount.from)} - ${figureText(amount.to)}` : figureText(amount)
