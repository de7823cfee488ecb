import type { ProblemKind } from '../problem-kind.ts'

export default {
  id: 'list-number',
  severity: 'error',
  summary: { vi: 'Năm hoặc số lớn đứng đầu dòng không phải số thứ tự.', en: 'A year at the start of a line is no list number.' },
  why: {
    vi: 'Chữ số kèm dấu chấm ở đầu dòng là một khoản của danh sách; câu xuống dòng trước năm sẽ bị cắt thành khoản.',
    en: 'Digits and a full stop at the start of a line open a clause; a sentence broken before a year would be cut in two.',
  },
  refused: [{ section: '# Mục đích\n\n2026. Rà soát thủ tục hành chính.\n2027. Rút gọn thủ tục hành chính.' }],
  accepted: [
    { section: '# Mục đích\n\n1. Rà soát thủ tục hành chính trong năm 2026.\n2. Rút gọn thủ tục hành chính trong năm 2027.' },
  ],
} satisfies ProblemKind
