/* Generated from posts-of-one.yaml; run npm run generate. */

/** Posts that one person holds. */
export const POSTS_OF_ONE: readonly string[] = [
  "Chủ tịch nước",
  "Chủ tịch Quốc hội",
  "Thủ tướng Chính phủ",
  "Tổng Bí thư",
]
