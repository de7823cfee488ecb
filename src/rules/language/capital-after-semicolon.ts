import { latin } from '../../model/latin.ts'
import { TASKS } from '../../language/data/task-words.ts'
import { foldTones } from '../../language/tones.ts'
import { isQuoted } from '../../reading/scan.ts'
import type { Rule } from '../rule.ts'
import { follows, wordsOf } from '../../reading/words.ts'

/** How tasks begin: common words, no names. */
const BEGINS_TASK: ReadonlySet<string> = new Set(TASKS.map((term) => term.split(' ').map(foldTones).join(' ')))

const BEFORE_CAPITAL = latin(/; \p{Lu}/u)
const SEMICOLON = latin(/^[^\p{N}(]{0,2}; +$/u)
const CAPITALISED = latin(/^\p{Lu}\p{Ll}+$/u)
const CAPITAL = latin(/^\p{Lu}/u)
/** `Tổ chức Y tế Thế giới`: a body, where a capital comes third. */
const ORGANISE = foldTones('tổ')

export default {
  id: 'capital-after-semicolon',
  severity: 'info',
  summary: { vi: 'Sau dấu chấm phẩy không viết hoa, trừ tên riêng.', en: 'No capital follows a semicolon, but for names.' },
  why: {
    vi: 'Phụ lục II chỉ viết hoa chữ đầu câu và tên riêng; sau dấu chấm phẩy câu chưa hết.',
    en: 'Appendix II has capitals at the start of sentences and names; at a semicolon the sentence goes on.',
  },
  clause: 'PL2 I',
  prose: true,
  safe: true,
  refused: [
    'Rà soát danh mục thủ tục hành chính; Xây dựng quy trình nội bộ.',
    'Kiện toàn Ban Chỉ đạo xã; Tổ chức tập huấn cho cán bộ thôn.',
  ],
  accepted: [
    'Rà soát danh mục; xây dựng quy trình; Ủy ban nhân dân xã phê duyệt.',
    '(1) Rà soát danh mục; (2) Xây dựng quy trình; Tổ chức Y tế Thế giới hỗ trợ.',
    'Khẩu hiệu “Đoàn kết; Tổ chức kỷ luật”.',
  ],
  check(manuscript, say) {
    for (const unit of manuscript.units) {
      if (!BEFORE_CAPITAL.test(unit.text)) continue
      const words = wordsOf(unit)
      for (const [index, { text, key, start, end, gap }] of words.entries()) {
        const [next, third] = [words[index + 1], words[index + 2]]
        if (!SEMICOLON.test(gap) || !CAPITALISED.test(text) || !next || !follows(next)) continue
        if (
          !BEGINS_TASK.has(`${key} ${next.key}`) ||
          CAPITAL.test(next.text) ||
          (key === ORGANISE && third && follows(third) && CAPITAL.test(third.text))
        )
          continue
        if (isQuoted(unit, start)) continue
        const right = text.toLowerCase()
        say(
          { unit, start, end },
          { vi: `“${text}” viết hoa sau dấu chấm phẩy.`, en: `“${text}” has a capital behind a semicolon.` },
          { hint: { vi: `; ${right} ${next.text}`, en: `; ${right} ${next.text}` }, fix: { unit, start, end, text: right } },
        )
      }
    }
  },
} satisfies Rule
