/* Generated from feasts.yaml; run npm run generate. */

/** Feasts, named behind `tết`. */
export const FEASTS: readonly string[] = [
  "Đoan ngọ",
  "Hàn thực",
  "Nguyên đán",
  "Trung thu",
]
