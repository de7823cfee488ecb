import {
  ASSOCIATIONS,
  BELONGS_TO_THE_WORD_BEFORE,
  BRANCH_FIELDS,
  BRANCHES,
  KINDS_IN_NAMES,
  SCHOOL_LEVELS,
  UNIT_FIELDS,
} from '../../bodies/data/kinds-of-bodies.ts'
import { MINISTRY_FIELDS } from '../../bodies/data/ministry-fields.ts'
import { RUNNING, type Role } from '../../manuscript/manuscript.ts'
import { latin, wordsPattern } from '../../model/latin.ts'
import { isCitedTitle, isInCapitals, isQuoted, matches, opensSentence, WORD_START } from '../../reading/scan.ts'
import { unitsWhere } from '../../reading/vocabulary.ts'
import type { PairQuestion } from '../../reading/word-forms.ts'
import type { Rule } from '../rule.ts'

const KINDS = ['sở', 'bộ', 'phòng', 'ban', 'cục', 'chi cục', 'vụ', 'trung tâm']
const UNIONS = ['hội', 'đoàn']
const COUNCIL_KINDS = ['ủy ban', 'uỷ ban', 'hội đồng', 'viện kiểm sát', 'tòa án', 'toà án']
const POLICE = ['công an', 'thanh tra', 'đảng ủy']
const BEHIND = BELONGS_TO_THE_WORD_BEFORE.flatMap((word) => [word, word[0]!.toUpperCase() + word.slice(1)])
const ROLES: ReadonlySet<Role> = new Set([...RUNNING, 'heading', 'cell', 'recipient'])
/** `thuộc sở Xây dựng`: the kind in small letters before a name that begins with its field. What it is the second syllable of is none. */
const SMALL = latin(
  `${WORD_START}(?<!(?:${wordsPattern(BEHIND)})\\s)(?:(?<kind>${KINDS.join('|')})(?= (?<of>${wordsPattern([...MINISTRY_FIELDS, ...UNIT_FIELDS])})(?!\\p{L}))|(?<union>${UNIONS.join('|')})(?= (?<all>${wordsPattern(ASSOCIATIONS)})(?!\\p{L})))`,
  'gu',
)
const SMALL_KINDS = latin(
  `^(?:${KINDS.join('|')}) (?:${wordsPattern([...MINISTRY_FIELDS, ...UNIT_FIELDS])})(?!\\p{L})|^(?:đồn Biên|hạt Kiểm|trạm Y|kho bạc Nhà|bệnh viện Đa)`,
  'u',
)
const COUNCILS = latin(
  `${WORD_START}(?<!(?:các|những)\\s)(?<kind>${COUNCIL_KINDS.join('|')})(?= (?:(?<people>nhân dân)(?: (?:tỉnh|thành phố|xã|phường|đặc khu|khu vực|tối cao|cùng cấp|các cấp))|(?<council>bầu cử|Mặt trận Tổ quốc)(?: Việt Nam)? (?:tỉnh|thành phố|xã|phường)\\s+(?:\\p{Lu}|xem|tổ|ban|giao|chỉ)))`,
  'gu',
)

/** How all of these kinds begin. Behind one of a single word nothing but a name is looked for, or a level of schools. */
const BEGINNINGS = beginningsOf([...KINDS, ...UNIONS, ...COUNCIL_KINDS, ...KINDS_IN_NAMES, ...POLICE, ...BRANCHES])
const SCHOOLS = beginningsOf(SCHOOL_LEVELS.map((level) => `trường ${level}`))

function beginningsOf(kinds: readonly string[]): ReadonlySet<string> {
  return new Set(kinds.map((kind) => kind.split(' ').slice(0, 2).join(' ')))
}

/** Two words that a kind in small letters may begin with, or be with what follows it: most texts have none. */
const mayBeSmall: PairQuestion<true> = (first, second, forms) => {
  const [one, two] = [forms.all[first]!.text, forms.all[second]!.text]
  const isNamed = BEGINNINGS.has(one) && two[0] !== two[0]!.toLowerCase()
  return isNamed || BEGINNINGS.has(`${one} ${two}`) || SCHOOLS.has(`${one} ${two}`) || undefined
}

/** What a text itself names with a capital: `Phòng Chuyển đổi số`, by its kind and two words more. */
const OWN_NAMES = latin(
  `(?<![\\p{L}\\p{N}])(?<kind>${wordsPattern(KINDS_IN_NAMES.map((kind) => kind[0]!.toUpperCase() + kind.slice(1)))}) (?<name>\\p{Lu}\\p{Ll}+,? \\p{L}+)(?!\\p{L})`,
  'gu',
)
const OWN_SMALL = latin(
  `${WORD_START}(?<!(?:${wordsPattern(BEHIND)})\\s)(?<kind>${wordsPattern(KINDS_IN_NAMES)}) (?<name>\\p{Lu}\\p{Ll}+,? \\p{L}+)(?!\\p{L})`,
  'gu',
)
/** `công an tỉnh`, `đồn Biên phòng`, `trường THPT Nguyễn Du`: kinds before a level or a name of their own. */
const BEFORE_NAMES = latin(
  `${WORD_START}(?<!(?:${wordsPattern(BEHIND)}|lực lượng|ngành|chiến sĩ|cán bộ|đoàn|cuộc|kế hoạch|quyết định)\\s)(?:(?<police>${POLICE.join('|')})(?= (?<level>(?:tỉnh|thành phố|xã|phường|đặc khu|cấp xã|cấp tỉnh)(?!\\p{L})))|(?<post>${wordsPattern(BRANCHES)})(?= (?<field>${wordsPattern(BRANCH_FIELDS)})(?!\\p{L}))|(?<school>trường)(?= (?<called>(?:${wordsPattern(SCHOOL_LEVELS)}) \\p{Lu}\\p{Ll}+ \\p{Lu}\\p{Ll}+)))`,
  'gu',
)

