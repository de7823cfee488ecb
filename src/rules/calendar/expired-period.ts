import { latin } from '../../model/latin.ts'
import { TERMS } from '../../bodies/events.ts'
import { shortDate } from '../../model/date.ts'
import { endedPeriods } from '../../reading/ended-periods.ts'
import { isBefore, issueOf } from '../../reading/period.ts'
import { RUNNING } from '../../manuscript/manuscript.ts'
import { matches } from '../../reading/scan.ts'
import type { Rule } from '../rule.ts'

export default {
  id: 'expired-period',
  severity: 'warning',
  summary: {
    vi: 'Không tiếp tục thực hiện chương trình, phong trào có giai đoạn đã kết thúc trước thời gian của kế hoạch.',
    en: 'A plan does not go on with a programme whose period ended before the plan begins.',
  },
  why: {
    vi: 'Giai đoạn đã kết thúc thường là nội dung giữ lại từ kế hoạch cũ; cần thay bằng chương trình đang có hiệu lực.',
    en: 'A period of the past is what stayed from an old plan; the programme in force belongs there.',
  },
  prose: true,
  refused: [
    'KẾ HOẠCH\n\nPhát triển du lịch năm 2026\n\n- Tiếp tục triển khai Đề án phát triển du lịch cộng đồng giai đoạn 2016-2020.',
    'KẾ HOẠCH\n\nChuyển đổi số năm 2026\n\n- Thực hiện hiệu quả phong trào thi đua “Cả nước thi đua xây dựng xã hội học tập” giai đoạn 2021 - 2025 tại các xã, phường.',
    'Cao Bằng, ngày 16 tháng 3 năm 2026\n\nKẾ HOẠCH\n\nThi đua năm 2026\n\nI. NỘI DUNG\n\nTăng tốc, bứt phá về đích các mục tiêu theo Nghị quyết Đại hội đại biểu toàn quốc lần thứ XIII của Đảng.',
    {
      body: 'Sở Tư pháp ban hành Kế hoạch.\n\n# Nội dung\n\nĐẩy mạnh phổ biến, giáo dục pháp luật theo Chương trình giai đoạn 2017-2021.\n',
    },
  ],
  accepted: [
    'KẾ HOẠCH\n\nPhát triển du lịch năm 2026\n\n- Tổng kết Đề án phát triển du lịch cộng đồng giai đoạn 2021-2025; triển khai Đề án giai đoạn 2026-2030.',
    'KẾ HOẠCH\n\nChuyển đổi số năm 2026\n\n- Tiếp tục triển khai Chương trình Chuyển đổi số quốc gia đến năm 2025, định hướng đến năm 2030.',
    'Cao Bằng, ngày 16 tháng 3 năm 2026\n\nKẾ HOẠCH\n\nThi đua năm 2026\n\nI. NỘI DUNG\n\nTổng kết kết quả thực hiện Nghị quyết Đại hội đại biểu toàn quốc lần thứ XIII của Đảng.',
    'Căn cứ Quyết định số 12/QĐ-UBND ngày 05/01/2021 của Ủy ban nhân dân tỉnh về Chương trình giảm nghèo giai đoạn 2021-2025.\n\nKế hoạch năm 2026, năm 2026, năm 2026.',
  ],
  check(manuscript, say) {
    for (const { spot, end, planned, continued } of endedPeriods(manuscript)) {
      if (!continued) continue
      const text = spot.unit.text.slice(spot.start, spot.end)
      say(
        spot,
        {
          vi: `“${text}” đã kết thúc trước năm ${planned} của kế hoạch, không còn để tiếp tục thực hiện.`,
          en: `“${text}” ended in ${end}, before the plan's year ${planned}; there is nothing left to go on with.`,
        },
        {
          hint: {
            vi: `Thay bằng chương trình, phong trào của giai đoạn có năm ${planned}, hoặc bỏ.`,
            en: `Name the programme of the period that has ${planned} in it, or leave it out.`,
          },
        },
      )
    }
    const issue = issueOf(manuscript)
    for (const term of TERMS) {
      if (!issue || !isBefore(term.end, issue.date)) continue
      for (const { unit, start, end } of matches(manuscript, term.pattern, RUNNING)) {
        const before = /[^.;]*$/u.exec(unit.text.slice(Math.max(0, start - 120), start))![0]
        if (!WON.test(before) || latin(/tổng kết|kết quả|đã /iu).test(before)) continue
        say(
          { unit, start, end },
          {
            vi: `Mục tiêu, nhiệm vụ của ${term.name} đã kết thúc trước khi có kế hoạch này (${shortDate(issue.date)}).`,
            en: `The tasks of this congress's term ended before this plan (${shortDate(issue.date)}).`,
          },
          {
            hint: {
              vi: 'Thay bằng nghị quyết của nhiệm kỳ hiện tại, hoặc bỏ.',
              en: 'Name the resolution of the present term, or leave it out.',
            },
            related: [{ at: issue.at, message: { vi: 'Thời điểm để so sánh.', en: 'The date it is compared with.' } }],
          },
        )
      }
    }
  },
} satisfies Rule

/** A last effort, which is made within the term only. */
const WON = latin(/(?:hoàn thành|thực hiện)(?: (?:hoàn )?thành)? (?:xuất sắc|thắng lợi)|tăng tốc|bứt phá|về đích/iu)
