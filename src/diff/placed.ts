import type { DataName } from '../model/block.ts'
import type { Image } from '../model/image.ts'
import { plainText } from '../model/inline.ts'
import type { Wording } from '../model/problem.ts'
import { quoted } from './wording.ts'

/** What stands on a line of its own and is no text of its author's, in the words of a plan. */
export const PLACED: Readonly<Record<DataName | 'toc' | 'page-break', Wording>> = {
  bases: { vi: 'phần căn cứ', en: 'the legal bases' },
  purposes: { vi: 'phần mục đích', en: 'the purposes' },
  requirements: { vi: 'phần yêu cầu', en: 'the requirements' },
  targets: { vi: 'phần chỉ tiêu', en: 'the targets' },
  phases: { vi: 'phần các đợt, giai đoạn', en: 'the phases' },
  assignments: { vi: 'phần phân công', en: 'the assignments' },
  tasks: { vi: 'phần tổng hợp nhiệm vụ', en: 'the list of tasks' },
  toc: { vi: 'mục lục', en: 'the table of contents' },
  'page-break': { vi: 'chỗ sang trang mới', en: 'the page break' },
}

/** An image by its caption, or the words for it. */
export function imageWords({ alt, caption, file }: Image): Wording {
  const words = quoted(plainText(caption ?? []) || alt || file)
  return { vi: `hình ${words}`, en: `the image ${words}` }
}
