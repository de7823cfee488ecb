/* Generated from figure-words.yaml; run npm run generate. */

/** What a number behind it names, and does not count: lớp 5, khu vực 2. */
export const NUMBERED_THINGS: readonly string[] = [
  "bài",
  "bảng",
  "bậc",
  "biểu",
  "cấp",
  "câu",
  "chương",
  "cụm",
  "điểm",
  "điều",
  "độ",
  "đợt",
  "giai đoạn",
  "hạng",
  "khoá",
  "khóa",
  "khoản",
  "khối",
  "khu vực",
  "kỳ",
  "liều",
  "loại",
  "lớp",
  "mẫu",
  "mục",
  "mũi",
  "mức",
  "năm",
  "ngày",
  "nhiệm vụ",
  "nhóm",
  "phần",
  "phụ lục",
  "phường",
  "quận",
  "quý",
  "số",
  "tháng",
  "thứ",
  "tiết",
  "tổ",
  "trang",
  "tuần",
  "vùng",
]

/** What is counted down, told as a time or numbered: it may run from the higher to the lower. */
export const NO_AMOUNTS: readonly string[] = [
  "âm",
  "bậc",
  "điểm",
  "điều",
  "giây",
  "giờ",
  "h",
  "hàng",
  "hằng",
  "khóa",
  "khoản",
  "lớp",
  "mục",
  "năm",
  "ngày",
  "phút",
  "số",
  "tết",
  "tháng",
  "trang",
  "tuổi",
]

/** What lets a range run from the higher to the lower. */
export const GOING_DOWN: readonly string[] = [
  "cắt",
  "giảm",
  "hạ",
  "rút ngắn",
  "thu hẹp",
  "tinh giản",
  "xuống",
]

/** What can be counted, of which there is no more than all. */
export const SHARES_OF: readonly string[] = [
  "bản án",
  "bệnh nhân",
  "các",
  "cán bộ",
  "công chức",
  "cơ quan",
  "cơ sở",
  "doanh nghiệp",
  "đảng viên",
  "đơn vị",
  "giáo viên",
  "học sinh",
  "hộ",
  "hồ sơ",
  "người",
  "phường",
  "sinh viên",
  "số",
  "thôn",
  "thủ tục",
  "tổng số",
  "trẻ",
  "trường",
  "văn bản",
  "việc",
  "viên chức",
  "vụ",
  "xã",
]

/** A sum that a share is measured against, behind it. */
export const SUMS_TO_MEASURE_AGAINST: readonly string[] = [
  "chỉ tiêu",
  "cùng kỳ",
  "dự toán",
  "được giao",
  "giao",
  "kế hoạch",
  "năm trước",
  "so với",
]

/** What may well be above the whole, before a share. */
export const GROWTH: readonly string[] = [
  "bằng",
  "cao hơn",
  "công suất",
  "gấp",
  "lên",
  "quá",
  "so với",
  "tăng",
  "trên",
  "vượt",
]

/** What may stand between that and the share. */
export const GROWTH_TO: readonly string[] = [
  "đến",
  "ít nhất",
  "khoảng",
  "lên",
  "mức",
  "thêm",
  "tới",
]

/** In the name of a target: a rate that may be above 100 %. */
export const TARGETS_ABOVE_THE_WHOLE: readonly string[] = [
  "bao phủ",
  "chỉ tiêu",
  "công suất",
  "dự toán",
  "giao",
  "kế hoạch",
  "so với",
  "tăng",
  "vượt",
]

/** Words that do not tell one target from another. */
export const IN_MANY_TARGETS: readonly string[] = [
  "các",
  "có",
  "của",
  "đạt",
  "đấu",
  "để",
  "đối",
  "được",
  "ít",
  "là",
  "lệ",
  "mức",
  "nhất",
  "phấn",
  "số",
  "tổng",
  "trên",
  "trong",
  "từ",
  "tỷ",
  "và",
  "về",
  "với",
]

/** What makes it the figure of a part. */
export const OF_A_PART: readonly string[] = [
  "cấp",
  "đối với",
  "khu vực",
  "lĩnh vực",
  "nhóm",
  "ở",
  "tại",
]

/** What makes it another figure: of another time, or a change. */
export const OF_ANOTHER_TIME: readonly string[] = [
  "bình quân",
  "cùng kỳ",
  "đến ngày",
  "đợt",
  "giai đoạn",
  "giảm",
  "hiện nay",
  "hiện tại",
  "năm trước",
  "quý",
  "riêng",
  "so với",
  "tăng",
  "tháng",
  "thêm",
  "tối thiểu phải",
  "trong đó",
  "vượt",
]

/** In the head of a column that is not added up: ordinals, rates, averages, scores. */
export const NO_SUMS: readonly string[] = [
  "%",
  "bình quân",
  "chỉ số",
  "điểm",
  "đơn giá",
  "hạng",
  "mật độ",
  "mức",
  "năng suất",
  "thu nhập",
  "thứ tự",
  "tỷ lệ",
]

/** What the row of a total begins with. */
export const TOTALS: readonly string[] = [
  "cộng",
  "toàn ngành",
  "toàn tỉnh",
  "tổng",
  "tổng cộng",
  "tổng hợp",
  "tổng kinh phí",
  "tổng số",
]

/** What a number of four digits counts where it is no year. */
export const COUNTED_THINGS: readonly string[] = [
  "bản",
  "buổi",
  "cán bộ",
  "căn",
  "chiếc",
  "công chức",
  "đồng",
  "đơn vị",
  "giờ",
  "ha",
  "học sinh",
  "hộ",
  "hồ sơ",
  "kg",
  "km",
  "lao động",
  "lượt",
  "m2",
  "m²",
  "người",
  "suất",
  "tấn",
  "triệu",
  "tỷ",
  "việc",
  "vụ",
]

/** What says that a share is aimed at, or was reached. */
export const AIMED_AT: readonly string[] = [
  "bảo đảm",
  "chỉ tiêu",
  "còn",
  "dưới",
  "đảm bảo",
  "đạt",
  "giảm",
  "hoàn thành",
  "ít nhất",
  "phấn đấu",
  "tăng",
  "tỉ lệ",
  "tối thiểu",
  "trên",
  "trở lên",
  "tỷ lệ",
  "vượt",
]
