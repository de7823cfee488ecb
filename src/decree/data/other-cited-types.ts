/* Generated from other-cited-types.yaml; run npm run generate. */

/** Type names that can stand before a symbol in a citation, beside those with letters of their own. */
export const OTHER_CITED_TYPES: readonly string[] = [
  "Bộ luật",
  "Chương trình công tác",
  "Chương trình hành động",
  "Công văn",
  "Lệnh",
  "Luật",
  "Mệnh lệnh",
  "Nghị quyết liên tịch",
  "Pháp lệnh",
  "Thông tư liên tịch",
  "Văn bản",
]
