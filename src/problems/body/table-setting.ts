import type { ProblemKind } from '../problem-kind.ts'

export default {
  id: 'table-setting',
  severity: 'error',
  summary: {
    vi: 'Dòng `::table{…}` đứng ngay trên bảng và chỉ ghi những gì bảng có.',
    en: 'The line `::table{…}` stands right above a table and says what a table has.',
  },
  why: {
    vi: 'Ghi sai thì tên bảng, đơn vị tính hoặc khổ giấy không in ra như người soạn muốn.',
    en: 'Said wrongly, title, unit or page would not come out as the author wants.',
  },
  refused: [
    { section: '# Mục đích, yêu cầu\n\nCác việc theo bảng sau:\n\n::table{caption="Bảng 1"}\n\nRà soát thủ tục hành chính.' },
    {
      section:
        '# Mục đích, yêu cầu\n\nCác việc theo bảng sau:\n\n::table{widths="1 2"}\n| Việc | Thời hạn | Đơn vị |\n|---|---|---|\n| Rà soát | Quý II | Phòng Nghiệp vụ |',
    },
    {
      section:
        '# Mục đích, yêu cầu\n\nCác việc theo bảng sau:\n\n::table{header=0}\n| Việc | Thời hạn | Đơn vị |\n|---|---|---|\n| Rà soát | Quý II | Phòng Nghiệp vụ |',
    },
    {
      section:
        '# Mục đích, yêu cầu\n\nCác việc theo bảng sau:\n\n::table{landscape=ngang}\n| Việc | Thời hạn | Đơn vị |\n|---|---|---|\n| Rà soát | Quý II | Phòng Nghiệp vụ |',
    },
    {
      section:
        '# Mục đích, yêu cầu\n\nNgười lập và người duyệt ký:\n\n::table{borders=false header=1}\n| Người lập | Người duyệt |\n|---|---|\n| ……… | ……… |',
    },
  ],
  accepted: [
    {
      section:
        '# Mục đích, yêu cầu\n\nCác việc theo bảng sau:\n\n::table{caption="Bảng 1. Việc phải làm" unit="Đơn vị tính: việc" widths="1 2 2"}\n| Việc | Thời hạn | Đơn vị |\n|---|---|---|\n| Rà soát | Quý II | Phòng Nghiệp vụ |',
    },
  ],
} satisfies ProblemKind
