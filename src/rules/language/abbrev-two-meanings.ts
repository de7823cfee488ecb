import { abbreviationsOf, sameWords } from '../../reading/abbreviations.ts'
import type { Rule } from '../rule.ts'

export default {
  id: 'abbrev-two-meanings',
  severity: 'warning',
  summary: { vi: 'Một chữ viết tắt chỉ có một nghĩa trong văn bản.', en: 'An abbreviation has one meaning in a text.' },
  why: {
    vi: 'Hai nghĩa cho một chữ viết tắt thì không biết chỗ nào là nghĩa nào.',
    en: 'With two meanings no reader knows which is meant where.',
  },
  prose: true,
  refused: [
    'Công khai thủ tục hành chính (TTHC).\n\nHồ sơ nộp tại Trung tâm hành chính (TTHC) của xã.',
    {
      yaml: 'abbreviations: { NS: ngân sách }',
      body: '# Mục đích\n\nBố trí nhân sự (NS) cho tổ công tác; quyết toán NS đúng hạn.\n\n# Tổ chức thực hiện\n\n::assignments',
    },
  ],
  accepted: [
    'Thủ tục hành chính (TTHC) được công khai.\n\nThủ tục hành chính (TTHC) nội bộ được rà soát.',
    'Văn phòng (VP) tổng hợp báo cáo của các đơn vị.',
  ],
  check(manuscript, say) {
    const { explanations, given } = abbreviationsOf(manuscript)
    for (const [short, all] of explanations) {
      const clear = all.filter(({ full }) => full !== undefined)
      const meant = given.get(short) || clear[0]?.full
      if (!meant) continue
      for (const other of clear) {
        if (sameWords(other.full!) === sameWords(meant)) continue
        const first = clear[0] === other ? undefined : clear[0]
        say(
          { unit: other.unit, start: other.start, end: other.end },
          {
            vi: `“${short}” ở đây là “${other.full}”, chỗ khác là “${meant}”.`,
            en: `“${short}” is “${other.full}” here and “${meant}” elsewhere.`,
          },
          {
            hint: { vi: 'Dùng hai chữ viết tắt khác nhau, hoặc viết đầy đủ.', en: 'Use two abbreviations, or write one out.' },
            ...(first && {
              related: [
                {
                  at: { unit: first.unit, start: first.start, end: first.end },
                  message: { vi: `Được giải thích là “${meant}”.`, en: `Explained as “${meant}”.` },
                },
              ],
            }),
          },
        )
        break
      }
    }
  },
} satisfies Rule
