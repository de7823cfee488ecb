import { shortDate, longDate } from '../../model/date.ts'
import { dayNumber } from '../../reading/dates.ts'
import { deadlinesIn } from '../../reading/deadlines.ts'
import { isBefore, issueOf } from '../../reading/period.ts'
import type { Rule } from '../rule.ts'

const NAMED = {
  issue: { vi: 'Thời gian ban hành.', en: 'The date of issue.' },
  cited: { vi: 'Văn bản mới nhất được viện dẫn.', en: 'The newest document cited.' },
}

export default {
  id: 'deadline-before-issue',
  severity: 'warning',
  summary: { vi: 'Thời hạn giao việc phải sau ngày ban hành kế hoạch.', en: 'A deadline lies after the day the plan is issued.' },
  why: {
    vi: 'Thời hạn đã qua khi văn bản tới nơi nhận thì không ai thực hiện được.',
    en: 'Nobody can keep a deadline that was over before the document arrived.',
  },
  prose: true,
  refused: [
    'Huế, ngày 20 tháng 3 năm 2026\n\nKẾ HOẠCH\n\nPhòng, chống dịch năm 2026\n\nI. NỘI DUNG\n\nCác trạm y tế gửi kế hoạch về Sở Y tế trước ngày 15/3/2026.',
    'Thực hiện Công văn số 118/SYT-NVY ngày 02/4/2026 của Sở Y tế về tiêm chủng;\n\nCác đơn vị báo cáo kết quả rà soát chậm nhất ngày 20/3/2026.',
    {
      yaml: 'date: 2026-04-10\ntargets:\n  - { id: ho-so, name: Tỷ lệ hồ sơ đúng hạn, operator: ">=", value: 98, unit: "%", deadline: 2026-03-31 }',
      body: 'Sở Tư pháp ban hành Kế hoạch.\n\n# Chỉ tiêu\n\n::targets\n',
    },
  ],
  accepted: [
    'Huế, ngày 20 tháng 3 năm 2026\n\nKẾ HOẠCH\n\nPhòng, chống dịch năm 2026\n\nI. NỘI DUNG\n\nCác trạm y tế gửi kế hoạch về Sở Y tế trước ngày 15/4/2026.',
    'Huế, ngày 20 tháng 3 năm 2026\n\nKẾ HOẠCH\n\nCấp căn cước năm 2026\n\nI. NỘI DUNG\n\nTrẻ em sinh trước ngày 01/01/2026; hồ sơ đã nộp trước ngày 15/3/2026.',
    {
      yaml: 'date: 2026-04',
      body: 'Sở Tư pháp ban hành Kế hoạch.\n\n# Nội dung\n\nVăn phòng gửi báo cáo trước ngày 20/4/2026.\n',
    },
  ],
  check(manuscript, say) {
    const issue = issueOf(manuscript)
    if (!issue) return
    const when = issue.date.day === undefined ? longDate(issue.date) : shortDate(issue.date)
    const tell = (at: Parameters<typeof say>[0], date: Parameters<typeof shortDate>[0]): void =>
      say(
        at,
        {
          vi: `Thời hạn ${shortDate(date)} đã qua khi ban hành kế hoạch (${issue.by === 'issue' ? when : `viện dẫn văn bản ngày ${when}`}).`,
          en: `The deadline ${shortDate(date)} is over when the plan is issued (${issue.by === 'issue' ? when : `it cites a document of ${when}`}).`,
        },
        {
          hint: { vi: 'Kiểm tra lại ngày, tháng, năm của thời hạn.', en: 'Check day, month and year of the deadline.' },
          related: [{ at: issue.at, message: NAMED[issue.by] }],
        },
      )
    for (const { date, spot } of deadlinesIn(manuscript)) {
      // Years before the plan it is history that is told, not a deadline that is set.
      if (isBefore(date, issue.date) && dayNumber(issue.date) - dayNumber(date) < 400) tell(spot, date)
    }
    manuscript.data?.targets.forEach(({ deadline }, index) => {
      if (deadline && isBefore(deadline, issue.date)) tell(manuscript.places.at(`/targets/${index}/deadline`), deadline)
    })
  },
} satisfies Rule
