import type { Wording } from '../model/problem.ts'
import { BODY, ELEMENTS, FIRST_LINES, FONT, PAGE, RULE_LINES, URGENCY_WIDTHS, WORDS, type ElementId, type Measure, type TextElement } from './layout.ts'

/**
 * What Phụ lục I asks of a plan's Word file, clause by clause: the element, what is allowed, and who can tell. Measures and kinds of
 * type come from `layout.ts`, which the renderer draws from; here stands what is not a measure besides.
 */

/** Who can decide a clause: the program, the program in clear cases only, or a person alone. */
export type Decides = 'program' | 'partly' | 'person'

/** In the place of a clause: what offices hold to, and of which the decree says nothing. */
export const PRACTICE = 'practice'

/** One clause on a plan's Word file: what is allowed, in words, and who can decide it. */
export interface Clause {
  readonly id: string
  readonly clause: string
  /** The element in the decree's own words. */
  readonly element: string
  readonly allowed: Wording
  readonly decides: Decides
}

/** What is asked of each kind of text: letters, size, weight and slant, place. */
export const ASPECTS = ['case', 'size', 'face', 'align'] as const
export type Aspect = (typeof ASPECTS)[number]

const number = (value: number, language: 'vi' | 'en'): string => {
  const text = String(Math.round(value * 100) / 100)
  return language === 'vi' ? text.replace('.', ',') : text
}

const UNITS = { pt: ' pt', mm: ' mm', line: { vi: ' dòng', en: ' lines' }, ratio: { vi: ' lần độ dài dòng chữ', en: ' of the text line' } } as const

/** A measure's range in words: `20–25 mm`. */
export function rangeText({ min, max, unit }: Pick<Measure, 'min' | 'max' | 'unit'>): Wording {
  const of = (language: 'vi' | 'en'): string => {
    const [low, high] = [number(min, language), number(max, language)]
    const name = UNITS[unit]
    return `${low === high ? low : `${low}–${high}`}${typeof name === 'string' ? name : name[language]}`
  }
  return { vi: of('vi'), en: of('en') }
}

const FACES = {
  vi: { upright: 'đứng', italic: 'nghiêng', bold: 'đậm', regular: 'không đậm' },
  en: { upright: 'upright', italic: 'italic', bold: 'bold', regular: 'not bold' },
} as const

/** Weight and slant in words: `đứng, đậm`. */
export const faceText = ({ bold, italic }: { readonly bold: boolean; readonly italic: boolean }): Wording => {
  const of = (language: 'vi' | 'en'): string => {
    const words = FACES[language]
    return `${words[italic ? 'italic' : 'upright']}, ${words[bold ? 'bold' : 'regular']}`
  }
  return { vi: of('vi'), en: of('en') }
}

export const ALIGN_WORDS: Readonly<Record<'left' | 'center' | 'right' | 'both', Wording>> = {
  left: { vi: 'căn trái', en: 'at the left' },
  center: { vi: 'căn giữa', en: 'centred' },
  right: { vi: 'căn phải', en: 'at the right' },
  both: { vi: 'dàn đều cả hai lề', en: 'justified' },
}

const allowedOf = (row: TextElement, aspect: Aspect): Wording => {
  switch (aspect) {
    case 'case':
      return row.capitals ? { vi: 'chữ in hoa', en: 'capitals' } : { vi: 'chữ in thường', en: 'lower case' }
    case 'size': {
      const range = rangeText({ ...row.size, unit: 'pt' })
      return { vi: `cỡ chữ ${range.vi}`, en: `size ${range.en}` }
    }
    case 'face':
      return faceText(row)
    case 'align':
      return ALIGN_WORDS[row.align]
  }
}

