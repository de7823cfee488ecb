import type { ProblemKind } from '../problem-kind.ts'

export default {
  id: 'heading-mark',
  severity: 'error',
  summary: { vi: 'Sau dấu # của tiêu đề là một dấu cách thường.', en: 'The # of a heading is followed by an ordinary space.' },
  why: {
    vi: 'Thiếu dấu cách, hoặc có dấu cách không ngắt dòng, thì # là chữ của câu và tiêu đề in thành đoạn văn.',
    en: 'Without its space, or with a no-break one, the # is a letter of the text and the heading a paragraph.',
  },
  safe: true,
  refused: [
    { section: '#Mục đích, yêu cầu\n\nNâng cao chất lượng công tác.' },
    { section: '# Mục đích, yêu cầu\n\nNâng cao chất lượng công tác.' },
  ],
  accepted: [{ section: '# Mục đích, yêu cầu\n\n\\#SongXanh là tên chiến dịch truyền thông.' }],
} satisfies ProblemKind
