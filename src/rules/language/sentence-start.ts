import { latin, wordsPattern } from '../../model/latin.ts'
import { ENDING_WITH_A_DOT } from '../../language/data/small-words.ts'
import { matches } from '../../reading/scan.ts'
import { RUNNING } from '../../manuscript/manuscript.ts'
import type { Rule } from '../rule.ts'

/** What may end with a dot inside a sentence. */
const SHORTENED = latin(`(?:^|[\\s(])(?:${wordsPattern(ENDING_WITH_A_DOT)})$`, 'iu')

const SMALL_START = latin(/(?<=(?:\p{Ll}[)”]?[.?!]|\p{L} \d{1,4}\.) {1,4}[(“"]?)\p{Ll}\p{L}*/gu)

export default {
  id: 'sentence-start',
  severity: 'warning',
  summary: { vi: 'Viết hoa chữ cái đầu câu.', en: 'A sentence begins with a capital.' },
  why: {
    vi: 'Sau dấu chấm, dấu hỏi, dấu chấm than hết câu phải viết hoa; nếu câu chưa hết thì dùng dấu phẩy hoặc chấm phẩy.',
    en: 'After a full stop a capital follows; where the sentence goes on, a comma or semicolon stands.',
  },
  clause: 'PL2 I',
  prose: true,
  refused: [
    'Các thôn nộp danh sách. (kèm bản sao căn cước) Trạm tổng hợp.',
    'Phun hóa chất diệt muỗi tại các ổ dịch. tuyên truyền người dân lật úp dụng cụ chứa nước.',
    'Hoàn thành trước ngày 30 tháng 6. các đơn vị báo cáo kết quả về Sở.',
    { body: '# Mục đích\n\nNâng cao kỹ năng bơi cho trẻ. bảo đảm an toàn ngày hè.\n\n# Tổ chức thực hiện\n\n::assignments' },
  ],
  accepted: [
    'Trồng keo, quế, hồi, v.v. tại các xã vùng cao.',
    'Phun hóa chất tại các ổ dịch; tuyên truyền qua loa truyền thanh... và tờ rơi.',
    'Truy cập trang daotao.gov.vn để đăng ký.',
  ],
  check(manuscript, say) {
    for (const { unit, found, start } of matches(manuscript, SMALL_START, RUNNING)) {
      const gap = / +[(“"]?$/u.exec(unit.text.slice(Math.max(0, start - 5), start))![0].length
      const before = unit.text.slice(Math.max(0, start - 12), start - gap - 1)
      if (SHORTENED.test(before) || latin(/(?:^|[\s.(])\p{L}$/u).test(before)) continue
      const word = found[0]
      const right = word[0]!.toUpperCase() + word.slice(1)
      say(
        { unit, start, end: start + word.length },
        {
          vi: `Sau dấu “${unit.text[start - gap - 1]}” chữ “${word}” chưa viết hoa.`,
          en: `“${word}” stands after “${unit.text[start - gap - 1]}” without a capital.`,
        },
        {
          hint: { vi: `Viết: ${right} — hoặc thay dấu câu đứng trước.`, en: `Write: ${right} — or change the mark before it.` },
          fix: { unit, start, end: start + word.length, text: right },
        },
      )
    }
  },
} satisfies Rule
