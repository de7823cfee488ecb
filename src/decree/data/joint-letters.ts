/* Generated from joint-letters.yaml; run npm run generate. */

/** Letters in the symbols of documents that several bodies issue together, beside those of Thông tư liên tịch. */
export const JOINT_LETTERS: readonly string[] = [
  "CTPH",
  "CTrPH",
  "HDLN",
  "HDLT",
  "KHLN",
  "KHLT",
  "KHPH",
  "NQLT",
  "QCLN",
  "QCPH",
]
