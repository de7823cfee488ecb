import type { ProblemKind } from '../problem-kind.ts'

export default {
  id: 'too-many',
  severity: 'error',
  summary: { vi: 'Danh sách không quá số phần tử tối đa.', en: 'A list has no more items than it may.' },
  why: {
    vi: 'Có thành phần chỉ đủ chỗ cho một số lượng nhất định: một kế hoạch liên tịch có nhiều nhất ba người ký.',
    en: 'Some parts have room for so many and no more: a joint plan has three signers at most.',
  },
  refused: [
    {
      yaml: 'signature:\n  - { position: Giám đốc Sở Tư pháp }\n  - { position: Giám đốc Sở Nội vụ }\n  - { position: Giám đốc Sở Tài chính }\n  - { position: Chủ tịch Hội Luật gia }',
    },
  ],
  accepted: [{ yaml: 'signature:\n  - { position: Giám đốc Sở Tư pháp }\n  - { position: Chủ tịch Hội Luật gia }' }],
} satisfies ProblemKind
