import { isQuoted, matches, WORD_END, WORD_START } from './scan.ts'
import type { Rule } from './rule.ts'

/** Words that Vietnamese doubles on purpose. */
const REDUPLICATED = new Set([
  'ai', 'ào', 'bừng', 'chầm', 'chung', 'chuyên', 'dần', 'đăm', 'đều', 'đời', 'hay', 'hằng', 'khăng', 'lâu', 'luôn', 'mãi', 'mỗi', 'người', 'ngành', 'nhà', 'nơi',
  'ngày', 'năm', 'rất', 'song', 'thường', 'từng', 'tầng', 'vừa', 'xã', 'xa', 'đâu', 'khắp', 'lớp', 'hàng', 'đêm', 'sáng',
])

export default {
  id: 'doubled-word',
  severity: 'error',
  summary: { vi: 'Không viết lặp một chữ hai lần liền nhau.', en: 'No word stands twice in a row.' },
  why: {
    vi: 'Chữ lặp thường còn lại sau khi sửa câu; người đọc thấy ngay và ngờ cả văn bản.',
    en: 'A doubled word is what editing leaves behind; readers see it at once and doubt the rest.',
  },
  prose: true,
  safe: true,
  refused: ['Hoàn thành thắng lợi các các chỉ tiêu, nhiệm vụ được giao.', 'Trách nhiệm trong làm việc của của công chức.'],
  accepted: [
    'Trưởng phòng Phòng Thi hành án dân sự khu vực tổ chức thực hiện.',
    'Khen thưởng thành tích đột xuất xuất sắc.',
    'Luôn luôn giữ gìn đoàn kết; từng bước thực hiện.',
  ],
  check(manuscript, say) {
    const pattern = new RegExp(`${WORD_START}(\\p{L}{2,})( +)\\1${WORD_END}`, 'giu')
    for (const { unit, found, start, end } of matches(manuscript, pattern)) {
      const [, word, gap] = found as unknown as [string, string, string]
      const second = found[0].slice(word.length + gap.length)
      const before = /(\p{L}+) +$/u.exec(unit.text.slice(0, start))?.[1]?.toLowerCase()
      const after = /^ +(\p{L}+)/u.exec(unit.text.slice(end))?.[1]?.toLowerCase()
      if (REDUPLICATED.has(word.toLowerCase())) continue
      // `Trưởng phòng Phòng …`: a post, then the name of the unit.
      if (word[0] !== second[0] && /^\p{Lu}/u.test(second)) continue
      // `đột xuất xuất sắc`: two terms that meet in one syllable.
      if (before === 'đột' && word.toLowerCase() === 'xuất' && after === 'sắc') continue
      if (isQuoted(unit, start)) continue
      say(
        { unit, start, end },
        { vi: `Chữ “${word}” viết lặp hai lần.`, en: `The word “${word}” stands twice.` },
        { hint: { vi: `Bỏ một chữ “${word}”.`, en: `Delete one “${word}”.` }, fix: { unit, start: start + word.length, end, text: '' } },
      )
    }
  },
} satisfies Rule
