import { POSTS_OF_ONE } from '../../language/data/posts-of-one.ts'
import { fixedCapitals } from '../../reading/fixed-case.ts'
import type { Rule } from '../rule.ts'

export default {
  id: 'post-case',
  severity: 'info',
  summary: {
    vi: 'Chức vụ của một người cụ thể viết hoa: Thủ tướng Chính phủ.',
    en: 'A post held by one person takes a capital: Thủ tướng Chính phủ.',
  },
  why: {
    vi: 'Phụ lục II viết hoa tên chức vụ gắn với người cụ thể; các chức vụ này chỉ có một người giữ.',
    en: 'Posts tied to a person take capitals, and these are held by one person only.',
  },
  clause: 'PL2 V.3',
  prose: true,
  safe: true,
  refused: [
    'Thực hiện ý kiến chỉ đạo của thủ tướng chính phủ về an toàn hồ đập.',
    'Thăm và chúc tết theo thư của chủ tịch nước.',
  ],
  accepted: [
    'Thực hiện ý kiến chỉ đạo của Thủ tướng Chính phủ về an toàn hồ đập.',
    'Giao chủ tịch các hội đoàn thể vận động hội viên.',
  ],
  check: fixedCapitals({
    right: POSTS_OF_ONE,
    say: (found, right) => ({ vi: `Chức vụ “${found}” viết hoa là “${right}”.`, en: `“${found}” is written “${right}”.` }),
  }),
} satisfies Rule
