import { latin } from '../../model/latin.ts'
import type { Role, Unit } from '../../manuscript/manuscript.ts'
import { cutOff } from '../../reading/cut-off.ts'
import type { Rule } from '../rule.ts'

const ROLES: ReadonlySet<Role> = new Set(['paragraph', 'clause', 'point', 'bullet', 'footnote'])
const ENDED = /[.;:!?…]["”’)\]]*$/u
const INNER_END = latin(/\p{Ll}{2}[”)]?[.;] +\p{L}/u)

/** From here on an item is a sentence rather than a heading. */
const SENTENCE = 40
const BEGINS_ANEW: ReadonlySet<Role> = new Set(['heading', 'clause', 'recipient', 'authority'])
/** What stands behind the last end mark within. */
const LAST_END = /[.;] [^.;]*$/u
/** `Số điểm trường: 01`, `Tổng số trẻ: 214 cháu`: a row of figures, no sentence. */
const FIGURE_ONLY = latin(/^[^:.;]{2,60}:\s*\d[\d.,/]*(?:\s?%|\s\p{Ll}+){0,2}(?: \([^()]*\))?$/u)
/** `(ĐTC: đầu tư công; CTX: chi thường xuyên)`: a remark on the table or the line above, in a line of its own. */
const REMARK = /^\([^()]*\)$/u
/** `THÔNG BÁO: Kế hoạch hiến máu năm 2019`, `KẾ HOẠCH GIÁM SÁT Về việc: …`: kind and subject in one line. */
const TITLE = latin(/^\p{Lu}{2,}(?: \p{Lu}{2,})*(?::| Về việc:?| V\/v) /u)
/** `Họ và tên chủ hộ: Lê Thị Bích Năm sinh: 1950`: two fields of a form in one line. */
const FIELDS = latin(/^\p{Lu}[^:.;,]{2,30}: \p{Lu}[^:.;,]{2,60} \p{Lu}[^:.;,]{2,30}: [^:.;,]{1,30}$/u)
const LABELLED = /^[^:.;]{2,30}: [^:.;]+$/u
/** The head of a table that became a line of text. */
const TABLE_HEAD = /(?:^|\s)(?:STT|TT|Thời gian|Nội dung)\s+(?:Nội dung|Đơn vị|Thời gian|Tên|Người thực hiện|Chủ trì)(?:\s|$)/u

/** `Nhóm I: …`, `Bước 2: …`: lines that a word and a number lead. */
const COUNTED = latin(/^(?<word>\p{Lu}\p{Ll}+) (?:\d+|[IVX]+)[:.] /u)

