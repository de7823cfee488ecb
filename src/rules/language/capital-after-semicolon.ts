import { latin } from '../../model/latin.ts'
import { foldTones } from '../../language/tones.ts'
import { isQuoted } from '../../reading/scan.ts'
import type { Rule } from '../rule.ts'
import { follows, wordsOf } from '../../reading/words.ts'

/** How tasks begin: common words, no names. */
const TASKS = new Set(
  `xây dựng|tổ chức|tăng cường|nâng cao|đẩy mạnh|thực hiện|triển khai|phối hợp|chỉ đạo|hướng dẫn|kiểm tra|báo cáo|tham mưu|đề xuất|tuyên truyền|rà soát|tiếp tục
  chủ động|chủ trì|kịp thời|phát huy|phát động|phát hiện|hoàn thành|hoàn thiện|bảo đảm|đảm bảo|củng cố|lồng ghép|theo dõi|giám sát|huy động|khuyến khích|vận động
  bố trí|thường xuyên|quán triệt|đôn đốc|tổng hợp|đánh giá|sơ kết|tổng kết|nghiên cứu|tập trung|chú trọng|quan tâm|hỗ trợ|tạo điều|đổi mới|ứng dụng|khắc phục
  xử lý|giải quyết|ban hành|cập nhật|công khai|lập kế|lập danh|xác định|duy trì|mở rộng|cung cấp|tiếp nhận|rút kinh|biểu dương|nhân rộng|thúc đẩy|xem xét`
    .split(/[|\n]/)
    .map((term) => term.trim().split(' ').map(foldTones).join(' ')),
)

const BEFORE_CAPITAL = latin(/; \p{Lu}/u)
const SEMICOLON = latin(/^[^\p{N}(]{0,2}; +$/u)
const CAPITALISED = latin(/^\p{Lu}\p{Ll}+$/u)
const CAPITAL = latin(/^\p{Lu}/u)
/** `Tổ chức Y tế Thế giới`: a body, where a capital comes third. */
const ORGANISE = foldTones('tổ')

export default {
  id: 'capital-after-semicolon',
  severity: 'info',
  summary: { vi: 'Sau dấu chấm phẩy không viết hoa, trừ tên riêng.', en: 'No capital follows a semicolon, but for names.' },
  why: {
    vi: 'Phụ lục II chỉ viết hoa chữ đầu câu và tên riêng; sau dấu chấm phẩy câu chưa hết.',
    en: 'Appendix II has capitals at the start of sentences and names; at a semicolon the sentence goes on.',
  },
  clause: 'PL2 I',
  prose: true,
  safe: true,
  refused: [
    'Rà soát danh mục thủ tục hành chính; Xây dựng quy trình nội bộ.',
    'Kiện toàn Ban Chỉ đạo xã; Tổ chức tập huấn cho cán bộ thôn.',
  ],
  accepted: [
    'Rà soát danh mục; xây dựng quy trình; Ủy ban nhân dân xã phê duyệt.',
    '(1) Rà soát danh mục; (2) Xây dựng quy trình; Tổ chức Y tế Thế giới hỗ trợ.',
    'Khẩu hiệu “Đoàn kết; Tổ chức kỷ luật”.',
  ],
  check(manuscript, say) {
    for (const unit of manuscript.units) {
      if (!BEFORE_CAPITAL.test(unit.text)) continue
      const words = wordsOf(unit)
      for (const [index, { text, key, start, end, gap }] of words.entries()) {
        const [next, third] = [words[index + 1], words[index + 2]]
        if (!SEMICOLON.test(gap) || !CAPITALISED.test(text) || !next || !follows(next)) continue
        if (
          !TASKS.has(`${key} ${next.key}`) ||
          CAPITAL.test(next.text) ||
          (key === ORGANISE && third && follows(third) && CAPITAL.test(third.text))
        )
          continue
        if (isQuoted(unit, start)) continue
        const right = text.toLowerCase()
        say(
          { unit, start, end },
          { vi: `“${text}” viết hoa sau dấu chấm phẩy.`, en: `“${text}” has a capital behind a semicolon.` },
          { hint: { vi: `; ${right} ${next.text}`, en: `; ${right} ${next.text}` }, fix: { unit, start, end, text: right } },
        )
      }
    }
  },
} satisfies Rule
