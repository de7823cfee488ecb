import type { ProblemKind } from '../problem-kind.ts'

export default {
  id: 'line-joined',
  severity: 'warning',
  summary: { vi: 'Giữa hai đoạn văn có một dòng trống.', en: 'An empty line stands between two paragraphs.' },
  why: {
    vi: 'Các dòng liền nhau là một đoạn văn; nhấn Enter một lần sau dấu chấm không mở đoạn mới.',
    en: 'Lines below one another make one paragraph; a single Enter behind a full stop opens no new one.',
  },
  refused: [{ section: '# Mục đích, yêu cầu\n\nNâng cao chất lượng công tác.\nBảo đảm tiến độ đề ra.' }],
  accepted: [{ section: '# Mục đích, yêu cầu\n\nNâng cao chất lượng công tác.\n\nBảo đảm tiến độ đề ra.' }],
} satisfies ProblemKind
