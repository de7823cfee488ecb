import type { ProblemKind } from '../problem-kind.ts'

export default {
  id: 'link-outside',
  severity: 'error',
  summary: { vi: 'Liên kết không trỏ ra ngoài thư mục của kế hoạch.', en: 'A link stays inside the plan’s folder.' },
  why: {
    vi: 'Người nhận văn bản không có tệp trên máy của người soạn.',
    en: 'Recipients do not have the files of the author’s machine.',
  },
  refused: [{ section: '# Mục đích\n\nThực hiện theo [hướng dẫn](../../chung/huong-dan.docx) của Bộ Tư pháp.' }],
  accepted: [{ section: '# Mục đích\n\nThực hiện theo hướng dẫn của Bộ Tư pháp.' }],
} satisfies ProblemKind
