import type { ProblemKind } from '../problem-kind.ts'

export default {
  id: 'bare-heading',
  severity: 'warning',
  summary: { vi: 'Tiêu đề mở đầu bằng dấu #.', en: 'A heading begins with #.' },
  why: {
    vi: 'Dòng “II. NỘI DUNG” không có dấu # in thành đoạn văn thường: không đậm, không vào mục lục, không được đánh số tiếp; đứng liền một đoạn văn khác thì nhập vào đoạn ấy, và là lỗi.',
    en: 'A line “II. NỘI DUNG” without # is printed as an ordinary paragraph, is not numbered on and is in no table of contents; right beside another paragraph it becomes part of it, and is an error.',
  },
  refused: [{ section: '# Mục đích, yêu cầu\n\nNâng cao chất lượng công tác.\n\nII. NỘI DUNG\n\nRà soát hồ sơ tồn đọng.' }],
  accepted: [{ section: '# Mục đích, yêu cầu\n\nNâng cao chất lượng công tác.\n\n# II. Nội dung\n\nRà soát hồ sơ tồn đọng.' }],
} satisfies ProblemKind
