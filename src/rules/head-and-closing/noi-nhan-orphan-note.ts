import { latin, wordsPattern } from '../../model/latin.ts'
import { PURPOSES } from '../../decree/data/recipients.ts'
import type { PartLine } from '../../manuscript/parts.ts'
import type { Rule } from '../rule.ts'

const PURPOSE = latin(`^\\(?(?:để\\s|đ/|b/c|t/h|p/h|${wordsPattern(PURPOSES)})[\\p{L}\\s/,-]{0,40}\\)[;.,]?$`, 'iu')
const MESSAGE = (note: string) => ({
  vi: `Chú thích “${note}” đứng riêng một dòng, không rõ của nơi nhận nào.`,
  en: `The note “${note}” stands alone: whose purpose it says is not clear.`,
})
const HINT = {
  vi: 'Ghi mục đích gửi ngay sau tên từng nơi nhận: “- Sở Nội vụ (để báo cáo);”.',
  en: 'Put the purpose behind each recipient: “- Sở Nội vụ (để báo cáo);”.',
}

export default {
  id: 'noi-nhan-orphan-note',
  severity: 'warning',
  summary: { vi: 'Mục đích gửi ghi cùng dòng với nơi nhận.', en: 'The purpose of sending stands on its recipient’s line.' },
  why: {
    vi: 'Chú thích gộp bằng ngoặc móc rơi thành một dòng riêng khi chuyển sang văn bản điện tử, không còn biết thuộc về ai.',
    en: 'A note that a brace joined to several lines becomes a line of its own in electronic text, and belongs to none.',
  },
  prose: true,
  refused: [
    'I. MỤC ĐÍCH\n\nNâng cao chất lượng./.\n\nNơi nhận:\n- Bộ Giáo dục và Đào tạo;\n- (để báo cáo);\n- Lưu: VT, GDTH.\n',
    'I. MỤC ĐÍCH\n\nNâng cao chất lượng./.\n\nNơi nhận:\n- Các trường tiểu học\n- Các trường mầm non\n(để thực hiện);\n- Lưu: VT, GDTH.\n',
    { yaml: 'distribution:\n  - { to: [Sở Nội vụ, (để thực hiện)] }' },
  ],
  accepted: [
    'I. MỤC ĐÍCH\n\nNâng cao chất lượng./.\n\nNơi nhận:\n- Bộ Giáo dục và Đào tạo (để báo cáo);\n- Lưu: VT, GDTH.\n',
    'I. MỤC ĐÍCH\n\nNâng cao chất lượng./.\n\nNơi nhận:\n- Vụ Giáo dục Tiểu học;\n- Thanh tra Bộ Giáo dục và Đào tạo\n(để báo cáo);\n- Lưu: VT, GDTH.\n',
  ],
  check({ parts: { recipients }, data }, say) {
    const orphan = (line: PartLine): void => {
      const bare = line.text.replace(/^\(|\)[;.,]?$/gu, '')
      say(line, MESSAGE(line.text), {
        hint: data ? { vi: `Ghi vào purpose: ${bare}`, en: `Write it as purpose: ${bare}` } : HINT,
      })
    }
    for (const [index, { lines }] of recipients.entries()) {
      const [first, ...rest] = lines
      if (PURPOSE.test(first!.text) && /^\(/u.test(first!.text)) orphan(first!)
      const note = rest.find(({ text, line }) => PURPOSE.test(text) && /^\(/u.test(text) && line > first!.line)
      const before = recipients[index - 1]
      // A note below one wrapped item is only that item's second line; below several open ones it was a brace.
      if (note && before && !/[;.]$/u.test(before.text) && !/[;.)]$/u.test(first!.text)) orphan(note)
    }
  },
} satisfies Rule
