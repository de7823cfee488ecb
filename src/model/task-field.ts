import type { TaskField } from './plan.ts'

/** The labels a task's fields are known by (contract §1, last row of the body table). */
export const FIELD_LABELS: Readonly<Record<TaskField, RegExp>> = {
  result: /^Kết quả đạt được\s*:\s*/iu,
  measures: /^(?:Các\s+)?giải pháp\s*:\s*/iu,
  deadline: /^Tiến độ(?:\s+thực hiện)?\s*:\s*/iu,
  lead: /^Đơn vị chủ trì(?:\s+thực hiện)?\s*:\s*/iu,
  support: /^Đơn vị phối hợp(?:\s+thực hiện)?\s*:\s*/iu,
}
