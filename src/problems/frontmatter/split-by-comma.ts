import type { ProblemKind } from '../problem-kind.ts'

export default {
  id: 'split-by-comma',
  severity: 'warning',
  summary: {
    vi: 'Câu có dấu phẩy giữa hai ngoặc [ ] hoặc { } phải đặt trong ngoặc kép.',
    en: 'A text with a comma between [ ] or { } stands in quotes.',
  },
  why: {
    vi: 'Giữa hai ngoặc, dấu phẩy kết thúc một giá trị; câu bị cắt làm hai ý mà không ai thấy.',
    en: 'Between brackets a comma ends the value: one sentence becomes two without anybody noticing.',
  },
  refused: [
    {
      yaml: 'goals:\n  purposes: [Nâng cao chất lượng giải quyết thủ tục hành chính, sự hài lòng của người dân.]',
      section: '# Mục đích\n\n::purposes',
    },
  ],
  accepted: [
    {
      yaml: 'goals:\n  purposes: ["Nâng cao chất lượng giải quyết thủ tục hành chính, sự hài lòng của người dân."]',
      section: '# Mục đích\n\n::purposes',
    },
  ],
} satisfies ProblemKind
