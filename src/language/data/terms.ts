/* Generated from terms.yaml; run npm run generate. */

/** Terms in several spellings, of which a text should keep to one, in small letters. */
export const TERMS: Readonly<Record<string, readonly string[]>> = {
  "bác sĩ": ["bác sỹ"],
  "bảo đảm": ["đảm bảo"],
  "chiến sĩ": ["chiến sỹ"],
  "chuyên môn, nghiệp vụ": ["chuyên môn nghiệp vụ"],
  "kinh doanh, thương mại": ["kinh doanh thương mại"],
  "kinh tế - xã hội": ["kinh tế, xã hội"],
  "kỹ năng": ["kĩ năng"],
  "kỷ niệm": ["kỉ niệm"],
  "kỹ thuật": ["kĩ thuật"],
  "liệt sĩ": ["liệt sỹ"],
  "lý do": ["lí do"],
  "mỹ quan": ["mĩ quan"],
  "người khuyết tật": ["người tàn tật"],
  "phòng cháy, chữa cháy": ["phòng cháy và chữa cháy"],
  "quản lý": ["quản lí"],
  "quy chế": ["qui chế"],
  "quy định": ["qui định"],
  "quy mô": ["qui mô"],
  "quy trình": ["qui trình"],
  "sơ kết, tổng kết": ["sơ, tổng kết", "sơ tổng kết"],
  "tỷ đồng": ["tỉ đồng"],
  "tỷ lệ": ["tỉ lệ"],
  "xử lý": ["xử lí"],
}
