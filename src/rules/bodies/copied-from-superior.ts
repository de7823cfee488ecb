import { latin, wordsPattern } from '../../model/latin.ts'
import { LOCAL_BODIES } from '../../bodies/data/kinds-of-bodies.ts'
import { SUPERIORS_WILL } from '../../language/data/task-words.ts'
import { RUNNING, type Manuscript } from '../../manuscript/manuscript.ts'
import type { Rule } from '../rule.ts'
import { isCitedTitle, isQuoted, matches, WORD_END, WORD_START } from '../../reading/scan.ts'

const LOCAL = latin(`(?<!\\p{L})(?:${wordsPattern(LOCAL_BODIES)})\\s`, 'iu')
const LOCAL_TEXT = latin(
  /(?<!\p{L})(?:trên địa bàn (?:tỉnh|thành phố|huyện|quận|thị xã|xã|phường)|(?:Ủy ban nhân dân|UBND|Công an) (?:tỉnh|huyện|xã|phường))(?!\p{L})/u,
)
const EVERYWHERE = '(?:trên|trong) (?:phạm vi )?(?:toàn quốc|cả nước)|tại các tỉnh, thành phố trực thuộc [Tt]rung ương'
const SUPERIOR = `(?:Bộ \\p{Lu}\\p{L}*(?:,? \\p{L}+){0,8}?|Chính phủ|Thủ tướng Chính phủ|Tổng cục \\p{Lu}\\p{L}+(?: \\p{L}+){0,5}?) sẽ (?:${wordsPattern(SUPERIORS_WILL)})`

export default {
  id: 'copied-from-superior',
  severity: 'info',
  summary: {
    vi: 'Kế hoạch của cấp dưới không chép nguyên lời của kế hoạch cấp trên.',
    en: 'A local plan does not speak as its superior does.',
  },
  why: {
    vi: '“Trên toàn quốc”, “Bộ sẽ phát động …” là phạm vi, việc làm của cấp trên; ở kế hoạch của địa phương thì không ai thực hiện được.',
    en: '“Nationwide” and “the Ministry will …” belong to the superior; nobody in the office can do them.',
  },
  prose: true,
  refused: [
    'KẾ HOẠCH\nTiêm chủng mở rộng trên địa bàn tỉnh Quảng Trị năm 2026\n\nTriển khai đồng bộ trên phạm vi toàn quốc chiến dịch tiêm bổ sung vắc xin sởi.',
    'Giao Ủy ban nhân dân xã tổng hợp nhu cầu.\n\nBộ Y tế sẽ tổ chức đoàn kiểm tra tại các trạm.',
    { body: '# Mục đích\n\nTriển khai trên toàn quốc dịch vụ trực tuyến.\n\n# Tổ chức thực hiện\n\n::assignments' },
  ],
  accepted: [
    'KẾ HOẠCH\nTiêm chủng mở rộng trên địa bàn tỉnh Quảng Trị năm 2026\n\nThực hiện chỉ tiêu Bộ Y tế giao; cùng cả nước thanh toán bệnh sởi.',
    'Bộ Y tế sẽ tổ chức đoàn kiểm tra tại các vùng.',
    {
      yaml: 'issuer: { name: Bộ Tư pháp }\nnumber: { value: null, symbol: KH-BTP }',
      body: '# Mục đích\n\nTriển khai trên toàn quốc dịch vụ trực tuyến.\n\n# Tổ chức thực hiện\n\n::assignments',
    },
  ],
  check(manuscript, say) {
    if (!isLocal(manuscript)) return
    const pattern = latin(`${WORD_START}(?:(?<wide>${EVERYWHERE})|${SUPERIOR})${WORD_END}`, 'gu')
    for (const { unit, found, start, end } of matches(manuscript, pattern, RUNNING)) {
      if (isQuoted(unit, start) || isCitedTitle(manuscript, unit, start)) continue
      const words = found[0]
      say(
        { unit, start, end },
        found.groups!.wide
          ? { vi: `“${words}” vượt phạm vi của cơ quan ban hành.`, en: `“${words}” is beyond the reach of this office.` }
          : {
              vi: `“${words}” là việc của cấp trên, không phải của kế hoạch này.`,
              en: `“${words}” is what the superior does, not this plan.`,
            },
        { hint: { vi: 'Viết lại theo phạm vi, nhiệm vụ của đơn vị mình.', en: 'Say it for your own office.' } },
      )
    }
  },
} satisfies Rule

/** True where the issuer is surely below the ministries. */
function isLocal({ parts: { agency, title }, units }: Manuscript): boolean {
  const head = [...agency, ...(title ? [title] : [])]
  if (head.length > 0)
    return (
      head.some(({ text }) => LOCAL.test(`${text} `)) &&
      !head.some(({ text }) => /^(?:BỘ|CHÍNH PHỦ|TỔNG CỤC)(?!.*(?:TỈNH|SỞ|XÃ|PHƯỜNG))/u.test(text))
    )
  return units.some(({ text }) => LOCAL_TEXT.test(text))
}
