import { latin } from '../../model/latin.ts'
import { everyMatch } from '../../model/matches.ts'
import { RUNNING } from '../../manuscript/manuscript.ts'
import { abbreviationsOf, type Use } from '../../reading/abbreviations.ts'
import type { Rule } from '../rule.ts'
import { isCitedTitle, isQuoted, WORD_END, WORD_START } from '../../reading/scan.ts'

const escaped = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')

export default {
  id: 'abbrev-then-full',
  severity: 'info',
  summary: { vi: 'Đã viết tắt thì dùng chữ viết tắt ở những chỗ sau.', en: 'Once abbreviated, a term stays abbreviated.' },
  why: {
    vi: 'Lúc tắt, lúc đầy đủ làm người đọc ngờ là hai khái niệm.',
    en: 'Now short, now long: readers suspect two things.',
  },
  prose: true,
  refused: [
    'Công khai thủ tục hành chính (TTHC) tại bộ phận một cửa.\n\nĐơn giản hóa thủ tục hành chính về đất đai; cắt giảm TTHC về xây dựng.',
    {
      yaml: 'abbreviations: { CCHC: cải cách hành chính }',
      body: '# Mục đích\n\nĐẩy mạnh CCHC; coi cải cách hành chính là khâu đột phá.\n\n# Tổ chức thực hiện\n\n::assignments',
    },
  ],
  accepted: [
    'Công khai thủ tục hành chính (TTHC) tại bộ phận một cửa; đơn giản hóa TTHC về đất đai.',
    'Giải quyết thủ tục hành chính (TTHC).\n\nThực hiện Quyết định số 12/QĐ-UBND ngày 05/01/2026 của Ủy ban nhân dân tỉnh về kiểm soát thủ tục hành chính năm 2026.',
  ],
  check(manuscript, say) {
    const { explanations, given, uses } = abbreviationsOf(manuscript)
    const firstUse = new Map<string, Use>(uses.map((use) => [use.short, use]))
    const terms = new Map<string, { full: string; order: number; start: number; at?: Use }>()
    for (const [short, full] of given)
      if (full) terms.set(short, { full, order: -1, start: 0, ...(firstUse.has(short) && { at: firstUse.get(short)! }) })
    for (const [short, [first]] of explanations)
      if (first?.full && !terms.has(short))
        terms.set(short, { full: first.full, order: first.order, start: first.start, at: first })
    for (const [short, { full, order, start: from, at }] of terms) {
      if (!/\s/u.test(full) || full.startsWith('[[')) continue
      const pattern = latin(`${WORD_START}${escaped(full)}${WORD_END}(?! \\(${escaped(short)})`, 'gu')
      const again = manuscript.units.flatMap((unit, index) =>
        RUNNING.has(unit.role) && index >= order && unit.text.includes(full)
          ? everyMatch(unit.text, pattern)
              .filter(
                ({ index: start }) =>
                  (index > order || start > from) && !isQuoted(unit, start) && !isCitedTitle(manuscript, unit, start),
              )
              .map(({ index: start }) => ({ unit, start, end: start + full.length }))
          : [],
      )
      const [first] = again
      if (!first || !at) continue
      const more = again.length > 1 ? { vi: ` (${again.length} chỗ)`, en: ` (${again.length} places)` } : { vi: '', en: '' }
      say(
        first,
        {
          vi: `“${full}” viết đầy đủ${more.vi} dù đã có chữ viết tắt “${short}”.`,
          en: `“${full}” is written out${more.en} though “${short}” stands for it.`,
        },
        {
          hint: { vi: `Viết: ${short}`, en: `Write: ${short}` },
          related: [
            { at: { unit: at.unit, start: at.start, end: at.end }, message: { vi: `“${short}” ở đây.`, en: `“${short}” here.` } },
          ],
          fix: { ...first, text: short },
        },
      )
    }
  },
} satisfies Rule
