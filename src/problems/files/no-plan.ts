import type { ProblemKind } from '../problem-kind.ts'

export default {
  id: 'no-plan',
  severity: 'error',
  summary: {
    vi: 'Tệp Word đưa vào phải là kế hoạch của cơ quan nhà nước.',
    en: 'A Word file that is imported is a plan of a State body.',
  },
  why: {
    vi: 'Quyết định, công văn hay văn bản của Đảng có thể thức riêng: đưa vào thành kế hoạch thì phần mở đầu, nơi nhận, chữ ký không còn đúng. Vẫn muốn nhập thì thêm --force.',
    en: 'A decision, a letter or a document of the Party has a form of its own: as a plan its head and closing would be wrong. With --force it is imported all the same.',
  },
  refused: [
    {
      documents: {
        'quyet-dinh.docx': [
          'SỞ TƯ PHÁP',
          'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
          'Số: 12/QĐ-STP',
          'QUYẾT ĐỊNH',
          'Về việc thành lập Tổ công tác',
          'Điều 1. Thành lập Tổ công tác cải cách hành chính.',
        ],
      },
      command: 'kehoach import quyet-dinh.docx',
    },
  ],
  accepted: [
    {
      documents: {
        'ke-hoach.docx': [
          'SỞ TƯ PHÁP',
          'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
          'Số: 12/KH-STP',
          'KẾ HOẠCH',
          'Cải cách hành chính năm 2026',
          'Sở Tư pháp ban hành Kế hoạch như sau:',
        ],
      },
      command: 'kehoach import ke-hoach.docx',
    },
  ],
} satisfies ProblemKind
