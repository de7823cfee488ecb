import type { ProblemKind } from '../problem-kind.ts'

export default {
  id: 'list-item-empty',
  severity: 'warning',
  summary: { vi: 'Mỗi gạch đầu dòng, mỗi khoản có chữ.', en: 'A list item has words.' },
  why: {
    vi: 'Bảng đặt ngay sau dấu đầu dòng sẽ in ra một dấu trơ trọi phía trên bảng.',
    en: 'A table right behind a bullet prints a bullet with nothing behind it.',
  },
  refused: [{ section: '# Mục đích, yêu cầu\n\n- | Việc | Thời hạn |\n  |---|---|\n  | Rà soát | Quý II |' }],
  accepted: [
    { section: '# Mục đích, yêu cầu\n\nCác việc theo bảng sau:\n\n| Việc | Thời hạn |\n|---|---|\n| Rà soát | Quý II |' },
  ],
} satisfies ProblemKind
