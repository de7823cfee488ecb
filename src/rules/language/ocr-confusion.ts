import type { Unit } from '../../manuscript/manuscript.ts'
import { CONFUSIONS } from '../../language/data/confusions.ts'
import { findSlips, patternsOf, type FoundSlip } from '../../reading/find-slips.ts'
import { isTwoWords, knownSlips } from '../../reading/known-slips.ts'
import { nearTerms } from '../../reading/near-terms.ts'
import type { Rule } from '../rule.ts'

let confusions: ReturnType<typeof patternsOf> | undefined

export default {
  id: 'ocr-confusion',
  severity: 'warning',
  summary: {
    vi: 'Không để lại chữ nhận dạng sai từ bản quét: chữ có nghĩa nhưng không hợp chỗ đứng.',
    en: 'No word misread from a scan is left: a real word, but not in its place.',
  },
  why: {
    vi: 'Bản quét nhận dạng “Phấn đấu” thành “Phần đầu”; từng chữ đúng chính tả nên dễ lọt.',
    en: 'Recognition turns one real word into another; each is spelled right, so nobody notices.',
  },
  prose: true,
  refused: [
    'Công chức có thành tích xuất sác; lực lượng đẩm bảo an ninh ngày giao quân.',
    'Các khoa cử giáng viên tham gia.',
    'Xã động viện gia đình; tân binh có nguyên vọng nhập ngũ.',
    'Phần đầu đạt 95% hồ sơ giải quyết trước hạn.',
    'Những việc chưa có điều kiện được chuyển số theo dõi riêng.',
    'Đăng tải trên Công thông tin điện tử cùa Sở; trách nhiệm đối vói người dân.',
  ],
  accepted: [
    'ỦY BAN NHÂN DÂN PHƯỜNG LIÊN CHIỂU\nSố: 12/KH-UBND\n\nKẾ HOẠCH\nTổng vệ sinh',
    'Báo cáo hằng tháng; phục vụ công chúng; sữa bò tươi; công tác rà phá bom mìn.',
    'Cơ quan cùng cấp; bắt đầu từ tháng 3; học viên lớp bơi; lưu trú; sóng điện từ; nét văn phong; đơn vị phạm lỗi.',
    'Ban giám hiệu Trường mầm non Hoa Sen xây dựng kế hoạch.',
    'Ban Tổ chức hội thi xã Nậm Chạc; treo khẩu hiệu trường lớp thân thiện tại cổng.',
    'Triển khai thành công dịch vụ công trực tuyến; thoái vốn, bán cổ phần đấu giá công khai.',
    'Phần đầu của báo cáo nêu kết quả đạt được.',
    'Số theo dõi của hồ sơ; chi tiêu ngân sách; hành chính phù hợp với thực tiễn.',
    'Hệ thống có thể hiển thị sắc thái địa phương; trang trải chi phí; ngoại trừ hải quân; đầu mỗi học kỳ; người chưa thành niên.',
    'Kinh phí do ngân sách tỉnh cấp năm 2027.',
    'Nhà trường phòng, chống dịch bệnh; toàn bộ trường học trên địa bàn.',
  ],
  check(manuscript, say) {
    confusions ??= patternsOf(CONFUSIONS)
    // What is told as a misspelling is told once.
    const told = knownSlips(manuscript)
    const isTold = ({ unit, start, end }: FoundSlip): boolean =>
      told.some((slip) => slip.unit === unit && slip.start < end && slip.end > start)
    const confused = findSlips(manuscript, confusions, (held) => isTwoWords(manuscript, held)).filter((slip) => !isTold(slip))
    const near = nearTerms(manuscript)
    // `biên bãn`: one slip, though the word alone is listed, too.
    const taken = new Map<Unit, Set<number>>()
    for (const { unit, end } of near) taken.set(unit, (taken.get(unit) ?? new Set()).add(end))
    const isNear = ({ unit, end }: FoundSlip): boolean => taken.get(unit)?.has(end) === true
    for (const { unit, start, end, found, right } of [...confused.filter((slip) => !isNear(slip)), ...near]) {
      say(
        { unit, start, end },
        {
          vi: `“${found}” có lẽ là “${right}” bị nhận dạng hoặc gõ nhầm.`,
          en: `“${found}” is probably “${right}”, misread or mistyped.`,
        },
        { hint: { vi: right, en: right }, fix: { unit, start, end, text: right } },
      )
    }
  },
} satisfies Rule
