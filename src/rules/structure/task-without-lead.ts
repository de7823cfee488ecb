import { planTasks } from '../../reading/plan-tasks.ts'
import type { Rule } from '../rule.ts'

const TASK =
  '# Nội dung\n\n## Rà soát văn bản\n\n- Kết quả đạt được: danh mục văn bản hết hiệu lực.\n- Tiến độ thực hiện: tháng 6/2026.\n'
const LEAD = '- Đơn vị chủ trì: Phòng Xây dựng văn bản.\n'
const OPENING = 'Sở Tư pháp ban hành Kế hoạch như sau:\n\n'

export default {
  id: 'task-without-lead',
  severity: 'warning',
  summary: {
    vi: 'Mỗi nhiệm vụ của kế hoạch công tác có đơn vị chủ trì.',
    en: 'Each task of a plan of work has a unit in the lead.',
  },
  why: {
    vi: 'Nhiệm vụ không ghi đơn vị chủ trì thì không ai chịu trách nhiệm khi kiểm điểm.',
    en: 'Nobody answers for a task that names no unit in the lead.',
  },
  prose: false,
  refused: [
    { yaml: 'kind: annual-work', body: `${OPENING}${TASK}` },
    {
      yaml: 'kind: annual-work',
      body: `${OPENING}${TASK}${LEAD}\n## Kiểm tra văn bản\n\n- Kết quả đạt được: 12 văn bản.\n- Đơn vị chủ trì:\n`,
    },
  ],
  accepted: [
    { yaml: 'kind: annual-work', body: `${OPENING}${TASK}${LEAD}` },
    { yaml: 'kind: annual-work', body: `${OPENING}# Nội dung\n\n## Việc chung\n\nCác đơn vị thực hiện theo chức năng.\n` },
  ],
  check(manuscript, say) {
    const { data: plan, places } = manuscript
    if (!plan) return
    const tasks = planTasks(manuscript)
    const led = tasks.filter(({ fields }) => fields.lead?.trim()).length
    if (plan.kind !== 'annual-work' && led < 2) return
    for (const task of tasks) {
      const { name, fields } = task
      if (fields.lead?.replace(/[./\s]/gu, '')) continue
      say(
        places.of(task.owner),
        {
          vi: `Nhiệm vụ “${name.slice(0, 80)}” chưa ghi đơn vị chủ trì.`,
          en: `The task “${name.slice(0, 80)}” names no unit in the lead.`,
        },
        { hint: { vi: 'Thêm dòng: - Đơn vị chủ trì: …', en: 'Add: - Đơn vị chủ trì: …' } },
      )
    }
  },
} satisfies Rule
