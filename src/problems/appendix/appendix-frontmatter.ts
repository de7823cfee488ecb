import type { ProblemKind } from '../problem-kind.ts'

export default {
  id: 'appendix-frontmatter',
  severity: 'error',
  summary: { vi: 'Tệp phụ lục không có phần khai báo riêng.', en: 'An annex has no frontmatter of its own.' },
  why: {
    vi: 'Tên và khổ giấy của phụ lục khai ở kế hoạch, mục `appendices`; khai ở hai nơi thì không biết lấy nơi nào.',
    en: 'Its title and orientation stand in the plan, under `appendices`; given twice, nobody knows which holds.',
  },
  refused: [
    {
      yaml: 'appendices:\n  - { file: danh-muc.md, title: Danh mục thủ tục hành chính rà soát }',
      section: '# Mục đích\n\nRà soát thủ tục hành chính theo Phụ lục kèm theo.',
      files: { 'danh-muc.md': '---\ntitle: Danh mục\n---\n\n1. Đăng ký khai sinh.\n2. Đăng ký kết hôn.\n' },
    },
  ],
  accepted: [
    {
      yaml: 'appendices:\n  - { file: danh-muc.md, title: Danh mục thủ tục hành chính rà soát }',
      section: '# Mục đích\n\nRà soát thủ tục hành chính theo Phụ lục kèm theo.',
      files: { 'danh-muc.md': '1. Đăng ký khai sinh.\n2. Đăng ký kết hôn.\n' },
    },
  ],
} satisfies ProblemKind