/** The decree's names of elements whose Word style is named otherwise. */
const NAMES: Partial<Record<ElementId, string>> = {
  CoQuanChuQuan: 'Tên cơ quan chủ quản trực tiếp',
  CoQuanBanHanh: 'Tên cơ quan ban hành',
  SoKyHieu: 'Số, ký hiệu',
  NoiDung: 'Lời văn',
  Heading1: 'Tiêu đề mục (I, II, …)',
  Heading2: 'Tiêu đề khoản (1, 2, …)',
  QuyenHan: 'Quyền hạn, chức vụ của người ký',
  HoTen: 'Họ và tên người ký',
  NoiNhan: 'Từ “Nơi nhận”',
  NoiNhanMuc: 'Danh sách nơi nhận',
  MucDoKhan: 'Dấu chỉ mức độ khẩn',
  LuuHanh: 'Chỉ dẫn phạm vi lưu hành',
  PhuLuc: 'Từ “Phụ lục” và số thứ tự',
  TenPhuLuc: 'Tên phụ lục',
  KemTheo: 'Thông tin kèm theo của phụ lục',
}

export const elementName = (id: ElementId): string => NAMES[id] ?? ELEMENTS[id].name

/** Which aspects the decree asks of which kind of text. */
export const TYPE_CLAUSES = {
  QuocHieu: ['size', 'face', 'align'],
  TieuNgu: ['size', 'face', 'align'],
  CoQuanChuQuan: ['case', 'size', 'face', 'align'],
  CoQuanBanHanh: ['case', 'size', 'face', 'align'],
  SoKyHieu: ['size', 'face', 'align'],
  DiaDanhThoiGian: ['size', 'face', 'align'],
  TenLoai: ['case', 'size', 'face', 'align'],
  TrichYeu: ['case', 'size', 'face', 'align'],
  NoiDung: ['size', 'face', 'align'],
  CanCu: ['face'],
  Heading1: ['case', 'face'],
  Heading2: ['face'],
  QuyenHan: ['case', 'size', 'face', 'align'],
  HoTen: ['case', 'size', 'face', 'align'],
  NoiNhan: ['size', 'face', 'align'],
  NoiNhanMuc: ['size', 'face', 'align'],
  MucDoKhan: ['case', 'size', 'face'],
  LuuHanh: ['case', 'size', 'face'],
  PhuLuc: ['case', 'size', 'face', 'align'],
  TenPhuLuc: ['case', 'size', 'face', 'align'],
  KemTheo: ['size', 'face', 'align'],
  SoTrang: ['size', 'face', 'align'],
} as const satisfies Partial<Record<ElementId, readonly Aspect[]>>

export type TypedElement = keyof typeof TYPE_CLAUSES

/** `QuocHieu` → `quoc-hieu`: the beginning of the ids of an element's clauses. */
export const slug = (id: ElementId): string => SLUGS[id] ?? id.replace(/(?<!^)(?=[A-Z])/g, '-').toLowerCase()
const SLUGS: Partial<Record<ElementId, string>> = { Heading1: 'tieu-de-muc', Heading2: 'tieu-de-khoan', NoiNhanMuc: 'danh-sach-nhan' }

/** A program cannot always tell a clause's title from a clause of one short line. */
const PARTLY = new Set(['tieu-de-khoan-face'])

const typeClauses = (id: TypedElement): Clause[] =>
  TYPE_CLAUSES[id].map((aspect) => {
    const name = `${slug(id)}-${aspect}`
    return { id: name, clause: ELEMENTS[id].clause, element: elementName(id), allowed: allowedOf(ELEMENTS[id], aspect), decides: PARTLY.has(name) ? 'partly' : 'program' }
  })

const row = (id: string, clause: string, element: string, vi: string, en: string, decides: Decides = 'program'): Clause => ({ id, clause, element, allowed: { vi, en }, decides })

const measured = (id: string, measure: Measure, element: string): Clause => ({ id, clause: measure.clause, element, decides: 'program', allowed: rangeText(measure) })

/** A rule below a line, in the decree's own words. */
const ruled = (id: string, { clause }: Measure, element: string, vi: string, en: string): Clause => row(id, clause, element, vi, en)
const AS_LONG = ['bằng độ dài của dòng chữ', 'as long as the text line'] as const
const A_THIRD = ['bằng từ 1/3 đến 1/2 độ dài của dòng chữ', 'a third to half of the text line'] as const

