import type { Kind } from '../model/plan.ts'

/** A section that a plan must have: what it is called in messages, and headings that are it. */
export interface OutlineSection {
  readonly name: { readonly vi: string; readonly en: string }
  readonly heading: RegExp
}

const AIMS: OutlineSection = {
  name: { vi: 'Mục đích, yêu cầu', en: 'Mục đích, yêu cầu (aims and requirements)' },
  heading: /mục đích|mục tiêu|yêu cầu|quan điểm|sự cần thiết/iu,
}
const CONTENT: OutlineSection = {
  name: { vi: 'Nội dung', en: 'Nội dung (content)' },
  heading: /nội dung|nhiệm vụ|giải pháp|hoạt động|công việc|công tác|chỉ tiêu|biện pháp/iu,
}
const DOING: OutlineSection = {
  name: { vi: 'Tổ chức thực hiện', en: 'Tổ chức thực hiện (who carries it out)' },
  heading: /tổ chức (?:thực hiện|triển khai)|thực hiện kế hoạch|trách nhiệm|phân công|(?:triển khai|biện pháp) thực hiện/iu,
}

/**
 * The sections a kind of plan has, in this order (practice; Phụ lục I, Phần I, Mục II, 6.c asks only for a fixed order). A
 * section may be called otherwise and others may stand between: only what no plan of the kind does without is here.
 */
export const OUTLINES: Readonly<Record<Kind, readonly OutlineSection[]>> = {
  'emulation-launch': [AIMS, CONTENT, DOING],
  'thematic-campaign': [AIMS, CONTENT, DOING],
  'peak-campaign': [AIMS, CONTENT, DOING],
  'annual-work': [AIMS, CONTENT, DOING],
  general: [AIMS, DOING],
}
