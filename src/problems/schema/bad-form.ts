import type { ProblemKind } from '../problem-kind.ts'

export default {
  id: 'bad-form',
  severity: 'error',
  summary: { vi: 'Ngày, ký hiệu, mã viết đúng dạng.', en: 'Dates, symbols and ids are written in their form.' },
  why: {
    vi: 'Chương trình tính ngày, xếp thứ tự và dẫn chiếu theo các giá trị này: ngày viết 2026-02-28, mã viết chữ thường không dấu, nối bằng gạch ngang.',
    en: 'The program reckons, sorts and refers by them: a date is 2026-02-28, an id has small letters without marks, joined by hyphens.',
  },
  refused: [{ yaml: 'id: Cải cách hành chính' }],
  accepted: [{ yaml: 'id: cai-cach-hanh-chinh' }],
} satisfies ProblemKind
