import { HONOURS } from '../../language/data/honours.ts'
import { fixedCapitals } from '../../reading/fixed-case.ts'
import type { Rule } from '../rule.ts'

export default {
  id: 'honour-case',
  severity: 'warning',
  summary: { vi: 'Tên huân chương, danh hiệu vinh dự viết hoa theo quy định.', en: 'Orders and honours take their capitals.' },
  why: {
    vi: 'Tên huân chương, danh hiệu viết hoa chữ cái đầu và tên của hạng, danh hiệu: Huân chương Sao vàng, Anh hùng Lao động.',
    en: 'Both the kind and the name take a capital: Huân chương Sao vàng, Anh hùng Lao động.',
  },
  clause: 'PL2 V.2',
  prose: true,
  safe: true,
  refused: [
    'Đề nghị tặng Huân chương lao động hạng Ba cho nhà trường.',
    'Gặp mặt các nhà giáo nhân dân, nhà giáo ưu tú trên địa bàn tỉnh.',
  ],
  accepted: ['Đề nghị tặng Huân chương Lao động hạng Ba cho nhà trường.', 'Gặp mặt các nhà giáo, nghệ sĩ, thầy thuốc tiêu biểu.'],
  check: fixedCapitals({
    right: HONOURS,
    say: (found, right) => ({ vi: `Danh hiệu “${found}” viết hoa là “${right}”.`, en: `“${found}” is written “${right}”.` }),
  }),
} satisfies Rule
