import { DONE_BY_THEIR_OWN, MET_ALONE, REDUPLICATIONS } from '../../language/data/syllables-alone.ts'
import { TERMS_MEET } from '../../language/data/terms-meet.ts'
import { RUNNING } from '../../manuscript/manuscript.ts'
import { keyed, lexicon } from '../../reading/lexicon.ts'
import { isQuoted } from '../../reading/scan.ts'
import { repeatsIn } from '../../reading/vocabulary.ts'
import { follows, type Word } from '../../reading/words.ts'
import type { Rule } from '../rule.ts'
import { repeats } from './doubled-word.ts'

const TWICE_BY_RIGHT: ReadonlySet<string> = new Set([...REDUPLICATIONS, ...Object.keys(TERMS_MEET)].map(keyed))
const ALONE: ReadonlySet<string> = new Set(MET_ALONE.map(keyed))
const DONE: ReadonlySet<string> = new Set(DONE_BY_THEIR_OWN.map((term) => term.split(' ').map(keyed).join(' ')))
/** What begins the name of a body, and no name of a place. */
const BODIES: ReadonlySet<string> = new Set(['Bộ', 'Chủ', 'Hội', 'Sở', 'Ủy'])

export default {
  id: 'syllable-twice',
  severity: 'warning',
  summary: {
    vi: 'Chữ đứng hai lần liền nhau phải là từ láy, hoặc là chỗ hai từ nối nhau.',
    en: 'A syllable stands twice only where it is said twice, or where two words meet in it.',
  },
  why: {
    vi: '“Chấp hành hành nghiêm” là gõ lặp; “thi hành hành chính” thì không, vì mỗi chữ thuộc một từ.',
    en: '“Chấp hành hành nghiêm” is a slip; “thi hành hành chính” is none, since each belongs to a word of its own.',
  },
  prose: true,
  refused: [
    'Các trạm chấp hành hành nghiêm quy chế trực.',
    'Mỗi quý tổ chức 02 lượt lượt kiểm tra.',
    'Phòng Nội vụ lập danh danh sách cử tri.',
    'Sở bố trí kinh kinh phí tập huấn.',
    'Đề nghị Sở Sở Y tế hướng dẫn.',
    'Thẩm định dự toán dự toán kinh phí.',
  ],
  accepted: [
    'Xác định định dạng tệp; tiến trình trình diễn; chữ chung chung.',
    'Cán bộ thi hành hành chính; thành tích đột xuất xuất sắc; công khai khai báo.',
    'Ngày ngày rèn luyện; số ca mắc dần dần giảm; nhà nhà thi đua.',
    'Trực tiếp tiếp công dân; trường học học hai buổi; người dân dân tộc Thái.',
    'Cơ quan quản lý quản lý hồ sơ; đồng chí Tham tham gia Đoàn; Phòng Phòng, chống tham nhũng.',
  ],
  check(manuscript, say) {
    let told = 0
    for (const { unit, words, at, place } of repeatsIn(manuscript)) {
      if (!RUNNING.has(unit.role) || place < told) continue
      const length = slipAt(words, at)
      if (length === 0 || isQuoted(unit, words[at - length]!.start)) continue
      const [first, before, second] = [words[at - length]!, words[at - 1]!, words[at + length - 1]!]
      const text = unit.text.slice(first.start, before.end)
      say(
        { unit, start: first.start, end: second.end },
        { vi: `“${text}” có lẽ gõ lặp.`, en: `“${text}” seems to be typed twice.` },
        {
          hint: { vi: `Bỏ một lần “${text}”.`, en: `Delete one “${text}”.` },
          fix: { unit, start: before.end, end: second.end, text: '' },
        },
      )
      told = place + length + 1
    }
  },
} satisfies Rule

/** How many words, from `at` on, seem to be typed again; 0 also where `doubled-word` tells them. */
function slipAt(words: readonly Word[], at: number): 0 | 1 | 2 {
  const word = words[at]!
  if (!follows(word)) return 0
  const length = word.key === words[at - 1]!.key ? 1 : word.key === words[at - 2]?.key ? 2 : 0
  if (length === 0 || repeats(words, at) > 0) return 0
  return (length === 1 ? isSyllableTwice(words, at) : isTermTwice(words, at)) ? length : 0
}

/** True for a syllable that belongs to no word on one side, and is none by itself there. */
function isSyllableTwice(words: readonly Word[], at: number): boolean {
  const [first, second] = [words[at - 1]!, words[at]!]
  if (TWICE_BY_RIGHT.has(second.key)) return false
  const [before, next] = [words[at - 2], words[at + 1]]
  const ends = before !== undefined && follows(first) && isTerm(before, first)
  const begins = next !== undefined && follows(next) && isTerm(second, next)
  if (isCapital(second)) return BODIES.has(second.text) && first.text === second.text && next !== undefined && isCapital(next)
  // `đồng chí Tham tham gia`: a name.
  if (isName(first) && !ends) return false
  return !(ends && begins) && (ends === begins || !ALONE.has(second.key))
}

function isTermTwice(words: readonly Word[], at: number): boolean {
  const [one, other, again, behind] = [words[at - 2]!, words[at - 1]!, words[at]!, words[at + 1]]
  if (!behind || other.key !== behind.key || !follows(other) || !follows(behind)) return false
  if (isName(one)) return false
  const small = ![other, again, behind].some(isCapital)
  return small && lexicon().whole.has(one.key, other.key) && !DONE.has(`${one.key} ${other.key}`)
}

const isTerm = (one: Word, other: Word): boolean => lexicon().known.has(one.key, other.key)

/** A capital that no sentence begins with. */
const isName = (word: Word): boolean => isCapital(word) && word.gap !== '' && !/[.:!?]\s/u.test(word.gap)

const isCapital = ({ text }: Word): boolean => text !== text.toLowerCase()
