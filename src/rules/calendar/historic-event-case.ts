import { HISTORIC_EVENTS } from '../../language/data/historic-events.ts'
import { fixedCapitals } from '../../reading/fixed-case.ts'
import type { Rule } from '../rule.ts'

export default {
  id: 'historic-event-case',
  severity: 'warning',
  summary: {
    vi: 'Tên sự kiện lịch sử viết hoa theo quy định: Cách mạng tháng Tám.',
    en: 'Historic events take their capitals: Cách mạng tháng Tám.',
  },
  why: {
    vi: 'Phụ lục II nêu rõ cách viết; tên sự kiện viết sai dễ thấy nhất trong kế hoạch kỷ niệm.',
    en: 'The decree names them; in a plan for a commemoration the slip is seen first.',
  },
  clause: 'PL2 V.9',
  prose: true,
  safe: true,
  refused: ['Treo cờ Tổ quốc nhân dịp kỷ niệm Cách mạng Tháng Tám.', 'Tọa đàm về ý nghĩa của cách mạng tháng mười Nga.'],
  accepted: [
    'Treo cờ Tổ quốc nhân dịp kỷ niệm Cách mạng tháng Tám.',
    'CHÀO MỪNG KỶ NIỆM CÁCH MẠNG THÁNG TÁM',
    'Trong tháng Tám, các chi đoàn ra quân làm vệ sinh.',
  ],
  check: fixedCapitals({
    right: HISTORIC_EVENTS,
    say: (found, right) => ({
      vi: `Tên sự kiện “${found}” viết hoa là “${right}”.`,
      en: `“${found}” is written “${right}”.`,
    }),
  }),
} satisfies Rule
