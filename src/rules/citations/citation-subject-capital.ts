import { DEEDS_AS_TITLES, MORE_TITLE_VERBS, TITLE_VERBS } from '../../decree/data/citing-words.ts'
import { TASKS } from '../../language/data/task-words.ts'
import { RUNNING, type Role } from '../../manuscript/manuscript.ts'
import { latin, wordsPattern } from '../../model/latin.ts'
import { citationsIn, isTyped, wholeOf } from '../../reading/citing.ts'
import { isInCapitals, isQuoted, matches, WORD_START } from '../../reading/scan.ts'
import type { Rule } from '../rule.ts'

function capitalised(verb: string): string {
  return verb[0]!.toUpperCase() + verb.slice(1)
}

const READ: ReadonlySet<Role> = new Set([...RUNNING, 'heading'])
/** `về việc Ủy quyền`, `Kế hoạch Triển khai`: a verb has no capital inside a sentence. */
const VERBS = [...TITLE_VERBS.filter((verb) => verb.includes(' ') || verb === 'giao'), ...MORE_TITLE_VERBS].map(capitalised)
const VERB_IN_TITLE = latin(
  `${WORD_START}(?<lead>[Vv]ề việc|[Vv]/v|[Kk]ế hoạch|[Vv]ề)\\s+(?<verb>${wordsPattern(VERBS)})(?!\\p{L})(?! (?:chức|cấp|trình))`,
  'gu',
)

/** The verbs of tasks, where no name can be meant: `về việc Rà soát biên chế`, `chủ trì Hướng dẫn các xã`. */
const TASK_IN_TITLE = latin(
  `${WORD_START}(?<lead>[Vv]ề việc|[Kk]ế hoạch|chủ trì|tham mưu|tiếp tục|tích cực|chủ động|kịp thời|thường xuyên)\\s+(?<verb>${wordsPattern(TASKS.map(capitalised))}|Phòng, chống|(?<=(?<!(?:Phòng|Ban|Vụ|Sở)\\s+)[Kk]ế hoạch\\s+)(?:${wordsPattern(DEEDS_AS_TITLES.map(capitalised))}))(?= \\p{Ll}|(?<=[Kk]ế hoạch\\s+Tổ chức) (?:Hội (?:thi|nghị|thao|diễn|khỏe|thảo|trại)|Lễ|Ngày|Đại hội|Giải|Tuần|Tháng|Cuộc)(?!\\p{L}))`,
  'gu',
)

export default {
  id: 'citation-subject-capital',
  severity: 'warning',
  summary: {
    vi: 'Trích yếu đặt trong câu viện dẫn nối bằng “về”, “về việc” và không viết hoa.',
    en: 'A subject inside a citation is joined by “về”, “về việc” and has no capital.',
  },
  why: {
    vi: 'Chép nguyên trích yếu từ ô tiêu đề thì giữa câu có chữ viết hoa không phải đầu câu, cơ quan ban hành và trích yếu dính vào nhau.',
    en: 'Copied from a title line, it puts a capital into the middle of a sentence and runs issuer and subject together.',
  },
  clause: 'PL2 I; PL1 II.6.b',
  prose: true,
  refused: [
    'Thực hiện Quyết định số 88/QĐ-UBND ngày 06/02/2026 của Ủy ban nhân dân tỉnh về việc Ủy quyền ký giấy phép.',
    'Trạm ban hành Kế hoạch Hoạt động khuyến nông; xã có Kế hoạch Phát triển rừng trồng.',
    'Phòng Kinh tế xây dựng Kế hoạch Triển khai công tác khuyến nông; chủ trì Hướng dẫn các thôn.',
    'Căn cứ Kế hoạch số 211/KH-UBND ngày 09/12/2025 của Ủy ban nhân dân tỉnh Triển khai phong trào bình dân học vụ số.',
    'Theo Quyết định số 1002/QĐ-BYT ngày 14/3/2025 của Bộ trưởng Bộ Y tế Phê duyệt Đề án bệnh viện vệ tinh.',
  ],
  accepted: [
    'Phòng Kế hoạch Phát triển thị trường; Ban Kế hoạch Công tác đối ngoại; xây dựng Kế hoạch Công đoàn cơ sở.',
    'Quyết định số 88/QĐ-UBND ngày 06/02/2026 của Ủy ban nhân dân tỉnh về việc ủy quyền; Kế hoạch triển khai công tác khuyến nông; về Tổ chức Lao động quốc tế.',
    'Căn cứ Kế hoạch số 211/KH-UBND ngày 09/12/2025 của Ủy ban nhân dân tỉnh về triển khai phong trào bình dân học vụ số.',
    'Theo Hướng dẫn số 31-HD/BTC ngày 02/5/2025 của Ban Tổ chức Tỉnh ủy về công tác nhân sự; Kế hoạch số 5/KH-UBND ngày 04/01/2026 “Xây dựng đô thị thông minh”.',
  ],
  check(manuscript, say) {
    const told = new Set<string>()
    const found = [VERB_IN_TITLE, TASK_IN_TITLE].flatMap((pattern) => [...matches(manuscript, pattern, READ)])
    for (const { unit, found: title, start, end } of found) {
      const { lead, verb } = title.groups!
      const place = `${manuscript.units.indexOf(unit)} ${start}`
      if (told.has(place)) continue
      told.add(place)
      if (isQuoted(unit, start) || isInCapitals(unit)) continue
      const small = verb![0]!.toLowerCase() + verb!.slice(1)
      const spot = { unit, start: end - verb!.length, end }
      say(
        spot,
        {
          vi: `“${verb}” viết hoa giữa câu, sau “${lead}”.`,
          en: `“${verb}” has a capital inside the sentence, behind “${lead}”.`,
        },
        { hint: { vi: `Ghi “${lead} ${small} …”.`, en: `Write “${lead} ${small} …”.` }, fix: { ...spot, text: small } },
      )
    }
    for (const citation of citationsIn(manuscript)) {
      const { unit, subject, subjectEnd, issuer, start, end } = citation
      if (
        subject === undefined ||
        subjectEnd === undefined ||
        !latin(/^(?!V\/v)\p{Lu}/u).test(subject) ||
        !isTyped(citation) ||
        isQuoted(unit, start)
      )
        continue
      const at = unit.text.indexOf(subject.slice(0, 20), end)
      const gap = unit.text.slice(at - 1, at)
      if (at < 0 || (issuer === undefined && citation.dateText === undefined) || gap !== ' ') continue
      const word = latin(/^\p{L}+(?:\s\p{L}+)?/u).exec(subject)![0]
      const small = word[0]!.toLowerCase() + word.slice(1)
      // Some verbs join a title by themselves.
      const right = /^(?:về|phê duyệt|ban hành|quy định|hướng dẫn|sửa đổi|bổ sung)/u.test(small) ? small : `về việc ${small}`
      say(
        { unit, start: at, end: at + word.length },
        { vi: `Trích yếu “${word} …” viết hoa giữa câu.`, en: `The subject “${word} …” has a capital inside the sentence.` },
        {
          hint: { vi: `Ghi “${right} …”.`, en: `Write “${right} …”.` },
          related: [{ at: wholeOf(citation), message: { vi: 'Văn bản được viện dẫn.', en: 'The document cited.' } }],
        },
      )
    }
  },
} satisfies Rule
