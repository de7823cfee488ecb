import { everyBlock } from '../../model/block.ts'
import { plainText } from '../../model/inline.ts'
import { latin } from '../../model/latin.ts'
import type { Rule } from '../rule.ts'

const OPENING = 'Sở Tư pháp ban hành Kế hoạch như sau:\n\n# Tổ chức thực hiện\n\n'

/** The end of a title that the text goes on behind. */
const MARK = /[:.–-]\s*$/u
const GOES_ON = latin(/\p{L}\S*\s.*\p{L}/su)

export default {
  id: 'title-run-in',
  severity: 'info',
  summary: {
    vi: 'Khoản có tiêu đề thì số thứ tự và tiêu đề đứng trên một dòng riêng.',
    en: 'The number and title of a clause stand on a line of their own.',
  },
  why: {
    vi: 'Phụ lục I yêu cầu số thứ tự và tiêu đề của khoản trình bày trên một dòng riêng; nhiều cơ quan viết nội dung liền sau tiêu đề nên chương trình vẫn in như đã viết.',
    en: 'Annex I asks for number and title of a clause on a line of their own; many offices let the text go on behind it, and it is printed as it is written.',
  },
  clause: 'PL1 II.6.đ',
  prose: false,
  refused: [
    { body: `${OPENING}## Văn phòng Sở\n\nTổng hợp, báo cáo.\n\n2. **Thanh tra Sở:** kiểm tra việc thực hiện.\n` },
    { body: `${OPENING}1. **Văn phòng Sở.** Theo dõi, đôn đốc việc thực hiện.\n` },
  ],
  accepted: [
    { body: `${OPENING}## Thanh tra Sở\n\nKiểm tra việc thực hiện.\n` },
    { body: `${OPENING}1. Thanh tra Sở **kiểm tra** việc thực hiện.\n` },
  ],
  check({ data: plan, places }, say) {
    if (!plan) return
    for (const block of [plan, ...plan.appendices].flatMap(({ body }) => [...everyBlock(body)])) {
      if (block.type !== 'clause' || block.level > 1) continue
      const [first] = block.children
      if (first?.type !== 'paragraph') continue
      const [title, ...behind] = first.text
      if (title?.type !== 'strong' && title?.type !== 'emphasis') continue
      const rest = plainText(behind)
      if (!(MARK.test(plainText([title])) || /^\s*[:.–-]/u.test(rest)) || !GOES_ON.test(rest)) continue
      // Who writes one so writes all so.
      return say(
        places.of(block),
        {
          vi: `Nội dung viết liền sau tiêu đề khoản “${plainText([title]).slice(0, 60)}”.`,
          en: `The text goes on behind the title of a clause, “${plainText([title]).slice(0, 60)}”.`,
        },
        {
          hint: {
            vi: 'Theo Nghị định, viết tiêu đề thành dòng riêng (## Tên khoản), nội dung ở đoạn dưới.',
            en: 'The decree has the title on a line of its own (## Title), the text in a paragraph below.',
          },
        },
      )
    }
  },
} satisfies Rule
