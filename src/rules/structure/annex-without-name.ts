import type { Rule } from '../rule.ts'

const BODY = 'Sở Tư pháp ban hành Kế hoạch như sau:\n\n# Nội dung\n\nDanh sách kèm theo Kế hoạch này.\n'

export default {
  id: 'annex-without-name',
  severity: 'warning',
  summary: {
    vi: 'Phụ lục có tên gọi: “Phụ lục”, hoặc “Biểu”, “Mẫu”, “Đề cương”.',
    en: 'An appendix is called something: “Phụ lục”, or “Biểu”, “Mẫu”, “Đề cương”.',
  },
  why: {
    vi: 'Phụ lục I yêu cầu từ “Phụ lục” trình bày thành một dòng riêng trên tên phụ lục; không có tên gọi thì nội dung không dẫn tới được.',
    en: 'Annex I asks for the word “Phụ lục” on a line of its own above the title; without a name the text cannot point to it.',
  },
  clause: 'PL1 III.1.b',
  prose: false,
  refused: [
    { yaml: 'appendices: [{ file: danh-sach.md, title: Danh sách đầu mối, label: null }]', body: BODY },
    { yaml: 'appendices: [{ file: a.md, title: Danh mục }, { file: b.md, title: Danh sách đầu mối, label: null }]', body: BODY },
  ],
  accepted: [
    { yaml: 'appendices: [{ file: danh-sach.md, title: Danh sách đầu mối }]', body: BODY },
    { yaml: 'appendices: [{ file: danh-sach.md, title: Danh sách đầu mối, label: Biểu, number: null }]', body: BODY },
  ],
  check({ data: plan, places }, say) {
    for (const [index, { label, title }] of plan?.appendices.entries() ?? []) {
      if (label !== null) continue
      say(
        places.nearest(`/appendices/${index}/label`),
        { vi: `Phụ lục “${title}” không có tên gọi.`, en: `The appendix “${title}” has no name.` },
        {
          hint: {
            vi: 'Bỏ “label: null” để in chữ “Phụ lục”, hoặc ghi tên khác: label: Biểu',
            en: 'Leave out “label: null” for “Phụ lục”, or give another name: label: Biểu',
          },
        },
      )
    }
  },
} satisfies Rule