export default {
  id: 'paragraph-no-end-mark',
  severity: 'warning',
  summary: { vi: 'Đoạn văn, mục liệt kê kết thúc bằng dấu câu.', en: 'Paragraphs and items end with a mark of punctuation.' },
  why: {
    vi: 'Không có dấu kết thúc, người đọc không biết câu đã hết hay còn thiếu chữ.',
    en: 'Without an end mark nobody knows whether the sentence is over or words are missing.',
  },
  clause: 'PL2 I',
  prose: true,
  refused: [
    'I. NHIỆM VỤ\n\n1. Phòng Văn hóa - Xã hội\n\nGiao Trạm Y tế khám sàng lọc cho người cao tuổi trên địa bàn,\n\n2. Phòng Kinh tế bố trí kinh phí\n\nII. KINH PHÍ\n',
    '- Văn phòng Sở tổng hợp kết quả thực hiện.\n- Thanh tra Sở kiểm tra việc thực hiện.\n- Các phòng chuyên môn báo cáo định kỳ.\n- Trung tâm Tin học bảo đảm hạ tầng kỹ thuật\n\n# 2. Kinh phí',
    'Nhà trường phối hợp với gia đình học sinh. Giáo viên chủ nhiệm theo dõi, đánh giá kết quả rèn luyện của từng em,\n\n## 2. Kinh phí\n\nBố trí từ nguồn ngân sách được giao.\n\nCác đơn vị thực hiện nghiêm túc.\n\nHằng quý báo cáo kết quả.',
  ],
  accepted: [
    'Trụ sở được phân ba nhóm. Mỗi nhóm có cách xử lý.\n\nHồ sơ do phòng lập. Sở thẩm định.\n\nKết quả được công khai. Các xã theo dõi.\n\nNhóm I: tiếp tục sử dụng\n\nNhóm II: chuyển công năng làm nhà văn hóa, trạm y tế, trường học',
    '- Khám đủ các khối lớp.\n- Tư vấn tại chỗ cho học sinh.\n- Trả kết quả trong tuần.\n- Quỹ BHYT trích chăm sóc sức khỏe ban đầu: 546.500.000 đồng (BHYT là bảo hiểm y tế)\n\n# 2. Kinh phí',
    'Kinh phí được giao hai đợt. Đợt hai giao trong tháng 7.\n\nSở Tài chính thẩm định. Kho bạc kiểm soát chi.\n\nCác sở lập dự toán. Văn phòng tổng hợp.\n\n(ĐTC: đầu tư công; CTX: chi thường xuyên)\n\n# 2. Kinh phí',
    'QUYẾT ĐỊNH\nVỀ VIỆC PHÊ DUYỆT KẾ HOẠCH THỰC HIỆN ĐỀ ÁN “XOÁ MÙ CHỮ; PHỔ CẬP GIÁO DỤC” TỈNH VĨNH LONG\nCHỦ TỊCH UỶ BAN NHÂN DÂN TỈNH VĨNH LONG\n\nCác đơn vị thực hiện. Hằng năm báo cáo.\n\nSở tổng hợp. Ủy ban nhân dân tỉnh xem xét.',
    '- Sinh viên được phép phát triển đề tài thành đề tài tốt nghiệp. Khoa CNTT\n- Sinh viên báo cáo.\n- Khoa tổng hợp.\n- Phòng kiểm tra.\n',
    'HI. TỔ CHỨC THỰC HIỆN\n1. Khoa Công nghệ thông tin\n- Đề xuất số lượng.\n- Gửi danh sách.\n- Quản lý, theo dõi.\n',
    '- Dịch đã được khống chế.\n- Từ đó đến nay không có dịch.\n- Trong tháng 01/2013 xảy ra hai ổ dịch.\na)Tại huyện Bến Cầu\n- Bệnh xảy ra ở một hộ chăn nuôi.\n',
    'THÔNG BÁO: Kế hoạch tổ chức phong trào hiến máu tình nguyện của phường trong năm 2019\n\nPhường đã tổ chức ba đợt. Đợt một đạt kết quả tốt.\n\nPhường phát động đợt hai. Các tổ dân phố tham gia.\n\nNgười hiến máu được khám. Kết quả được trả tại chỗ.',
    'BÁO CÁO KẾT QUẢ GIÁM SÁT\nVề việc: Nâng cấp hẻm 45\nTại địa bàn khu phố Tương Bình 7, phường Chánh Hiệp\n\nHẻm đã nâng cấp. Nhân dân đồng tình.\n\nĐoàn kiểm tra. Kết quả tốt.\n\nBan báo cáo. Ủy ban xem xét.',
    '- Hộ có nhà ở dột nát.\n- Khu phố đã họp xét.\n- Chủ hộ được hỗ trợ: Bế Thị Mai Năm sinh: 1950\n- Thuộc diện hộ nghèo.\n- Nhà cấp 4 đã xuống cấp.',
    '- Nhà trường có 06 lớp.\n- Các lớp đều học hai buổi.\n- Số điểm trường của nhà trường: 01\n- Tổng số học sinh của tất cả các khối lớp trong toàn trường năm nay: 214 em\n\nNhà trường thực hiện đúng quy định.',
    '- Văn phòng Sở;\n- Thanh tra Sở;\n- Các phòng chuyên môn.',
    '- Văn phòng Sở\n- Thanh tra Sở\n- Các phòng chuyên môn trực thuộc',
    'Các đơn vị thực hiện nghiêm túc. Hằng quý báo cáo kết quả.\n\nVăn phòng theo dõi việc thực hiện. Trong quá trình triển khai, nếu có vướ',
    '1. Các đơn vị thực hiện nghiêm túc.\n\n2. Công tác kiểm tra, giám sát việc thực hiện các nội dung của Kế hoạch ở các xã, phường trên địa bàn toàn tỉnh\n\n- Kiểm tra định kỳ.\n- Kiểm tra đột xuất.\n- Giám sát thường xuyên.',
  ],
  check(manuscript, say) {
    const units = manuscript.units
    const cut = cutOff(manuscript)
    const groups = new Map<string, { ended: number; all: number }>()
    const groupOf = (unit: Unit) => {
      const name = unit.role === 'bullet' || unit.role === 'point' ? 'item' : unit.role
      const group = groups.get(name) ?? { ended: 0, all: 0 }
      groups.set(name, group)
      return group
    }
    for (const unit of units) {
      if (!ROLES.has(unit.role)) continue
      // A few words are a heading of the author's; what they end with says nothing of his sentences.
      if (unit.text.length < SENTENCE && !ENDED.test(unit.text)) continue
      const group = groupOf(unit)
      group.all++
      if (ENDED.test(unit.text)) group.ended++
    }
    for (const [index, unit] of units.entries()) {
      const { role, text } = unit
      if (!ROLES.has(role) || unit === cut || ENDED.test(text) || !isSentence(unit, units[index - 1], units[index + 1])) continue
      const { ended, all } = groupOf(unit)
      // A few words behind a label are no sentence unless the others of the list show that they are: `Địa điểm: nhà văn hóa xã`.
      if (ended < 3 && text.length < SENTENCE && LABELLED.test(text)) continue
      // Where many items have no mark, that is how the list is set.
      if (!cutByComma(text, units[index + 1]) && (ended < 3 ? ended < all - 1 || ended === 0 : ended < 0.75 * all)) continue
      const comma = text.endsWith(',')
      const last = /\S+$/u.exec(text.slice(-40))?.[0] ?? ''
      const start = text.length - Math.min(last.length, 30)
      say(
        { unit, start, end: text.length },
        comma
          ? { vi: `Đoạn kết thúc bằng dấu phẩy: “${last}”.`, en: `The paragraph ends with a comma: “${last}”.` }
          : { vi: `Đoạn kết thúc mà không có dấu câu: “${last}”.`, en: `The paragraph ends without a mark: “${last}”.` },
        {
          hint: { vi: `${comma ? last.slice(0, -1) : last}.`, en: `${comma ? last.slice(0, -1) : last}.` },
          fix: { unit, start: text.length - 1, end: text.length, text: comma ? '.' : `${text.at(-1)}.` },
        },
      )
    }
  },
} satisfies Rule

