import type { ProblemKind } from '../problem-kind.ts'

export default {
  id: 'missing-key',
  severity: 'error',
  summary: {
    vi: 'Các mục bắt buộc phải có trong phần khai báo hoặc trong kehoach.yaml.',
    en: 'Required keys stand in the frontmatter or in kehoach.yaml.',
  },
  why: {
    vi: 'Thiếu mục bắt buộc thì một thành phần của thể thức không có nội dung để in. Chưa biết giá trị thì ghi `null`, chỗ đó là chỗ trống cần điền.',
    en: 'Without them a part of the document has nothing to print. What is not known yet is written `null`, an open blank.',
  },
  refused: [
    {
      files: { 'kehoach.yaml': 'signature: { position: Giám đốc, name: Nguyễn Văn An, authority: TM }\n' },
      yaml: 'schema: kehoach/v1',
    },
  ],
  accepted: [{ yaml: 'signature: { authority: TM, collective: Ủy ban nhân dân, position: Chủ tịch, name: Nguyễn Văn An }' }],
} satisfies ProblemKind
