/* Generated from code-names.yaml; run npm run generate. */

/** First words of the names of codes. */
export const CODE_NAMES: readonly string[] = [
  "Dân sự",
  "Hàng hải Việt Nam",
  "Hình sự",
  "Lao động",
  "Tố tụng dân sự",
  "Tố tụng hình sự",
]
