import type { ProblemKind } from '../problem-kind.ts'

export default {
  id: 'file-exists',
  severity: 'error',
  summary: { vi: 'Không ghi đè tệp đã có.', en: 'A file that is there is not overwritten.' },
  why: {
    vi: 'Bản đang soạn không được mất vì một lệnh gõ lại; muốn ghi đè thì thêm `--force`.',
    en: 'A draft must not vanish under a command that is typed again; `--force` overwrites it.',
  },
  refused: [{ files: { 'ke-hoach.md': 'Đang soạn.\n' }, command: 'kehoach new annual-work --year 2026 --out ke-hoach.md' }],
  accepted: [{ files: { 'ke-hoach.md': 'Đang soạn.\n' }, command: 'kehoach new annual-work --year 2026 --out ke-hoach-2026.md' }],
} satisfies ProblemKind
