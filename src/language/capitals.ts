/** Names whose capitals Phụ lục II decides, in the form it asks for. Longer names stand before the shorter ones they hold. */

/** V.9: historic events. */
export const HISTORIC_EVENTS: readonly string[] = ['Cách mạng tháng Tám', 'Cách mạng tháng Mười', 'Chiến dịch Hồ Chí Minh', 'Xô viết Nghệ Tĩnh']

/** V.2: orders, medals and honours. */
export const HONOURS: readonly string[] = [
  'Huân chương Sao vàng', 'Huân chương Hồ Chí Minh', 'Huân chương Độc lập', 'Huân chương Quân công', 'Huân chương Lao động',
  'Huân chương Bảo vệ Tổ quốc', 'Huân chương Chiến công', 'Huân chương Đại đoàn kết dân tộc', 'Huân chương Dũng cảm', 'Huân chương Hữu nghị',
  'Huân chương Kháng chiến', 'Anh hùng Lao động', 'Anh hùng Lực lượng vũ trang nhân dân', 'Nghệ sĩ Nhân dân', 'Nghệ sĩ Ưu tú',
  'Nghệ nhân Nhân dân', 'Nghệ nhân Ưu tú', 'Nhà giáo Nhân dân', 'Nhà giáo Ưu tú', 'Thầy thuốc Nhân dân', 'Thầy thuốc Ưu tú',
]

/** V.5: holidays and days, named behind `ngày`: a capital on the first syllable of the name. */
export const HOLIDAYS: readonly string[] = [
  'Quốc tế Lao động', 'Quốc tế Phụ nữ', 'Quốc tế Thiếu nhi', 'Quốc tế Hạnh phúc', 'Nhà giáo Việt Nam', 'Thầy thuốc Việt Nam', 'Phụ nữ Việt Nam',
  'Gia đình Việt Nam', 'Doanh nhân Việt Nam', 'Báo chí Cách mạng Việt Nam', 'Thương binh - Liệt sĩ', 'Sách và Văn hóa đọc Việt Nam', 'Tổng tuyển cử',
]

/** V.8.b: feasts, named behind `tết`. */
export const FEASTS: readonly string[] = ['Nguyên đán', 'Trung thu', 'Đoan ngọ', 'Hàn thực']

/** V.3, by its own examples: posts that one person holds. */
export const POSTS: readonly string[] = ['Thủ tướng Chính phủ', 'Chủ tịch Quốc hội', 'Chủ tịch nước', 'Tổng Bí thư']

/** III.1.đ: regions named after directions. */
export const REGIONS: readonly string[] = [
  'Đông Nam Bộ', 'Tây Nam Bộ', 'Nam Trung Bộ', 'Bắc Trung Bộ', 'Trung Bộ', 'Nam Bộ', 'Bắc Bộ', 'Tây Nguyên', 'Tây Bắc', 'Đông Bắc',
]

/** The provinces and cities there are, and those merged in 2025. None is named after a person, a number or an event but one. */
export const PROVINCES: readonly string[] = [
  'Cao Bằng', 'Điện Biên', 'Hà Tĩnh', 'Lai Châu', 'Lạng Sơn', 'Nghệ An', 'Quảng Ninh', 'Sơn La', 'Thanh Hóa', 'An Giang', 'Bắc Ninh', 'Cà Mau',
  'Đắk Lắk', 'Đồng Nai', 'Đồng Tháp', 'Gia Lai', 'Hưng Yên', 'Khánh Hòa', 'Lào Cai', 'Lâm Đồng', 'Ninh Bình', 'Phú Thọ', 'Quảng Ngãi', 'Quảng Trị',
  'Tây Ninh', 'Thái Nguyên', 'Tuyên Quang', 'Vĩnh Long', 'Bà Rịa - Vũng Tàu', 'Bạc Liêu', 'Bắc Giang', 'Bắc Kạn', 'Bến Tre', 'Bình Dương', 'Bình Định',
  'Bình Phước', 'Bình Thuận', 'Đắk Nông', 'Hà Giang', 'Hà Nam', 'Hải Dương', 'Hậu Giang', 'Hòa Bình', 'Kiên Giang', 'Kon Tum', 'Long An', 'Nam Định',
  'Ninh Thuận', 'Phú Yên', 'Quảng Bình', 'Quảng Nam', 'Sóc Trăng', 'Thái Bình', 'Thừa Thiên Huế', 'Tiền Giang', 'Trà Vinh', 'Vĩnh Phúc', 'Yên Bái',
]
export const CENTRAL_CITIES: readonly string[] = ['Hải Phòng', 'Đà Nẵng', 'Cần Thơ', 'Huế']

/** First words of the names of laws and codes in force, to know a law named in small letters. */
export const LAW_NAMES: readonly string[] = [
  'An ninh mạng', 'An toàn thực phẩm', 'An toàn, vệ sinh lao động', 'Bảo hiểm xã hội', 'Bảo hiểm y tế', 'Bảo vệ bí mật nhà nước', 'Bảo vệ môi trường',
  'Ban hành văn bản quy phạm pháp luật', 'Bình đẳng giới', 'Căn cước', 'Cán bộ, công chức', 'Công an nhân dân', 'Công chứng', 'Cư trú',
  'Dân quân tự vệ', 'Doanh nghiệp', 'Đất đai', 'Đầu tư công', 'Đầu tư', 'Đấu thầu', 'Đấu giá tài sản', 'Giám định tư pháp', 'Giáo dục nghề nghiệp', 'Giáo dục đại học', 'Giáo dục',
  'Giao dịch điện tử', 'Giao thông đường bộ', 'Hòa giải ở cơ sở', 'Hôn nhân và gia đình', 'Hộ tịch', 'Khám bệnh, chữa bệnh', 'Khiếu nại', 'Lâm nghiệp',
  'Lưu trữ', 'Ngân sách nhà nước', 'Nghĩa vụ quân sự', 'Nhà giáo', 'Nhà ở', 'Người cao tuổi', 'Người khuyết tật', 'Phá sản', 'Phòng, chống bạo lực gia đình',
  'Phòng, chống ma túy', 'Phòng, chống tham nhũng', 'Phòng, chống thiên tai', 'Phổ biến, giáo dục pháp luật', 'Phòng cháy, chữa cháy và cứu nạn, cứu hộ',
  'Quản lý, sử dụng tài sản công', 'Quảng cáo', 'Quy hoạch', 'Thanh niên', 'Thanh tra', 'Thi đua, khen thưởng', 'Thi hành án dân sự', 'Thi hành án hình sự',
  'Thư viện', 'Thực hiện dân chủ ở cơ sở', 'Thực hành tiết kiệm, chống lãng phí', 'Tiếp cận thông tin', 'Tiếp công dân', 'Tổ chức chính quyền địa phương',
  'Tố cáo', 'Tố tụng hành chính', 'Trách nhiệm bồi thường của Nhà nước', 'Trật tự, an toàn giao thông đường bộ', 'Trẻ em', 'Trợ giúp pháp lý', 'Viên chức', 'Việc làm', 'Xây dựng', 'Xử lý vi phạm hành chính',
]
export const CODE_NAMES: readonly string[] = ['Dân sự', 'Hình sự', 'Lao động', 'Hàng hải Việt Nam', 'Tố tụng dân sự', 'Tố tụng hình sự']
