import { latin, wordsPattern } from '../../model/latin.ts'
import { everyMatch } from '../../model/matches.ts'
import { BODY_BEGINNINGS, LEVELS, NO_BODIES } from '../../bodies/data/kinds-of-bodies.ts'
import { BEHIND_A_NAME, PLURALS } from '../../language/data/small-words.ts'
import { agencyAtStart, inCaseOf, oneToneStyle } from '../../bodies/agencies.ts'
import { RUNNING, type Manuscript, type Unit } from '../../manuscript/manuscript.ts'
import { isQuoted } from '../../reading/scan.ts'
import { Phrases, phraseOf, type Phrase } from '../../reading/phrases.ts'
import { spelledTwice } from '../../reading/spelled-twice.ts'
import { vocabularyOf } from '../../reading/vocabulary.ts'
import type { Rule } from '../rule.ts'

const KIND = wordsPattern(BODY_BEGINNINGS)
/** The kind of a body and up to eight words behind it; a name may begin within the words behind another. */
const NAME = latin(`(?<![\\p{L}\\p{N}])(?:${KIND})(?:(?:,? | [-–] )[\\p{L}\\p{N}&]{1,12}){1,8}`, 'uy')
const FIRST_TWO = latin(/^([\p{L}\p{N}&]+)(?:,? | [-–] )([\p{L}\p{N}&]+)/u)
const BEGINS = latin(`^(?:${KIND})(?![\\p{L}])`, 'u')
const WORD = latin(/[\p{L}\p{N}&]+/gu)
/** `Ban hành`, `Phòng, chống` and the like are no bodies. */
const NO_BODY = latin(`^(?:${wordsPattern(NO_BODIES)})(?![\\p{L}])`, 'u')
/** Words that follow a name and are no part of it. */
const AFTER: ReadonlySet<string> = new Set(BEHIND_A_NAME)
const PLURAL = latin(`(?:^|\\s)(?:${wordsPattern(PLURALS)})\\s+$`, 'iu')
const SENTENCE_START = /(?:^|[.!?:;]\s+)$/u

/** Levels of the administration: small before a name, and with a capital where the word alone stands for one's own. */
const LEVEL: ReadonlySet<string> = new Set(LEVELS)

interface Naming {
  readonly unit: Unit
  readonly words: readonly { readonly text: string; readonly key: string; readonly start: number; readonly end: number }[]
  /** Where small letters may be the author's plain words, not a name: behind `các`, at the head of a sentence. */
  readonly common: 'plural' | 'start' | false
}

/** A name as it was found, not yet taken into words. */
interface Found {
  readonly unit: Unit
  readonly start: number
  readonly name: string
  readonly lower: string
}

let beginnings: Phrases<Phrase> | undefined

/** Names that begin with the same two words, whatever their case; one that stands alone is spelled in one way. */
function* namesakesIn(manuscript: Manuscript): Generator<readonly Found[]> {
  const text = vocabularyOf(manuscript)
  const groups = new Map<string, Found[]>()
  for (const place of spelledTwice(manuscript, (beginnings ??= new Phrases(BODY_BEGINNINGS.map(phraseOf))))) {
    const [unit, start] = [text.unitAt(place), text.startAt(place)]
    NAME.lastIndex = start
    const name = NAME.exec(unit.text)?.[0]
    if (name === undefined) continue
    const lower = oneToneStyle(name).toLowerCase()
    const [, one, two] = FIRST_TWO.exec(lower)!
    const key = `${one} ${two}`
    const group = groups.get(key)
    const it = { unit, start, name, lower }
    if (group) group.push(it)
    else groups.set(key, [it])
  }
  for (const group of groups.values()) if (group.length > 1) yield group
}

function namingOf({ unit, start, name, lower }: Found): Naming | undefined {
  if (isQuoted(unit, start) || NO_BODY.test(lower.replaceAll(',', ''))) return undefined
  // What a list of names can decide is told by its own rule; the name's own words begin behind it.
  const agency = agencyAtStart(name)
  const listed = agency?.end ?? 0
  const right = agency ? inCaseOf(agency.name, name.slice(0, listed)) : ''
  const words: { text: string; key: string; start: number; end: number }[] = []
  for (const { index, 0: word } of everyMatch(name, WORD)) {
    const key = lower.slice(index, index + word.length)
    if (words.length > 0 && index >= listed && AFTER.has(key)) break
    // Behind a comma, a hyphen or another name's end a new body may begin.
    if (/[,–-]\s$/u.test(name.slice(0, index)) && BEGINS.test(name.slice(index))) break
    words.push({
      text: index < listed ? right.slice(index, index + word.length) : word,
      key,
      start: start + index,
      end: start + index + word.length,
    })
  }
  if (words.length < 3) return undefined
  const before = unit.text.slice(Math.max(0, start - 8), start)
  const common = PLURAL.test(before) ? 'plural' : RUNNING.has(unit.role) && SENTENCE_START.test(before) && 'start'
  return { unit, words, common }
}

const SMALL = latin(/^\p{Ll}/u)
const isSmall = (word: string): boolean => SMALL.test(word)

