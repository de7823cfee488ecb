import { RUNNING } from '../../manuscript/manuscript.ts'
import { latin } from '../../model/latin.ts'
import { isQuoted, matches, WORD_END, WORD_START } from '../../reading/scan.ts'
import type { Rule } from '../rule.ts'

const SMALL = latin(`${WORD_START}(?<!(?:các|những|mọi|hai|bản)\\s)kế hoạch này${WORD_END}`, 'gu')

export default {
  id: 'this-plan-case',
  severity: 'warning',
  summary: { vi: 'Kế hoạch tự gọi mình là “Kế hoạch này”, viết hoa.', en: 'A plan calls itself “Kế hoạch này”, with a capital.' },
  why: {
    vi: 'Tên loại chỉ một văn bản cụ thể thì viết hoa; viết thường là nói về kế hoạch nói chung.',
    en: 'The type of one particular document has a capital; small letters speak of plans at large.',
  },
  clause: 'PL2 V.6',
  prose: true,
  safe: true,
  refused: [
    'Các đơn vị căn cứ kế hoạch này xây dựng nội dung triển khai cụ thể.',
    'Nhiệm vụ giao tại kế hoạch này là tiêu chí xét thi đua cuối năm.',
  ],
  accepted: [
    'Các đơn vị căn cứ Kế hoạch này xây dựng nội dung triển khai cụ thể.',
    'Sở tổng hợp các kế hoạch này để theo dõi; xây dựng kế hoạch của đơn vị mình.',
  ],
  check(manuscript, say) {
    for (const { unit, start, end } of matches(manuscript, SMALL, RUNNING)) {
      if (isQuoted(unit, start)) continue
      say(
        { unit, start, end },
        {
          vi: '“kế hoạch này” chỉ chính văn bản này, phải viết hoa.',
          en: '“kế hoạch này” means this document and has a capital.',
        },
        {
          hint: { vi: 'Viết: Kế hoạch này', en: 'Write: Kế hoạch này' },
          fix: { unit, start, end: start + 1, text: 'K' },
        },
      )
    }
  },
} satisfies Rule
