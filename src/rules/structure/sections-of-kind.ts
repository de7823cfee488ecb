import { outlineOf } from '../../decree/outlines.ts'
import type { Heading } from '../../model/block.ts'
import { plainText } from '../../model/inline.ts'
import type { Rule } from '../rule.ts'
import { shown } from '../../reading/scan.ts'

export default {
  id: 'sections-of-kind',
  severity: 'warning',
  summary: {
    vi: 'Kế hoạch có đủ các phần của loại kế hoạch đó, theo đúng thứ tự.',
    en: 'A plan has the sections of its kind, in their order.',
  },
  why: {
    vi: 'Thiếu mục đích, yêu cầu thì không rõ vì sao làm; thiếu nội dung hoặc tổ chức thực hiện thì không ai biết phải làm gì.',
    en: 'Without aims nobody knows why, without content or responsibilities nobody knows what to do.',
  },
  clause: 'PL1 II.6.c',
  prose: false,
  refused: [
    {
      body: 'Sở Tư pháp ban hành Kế hoạch như sau:\n\n# Mục đích, yêu cầu\n\nGiải quyết hồ sơ đúng hạn.\n\n# Kinh phí\n\nTừ ngân sách được giao.',
    },
    { yaml: 'kind: annual-work', body: '# Mục đích, yêu cầu\n\nHoàn thành chỉ tiêu.\n\n# Tổ chức thực hiện\n\n::assignments' },
    { body: '# Tổ chức thực hiện\n\n::assignments\n\n# Mục tiêu\n\nGiảm thời gian chờ của người dân.' },
  ],
  accepted: [
    {
      yaml: 'kind: annual-work',
      body: '# Mục tiêu\n\nHoàn thành chỉ tiêu.\n\n# Nhiệm vụ trọng tâm\n\nTuyển sinh đúng kế hoạch.\n\n# Phân công thực hiện\n\n::assignments',
    },
    {
      body: '# Mục đích, yêu cầu\n\nTập huấn cho hòa giải viên.\n\n# Thời gian, địa điểm, thành phần\n\nTrong quý II, tại hội trường Sở.\n\n# Tổ chức thực hiện\n\n::assignments',
    },
  ],
  check({ data: plan, places, complete }, say) {
    // What a syntax error swallowed may be there.
    if (!plan || complete === false) return
    const headings = plan.body.filter((block): block is Heading => block.type === 'heading' && block.level === 1)
    if (headings.length === 0) return
    const titles = headings.map(({ text }) => plainText(text))
    let after = -1
    for (const { name, heading } of outlineOf(plan.kind)) {
      const all = titles.flatMap((title, index) => (heading.test(title) ? [index] : []))
      const found = all.find((index) => index > after) ?? all[0]
      if (found === undefined) {
        say(
          places.at('/kind'),
          {
            vi: `Kế hoạch loại ${plan.kind} chưa có phần “${name.vi}”.`,
            en: `A plan of the kind ${plan.kind} has a section “${name.en}”.`,
          },
          { hint: { vi: `Thêm phần: # ${name.vi}`, en: `Add the section: # ${name.vi}` } },
        )
      } else if (found < after) {
        say(
          places.of(headings[found]!),
          {
            vi: `Phần “${shown(titles[found]!)}” phải đứng sau phần “${shown(titles[after]!)}”.`,
            en: `The section “${shown(titles[found]!)}” stands after “${shown(titles[after]!)}”.`,
          },
          {
            hint: { vi: `Chuyển phần “${shown(titles[after]!)}” lên trước.`, en: `Move “${shown(titles[after]!)}” up.` },
            related: [
              { at: places.of(headings[after]!), message: { vi: 'Phần phải đứng trước.', en: 'The section that comes first.' } },
            ],
          },
        )
      } else after = found
    }
  },
} satisfies Rule