export default {
  id: 'body-kind-case',
  severity: 'warning',
  summary: {
    vi: 'Chữ chỉ loại cơ quan đứng trước tên riêng của nó viết hoa: Sở Xây dựng, Phòng Nội vụ.',
    en: 'The kind of a body has a capital before its own name: Sở Xây dựng, Phòng Nội vụ.',
  },
  why: {
    vi: 'Tên cơ quan gồm cả chữ chỉ loại hình; viết “sở Xây dựng” là bỏ mất một nửa tên.',
    en: 'The kind is a part of the name; in “sở Xây dựng” half of it is lost.',
  },
  clause: 'PL2 IV.1',
  prose: true,
  safe: true,
  refused: [
    'Các đơn vị thuộc sở Xây dựng rà soát hồ sơ tồn đọng.',
    'Theo kế hoạch của ủy ban bầu cử thành phố Hải Phòng.',
    'Phối hợp với hội Cựu chiến binh xã và trung tâm Y tế khu vực.',
    'Mời đại biểu hội đồng nhân dân xã dự.',
    'Giao phòng Kinh tế phối hợp với chi cục Kiểm lâm; báo cáo bộ Y tế.',
    'Phòng Quản trị số chủ trì.\n\nHồ sơ gửi về phòng Quản trị số trước ngày 10.',
    'Phối hợp với công an xã, đồn Biên phòng Trà Cổ và trường THPT Lê Hồng Phong.',
    'Hồ sơ gửi viện kiểm sát nhân dân khu vực, văn phòng Ủy ban nhân dân tỉnh và đội Quản lý thị trường số 2.',
  ],
  accepted: [
    'Các đơn vị thuộc Sở Xây dựng; các sở Tài chính, Nội vụ; cán bộ Y tế xã; trụ sở Công an phường.',
    'Trưởng phòng Kinh tế, Trưởng ban Tổ chức báo cáo; Phó Trưởng phòng Nội vụ theo dõi.',
    'Các chi hội Nông dân, chi đoàn Thanh niên; các hội Nông dân; trung tâm văn hóa xã.',
    'Cán bộ, chiến sĩ công an xã; các công an phường; các trường THPT; trường mầm non trên địa bàn; lực lượng công an tỉnh.',
    'Phòng Quản trị số chủ trì.\n\nCác phòng Quản trị số ở cơ sở phối hợp.',
    'Phòng họp của Sở; các phòng Kinh tế cấp xã; tổ chức phòng Nội dung ôn tập.',
  ],
  check(manuscript, say) {
    const tell = (unit: Parameters<typeof isQuoted>[0], start: number, kind: string, name: string): void => {
      if (isQuoted(unit, start) || isInCapitals(unit) || isCitedTitle(manuscript, unit, start) || opensSentence(unit.text, start))
        return
      const right = kind[0]!.toUpperCase() + kind.slice(1)
      say(
        { unit, start, end: start + kind.length + 1 + name.length },
        {
          vi: `“${kind} ${name}” là tên cơ quan, viết là “${right} ${name}”.`,
          en: `“${kind} ${name}” is a body’s name: “${right} ${name}”.`,
        },
        {
          hint: { vi: `Ghi: ${right} ${name}`, en: `Write: ${right} ${name}` },
          fix: { unit, start, end: start + 1, text: right[0]! },
        },
      )
    }
    const units = unitsWhere(manuscript, mayBeSmall)
    if (units.length === 0) return
    for (const { unit, found, start } of matches({ units }, SMALL, ROLES))
      tell(unit, start, (found.groups!.kind ?? found.groups!.union)!, (found.groups!.of ?? found.groups!.all)!)
    for (const { unit, found, start } of matches({ units }, COUNCILS, ROLES))
      tell(unit, start, found.groups!.kind!, (found.groups!.people ?? found.groups!.council)!)
    for (const { unit, found, start } of matches({ units }, BEFORE_NAMES, ROLES)) {
      const { police, level, post, field, school, called } = found.groups!
      tell(unit, start, (police ?? post ?? school)!, (level ?? field ?? called)!)
    }
    const small = [...matches({ units }, OWN_SMALL, ROLES)]
    if (small.length === 0) return
    const own = new Set<string>()
    for (const { found } of matches(manuscript, OWN_NAMES, ROLES))
      own.add(`${found.groups!.kind!.toLowerCase()} ${found.groups!.name!}`)
    for (const { unit, found, start } of small) {
      const { kind, name } = found.groups!
      // Two pairs of lists may find one place.
      if (own.has(found[0]) && !SMALL_KINDS.test(found[0])) tell(unit, start, kind!, name!)
    }
  },
} satisfies Rule
