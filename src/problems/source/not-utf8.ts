import type { ProblemKind } from '../problem-kind.ts'

export default {
  id: 'not-utf8',
  severity: 'error',
  summary: { vi: 'Tệp là văn bản thường, lưu theo bảng mã UTF-8.', en: 'A file is plain text, saved as UTF-8.' },
  why: {
    vi: 'Tệp Word (.docx, .doc) không phải văn bản thường; chữ theo TCVN3 hay VNI đọc bằng Unicode thành chữ khác. Đoán bảng mã thì có thể in sai mà không ai biết.',
    en: 'A Word file is no plain text, and letters of TCVN3 or VNI become others when read as Unicode. Guessing the encoding could print something wrong without anybody knowing.',
  },
  clause: 'PL1 I.4',
  refused: [{ files: { 'ke-hoach.md': Uint8Array.from([0x4b, 0xd5, 0x20, 0x68, 0x6f, 0xb9, 0x63, 0x68]) } }],
  accepted: [{ yaml: 'title: Cải cách hành chính năm 2026 của Sở Tư pháp' }],
} satisfies ProblemKind
