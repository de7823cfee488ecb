import { latin, wordsPattern } from '../../model/latin.ts'
import { TO_BE_FILLED_IN } from '../../language/data/small-words.ts'
import { matches, shown, WORD_END, WORD_START } from '../../reading/scan.ts'
import type { Rule } from '../rule.ts'

const WAITING = wordsPattern(TO_BE_FILLED_IN)
const PLACEHOLDERS = latin(
  [
    '[Ll]orem ipsum',
    `${WORD_START}(?:TODO|TBD|FIXME)${WORD_END}`,
    `(?<!\\[)\\[(?:${WAITING})${WORD_END}[^\\[\\]]{0,80}\\](?![(\\]])`,
    `[<‹](?:${WAITING})${WORD_END}[^<>‹›]{0,80}[>›]`,
    '\\((?:ghi rõ|ghi|điền|nhập|nêu rõ|nêu)[^()]{0,60}(?:…|\\.{3,})[^()]{0,20}\\)',
    '\\((?:điền|nhập|chèn)\\s[^()]{2,80}\\)',
    '\\((?:(?:sẽ|cần|chờ) )?(?:bổ sung|cập nhật|điền) (?:sau|số liệu|thông tin)[^()]{0,60}\\)',
  ].join('|'),
  'gu',
)

export default {
  id: 'placeholder-left',
  severity: 'warning',
  summary: { vi: 'Không còn chữ giữ chỗ của mẫu.', en: 'No placeholders of a template are left.' },
  why: {
    vi: '“TODO”, “[ghi rõ …]” là lời dặn người soạn, không phải nội dung văn bản.',
    en: 'They speak to the drafter and are no part of the text.',
  },
  prose: true,
  refused: [
    'Giao [tên đơn vị chủ trì] theo dõi, đôn đốc các thôn.',
    'Tổng kinh phí 120 triệu đồng (bổ sung sau khi Phòng Tài chính thẩm định).',
    'TODO: thêm số liệu học sinh bỏ học.',
  ],
  accepted: [
    'Trường hợp vắng mặt phải có văn bản (nêu rõ lý do) gửi Ban Tổ chức.',
    'Hồ sơ gửi qua đường bưu điện (ghi rõ họ tên, số điện thoại ngoài bì thư).',
    'Chi tiết tại [Phụ lục I] kèm theo.',
  ],
  check(manuscript, say) {
    for (const { unit, found, start, end } of matches(manuscript, PLACEHOLDERS)) {
      say(
        { unit, start, end },
        { vi: `Còn chữ giữ chỗ “${shown(found[0])}”.`, en: `A placeholder is left: “${shown(found[0])}”.` },
        { hint: { vi: 'Thay bằng nội dung chính thức.', en: 'Put the real words in its place.' } },
      )
    }
  },
} satisfies Rule
