import type { ProblemKind } from '../problem-kind.ts'

export default {
  id: 'yaml-alias',
  severity: 'error',
  summary: {
    vi: 'Phần khai báo không dùng tham chiếu YAML (`&`, `*`).',
    en: 'The frontmatter uses no YAML anchors and aliases (`&`, `*`).',
  },
  why: {
    vi: 'Giá trị lấy từ nơi khác thì người đọc không thấy tại chỗ; giá trị mở đầu bằng `*` hay `&` thường chỉ là chữ chưa đặt trong ngoặc kép.',
    en: 'A value that is taken from elsewhere is not seen where it stands; one that begins with `*` or `&` is mostly a text without its quotes.',
  },
  refused: [{ yaml: 'place: &noi Lào Cai' }],
  accepted: [{ yaml: 'place: Lào Cai' }],
} satisfies ProblemKind
