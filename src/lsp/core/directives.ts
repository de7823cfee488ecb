import type { DataName } from '../../model/block.ts'
import type { ReferenceKind } from '../../model/inline.ts'
import type { Wording } from '../../model/problem.ts'

/** What is said of each directive, while it is typed and where it stands. */

/** `:name[…]` inside a sentence. */
export const REFERENCE_WORDS = {
  target: { vi: 'mức của một chỉ tiêu, viết thành chữ', en: 'the value of a target, in words' },
  base: { vi: 'một văn bản trong phần căn cứ, viết gọn', en: 'a document among the bases, cited shortly' },
  date: { vi: 'một ngày, viết theo thể thức', en: 'a day, as the decree writes it' },
  commemoration: { vi: 'một ngày kỷ niệm, kèm số năm tính theo năm kế hoạch', en: 'a commemoration, with its years counted' },
  section: { vi: 'số thứ tự của một mục trong văn bản', en: 'the label of a section' },
  appendix: { vi: 'tên gọi của một phụ lục', en: 'what an annex is called' },
} as const satisfies Record<ReferenceKind, Wording>

/** What stands on a line of its own, `::name`. */
export type LineDirective = DataName | 'table' | 'toc' | 'page-break'

interface DirectiveWords extends Wording {
  /** Its settings, with what each may be. */
  readonly settings?: Readonly<Record<string, Wording & { readonly values?: readonly string[] }>>
}

const AS_POINTS = { as: { vi: 'in thành các điểm a), b), c)', en: 'printed as points a), b), c)', values: ['points'] } } as const
const AS_TABLE = { as: { vi: 'in thành bảng', en: 'printed as a table', values: ['table'] } } as const

export const DIRECTIVE_WORDS = {
  bases: { vi: 'các căn cứ ban hành', en: 'the legal bases' },
  purposes: { vi: 'các mục đích', en: 'the purposes', settings: AS_POINTS },
  requirements: { vi: 'các yêu cầu', en: 'the requirements', settings: AS_POINTS },
  targets: { vi: 'các chỉ tiêu', en: 'the targets', settings: AS_TABLE },
  phases: { vi: 'các đợt, giai đoạn thực hiện', en: 'the phases' },
  assignments: { vi: 'phân công trách nhiệm các đơn vị', en: 'who does what', settings: AS_TABLE },
  tasks: {
    vi: 'bảng tổng hợp nhiệm vụ của kế hoạch',
    en: 'the table of the plan’s tasks',
    settings: {
      ...AS_TABLE,
      columns: {
        vi: 'các cột, theo thứ tự, trong ngoặc kép',
        en: 'the columns, in their order, in quotes',
        values: ['"result measures lead support deadline"', '"result lead support deadline"', '"lead support deadline"'],
      },
      groups: { vi: 'mỗi tiêu đề thành một hàng nhóm', en: 'each heading becomes a row', values: ['true', 'false'] },
    },
  },
  table: {
    vi: 'tên, đơn vị tính và cách trình bày của bảng ngay dưới',
    en: 'caption, unit and look of the table below',
    settings: {
      caption: { vi: 'tên bảng, in phía trên', en: 'the title above it', values: ['"Bảng 1. "'] },
      unit: {
        vi: 'đơn vị tính, in bên phải phía trên',
        en: 'the unit, on the right above it',
        values: ['"Đơn vị tính: triệu đồng"'],
      },
      header: { vi: 'số hàng của đầu bảng', en: 'how many rows the head has', values: ['1', '2'] },
      widths: { vi: 'tỷ lệ độ rộng các cột', en: 'shares of the width, one a column', values: ['"1 4 2"'] },
      landscape: { vi: 'bảng đứng riêng trên trang ngang', en: 'on landscape pages of its own', values: ['true', 'false'] },
      borders: { vi: 'kẻ ô, hay chỉ xếp chữ cạnh nhau', en: 'lines, or only words side by side', values: ['false', 'true'] },
    },
  },
  toc: { vi: 'mục lục', en: 'the table of contents' },
  'page-break': { vi: 'sang trang mới', en: 'a new page begins' },
} as const satisfies Record<LineDirective, DirectiveWords>

/** The words of a directive by a name that may be none. */
export const directiveWords = (name: string): DirectiveWords | undefined =>
  Object.hasOwn(DIRECTIVE_WORDS, name) ? DIRECTIVE_WORDS[name as LineDirective] : undefined
