import { latin } from '../../model/latin.ts'
import { matches } from '../../reading/scan.ts'
import { RUNNING, type Role } from '../../manuscript/manuscript.ts'
import type { Rule } from '../rule.ts'

const ROLES: ReadonlySet<Role> = new Set([...RUNNING, 'title', 'heading', 'cell'])
/** A comma, semicolon or colon between words; a full stop between a small letter and a capital; a bracket at a word. */
const GLUED = latin(
  /[,;](?=\p{L})(?<=[\p{Ll}\d”)].)|[:)](?=\p{L}{2})(?<=\p{Ll}.)|\.(?=\p{Lu}\p{Ll})(?<=\p{Ll}{2}.)|\((?=\p{L}{3})(?<=\p{Ll}{2}.)/gu,
)
const ADDRESS = latin(/[@_]|:\/\/|www\.|\.(?:vn|com|net|org|gov|edu)(?!\p{L})/u)

export default {
  id: 'missing-space-after-punctuation',
  severity: 'info',
  summary: { vi: 'Sau dấu câu có một dấu cách.', en: 'A space follows punctuation.' },
  why: {
    vi: 'Thiếu dấu cách, hai chữ dính làm một: tra cứu sót, dòng không ngắt được.',
    en: 'Without it two words run into one: no search finds them, no line can break there.',
  },
  prose: true,
  safe: true,
  refused: [
    'Phòng,chống thiên tai và tìm kiếm cứu nạn.',
    'Hoàn thành trong quý I.Báo cáo kết quả thực hiện;tổng hợp nhu cầu.Đề xuất giải pháp.',
    'Thủ tục hành chính(gọi tắt là TTHC).',
  ],
  accepted: [
    'Diện tích 1,5 ha; lúc 7h30; tỷ lệ 1:500; TP.HCM; PGS.TS Trần Văn A; v.v.',
    'Xem tại https://dichvucong.gov.vn/p/home hoặc gửi vanthu@laocai.gov.vn.',
    'Quyết định số 12/QĐ-UBND; điểm a, b; THADS(1).',
  ],
  check(manuscript, say) {
    for (const { unit, found, start, end } of matches(manuscript, GLUED, ROLES)) {
      const { text } = unit
      const chunk = `${/\S{0,40}$/u.exec(text.slice(Math.max(0, start - 40), start))![0]}${/^\S{0,40}/u.exec(text.slice(start, start + 40))![0]}`
      if (ADDRESS.test(chunk)) continue
      const opens = found[0] === '('
      const [from, to] = [Math.max(0, start - 1), Math.min(text.length, end + 1)]
      const right = opens
        ? `${text.slice(from, start)} ${text.slice(start, to)}`
        : `${text.slice(from, end)} ${text.slice(end, to)}`
      say(
        { unit, start: from, end: to },
        opens
          ? { vi: 'Thiếu dấu cách trước dấu mở ngoặc.', en: 'A space is missing before the bracket.' }
          : { vi: `Thiếu dấu cách sau dấu “${found[0]}”.`, en: `A space is missing behind “${found[0]}”.` },
        { hint: { vi: right, en: right }, fix: { unit, start: from, end: to, text: right } },
      )
    }
  },
} satisfies Rule