/** A comma right above another section or the closing: no list is set so. */
const cutByComma = (text: string, next: Unit | undefined): boolean =>
  text.endsWith(',') && text.length > 40 && next !== undefined && BEGINS_ANEW.has(next.role)

/** True where the line beside it is counted by the same word and has no mark either: that is how they are set. */
const isCountedWith = (text: string, beside: Unit | undefined): boolean => {
  const word = COUNTED.exec(text)?.groups!.word
  return word !== undefined && beside !== undefined && !ENDED.test(beside.text) && COUNTED.exec(beside.text)?.groups!.word === word
}

/** True for a text that is a sentence of its own and not a heading, a lead to a list, a name, or cut off where the next goes on. */
function isSentence({ role, level, text }: Unit, before: Unit | undefined, next: Unit | undefined): boolean {
  if (
    text.split(' ').length < 4 ||
    !latin(/[\p{L}\p{N}%)”,]$/u).test(text) ||
    latin(/\]\]$|\/\S*$|@\S+$|^\p{Lu}[^\p{Ll}]+$/u).test(text.slice(-60))
  ) {
    // A date has slashes and is no address.
    if (!/\d\/\d{4}$/.test(text)) return false
  }
  if (cutByComma(text, next)) return true
  if (isCountedWith(text, before) || isCountedWith(text, next)) return false
  if (next && (latin(/^[\p{Ll}(]/u).test(next.text) || next.role === 'cell')) return false
  if (FIGURE_ONLY.test(text) || REMARK.test(text) || TITLE.test(text) || FIELDS.test(text)) return false
  if (TABLE_HEAD.test(text) || !latin(/\p{Ll}/u).test(text.slice(-40))) return false
  // A few words behind a sentence are those of the next column: `… đề tài tốt nghiệp. Khoa CNTT`.
  const several = INNER_END.test(text)
  if (several && text.slice(text.search(LAST_END)).split(' ').length < 5) return false
  // Between two items of one list a paragraph belongs to the one above; elsewhere it may lead to the list below.
  const inList = before?.role === 'bullet' && next?.role === 'bullet' && before.level === next.level
  const between = role === 'paragraph' && inList && text.length > 100
  if (several || between) return true
  const named = /: /.test(text) && text.length > 60
  const listed = next?.role === 'bullet' || next?.role === 'point' || next?.role === 'clause'
  const deeper = listed && (next.role !== role || (next.level ?? 1) > (level ?? 1))
  if (deeper && role !== 'footnote') return (role === 'bullet' || role === 'point') && next.role === 'clause' && / /.test(text)
  if (role === 'clause' || role === 'paragraph') return named || (text.endsWith(',') && text.length > 60)
  // An item above a paragraph may be its heading.
  return next?.role !== 'paragraph' || named
}
