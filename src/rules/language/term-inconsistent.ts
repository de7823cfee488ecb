import { latin } from '../../model/latin.ts'
import { everyMatch } from '../../model/matches.ts'
import { TERM_GROUPS } from '../../language/terms.ts'
import type { CitationSpot } from '../../manuscript/citation.ts'
import { RUNNING, type Manuscript, type Unit } from '../../manuscript/manuscript.ts'
import type { Rule } from '../rule.ts'
import { isCitedTitle, isInCapitals, isQuoted, opensSentence, WORD_END, WORD_START } from '../../reading/scan.ts'
import { phraseOf, Phrases, phrasesHeld, type Phrase } from '../../reading/phrases.ts'
import { vocabularyOf } from '../../reading/vocabulary.ts'

const READ = new Set([...RUNNING, 'heading', 'cell', 'title', 'recipient'])

/** òa and oà, ủy and uỷ read alike: another rule asks for one style. The old style has as many letters. */
const OLD_STYLE: Readonly<Record<string, string>> = {
  oà: 'òa',
  oá: 'óa',
  oả: 'ỏa',
  oã: 'õa',
  oạ: 'ọa',
  uỳ: 'ùy',
  uý: 'úy',
  uỷ: 'ủy',
  uỹ: 'ũy',
  uỵ: 'ụy',
}
const folded = (text: string): string => text.replace(/o[àáảãạ]|u[ỳýỷỹỵ]/g, (letters) => OLD_STYLE[letters]!)

const small = (text: string): string => text[0]!.toLowerCase() + text.slice(1)

const GROUPS = TERM_GROUPS.map(({ variants }) => {
  const longestFirst = [...variants].sort((a, b) => b.text.length - a.text.length)
  return {
    texts: longestFirst.map(({ text }) => text),
    rank: new Map(variants.map(({ text }, index) => [text, index])),
    open: variants.some(({ open }) => open),
    // Spellings that differ in their first letter only say nothing at the head of a sentence.
    alike: new Set(
      variants
        .map(({ text }) => text)
        .filter((text) => variants.some((other) => other.text !== text && small(other.text) === small(text))),
    ),
    pattern: latin(`${WORD_START}(?:${longestFirst.map(({ pattern }) => `(${pattern})`).join('|')})${WORD_END}`, 'gu'),
  }
})

type Group = (typeof GROUPS)[number]

/** A spelling of one of the groups. */
interface Spelling extends Phrase {
  readonly group: Group
}

let spellings: Phrases<Spelling> | undefined

/** The groups of which a text may hold several spellings, with the units that hold one. */
function groupsIn(manuscript: Manuscript): (readonly [Group, ReadonlySet<Unit>])[] {
  spellings ??= new Phrases(GROUPS.flatMap((group) => group.texts.map((text) => ({ group, ...phraseOf(text) }))))
  const held = new Map(GROUPS.map((group) => [group, { spellings: new Set<Spelling>(), units: new Set<Unit>() }]))
  const text = vocabularyOf(manuscript)
  for (const { phrase, place } of phrasesHeld(manuscript, spellings)) {
    const own = held.get(phrase.group)!
    own.spellings.add(phrase)
    own.units.add(text.unitAt(place))
  }
  return [...held].flatMap(([group, own]) => (own.spellings.size < 2 ? [] : [[group, own.units] as const]))
}

/** The places of one spelling, in reading order. */
type SeenTerm = [string, [CitationSpot, ...CitationSpot[]]]

export default {
  id: 'term-inconsistent',
  severity: 'info',
  summary: { vi: 'Một từ ngữ, một tên gọi viết thống nhất trong cả văn bản.', en: 'A term or name is spelt one way throughout.' },
  why: {
    vi: 'Hai cách viết cho một thứ làm văn bản cẩu thả, có khi bị hiểu là hai thứ.',
    en: 'Two spellings look careless, and may be read as two things.',
  },
  prose: true,
  refused: [
    'Các trạm báo cáo hàng tháng; Sở tổng hợp hằng quý.',
    'Bảo đảm đủ thuốc cho trạm y tế.\n\nĐảm bảo an toàn tiêm chủng; bảo đảm bảo quản lạnh.',
    'Hội đồng Thi đua - Khen thưởng Sở thẩm định; báo cáo của Hội đồng Thi đua, khen thưởng các trường gửi trước ngày 31/5/2026.',
    { body: '# Mục đích\n\nĐánh giá hằng năm.\n\nKiểm tra hàng năm.\n\n# Tổ chức thực hiện\n\n::assignments' },
  ],
  accepted: [
    'Sản xuất hàng hóa; kiểm tra hằng tháng, hằng quý, báo cáo hằng năm.',
    'Bảo đảm đủ thuốc cho trạm y tế.\n\nViệc bảo quản vắc xin phải bảo đảm nhiệt độ.',
    'Thực hiện phong trào “Đảm bảo an toàn giao thông”; bảo đảm quân số.',
    'Ban Chỉ đạo họp hằng quý. Các thành viên báo cáo Ban Chỉ đạo.',
  ],
  check(manuscript, say) {
    for (const [{ texts: names, rank, alike, open, pattern }, units] of groupsIn(manuscript)) {
      const found = new Map<string, [CitationSpot, ...CitationSpot[]]>()
      for (const unit of units) {
        if (!READ.has(unit.role) || isInCapitals(unit)) continue
        const text = folded(unit.text)
        for (const match of everyMatch(text, pattern)) {
          const start = match.index
          if (isQuoted(unit, start) || isCitedTitle(manuscript, unit, start)) continue
          const name = names[match.slice(1).findIndex((group) => group !== undefined)]!
          if (alike.has(name) && opensSentence(text, start)) continue
          const known = found.get(name)
          const spot = { unit, start, end: start + match[0].length }
          if (known) known.push(spot)
          else found.set(name, [spot])
        }
      }
      if (found.size < 2) continue
      // The form to keep is the one the table has first; the others are named once each, with all their places.
      const shown = (name: string, [{ unit, start, end }]: SeenTerm[1]): string =>
        open ? unit.text.slice(start, end).toLowerCase() : name
      const [[keptName, most], ...others] = [...found].sort(([a], [b]) => rank.get(a)! - rank.get(b)!) as [
        SeenTerm,
        ...SeenTerm[],
      ]
      const kept = shown(keptName, most)
      for (const [otherName, places] of others) {
        const [first, ...further] = places
        const other = shown(otherName, places)
        const count = places.length
        say(
          first,
          {
            vi: `“${other}” (${count} chỗ) và “${kept}” (${most.length} chỗ) cùng có trong văn bản.`,
            en: `The text has both “${other}” (${count}) and “${kept}” (${most.length}).`,
          },
          {
            hint: { vi: `Viết thống nhất, ví dụ: ${kept}`, en: `Keep to one, such as: ${kept}` },
            related: [
              { at: most[0], message: { vi: `“${kept}” ở đây.`, en: `“${kept}” here.` } },
              ...further.map((at) => ({ at, message: { vi: `“${other}” ở đây.`, en: `“${other}” here.` } })),
            ],
          },
        )
      }
    }
  },
} satisfies Rule
