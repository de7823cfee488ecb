import { everyMatch } from '../../model/matches.ts'
import type { CitationSpot } from '../../manuscript/citation.ts'
import type { Unit } from '../../manuscript/manuscript.ts'
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
      const right = `“${unit.text.slice(start + 1, end - 1)}”`
      say(
        { unit, start, end },
        mixed
          ? {
              vi: 'Một cặp ngoặc kép mở kiểu này, đóng kiểu kia.',
              en: 'A quotation opens with one kind of mark and closes with the other.',
            }
          : { vi: 'Ngoặc kép thẳng (") lẫn với ngoặc kép cong (“…”).', en: 'Straight quotation marks stand among curly ones.' },
        { hint: { vi: right, en: right }, related, fix: { unit, start, end, text: right } },
      )
    }
  },
} satisfies Rule

/** How long a quotation may be. */
const LONGEST = 400

/** Quotations that a straight mark opens or closes; `mixed` where the other mark is a curly one. */
function* straightQuotations(units: readonly Unit[]): Generator<CitationSpot & { readonly mixed: boolean }> {
  for (const unit of units) {
    if (!unit.text.includes('"')) continue
    let open: { readonly mark: string; readonly at: number } | undefined
    for (const { 0: mark, index } of everyMatch(unit.text, /["“”]/g)) {
      // Seconds of an angle, inches of a screen.
      if (!open && mark === '"' && /[\d'’′]/.test(unit.text[index - 1] ?? '')) continue
      if (mark === '“' || !open) {
        open = mark === '”' ? undefined : { mark, at: index }
        continue
      }
      const length = index + 1 - open.at
      if ((mark === '"' || open.mark === '"') && length > 2 && length <= LONGEST)
        yield { unit, start: open.at, end: index + 1, mixed: mark !== open.mark }
      open = undefined
    }
  }
}
