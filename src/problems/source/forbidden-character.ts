import type { ProblemKind } from '../problem-kind.ts'

export default {
  id: 'forbidden-character',
  severity: 'error',
  summary: { vi: 'Văn bản không chứa ký tự điều khiển.', en: 'A text holds no control characters.' },
  why: {
    vi: 'Ký tự điều khiển không nhìn thấy, thường lẫn vào khi dán từ nơi khác; Word từ chối mở tệp có ký tự đó.',
    en: 'Control characters are not seen and mostly come with pasted text; Word refuses a file that holds one.',
  },
  refused: [{ yaml: 'title: "Cải cách hành chính \\x07 năm 2026 của Sở Tư pháp"' }],
  accepted: [{ yaml: 'title: "Cải cách hành chính năm 2026 của Sở Tư pháp"' }],
} satisfies ProblemKind
