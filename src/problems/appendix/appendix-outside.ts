import type { ProblemKind } from '../problem-kind.ts'

export default {
  id: 'appendix-outside',
  severity: 'error',
  summary: { vi: 'Tệp phụ lục nằm trong thư mục của kế hoạch.', en: 'An annex lies in the plan’s folder.' },
  why: {
    vi: 'Kế hoạch và phụ lục đi cùng nhau khi chuyển, lưu trữ; đường dẫn ra ngoài sẽ đứt.',
    en: 'Plan and annexes are moved and kept together; a path that leads outside would break.',
  },
  refused: [
    {
      yaml: 'appendices:\n  - { file: ../chung/danh-muc.md, title: Danh mục thủ tục hành chính rà soát }',
      section: '# Mục đích\n\nRà soát thủ tục hành chính theo Phụ lục kèm theo.',
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
