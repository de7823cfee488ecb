import type { ProblemKind } from '../problem-kind.ts'

export default {
  id: 'not-nfc',
  severity: 'warning',
  summary: { vi: 'Chữ có dấu gõ bằng Unicode dựng sẵn.', en: 'Accented letters are precomposed.' },
  why: {
    vi: 'Với Unicode tổ hợp, dấu là ký tự rời đứng sau chữ: nhìn giống nhau nhưng tìm kiếm không ra, có phông chữ hiện lệch dấu. Văn bản được in bằng chữ dựng sẵn; `kehoach check --fix` đổi cả tệp.',
    en: 'In decomposed text the mark is a character of its own behind the letter: it looks the same, yet is not found by searching, and some fonts set it askew. Documents are written with precomposed letters; `kehoach check --fix` changes the file.',
  },
  clause: 'PL1 I.4',
  safe: true,
  refused: [
    { section: '# Mục đích\n\nGiải quyết thủ tục hành chính nhanh, đúng quy định.'.replace('Giải', 'Giải'.normalize('NFD')) },
  ],
  accepted: [{ section: '# Mục đích\n\nGiải quyết thủ tục hành chính nhanh, đúng quy định.' }],
} satisfies ProblemKind
