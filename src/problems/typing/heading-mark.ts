import type { ProblemKind } from '../problem-kind.ts'

export default {
  id: 'heading-mark',
  severity: 'error',
  summary: {
    vi: 'Tiêu đề gồm dấu #, một dấu cách thường và tên của phần, cùng trên một dòng.',
    en: 'A heading has its #, an ordinary space and its words, all on one line.',
  },
  why: {
    vi: 'Thiếu dấu cách, hoặc có dấu cách không ngắt dòng, thì # là chữ của câu và tiêu đề in thành đoạn văn; nhãn đứng một mình một dòng thì tên của phần in thành tiêu đề hay đoạn văn khác.',
    en: 'Without its space, or with a no-break one, the # is a letter of the text and the heading a paragraph; a label alone on its line leaves its words to another.',
  },
  safe: true,
  refused: [
    { section: '#Mục đích, yêu cầu\n\nNâng cao chất lượng công tác.' },
    { section: '# Mục đích, yêu cầu\n\nNâng cao chất lượng công tác.' },
  ],
  accepted: [{ section: '# Mục đích, yêu cầu\n\n\\#SongXanh là tên chiến dịch truyền thông.' }],
} satisfies ProblemKind
