import type { Rule } from '../rule.ts'

const MOST = 230

export default {
  id: 'heading-too-long',
  severity: 'info',
  summary: { vi: 'Tiêu đề ngắn gọn, không quá ba dòng.', en: 'A heading is short, three lines at most.' },
  why: {
    vi: 'Tiêu đề dài thành một câu thì người đọc không lướt được văn bản; nội dung nên viết thành đoạn ở dưới.',
    en: 'Nobody can skim a text whose headings are sentences; what they say belongs below them.',
  },
  prose: true,
  refused: [
    `## 1. ${'Tăng cường công tác phối hợp giữa các cơ quan, đơn vị, địa phương trong phòng, chống dịch bệnh trên đàn vật nuôi '.repeat(2)}và quản lý hoạt động giết mổ, vận chuyển, kinh doanh sản phẩm động vật`,
    {
      body: `# Mục đích\n\nPhòng bệnh.\n\n# Nội dung\n\n## ${'Nâng cao chất lượng khám bệnh, chữa bệnh, cải tiến quy trình, giảm thời gian chờ đợi của người bệnh '.repeat(3)}\n\nBố trí thêm bàn khám.\n\n# Tổ chức thực hiện\n\n::assignments`,
    },
  ],
  accepted: [
    '1. Tăng cường công tác phối hợp giữa các cơ quan, đơn vị, địa phương trong phòng, chống dịch bệnh trên đàn vật nuôi',
    {
      body: '# Mục đích\n\nPhòng bệnh.\n\n# Nâng cao chất lượng khám bệnh, chữa bệnh\n\nBố trí thêm bàn khám.\n\n# Tổ chức thực hiện\n\n::assignments',
    },
  ],
  check({ units }, say) {
    for (const unit of units) {
      if (unit.role !== 'heading' || unit.text.length <= MOST) continue
      say(
        { unit, start: 0, end: unit.text.length },
        { vi: `Tiêu đề dài ${unit.text.length} ký tự.`, en: `The heading has ${unit.text.length} characters.` },
        {
          hint: {
            vi: 'Rút ngắn tiêu đề, đưa nội dung xuống đoạn bên dưới.',
            en: 'Shorten it and move the rest into the text below.',
          },
        },
      )
    }
  },
} satisfies Rule