const [country, motto] = WORDS.motto

const PAGE_CLAUSES: readonly Clause[] = [
  row('kho-giay', 'PL1 I.1', 'Khổ giấy', 'A4 (210 × 297 mm)', 'A4 (210 × 297 mm)'),
  row('chieu-giay', 'PL1 I.2', 'Kiểu trình bày', 'chiều dài của khổ giấy; chỉ để ngang trang có bảng, biểu', 'portrait; landscape only where there is a table'),
  measured('le-tren', PAGE.top, 'Lề trên'),
  measured('le-duoi', PAGE.bottom, 'Lề dưới'),
  measured('le-trai', PAGE.left, 'Lề trái'),
  measured('le-phai', PAGE.right, 'Lề phải'),
  row('le-trang-ngang', 'PL1 I.3', 'Lề trang ngang', 'quy định không nói riêng cho trang ngang', 'the decree is silent on landscape pages', 'partly'),
  row('phong-chu', FONT.clause, 'Phông chữ', FONT.name, FONT.name),
  row('bo-ma', FONT.clause, 'Bộ mã ký tự', 'Unicode dựng sẵn, không dùng phông TCVN3 (.Vn…) hoặc VNI', 'Unicode, composed; no TCVN3 (.Vn…) or VNI fonts'),
  row('mau-chu', FONT.clause, 'Màu chữ', 'màu đen', 'black'),
  row('so-trang-vi-tri', 'PL1 I.7', 'Số trang', 'một số ở giữa, trong phần lề trên, không ở chân trang', 'one number in the top margin, none at the foot'),
  row('so-trang-dau', 'PL1 I.7', 'Số trang', 'không hiển thị số trang thứ nhất', 'not shown on page 1'),
  row('so-trang-bat-dau', 'PL1 I.7', 'Số trang', 'đánh từ số 1, bằng chữ số Ả Rập', 'counted from 1 in Arabic digits'),
]

const HEAD_CLAUSES: readonly Clause[] = [
  row('quoc-hieu-text', 'PL1 II.1.a', 'Quốc hiệu', `“${country}”`, `“${country}”`),
  row('quoc-hieu-mot-dong', 'PL1 II.1.a', 'Quốc hiệu', 'nằm trọn trên một dòng', 'stands on one line'),
  row('tieu-ngu-text', 'PL1 II.1.b', 'Tiêu ngữ', `“${motto}”`, `“${motto}”`),
  ruled('tieu-ngu-ke', RULE_LINES.motto, 'Đường kẻ dưới Tiêu ngữ', ...AS_LONG),
  row('quoc-hieu-dong-don', 'PL1 II.1.c', 'Quốc hiệu và Tiêu ngữ', 'cách nhau dòng đơn, không có dòng trống', 'single spacing, no empty line between'),
  row('co-chu-thong-nhat', 'PL1 V', 'Cỡ chữ phần đầu văn bản', 'Quốc hiệu, Tiêu ngữ, địa danh và thời gian: 13, 14, 14 hoặc 12, 13, 13', 'Quốc hiệu, Tiêu ngữ, place and date: 13, 14, 14 or 12, 13, 13'),
  row('co-quan-ban-hanh-ten', 'PL1 II.2.a', 'Tên cơ quan ban hành', 'tên đầy đủ, không viết tắt', 'the name in full, nothing abbreviated'),
  row('co-quan-dong-don', 'PL1 II.2.b', 'Tên cơ quan ban hành', 'các dòng cách nhau dòng đơn', 'single spacing between its lines'),
  ruled('co-quan-ke', RULE_LINES.issuer, 'Đường kẻ dưới tên cơ quan', ...A_THIRD),
  row('so-ky-hieu-text', 'PL1 II.3.c', 'Số, ký hiệu', '“Số: …/KH-…”, số nhỏ hơn 10 có số 0 phía trước, ký hiệu in hoa, không cách chữ', '“Số: …/KH-…”, numbers below 10 padded, symbol in capitals, no spaces'),
  row('ky-hieu-loai', 'PL1 II.3.b', 'Ký hiệu', 'KH, theo tên loại kế hoạch; KHLT của kế hoạch liên tịch', 'KH, as the type of document; KHLT of a joint plan'),
  row('dia-danh-text', 'PL1 II.4.c', 'Địa danh và thời gian', '“Địa danh, ngày … tháng … năm …”', '“Place, ngày … tháng … năm …”'),
  row('thoi-gian-so', 'PL1 II.4.b', 'Thời gian ban hành', 'ngày nhỏ hơn 10, tháng 1, tháng 2 có số 0 phía trước; tháng khác không có', 'days below 10 and months 1, 2 padded; other months not'),
  row('dia-danh-ngang-so', 'PL1 II.4.c', 'Địa danh và thời gian', 'cùng một dòng với số, ký hiệu', 'on the line of the number'),
  row('ten-loai-text', 'PL1 II.5.b', 'Tên loại', `“${WORDS.kind}” trên dòng riêng`, `“${WORDS.kind}” on a line of its own`),
  row('trich-yeu-text', 'PL1 II.5.b', 'Trích yếu', 'ngay dưới tên loại; chữ đầu viết hoa, không có “V/v”', 'right below the type; begins with a capital, no “V/v”'),
  ruled('trich-yeu-ke', RULE_LINES.title, 'Đường kẻ dưới trích yếu', ...A_THIRD),
  row('duong-ke-giua', 'PL1 II.2.b', 'Vị trí đường kẻ', 'đặt cân đối ở giữa dòng chữ', 'in the middle below the text line'),
  row('van-ban-den', 'PL1 II.9.b', 'Kính gửi', 'kế hoạch không có mục “Kính gửi”', 'a plan has no “Kính gửi”'),
]

