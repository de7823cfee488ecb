import { latin } from '../../model/latin.ts'
import {
  archivedUnits,
  bodiesIn,
  dutyHolders,
  isAtLarge,
  plainName,
  plainText,
  reaches,
  recipientsOf,
} from '../../reading/bodies.ts'
import type { Rule } from '../rule.ts'

const CARRY_OUT = latin(/thực hiện|t\/h|th\/h/iu)

export default {
  id: 'recipient-without-duty',
  severity: 'info',
  summary: {
    vi: 'Nơi nhận “để thực hiện” phải có nhiệm vụ trong kế hoạch.',
    en: 'Who receives the plan to carry it out has something to do in it.',
  },
  why: {
    vi: 'Đơn vị nhận để thực hiện mà kế hoạch không giao việc thì hoặc thiếu nhiệm vụ, hoặc ghi sai mục đích gửi.',
    en: 'Either a duty is missing, or the purpose is wrong.',
  },
  clause: 'PL1 II.9.a',
  prose: true,
  refused: [
    {
      yaml: 'distribution:\n  - { to: Ủy ban nhân dân tỉnh, purpose: để báo cáo }\n  - { to: [Văn phòng Sở, Trung tâm Trợ giúp pháp lý], purpose: để thực hiện }',
    },
    'II. TỔ CHỨC THỰC HIỆN\n\n1. Chi cục Kiểm lâm chủ trì tuần tra rừng.\n\nNơi nhận:\n- Chi cục Kiểm lâm (để thực hiện);\n- Vườn quốc gia, Chi cục Thủy sản (để thực hiện);\n- Lưu: VT.\n',
  ],
  accepted: [
    {
      yaml: 'distribution:\n  - { to: Ủy ban nhân dân tỉnh, purpose: để báo cáo }\n  - { to: Văn phòng Sở, purpose: để thực hiện }',
    },
    {
      yaml: 'assignments:\n  - { unit: Các đơn vị thuộc Sở, duty: thực hiện Kế hoạch. }\ndistribution:\n  - { to: Ủy ban nhân dân tỉnh, purpose: để báo cáo }\n  - { to: Trung tâm Trợ giúp pháp lý, purpose: để thực hiện }',
    },
  ],
  check(manuscript, say) {
    const holders = [...new Set(dutyHolders(manuscript).map(({ name }) => name))]
    if (holders.length === 0) return
    let text: string | undefined
    const isNamed = (name: string): boolean =>
      (text ??= plainText(
        manuscript.units
          .slice(0, manuscript.parts.tailAt)
          .filter(({ role }) => role !== 'recipient' && role !== 'letterhead')
          .map((unit) => unit.text)
          .join('\n'),
        manuscript,
      )).includes(name)
    const kept = archivedUnits(manuscript)
    for (const { name, purpose, at } of recipientsOf(manuscript)) {
      if (!CARRY_OUT.test(purpose)) continue
      for (const body of bodiesIn(name)) {
        const plain = plainName(body, manuscript)
        const begins = plain
          .split(/\s/u)
          .slice(0, 4)
          .join(' ')
          .replace(/\s(?:các|tỉnh|thuộc|huyện).*$/u, '')
        // The drafting unit, named in the line `Lưu`, has its part in the plan.
        if (
          isAtLarge(body, manuscript) ||
          reaches(kept, body, manuscript) ||
          latin(/(?:^|\s)các\s/iu).test(body) ||
          holders.some((holder) => reaches(holder, body, manuscript) || reaches(body, holder, manuscript)) ||
          isNamed(begins)
        )
          continue
        say(
          at,
          {
            vi: `“${body}” nhận kế hoạch để thực hiện nhưng không được giao nhiệm vụ nào.`,
            en: `“${body}” receives the plan to carry it out but has nothing to do in it.`,
          },
          {
            hint: {
              vi: 'Giao nhiệm vụ, hoặc sửa mục đích gửi (để biết, để phối hợp).',
              en: 'Give it a duty, or mend the purpose.',
            },
          },
        )
      }
    }
  },
} satisfies Rule
