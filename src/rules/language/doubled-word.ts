import { latin } from '../../model/latin.ts'
import { FUNCTION_WORDS } from '../../language/data/small-words.ts'
import { LEADS, MANNERS, OBJECTS, REPEATED_TASKS } from '../../language/data/task-words.ts'
import { TERMS_MEET } from '../../language/data/terms-meet.ts'
import { COMPOUNDS } from '../../language/data/compounds.ts'
import { FIXED_TERMS } from '../../language/data/fixed-terms.ts'
import { foldTones } from '../../language/tones.ts'
import { isQuoted } from '../../reading/scan.ts'
import type { Rule } from '../rule.ts'
import { repeatsIn } from '../../reading/vocabulary.ts'
import { follows, type Word } from '../../reading/words.ts'

/** Words that never stand twice, each with the words behind which two terms may meet in one. */
const ALLOWED_BEFORE: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ...FUNCTION_WORDS.map((word) => [foldTones(word), new Set<string>()] as const),
  ...Object.entries(TERMS_MEET).map(([word, before]) => [foldTones(word), new Set(before.map(foldTones))] as const),
])

/** Where `tổ chức tổ chức` may be a body and what it does, these said twice are a slip. */
const VERBS: ReadonlySet<string> = new Set(REPEATED_TASKS.map((term) => term.split(' ').map(foldTones).join(' ')))
const OBJECT: ReadonlySet<string> = new Set(OBJECTS.map(foldTones))
const LEAD: ReadonlySet<string> = new Set(LEADS.map(foldTones))

let known: ReadonlySet<string> | undefined

/** The pairs of words that terms are made of; made only when a word does stand twice. */
const termPairs = (): ReadonlySet<string> =>
  (known ??= new Set([...COMPOUNDS, ...MANNERS, ...FIXED_TERMS.map(({ term }) => term)].flatMap(pairsOf)))

export default {
  id: 'doubled-word',
  severity: 'error',
  summary: { vi: 'Không viết lặp một chữ hai lần liền nhau.', en: 'No word stands twice in a row.' },
  why: {
    vi: 'Chữ lặp thường còn lại sau khi sửa câu; người đọc thấy ngay và ngờ cả văn bản.',
    en: 'A doubled word is what editing leaves behind; readers see it at once and doubt the rest.',
  },
  prose: true,
  safe: true,
  refused: [
    'Phòng Nội vụ tham mưu tham mưu kế hoạch tuyển dụng.',
    'Phòng Nội vụ tham mưu tham mưu kế hoạch tuyển dụng.',
    'Thực hiện tốt các các nhiệm vụ được giao trong năm.',
    'Đề cao trách nhiệm trong giải quyết hồ sơ của\ncủa người dân.',
    'Phấn đấu hoàn thành thành toàn diện các mục tiêu phát triển.',
    'Các phòng, ban triển khai triển khai thực hiện Kế hoạch này.',
    'Giám sát việc thực thực hiện quy chế dân chủ.',
    'Các các đơn vị thuộc Sở báo cáo kết quả.',
  ],
  accepted: [
    'Ban Quản lý dự án đầu tư xây dựng xây dựng kế hoạch vốn.',
    'Trưởng phòng Phòng Nội vụ chủ trì; cán bộ Bộ Nội vụ phối hợp.',
    'Khen thưởng thành tích đột xuất xuất sắc; xử lý hành vi vi phạm; trực tiếp tiếp công dân.',
    'Luôn luôn giữ gìn đoàn kết; từng bước dần dần; ngành ngành, nhà nhà thi đua.',
    'Đề xuất xuất khẩu nông sản; thi hành hành chính; dịch vụ công công khai; lý do do thời tiết; môi trường trường học tập trung.',
    'Sở Xây dựng xây dựng Kế hoạch; Sở Tư pháp tham mưu.',
    'Các cơ quan, tổ chức tổ chức hội nghị; học sinh sinh hoạt hè; hỗ trợ trợ giúp viên.',
  ],
  check(manuscript, say) {
    let told = 0
    for (const { unit, words, at, place } of repeatsIn(manuscript)) {
      const length = place < told ? 0 : repeats(words, at)
      if (length === 0) continue
      const [first, before, second] = [words[at - length]!, words[at - 1]!, words[at + length - 1]!]
      if (isQuoted(unit, first.start)) continue
      const word = unit.text.slice(first.start, before.end)
      say(
        { unit, start: first.start, end: second.end },
        { vi: `Chữ “${word}” viết lặp hai lần.`, en: `The word “${word}” stands twice.` },
        {
          hint: { vi: `Bỏ một chữ “${word}”.`, en: `Delete one “${word}”.` },
          fix: { unit, start: before.end, end: second.end, text: '' },
        },
      )
      told = place + length + 1
    }
  },
} satisfies Rule

const pairsOf = (term: string): string[] => {
  const keys = term.split(latin(/[^\p{L}]+/u)).map(foldTones)
  return keys.slice(1).map((key, index) => `${keys[index]} ${key}`)
}

const BOARDS_WORK = ['đầu', 'tư', 'xây', 'dựng'].map(foldTones).join(' ')

/** How many words, from `at` on, say again what stands before them; 0 for what is no slip for certain. */
export function repeats(words: readonly Word[], at: number): 0 | 1 | 2 {
  const key = (offset: number): string => words[at + offset]?.key ?? ''
  /** Two words side by side in one phrase. */
  const pair = (offset: number): string => {
    const second = words[at + offset + 1]
    return second && follows(second) ? `${key(offset)} ${second.key}` : ''
  }
  const twice = (words: readonly Word[], from: number): boolean => words[from]!.text === words[from]!.text.toLowerCase()

  const saidAgain = key(-2) === key(0) && key(-1) === key(1) && pair(-2) === pair(0) && pair(-1) !== ''
  // `Sở Xây dựng xây dựng …`: a name, then what is done.
  const named = saidAgain && !twice(words, at - 2) && words[at - 2]!.gap !== '' && !/[.:!?]\s/u.test(words[at - 2]!.gap)
  // `dự án đầu tư xây dựng xây dựng …`: so does the name of a board.
  const boards = saidAgain && `${key(-4)} ${key(-3)} ${pair(0)}` === BOARDS_WORK
  if (saidAgain && VERBS.has(pair(0)) && twice(words, at) && !named && !boards) return 2
  // `Trưởng phòng Phòng …`: a post, then the name of the unit.
  if (key(-1) !== key(0) || !follows(words[at]!) || !twice(words, at)) return 0
  const pairs = termPairs()
  const before = at > 1 && follows(words[at - 1]!) ? key(-2) : ''
  const allowed = ALLOWED_BEFORE.get(key(0))
  if (allowed) return allowed.has(before) ? 0 : 1
  const endsTerm = before !== '' && pairs.has(`${before} ${key(0)}`)
  const beginsTerm = pairs.has(pair(0))
  // `hoàn thành thành toàn diện`: the word closes one term, and the next begins without it.
  if (endsTerm) return !beginsTerm && (pairs.has(pair(1)) || (VERBS.has(`${before} ${key(0)}`) && OBJECT.has(key(1)))) ? 1 : 0
  // `việc thực thực hiện`: nothing before it that it could belong to.
  return beginsTerm && VERBS.has(pair(0)) && (before === '' || LEAD.has(before)) ? 1 : 0
}
