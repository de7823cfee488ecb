import type { ProblemKind } from '../problem-kind.ts'

export default {
  id: 'drawn-table',
  severity: 'error',
  summary: {
    vi: 'Bảng viết bằng các dòng | … | với dòng |---| dưới dòng đầu.',
    en: 'A table is written in rows | … | with |---| below the first.',
  },
  why: {
    vi: 'Bảng gõ bằng phím Tab, bằng dấu + và -, hoặc thiếu dòng |---| sẽ in thành một đoạn văn.',
    en: 'A table typed with tabs, drawn with + and -, or without its |---| would be printed as a paragraph.',
  },
  refused: [
    { section: '# Mục đích, yêu cầu\n\nTT	Đơn vị\n1	Văn phòng' },
    { section: '# Mục đích, yêu cầu\n\n| TT | Đơn vị |\n| 1 | Văn phòng |' },
  ],
  accepted: [{ section: '# Mục đích, yêu cầu\n\n| TT | Đơn vị |\n|---|---|\n| 1 | Văn phòng |' }],
} satisfies ProblemKind
