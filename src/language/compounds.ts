/**
 * Terms of several syllables, in lower case, that a line should not break inside: names of agencies, posts and fields, and the
 * words of plan titles. A longer term that holds a shorter one is listed where it should stay whole as well; a term too wide
 * for its column has to give way to the shorter ones within it. Syllables stand one space apart, punctuation on its word, tone
 * marks in the old style (hòa, ủy): fold a text the same way before comparing.
 */
export const COMPOUNDS: readonly string[] = [
  // Units of the country and words of place.
  'thành phố', 'thị xã', 'thị trấn', 'đặc khu', 'khu vực', 'khu phố', 'tổ dân phố', 'địa bàn', 'địa phương', 'trên địa bàn',
  'trung ương', 'trực thuộc', 'thủ đô', 'cả nước', 'toàn quốc', 'việt nam', 'hà nội', 'hồ chí minh', 'cấp tỉnh', 'cấp xã',
  'cấp huyện', 'cơ sở', 'miền núi', 'biên giới', 'biển đảo', 'hải đảo', 'nông thôn', 'đô thị', 'vùng sâu', 'vùng xa', 'liên xã',
  'liên tỉnh', 'đông nam', 'đông bắc', 'tây nam', 'tây bắc', 'khu kinh tế', 'khu công nghiệp',
  // State bodies.
  'hội đồng nhân dân', 'ủy ban nhân dân', 'tòa án nhân dân', 'viện kiểm sát nhân dân', 'thi hành án dân sự',
  'thi hành án hành chính', 'thi hành án hình sự', 'thi hành án', 'quốc hội', 'đoàn đại biểu quốc hội', 'đại biểu quốc hội',
  'chính phủ', 'thủ tướng chính phủ', 'thủ tướng', 'văn phòng chính phủ', 'chủ tịch nước', 'kiểm toán nhà nước',
  'thanh tra chính phủ', 'ngân hàng nhà nước', 'kho bạc nhà nước', 'quản lý nhà nước', 'cơ quan', 'cơ quan nhà nước', 'đơn vị',
  'đơn vị sự nghiệp', 'sự nghiệp công lập', 'tổ chức', 'ban quản lý', 'ban chỉ đạo', 'ban chỉ huy', 'ban tổ chức', 'ban đại diện',
  'hội đồng', 'hội đồng thi đua', 'hội đồng phối hợp', 'tổ công tác', 'tổ giúp việc', 'văn phòng', 'văn phòng điều phối',
  'trung tâm', 'chung tay', 'chi nhánh', 'chi cục', 'tổng cục', 'phòng ban', 'bộ phận', 'tiểu ban',
  // Fields of ministries and departments.
  'tư pháp', 'nội vụ', 'ngoại vụ', 'ngoại giao', 'tài chính', 'công thương', 'xây dựng', 'y tế', 'quốc phòng', 'công an',
  'nông nghiệp', 'môi trường', 'tài nguyên', 'tài nguyên nước', 'khoáng sản', 'đất đai', 'phát triển nông thôn', 'khoa học',
  'công nghệ', 'công nghệ thông tin', 'đổi mới sáng tạo', 'chuyển đổi số', 'giáo dục', 'đào tạo', 'giáo dục nghề nghiệp',
  'văn hóa', 'thể thao', 'du lịch', 'gia đình', 'thông tin', 'truyền thông', 'dân tộc', 'tôn giáo', 'tín ngưỡng', 'lao động',
  'thương binh', 'liệt sĩ', 'xã hội', 'người có công', 'giao thông', 'giao thông vận tải', 'vận tải', 'kế hoạch', 'đầu tư',
  'thống kê', 'thanh tra', 'kiểm toán', 'kiểm sát', 'quy hoạch', 'kiến trúc', 'thủy lợi', 'thủy sản', 'lâm nghiệp', 'kiểm lâm',
  'chăn nuôi', 'thú y', 'trồng trọt', 'bảo vệ thực vật', 'khí tượng thủy văn', 'biến đổi khí hậu', 'hải quan',
  'quản lý thị trường', 'xúc tiến thương mại', 'thương mại', 'công nghiệp', 'tiểu thủ công nghiệp', 'thủ công nghiệp', 'dịch vụ',
  'hợp tác xã', 'kinh tế', 'kinh tế tập thể', 'kinh tế tư nhân', 'kinh tế số', 'kinh tế - xã hội', 'hạ tầng', 'kết cấu hạ tầng',
  'dân số', 'trẻ em', 'bảo hiểm xã hội', 'bảo hiểm y tế', 'bảo hiểm', 'an toàn thực phẩm', 'an toàn thông tin', 'an ninh mạng',
  'dự trữ nhà nước', 'lưu trữ', 'văn thư', 'hành chính', 'quản trị', 'tổng hợp', 'pháp chế', 'hộ tịch', 'quốc tịch', 'chứng thực',
  'công chứng', 'đấu giá', 'giám định', 'luật sư', 'thừa phát lại', 'chấp hành viên', 'thẩm tra viên', 'thẩm phán',
  'kiểm sát viên', 'trợ giúp pháp lý', 'bổ trợ tư pháp', 'hòa giải', 'bồi thường nhà nước', 'giao dịch bảo đảm',
  'lý lịch tư pháp', 'nuôi con nuôi', 'vật liệu xây dựng', 'năng lượng', 'điện lực', 'dầu khí', 'bưu chính', 'viễn thông',
  'kỹ thuật', 'sư phạm', 'sư phạm kỹ thuật', 'quốc phòng - an ninh', 'dân số - kế hoạch hóa gia đình',
  'kế hoạch hóa', 'kế hoạch hóa gia đình', 'công ty', 'công ty cổ phần', 'cổ phần', 'trách nhiệm hữu hạn', 'hữu hạn', 'một thành viên',
  'báo chí', 'xuất bản', 'sở hữu trí tuệ', 'tiêu chuẩn', 'đo lường', 'chất lượng',
  // Law, case work and procedure.
  'pháp luật', 'văn bản', 'quy phạm pháp luật', 'văn bản quy phạm', 'thủ tục hành chính', 'thủ tục', 'hồ sơ', 'cưỡng chế',
  'kê biên', 'bản án', 'quyết định', 'nghị quyết', 'nghị định', 'thông tư', 'chỉ thị', 'kết luận', 'quy chế', 'quy định', 'đề án',
  'dự án', 'chương trình', 'công văn', 'báo cáo', 'thông báo', 'hướng dẫn', 'tổ chức thi hành', 'khiếu nại', 'tố cáo',
  'kiến nghị', 'phản ánh', 'tiếp công dân', 'vi phạm hành chính', 'xử lý vi phạm', 'tố tụng', 'tố tụng hành chính', 'dân sự',
  'hình sự', 'phá sản', 'tín dụng', 'ngân hàng', 'tham nhũng', 'tiêu cực', 'lãng phí', 'tồn đọng', 'phổ biến',
  'giáo dục pháp luật', 'tiếp cận pháp luật', 'theo dõi', 'rà soát', 'hệ thống hóa', 'pháp điển', 'kiểm soát', 'kiểm tra',
  'giám sát', 'đôn đốc', 'xác minh', 'phân loại', 'nghiệp vụ', 'chuyên môn', 'chuyên đề', 'chuyên ngành', 'liên ngành',
  'phân cấp', 'phân quyền', 'ủy quyền', 'thẩm quyền', 'trách nhiệm', 'nhiệm vụ', 'quyền hạn',
  // Party bodies.
  'đảng cộng sản việt nam', 'đảng cộng sản', 'ban chấp hành trung ương', 'ban chấp hành', 'ban thường vụ', 'bộ chính trị',
  'ban bí thư', 'văn phòng trung ương', 'ban nội chính', 'ban tuyên giáo', 'ban tổ chức trung ương', 'ủy ban kiểm tra',
  'tuyên giáo', 'dân vận', 'nội chính', 'tỉnh ủy', 'thành ủy', 'huyện ủy', 'quận ủy', 'thị ủy', 'đảng ủy', 'đảng bộ', 'chi bộ',
  'chi ủy', 'cấp ủy', 'tổ chức đảng', 'đảng viên', 'đảng đoàn', 'ban cán sự đảng', 'bí thư', 'phó bí thư', 'thường trực',
  'đại hội', 'xây dựng đảng', 'tỉnh đoàn', 'thành đoàn', 'xã đoàn', 'hệ thống chính trị', 'chính trị', 'trường chính trị',
  // Front, unions and mass organisations.
  'mặt trận tổ quốc việt nam', 'mặt trận tổ quốc', 'mặt trận', 'tổ quốc', 'công đoàn', 'công đoàn cơ sở', 'liên đoàn lao động',
  'tổng liên đoàn', 'hội nông dân', 'nông dân', 'hội liên hiệp phụ nữ', 'liên hiệp', 'phụ nữ', 'hội cựu chiến binh',
  'cựu chiến binh', 'đoàn thanh niên', 'thanh niên', 'thanh niên xung phong', 'thiếu niên', 'tiền phong', 'nhi đồng', 'đoàn viên',
  'hội viên', 'người cao tuổi', 'người khuyết tật', 'chữ thập đỏ', 'khuyến học', 'luật gia', 'hội luật gia', 'đoàn luật sư', 'nhà báo', 'văn học nghệ thuật',
  'văn học', 'nghệ thuật', 'doanh nghiệp', 'doanh nhân', 'hiệp hội', 'liên minh hợp tác xã', 'chính trị - xã hội', 'đoàn thể',
  'quần chúng', 'tôn vinh',
  // Army and police.
  'quân đội nhân dân', 'công an nhân dân', 'quân sự', 'bộ chỉ huy quân sự', 'bộ tư lệnh', 'quân khu', 'bộ đội',
  'bộ đội biên phòng', 'biên phòng', 'dân quân tự vệ', 'cảnh sát', 'cảnh sát biển', 'cảnh sát giao thông', 'an ninh',
  'an ninh trật tự', 'trật tự', 'trật tự an toàn xã hội', 'phòng cháy', 'chữa cháy', 'cứu nạn', 'cứu hộ', 'phòng thủ dân sự',
  'quốc phòng toàn dân', 'lực lượng vũ trang', 'lực lượng', 'hậu phương', 'trại giam',
  // Hospitals and health.
  'bệnh viện', 'bệnh viện đa khoa', 'đa khoa', 'chuyên khoa', 'sản nhi', 'phụ sản', 'nhi khoa', 'lao và bệnh phổi',
  'y học cổ truyền', 'cổ truyền', 'điều dưỡng', 'phục hồi chức năng', 'trung tâm y tế', 'trạm y tế', 'kiểm soát bệnh tật',
  'y tế dự phòng', 'khám bệnh', 'chữa bệnh', 'chăm sóc sức khỏe', 'sức khỏe', 'dược phẩm', 'mỹ phẩm', 'thực phẩm', 'tiêm chủng',
  'dịch bệnh', 'pháp y', 'tâm thần', 'huyết học', 'truyền máu', 'hiến máu',
  // Schools and institutes.
  'trường học', 'mầm non', 'mẫu giáo', 'tiểu học', 'trung học cơ sở', 'trung học phổ thông', 'trung học', 'phổ thông',
  'phổ thông dân tộc nội trú', 'dân tộc nội trú', 'nội trú', 'bán trú', 'giáo dục thường xuyên', 'thường xuyên', 'cao đẳng',
  'đại học', 'học viện', 'đại học quốc gia', 'sau đại học', 'trường chuyên', 'dạy nghề', 'hướng nghiệp', 'học sinh', 'sinh viên',
  'nhà giáo', 'giáo viên', 'giảng viên', 'nghiên cứu', 'viện nghiên cứu', 'thư viện', 'bảo tàng', 'di tích', 'di sản', 'nhà hát',
  'phát thanh', 'truyền hình', 'khuyến nông', 'khuyến công', 'quỹ đất', 'phát triển quỹ đất', 'dịch vụ công', 'hành chính công',
  'phục vụ hành chính công',
  // Posts.
  'chủ tịch', 'phó chủ tịch', 'chủ nhiệm', 'phó chủ nhiệm', 'bộ trưởng', 'thứ trưởng', 'cục trưởng', 'phó cục trưởng',
  'chi cục trưởng', 'vụ trưởng', 'phó vụ trưởng', 'viện trưởng', 'phó viện trưởng', 'chánh án', 'phó chánh án', 'chánh văn phòng',
  'phó chánh văn phòng', 'chánh thanh tra', 'phó chánh thanh tra', 'giám đốc', 'phó giám đốc', 'tổng giám đốc',
  'phó tổng giám đốc', 'trưởng ban', 'phó trưởng ban', 'trưởng phòng', 'phó trưởng phòng', 'phó trưởng', 'trưởng đoàn',
  'tổ trưởng', 'đội trưởng', 'hiệu trưởng', 'phó hiệu trưởng', 'trưởng khoa', 'thủ trưởng', 'người đứng đầu', 'kế toán trưởng',
  'kế toán', 'tổng biên tập', 'trưởng công an', 'chỉ huy trưởng', 'chính ủy', 'lãnh đạo', 'ủy viên', 'thành viên', 'thư ký',
  'chuyên viên', 'công chức', 'viên chức', 'cán bộ', 'người lao động', 'phụ trách', 'đại biểu', 'tổng bí thư',
  // Titles of plans.
  'phát động', 'phong trào', 'thi đua', 'khen thưởng', 'thi đua yêu nước', 'yêu nước', 'ái quốc', 'điển hình tiên tiến',
  'tiên tiến', 'tổ chức thực hiện', 'thực hiện', 'triển khai', 'triển khai thực hiện', 'thi hành luật', 'tổng kết', 'sơ kết',
  'đánh giá', 'xếp loại', 'tuyên truyền', 'hưởng ứng', 'kỷ niệm', 'chào mừng', 'công tác', 'công tác dân vận', 'công tác tổ chức',
  'công tác trọng tâm', 'trọng tâm', 'trọng điểm', 'cao điểm', 'đột phá', 'nâng cao', 'tăng cường', 'đẩy mạnh', 'tiếp tục',
  'đổi mới', 'hiệu quả', 'hiệu lực', 'năng lực', 'chất lượng cao', 'nguồn nhân lực', 'nhân lực', 'cải cách hành chính',
  'cải cách tư pháp', 'cải cách', 'kiểm soát thủ tục', 'sắp xếp', 'tổ chức bộ máy', 'bộ máy', 'tinh gọn', 'tinh giản',
  'tinh giản biên chế', 'biên chế', 'luân chuyển', 'điều động', 'bổ nhiệm', 'tuyển dụng', 'bồi dưỡng', 'tập huấn', 'đào tạo nghề',
  'phòng ngừa', 'phòng chống', 'phòng, chống', 'thực hành tiết kiệm', 'tiết kiệm', 'chống lãng phí', 'người nghèo', 'giảm nghèo',
  'giảm nghèo bền vững', 'bền vững', 'phát triển bền vững', 'xây dựng nông thôn mới', 'nông thôn mới', 'nhà ở xã hội', 'nhà ở',
  'nhà tạm', 'dột nát', 'an sinh xã hội', 'chính sách xã hội', 'chính sách', 'ưu đãi', 'việc làm', 'thất nghiệp',
  'bình đẳng giới', 'bạo lực gia đình', 'mục tiêu quốc gia', 'quốc gia', 'chiến lược', 'tăng trưởng', 'hội nhập quốc tế',
  'quốc tế', 'đối ngoại', 'hợp tác', 'dân chủ', 'quy chế dân chủ', 'dân chủ cơ sở', 'đời sống văn hóa', 'khu dân cư',
  'toàn dân đoàn kết', 'đoàn kết', 'đại đoàn kết', 'văn minh', 'văn hóa công sở', 'công sở', 'kỷ luật', 'kỷ cương', 'công vụ',
  'đạo đức công vụ', 'đạo đức', 'học tập', 'tư tưởng', 'phong cách', 'chủ nghĩa', 'xã hội chủ nghĩa', 'bầu cử', 'nhiệm kỳ',
  'ngân sách nhà nước', 'ngân sách', 'nhà nước', 'nhân dân', 'tài sản', 'tài sản công', 'đầu tư công', 'giải ngân', 'mua sắm',
  'thanh toán', 'không dùng tiền mặt', 'dữ liệu', 'cơ sở dữ liệu', 'chính phủ số', 'chính quyền số', 'chính quyền',
  'chính quyền địa phương', 'hai cấp', 'định danh', 'xác thực điện tử', 'điện tử', 'trực tuyến', 'một cửa', 'một cửa liên thông',
  'liên thông', 'trí tuệ nhân tạo', 'thiên tai', 'phòng thủ', 'tìm kiếm cứu nạn', 'ứng phó', 'khắc phục', 'hậu quả',
  'hậu quả chiến tranh', 'ma túy', 'tội phạm', 'buôn lậu', 'gian lận thương mại', 'hàng giả', 'mua bán người', 'tai nạn',
  'tệ nạn xã hội', 'vệ sinh', 'chiếu sáng', 'cây xanh', 'trồng cây', 'hiện đại hóa', 'công nghiệp hóa', 'số hóa', 'xã hội hóa',
  'tự chủ', 'kiện toàn', 'quán triệt', 'sáng kiến', 'danh hiệu', 'gương mẫu', 'trong sạch', 'vững mạnh', 'tồn tại', 'hiện tại',
  'giai đoạn', 'hằng năm', 'hàng năm', 'hàng tháng', 'định kỳ', 'đợt cao điểm', 'lập thành tích', 'thành tích', 'hoàn thành',
  'xuất sắc', 'chỉ tiêu', 'tiêu chí', 'mục đích', 'yêu cầu', 'nội dung', 'giải pháp', 'tiến độ', 'kinh phí', 'phân công',
  'phối hợp', 'tham mưu', 'trang thiết bị', 'cơ sở vật chất', 'trụ sở', 'phương tiện', 'học bổng', 'đền ơn đáp nghĩa',
  'uống nước nhớ nguồn', 'kết nghĩa', 'nghĩa tình đồng đội', 'cả nước chung tay', 'vì người nghèo', 'không để ai bị bỏ lại',
  'quản lý', 'phát triển', 'bảo vệ', 'bảo đảm', 'an toàn', 'phục vụ', 'hỗ trợ', 'tư vấn', 'vận động', 'vận hành', 'sự nghiệp',
  'hợp nhất', 'sáp nhập', 'tiếp nhận', 'bàn giao', 'tái định cư', 'giải phóng mặt bằng', 'mặt bằng', 'nhân sự', 'tiền lương',
  'hội nghị', 'hội thi', 'hội thảo', 'cuộc thi', 'tự do', 'hạnh phúc', 'độc lập', 'hòa bình', 'quốc khánh', 'cách mạng',
  'truyền thống', 'ngày truyền thống', 'thành lập', 'ngày thành lập', 'từ thiện', 'lý do', 'đầu năm', 'cuối năm', 'giữa kỳ', 'nội bộ', 'quyết toán',
  'dự toán', 'công khai', 'minh bạch', 'số liệu', 'thu hồi', 'tín dụng chính sách', 'kiểm kê', 'tổng điều tra', 'điều tra',
  'khảo sát', 'xử lý', 'giải quyết', 'tranh chấp', 'sử dụng', 'khai thác', 'tập thể', 'cá nhân', 'lĩnh vực', 'hệ thống',
  'trọng đại',
]

/**
 * Words before which a line break reads best, from the strongest to the weakest: places first, then periods, then the words
 * that join phrases. They count only as words of their own: not the `xã` of `xã hội`, nor any other part of a longer term of
 * `COMPOUNDS`, nor the `năm` of a count (`5 năm`).
 */
export const LINE_OPENERS: readonly string[] = [
  'thành phố', 'tỉnh', 'đặc khu', 'phường', 'xã', 'thị trấn', 'thị xã', 'quận', 'huyện', 'khu vực', 'tỉnh ủy', 'thành ủy',
  'trực thuộc', 'thuộc', 'trên địa bàn', 'giai đoạn', 'nhiệm kỳ', 'đến năm', 'năm', 'và', 'trong', 'nhân dịp', 'nhằm', 'theo',
  'đối với', 'giữa', 'do', 'tại', 'ở', 'từ', 'cho', 'về', 'với', 'của',
]
