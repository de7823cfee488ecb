/**
 * What texts call the days of the list whose origin is beyond doubt, by the list's ids: canonical as `rules/finding/anniversaries.ts`
 * compares names (small letters, without `ngày`, `của`, `ngành`, `nước`, a closing `Việt Nam`).
 */
export const NAMES: Readonly<Record<string, readonly string[]>> = {
  'thanh-lap-dang': ['thành lập đảng cộng sản', 'thành lập đảng'],
  'ngay-sinh-chu-tich-ho-chi-minh': ['sinh chủ tịch hồ chí minh', 'sinh bác hồ', 'sinh nhật bác', 'sinh nhật bác hồ', 'sinh chủ tịch hồ chí minh vĩ đại'],
  'loi-keu-goi-thi-dua-ai-quoc': [
    'chủ tịch hồ chí minh ra lời kêu gọi thi đua ái quốc',
    'bác hồ ra lời kêu gọi thi đua ái quốc',
    'chủ tịch hồ chí minh kêu gọi thi đua ái quốc',
  ],
  'cach-mang-thang-tam': ['cách mạng tháng tám', 'cách mạng tháng 8', 'cách mạng tháng tám thành công'],
  'quoc-khanh': ['quốc khánh', 'quốc khánh cộng hòa xã hội chủ nghĩa', 'quốc khánh 2/9', 'quốc khánh 02/9', 'thành lập cộng hòa xã hội chủ nghĩa'],
  'truyen-thong-nganh-tu-phap': ['truyền thống tư pháp'],
  'truyen-thong-thi-hanh-an-dan-su': ['truyền thống thi hành án dân sự', 'truyền thống thads'],
  'giai-phong-mien-nam': ['giải phóng miền nam, thống nhất đất', 'giải phóng miền nam', 'giải phóng hoàn toàn miền nam, thống nhất đất', 'giải phóng hoàn toàn miền nam'],
  'chien-thang-dien-bien-phu': ['chiến thắng điện biên phủ'],
  'thuong-binh-liet-si': ['thương binh - liệt sĩ', 'thương binh - liệt sỹ', 'thương binh liệt sĩ', 'thương binh liệt sỹ', 'thương binh, liệt sĩ'],
  'thanh-lap-quan-doi-nhan-dan': ['thành lập quân đội nhân dân'],
  'thanh-lap-doan-thanh-nien': ['thành lập đoàn thanh niên cộng sản hồ chí minh', 'thành lập đoàn tncs hồ chí minh'],
  'thanh-lap-cong-doan': ['thành lập công đoàn'],
  'thanh-lap-hoi-lien-hiep-phu-nu': ['thành lập hội liên hiệp phụ nữ'],
  'nha-giao-viet-nam': ['nhà giáo'],
  'thay-thuoc-viet-nam': ['thầy thuốc'],
  'bao-chi-cach-mang': ['báo chí cách mạng'],
  'truyen-thong-cong-an-nhan-dan': ['truyền thống công an nhân dân', 'truyền thống lực lượng công an nhân dân'],
  'truyen-thong-mat-tran-to-quoc': ['truyền thống mặt trận tổ quốc'],
}
