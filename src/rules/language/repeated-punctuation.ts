import { latin } from '../../model/latin.ts'
import { matchesIn } from '../../reading/scan.ts'
import { RUNNING, type Role } from '../../manuscript/manuscript.ts'
import type { Rule } from '../rule.ts'

const ROLES: ReadonlySet<Role> = new Set([...RUNNING, 'title', 'heading', 'recipient', 'archive'])
/** Two marks where one is meant; four dots, where three are one mark. `...`, `./.`, `…,` and the full stop of an abbreviation (`v.v.,` `TP.,`) are none. */
const REPEATED = latin(
  /(?<=[\p{L}\p{M}\p{N}”)%]) ?(?:, ?,|; ?;|: ?:|[,:] ?[;.]|; ?[,.:]|, ?:|: ?,)(?![,;:.])|(?<=(?<!\p{L})\p{L}{0,3}\p{Ll}{2}|\p{Ll}{3}|\p{Lu}{3}|[”)\d])(?:\.\.|\. ?[,;])(?![.,;/])|(?<=\p{Ll}{2}|”|\))\.\.(?=\/\.)|(?<=[\p{Ll}\d,”)])\.{4}(?=[\s)”;,]|$)/gu,
)

export default {
  id: 'repeated-punctuation',
  severity: 'warning',
  summary: { vi: 'Một chỗ chỉ dùng một dấu câu.', en: 'One mark of punctuation stands in one place.' },
  why: { vi: 'Hai dấu liền nhau (“,,”, “;.”) là dấu vết sửa câu còn sót.', en: 'Two marks in a row are left from editing.' },
  prose: true,
  refused: [
    'Phối hợp với các sở,, ban, ngành liên quan.',
    'Báo cáo kết quả về Sở Tư pháp;.',
    'Bố trí kinh phí theo quy định..',
    'Nơi có nước, điện.... gần trường.',
    'Nghiêm túc thực hiện Kế hoạch này../.',
  ],
  accepted: [
    'Gồm: đường, điện, trường, trạm,... và các công trình khác...',
    'Thực hiện Kế hoạch này./.',
    'Ngày .... tháng 4; họ và tên: .....; số ..../KH.',
    'Nông, lâm, thủy sản, v.v.; TP., tr. 5; “Vì người nghèo”…, “Dân vận khéo”.',
  ],
  check(manuscript, say) {
    // Cheap first: few units have two marks side by side.
    const suspects = manuscript.units.filter(({ role, text }) => ROLES.has(role) && /[,;:.] ?[,;:.]/.test(text))
    for (const { unit, found, start, end } of suspects.flatMap((unit) => matchesIn(unit, REPEATED))) {
      const marks = found[0].replaceAll(' ', '')
      if (marks.length > 2) {
        say(
          { unit, start, end },
          { vi: 'Bốn dấu chấm đứng liền nhau.', en: 'Four dots stand in a row.' },
          {
            hint: {
              vi: 'Hết câu ghi một dấu chấm, lược bớt ghi ba dấu chấm.',
              en: 'One ends a sentence; three leave something out.',
            },
          },
        )
        continue
      }
      say(
        { unit, start, end },
        { vi: `Hai dấu câu “${marks}” đứng liền nhau.`, en: `Two marks “${marks}” stand in a row.` },
        {
          hint: { vi: 'Giữ một dấu, bỏ dấu kia.', en: 'Keep one of them.' },
          ...(marks[0] === marks[1] && { fix: { unit, start, end, text: marks[0]! } }),
        },
      )
    }
  },
} satisfies Rule
