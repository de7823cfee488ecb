/* Generated from honours.yaml; run npm run generate. */

/** Orders, medals and honours. */
export const HONOURS: readonly string[] = [
  "Anh hùng Lao động",
  "Anh hùng Lực lượng vũ trang nhân dân",
  "Huân chương Bảo vệ Tổ quốc",
  "Huân chương Chiến công",
  "Huân chương Dũng cảm",
  "Huân chương Đại đoàn kết dân tộc",
  "Huân chương Độc lập",
  "Huân chương Hồ Chí Minh",
  "Huân chương Hữu nghị",
  "Huân chương Kháng chiến",
  "Huân chương Lao động",
  "Huân chương Quân công",
  "Huân chương Sao vàng",
  "Nghệ nhân Nhân dân",
  "Nghệ nhân Ưu tú",
  "Nghệ sĩ Nhân dân",
  "Nghệ sĩ Ưu tú",
  "Nhà giáo Nhân dân",
  "Nhà giáo Ưu tú",
  "Thầy thuốc Nhân dân",
  "Thầy thuốc Ưu tú",
]
