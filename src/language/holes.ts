import { slipsOf } from './slips.ts'

/** Fixed phrases from which a syllable has dropped out, and words left over behind an abbreviation that holds them already. */
export const HOLES = slipsOf(`
  công chức, người lao > công chức, người lao động ; not before động
  viên chức, người lao > viên chức, người lao động ; not before động
  viên chức và người lao > viên chức và người lao động ; not before động
  công chức và người lao > công chức và người lao động ; not before động
  tham với > tham mưu với
  tham cho > tham mưu cho ; only before lãnh ban ủy cấp giám chủ hội ubnd thường bộ sở cục chi đảng
  tham giúp > tham mưu giúp
  lãnh, chỉ đạo > lãnh đạo, chỉ đạo ; not after bảo
  sơ, tổng kết > sơ kết, tổng kết ; not after hồ
  sơ tổng kết > sơ kết, tổng kết ; not after hồ
  sơ kết, tổng > sơ kết, tổng kết ; only before các việc phong công thực
  thads sự > THADS
  thahc chính > THAHC
  ubnd dân > UBND ; not before tộc
  hđnd dân > HĐND ; not before tộc
  cchc chính > CCHC
  tthc chính > TTHC
  cntt tin > CNTT
  bhxh hội > BHXH ; not before nghị thảo viên đồng thi
  bhyt tế > BHYT
  pccc cháy > PCCC
  nghị quyết đảng bộ tỉnh lần thứ > Nghị quyết Đại hội Đảng bộ tỉnh lần thứ
  nghị quyết đảng bộ thành phố lần thứ > Nghị quyết Đại hội Đảng bộ thành phố lần thứ
  nghị quyết đảng bộ huyện lần thứ > Nghị quyết Đại hội Đảng bộ huyện lần thứ
  nghị quyết đảng bộ xã lần thứ > Nghị quyết Đại hội Đảng bộ xã lần thứ
  nghị quyết đảng bộ phường lần thứ > Nghị quyết Đại hội Đảng bộ phường lần thứ
  văn bản quy phạm luật > văn bản quy phạm pháp luật
  cải cách hành > cải cách hành chính ; only before và giai năm của trong tại về trên gắn nhà theo
  thủ tục hành > thủ tục hành chính ; only before và giai năm của trong tại về trên gắn theo thuộc
  vi phạm hành > vi phạm hành chính ; only before và năm của trong tại về trên theo
  khiếu nại, tố > khiếu nại, tố cáo ; only before và của theo trong kéo đông thuộc tại năm
  ủy ban nhân > Ủy ban nhân dân ; only before tỉnh xã huyện thành phường các quận thị cấp
  hội đồng nhân > Hội đồng nhân dân ; only before tỉnh xã huyện thành phường các quận thị cấp
  tòa án nhân > Tòa án nhân dân ; only before tỉnh khu huyện thành các tối cấp
  viện kiểm sát nhân > Viện kiểm sát nhân dân ; only before tỉnh khu huyện thành các tối cấp
  mặt trận quốc > Mặt trận Tổ quốc
  kinh - xã hội > kinh tế - xã hội
  phát triển kinh xã hội > phát triển kinh tế - xã hội
  kinh tế - xã > kinh tế - xã hội ; only before và của năm trên giai trong địa tỉnh
  an ninh, trật an toàn > an ninh, trật tự, an toàn
  trật tự an xã hội > trật tự, an toàn xã hội
  an toàn thực > an toàn thực phẩm ; only before và năm trên của trong cho tại
  vệ sinh an thực phẩm > vệ sinh an toàn thực phẩm
  công thông tin và truyền thông > công nghệ thông tin và truyền thông ; only after dụng
  ứng dụng công thông tin > ứng dụng công nghệ thông tin
  xã hội chủ việt nam > xã hội chủ nghĩa Việt Nam
  triển thực hiện > triển khai thực hiện ; not after phát
  chịu trách trước > chịu trách nhiệm trước
  chịu trách về > chịu trách nhiệm về
  người đứng cơ quan > người đứng đầu cơ quan
  người đứng cấp ủy > người đứng đầu cấp ủy
  người đứng đơn vị > người đứng đầu đơn vị
  ban chấp trung ương > Ban Chấp hành Trung ương
  ban thường tỉnh ủy > Ban Thường vụ Tỉnh ủy
  ban thường huyện ủy > Ban Thường vụ Huyện ủy
  ban thường đảng ủy > Ban Thường vụ Đảng ủy
  chủ tịch hồ chí > Chủ tịch Hồ Chí Minh ; only before về ra và trong
  cộng sản hồ minh > Cộng sản Hồ Chí Minh
  hội cựu binh > Hội Cựu chiến binh
  bảo hiểm xã > bảo hiểm xã hội ; only before và tự bắt cho tỉnh
  cơ sở chất > cơ sở vật chất ; not before lượng thải vấn xám
  bộ chính về > Bộ Chính trị về ; not after cán toàn tiến
  xây dựng nông mới > xây dựng nông thôn mới
  thi khen thưởng > thi đua, khen thưởng ; not after kỳ cuộc hội dự thực chức
  chuyển số quốc gia > chuyển đổi số quốc gia
  tư tưởng, đạo, phong cách > tư tưởng, đạo đức, phong cách
  học và làm theo tư tưởng > học tập và làm theo tư tưởng
`)
