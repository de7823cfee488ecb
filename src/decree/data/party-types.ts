/* Generated from party-types.yaml; run npm run generate. */

/** Party documents, and the letters of their symbols. */
export const PARTY_TYPES: Readonly<Record<string, readonly string[]>> = {
  "Biên bản": ["BB"],
  "Báo cáo": ["BC"],
  "Chương trình": ["CTr"],
  "Chương trình hành động": ["CTr", "CTrHĐ"],
  "Chỉ thị": ["CT"],
  "Công văn": ["CV"],
  "Hướng dẫn": ["HD"],
  "Kế hoạch": ["KH"],
  "Kết luận": ["KL"],
  "Nghị quyết": ["NQ"],
  "Phương án": ["PA"],
  "Quy chế": ["QC"],
  "Quy định": ["QĐ", "QĐi"],
  "Quyết định": ["QĐ"],
  "Thông báo": ["TB"],
  "Thông tri": ["TT"],
  "Tờ trình": ["TTr"],
  "Đề án": ["ĐA"],
}
