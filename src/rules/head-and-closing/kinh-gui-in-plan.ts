import { latin } from '../../model/latin.ts'
import { piecesOf } from '../../reading/head-and-tail.ts'
import type { Rule } from '../rule.ts'

const ADDRESSED = latin(/^Kính gửi\s*(?::|$|\p{Lu})/iu)

export default {
  id: 'kinh-gui-in-plan',
  severity: 'error',
  summary: { vi: 'Kế hoạch không có phần “Kính gửi”.', en: 'A plan has no “Kính gửi”.' },
  why: {
    vi: '“Kính gửi” chỉ dùng trong công văn và trong tờ trình, báo cáo gửi cấp trên; nơi nhận kế hoạch ghi ở cuối văn bản.',
    en: '“Kính gửi” belongs to letters, and to proposals and reports sent upwards; a plan names its recipients at the end.',
  },
  clause: 'PL1 II.9.b; PL1 II.9.c',
  prose: true,
  refused: [
    'KẾ HOẠCH\nTriển khai đô thị thông minh\n\nKính gửi: Các phòng chuyên môn.\n\nI. MỤC ĐÍCH\n',
    {
      body: 'Kính gửi: Ủy ban nhân dân các xã, phường.\n\nSở Tư pháp ban hành Kế hoạch như sau:\n\n# Mục đích\n\nNâng cao chất lượng.\n',
    },
  ],
  accepted: [
    'KẾ HOẠCH\nTriển khai đô thị thông minh\n\nI. MỤC ĐÍCH\n\nPhục vụ người dân.\n\nPHỤ LỤC\nMẪU ĐƠN\n\nKính gửi: Ủy ban nhân dân phường.\n',
    'Kính gửi: Các sở, ngành.\n\nThực hiện chỉ đạo của tỉnh, Sở Nội vụ đề nghị báo cáo.\n',
    { body: 'Sở Tư pháp ban hành Kế hoạch như sau:\n\n# Mục đích\n\nNâng cao chất lượng đơn, thư kính gửi người dân.\n' },
  ],
  check({ units, parts }, say) {
    if (!parts.kind) return
    const firstHeading = units.findIndex(({ role }) => role === 'heading')
    for (const unit of units.slice(0, firstHeading < 0 ? Math.min(8, parts.tailAt) : firstHeading)) {
      if (!latin(/kính gửi/iu).test(unit.text)) continue
      for (const piece of piecesOf(unit)) {
        if (ADDRESSED.test(piece.text))
          say(
            piece,
            { vi: 'Kế hoạch có phần “Kính gửi”.', en: 'The plan has a “Kính gửi”.' },
            {
              hint: {
                vi: 'Bỏ dòng này; ghi cơ quan nhận ở “Nơi nhận”.',
                en: 'Drop the line and name the recipients under “Nơi nhận”.',
              },
            },
          )
      }
    }
  },
} satisfies Rule
