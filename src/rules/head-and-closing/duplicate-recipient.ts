import { bareName } from '../../reading/head-and-tail.ts'
import type { Where } from '../../manuscript/say.ts'
import type { Rule } from '../rule.ts'

export default {
  id: 'duplicate-recipient',
  severity: 'warning',
  summary: { vi: 'Mỗi nơi nhận chỉ ghi một lần.', en: 'Each recipient is named once.' },
  why: {
    vi: 'Ghi hai lần thì gửi hai bản, và không rõ gửi để làm gì.',
    en: 'Named twice, it gets two copies and does not know what for.',
  },
  prose: true,
  refused: [
    'I. MỤC ĐÍCH\n\nTăng thu ngân sách./.\n\nNơi nhận:\n- Sở Tài chính (để báo cáo);\n- Các phòng chuyên môn;\n- Sở Tài chính (để phối hợp);\n- Lưu: VT, NS.\n',
    { yaml: 'distribution:\n  - { to: [Thanh tra Sở, Văn phòng Sở] }\n  - { to: Văn phòng Sở, purpose: để thực hiện }' },
  ],
  accepted: [
    'I. MỤC ĐÍCH\n\nTăng thu ngân sách./.\n\nNơi nhận:\n- Sở Tài chính;\n- Thanh tra Sở Tài chính;\n- Lưu: VT, NS.\n',
    { yaml: 'distribution:\n  - { to: [Thanh tra Sở, Giám đốc Sở] }\n  - { to: Văn phòng Sở, purpose: để thực hiện }' },
  ],
  check({ parts: { recipients } }, say) {
    const first = new Map<string, Where>()
    for (const { text, lines } of recipients) {
      const [at] = lines
      const name = bareName(text)
      const key = name.toLowerCase().replace(/\s*[-–]\s*/gu, '-')
      if (key.length < 4 || key.includes('[[') || /^\(/u.test(key)) continue
      if (first.has(key)) {
        say(
          at,
          { vi: `Nơi nhận “${name}” ghi hai lần.`, en: `The recipient “${name}” stands twice.` },
          {
            hint: { vi: 'Bỏ một dòng.', en: 'Drop one of the two.' },
            related: [{ at: first.get(key), message: { vi: 'Đã ghi ở đây.', en: 'It stands here already.' } }],
          },
        )
      } else first.set(key, at)
    }
  },
} satisfies Rule
