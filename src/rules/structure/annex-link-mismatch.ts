import { annexLinks, type AnnexLink } from '../../elements/annex.ts'
import { latin } from '../../model/latin.ts'
import type { Manuscript, Unit } from '../../manuscript/manuscript.ts'
import type { Parts } from '../../manuscript/parts.ts'
import type { Rule } from '../rule.ts'

const dateKey = ({ day, month, year }: AnnexLink): string => `${Number(day)}/${Number(month)}/${year}`

interface Own {
  readonly number?: string | undefined
  readonly symbol?: string | undefined
  readonly date?: string | undefined
}

function ownOf({ number, date }: Parts): Own {
  const { day, month, year } = date?.date ?? {}
  return {
    number: number?.value,
    symbol: number?.symbol && `/${number.symbol}`,
    date: day === undefined ? undefined : `${day}/${month}/${year}`,
  }
}

/** How many units an annex's heading, title and link line take at most; below them a link line stands by itself. */
const HEAD_UNITS = 5

/** What says what an annex goes with, not a reference inside its text. */
function* linkLines({ units, parts: { annexes } }: Manuscript): Generator<{ readonly unit: Unit; readonly link: AnnexLink }> {
  for (const { from, to } of annexes)
    for (const [index, unit] of units.slice(from, to).entries())
      for (const link of annexLinks(unit.text.slice(0, 600))) if (index < HEAD_UNITS || link.start === 0) yield { unit, link }
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
    'Số: 25/KH-SNN\n\nKẾ HOẠCH\nPhòng, chống hạn mặn\n\nI. MỤC ĐÍCH\n\nGiữ nước ngọt (Phụ lục kèm theo)./.\n\nPhụ lục\nCÔNG TRÌNH\n\n(Đính kèm Kế hoạch số 25/KH-STC của Sở)\n',
  ],
  accepted: [
    'Số: 25/KH-SNN\n\nKẾ HOẠCH\nPhòng, chống hạn mặn\n\nI. MỤC ĐÍCH\n\nGiữ nước ngọt (Phụ lục kèm theo)./.\n\nPhụ lục\nCÔNG TRÌNH\n(Kèm theo Kế hoạch số     /KH-SNN ngày    tháng    năm 2026 của Sở)\n',
    'KẾ HOẠCH\nPhòng, chống hạn mặn\n(Ban hành kèm theo Quyết định số 9/QĐ-SNN ngày 12/3/2026)\n\nI. MỤC ĐÍCH\n\nGiữ nước ngọt (Phụ lục kèm theo)./.\n\nPhụ lục\nCÔNG TRÌNH\n(Kèm theo Quyết định số 9/QĐ-SNN ngày 12/3/2026)\n',
  ],
  check(manuscript, say) {
    const { units, parts } = manuscript
    const [first] = parts.annexes
    if (!first) return
    // A plan that a decision issues has annexes of that decision.
    if (units.slice(0, Math.min(12, first.from)).some(({ text }) => latin(/ban hành kèm theo/iu).test(text))) return
    const own = ownOf(parts)
    for (const { unit, link } of linkLines(manuscript)) {
      const { type, number, symbol: written, start, end } = link
      const day = link.day ? dateKey(link) : undefined
      const spot = { unit, start, end }
      const hint = {
        vi: `Ghi: (Kèm theo Kế hoạch số ${own.number ?? '    '}${own.symbol ?? '/KH-…'} …)`,
        en: `Write: (Kèm theo Kế hoạch số ${own.number ?? '    '}${own.symbol ?? '/KH-…'} …)`,
      }
      if (type.toLowerCase() !== 'kế hoạch' && type !== 'Văn bản') {
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
