/* Generated from holidays.yaml; run npm run generate. */

/** Holidays and days, named behind `ngày`: a capital on the first syllable of the name. */
export const HOLIDAYS: readonly string[] = [
  "Báo chí Cách mạng Việt Nam",
  "Doanh nhân Việt Nam",
  "Gia đình Việt Nam",
  "Nhà giáo Việt Nam",
  "Phụ nữ Việt Nam",
  "Quốc tế Hạnh phúc",
  "Quốc tế Lao động",
  "Quốc tế Phụ nữ",
  "Quốc tế Thiếu nhi",
  "Sách và Văn hóa đọc Việt Nam",
  "Thầy thuốc Việt Nam",
  "Thương binh - Liệt sĩ",
  "Tổng tuyển cử",
]
