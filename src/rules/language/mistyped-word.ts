import { mistypedWords } from '../../reading/mistyped.ts'
import type { Rule } from '../rule.ts'

export default {
  id: 'mistyped-word',
  severity: 'warning',
  summary: {
    vi: 'Không để chữ gõ sai phím trong một từ quen thuộc.',
    en: 'No key went wrong inside a word that everybody knows.',
  },
  why: {
    vi: '“Phhosi hợp” không phải chữ nào của tiếng Việt, nhưng chữ bên cạnh cho biết phải là “Phối hợp”.',
    en: '“Phhosi hợp” is no Vietnamese, and the word beside it tells what was meant.',
  },
  prose: true,
  refused: [
    'Phhosi hợp với các thôn rà soát hộ nghèo.',
    'Tuyên truyềnn đến từng hộ; xây dựnng kế hoạch; nâng caoo chất lượng.',
    'Báo cáo về Phòng Văn hóa tình hình thwcj hiện.',
    'Giao nhiệm vụ chho ccác thôn vềs phòng dịch.',
    'Công tác bảo đảm đúng hạn, thoáng đảngj.',
  ],
  accepted: [
    'Phối hợp với các thôn; gửi email; hội nghị online; tỉnh Đắk Lắk; xã Krông Nô.',
    'Phần mềm iOffice, ứng dụng Zalo, trang Facebook hiện có của xã.',
  ],
  check(manuscript, say) {
    for (const { unit, start, end, found, right } of mistypedWords(manuscript)) {
      say(
        { unit, start, end },
        { vi: `“${found}” gõ sai; có lẽ là “${right}”.`, en: `“${found}” is mistyped, probably for “${right}”.` },
        { hint: { vi: `Viết: ${right}`, en: `Write: ${right}` }, fix: { unit, start, end, text: right } },
      )
    }
  },
} satisfies Rule
