import { straightQuotations } from '../../reading/quotations.ts'
import { matches } from '../../reading/scan.ts'
import type { Rule } from '../rule.ts'

const CURLY = /[“”]/g

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
    'Phao tiêu ở 16°54\'10"N, 107°11\'25"E; mô hình “Bến cảng xanh”.',
    'Phong trào “Dân vận khéo”; cuộc vận động “Ngày vì người nghèo”.',
    'Đề án "Trạm y tế thông minh" và mô hình "Bác sĩ gia đình".',
  ],
  check(manuscript, say) {
    const [curly] = matches(manuscript, CURLY)
    if (!curly) return
    const related = [
      {
        at: { unit: curly.unit, start: curly.start, end: curly.end },
        message: { vi: 'Ngoặc cong ở đây', en: 'Curly marks here' },
      },
    ]
    for (const { unit, start, end, mixed } of straightQuotations(manuscript.units)) {
      // Of a pair of two kinds `unbalanced-pair` speaks.
      if (mixed) continue
      const right = `“${unit.text.slice(start + 1, end - 1)}”`
      say(
        { unit, start, end },
        { vi: 'Ngoặc kép thẳng (") lẫn với ngoặc kép cong (“…”).', en: 'Straight quotation marks stand among curly ones.' },
        { hint: { vi: right, en: right }, related, fix: { unit, start, end, text: right } },
      )
    }
  },
} satisfies Rule
