import { latin } from '../../model/latin.ts'
import { everyMatch } from '../../model/matches.ts'
import { UNDERSTOOD } from '../../decree/data/recipients.ts'
import { SECTORS } from '../../decree/data/sectors.ts'
import type { Manuscript } from '../../manuscript/manuscript.ts'
import type { Rule } from '../rule.ts'

/** Understood by every recipient. */
const COMMON: ReadonlySet<string> = new Set([...UNDERSTOOD, ...SECTORS])
const CAPITALS = latin(/(?<![\p{L}/-])\p{Lu}[\p{Lu}&]{1,11}(?![\p{L}/])/gu)

/** True for a short form that the text explains: `thi hành án dân sự (THADS)`, or used as a name all over its body. */
function isKnown(short: string, { units, parts, data }: Manuscript): boolean {
  if (COMMON.has(short) || /^[IVX]+$/u.test(short) || data?.abbreviations[short] !== undefined) return true
  const explained = `(${short}`
  return units
    .slice(0, parts.tailAt)
    .some(({ text, role }) => role !== 'recipient' && (text.includes(explained) || text.includes(`viết tắt là ${short}`)))
}

export default {
  id: 'recipient-abbreviation',
  severity: 'info',
  summary: {
    vi: 'Tên nơi nhận không viết tắt những chữ chưa được giải thích.',
    en: 'Recipients are not named by abbreviations the plan does not explain.',
  },
  why: {
    vi: 'Văn thư chuyển văn bản theo tên ghi ở nơi nhận; “TQ”, “TĐ”, “LĐ” mỗi nơi hiểu một cách.',
    en: 'Clerks send the plan to the names that stand here; “TQ”, “TĐ”, “LĐ” are read differently everywhere.',
  },
  prose: true,
  refused: [
    'I. MỤC ĐÍCH\n\nTập huấn kỹ năng./.\n\nNơi nhận:\n- Vụ KHTC, Bộ Y tế (b/c);\n- Lưu: VT, TCCB.\n',
    { yaml: 'distribution:\n  - { to: LĐ Sở }\n  - { to: Văn phòng Sở, purpose: để t/h }' },
  ],
  accepted: [
    'I. MỤC ĐÍCH\n\nTập huấn quản lý dạy nghề (QLDN) cho cán bộ./.\n\nNơi nhận:\n- UBND tỉnh (để báo cáo);\n- Phòng QLDN;\n- Lưu: VT, TCCB.\n',
    {
      yaml: 'abbreviations: { TGPL: trợ giúp pháp lý }\ndistribution:\n  - { to: Trung tâm TGPL }\n  - { to: Văn phòng Sở, purpose: để thực hiện }',
    },
  ],
  check(manuscript, say) {
    const found = manuscript.parts.recipients.flatMap(({ text, lines }) =>
      everyMatch(text, CAPITALS)
        .map(([word]) => word)
        .filter((word) => !isKnown(word.replace(/&/gu, ''), manuscript))
        .map((word) => ({ word, at: lines[0] })),
    )
    const [first, ...others] = found
    if (!first) return
    const list = [...new Set(found.map(({ word }) => word))].map((word) => `“${word}”`).join(', ')
    // One line for all of them: each alone would be noise.
    say(
      first.at,
      {
        vi: `Nơi nhận dùng chữ viết tắt chưa được giải thích: ${list}.`,
        en: `The recipients use abbreviations that are not explained: ${list}.`,
      },
      {
        hint: { vi: 'Ghi đầy đủ.', en: 'Write them out.' },
        ...(others.length > 0 && {
          related: others.map(({ word, at }) => ({ at, message: { vi: `“${word}” ở đây.`, en: `“${word}” here.` } })),
        }),
      },
    )
  },
} satisfies Rule
