/* Generated from normative-types.yaml; run npm run generate. */

/** Normative documents, and the letters of their symbols. */
export const NORMATIVE_TYPES: Readonly<Record<string, string>> = {
  "Chỉ thị": "CT",
  "Nghị quyết": "NQ",
  "Nghị định": "NĐ",
  "Quyết định": "QĐ",
  "Thông tư": "TT",
  "Thông tư liên tịch": "TTLT",
}
