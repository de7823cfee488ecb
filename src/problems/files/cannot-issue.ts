import type { ProblemKind } from '../problem-kind.ts'

export default {
  id: 'cannot-issue',
  severity: 'error',
  summary: {
    vi: 'Kế hoạch đã có số khác, hoặc chưa có người ký, thì không cấp số.',
    en: 'A plan that has another number already, or nobody who signs, gets no number.',
  },
  why: {
    vi: 'Số đã cấp là số đã vào sổ: đổi số của văn bản đã phát hành thì hai bản cùng lưu hành mà không ai biết bản nào đúng.',
    en: 'A number that was given stands in the register: with another one two versions would go about, and nobody could tell which holds.',
  },
  refused: [
    {
      yaml: 'number: { value: "05", symbol: KH-STP }',
      command: 'kehoach issue ke-hoach.md --number 06 --date 2026-04-22',
    },
    {
      yaml: 'signature: { position: Giám đốc, name: null }',
      command: 'kehoach issue ke-hoach.md --number 06 --date 2026-04-22',
    },
  ],
  accepted: [
    {
      yaml: 'number: { value: null, symbol: KH-STP }',
      command: 'kehoach issue ke-hoach.md --number 06 --date 2026-04-22',
    },
    {
      yaml: 'number: { value: "05", symbol: KH-STP }',
      command: 'kehoach issue ke-hoach.md --number 06 --date 2026-04-22 --force',
    },
  ],
} satisfies ProblemKind
