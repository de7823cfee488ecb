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

export const NO_KEY: Wording = {
  vi: 'mục này chưa có trong phần khai báo nên không tự ghi được',
  en: 'the frontmatter has no such key to write it to',
}

export const NOT_READ_BACK: Wording = {
  vi: 'chữ này in từ dữ liệu của kế hoạch và không đọc ngược lại được; sửa trong phần khai báo hoặc chỗ nhắc tới',
  en: 'these words are printed from the plan’s data and cannot be read back; change the data or the reference',
}

export const CANNOT_GO: Wording = {
  vi: 'đoạn này không còn trong tệp Word; không tự xóa được ở tệp kế hoạch',
  en: 'this paragraph is gone from the Word file, and could not be taken out of the plan',
}

export const BREAKS_PLAN: Wording = {
  vi: 'ghi vào thì tệp kế hoạch sai cú pháp',
  en: 'written there the plan would no longer be read as meant',
}

export const STILL_OTHER: Wording = {
  vi: 'sau khi ghi, văn bản dựng lại vẫn khác tệp Word ở đoạn này; xem lại bằng tay',
  en: 'after the merge the document still reads otherwise here: look at it by hand',
}

/** What a person should know of an edit that was made. */
export const SHARED: Wording = {
  vi: 'mục dùng chung của cơ quan (kehoach.yaml): mọi kế hoạch đều đổi theo',
  en: 'shared by all plans of the office (kehoach.yaml): every plan changes with it',
}

/** A figure that stands in several places, of which not all were changed alike. */
export const notEverywhere = (printed: number, changed: number, alike: boolean): Wording => ({
  vi: `số liệu này in ở ${printed} chỗ mà bản Word chỉ sửa ${changed} chỗ${alike ? '' : ' và không giống nhau'}; sửa ở phần khai báo`,
  en: `this figure is printed in ${printed} places and was changed in ${changed}${alike ? '' : ', not alike'}; change it in the frontmatter`,
})

/** Of an appendix that was taken out. */
export const fileStays = (file: string): Wording => ({
  vi: `phụ lục bị bỏ cả: tệp “${file}” vẫn còn, không dùng nữa thì tự xóa`,
  en: `the whole appendix is gone: the file “${file}” is still there, delete it if nobody needs it`,
})

export const FOLLOWS: Wording = {
  vi: 'không ai sửa dòng này; dựng lại thì in theo chỗ vừa sửa',
  en: 'nobody edited this line: built again it follows what was edited elsewhere',
}

export const LEFT_OPEN: Wording = {
  vi: 'trong tệp Word chỗ này để trống hoặc đọc không ra; số, ký hiệu, ngày đã khai trong tệp kế hoạch giữ nguyên',
  en: 'this stands open in the Word file, or cannot be read: number, symbol and date stay as the plan has them',
}

export const CONTENTS: Wording = {
  vi: 'mục lục lập từ tên các mục: muốn đổi thì sửa tên ở chính mục ấy',
  en: 'the table of contents is made of the headings: change the heading itself',
}

export const LABEL: Wording = {
  vi: 'nhãn do chương trình đánh theo thứ tự; muốn đổi kiểu nhãn thì đổi dấu đầu dòng trong tệp kế hoạch',
  en: 'labels are counted by the program; for one of another kind change the sign at the head of the line in the plan',
}

export const MUST_STAND: Wording = {
  vi: 'thể thức buộc phải có phần này nên vẫn in; muốn đổi thì sửa trong phần khai báo',
  en: 'every document has this part, so it is printed still; to change it, edit the frontmatter',
}

export const PRINTED_SO: Wording = {
  vi: 'đã đưa vào danh sách; văn bản dựng lại in theo mẫu câu của chương trình',
  en: 'put into the list, which prints its items in a form of its own',
}

export const FOR_DRAFTER: Wording = {
  vi: 'lời trong ngoặc giống lời nhắn người soạn: nay nằm trong văn bản, là lời nhắn thì xóa đi',
  en: 'words in brackets that read as a remark to the drafter stand in the text now: delete them if they are one',
}

export const NOW_OPEN: Wording = {
  vi: 'mục dữ liệu này buộc phải có chữ mà trong tệp Word đã xóa trắng: nay còn để trống, điền vào thì mới dựng được',
  en: 'this value has to be there, and was emptied in Word: it is an open blank now, to be filled before the plan is built',
}
