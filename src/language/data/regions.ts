/* Generated from regions.yaml; run npm run generate. */

/** Regions named after directions. */
export const REGIONS: readonly string[] = [
  "Bắc Bộ",
  "Bắc Trung Bộ",
  "Đông Bắc",
  "Đông Nam Bộ",
  "Nam Bộ",
  "Nam Trung Bộ",
  "Tây Bắc",
  "Tây Nam Bộ",
  "Tây Nguyên",
  "Trung Bộ",
]
