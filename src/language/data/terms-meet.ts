/* Generated from terms-meet.yaml; run npm run generate. */

/** Words that never stand twice, but for two terms that meet in one. */
export const TERMS_MEET: Readonly<Record<string, readonly string[]>> = {
  "bị": ["chuẩn", "dự", "thiết", "trang"],
  "của": ["tiền"],
  do: ["lý", "tự"],
  khi: ["đôi"],
  "nên": ["trở"],
  "ở": ["chỗ", "nhà", "nơi"],
  "tại": ["hiện", "ngoại", "nội", "thực", "tồn"],
  theo: ["kèm"],
  "thuộc": ["phụ", "quen", "trực"],
  "trên": ["bên", "cấp", "nêu", "phía", "tầng"],
  trong: ["bên", "phía"],
  "về": ["trở"],
}
