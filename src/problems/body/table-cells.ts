import type { ProblemKind } from '../problem-kind.ts'

export default {
  id: 'table-cells',
  severity: 'error',
  summary: { vi: 'Mỗi hàng của bảng có đúng số ô của dòng đầu bảng.', en: 'A row has as many cells as the table’s head.' },
  why: {
    vi: 'Ô thừa không có cột để in vào nên sẽ mất; thiếu ô thì nội dung dễ lệch sang cột khác.',
    en: 'A cell too many has no column to stand in and would be lost; with one too few the words slip into another column.',
  },
  refused: [
    {
      section:
        '# Mục đích, yêu cầu\n\nCác việc theo bảng sau:\n\n| Việc | Thời hạn |\n|---|---|\n| Rà soát | Quý II | Phòng Nghiệp vụ |',
    },
    {
      section:
        '# Mục đích, yêu cầu\n\nCác việc theo bảng sau:\n\n| Việc | Thời hạn | Đơn vị |\n|---|---|---|\n| Rà soát | Phòng Nghiệp vụ |',
    },
  ],
  accepted: [
    {
      section:
        '# Mục đích, yêu cầu\n\nCác việc theo bảng sau:\n\n| Việc | Thời hạn | Đơn vị |\n|---|---|---|\n| Rà soát | Quý II | Phòng Nghiệp vụ |',
    },
    {
      section:
        '# Mục đích, yêu cầu\n\nCác việc theo bảng sau:\n\n| Việc | Thời hạn | Đơn vị |\n|---|---|---|\n| Rà soát | | Phòng Nghiệp vụ |',
    },
  ],
} satisfies ProblemKind
