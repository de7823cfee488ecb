import type { ProblemKind } from '../problem-kind.ts'

export default {
  id: 'nesting-too-deep',
  severity: 'error',
  summary: {
    vi: 'Danh sách không lồng sâu hơn cách trình bày của văn bản.',
    en: 'Lists are not nested deeper than a document can show.',
  },
  why: {
    vi: 'Gạch đầu dòng có hai cấp “-” và “+”; điểm a), b) không chia thành điểm nhỏ hơn.',
    en: 'Bullets have the two levels “-” and “+”; points a), b) are not divided into points.',
  },
  clause: 'PL1 II.6.đ',
  refused: [{ section: '# Mục đích, yêu cầu\n\n- Rà soát văn bản:\n  + Của tỉnh:\n    - Quyết định của Ủy ban nhân dân tỉnh.' }],
  accepted: [{ section: '# Mục đích, yêu cầu\n\n- Rà soát văn bản:\n  + Quyết định của Ủy ban nhân dân tỉnh.' }],
} satisfies ProblemKind
