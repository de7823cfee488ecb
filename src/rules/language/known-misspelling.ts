import { knownSlips } from '../../reading/known-slips.ts'
import type { Rule } from '../rule.ts'

export default {
  id: 'known-misspelling',
  severity: 'error',
  summary: {
    vi: 'Không viết những chữ sai chính tả thường gặp.',
    en: 'No word is misspelled in one of the ways that are known.',
  },
  why: {
    vi: 'Văn bản sai chính tả làm giảm độ tin cậy của cơ quan ban hành, và tìm kiếm toàn văn bỏ sót.',
    en: 'A misspelled document costs its office trust, and full-text search passes it by.',
  },
  prose: true,
  safe: true,
  refused: [
    'Hỗ trợ kinh phí đễ các trạm mua máy; bồi dưỡng nghiệm vụ cho đoàn viên tích cự.',
    'Các đơn vị khẩn trương bổ xung hồ sơ trước ngày 15 hằng tháng.',
    'Thanh tra Sở kiểm tra việc chấp hành quy đinh về an toàn thực phẩm.',
    'Thực hiện nghiêm Nghị quyết của Bộ Chín trị về công tác cán bộ.',
    'Trạm Y tế xã phối hợp tuyên chuyền đến từng hộ dân; SỬ LÝ nghiêm vi phạm.',
    'Hội đồng xét duyệt lựa chon đơn vị tư vấn.',
    {
      body: 'Sở Tư pháp ban hành Kế hoạch như sau:\n\n# Mục đích\n\nNghành tư pháp hổ trợ người dân.\n\n# Tổ chức thực hiện\n\n::assignments\n',
    },
  ],
  accepted: [
    'Ca mắc phân bố rải rác ở các thôn; lễ hội tại cầu Thanh Toàn.',
    'Bản đồ phân bố dân cư; xác suất phân bố chuẩn; phân bố không gian phát triển.',
    'Gương hiếu đễ; rút kinh nghiệm vụ án đã xét xử.',
    'Phân công trách nhiệm cụ thể cho từng phòng; tăng cường giám sát nhập khẩu; điều chỉnh chu kỳ kiểm định.',
    'Cải tiến hình thức hiện nay; mở rộng các giải pháp huy động nguồn lực.',
    'Trường học tập chung, luyện tập chung vào cuối tuần; phần thưởng được phân chia sẽ công bố sau.',
    'Kinh phí 3,2 tỷ đồng bố trí từ ngân sách; 10 triệu đồng bổ sung cho xã; Hội đồng bổ nhiệm; đơn vị thi công khái quát nội dung.',
    'Thời kỳ lịch sử hữu nghị; hàng thủ công xuất khẩu; hồ sơ xuất cảnh.',
    'Căn cứ Nghị quyết đính kèm, các đơn vị đề nghị đình chỉ thi công.',
    'Ai cũng cố gắng; đăng ký luật sư; lãnh đạo, chỉ đào tạo theo nhu cầu; vai trò của chính chị em phụ nữ.',
  ],
  check(manuscript, say) {
    for (const { unit, start, end, found, right } of knownSlips(manuscript)) {
      say(
        { unit, start, end },
        { vi: `“${found}” sai chính tả; viết đúng là “${right}”.`, en: `“${found}” is misspelled for “${right}”.` },
        { hint: { vi: right, en: right }, fix: { unit, start, end, text: right } },
      )
    }
  },
} satisfies Rule
