/* Generated from recipients.yaml; run npm run generate. */

/** Abbreviations that every recipient understands. */
export const UNDERSTOOD: readonly string[] = [
  "BHXH",
  "CCB",
  "HĐND",
  "LĐLĐ",
  "LHPN",
  "MTTQ",
  "QH",
  "TAND",
  "THCS",
  "THPT",
  "TNCS",
  "TP",
  "TTg",
  "TW",
  "UBMTTQ",
  "UBND",
  "VKSND",
  "VN",
  "VT",
]

/** What a document is sent for, behind the recipient in brackets. */
export const PURPOSES: readonly string[] = [
  "báo cáo",
  "chỉ đạo",
  "đăng tải",
  "phối hợp",
  "theo dõi",
  "thực hiện",
]

/** The same, shortened with a stroke. */
export const SHORT_PURPOSES: readonly string[] = [
  "b/c",
  "c/đ",
  "đ/c",
  "p/h",
  "p/hợp",
  "t/h",
  "t/hiện",
  "th/h",
]
