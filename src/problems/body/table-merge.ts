import type { ProblemKind } from '../problem-kind.ts'

export default {
  id: 'table-merge',
  severity: 'error',
  summary: {
    vi: 'Dấu `>` trong ô gộp ô ấy với ô bên phải, dấu `^` gộp với ô bên trên; phải có ô để gộp.',
    en: '`>` alone in a cell merges it with the one on its right, `^` with the one above; there has to be one.',
  },
  why: {
    vi: 'Không có ô để gộp thì dấu ấy in ra thành chữ của bảng.',
    en: 'Without one the mark would be printed as the table’s text.',
  },
  refused: [
    {
      section:
        '# Mục đích, yêu cầu\n\nCác việc theo bảng sau:\n\n| Việc | Thời hạn | Đơn vị |\n|---|---|---|\n| Rà soát | Quý II | > |',
    },
    { section: '# Mục đích, yêu cầu\n\nCác việc theo bảng sau:\n\n| Việc | ^ |\n|---|---|\n| Rà soát | Quý II |' },
    {
      section:
        '# Mục đích, yêu cầu\n\nCác việc theo bảng sau:\n\n| Việc | Thời hạn | Đơn vị |\n|---|---|---|\n| > | Rà soát | Phòng Nghiệp vụ |\n| ^ | Quý II | Văn phòng |',
    },
  ],
  accepted: [
    {
      section:
        '# Mục đích, yêu cầu\n\nCác việc theo bảng sau:\n\n| Việc | Thời hạn | Đơn vị |\n|---|---|---|\n| Rà soát | Quý II | Phòng Nghiệp vụ |\n| ^ | > | Quý III |',
    },
    {
      section:
        '# Mục đích, yêu cầu\n\nCác việc theo bảng sau:\n\n| Việc | Thời hạn | Đơn vị |\n|---|---|---|\n| > | Rà soát | Phòng Nghiệp vụ |\n| ^ | ^ | Văn phòng |\n| \\> | a | b |',
    },
  ],
} satisfies ProblemKind
