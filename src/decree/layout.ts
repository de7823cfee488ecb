/**
 * The layout of a KẾ HOẠCH (Mẫu 1.4 of Phụ lục III) as Nghị định 30/2020/NĐ-CP, Phụ lục I, asks: every measure with its clause,
 * the range allowed and the value chosen. The renderer takes its numbers from here and nowhere else; a checker can hold any
 * Word file against the same rows. Units: pt for type, mm for paper and lengths, lines (1 = single) for line spacing.
 */

/** The two size sets the decree's sample sheet knows: Quốc hiệu, Tiêu ngữ and date line 13/14/14, or 12/13/13 (Mục V, note 1). */
export type SizeSet = 14 | 13

/** Where a row comes from: the decree's words, its own forms (Phụ lục III), or custom where both are silent. */
export type Ground = 'decree' | 'form' | 'practice'

/** A measure with its clause, the range it may be in, and the value the renderer takes, in `unit`; a ratio is a share of the text's width. */
export interface Measure {
  readonly clause: string
  readonly ground: Ground
  readonly unit: 'pt' | 'mm' | 'line' | 'ratio'
  readonly min: number
  readonly max: number
  readonly chosen: number
}

const measure = (unit: Measure['unit'], min: number, max: number, chosen: number, clause: string, ground: Ground = 'decree'): Measure => ({
  clause,
  ground,
  unit,
  min,
  max,
  chosen,
})

/** What a checker lets pass beside the ranges: the Government's own files are a tenth of a millimetre off. In the rows' units. */
export const TOLERANCE = { mm: 0.11, pt: 0.3, line: 0.005, ratio: 0.033 } as const

/**
 * Paper, margins and what holds for the whole page.
 *
 * @example
 * PAGE.top.chosen // → 20
 * PAGE.top.max // → 25
 */
export const PAGE = {
  width: measure('mm', 210, 210, 210, 'PL1 I.1'),
  height: measure('mm', 297, 297, 297, 'PL1 I.1'),
  top: measure('mm', 20, 25, 20, 'PL1 I.3'),
  bottom: measure('mm', 20, 25, 20, 'PL1 I.3'),
  left: measure('mm', 30, 35, 30, 'PL1 I.3'),
  right: measure('mm', 15, 20, 15, 'PL1 I.3'),
  headerDistance: measure('mm', 5, 15, 10, 'PL3', 'form'),
} as const satisfies Record<string, Measure>

/** PL1 I.4. */
export const FONT = { clause: 'PL1 I.4', name: 'Times New Roman', color: '000000', language: 'vi-VN' } as const

/**
 * Paragraphs of the text (PL1 II.6.e).
 *
 * @example
 * BODY.firstLine.chosen // → 10
 */
export const BODY = {
  firstLine: measure('mm', 10, 12.7, 10, 'PL1 II.6.e'),
  gap: measure('pt', 6, 12, 6, 'PL1 II.6.e'),
  lineSpacing: measure('line', 1, 1.5, 1.1, 'PL1 II.6.e'),
} as const satisfies Record<string, Measure>

/** The two depths the decree names for a first line, in mm; nothing between them (PL1 II.6.e). */
export const FIRST_LINES = [10, 12.7] as const

/** Sizes of Quốc hiệu, Tiêu ngữ and date line that go together, in pt (PL1 V, note 1). */
export const HEAD_SIZES = [
  [13, 14, 14],
  [12, 13, 13],
] as const

/**
 * The horizontal rules: length over that of the text line above, and the pen.
 *
 * @example
 * RULE_LINES.motto.unit // → 'ratio'
 */
export const RULE_LINES = {
  motto: measure('ratio', 0.95, 1.05, 1, 'PL1 II.1.b'),
  issuer: measure('ratio', 1 / 3, 1 / 2, 0.4, 'PL1 II.2.b'),
  title: measure('ratio', 1 / 3, 1 / 2, 0.4, 'PL1 II.5.b'),
  appendix: measure('mm', 25, 40, 32, 'PL3 Mẫu 2.1', 'form'),
  pen: measure('pt', 0.5, 1, 0.75, 'PL1 II.1.b', 'practice'),
} as const satisfies Record<string, Measure>

