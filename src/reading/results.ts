import type { Unit } from '../manuscript/manuscript.ts'
import { latin } from '../model/latin.ts'
import { kept } from '../model/kept.ts'

/** What came out of a time that is past: `Kết quả công tác tháng 02/2026`, `Đánh giá tình hình`. */
const RESULTS = latin(
  /^(?:một số |đánh giá |tóm tắt |khái quát |sơ lược )*(?:(?:tình hình(?:,? | và ))?kết quả|đánh giá tình hình|tình hình (?:thực hiện|triển khai|hoạt động)|(?:đánh giá )?(?:thực|hiện) trạng)(?!\p{L})/iu,
)
/** How things stand, at the head of a text. */
const STATE = latin(/^(?:đặc điểm,? )?tình hình(?: chung)?$/iu)
/** What is to come out, or stands beside what is to be done. */
const AHEAD = latin(
  /kết quả (?:cần|phải|dự kiến|mong đợi|phấn đấu|đầu ra)|và (?:phương hướng|nhiệm vụ|mục tiêu|chỉ tiêu|kế hoạch)|dự kiến|năm tới/iu,
)
/** A section of what is to be done, below such a heading. */
const TO_BE_DONE = latin(/^(?:phương hướng|nhiệm vụ|mục tiêu|chỉ tiêu|kế hoạch|giải pháp|dự kiến|quy mô)(?!\p{L})/iu)

/** Each text of a section of results, with the section's heading: one that names its year, or that the text begins with. */
export const resultsIn = kept((units: readonly Unit[]): ReadonlyMap<Unit, Unit> => {
  const found = new Map<Unit, Unit>()
  const first = units.find(({ role }) => role === 'heading')
  const opens = (unit: Unit): boolean =>
    (RESULTS.test(unit.text) && !AHEAD.test(unit.text) && (unit === first || /(?:19|20)\d{2}/.test(unit.text))) ||
    (unit === first && STATE.test(unit.text))
  let heading: Unit | undefined
  for (const unit of units) {
    const isHeading = unit.role === 'heading'
    if (unit.role === 'title' || (isHeading && (unit.level! <= (heading?.level ?? 0) || TO_BE_DONE.test(unit.text))))
      heading = undefined
    if (!heading && isHeading && opens(unit)) heading = unit
    if (heading) found.set(unit, heading)
  }
  return found
})
