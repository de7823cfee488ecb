import type { Problem, Wording } from '../../model/problem.ts'

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

/** A reason in the words of the page: what has a key in the file has a field in the form. */
export const reasonInThePage = ({ vi, en }: Wording): Wording => ({
  vi: vi.replace('ghi renewal', 'chọn “Căn cứ dùng qua các năm” ở Biểu mẫu'),
  en: en.replace('set renewal', 'choose “Through the years” in the form'),
})