/** Columns, boxes and blanks on which the decree gives no number. */
export const SPACES = {
  /** The right column of the letterhead: the Quốc hiệu at 13 pt bold is 95.7 mm wide and must stay on one line. */
  mottoColumn: measure('mm', 96, 110, 99.5, 'PL1 IV', 'practice'),
  /** Room at either side of the longest line of a column, so that no rounding wraps it. */
  columnSlack: measure('mm', 0.5, 4, 1.5, 'PL1 IV', 'practice'),
  issuerLines: measure('line', 1, 4, 4, 'PL1 II.2.b', 'practice'),
  numberBlank: measure('line', 4, 14, 10, 'PL3 Mẫu 1.4', 'form'),
  dateBlank: measure('line', 3, 10, 6, 'PL3 Mẫu 1.4', 'form'),
  titleBefore: measure('pt', 6, 24, 14, 'PL1 IV', 'practice'),
  titleAfter: measure('pt', 6, 24, 12, 'PL1 IV', 'practice'),
  signatureColumn: measure('ratio', 0.5, 0.68, 0.55, 'PL1 IV', 'form'),
  /** Between the recipients and a signature as wide as its column. */
  recipientsGap: measure('mm', 2, 6, 3.5, 'PL1 IV', 'practice'),
  signatureLines: measure('line', 3, 6, 4, 'PL1 II.7.d', 'practice'),
  signatureBefore: measure('pt', 6, 24, 12, 'PL1 IV', 'practice'),
  tableCell: measure('mm', 0.5, 3, 1.5, 'PL1 I.2', 'practice'),
  markHeight: measure('mm', 8, 8, 8, 'PL1 III.2.b'),
} as const satisfies Record<string, Measure>

/** Widths of the urgency boxes by their word, in mm (PL1 III.2.b). */
export const URGENCY_WIDTHS: Readonly<Record<string, number>> = { 'HỎA TỐC': 30, 'THƯỢNG KHẨN': 40, KHẨN: 20 }

/** One kind of text on the page, by the box (ô số) of the diagram in PL1 IV that it stands in. */
export interface TextElement {
  readonly box: string
  /** Name of its Word style, in the words of the decree; Word allows no comma in it. */
  readonly name: string
  readonly clause: string
  readonly ground: Ground
  /** Allowed sizes in pt, and the one chosen in each size set. */
  readonly size: { readonly min: number; readonly max: number; readonly 14: number; readonly 13: number }
  readonly bold: boolean
  readonly italic: boolean
  readonly capitals: boolean
  readonly align: 'left' | 'center' | 'both'
  readonly outline?: number
}

type Manner = 'bold' | 'italic' | 'capitals'

const element = (
  box: string,
  name: string,
  clause: string,
  [min, max, in14, in13]: readonly [number, number, number, number],
  manner: readonly Manner[],
  align: TextElement['align'],
  more: { readonly ground?: Ground; readonly outline?: number } = {},
): TextElement => ({
  box,
  name,
  clause,
  ground: more.ground ?? 'decree',
  size: { min, max, 14: in14, 13: in13 },
  bold: manner.includes('bold'),
  italic: manner.includes('italic'),
  capitals: manner.includes('capitals'),
  align,
  ...(more.outline !== undefined && { outline: more.outline }),
})

/**
 * Every kind of text a plan has. Keys are the ids of the Word styles.
 *
 * @example
 * ELEMENTS.QuocHieu.name // → 'Quốc hiệu'
 */
