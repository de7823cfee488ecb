/* Generated from party-bodies.yaml; run npm run generate. */

/** Of the Party. */
export const PARTY_BODIES: readonly string[] = [
  "Ban cán sự đảng",
  "Chi bộ",
  "Chi ủy",
  "Đảng bộ",
  "Đảng đoàn",
  "Đảng uỷ",
  "Đảng ủy",
  "Huyện uỷ",
  "Huyện ủy",
  "Quận uỷ",
  "Quận ủy",
  "Thành uỷ",
  "Thành ủy",
  "Thị ủy",
  "Tỉnh uỷ",
  "Tỉnh ủy",
  "Ủy ban Kiểm tra",
]

/** Commissions of the Party, named with whose they are. */
export const PARTY_COMMISSIONS: readonly string[] = [
  "Ban Dân vận",
  "Ban Nội chính",
  "Ban Tổ chức",
  "Ban Tuyên giáo",
  "Ban Tuyên giáo và Dân vận",
]

/** The Front and the mass organisations, in capitals. */
export const MASS_ORGANISATIONS: readonly string[] = [
  "CÔNG ĐOÀN",
  "ĐOÀN THANH NIÊN",
  "ĐOÀN TNCS",
  "HỘI CCB",
  "HỘI CỰU CHIẾN BINH",
  "HỘI LHPN",
  "HỘI LIÊN HIỆP",
  "HỘI NÔNG DÂN",
  "LIÊN ĐOÀN LAO ĐỘNG",
  "MẶT TRẬN",
  "THÀNH ĐOÀN",
  "TỈNH ĐOÀN",
  "ỦY BAN MẶT TRẬN",
  "ỦY BAN MTTQ",
]