const TEXT_CLAUSES: readonly Clause[] = [
  row('can-cu-dong', 'PL1 II.6.a', 'Căn cứ', 'mỗi căn cứ một dòng', 'each on a line of its own'),
  row('can-cu-dau', 'PL1 II.6.a', 'Căn cứ', 'cuối dòng có dấu chấm phẩy, dòng cuối có dấu chấm', 'each ends with a semicolon, the last with a full stop'),
  row('lui-dau-dong', BODY.firstLine.clause, 'Lùi đầu dòng', FIRST_LINES.map((depth) => `${number(depth, 'vi')} mm`).join(' hoặc '), FIRST_LINES.map((depth) => `${depth} mm`).join(' or ')),
  row('cach-doan', BODY.gap.clause, 'Khoảng cách giữa các đoạn', `tối thiểu ${BODY.gap.min} pt`, `at least ${BODY.gap.min} pt`),
  measured('cach-dong', BODY.lineSpacing, 'Khoảng cách giữa các dòng'),
  row('noi-dung-ca-doan', 'PL1 II.6.e', 'Lời văn', 'không in đậm hoặc in nghiêng cả đoạn', 'no paragraph bold or in italics from end to end', 'partly'),
  row('tieu-de-co-chu', 'PL1 II.6.đ', 'Cỡ chữ tiêu đề mục, khoản', 'bằng cỡ chữ của phần lời văn', 'the size of the text'),
  row('tieu-de-khoan-dong', 'PL1 II.6.đ', 'Tiêu đề khoản (1, 2, …)', 'số thứ tự và tiêu đề trên một dòng riêng', 'number and title on a line of their own'),
  row('thu-tu-muc', 'PL1 II.6.đ', 'Đánh số mục, khoản, điểm', 'lần lượt, không nhảy số, không trùng; điểm theo thứ tự bảng chữ cái tiếng Việt', 'in order, no gap, none twice; points by the Vietnamese alphabet'),
  row('dau-cham-so', 'PL1 II.6.đ', 'Đánh số mục, khoản, điểm', 'dấu chấm sau số của mục và khoản, dấu đóng ngoặc đơn sau chữ cái của điểm', 'a full stop behind the number, a bracket behind a letter'),
  row('ket-thuc', 'PL3 Mẫu 1.4', 'Kết thúc nội dung', '“./.” ở cuối nội dung', '“./.” at the end of the text'),
]

