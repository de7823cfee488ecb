import type { Change, ChangeObject } from '../diff/change.ts'
import type { Language, Wording } from '../model/problem.ts'

/** Changes of one part of the plan. */
export interface Group {
  readonly title: string
  readonly changes: readonly Change[]
}

const TITLES: Partial<Record<ChangeObject, Wording>> = {
  field: { vi: 'Thông tin chung', en: 'General data' },
  base: { vi: 'Căn cứ', en: 'Legal bases' },
  goal: { vi: 'Mục đích, yêu cầu', en: 'Purposes, requirements' },
  target: { vi: 'Chỉ tiêu', en: 'Targets' },
  phase: { vi: 'Đợt, giai đoạn', en: 'Phases' },
  assignment: { vi: 'Phân công', en: 'Assignments' },
  recipient: { vi: 'Nơi nhận', en: 'Recipients' },
  signature: { vi: 'Người ký', en: 'Signatures' },
}
const TEXT: Wording = { vi: 'Nội dung', en: 'Text' }

/** Changes by the part of the plan they belong to, in order; all of the text is one part. */
export function groupsOf(changes: readonly Change[], language: Language): Group[] {
  const groups = new Map<string, Change[]>()
  for (const change of changes) {
    const title = (TITLES[change.of] ?? TEXT)[language]
    groups.set(title, [...(groups.get(title) ?? []), change])
  }
  return [...groups].map(([title, inside]) => ({ title, changes: inside }))
}
