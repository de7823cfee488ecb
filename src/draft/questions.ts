import { valueAt } from '../model/pointer.ts'
import type { Wording } from '../model/problem.ts'

/** What a person is asked, in the words of an office. */
export interface QuestionWords {
  readonly label: Wording
  readonly note?: Wording
}

const words = (vi: string, en: string, noteVi?: string, noteEn?: string): QuestionWords => ({
  label: { vi, en },
  ...(noteVi && noteEn && { note: { vi: noteVi, en: noteEn } }),
})

/** By pointer, `*` for the place in a list. */
const QUESTIONS: Readonly<Record<string, QuestionWords>> = {
  '/issuer/parent': words(
    'Cơ quan chủ quản',
    'Superior body',
    'Cơ quan cấp trên trực tiếp, ví dụ: Ủy ban nhân dân tỉnh Lào Cai. Không có thì nhấn Enter.',
    'The body directly above, such as: Ủy ban nhân dân tỉnh Lào Cai. Press Enter if there is none.',
  ),
  '/issuer/name': words(
    'Cơ quan ban hành',
    'Issuing body',
    'Tên đầy đủ, viết hoa theo chính tả, ví dụ: Sở Tư pháp. Chương trình tự in bằng chữ in hoa.',
    'In full, with capitals as usual, such as: Sở Tư pháp. It is printed in capitals by the program.',
  ),
  '/issuer/short': words(
    'Tên gọi tắt của cơ quan',
    'Short name of the body',
    'Tên dùng trong lời văn, ví dụ: Sở.',
    'As the text calls it, such as: Sở.',
  ),
  '/place': words(
    'Địa danh',
    'Place',
    'Ghi trước ngày, tháng, năm ban hành, ví dụ: Lào Cai.',
    'Before the date of issue, such as: Lào Cai.',
  ),
  '/number/symbol': words(
    'Ký hiệu văn bản',
    'Symbol',
    'KH, gạch ngang, rồi chữ viết tắt tên cơ quan, ví dụ: KH-STP.',
    'KH, a hyphen, then the body’s initials, such as: KH-STP.',
  ),
  '/title': words(
    'Trích yếu',
    'Title',
    'Nội dung của kế hoạch, không ghi lại chữ “Kế hoạch”, ví dụ: Cải cách hành chính năm 2027.',
    'What the plan is about, without the word “Kế hoạch”, such as: Cải cách hành chính năm 2027.',
  ),
  '/goals/purposes': words('Mục đích', 'Purpose', 'Mỗi mục đích một câu.', 'One sentence each.'),
  '/goals/requirements': words('Yêu cầu', 'Requirement', 'Mỗi yêu cầu một câu.', 'One sentence each.'),
  '/archive/units': words('Nơi lưu', 'Kept by', 'Chữ viết tắt, VT trước, ví dụ: VT, VP.', 'Initials, VT first, such as: VT, VP.'),
  '/archive/drafter': words(
    'Ký hiệu người soạn thảo',
    'Drafter’s mark',
    'Viết in hoa, ví dụ: LAN.',
    'In capitals, such as: LAN.',
  ),
  '/signature/authority': words(
    'Quyền hạn ký',
    'Signs',
    'Ký trực tiếp thì chọn để trống.',
    'Leave it open where the head signs.',
  ),
  '/signature/collective': words('Thay mặt tập thể', 'For the collective', 'Ví dụ: Ban Chỉ đạo.', 'Such as: Ban Chỉ đạo.'),
  '/signature/head': words(
    'Chức vụ người đứng đầu',
    'Post of the head',
    'Chức vụ được ký thay, ví dụ: Giám đốc.',
    'The post signed for, such as: Giám đốc.',
  ),
  '/signature/position': words('Chức vụ người ký', 'Signer’s post', 'Ví dụ: Phó Giám đốc.', 'Such as: Phó Giám đốc.'),
  '/signature/name': words(
    'Họ và tên người ký',
    'Signer’s name',
    'Chưa biết thì nhấn Enter.',
    'Press Enter where it is not known yet.',
  ),
  '/bases': words('Căn cứ', 'Basis'),
  '/bases/*/lead': words('lời dẫn', 'lead', 'Ví dụ: Căn cứ, Thực hiện.', 'Such as: Căn cứ, Thực hiện.'),
  '/bases/*/type': words('loại văn bản', 'type of document', 'Ví dụ: Quyết định.', 'Such as: Quyết định.'),
  '/bases/*/number': words(
    'số, ký hiệu',
    'number',
    'Ví dụ: 12/QĐ-UBND. Luật thì nhấn Enter.',
    'Such as: 12/QĐ-UBND. Press Enter for a law.',
  ),
  '/bases/*/date': words('ngày ban hành', 'date of issue', 'Ví dụ: 05/01/2027.', 'Such as: 05/01/2027.'),
  '/bases/*/issuer': words(
    'cơ quan ban hành',
    'issuer',
    'Không ghi chữ “của”. Luật thì nhấn Enter.',
    'Without “của”. Press Enter for a law.',
  ),
  '/bases/*/subject': words(
    'trích yếu',
    'subject',
    'Bắt đầu bằng “về …”; với luật là tên luật.',
    'Beginning with “về …”; of a law its name.',
  ),
  '/bases/*/renewal': words('sang năm', 'next year'),
  '/targets': words('Chỉ tiêu', 'Target'),
  '/targets/*/name': words('tên', 'name', 'Ví dụ: Tỷ lệ hồ sơ giải quyết đúng hạn.', 'Such as: Tỷ lệ hồ sơ giải quyết đúng hạn.'),
  '/targets/*/operator': words('so sánh', 'compared'),
  '/targets/*/value': words('mức', 'value', 'Ví dụ: 98,5. Khoảng thì ghi 80 - 85.', 'Such as: 98,5. A range is 80 - 85.'),
  '/targets/*/unit': words('đơn vị tính', 'unit', 'Ví dụ: %, vụ, ha.', 'Such as: %, vụ, ha.'),
  '/targets/*/previous': words('kết quả năm trước', 'last year’s', 'Ví dụ: 97.', 'Such as: 97.'),
  '/targets/*/deadline': words('thời hạn', 'deadline', 'Ví dụ: 30/11/2027.', 'Such as: 30/11/2027.'),
  '/targets/*/lead': words('đơn vị chủ trì', 'lead unit'),
  '/phases': words('Đợt', 'Phase'),
  '/phases/*/name': words('tên', 'name', 'Ví dụ: Đợt thi đua thứ nhất.', 'Such as: Đợt thi đua thứ nhất.'),
  '/phases/*/start': words('ngày bắt đầu', 'start', 'Ví dụ: 01/01/2027.', 'Such as: 01/01/2027.'),
  '/phases/*/end': words('ngày kết thúc', 'end', 'Ví dụ: 30/6/2027.', 'Such as: 30/6/2027.'),
  '/phases/*/commemorations': words(
    'ngày kỷ niệm',
    'commemoration',
    'Gõ vài chữ của tên ngày rồi chọn.',
    'Type a few letters of its name and choose.',
  ),
  '/phases/*/activities': words('công việc', 'activities', 'Viết thành câu trọn vẹn.', 'In whole sentences.'),
  '/assignments': words('Phân công', 'Assignment'),
  '/assignments/*/unit': words('đơn vị', 'unit', 'Ví dụ: Văn phòng Sở.', 'Such as: Văn phòng Sở.'),
  '/assignments/*/duty': words('nhiệm vụ', 'duty', 'Viết nối tiếp tên đơn vị.', 'As it goes on behind the unit’s name.'),
  '/distribution': words('Nơi nhận', 'Recipient'),
  '/distribution/*/to': words('tên', 'name', 'Không ghi dấu câu ở cuối.', 'Without a mark at its end.'),
  '/layout/numbering': words(
    'Cách đánh số các mục',
    'Numbering of sections',
    'Theo cách thông thường thì chọn để trống.',
    'Leave it open for the usual way.',
  ),
  '/distribution/*/purpose': words('mục đích gửi', 'purpose', 'Ví dụ: để báo cáo.', 'Such as: để báo cáo.'),
}

