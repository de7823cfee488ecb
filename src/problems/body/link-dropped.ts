import type { ProblemKind } from '../problem-kind.ts'

export default {
  id: 'link-dropped',
  severity: 'warning',
  summary: {
    vi: 'Liên kết trỏ đến trang web; liên kết đến tệp chỉ còn phần chữ khi in.',
    en: 'A link leads to a web page; of a link to a file only the text is printed.',
  },
  why: {
    vi: 'Văn bản Word gửi đi một mình, tệp được liên kết không đi cùng. Tệp kèm theo thì khai ở mục `appendices`.',
    en: 'The Word document is sent alone, without the file. What goes along is named under `appendices`.',
  },
  refused: [{ section: '# Mục đích\n\nThực hiện theo [hướng dẫn](huong-dan.docx) của Bộ Tư pháp.' }],
  accepted: [{ section: '# Mục đích\n\nThực hiện theo hướng dẫn trên [trang tin](https://moj.gov.vn) của Bộ Tư pháp.' }],
} satisfies ProblemKind
