import type { ProblemKind } from '../problem-kind.ts'

export default {
  id: 'numbering-mixed',
  severity: 'warning',
  summary: {
    vi: 'Nhãn gõ sẵn ở các tiêu đề cấp một cùng một kiểu.',
    en: 'Labels typed before headings of the first level are of one kind.',
  },
  why: {
    vi: 'Nhãn đã gõ cho biết kế hoạch đánh số theo kiểu nào (I., 1., A., Phần, Chương, Điều; ở phụ lục còn có Mẫu, Biểu, Phiếu); lẫn hai kiểu thì không biết theo kiểu nào.',
    en: 'The labels tell how a plan is numbered (I., 1., A., parts, chapters, articles; in an appendix also forms); of two kinds neither can be followed.',
  },
  clause: 'PL1 II.6.c',
  refused: [{ section: '# A. Mục đích, yêu cầu\n\nNâng cao chất lượng công tác.\n\n# 1. Nội dung\n\nRà soát hồ sơ tồn đọng.' }],
  accepted: [{ section: '# I. Mục đích, yêu cầu\n\nNâng cao chất lượng công tác.\n\n# II. Nội dung\n\nRà soát hồ sơ tồn đọng.' }],
} satisfies ProblemKind
