import { slipsOf } from './slips.ts'

/**
 * Words read wrongly from a scan, or typed for a neighbour, that are words themselves: only what stands beside them betrays them.
 */
export const CONFUSIONS = slipsOf(`
  phần đầu giảm > phấn đấu giảm
  phần đầu tăng > phấn đấu tăng
  phần đầu đạt > phấn đấu đạt
  phần đầu hoàn thành > phấn đấu hoàn thành
  phần đầu thực hiện > phấn đấu thực hiện
  phần đầu thi đua > phấn đấu thi đua
  phần đầu nâng > phấn đấu nâng
  phần đầu xây dựng > phấn đấu xây dựng
  phần đầu trở thành > phấn đấu trở thành
  phần đầu đưa > phấn đấu đưa
  phần đầu vượt > phấn đấu vượt
  phần đầu có > phấn đấu có
  phần đầu đến năm > phấn đấu đến năm
  phần đầu đến hết > phấn đấu đến hết
  phấn đầu > phấn đấu
  phần đấu > phấn đấu ; not before giá thầu
  chuyển số theo dõi > chuyển sổ theo dõi
  vào số theo dõi > vào sổ theo dõi
  lập số theo dõi > lập sổ theo dõi
  mở số theo dõi > mở sổ theo dõi
  số tay > sổ tay ; not before nghề chân súng
  số hộ khẩu > sổ hộ khẩu
  công thông tin điện tử > cổng thông tin điện tử ; not after thành
  công, trang thông tin > cổng, trang thông tin
  công dịch vụ công > cổng dịch vụ công ; not after thành hành
  trang thống tin điện tử > trang thông tin điện tử
  cùa > của
  cúa > của ; not after gà con
  cũa > của
  nhẳm > nhằm
  trên địa bản > trên địa bàn
  đối vói > đối với
  đổi với > đối với ; only after xử trị hỗ lý định trợ dụng phạt thưởng
  cỏ trách nhiệm > có trách nhiệm
  cỏ liên quan > có liên quan
  cỏ hiệu quả > có hiệu quả ; not after diệt làm phun trừ
  cỏ hiệu lực > có hiệu lực
  cỏ thẩm quyền > có thẩm quyền
  chịu trách nhiệm vẻ > chịu trách nhiệm về
  chi tiêu được giao > chỉ tiêu được giao
  chi tiêu kế hoạch > chỉ tiêu kế hoạch
  chi tiêu thi đua > chỉ tiêu thi đua
  các chi tiêu, nhiệm vụ > các chỉ tiêu, nhiệm vụ
  tinh ủy > tỉnh ủy
  tỉnh úy > tỉnh ủy
  huyện úy > huyện ủy
  thành úy > thành ủy
  đảng úy > đảng ủy
  cấp úy > cấp ủy
  chi úy > chi ủy
  chú tịch > chủ tịch
  chính phù > chính phủ ; not before hợp du
  chính phú > chính phủ
  ủy ban nhân dần > ủy ban nhân dân
  hội đồng nhân dần > hội đồng nhân dân
  ủy bản nhân dân > ủy ban nhân dân
  hội đông nhân dân > hội đồng nhân dân
  hồi đồng nhân dân > hội đồng nhân dân
  đại hôi > đại hội
  quốc hồi > quốc hội ; not before hương sinh phục
  đáng bộ > đảng bộ ; not before đội
  đàng bộ > đảng bộ
  đàng viên > đảng viên
  thủ tường > thủ tướng
  thứ tướng > thủ tướng
  bô trưởng > bộ trưởng
  nhả nước > nhà nước
  nhà nườc > nhà nước
  nhà nưởc > nhà nước
  nãm > năm
  vãn bản > văn bản
  vãn phòng > văn phòng
  vãn hóa > văn hóa
  tãng cường > tăng cường
  nãng lực > năng lực
  cãn cứ > căn cứ
  cân cứ > căn cứ
  cấn cứ > căn cứ
  giâi quyết > giải quyết
  quân lý nhà nước > quản lý nhà nước
  bào cáo > báo cáo
  bảo cáo > báo cáo
  kiềm soát > kiểm soát
  kiềm điểm > kiểm điểm
  triền khai > triển khai
  phát triền > phát triển
  tồ chức > tổ chức
  tồng hợp > tổng hợp
  tồng kết > tổng kết
  tồng số > tổng số
  đồi mới > đổi mới
  hổ sơ > hồ sơ
  thề hiện > thể hiện ; not after lời tuyên
  cụ thề > cụ thể
  tập thề > tập thể
  có thề > có thể
  thể chề > thể chế
  kề từ ngày > kể từ ngày
  thời gỉan > thời gian
  qui trinh > qui trình
  quy trinh > quy trình
  công trinh > công trình
  quá trinh > quá trình
  hoàn thanh > hoàn thành ; not before toán lý tra niên
  thành phổ hồ chí minh > thành phố hồ chí minh
  thi xã > thị xã ; not before hội ; not after hội cuộc kỳ vòng
  thi trấn > thị trấn
  trướng phòng > trưởng phòng
  trường phòng > trưởng phòng ; not after nhà môi hội hiện các ; only before tổ chuyên hành nội tài kế giáo văn kinh tư lao nghiệp
  phó trường phòng > phó trưởng phòng
  phó trường ban > phó trưởng ban
  hiệu trường > hiệu trưởng ; not before hợp học ; not after giám khẩu biển thương danh phù tín nhãn ký
  cục trường > cục trưởng ; not before hợp học ; not after bố kết
  thủ trường > thủ trưởng ; not before hợp học
  tăng trường > tăng trưởng ; not before lớp học
  khen thường > khen thưởng ; not before xuyên kỳ trực niên
  ảnh hường > ảnh hưởng
  hường ứng > hưởng ứng
  thụ hường > thụ hưởng
  biều dương > biểu dương
  tiêu biều > tiêu biểu
  đại biều > đại biểu
  chi thi > chỉ thị
`)
