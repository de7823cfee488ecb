import { SAID_LAST_OF_MANNER, SAID_OF_MANNER } from '../../language/data/task-words.ts'
import { UNMARKED_PAIRS } from '../../language/data/unmarked-pairs.ts'
import { findSlips, isOwnTerm, patternsOf, type FoundSlip, type Pattern } from '../../reading/find-slips.ts'
import { keyed } from '../../reading/lexicon.ts'
import { Pairs } from '../../reading/pairs.ts'
import type { Manuscript } from '../../manuscript/manuscript.ts'
import { KINDS_IN_NAMES, NAMED_BY_THEIR_WORK } from '../../bodies/data/kinds-of-bodies.ts'
import { latin, wordsPattern } from '../../model/latin.ts'
import { isQuoted } from '../../reading/scan.ts'
import type { Phrases } from '../../reading/phrases.ts'
import { vocabularyOf } from '../../reading/vocabulary.ts'
import type { Rule } from '../rule.ts'

let pairs: Phrases<Pattern> | undefined

const MANNERS = pairsOf(SAID_OF_MANNER)
const LAST = pairsOf([...SAID_OF_MANNER, ...SAID_LAST_OF_MANNER])

function pairsOf(terms: readonly string[]): Pairs {
  const pairs = new Pairs()
  for (const [first, second] of terms.map((term) => term.split(' ').map(keyed))) pairs.add(first!, second!)
  return pairs
}

/** `Ban quản lý sử dụng kháng sinh`: behind these a pair of verbs is a name. */
const NAMED = latin(`(?<!\\p{L})(?:${wordsPattern(NAMED_BY_THEIR_WORK)})\\s+$`, 'iu')
const OF_BODY = latin(`(?<!\\p{L})(?:${wordsPattern(['sở', 'bộ', 'vụ', 'cục', ...KINDS_IN_NAMES])}) $`, 'iu')
/** `tổ chức chính trị xã hội - nghề nghiệp` is the law’s own name. */
const PROFESSIONS = /^\s[-–]\s?nghề/u

export default {
  id: 'missing-comma',
  severity: 'warning',
  summary: {
    vi: 'Các cặp từ cố định có dấu ngăn cách: “chủ trì, phối hợp”, “kinh tế - xã hội”.',
    en: 'Fixed pairs have the mark that divides them: “chủ trì, phối hợp”, “kinh tế - xã hội”.',
  },
  why: {
    vi: 'Hai việc, hai đối tượng đứng liền nhau mà không có dấu thì đọc thành một; văn bản pháp luật viết có dấu.',
    en: 'Two things run together read as one; the law’s own texts have the mark.',
  },
  prose: true,
  refused: [
    'Công an xã chủ trì phối hợp với các thôn tuần tra ban đêm.',
    'Kịp thời phát hiện biểu dương gương người tốt việc tốt.',
    'Báo cáo tình hình phát triển kinh tế xã hội quý I của xã.',
    'Lễ hội trang trọng tiết kiệm; thông tin chính xác kịp thời cho báo chí.',
  ],
  accepted: [
    'Sở Xây dựng ban hành Kế hoạch; Bộ Xây dựng trình Chính phủ; Ban Tổ chức kiểm tra, giám sát.',
    'Công an xã chủ trì, phối hợp với các thôn; đơn vị chủ trì phối hợp với đơn vị liên quan.',
    'Đoàn kiểm tra giám sát việc chấp hành; nền kinh tế xã hội chủ nghĩa; tổ chức chính trị xã hội - nghề nghiệp.',
    'Phong trào “Người tốt việc tốt” được phát động từ năm 2020; Ban quản lý sử dụng kháng sinh họp hằng quý.',
    'Quản lý sử dụng kháng sinh, theo dõi vi khuẩn đa kháng.',
  ],
  check(manuscript, say) {
    pairs ??= patternsOf(UNMARKED_PAIRS)
    const byWords = new Map<string, FoundSlip[]>()
    for (const slip of [...findSlips(manuscript, pairs), ...manners(manuscript)]) {
      const { unit, start, end, right } = slip
      if (isQuoted(unit, start) || PROFESSIONS.test(unit.text.slice(end, end + 8))) continue
      if (NAMED.test(unit.text.slice(Math.max(0, start - 12), start)) || isName(slip)) continue
      const key = right.toLowerCase()
      const same = byWords.get(key)
      if (same) same.push(slip)
      else byWords.set(key, [slip])
    }
    // One line for each phrase, however often it stands there.
    for (const [first, ...others] of byWords.values()) {
      const { unit, start, end, found, right } = first!
      say(
        { unit, start, end },
        { vi: `“${found}” thiếu dấu ngăn cách; viết “${right}”.`, en: `“${found}” lacks its mark; write “${right}”.` },
        {
          hint: { vi: right, en: right },
          fix: { unit, start, end, text: right },
          ...(others.length > 0 && {
            related: others.map((at) => ({ at, message: { vi: `“${at.found}” ở đây.`, en: `“${at.found}” here.` } })),
          }),
        },
      )
    }
  },
} satisfies Rule

/** `Sở Xây dựng ban hành`: a capital behind the kind of a body begins its name. */
const isName = ({ unit, start, found }: FoundSlip): boolean =>
  found[0] !== found[0]!.toLowerCase() && OF_BODY.test(unit.text.slice(Math.max(0, start - 12), start))

/** Two words of manner side by side: `kịp thời đầy đủ`. */
function manners(manuscript: Manuscript): FoundSlip[] {
  const text = vocabularyOf(manuscript)
  const isLast = text.pairAt(LAST.ofForms)
  const slips: FoundSlip[] = []
  text.eachPair(MANNERS.ofForms, (place) => {
    if (!isLast(place + 2) || ![1, 2, 3].every((behind) => text.follows(place + behind))) return
    if (text.keyAt(place) === text.keyAt(place + 2) && text.keyAt(place + 1) === text.keyAt(place + 3)) return
    const [unit, start, end] = [text.unitAt(place), text.startAt(place), text.endAt(place + 3)]
    if (isOwnTerm(manuscript, unit, start, end)) return
    const right = `${unit.text.slice(start, text.endAt(place + 1))}, ${unit.text.slice(text.startAt(place + 2), end)}`
    slips.push({ unit, start, end, found: unit.text.slice(start, end), right })
  })
  return slips
}
