/** One term in several spellings; a text should keep to one. */
export interface TermGroup {
  readonly variants: readonly TermVariant[]
}

export interface TermVariant {
  /** As it is named in messages. */
  readonly text: string
  /** Finds it; case counts, tone-mark style does not (texts are folded to the old style, òa and ủy). */
  readonly pattern: string
}

const plain = (...texts: readonly string[]): TermGroup => ({
  variants: texts.map((text) => ({ text, pattern: `[${text[0]!.toUpperCase()}${text[0]!.toLowerCase()}]${text.slice(1)}` })),
})
/** Spellings that differ in capitals: counted only inside a sentence. */
const cased = (...texts: readonly string[]): TermGroup => ({ variants: texts.map((text) => ({ text, pattern: text })) })

export const TERM_GROUPS: readonly TermGroup[] = [
  plain('bảo đảm', 'đảm bảo'),
  plain('hằng năm', 'hàng năm'),
  plain('hằng tháng', 'hàng tháng'),
  plain('hằng quý', 'hàng quý'),
  plain('hằng tuần', 'hàng tuần'),
  plain('hằng ngày', 'hàng ngày'),
  cased('phòng, chống', 'phòng chống'),
  plain('phòng cháy, chữa cháy', 'phòng cháy chữa cháy', 'phòng cháy và chữa cháy'),
  plain('phổ biến, giáo dục pháp luật', 'phổ biến giáo dục pháp luật'),
  plain('hiệu lực, hiệu quả', 'hiệu lực hiệu quả'),
  plain('kinh tế - xã hội', 'kinh tế xã hội', 'kinh tế, xã hội'),
  plain('kinh doanh, thương mại', 'kinh doanh thương mại'),
  plain('sơ kết, tổng kết', 'sơ, tổng kết', 'sơ tổng kết'),
  plain('chuyên môn, nghiệp vụ', 'chuyên môn nghiệp vụ'),
  plain('cơ sở vật chất, trang thiết bị', 'cơ sở vật chất trang thiết bị'),
  plain('chiến sĩ', 'chiến sỹ'),
  plain('bác sĩ', 'bác sỹ'),
  plain('liệt sĩ', 'liệt sỹ'),
  plain('kỹ năng', 'kĩ năng'),
  plain('kỹ thuật', 'kĩ thuật'),
  plain('quy định', 'qui định'),
  plain('quy chế', 'qui chế'),
  plain('quy mô', 'qui mô'),
  plain('quy trình', 'qui trình'),
  plain('người khuyết tật', 'người tàn tật'),
  plain('lý do', 'lí do'),
  plain('quản lý', 'quản lí'),
  plain('xử lý', 'xử lí'),
  plain('tỷ lệ', 'tỉ lệ'),
  plain('tỷ đồng', 'tỉ đồng'),
  plain('kỷ niệm', 'kỉ niệm'),
  plain('mỹ quan', 'mĩ quan'),
  cased('Hội đồng Thi đua - Khen thưởng', 'Hội đồng Thi đua – Khen thưởng', 'Hội đồng Thi đua - khen thưởng', 'Hội đồng Thi đua, khen thưởng', 'Hội đồng Thi đua, Khen thưởng', 'Hội đồng thi đua, khen thưởng', 'Hội đồng thi đua - khen thưởng', 'Hội đồng thi đua khen thưởng'),
  cased('Ban Chỉ đạo', 'Ban chỉ đạo'),
  cased('Ban Tổ chức', 'Ban tổ chức'),
  cased('Ban Giám khảo', 'Ban giám khảo'),
  cased('Ban Giám hiệu', 'Ban giám hiệu'),
  cased('THADS, THAHC', 'THADS, hành chính'),
  cased('Hệ thống THADS', 'hệ thống THADS'),
  cased('Hệ thống Thi hành án dân sự', 'hệ thống Thi hành án dân sự', 'hệ thống thi hành án dân sự'),
  cased('Chi cục THADS', 'Chi Cục THADS', 'chi cục THADS'),
  cased('ngành Tư pháp', 'Ngành Tư pháp', 'ngành tư pháp'),
  cased('ngành Giáo dục', 'Ngành Giáo dục', 'ngành giáo dục'),
  cased('ngành Y tế', 'Ngành Y tế', 'ngành y tế'),
  cased('Bộ, ngành', 'Bộ, Ngành', 'bộ, ngành'),
  cased('cấp ủy', 'Cấp ủy'),
  cased('Đại hội đại biểu', 'Đại hội Đại biểu', 'đại hội đại biểu'),
  cased('Ngày truyền thống', 'ngày truyền thống', 'Ngày Truyền thống', 'ngày Truyền thống'),
  cased('Ngày thành lập', 'ngày thành lập'),
  cased('Ngày sinh Chủ tịch', 'ngày sinh Chủ tịch'),
  cased('Phòng THADS khu vực', 'Phòng THADS Khu vực', 'phòng THADS khu vực'),
  cased('Trại tạm giam Công an', 'Trại Tạm giam Công an', 'Trại tạm giam công an'),
  cased('Chấp hành viên', 'chấp hành viên'),
  cased('ngân sách nhà nước', 'ngân sách Nhà nước'),
  cased('quản lý nhà nước', 'quản lý Nhà nước'),
  cased('Ban cán sự đảng', 'Ban Cán sự đảng', 'ban cán sự đảng', 'Ban Cán sự Đảng', 'Ban cán sự Đảng'),
  cased('Trang thông tin điện tử', 'Trang Thông tin điện tử', 'trang thông tin điện tử', 'trang Thông tin điện tử'),
  cased('Cổng thông tin điện tử', 'Cổng Thông tin điện tử', 'cổng thông tin điện tử', 'cổng Thông tin điện tử'),
  cased('Đợt thi đua', 'đợt thi đua'),
  cased('bản án, quyết định', 'Bản án, quyết định'),
  cased('Ngân hàng Nhà nước khu vực', 'Ngân hàng Nhà nước Khu vực'),
  cased('Kế hoạch này', 'kế hoạch này'),
]