export const ELEMENTS = {
  QuocHieu: element('1', 'Quốc hiệu', 'PL1 II.1.a', [12, 13, 13, 12], ['bold', 'capitals'], 'center'),
  TieuNgu: element('1', 'Tiêu ngữ', 'PL1 II.1.b', [13, 14, 14, 13], ['bold'], 'center'),
  CoQuanChuQuan: element('2', 'Cơ quan chủ quản', 'PL1 II.2.b', [12, 13, 13, 12], ['capitals'], 'center'),
  CoQuanBanHanh: element('2', 'Cơ quan ban hành', 'PL1 II.2.b', [12, 13, 13, 12], ['bold', 'capitals'], 'center'),
  SoKyHieu: element('3', 'Số và ký hiệu', 'PL1 II.3.c', [13, 13, 13, 13], [], 'center'),
  DiaDanhThoiGian: element('4', 'Địa danh và thời gian', 'PL1 II.4.c', [13, 14, 14, 13], ['italic'], 'center'),
  TenLoai: element('5a', 'Tên loại', 'PL1 II.5.b', [13, 14, 14, 13], ['bold', 'capitals'], 'center'),
  TrichYeu: element('5a', 'Trích yếu', 'PL1 II.5.b', [13, 14, 14, 13], ['bold'], 'center'),
  NoiDung: element('6', 'Nội dung', 'PL1 II.6.e', [13, 14, 14, 13], [], 'both'),
  CanCu: element('6', 'Căn cứ', 'PL1 II.6.a', [13, 14, 14, 13], ['italic'], 'both'),
  Heading1: element('6', 'heading 1', 'PL1 V.6.b', [13, 14, 14, 13], ['bold', 'capitals'], 'both', { outline: 0 }),
  Heading2: element('6', 'heading 2', 'PL1 II.6.đ', [13, 14, 14, 13], ['bold'], 'both', { outline: 1 }),
  Heading3: element('6', 'heading 3', 'PL1 II.6.đ', [13, 14, 14, 13], ['bold'], 'both', { outline: 2, ground: 'practice' }),
  Heading4: element('6', 'heading 4', 'PL1 II.6.đ', [13, 14, 14, 13], ['bold', 'italic'], 'both', { outline: 3, ground: 'practice' }),
  DauBang: element('6', 'Đầu bảng', 'PL1 I.2', [11, 14, 13, 12], ['bold'], 'center', { ground: 'practice' }),
  OBang: element('6', 'Ô bảng', 'PL1 I.2', [11, 14, 13, 12], [], 'left', { ground: 'practice' }),
  FootnoteText: element('6', 'footnote text', 'PL1 I.4', [10, 11, 11, 10], [], 'both', { ground: 'practice' }),
  QuyenHan: element('7a', 'Quyền hạn và chức vụ', 'PL1 II.7.đ', [13, 14, 14, 13], ['bold', 'capitals'], 'center'),
  HoTen: element('7b', 'Họ tên người ký', 'PL1 II.7.đ', [13, 14, 14, 13], ['bold'], 'center'),
  NoiNhan: element('9b', 'Nơi nhận', 'PL1 II.9.d', [12, 12, 12, 12], ['bold', 'italic'], 'left'),
  NoiNhanMuc: element('9b', 'Nơi nhận - mục', 'PL1 II.9.d', [11, 11, 11, 11], [], 'left'),
  MucDoKhan: element('10b', 'Mức độ khẩn', 'PL1 III.2.b', [13, 14, 13, 13], ['bold', 'capitals'], 'center'),
  LuuHanh: element('11', 'Phạm vi lưu hành', 'PL1 III.2.c', [13, 14, 13, 13], ['bold', 'capitals'], 'center'),
  DuThao: element('10b', 'Dự thảo', 'PL1 IV', [13, 14, 13, 13], ['bold', 'capitals'], 'center', { ground: 'practice' }),
  PhuLuc: element('—', 'Phụ lục', 'PL1 III.1.b', [14, 14, 14, 14], ['bold'], 'center', { outline: 0 }),
  TenPhuLuc: element('—', 'Tên phụ lục', 'PL1 III.1.b', [13, 14, 14, 13], ['bold', 'capitals'], 'center'),
  KemTheo: element('—', 'Kèm theo', 'PL1 III.1.c', [13, 14, 14, 13], ['italic'], 'center'),
  SoTrang: element('—', 'Số trang', 'PL1 I.7', [13, 14, 14, 13], [], 'center'),
} as const satisfies Record<string, TextElement>

/** A kind of text by the id of its style. */
export type ElementId = keyof typeof ELEMENTS

/** Bright red, the ink of urgency stamps; everything else is black (PL1 III.2.b). */
export const URGENCY_COLOR = 'FF0000'

/** The fixed words of the form. */
export const WORDS = {
  motto: ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc'],
  kind: 'KẾ HOẠCH',
  kindInText: 'Kế hoạch',
  recipients: 'Nơi nhận:',
  archive: 'Lưu:',
  appendix: 'Phụ lục',
  draft: 'DỰ THẢO',
} as const
