/* Generated from document-kinds.yaml; run npm run generate. */

/** Named by their date alone: `Công văn ngày 12/3/2026 của Sở Nội vụ`. */
export const DATED_DOCUMENTS: readonly string[] = [
  "Biên bản",
  "Chỉ thị",
  "Công điện",
  "Công văn",
  "Kết luận",
  "Nghị quyết",
  "Quyết định",
  "Thông báo",
  "Tờ trình",
]

/** Named by what they are about, with a year. */
export const YEARLY_DOCUMENTS: readonly string[] = [
  "Chỉ thị",
  "Chương trình",
  "Công văn",
  "Đề án",
  "Hướng dẫn",
  "Kế hoạch",
  "Kết luận",
  "Nghị quyết",
  "Quyết định",
  "Thông báo",
]

/** Made of articles and clauses. */
export const DOCUMENTS_WITH_ARTICLES: readonly string[] = [
  "Bộ luật",
  "Điều lệ",
  "Hiến pháp",
  "Luật",
  "Nghị định",
  "Nghị quyết",
  "Pháp lệnh",
  "Quy chế",
  "Quy định",
  "Quyết định",
  "Thông tư",
]

/** Spoken of in general, in small letters. */
export const DOCUMENTS_IN_GENERAL: readonly string[] = [
  "báo cáo",
  "bộ luật",
  "chỉ thị",
  "chương trình",
  "công văn",
  "đề án",
  "hướng dẫn",
  "kế hoạch",
  "luật",
  "nghị định",
  "nghị quyết",
  "pháp lệnh",
  "quy chế",
  "quy định",
  "quyết định",
  "thông báo",
  "thông tư",
  "thông tư liên tịch",
]

/** What an annex says it belongs to. */
export const DOCUMENTS_WITH_ANNEXES: readonly string[] = [
  "Báo cáo",
  "Chỉ thị",
  "Chương trình",
  "Công văn",
  "Hướng dẫn",
  "Kế hoạch",
  "Quyết định",
  "Thông báo",
  "Tờ trình",
  "Văn bản",
]

/** Words that may stand between a type and its number and belong to the type. */
export const WORDS_BEHIND_A_TYPE: readonly string[] = [
  "công tác",
  "hành động",
  "hoả tốc",
  "hỏa tốc",
  "hợp nhất",
  "kết luận",
  "khẩn",
  "liên ngành",
  "liên tịch",
  "phối hợp",
]
