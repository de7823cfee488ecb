import { latin, wordsPattern } from '../../model/latin.ts'
import { SUPERSEDED } from '../../reading/data/time-words.ts'
import { REPLACED } from '../../decree/replaced.ts'
import { compareDates, longDate } from '../../model/date.ts'
import type { CitationSpot } from '../../manuscript/citation.ts'
import { citationsIn, isTyped, keyOf, wholeOf } from '../../reading/citing.ts'
import { issueOf } from '../../reading/period.ts'
import { isQuoted, matches, WORD_START } from '../../reading/scan.ts'
import { RUNNING } from '../../manuscript/manuscript.ts'
import type { Rule } from '../rule.ts'

/** Words that speak of the past: the older document is meant. */
const PAST = latin(`(?:${wordsPattern(SUPERSEDED)})[^.;]{0,40}$`, 'iu')

const LAWS = REPLACED.flatMap((it) =>
  it.law
    ? [
        {
          it,
          pattern: latin(
            `${WORD_START}${it.law.name},?\\s+(?:ngày\\s+\\d{1,2}\\s+tháng\\s+\\d{1,2}\\s+)?(?:năm\\s+)?${it.law.year}(?!\\p{N})`,
            'giu',
          ),
        },
      ]
    : [],
)

const unitText = ({ unit, start, end }: CitationSpot): string => unit.text.slice(start, end)

export default {
  id: 'replaced-document',
  severity: 'warning',
  summary: { vi: 'Không viện dẫn văn bản đã được thay thế.', en: 'No document is cited that another has replaced.' },
  why: {
    vi: 'Căn cứ lấy lại từ kế hoạch năm trước thường còn văn bản đã hết hiệu lực.',
    en: 'Grounds copied from an older plan often hold documents that have ended.',
  },
  prose: true,
  refused: [
    'Lào Cai, ngày 12 tháng 5 năm 2026\n\nKẾ HOẠCH\nSử dụng đất năm 2026\n\nCăn cứ Luật Đất đai ngày 29 tháng 11 năm 2013;\n',
    'Huế, ngày 10 tháng 02 năm 2021\n\nKẾ HOẠCH\nVăn thư năm 2021\n\nThực hiện Nghị định số 110/2004/NĐ-CP ngày 08/4/2004 của Chính phủ về công tác văn thư.\n',
  ],
  accepted: [
    'Lào Cai, ngày 12 tháng 5 năm 2026\n\nKẾ HOẠCH\nSử dụng đất năm 2026\n\nCăn cứ Luật Đất đai ngày 18 tháng 01 năm 2024.\n',
    'Lào Cai, ngày 12 tháng 5 năm 2023\n\nKẾ HOẠCH\nSử dụng đất năm 2023\n\nCăn cứ Luật Đất đai ngày 29 tháng 11 năm 2013.\n',
    'Lào Cai, ngày 12 tháng 5 năm 2026\n\nKẾ HOẠCH\nSử dụng đất năm 2026\n\nTuyên truyền Luật Đất đai năm 2024, thay thế Luật Đất đai năm 2013.\n',
  ],
  check(manuscript, say) {
    const issue = issueOf(manuscript)
    if (!issue) return
    const holding = REPLACED.filter(({ since }) => compareDates(issue.date, since) >= 0)
    const tell = (spot: CitationSpot, what: string, { by, since }: (typeof REPLACED)[number]): void => {
      if (isQuoted(spot.unit, spot.start) || PAST.test(spot.unit.text.slice(Math.max(0, spot.start - 60), spot.start))) return
      say(
        spot,
        {
          vi: `${what} đã được thay thế bằng ${by} từ ${longDate(since)}.`,
          en: `${what} was replaced by ${by} on ${longDate(since)}.`,
        },
        { hint: { vi: `Viện dẫn ${by}.`, en: `Cite ${by}.` } },
      )
    }
    for (const citation of citationsIn(manuscript)) {
      const found = holding.find(({ symbol }) => symbol.toUpperCase() === keyOf(citation))
      if (found && !citation.nested && isTyped(citation)) tell(wholeOf(citation), unitText(wholeOf(citation)), found)
    }
    for (const { it, pattern } of LAWS) {
      if (!holding.includes(it)) continue
      for (const { unit, found, start, end } of matches(manuscript, pattern, RUNNING)) tell({ unit, start, end }, found[0], it)
    }
  },
} satisfies Rule
