import type { Problem } from '../../model/problem.ts'

/** A problem with its hint in the words of the page, which has buttons where a terminal has commands. */
export const inThePage = (problem: Problem): Problem =>
  problem.rule === 'open-blank'
    ? {
        ...problem,
        hint: {
          vi: 'Điền nội dung vào đây; muốn có bản thảo để xem trước thì chọn Việc khác → Tải bản dự thảo (Word).',
          en: 'Fill it in; for a draft to look at, choose More → Draft (Word).',
        },
      }
    : problem
