import type { ProblemKind } from '../problem-kind.ts'

export default {
  id: 'merge-conflict',
  severity: 'error',
  summary: { vi: 'Tệp không còn dấu xung đột của git.', en: 'A file holds no conflict markers of git.' },
  why: {
    vi: 'Khi gộp hai bản không được, git ghi cả hai vào tệp; chưa chọn thì không biết bản nào là kế hoạch.',
    en: 'Where git cannot merge two versions it writes both into the file; until one is chosen there is no plan.',
  },
  refused: [
    {
      section:
        '# Mục đích, yêu cầu\n\n<<<<<<< HEAD\nNâng cao chất lượng công tác.\n=======\nNâng cao hiệu quả công tác.\n>>>>>>> nhanh-khac',
    },
  ],
  accepted: [{ section: '# Mục đích, yêu cầu\n\nNâng cao chất lượng, hiệu quả công tác.' }],
} satisfies ProblemKind