const CLOSING_CLAUSES: readonly Clause[] = [
  row('chu-ky', 'PL1 II.7.c', 'Chức vụ, họ tên người ký', 'có chức vụ và họ tên của người ký', 'post and name of the signer', 'partly'),
  row('cho-ky', 'PL1 IV', 'Chỗ ký', 'có khoảng trống giữa chức vụ và họ tên để ký', 'room to sign between post and name'),
  row('quyen-han-text', 'PL1 II.7.b', 'Quyền hạn của người ký', 'TM., KT., TL., TUQ. hoặc Q., có dấu chấm và dấu cách', 'TM., KT., TL., TUQ. or Q., with full stop and space'),
  row('cap-pho', 'PL1 II.7.b', 'Chức vụ của người ký', 'dưới dòng KT. là chức vụ của cấp phó', 'below KT. the post of a deputy'),
  row('uy-quyen', 'Đ13.3', 'Quyền hạn của người ký', 'người được ủy quyền (TUQ.) không ủy quyền lại', 'who signs TUQ. does not delegate further'),
  row('ho-ten-hoc-vi', 'PL1 II.7.c', 'Họ và tên người ký', 'không ghi học hàm, học vị, danh hiệu trước họ tên', 'no academic or honorary title before the name'),
  row('noi-nhan-text', 'PL1 II.9.d', 'Từ “Nơi nhận”', `“${WORDS.recipients}” trên dòng riêng`, `“${WORDS.recipients}” on a line of its own`),
  row('danh-sach-nhan-dau', 'PL1 II.9.d', 'Danh sách nơi nhận', 'mỗi nơi nhận hoặc nhóm nơi nhận một dòng, đầu dòng có gạch, cuối dòng có dấu chấm phẩy', 'a line for each or each group, a dash before, a semicolon behind'),
  row('luu', 'PL1 II.9.d', 'Dòng “Lưu”', 'dòng cuối: “- Lưu: VT, …” và dấu chấm', 'the last line: “- Lưu: VT, …” and a full stop'),
]

const APPENDIX_CLAUSES: readonly Clause[] = [
  row('phu-luc-tu', 'PL1 III.1.b', 'Từ “Phụ lục” và số thứ tự', 'có từ “Phụ lục” trên dòng riêng phía trên tên phụ lục', 'the word “Phụ lục” on a line of its own above the title'),
  row('phu-luc-so', 'PL1 III.1.a', 'Số thứ tự phụ lục', 'một phụ lục không đánh số; từ hai phụ lục đánh số La Mã I, II, …', 'one is not numbered; two or more with Roman numerals I, II, …'),
  row('phu-luc-nhac', 'PL1 III.1.a', 'Chỉ dẫn về phụ lục', 'nội dung văn bản có nhắc đến phụ lục', 'the text refers to each appendix'),
  row('kem-theo-text', 'PL1 III.1.c', 'Thông tin kèm theo của phụ lục', '“(Kèm theo Kế hoạch số … ngày … tháng … năm … của …)”', '“(Kèm theo Kế hoạch số … ngày … tháng … năm … của …)”'),
  row('kem-theo-khop', 'PL1 III.1.c', 'Thông tin kèm theo của phụ lục', 'số, ký hiệu, thời gian, cơ quan ban hành như ở trang đầu', 'number, date and issuer as on page 1'),
  row('phu-luc-trang', 'PL1 III.1.đ', 'Số trang của phụ lục', 'đánh riêng từng phụ lục, từ số 1', 'counted for each appendix from 1'),
]

const MARK_CLAUSES: readonly Clause[] = [
  row('muc-do-khan-text', 'PL1 III.2.b', 'Dấu chỉ mức độ khẩn', `${Object.keys(URGENCY_WIDTHS).join(', ')}, trong khung viền đơn`, `${Object.keys(URGENCY_WIDTHS).join(', ')}, in a single-line box`),
  row('luu-hanh-khung', 'PL1 III.2.c', 'Chỉ dẫn phạm vi lưu hành', 'trong khung viền đơn', 'in a single-line box'),
  row('du-thao', PRACTICE, 'Dấu “DỰ THẢO”', 'không còn trong văn bản đã cấp số', 'gone once the document has its number'),
]

