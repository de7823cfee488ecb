import { slipsOf } from './slips.ts'

/**
 * Terms of two syllables that stay the term when a tone goes astray. `~` marks the syllables for which every other tone is a slip:
 * `xử ~lý` would find `xử lỳ`. A mark is left out where another tone makes sense (`hình thức hiện nay`, `tín hiệu qua`), and words
 * are named with which the odd pair is chance (`quyết đính kèm`).
 */
export const FIXED_TERMS = slipsOf(`
  ~pháp ~luật
  thực ~hiện ; not before máu kế tặng đất
  quyết ~định ; not before kèm chính chỉ công chiến
  xác ~định ; not before kèm chính chỉ
  quy ~định ; not before kèm chính chỉ
  khẳng ~định
  thẩm ~định
  ổn ~định
  nghị ~định ; not before kèm chính chỉ công chiến kỳ
  nghị ~quyết
  nhiệm ~vụ ; not before khí trang trụ
  trách ~nhiệm
  bổ ~nhiệm
  chính ~trị ; not before hoãn trệ tuệ thức
  chính ~quyền ; not before góp
  công ~chức
  ~lãnh ~đạo ; not before tạo thải đức
  ~triển ~khai
  phát ~triển
  phát ~hiện ; not before máu kế tặng đất
  kết ~luận ; not before chuyển phiên
  kiểm ~tra
  ~giám sát ; not before thương hại nhập
  ~xử ~lý ; not before hôn lịch do luận
  ~bảo ~đảm ; not before bảo nhận nhiệm trách phán thoại
  ~đảm bảo
  ~bảo vệ ; not before sinh tinh
  bảo ~hiểm
  ~quản ~lý ; not before luận do lịch tưởng lẽ trí hôn
  ~giải ~quyết
  ~giải ~pháp
  tăng ~cường ; not before chế bức lĩnh vị
  thường ~xuyên
  ~trung ~ương
  ~ủy ban ; not after đại thượng trung thiếu
  ~hội đồng ; not after thu phục phản ; not before bộ thời tiền tiến bào
  hoạt ~động ; not before bộ thời ý đội
  lao ~động ; not before nhiễm thời mắc bộ
  vận ~động ; not before bộ ý thời
  ~chủ trì
  ~chủ động ; not before viên vật lực
  ~chủ tịch
  ~thủ ~tục
  ~thủ ~trưởng ; not before hợp học
  ~trình tự
  tuyên ~truyền
  tham ~nhũng
  ~lãng ~phí
  kinh ~phí
  ngân ~sách
  ~kế ~hoạch ; not before định
  ~chương ~trình
  ~dự án ; not before phí
  ~đánh giá
  ~tổng ~kết
  ~tổng hợp
  khen ~thưởng ; not before xuyên kỳ trực binh
  thi ~đua
  ~phong ~trào ; not before tặng đổi giải
  kỷ ~luật
  ~kỷ ~cương ; not before quyết nghị vị
  ~kỷ ~niệm
  ~kỹ ~thuật
  ~hoàn ~thành ; not before toán lý tra niên lập viên phần
  ~hoàn ~thiện
  ~xây ~dựng
  ~sử ~dụng ; not after lịch tiền
  vi ~phạm
  bồi ~dưỡng
  đào ~tạo
  ~lĩnh vực
  ~hệ thống
  sáng ~tạo
  ~sửa đổi ; not before mới
  ~bổ ~sung ; not before sức túc mãn đạn
  điều ~chỉnh ; not before sách xác quyền trị yếu phủ
  ~hỗ ~trợ ; not after bảo ủng cứu ; not before cấp lý giúp
  ~mở rộng ; not before mở rãi
  ~nỗ ~lực ; not before lượng
  ~chất lượng
  chất ~lượng ; not before thực tâm hưu tối
  ~vướng mắc
  khó ~khăn
  tiếp ~tục
  ~xã ~hội ; not before chợ nhập họp
  kinh ~tế ; not before liệt
  địa ~phương ; not after nghĩa
  ~biện ~pháp ; not before luật lý y lệnh
  thẩm ~quyền
  theo ~dõi
  ~đôn ~đốc
  ~văn bản
  tài ~sản
  hồ ~sơ
  nghiệp ~vụ ; not before khí trang trụ trường
  chuyên ~môn
  yêu ~cầu
  ~cải cách ; not before mạng ly nhau làm
  cải ~thiện
  ~thành ~lập ; not after phát âm
  thành ~phố ; not before biến thông cập điểm
  môi ~trường
  giáo ~dục
  bệnh ~viện ; not before chức thông trợ
  kiến ~nghị ; not before ngờ vấn thức lễ
  khiếu ~nại
  ~tố ~tụng
  pháp ~lý ; not before tâm hôn khai
  ~cơ sở
  cơ ~sở ; not before cấp suất hở sinh
  trụ ~sở
  ~tham ~mưu
  tập ~huấn ; not before chương
  hội ~nghị ; not before hưu dưỡng việc ngơi lễ thức vấn
  ~cán bộ
  ~đảng viên
  tín ~dụng
  an ~toàn
  phòng ~ngừa
  phổ ~biến
  ảnh ~hưởng ; not before dẫn đến tới về
  ~thời hạn
  tiến ~độ ; not before thị
  tinh ~thần
  đấu ~tranh
  tệ ~nạn
  tội ~phạm
  công ~nghệ ; not after thủ
  nông ~nghiệp
  doanh ~nghiệp
  giám ~đốc
  thanh ~niên
  ~cưỡng ~chế ; not after kỷ tăng ; not before độ tài biến tạo
  ~thẩm phán
  chứng ~thực ; not before ăn uống
  ~nghiêm túc ; not before trực
  ~quán triệt ; not after cơ liên ; not before phá hạ tiêu để
  ~chỉnh đốn
`)
