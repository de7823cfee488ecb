import type { ProblemKind } from '../problem-kind.ts'

export default {
  id: 'table-cells',
  severity: 'error',
  summary: { vi: 'Hàng của bảng không có nhiều ô hơn dòng đầu bảng.', en: 'A row has no more cells than the table’s head.' },
  why: { vi: 'Ô thừa không có cột để in vào nên sẽ mất.', en: 'A cell too many has no column to stand in and would be lost.' },
  refused: [
    {
      section:
        '# Mục đích, yêu cầu\n\nCác việc theo bảng sau:\n\n| Việc | Thời hạn |\n|---|---|\n| Rà soát | Quý II | Phòng Nghiệp vụ |',
    },
  ],
  accepted: [
    { section: '# Mục đích, yêu cầu\n\n| Việc | Thời hạn | Đơn vị |\n|---|---|---|\n| Rà soát | Quý II | Phòng Nghiệp vụ |' },
  ],
} satisfies ProblemKind
