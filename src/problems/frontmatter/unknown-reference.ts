import type { ProblemKind } from '../problem-kind.ts'

export default {
  id: 'unknown-reference',
  severity: 'error',
  summary: { vi: 'Mã được dẫn chiếu phải có trong phần khai báo.', en: 'What is referred to by its id is there.' },
  why: {
    vi: '`:target[…]`, `:base[…]`, `:commemoration[…]` in ra nội dung của mục mang mã đó; mã gõ sai thì không có gì để in.',
    en: '`:target[…]`, `:base[…]`, `:commemoration[…]` print what bears the id; a misspelt one stands for nothing.',
  },
  refused: [{ section: '# Mục đích\n\nChào mừng :commemoration[quoc-khah].' }],
  accepted: [{ section: '# Mục đích\n\nChào mừng :commemoration[quoc-khanh].' }],
} satisfies ProblemKind
