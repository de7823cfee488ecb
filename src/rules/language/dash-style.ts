import { latin } from '../../model/latin.ts'
import { matches, matchesIn } from '../../reading/scan.ts'
import type { Rule } from '../rule.ts'

const HYPHEN = latin(/(?<=[\p{L}”]) - (?=[\p{L}“])/gu)
const DASH = latin(/(?<=[\p{L}\p{N}”)]) ?[–—] ?(?=[\p{L}“])/gu)

export default {
  id: 'dash-style',
  severity: 'info',
  summary: {
    vi: 'Dấu nối trong câu là gạch ngắn (-), như Tiêu ngữ; không lẫn gạch dài (–).',
    en: 'Dashes are hyphens, as in the motto; no en dashes among them.',
  },
  why: {
    vi: 'Một tên viết hai kiểu gạch thì tra cứu chỉ ra một nửa.',
    en: 'A name written with two kinds of dash is found by halves.',
  },
  clause: 'PL1 II.1.b',
  prose: true,
  safe: true,
  refused: [
    'Hội đồng Thi đua - Khen thưởng phối hợp với Phòng Văn hóa – Xã hội.',
    'Phát triển kinh tế - xã hội; phong trào “Học tập tốt — rèn luyện chăm”.',
  ],
  accepted: ['Phát triển kinh tế - xã hội, quốc phòng - an ninh.', 'Phòng Văn hóa – Xã hội và Phòng Kinh tế – Hạ tầng.'],
  check(manuscript, say) {
    // The motto has a rule of its own.
    const suspects = manuscript.units.filter(({ text, role }) => role !== 'letterhead' && /[–—]/.test(text))
    if (suspects.length === 0) return
    const [hyphen] = matches(manuscript, HYPHEN)
    if (!hyphen) return
    for (const { unit, found, start, end } of suspects.flatMap((unit) => matchesIn(unit, DASH))) {
      const dash = found[0].trim()
      say(
        { unit, start: start + found[0].indexOf(dash), end: start + found[0].indexOf(dash) + 1 },
        {
          vi: `Gạch dài “${dash}”; chỗ khác trong văn bản dùng gạch ngắn “-”.`,
          en: `A long dash “${dash}”; elsewhere the text has hyphens.`,
        },
        {
          hint: { vi: 'Viết “ - ”.', en: 'Write “ - ”.' },
          related: [
            {
              at: { unit: hyphen.unit, start: hyphen.start + 1, end: hyphen.end - 1 },
              message: { vi: 'Gạch ngắn ở đây', en: 'A hyphen here' },
            },
          ],
          fix: { unit, start, end, text: ' - ' },
        },
      )
    }
  },
} satisfies Rule
