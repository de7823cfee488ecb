import { slipsOf } from './slips.ts'

/**
 * Terms of two syllables that stay the term when a tone goes astray. `~` marks the syllables for which every other tone is a slip:
 * `xử ~lý` would find `xử lỳ`. A mark is left out where another tone makes sense (`hình thức hiện nay`, `tín hiệu qua`), and words
 * are named with which the odd pair is chance (`quyết đính kèm`).
 */
export const FIXED_TERMS = slipsOf(`
  ~pháp ~luật
  thực ~hiện
  quyết ~định ; not before kèm chính chỉ công chiến
  xác ~định
  quy ~định
  khẳng ~định
  thẩm ~định
  ổn ~định
  nghị ~định ; not before kèm chính chỉ công chiến kỳ
  nghị ~quyết
  nhiệm ~vụ
  trách ~nhiệm
  bổ ~nhiệm
  chính ~trị ; not before hoãn trệ
  chính ~quyền ; not before góp
  công ~chức
  ~lãnh ~đạo ; not before tạo thải
  ~triển ~khai
  phát ~triển
  phát ~hiện
  kết ~luận
  kiểm ~tra
  ~giám sát ; not before thương
  ~xử ~lý ; not before hôn
  ~bảo ~đảm ; not before bảo nhận nhiệm trách phán thoại
  ~đảm ~bảo
  ~bảo vệ ; not before sinh tinh
  bảo ~hiểm
  ~quản ~lý ; not before luận do lịch
  ~giải ~quyết
  ~giải ~pháp
  tăng ~cường ; not before chế bức lĩnh vị
  thường ~xuyên
  ~trung ~ương
  ~ủy ban ; not after đại thượng trung thiếu
  ~hội đồng ; not after thu phục phản ; not before bộ thời tiền tiến bào
  hoạt ~động ; not before bộ thời
  lao ~động
  vận ~động ; not before bộ
  ~chủ trì
  ~chủ động ; not before viên
  ~chủ tịch
  ~thủ ~tục
  ~thủ ~trưởng
  ~trình tự
  tuyên ~truyền
  tham ~nhũng
  ~lãng ~phí
  kinh ~phí
  ngân ~sách
  ~kế ~hoạch ; not before định
  ~chương ~trình
  ~dự án
  ~đánh giá
  ~tổng ~kết
  ~tổng hợp
  khen ~thưởng ; not before xuyên kỳ trực
  thi ~đua
  ~phong ~trào ; not before tặng đổi giải
  kỷ ~luật
  ~kỷ ~cương ; not before quyết nghị vị
  ~kỷ ~niệm
  ~kỹ ~thuật
  ~hoàn ~thành ; not before toán lý tra niên
  ~hoàn ~thiện
  ~xây ~dựng
  ~sử ~dụng ; not after lịch tiền
  vi ~phạm
  bồi ~dưỡng
  đào ~tạo
  ~lĩnh vực
  ~hệ thống
  sáng ~tạo
  ~sửa ~đổi
  ~bổ ~sung ; not before sức
  điều ~chỉnh ; not before sách xác quyền trị yếu phủ
  ~hỗ ~trợ ; not after bảo ủng ; not before cấp lý giúp
  ~mở rộng
  ~nỗ ~lực
  ~chất lượng
  chất ~lượng ; not before thực tâm hưu tối
  ~vướng mắc
  khó ~khăn
  tiếp ~tục
  ~xã ~hội
  kinh ~tế ; not before liệt
  địa ~phương ; not after nghĩa
  ~biện ~pháp
  thẩm ~quyền
  theo ~dõi
  ~đôn ~đốc
  ~văn bản
  tài ~sản
  hồ ~sơ
  nghiệp ~vụ
  chuyên ~môn
  yêu ~cầu
  ~cải cách ; not before mạng ly nhau làm
  ~cải ~thiện
  ~thành ~lập
  thành ~phố ; not before biến thông cập điểm
  môi ~trường
  giáo ~dục
  bệnh ~viện
  kiến ~nghị
  khiếu ~nại
  ~tố ~tụng
  pháp ~lý ; not before tâm hôn khai
  ~cơ sở
  cơ ~sở
  trụ ~sở
  ~tham ~mưu
  tập ~huấn
  hội ~nghị ; not before hưu dưỡng việc
  ~cán bộ
  ~đảng viên
  tín ~dụng
  an ~toàn
  phòng ~ngừa
  phổ ~biến
  ảnh ~hưởng ; not before dẫn đến tới về
  ~thời hạn
  tiến ~độ
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
  ~nghiêm túc
  ~quán triệt ; not after cơ liên ; not before phá hạ tiêu để
  ~chỉnh đốn
`)