/** What a value is asked with; undefined for one that only an office's own template asks for. */
export const wordsFor = (pointer: string): QuestionWords | undefined => QUESTIONS[pointer.replace(/\/\d+(?=\/|$)/g, '/*')]

const CHOICES: Readonly<Record<string, Wording>> = {
  '=': { vi: 'bằng', en: 'equal to' },
  '>': { vi: 'trên', en: 'above' },
  '>=': { vi: 'từ … trở lên', en: 'at least' },
  '<': { vi: 'dưới', en: 'below' },
  '<=': { vi: 'không quá', en: 'at most' },
  range: { vi: 'từ … đến …', en: 'from … to …' },
  TM: { vi: 'TM. (thay mặt tập thể)', en: 'TM. (for a collective)' },
  KT: { vi: 'KT. (ký thay người đứng đầu)', en: 'KT. (for the head)' },
  TL: { vi: 'TL. (thừa lệnh)', en: 'TL. (by order)' },
  TUQ: { vi: 'TUQ. (thừa ủy quyền)', en: 'TUQ. (by delegation)' },
  Q: { vi: 'Q. (quyền, được giao phụ trách)', en: 'Q. (acting)' },
  yearly: { vi: 'mỗi năm có văn bản mới, phải thay', en: 'a new document every year' },
  I: { vi: 'I. / 1. / 1.1. (thông thường)', en: 'I. / 1. / 1.1. (as usual)' },
  1: { vi: '1. / 1.1. / 1.1.1.', en: '1. / 1.1. / 1.1.1.' },
  A: { vi: 'A. / I. / 1.', en: 'A. / I. / 1.' },
  part: { vi: 'Phần thứ nhất / I. / 1.', en: 'Phần thứ nhất / I. / 1.' },
  chapter: { vi: 'Chương I / Điều 1. / 1.', en: 'Chương I / Điều 1. / 1.' },
  article: { vi: 'Điều 1. / 1. / a)', en: 'Điều 1. / 1. / a)' },
  standing: { vi: 'còn dùng cho các năm sau', en: 'stands for the years to come' },
}

/** What a value of the schema is called in a list to choose from. */
export const choiceWords = (value: string): Wording => CHOICES[value] ?? { vi: value, en: value }

/** What is signed for is asked only where somebody signs in another's stead, or for a body. */
const SIGNS_FOR: Readonly<Record<string, readonly string[]>> = {
  '/signature/head': ['KT', 'TL', 'TUQ'],
  '/signature/collective': ['TM'],
}
export const isIdle = (pointer: string, data: unknown): boolean =>
  pointer in SIGNS_FOR && ![valueAt(data, '/signature/authority')].flat().some((it) => SIGNS_FOR[pointer]!.includes(it as string))

/** Texts of a list that are sentences, in which a comma parts no names. */
export const isSentence = (pointer: string): boolean => /^\/goals\//.test(pointer) || pointer.endsWith('/duty')
