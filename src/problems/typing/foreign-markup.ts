import type { ProblemKind } from '../problem-kind.ts'

export default {
  id: 'foreign-markup',
  severity: 'error',
  summary: { vi: 'Nội dung không có dấu của các loại Markdown khác.', en: 'The text has no signs of other kinds of Markdown.' },
  why: {
    vi: 'Các dấu như ~~…~~, m^2^, $…$, {#id}, [TOC] không có nghĩa trong kế hoạch và sẽ in nguyên ra giấy; đúng là chữ của câu thì viết dấu \\ ở trước.',
    en: 'Signs such as ~~…~~, m^2^, $…$, {#id} or [TOC] mean nothing in a plan and would be printed as they stand; where they belong to the text a \\ is put before them.',
  },
  refused: [
    { section: '# Mục đích, yêu cầu\n\nTrồng mới 500 m^2^ cây xanh tại các khu dân cư.' },
    { section: '# Mục đích, yêu cầu\n\nTrồng mới 5*30*2 cây xanh tại các khu dân cư.' },
    { section: '# Mục đích, yêu cầu\n\n[TOC]\n\nNâng cao chất lượng công tác.' },
  ],
  accepted: [{ section: '# Mục đích, yêu cầu\n\nTrồng mới 500 m² cây xanh tại các khu dân cư.' }],
} satisfies ProblemKind
