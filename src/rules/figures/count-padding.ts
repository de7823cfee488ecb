import { latin, wordsPattern } from '../../model/latin.ts'
import { NUMBERED_THINGS } from '../../reading/data/figure-words.ts'
import { isQuoted, matches } from '../../reading/scan.ts'
import { RUNNING, type Role } from '../../manuscript/manuscript.ts'
import type { CitationSpot } from '../../manuscript/citation.ts'
import type { Rule } from '../rule.ts'

const ROLES: ReadonlySet<Role> = new Set([...RUNNING, 'heading'])

// A number behind one of these words names a thing (`lớp 5`, `khu vực 2`), or is a day or a month.
const NAMED = latin(`(?:${wordsPattern(NUMBERED_THINGS)})\\s+$`, 'iu')
const COUNT = latin(/(?<![\p{L}\p{N}.,/–-])(?<zero>0?)(?<digit>[1-9])\s+(?<noun>\p{Ll}+)(?!\p{L})/gu)

export default {
  id: 'count-padding',
  severity: 'info',
  summary: {
    vi: 'Số lượng dưới 10 của cùng một thứ ghi thống nhất: có số 0 ở trước, hoặc không.',
    en: 'Small counts of one thing are written alike: with a leading zero, or without.',
  },
  why: {
    vi: '“02 đợt” rồi “2 đợt” trong một văn bản là thiếu thống nhất.',
    en: '“02 đợt” and then “2 đợt” in one document is careless.',
  },
  prose: true,
  refused: [
    'Tổ chức 02 lớp tập huấn.\n\nSau 2 lớp tập huấn, Phòng tổng hợp kết quả.',
    'Mỗi trường đăng ký 3 mô hình.\n\nMỗi cụm đăng ký 5 mô hình; toàn xã chọn 01 mô hình tiêu biểu.',
  ],
  accepted: [
    'Tổ chức 02 lớp tập huấn cho 5 trường.\n\nSau 02 lớp tập huấn, Phòng tổng hợp kết quả.',
    'Học sinh lớp 5 học 2 buổi; nhóm 3 học sinh. Trong 06 tháng đầu năm, hoàn thành trước ngày 5 tháng 01 năm 2026.',
  ],
  check(manuscript, say) {
    const nouns = new Map<string, { readonly zero: CitationSpot[]; readonly bare: CitationSpot[] }>()
    for (const { unit, found, start } of matches(manuscript, COUNT, ROLES)) {
      const { zero, digit, noun } = found.groups as { zero: string; digit: string; noun: string }
      if (NAMED.test(unit.text.slice(Math.max(0, start - 12), start)) || isQuoted(unit, start)) continue
      const forms = nouns.get(noun) ?? { zero: [], bare: [] }
      nouns.set(noun, forms)
      forms[zero === '' ? 'bare' : 'zero'].push({ unit, start, end: start + zero.length + digit.length })
    }
    for (const [noun, { zero, bare }] of nouns) {
      if (zero.length === 0 || bare.length === 0) continue
      const [few, many] = bare.length <= zero.length ? [bare, zero] : [zero, bare]
      for (const spot of few) {
        const digits = spot.unit.text.slice(spot.start, spot.end)
        const right = digits.startsWith('0') ? digits.slice(1) : `0${digits}`
        const other = many[0]!
        say(
          spot,
          {
            vi: `“${digits} ${noun}” ghi khác với “${other.unit.text.slice(other.start, other.end)} ${noun}” ở chỗ khác.`,
            en: `“${digits} ${noun}” is written otherwise than “${other.unit.text.slice(other.start, other.end)} ${noun}” elsewhere.`,
          },
          {
            hint: { vi: `Ghi “${right} ${noun}”.`, en: `Write “${right} ${noun}”.` },
            related: [{ at: other, message: { vi: 'Cách ghi kia.', en: 'The other form.' } }],
          },
        )
      }
    }
  },
} satisfies Rule
