import type { ProblemKind } from '../problem-kind.ts'

export default {
  id: 'file-changed',
  severity: 'error',
  summary: {
    vi: 'Không ghi đè tệp đã được người khác sửa từ khi mở.',
    en: 'A file that was changed since it was opened is not overwritten.',
  },
  why: {
    vi: 'Hai người cùng mở một kế hoạch: người lưu sau sẽ làm mất phần sửa của người lưu trước mà không ai biết.',
    en: 'Where two people have one plan open, who saves last would undo in silence what the other has changed.',
  },
  refused: [{ opened: 'Đơn vị thực hiện: Văn phòng.\n', files: { 'ke-hoach.md': 'Đơn vị thực hiện: Thanh tra.\n' } }],
  accepted: [{ opened: 'Đơn vị thực hiện: Văn phòng.\n', files: { 'ke-hoach.md': 'Đơn vị thực hiện: Văn phòng.\n' } }],
} satisfies ProblemKind
