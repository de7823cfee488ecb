import { latin, wordsPattern } from '../../model/latin.ts'
import { DOCUMENTS_WITH_ANNEXES } from '../../decree/data/document-kinds.ts'
import type { Manuscript } from '../../manuscript/manuscript.ts'
import { endsOf } from '../../reading/head-and-tail.ts'
import type { Rule } from '../rule.ts'

const LINK = latin(
  new RegExp(
    `\\(\\s*(?:ban hành\\s+)?kèm theo\\s+(?<type>${wordsPattern(DOCUMENTS_WITH_ANNEXES)})(?:\\s+số\\s*:?\\s*(?<number>\\d{0,5})[\\s.…_]*(?<symbol>/\\s?[\\p{L}\\d&-]{2,30}))?(?:[^()]{0,20}?ngày\\s+(?<day>\\d{1,2})(?:\\s+tháng\\s+|/)(?<month>\\d{1,2})(?:\\s+năm\\s+|/)(?<year>\\d{4}))?`,
    'iu',
  ),
)
const OWN = latin(/^Số\s*:?\s*(?<number>\d*)[\s.…_]*(?<symbol>\/\s?[\p{L}\d&-]{2,30}(?:\s?-\s?[\p{L}\d&]{1,16})*)/u)
const DATE = /ngày\s+(?<day>\d{1,2})\s+tháng\s+(?<month>\d{1,2})\s+năm\s+(?<year>\d{4})/u

interface Own {
  readonly number?: string | undefined
  readonly symbol?: string | undefined
  readonly date?: string | undefined
}

const dateKey = (groups: Readonly<Record<string, string | undefined>>): string =>
  `${Number(groups.day)}/${Number(groups.month)}/${groups.year}`

function ownOf(manuscript: Manuscript): Own {
  const { data: plan } = manuscript
  if (plan) {
    const { date, number } = plan
    return {
      number: number.value ?? undefined,
      symbol: number.symbol.includes('[[') ? undefined : `/${number.symbol}`,
      date: date?.day === undefined ? undefined : `${date.day}/${date.month}/${date.year}`,
    }
  }
  const { number, head } = endsOf(manuscript)
  const groups = OWN.exec(number?.text ?? '')?.groups
  const date = head.map(({ text }) => DATE.exec(text)?.groups).find(Boolean)
  return { number: groups?.number || undefined, symbol: groups?.symbol?.replace(/\s/gu, ''), date: date && dateKey(date) }
}

export default {
  id: 'annex-link-mismatch',
  severity: 'error',
  summary: {
    vi: 'Dòng “Kèm theo …” của phụ lục ghi đúng loại, số, ký hiệu và ngày của chính kế hoạch.',
    en: 'The line “Kèm theo …” of an annex names this plan: its type, symbol and date.',
  },
  why: {
    vi: 'Phụ lục chép từ hồ sơ khác còn giữ tên, số văn bản cũ thì không phải là phụ lục của kế hoạch này.',
    en: 'An annex copied from elsewhere that still names the old document is no annex of this plan.',
  },
  clause: 'PL1 III.1.c',
  prose: true,
  refused: [
    'Số: 25/KH-SNN\n\nKẾ HOẠCH\nPhòng, chống hạn mặn\n\nI. MỤC ĐÍCH\n\nGiữ nước ngọt (Phụ lục kèm theo)./.\n\nPhụ lục\nCÔNG TRÌNH\n(Kèm theo Công văn số 25/SNN-TL ngày 10/3/2026)\n',
    'Số: 25/KH-SNN\n\nKẾ HOẠCH\nPhòng, chống hạn mặn\n\nI. MỤC ĐÍCH\n\nGiữ nước ngọt (Phụ lục kèm theo)./.\n\nPhụ lục\nCÔNG TRÌNH\n\n(Kèm theo Kế hoạch số 25/KH-UBND của Sở)\n',
  ],
  accepted: [
    'Số: 25/KH-SNN\n\nKẾ HOẠCH\nPhòng, chống hạn mặn\n\nI. MỤC ĐÍCH\n\nGiữ nước ngọt (Phụ lục kèm theo)./.\n\nPhụ lục\nCÔNG TRÌNH\n(Kèm theo Kế hoạch số     /KH-SNN ngày    tháng    năm 2026 của Sở)\n',
    'KẾ HOẠCH\nPhòng, chống hạn mặn\n(Ban hành kèm theo Quyết định số 9/QĐ-SNN ngày 12/3/2026)\n\nI. MỤC ĐÍCH\n\nGiữ nước ngọt (Phụ lục kèm theo)./.\n\nPhụ lục\nCÔNG TRÌNH\n(Kèm theo Quyết định số 9/QĐ-SNN ngày 12/3/2026)\n',
  ],
  check(manuscript, say) {
    const { units, data: plan } = manuscript
    if (plan && plan.appendices.length === 0) return
    const { annexes } = endsOf(manuscript)
    const from = plan ? 0 : annexes.length > 0 ? units.indexOf(annexes[0]!.unit) : Infinity
    // A plan that a decision issues has annexes of that decision.
    if (units.slice(0, 12).some(({ text }, index) => index < from && latin(/ban hành kèm theo/iu).test(text))) return
    const own = ownOf(manuscript)
    for (const unit of units.slice(from === Infinity ? units.length : from)) {
      if (plan && unit.place(0, 1)?.file === plan.file) continue
      // Only the line below an annex's title, not a reference inside it.
      const found = LINK.exec(unit.text.slice(0, 600))
      if (!found || (plan && found.index > 0)) continue
      const { type, number, symbol } = found.groups as Record<string, string | undefined>
      const day = found.groups!.day ? dateKey(found.groups!) : undefined
      const spot = { unit, start: found.index, end: found.index + found[0].length }
      const hint = {
        vi: `Ghi: (Kèm theo Kế hoạch số ${own.number ?? '    '}${own.symbol ?? '/KH-…'} …)`,
        en: `Write: (Kèm theo Kế hoạch số ${own.number ?? '    '}${own.symbol ?? '/KH-…'} …)`,
      }
      const written = symbol?.replace(/\s/gu, '')
      if (type!.toLocaleLowerCase('vi') !== 'kế hoạch' && type !== 'Văn bản') {
        say(
          spot,
          {
            vi: `Phụ lục ghi kèm theo ${type}, trong khi văn bản là Kế hoạch.`,
            en: `The annex says it goes with a ${type}, but this is a plan.`,
          },
          { hint },
        )
      } else if (written && own.symbol && written !== own.symbol) {
        say(
          spot,
          {
            vi: `Phụ lục ghi ký hiệu “${written.slice(1)}”, kế hoạch là “${own.symbol.slice(1)}”.`,
            en: `The annex says “${written.slice(1)}”, the plan “${own.symbol.slice(1)}”.`,
          },
          { hint },
        )
      } else if (number && own.number && Number(number) !== Number(own.number)) {
        say(
          spot,
          {
            vi: `Phụ lục ghi số ${number}, kế hoạch là số ${own.number}.`,
            en: `The annex says number ${number}, the plan ${own.number}.`,
          },
          { hint },
        )
      } else if (day && own.date && day !== own.date) {
        say(
          spot,
          {
            vi: `Phụ lục ghi ngày ${day}, kế hoạch ban hành ngày ${own.date}.`,
            en: `The annex is dated ${day}, the plan ${own.date}.`,
          },
          { hint },
        )
      }
    }
  },
} satisfies Rule
