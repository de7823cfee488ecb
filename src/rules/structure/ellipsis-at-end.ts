import { latin } from '../../model/latin.ts'
import { RUNNING } from '../../manuscript/manuscript.ts'
import { matches } from '../../reading/scan.ts'
import type { Rule } from '../rule.ts'

const ELLIPSIS = latin(/(?<=[\p{L}\p{N}”)])(?:…|\.{3})$/gu)

export default {
  id: 'ellipsis-at-end',
  severity: 'info',
  summary: { vi: 'Không kết thúc đoạn bằng dấu ba chấm.', en: 'No paragraph ends in an ellipsis.' },
  why: {
    vi: 'Văn bản giao nhiệm vụ phải rõ phạm vi; dấu ba chấm để ngỏ nội dung phải làm.',
    en: 'A document that gives orders must say how far they go; an ellipsis leaves it open.',
  },
  prose: true,
  refused: ['Vận động cán bộ, đoàn viên quyên góp, ủng hộ…', 'Lồng ghép với phong trào “Tết trồng cây”, “Ngày Chủ nhật xanh”...'],
  accepted: [
    'Vận động cán bộ, đoàn viên quyên góp, ủng hộ.',
    'Đường, điện, trường, trạm… được xây dựng đồng bộ.',
    'Họ và tên: …………',
  ],
  check(manuscript, say) {
    for (const { unit, start, end } of matches(manuscript, ELLIPSIS, RUNNING)) {
      say(
        { unit, start, end },
        { vi: 'Đoạn kết thúc bằng dấu ba chấm.', en: 'The paragraph ends in an ellipsis.' },
        {
          hint: {
            vi: 'Nêu đủ, hoặc viết “và các nội dung khác có liên quan.”.',
            en: 'Name all, or write “và các nội dung khác có liên quan.”.',
          },
        },
      )
    }
  },
} satisfies Rule