/** What drafting leaves in a file, and stress the samples of Phụ lục I do not have. */
const TRACE_CLAUSES: readonly Clause[] = [
  row('gach-chan', 'PL1 V', 'Gạch chân', 'thành phần thể thức và tiêu đề không gạch chân', 'nothing of the form and no heading underlined'),
  row('gach-ngang', 'PL1 V', 'Chữ gạch ngang', 'không có', 'none'),
  row('to-nen', 'PL1 I.4', 'Tô nền chữ', 'không có', 'none'),
  row('co-gian-chu', 'PL1 V', 'Co giãn bề rộng chữ', 'không có (100 %)', 'none (100 %)'),
  row('sua-doi', PRACTICE, 'Nội dung sửa đổi được theo dõi', 'đã chấp nhận hoặc từ chối hết trước khi trình ký', 'all accepted or refused before signing'),
]

/** What only a person can tell; it stands in every report as a list to go through. */
const PERSON_CLAUSES: readonly Clause[] = [
  row('ten-co-quan-dung', 'PL1 II.2.a', 'Tên cơ quan ban hành', 'đúng tên chính thức, đầy đủ; cơ quan chủ quản là cấp trên trực tiếp', 'the official name; the body above it is its direct superior', 'person'),
  row('dia-danh-dung', 'PL1 II.4.a', 'Địa danh', 'tên gọi chính thức của nơi cơ quan đóng trụ sở', 'the official name of where the body sits', 'person'),
  row('ky-hieu-co-quan', 'PL1 II.3.b', 'Ký hiệu', 'chữ viết tắt tên cơ quan do người đứng đầu quy định', 'the abbreviation the head of the body has fixed', 'person'),
  row('tham-quyen-ky', 'PL1 II.7.b', 'Quyền hạn của người ký', 'người ký có thẩm quyền theo hình thức đề ký', 'the signer has the authority he signs by', 'person'),
  row('chu-ky-mau', 'PL1 II.7.d', 'Chữ ký', 'mực xanh, hoặc hình ảnh chữ ký màu xanh', 'blue ink, or a blue picture of the signature', 'person'),
  row('con-dau', 'PL1 II.8.a', 'Dấu, chữ ký số của cơ quan', 'màu đỏ, trùm khoảng 1/3 chữ ký về bên trái', 'red, over a third of the signature at its left', 'person'),
  row('noi-nhan-dung', 'PL1 II.9.a', 'Nơi nhận', 'đủ nơi để thực hiện, phối hợp, kiểm tra, báo cáo và lưu', 'all who carry out, check, report and file', 'person'),
  row('vien-dan', 'PL1 II.6.b', 'Viện dẫn văn bản', 'lần đầu đủ tên loại, số, ký hiệu, thời gian, cơ quan ban hành, trích yếu', 'in full at first mention', 'person'),
  row('do-mat', 'PL1 III.2.a', 'Dấu chỉ độ mật', 'đúng pháp luật về bảo vệ bí mật nhà nước', 'as the law on state secrets asks', 'person'),
]

const typed = (Object.keys(TYPE_CLAUSES) as TypedElement[]).flatMap(typeClauses)

/**
 * Every clause, by part of the document.
 *
 * @example
 * CLAUSES.find(({ id }) => id === 'kho-giay').allowed.en // → 'A4 (210 × 297 mm)'
 */
export const CLAUSES: readonly Clause[] = [
  ...PAGE_CLAUSES,
  ...HEAD_CLAUSES,
  ...TEXT_CLAUSES,
  ...CLOSING_CLAUSES,
  ...APPENDIX_CLAUSES,
  ...MARK_CLAUSES,
  ...TRACE_CLAUSES,
  ...typed,
  ...PERSON_CLAUSES,
]
