import type { ProblemKind } from '../problem-kind.ts'

export default {
  id: 'legacy-encoding',
  severity: 'error',
  summary: {
    vi: 'Văn bản gõ bằng Unicode, không gõ bằng TCVN3 hay VNI.',
    en: 'A text is typed in Unicode, not in TCVN3 or VNI.',
  },
  why: {
    vi: 'Chữ TCVN3, VNI chỉ đọc được bằng phông riêng (.VnTime, VNI-Times); mở ở máy khác thành chữ khác, nên cả văn bản phải chuyển mã trước khi soát.',
    en: 'TCVN3 and VNI are read with fonts of their own (.VnTime, VNI-Times) and are other letters elsewhere, so the whole text is converted before it is checked.',
  },
  clause: 'PL1 I.4',
  refused: [
    {
      files: {
        'du-thao.txt':
          '§Èy m¹nh c«ng t¸c tuyªn truyÒn, phæ biÕn gi¸o dôc ph¸p luËt; n©ng cao chÊt l­îng d¹y vµ häc; b¶o ®¶m an toµn cho häc sinh.\n',
      },
      command: 'kehoach check --prose du-thao.txt',
    },
    {
      files: {
        'du-thao.txt':
          'Ñaåy maïnh coâng taùc tuyeân truyeàn, phoå bieán phaùp luaät; naâng cao chaát löôïng daïy vaø hoïc cho hoïc sinh.\n',
      },
      command: 'kehoach check --prose du-thao.txt',
    },
  ],
  accepted: [{ yaml: 'title: Cải cách hành chính năm 2026 của Sở Tư pháp' }],
} satisfies ProblemKind
