import type { ProblemKind } from '../problem-kind.ts'

export default {
  id: 'yaml-syntax',
  severity: 'error',
  summary: {
    vi: 'Mỗi dòng của phần khai báo có dạng `mục: giá trị`, các ngoặc và dấu trích dẫn đều có dấu đóng.',
    en: 'Each line of the frontmatter reads `key: value`, and what is opened is closed.',
  },
  why: {
    vi: 'Một dấu viết sai có thể làm các dòng sau đó bị hiểu khác đi. Giá trị có dấu hai chấm, hoặc mở đầu bằng dấu đặc biệt, đặt trong ngoặc kép.',
    en: 'One wrong sign can change how all lines below are read. A value that holds a colon, or begins with a special sign, goes into quotes.',
  },
  refused: [{ yaml: 'title: Kế hoạch: cải cách hành chính năm 2026 của Sở Tư pháp' }, { yaml: 'archive: { units: [VT, VP }' }],
  accepted: [
    { yaml: 'title: "Kế hoạch: cải cách hành chính năm 2026 của Sở Tư pháp"' },
    { yaml: 'archive: { units: [VT, VP] }' },
  ],
} satisfies ProblemKind
