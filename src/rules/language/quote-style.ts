import { matches } from '../../reading/scan.ts'
import type { Rule } from '../rule.ts'

export default {
  id: 'quote-style',
  severity: 'info',
  summary: { vi: 'Cả văn bản dùng một kiểu ngoặc kép: “…”.', en: 'One kind of quotation marks throughout: “…”.' },
  why: {
    vi: 'Ngoặc thẳng lẫn ngoặc cong cho thấy đoạn văn dán từ nơi khác.',
    en: 'Straight marks among curly ones show what was pasted.',
  },
  prose: true,
  safe: true,
  refused: [
    'Phong trào “Dân vận khéo”; cuộc vận động "Ngày vì người nghèo".',
    'Đề án "Trạm y tế thông minh" gắn với mô hình “Bác sĩ gia đình”.',
  ],
  accepted: [
    'Phong trào “Dân vận khéo”; cuộc vận động “Ngày vì người nghèo”.',
    'Đề án "Trạm y tế thông minh" và mô hình "Bác sĩ gia đình".',
  ],
  check(manuscript, say) {
    const [curly] = matches(manuscript, /[“”]/g)
    if (!curly) return
    for (const { unit, found, start, end } of matches(manuscript, /"([^"“”]{1,400})"/g)) {
      say(
        { unit, start, end },
        { vi: 'Ngoặc kép thẳng (") lẫn với ngoặc kép cong (“…”).', en: 'Straight quotation marks stand among curly ones.' },
        {
          hint: { vi: `“${found[1]}”`, en: `“${found[1]}”` },
          related: [
            {
              at: { unit: curly.unit, start: curly.start, end: curly.end },
              message: { vi: 'Ngoặc cong ở đây', en: 'Curly marks here' },
            },
          ],
          fix: { unit, start, end, text: `“${found[1]}”` },
        },
      )
    }
  },
} satisfies Rule
