import type { ProblemKind } from '../problem-kind.ts'

export default {
  id: 'appendix-missing',
  severity: 'error',
  summary: { vi: 'Tệp phụ lục đã khai phải có cạnh kế hoạch.', en: 'An annex that is named is there.' },
  why: {
    vi: 'Phụ lục là một phần của văn bản; thiếu tệp thì văn bản ban hành thiếu phụ lục.',
    en: 'Annexes are part of the document; without the file it would be issued incomplete.',
  },
  refused: [
    {
      yaml: 'appendices:\n  - { file: danh-muc.md, title: Danh mục thủ tục hành chính rà soát }',
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
