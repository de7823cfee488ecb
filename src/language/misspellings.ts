import { slipsOf } from './slips.ts'

/**
 * Slips common in administrative texts, each beyond doubt: a form that can be right elsewhere names where. Slips of tone marks in
 * fixed terms (`quyết đinh`, `tổ tụng`) are in `fixed-terms.ts`; those that only the sense betrays, in `confusions.ts`.
 */
export const MISSPELLINGS = slipsOf(`
  trào mừng > chào mừng
  trình tựu > trình tự
  nghành > ngành
  nghạch > ngạch
  ngiêm > nghiêm
  ngiên cứu > nghiên cứu
  ngiệp > nghiệp
  ngị quyết > nghị quyết
  ngị định > nghị định
  ngĩa > nghĩa
  nge > nghe
  gi nhận > ghi nhận
  gi nhớ > ghi nhớ
  ngiã vụ > nghĩa vụ
  nghỉa vụ > nghĩa vụ
  nghỉa tình > nghĩa tình
  ý nghỉa > ý nghĩa
  bổ xung > bổ sung
  xử dụng > sử dụng
  xữ dụng > sử dụng
  sử lý > xử lý ; not after lịch tiền
  sử lí > xử lí ; not after lịch tiền
  sử phạt > xử phạt ; not after lịch
  sét xử > xét xử ; not after đất ; not before lý
  xét sử > xét xử
  xem sét > xem xét
  nhận sét > nhận xét
  bình sét > bình xét
  soát sét > soát xét
  xoát xét > soát xét
  rà xoát > rà soát
  dà soát > rà soát
  kiểm xoát > kiểm soát
  giám xát > giám sát
  dám sát > giám sát
  khảo xát > khảo sát
  sâu xát > sâu sát
  sâu xắc > sâu sắc
  xâu sắc > sâu sắc
  xâu rộng > sâu rộng
  xuất xắc > xuất sắc
  suất sắc > xuất sắc
  đề suất > đề xuất
  đột suất > đột xuất
  sản suất > sản xuất
  truy suất > truy xuất
  trích suất > trích xuất
  suất phát > xuất phát ; not after công hiệu áp năng tần ; not before điện
  suất hiện > xuất hiện ; not after lãi tỷ tỉ năng công tần hiệu áp xác thuế
  suất khẩu > xuất khẩu ; not before phần
  năng xuất > năng suất ; not after khả chức kỹ tài tiềm ; not before khẩu hiện sắc phát bản cảnh
  công xuất > công suất ; not after thủ gia nhân thành ; not before khẩu sắc phát hiện bản trình xứ cảnh hóa kho
  lãi xuất > lãi suất ; not before khẩu
  tần xuất > tần suất
  hiệu xuất > hiệu suất ; not after nhãn tín danh ký thương ; not before xứ khẩu hiện bản trình
  xác xuất > xác suất ; not after chính minh
  sơ xuất > sơ suất ; not after hồ
  sơ xài > sơ sài
  xơ kết > sơ kết
  xơ bộ > sơ bộ
  xơ tán > sơ tán
  xơ cứu > sơ cứu
  xắp xếp > sắp xếp
  sắp sếp > sắp xếp
  xắp sếp > sắp xếp
  xắp tới > sắp tới
  xinh sống > sinh sống
  xinh hoạt > sinh hoạt
  học xinh > học sinh
  vệ xinh > vệ sinh
  an xinh > an sinh
  phát xinh > phát sinh
  xức khỏe > sức khỏe
  chăm xóc > chăm sóc
  chính xách > chính sách
  ngân xách > ngân sách
  danh xách > danh sách
  cơ xở > cơ sở
  trụ xở > trụ sở
  cuộc xống > cuộc sống
  đời xống > đời sống
  xáng tạo > sáng tạo
  xáng kiến > sáng kiến
  xẵn sàng > sẵn sàng
  sẳn sàng > sẵn sàng
  sẳn có > sẵn có
  sây dựng > xây dựng
  sử trí > xử trí
  sã hội > xã hội
  sác định > xác định
  sác minh > xác minh
  sác nhận > xác nhận
  sung phong > xung phong ; not after bổ
  sung đột > xung đột ; not after bổ
  sung quanh > xung quanh ; not after bổ
  suyên suốt > xuyên suốt
  thường suyên > thường xuyên
  sát nhập > sáp nhập ; not after giám kiểm khảo ; not before khẩu cảnh học
  xát nhập > sáp nhập
  xác nhập > sáp nhập ; not after chính ; not before liệu học khẩu dữ
  cập nhập > cập nhật ; not after đề phổ ; not before khẩu cư
  cọ sát > cọ xát
  sơ sác > xơ xác
  chuẩn đoán > chẩn đoán
  chẩn bị > chuẩn bị
  chỉnh chu > chỉn chu ; not before kỳ kì vi trình chuyển cấp
  chấn chĩnh > chấn chỉnh
  chẩn chỉnh > chấn chỉnh
  chín mùi > chín muồi
  đọc giả > độc giả
  tựu chung > tựu trung
  vô hình chung > vô hình trung
  trau giồi > trau dồi
  giao động > dao động ; not after bàn chuyển ; not before vật lực cơ thổ sản thái
  dây truyền > dây chuyền
  giây chuyền > dây chuyền
  chuyền thống > truyền thống
  chuyền thông > truyền thông
  tuyên chuyền > tuyên truyền
  truyên truyền > tuyên truyền
  tuyên truyên > tuyên truyền
  chuyển khai > triển khai ; not before thác báo sinh hải
  chiển khai > triển khai
  truyển đổi > chuyển đổi
  truyển giao > chuyển giao
  truyên môn > chuyên môn
  truyên đề > chuyên đề
  truyên trách > chuyên trách
  chao đổi > trao đổi
  chao tặng > trao tặng
  trương trình > chương trình
  chương chình > chương trình
  trủ trì > chủ trì
  trủ động > chủ động
  trủ yếu > chủ yếu
  chủ chì > chủ trì
  chủ chương > chủ trương ; not before trình
  trú trọng > chú trọng ; not after cư tạm lưu thường nội
  chú chọng > chú trọng
  chung thực > trung thực ; not before hiện tế tiễn trạng thi chất hành phẩm đơn
  chung tâm > trung tâm ; not before huyết nguyện trạng lý tư
  chung ương > trung ương
  tập chung > tập trung ; not after học luyện bài thực diễn sưu phần tuyển bộ ; not before cư của cho
  trọng tân > trọng tâm
  trất lượng > chất lượng
  trấp hành > chấp hành
  trấn chỉnh > chấn chỉnh ; not after thị ; not before trang sửa lý
  trấm dứt > chấm dứt
  trậm trễ > chậm trễ
  chậm chễ > chậm trễ
  chậm chể > chậm trễ
  chậm trể > chậm trễ
  trính sách > chính sách
  trính quyền > chính quyền
  trính trị > chính trị
  trính xác > chính xác
  tri tiết > chi tiết
  chí tuệ > trí tuệ
  trỉ đạo > chỉ đạo
  trỉ tiêu > chỉ tiêu
  trỉ thị > chỉ thị
  trỉ đạt > chỉ đạt
  chạm y tế > trạm y tế
  chụ sở > trụ sở
  chở ngại > trở ngại
  chở thành > trở thành ; not before viên phẩm
  trứng minh > chứng minh
  trứng nhận > chứng nhận
  trúng ta > chúng ta
  đồng trí > đồng chí ; not after hội cộng ; not before thức tuệ
  quán chiệt > quán triệt
  quán triêt > quán triệt
  chính chị > chính trị ; not before em
  vị chí > vị trí ; not before minh sĩ hướng nguyện
  bố chí > bố trí ; not before hướng
  duy chì > duy trì
  trải ngiệm > trải nghiệm
  triệt đễ > triệt để
  rải ngân > giải ngân
  dải ngân > giải ngân
  dải pháp > giải pháp
  dải quyết > giải quyết
  rải quyết > giải quyết
  giải phân cách > dải phân cách
  gianh giới > ranh giới
  giấu diếm > giấu giếm
  dấu diếm > giấu giếm
  dữ gìn > giữ gìn
  dữ vững > giữ vững
  giữ liệu > dữ liệu ; not after lưu cất
  giự án > dự án
  giự thảo > dự thảo
  giự toán > dự toán
  giự kiến > dự kiến
  giự phòng > dự phòng
  dám đốc > giám đốc
  giáo giục > giáo dục
  dáo dục > giáo dục
  dao thông > giao thông
  dao nhiệm vụ > giao nhiệm vụ
  da đình > gia đình
  dành thắng lợi > giành thắng lợi
  dành chính quyền > giành chính quyền
  giành riêng > dành riêng
  giành thời gian > dành thời gian ; not after tranh
  dản dị > giản dị
  giuy trì > duy trì
  rịch vụ > dịch vụ
  giu lịch > du lịch
  rân số > dân số
  lăng lực > năng lực
  nãnh đạo > lãnh đạo
  lãnh đạp > lãnh đạo
  lông nghiệp > nông nghiệp
  lông dân > nông dân
  lông thôn > nông thôn
  nao động > lao động
  nĩnh vực > lĩnh vực
  nực lượng > lực lượng
  lội dung > nội dung
  lội quy > nội quy
  lâng cao > nâng cao
  lỗ lực > nỗ lực ; not after thua
  nành mạnh > lành mạnh
  nồng ghép > lồng ghép
  nựa chọn > lựa chọn
  lền tảng > nền tảng
  phát luật > pháp luật
  phát lý > pháp lý ; not before do lịch luận
  phát chế > pháp chế ; not before độ biến tài phẩm tạo
  pháp huy > phát huy ; not before động hiệu chương
  pháp triển > phát triển ; not before khai lãm vọng
  pháp động > phát động ; not after biện phương giải ; not before viên lực thái vật
  biện phát > biện pháp
  chín trị > chính trị
  chín sách > chính sách ; not after số được
  chín quyền > chính quyền
  chín phủ > chính phủ
  chín xác > chính xác
  chín thức > chính thức
  tài chín > tài chính
  thủ tục hành chín > thủ tục hành chính
  cải cách hành chín > cải cách hành chính
  hoàn thàn > hoàn thành
  hoàng thành nhiệm vụ > hoàn thành nhiệm vụ
  hoàng thành tốt > hoàn thành tốt
  hoàng thành các > hoàn thành các
  hoàng thành xuất sắc > hoàn thành xuất sắc
  hoàng thiện > hoàn thiện
  thàn lập > thành lập
  thàn phố > thành phố
  thàn phần > thành phần
  thàn tích > thành tích
  tìn hình > tình hình
  tình hìn > tình hình
  quyền sử hữu > quyền sở hữu
  sử hữu > sở hữu ; not after lịch tiền ; not before nghị ích hạn hiệu
  lựa chon > lựa chọn
  chon lọc > chọn lọc
  thì đua > thi đua
  nhiêm vụ > nhiệm vụ
  nhiệm cụ > nhiệm vụ ; not before thể
  trách nhiện > trách nhiệm
  kinh ngiệm > kinh nghiệm
  thực hiệm > thực hiện
  thự hiện > thực hiện ; not after biệt
  tực hiện > thực hiện
  thực hiên > thực hiện
  tực tiếp > trực tiếp
  trục tiếp > trực tiếp ; not before giáp cận nối tục nhận
  tổ chứ thực hiện > tổ chức thực hiện
  tổ chức thự hiện > tổ chức thực hiện
  tỏ chức > tổ chức
  tô chức > tổ chức
  tổ cức > tổ chức
  phồi hợp > phối hợp
  phối hơp > phối hợp
  phối họp > phối hợp ; not after điều ; not before báo giao hội
  kết hơp > kết hợp
  tổng hơp > tổng hợp
  chỉ đao > chỉ đạo ; not before kéo
  lãnh đao > lãnh đạo
  lảnh đạo > lãnh đạo
  chi đạo > chỉ đạo ; not before cụ
  chi thị > chỉ thị ; not before trấn trường xã
  chĩ đạo > chỉ đạo
  chỉ đạp > chỉ đạo
  hổ trợ > hỗ trợ
  hỗ trơ > hỗ trợ
  nổ lực > nỗ lực ; not before lượng
  cũng cố > củng cố ; not before gắng ý tình định
  mỡ rộng > mở rộng
  sữa đổi > sửa đổi
  sữa chữa > sửa chữa
  sửa chửa > sửa chữa
  sữa sai > sửa sai
  giử gìn > giữ gìn
  giử vững > giữ vững
  gìn giử > gìn giữ
  dể dàng > dễ dàng
  dễ giàng > dễ dàng
  đẫy mạnh > đẩy mạnh
  đẩy manh > đẩy mạnh
  đấy mạnh > đẩy mạnh
  lảng phí > lãng phí
  kỹ luật > kỷ luật
  kỹ cương > kỷ cương
  kỹ niệm > kỷ niệm
  thế kỹ > thế kỷ
  kỷ thuật > kỹ thuật
  kỷ năng > kỹ năng
  kỷ lưỡng > kỹ lưỡng
  công nghệ thông tim > công nghệ thông tin
  chia sẽ > chia sẻ ; not after phân
  san sẽ > san sẻ
  xan sẻ > san sẻ
  mạnh mẻ > mạnh mẽ
  chặt chẻ > chặt chẽ
  sạch sẻ > sạch sẽ
  suông sẻ > suôn sẻ
  trãi qua > trải qua
  giãi quyết > giải quyết
  giãi pháp > giải pháp
  cãi thiện > cải thiện
  cãi cách > cải cách
  khã năng > khả năng
  khã thi > khả thi
  hiệu quã > hiệu quả
  kết quã > kết quả
  hậu quã > hậu quả
  quãng bá > quảng bá
  quãng cáo > quảng cáo
  quãng trường > quảng trường
  bão đảm > bảo đảm
  bảo đãm > bảo đảm
  đãm bảo > đảm bảo
  đảm bão > đảm bảo
  đảm bải > đảm bảo
  đảm bào > đảm bảo
  bão vệ > bảo vệ ; not before tinh sinh
  bão hiểm > bảo hiểm ; not before họa nghèo
  bão quản > bảo quản
  bão tồn > bảo tồn ; not before tại
  phát triễn > phát triển
  triễn khai > triển khai
  triễn vọng > triển vọng
  kiễm tra > kiểm tra
  kiễm soát > kiểm soát
  kiêm tra > kiểm tra
  đãng viên > đảng viên
  đãng bộ > đảng bộ
  đãng ủy > đảng ủy
  đản viên > đảng viên
  đản bộ > đảng bộ
  nâng coa > nâng cao
  nâng cap > nâng cao
  nâng cấo > nâng cao
  khó khắn > khó khăn
  khó khằn > khó khăn
  tạo đọng lực > tạo động lực
  hoạt đọng > hoạt động
  lao đọng > lao động
  chủ đọng > chủ động
  vận đọng > vận động
  tác đọng > tác động
  hội đòng > hội đồng
  cộng đòng > cộng đồng
  hợp đòng > hợp đồng
  đòng thời > đồng thời ; not before kỳ gian điểm tiết
  đòng chí > đồng chí
  đòng bộ > đồng bộ
  trọng tậm > trọng tâm
  tiếp tuc > tiếp tục
  tiêp tục > tiếp tục
  thủ trướng > thủ trưởng
  thủ trưỏng > thủ trưởng
  đôn đóc > đôn đốc
  đốn đốc > đôn đốc
  đồn đốc > đôn đốc
  theo giõi > theo dõi
  theo rõi > theo dõi
  theo dỏi > theo dõi
  tham miu > tham mưu
  tham mưa > tham mưu
  tham nhủng > tham nhũng
  phòng chóng > phòng chống
  phòng, chóng > phòng, chống
  phòng trống tham nhũng > phòng chống tham nhũng
  tiết kiệp > tiết kiệm
  tiếc kiệm > tiết kiệm
  công khia > công khai
  minh bạnh > minh bạch
  cở sở > cơ sở
  cơ sỡ > cơ sở
  sở hửu > sở hữu
  hửu ích > hữu ích
  hửu hiệu > hữu hiệu
  hữu nghỉ > hữu nghị
  hội nghỉ > hội nghị ; not before hưu dưỡng việc ngơi lễ
  hội nghi > hội nghị ; not before lễ thức vấn
  đề nghi > đề nghị ; not before ngờ vấn thức lễ
  kiến nghi > kiến nghị ; not before ngờ vấn thức lễ
  hướng dẩn > hướng dẫn
  hưỡng dẫn > hướng dẫn
  hường dẫn > hướng dẫn
  dẩn đầu > dẫn đầu
  dẩn đến > dẫn đến
  bồi dưởng > bồi dưỡng
  khen thưỡng > khen thưởng
  ảnh hưỡng > ảnh hưởng
  hưỡng ứng > hưởng ứng
  hưởng ướng > hưởng ứng
  tưỡng niệm > tưởng niệm
  tư tưỡng > tư tưởng
  tăng trưỡng > tăng trưởng
  trưỡng phòng > trưởng phòng
  trưỡng ban > trưởng ban
  thủ trưỡng > thủ trưởng
  bộ trưỡng > bộ trưởng
  cục trưỡng > cục trưởng
  hiệu trưỡng > hiệu trưởng
  chất lượg > chất lượng
  số lượg > số lượng
  đối tượg > đối tượng
  nguồi dân > người dân
  ngưòi dân > người dân
  ngưới dân > người dân
  nguời dân > người dân
  cần thiếc > cần thiết
  khoa hoc > khoa học
  quy đinh > quy định
  qui đinh > quy định
  quiết định > quyết định
  quyếp định > quyết định
  quyết địng > quyết định
  quy địng > quy định
  quyết đinh > quyết định
  công chưng > công chứng
  địa bản > địa bàn ; not before đồ
  địa bạn > địa bàn
  địa phướng > địa phương
  bản vẻ > bản vẽ
  vẽ vang > vẻ vang
  suy nghỉ > suy nghĩ
  nghĩ dưỡng > nghỉ dưỡng
  nghĩ hưu > nghỉ hưu
  nghĩ lễ > nghỉ lễ
  nghĩ phép > nghỉ phép
  ngày nghĩ > ngày nghỉ
  liệt sỉ > liệt sĩ
  chiến sỉ > chiến sĩ
  bác sỉ > bác sĩ
  thạc sỉ > thạc sĩ
  tiến sỉ > tiến sĩ
  hạn chể > hạn chế
  thể chể > thể chế
  quy chể > quy chế
  xây dưng > xây dựng
  xậy dựng > xây dựng
  sử dung > sử dụng
  nội dụng > nội dung
  trang thết bị > trang thiết bị
  thiết vị > thiết bị ; not before trí thế
  chuẫn bị > chuẩn bị
  tiêu chuẫn > tiêu chuẩn
  quy chuẫn > quy chuẩn
  lổi > lỗi ; not after lồi
  lổ hổng > lỗ hổng
  tháo gở > tháo gỡ
  gở vướng > gỡ vướng
  vướn mắc > vướng mắc
  vướng mắt > vướng mắc
  khắc phụ > khắc phục
  gữi > gửi
  rỏ ràng > rõ ràng
  rỏ > rõ ; not before rẻ giọt
  củng như > cũng như
  củng được > cũng được
  củng phải > cũng phải
  cã nước > cả nước
  tất cã > tất cả
  cãi tạo > cải tạo
  phổ biếng > phổ biến
  phồ biến > phổ biến
  phổ biên > phổ biến
  phổ cặp > phổ cập
  xoá mù chử > xoá mù chữ
  chử ký > chữ ký
  chử viết > chữ viết
  tuyện đối > tuyệt đối
  tuyệt đói > tuyệt đối
  điển hìn > điển hình
  gương mẩu > gương mẫu
  biểu mẩu > biểu mẫu
  mẩu biểu > mẫu biểu
  theo mẩu > theo mẫu
  thẩm quyên > thẩm quyền
  thẫm quyền > thẩm quyền
  thẫm định > thẩm định
  thẫm tra > thẩm tra
  kiểm điễm > kiểm điểm
  điễm > điểm
  thời điễm > thời điểm
  địa điễm > địa điểm
  quan điễm > quan điểm
  trọng điễm > trọng điểm
  biễu dương > biểu dương
  tiêu biễu > tiêu biểu
  đại biễu > đại biểu
  chuyễn đổi > chuyển đổi
  chuyễn giao > chuyển giao
  luân chuyễn > luân chuyển
  tuyễn dụng > tuyển dụng
  hiễu biết > hiểu biết
  tìm hiễu > tìm hiểu
  vỉ đại > vĩ đại
  truyền thốn > truyền thống
  hệ thồng > hệ thống
  hệ thốn > hệ thống
  hệ thóng > hệ thống
  thóng nhất > thống nhất
  thóng kê > thống kê
  nhân dận > nhân dân
  xã hôi > xã hội
  xả hội > xã hội
  cải cánh > cải cách
  mặt trân > mặt trận
  mặt chận > mặt trận
  đoàn thễ > đoàn thể
  tập thễ > tập thể
  cụ thễ > cụ thể
  thễ chế > thể chế
  có thễ > có thể
  tổng thễ > tổng thể
  phong trào thi đưa > phong trào thi đua
  thi đưa khen thưởng > thi đua khen thưởng
  thi đưa, khen thưởng > thi đua, khen thưởng
  công tác thi đưa > công tác thi đua
  giản cách xã hội > giãn cách xã hội
  dãn cách xã hội > giãn cách xã hội
  phòng, trống > phòng, chống ; only before tham tội cháy dịch thiên lãng bạo ma mua
  pháp hiện > phát hiện ; only before sớm kịp và xử bồi tham
  cách mạnh tháng tám > Cách mạng tháng Tám
  chương trình hành đông > chương trình hành động
  ứng dung > ứng dụng ; not after cung ; not before dịch môi tích lượng
  dử liệu > dữ liệu
  dử trữ > dự trữ
  thào gỡ > tháo gỡ
  nhà nươc > nhà nước
  đất nươc > đất nước
  trong tâm công tác > trọng tâm công tác
`)