export default {
  id: 'unit-two-spellings',
  severity: 'warning',
  summary: {
    vi: 'Một cơ quan, đơn vị chỉ viết hoa theo một cách trong cả kế hoạch.',
    en: 'A body is capitalised in one way throughout the plan.',
  },
  why: {
    vi: 'Hai cách viết làm người đọc ngờ là hai đơn vị; tìm kiếm, thay thế cũng bỏ sót.',
    en: 'Two spellings read like two bodies, and search and replace miss one of them.',
  },
  clause: 'PL2 IV.1',
  prose: true,
  refused: [
    'Giao Phòng Quản lý Giá chủ trì, báo cáo kết quả hằng quý.\n\nKết quả gửi về Phòng Quản lý giá trước ngày 25.',
    'Hồ sơ nộp tại Trung tâm Phục vụ hành chính công.\n\nĐề nghị Trung tâm phục vụ hành chính công công khai thủ tục.',
    {
      body: 'Sở Tư pháp giao Hội đồng Tư vấn pháp luật góp ý.\n\n# Mục đích\n\nÝ kiến của Hội đồng tư vấn pháp luật được tiếp thu.\n',
    },
  ],
  accepted: [
    'Kế hoạch của Ủy ban nhân dân Thành phố về chuyển đổi số.\n\nỦy ban nhân dân thành phố Hà Nội ban hành Kế hoạch.',
    'Nghị quyết của Ban Chấp hành Trung ương; Chương trình của Ban Chấp hành Đảng bộ tỉnh.',
    'Giao Phòng Quản lý giá chủ trì.\n\nPhòng Quản lý giá Chủ trì, Phòng Quản lý ngân sách phối hợp.',
    'Các Trường tiểu học trên địa bàn tham gia; Trường Tiểu học Kim Đồng đăng cai.',
    'Ban hành kế hoạch chi tiết. Ban hành Kế hoạch này kèm theo phụ lục.',
    'Phòng, chống thiên tai là nhiệm vụ của Văn phòng Ban Chỉ huy. Phòng, Chống thiên tai.',
  ],
  check(manuscript, say) {
    for (const group of namesakesIn(manuscript))
      compare(
        group.flatMap((found) => namingOf(found) ?? []),
        1,
      )

    /** Names that agree on their first words, looked at word by word. */
    function compare(group: readonly Naming[], depth: number): void {
      const alike = new Map<string, Naming[]>()
      for (const naming of group) {
        const word = naming.words[depth]
        const same = word && alike.get(word.key)
        if (same) same.push(naming)
        else if (word) alike.set(word.key, [naming])
      }
      for (const same of alike.values()) {
        if (same.length < 2) continue
        const small = same.filter(({ words }) => isSmall(words[depth]!.text))
        if (small.length === 0 || small.length === same.length) {
          compare(same, depth + 1)
          continue
        }
        const large = same.filter(({ words }) => !isSmall(words[depth]!.text))
        // Small letters behind a capital are no plain words: the name has begun.
        const certain = small.filter((naming) => {
          if (!naming.common || naming.words.slice(1, depth).some((word) => !isSmall(word.text))) return true
          return naming.common === 'start' && large.some((other) => agreeing(naming, other) >= 5)
        })
        // One more word in common, so that the two are the same body and not only of one kind.
        const shared = (naming: Naming, others: readonly Naming[]): Naming | undefined =>
          others.find(
            ({ words }) =>
              depth >= 2 || (words[depth + 1] !== undefined && words[depth + 1]!.key === naming.words[depth + 1]?.key),
          )
        const [fewer, more] = certain.length <= large.length ? [certain, large] : [large, certain]
        // A level with a name behind it is one spelling, a level that stands alone another.
        const alike = [true, false].map((named) => more.filter(({ words }) => levelNamed(words, depth) === named))
        for (const naming of fewer) {
          const other = shared(naming, alike[levelNamed(naming.words, depth) ? 0 : 1]!)
          if (!other) continue
          const nameOf = ({ unit, words }: Naming): string =>
            unit.text.slice(words[0]!.start, words[Math.min(words.length - 1, Math.max(depth, agreeing(naming, other) - 1))]!.end)
          const at = { unit: naming.unit, start: naming.words[0]!.start, end: naming.words[0]!.start + nameOf(naming).length }
          say(
            at,
            {
              vi: `“${nameOf(naming)}” ở chỗ khác viết là “${nameOf(other)}”.`,
              en: `“${nameOf(naming)}” is elsewhere spelled “${nameOf(other)}”.`,
            },
            {
              hint: { vi: 'Thống nhất một cách viết.', en: 'Keep to one spelling.' },
              related: [
                {
                  at: { unit: other.unit, start: other.words[0]!.start, end: other.words[0]!.start + nameOf(other).length },
                  message: { vi: 'Cách viết khác.', en: 'The other spelling.' },
                },
              ],
            },
          )
        }
        compare(fewer.length > 0 ? more : same, depth + 1)
      }
    }
  },
} satisfies Rule

/** True where the word at a place is a level and a name follows: `Ủy ban nhân dân thành phố Hà Nội`. */
function levelNamed(words: Naming['words'], at: number): boolean {
  const length = [2, 1].find((count) =>
    LEVEL.has(
      words
        .slice(at, at + count)
        .map(({ key }) => key)
        .join(' '),
    ),
  )
  const next = length !== undefined && words[at + length]
  return next !== undefined && next !== false && !isSmall(next.text)
}

/** How many words two namings have in common from their beginning. */
function agreeing(one: Naming, other: Naming): number {
  let count = 0
  while (one.words[count] && one.words[count]!.key === other.words[count]?.key) count++
  return count
}
