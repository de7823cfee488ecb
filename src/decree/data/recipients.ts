/* Generated from recipients.yaml; run npm run generate. */

/** Abbreviations that every recipient understands. */
export const UNDERSTOOD: readonly string[] = [
  "BCĐ",
  "BGĐ",
  "BHXH",
  "BTT",
  "BTV",
  "CAND",
  "CCB",
  "CT",
  "CVP",
  "ĐBQH",
  "GDĐT",
  "HĐND",
  "LĐLĐ",
  "LHPN",
  "MTTQ",
  "MTTQVN",
  "NHNN",
  "PCT",
  "PVP",
  "QĐND",
  "QH",
  "TAND",
  "THCS",
  "THPT",
  "TNCS",
  "TP",
  "TT",
  "TTg",
  "TTHĐND",
  "TTTU",
  "TU",
  "TW",
  "UBMTTQ",
  "UBND",
  "VKSND",
  "VN",
  "VP",
  "VPCP",
  "VPUB",
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
