import type { Wording } from '../model/problem.ts'

/** Why an edit is told and not written. */

export const BY_PROGRAM: Wording = {
  vi: 'chữ do chương trình đặt (nhãn, phần đầu, dấu kết thúc, dòng dẫn); không đưa vào tệp kế hoạch',
  en: 'words the program sets (label, letterhead, end mark, link line); not put into the plan',
}

export const NO_CELL: Wording = {
  vi: 'không tìm thấy chỗ ghi trong tệp kế hoạch',
  en: 'the plan has no place to write it to',
}

export const BY_DATA: Wording = {
  vi: 'bảng này lập từ dữ liệu của kế hoạch: ghi thêm vào phần khai báo',
  en: 'this table is made of the plan’s data: write it in the frontmatter',
}

export const NEW_ANNEX: Wording = {
  vi: 'phụ lục thêm trong Word: ghi vào một tệp .md bên cạnh và nêu tên ở mục appendices',
  en: 'an appendix put in in Word: write it to a file of its own and name it under appendices',
}

export const NEW_NOTE: Wording = {
  vi: 'chú thích cuối trang thêm trong Word: tự đưa vào tệp kế hoạch bằng [^n]',
  en: 'a footnote put in in Word: bring it into the plan by hand, as [^n]',
}
