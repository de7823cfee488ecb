import type { ProblemKind } from '../problem-kind.ts'

export default {
  id: 'open-blank',
  severity: 'error',
  summary: { vi: 'Chỗ còn trống phải điền trước khi ban hành.', en: 'Open blanks are filled before a plan is issued.' },
  why: {
    vi: 'Giá trị `null` và `[[cần điền: …]]` đánh dấu chỗ chưa biết nội dung. Bản chính thức không được có; muốn xem trước thì chạy `kehoach build --draft`, văn bản đóng dấu DỰ THẢO.',
    en: '`null` and `[[cần điền: …]]` mark what is not yet known. The final document has none; `kehoach build --draft` makes one to look at, stamped DỰ THẢO.',
  },
  refused: [{ yaml: 'place: null' }, { section: '# Mục đích\n\nRà soát [[cần điền: số lượng]] thủ tục hành chính.' }],
  accepted: [{ yaml: 'place: Lào Cai' }, { section: '# Mục đích\n\nRà soát 25 thủ tục hành chính.' }],
} satisfies ProblemKind
