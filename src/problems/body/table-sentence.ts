import type { ProblemKind } from '../problem-kind.ts'

export default {
  id: 'table-sentence',
  severity: 'error',
  summary: { vi: 'Giữa bảng và câu bên dưới có một dòng trống.', en: 'An empty line parts a table from the sentence below it.' },
  why: {
    vi: 'Không có dòng trống, câu ấy thành một hàng của bảng.',
    en: 'Without it the sentence becomes a row of the table.',
  },
  refused: [
    {
      section:
        '# Mục đích, yêu cầu\n\nCác việc theo bảng sau:\n\n| Việc | Thời hạn | Đơn vị |\n|---|---|---|\n| Rà soát | Quý II | Phòng Nghiệp vụ |\nCác đơn vị báo cáo kết quả trước ngày 15/12/2026.',
    },
  ],
  accepted: [
    {
      section:
        '# Mục đích, yêu cầu\n\nCác việc theo bảng sau:\n\n| Việc | Thời hạn | Đơn vị |\n|---|---|---|\n| Rà soát | Quý II | Phòng Nghiệp vụ |\n\nCác đơn vị báo cáo kết quả trước ngày 15/12/2026.',
    },
  ],
} satisfies ProblemKind
