import { planTasks } from '../../reading/plan-tasks.ts'
import type { Rule } from '../rule.ts'

const TASK =
  '# Nội dung\n\n## Tập huấn hòa giải viên\n\n- Kết quả đạt được: 120 hòa giải viên được tập huấn.\n- Đơn vị chủ trì: Phòng Phổ biến, giáo dục pháp luật.\n'
const DEADLINE = '- Tiến độ thực hiện: quý III năm 2026.\n'
const OPENING = 'Sở Tư pháp ban hành Kế hoạch như sau:\n\n'

export default {
  id: 'task-without-deadline',
  severity: 'warning',
  summary: { vi: 'Mỗi nhiệm vụ của kế hoạch công tác có tiến độ thực hiện.', en: 'Each task of a plan of work says by when.' },
  why: {
    vi: 'Không có thời hạn thì không theo dõi, đôn đốc được; việc làm quanh năm ghi “thường xuyên”.',
    en: 'Without a date nobody can follow it up; what goes on all year says “thường xuyên”.',
  },
  prose: false,
  refused: [
    { yaml: 'kind: annual-work', body: `${OPENING}${TASK}` },
    {
      yaml: 'kind: annual-work',
      body: `${OPENING}${TASK}${DEADLINE}\n## Sơ kết\n\n- Đơn vị chủ trì: Văn phòng.\n- Tiến độ thực hiện:\n`,
    },
  ],
  accepted: [
    { yaml: 'kind: annual-work', body: `${OPENING}${TASK}${DEADLINE}` },
    { yaml: 'kind: annual-work', body: `${OPENING}${TASK}- Tiến độ: thường xuyên.\n` },
  ],
  check(manuscript, say) {
    const { data: plan, places } = manuscript
    if (!plan) return
    const tasks = planTasks(manuscript)
    const timed = tasks.filter(({ fields }) => fields.deadline?.trim()).length
    if (plan.kind !== 'annual-work' && timed < 2) return
    for (const task of tasks) {
      const { name, fields } = task
      if (fields.deadline?.replace(/[./\s]/gu, '')) continue
      say(
        places.of(task.owner),
        {
          vi: `Nhiệm vụ “${name.slice(0, 80)}” chưa ghi tiến độ thực hiện.`,
          en: `The task “${name.slice(0, 80)}” does not say by when.`,
        },
        { hint: { vi: 'Thêm dòng: - Tiến độ thực hiện: …', en: 'Add: - Tiến độ thực hiện: …' } },
      )
    }
  },
} satisfies Rule
