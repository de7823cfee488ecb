import { latin } from '../../model/latin.ts'
import { everyMatch } from '../../model/matches.ts'
import type { Rule } from '../rule.ts'
import { WORD_END, WORD_START } from '../../reading/scan.ts'

export default {
  id: 'abbrev-never-used',
  severity: 'info',
  summary: { vi: 'Chữ viết tắt khai báo ở đầu tệp phải được dùng.', en: 'Abbreviations declared in the frontmatter are used.' },
  why: {
    vi: 'Khai báo thừa thường là sót lại từ kế hoạch năm trước.',
    en: 'One that is not used is mostly left over from last year’s plan.',
  },
  prose: false,
  refused: [
    { yaml: 'abbreviations: { PCCC: phòng cháy, chữa cháy }' },
    {
      yaml: 'abbreviations:\n  CCHC: cải cách hành chính\n  CNTT: công nghệ thông tin',
      body: '# Mục đích\n\nĐẩy mạnh CCHC.\n\n# Tổ chức thực hiện\n\n::assignments',
    },
  ],
  accepted: [
    {
      yaml: 'abbreviations: { CCHC: cải cách hành chính }',
      body: '# Mục đích\n\nĐẩy mạnh CCHC.\n\n# Tổ chức thực hiện\n\n::assignments',
    },
    {
      yaml: 'abbreviations: { TTHC: thủ tục hành chính }\ntargets:\n  - { id: mot-cua, name: Tỷ lệ hồ sơ TTHC đúng hạn, operator: ">=", value: 98, unit: "%" }',
      body: '# Mục đích\n\nBảo đảm :target[mot-cua] hồ sơ.\n\n# Tổ chức thực hiện\n\n::assignments',
    },
  ],
  check({ data: plan, places, file, complete, sources }, say) {
    // What a syntax error swallowed may be there.
    if (!plan || complete === false) return
    for (const short of Object.keys(plan.abbreviations)) {
      const at = places.at(`/abbreviations/${short.replaceAll('~', '~0').replaceAll('/', '~1')}`)
      // Those of the office's profile are shared by plans that need others.
      if (!at || at.file !== file) continue
      const pattern = latin(`${WORD_START}${short.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')}${WORD_END}`, 'gu')
      const count = Object.values(sources).reduce((sum, { text }) => sum + everyMatch(text, pattern).length, 0)
      if (count > 1) continue
      say(
        at,
        {
          vi: `Chữ viết tắt “${short}” được khai báo nhưng không dùng ở đâu.`,
          en: `The abbreviation “${short}” is declared but never used.`,
        },
        { hint: { vi: `Bỏ dòng “${short}” trong abbreviations.`, en: `Delete “${short}” from abbreviations.` } },
      )
    }
  },
} satisfies Rule
