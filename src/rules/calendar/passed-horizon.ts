import { endedPeriods } from '../../reading/ended-periods.ts'
import type { Rule } from '../rule.ts'

export default {
  id: 'passed-horizon',
  severity: 'info',
  summary: {
    vi: 'Mốc thời gian đã qua trong nội dung kế hoạch cần được xem lại.',
    en: 'A horizon that already lies behind the plan deserves a second look.',
  },
  why: {
    vi: '“đến năm 2025” trong kế hoạch năm 2026 có thể là tên chính thức, cũng có thể là nội dung chưa cập nhật.',
    en: '“đến năm 2025” in a plan of 2026 may be a proper title, or words nobody brought up to date.',
  },
  prose: true,
  refused: [
    'KẾ HOẠCH\n\nChuyển đổi số năm 2026\n\n- Hưởng ứng phong trào thi đua “Chuyển đổi số đến năm 2025, định hướng đến năm 2030”.',
    'KẾ HOẠCH\n\nCông tác cán bộ năm 2026\n\n- Cán bộ nhiệm kỳ 2015 - 2020 gương mẫu thực hiện.',
  ],
  accepted: [
    'KẾ HOẠCH\n\nChuyển đổi số năm 2026\n\n- Phấn đấu đến năm 2030 các thủ tục đủ điều kiện được cung cấp trực tuyến toàn trình.',
    'KẾ HOẠCH\n\nCông tác năm 2026\n\n- Tổng kết phong trào giai đoạn 2021-2025.',
    'KẾ HOẠCH\n\nCông tác năm 2026\n\n- Tiếp tục thực hiện Đề án giai đoạn 2023-2028.',
  ],
  check(manuscript, say) {
    for (const { spot, end, planned, continued, reviewed } of endedPeriods(manuscript)) {
      if (continued || reviewed) continue
      const text = spot.unit.text.slice(spot.start, spot.end)
      say(
        spot,
        {
          vi: `Mốc “${text}” đã qua so với kế hoạch năm ${planned}.`,
          en: `“${text}” lies before the plan's year ${planned}: it ended in ${end}.`,
        },
        {
          hint: {
            vi: 'Giữ lại nếu là tên chính thức còn hiệu lực; nếu không thì cập nhật.',
            en: 'Keep it if it is the title of something in force; else bring it up to date.',
          },
        },
      )
    }
  },
} satisfies Rule
