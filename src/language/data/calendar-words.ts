/* Generated from calendar-words.yaml; run npm run generate. */

/** Numbers of the weekdays behind `thứ`, from Monday on. */
export const WEEKDAY_NUMBERS: readonly string[] = [
  "hai",
  "ba",
  "tư",
  "năm",
  "sáu",
  "bảy",
]

/** Months in words, behind `tháng`, but for `một` and `năm`, which are more often counts. */
export const MONTHS: readonly string[] = [
  "giêng",
  "hai",
  "ba",
  "tư",
  "sáu",
  "bảy",
  "tám",
  "chín",
  "mười",
  "chạp",
]

/** Times of the day. */
export const TIMES_OF_DAY: readonly string[] = [
  "sáng",
  "chiều",
  "tối",
  "trưa",
]

/** What is held, planned or ended; a weekday may follow. */
export const BEFORE_A_WEEKDAY: readonly string[] = [
  "khai mạc",
  "bế mạc",
  "diễn ra",
  "tổ chức",
  "phát sóng",
  "làm việc",
  "dự kiến",
  "bắt đầu",
  "kết thúc",
  "chậm nhất",
  "hoàn thành",
  "là",
]

/** The first words of the names of lunar years. */
export const HEAVENLY_STEMS: readonly string[] = [
  "Giáp",
  "Ất",
  "Bính",
  "Đinh",
  "Mậu",
  "Kỷ",
  "Canh",
  "Tân",
  "Nhâm",
  "Quý",
]

/** The second words of the names of lunar years. */
export const EARTHLY_BRANCHES: readonly string[] = [
  "Tý",
  "Sửu",
  "Dần",
  "Mão",
  "Thìn",
  "Tỵ",
  "Ngọ",
  "Mùi",
  "Thân",
  "Dậu",
  "Tuất",
  "Hợi",
]
