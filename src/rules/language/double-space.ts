import { matches } from '../../reading/scan.ts'
import { RUNNING, type Role } from '../../manuscript/manuscript.ts'
import type { Rule } from '../rule.ts'

const ROLES: ReadonlySet<Role> = new Set([...RUNNING, 'title', 'heading', 'cell'])

const isSpace = (char = ' '): boolean => char.trim() === ''

const SPACES = / {2,}/g

export default {
  id: 'double-space',
  severity: 'info',
  summary: { vi: 'Giữa hai chữ chỉ có một dấu cách.', en: 'One space stands between two words.' },
  why: { vi: 'Hai dấu cách làm dòng căn đều hai bên bị hở.', en: 'Two spaces tear holes into justified lines.' },
  prose: true,
  safe: true,
  refused: ['Đại hội đại biểu lần thứ  XV của Đảng bộ tỉnh.', 'Triển khai  kế hoạch; tổng hợp   kết quả.'],
  accepted: ['Đại hội đại biểu lần thứ XV của Đảng bộ tỉnh.', 'Cột một          Cột hai          Cột ba'],
  check(manuscript, say) {
    // Longer gaps are columns of a layout, and so is a row of a Markdown table.
    for (const { unit, start, end } of matches(manuscript, SPACES, ROLES)) {
      if (end - start > 3 || isSpace(unit.text[start - 1]) || isSpace(unit.text[end]) || unit.text.startsWith('|')) continue
      say(
        { unit, start, end },
        { vi: `Có ${end - start} dấu cách liền nhau.`, en: `${end - start} spaces stand in a row.` },
        { hint: { vi: 'Để một dấu cách.', en: 'Leave one.' }, fix: { unit, start, end, text: ' ' } },
      )
    }
  },
} satisfies Rule
