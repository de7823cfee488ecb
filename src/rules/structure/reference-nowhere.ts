import { NORMATIVE_TYPES } from '../../decree/data/normative-types.ts'
import { OTHER_CITED_TYPES } from '../../decree/data/other-cited-types.ts'
import { PARTY_TYPES } from '../../decree/data/party-types.ts'
import { STATE_TYPES } from '../../decree/data/state-types.ts'
import { RUNNING, type Manuscript, type Unit } from '../../manuscript/manuscript.ts'
import { roman } from '../../model/label.ts'
import { latin, wordsPattern } from '../../model/latin.ts'
import { everyMatch } from '../../model/matches.ts'
import { ROMANS } from '../../reading/numbering.ts'
import { unitsHaving } from '../../reading/scan.ts'
import type { Rule } from '../rule.ts'

const PLAN = 'Sở Tư pháp ban hành Kế hoạch.\n\n# Mục đích\n\nHoàn thành đúng hạn.\n\n# Nhiệm vụ\n\n1. Rà soát.\n2. Tập huấn.\n\n'

const SIGNED = (text: string): string =>
  `KẾ HOẠCH\nTuyển quân năm 2027\n\n${text}/.\n\nNơi nhận:\n- Các thôn;\n- Lưu: VT.\n\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\n\nLù Văn Phủ\n`

/** `mục IV`, `khoản 2 mục II`, `Phụ lục III`, `Phụ lục 03`. */
const SECTION = latin(
  /(?:(?<![\p{L}\d])(?:khoản|điểm)\s+(?<clause>\d{1,2})\s*,?\s+)?(?<![\p{L}\d])(?:mục|phần)\s+(?<section>[IVXL]{1,6})(?![\p{L}\d]|\.\d)/giu,
)
const ANNEX = latin(/(?<![\p{L}\d])phụ\s+lục\s+(?:số\s+)?(?<annex>[IVXL]{1,6}|\d{1,2})(?![\p{L}\d]|[.,]\d)/giu)

/** A document other than this plan: its kind by name, with the capital of a name, or a symbol. */
const OTHER = latin(
  `(?<!\\p{L})(?:${wordsPattern(
    [...Object.keys(NORMATIVE_TYPES), ...Object.keys(STATE_TYPES), ...Object.keys(PARTY_TYPES), ...OTHER_CITED_TYPES].filter(
      (type) => type !== 'Kế hoạch',
    ),
  )})(?!\\p{L})|[Kk]ế hoạch\\s+số|\\d/[\\p{Lu}\\d]`,
  'u',
)
const THIS = latin(/^\s*(?:của\s+)?kế\s+hoạch\s+này/iu)

export default {
  id: 'reference-nowhere',
  severity: 'warning',
  summary: {
    vi: 'Mục, khoản, phụ lục được dẫn trong câu phải có trong kế hoạch.',
    en: 'A section, clause or annex that a sentence points to is in the plan.',
  },
  why: {
    vi: 'Bỏ hoặc đổi thứ tự một mục mà không sửa chỗ dẫn thì người thực hiện không tìm thấy.',
    en: 'A section was dropped or moved and the sentence was not: nobody finds what it points to.',
  },
  prose: true,
  refused: [
    SIGNED('I. NHIỆM VỤ\n\nCác thôn lập danh sách theo mẫu tại Phụ lục II; sơ tán dân theo Phụ lục III.'),
    'KẾ HOẠCH\nTuyển quân năm 2027\n\nI. MỤC ĐÍCH\n\nĐủ chỉ tiêu giao quân theo mục IV Kế hoạch này.\n\nII. NHIỆM VỤ\n\nRà soát công dân trong độ tuổi.\n',
    { body: `${PLAN}Các đơn vị thực hiện nhiệm vụ nêu tại mục IV.\n` },
    { body: `${PLAN}Các đơn vị thực hiện nhiệm vụ nêu tại khoản 3 mục II Kế hoạch này.\n` },
    { body: `${PLAN}Các đơn vị báo cáo theo mẫu tại Phụ lục III.\n` },
  ],
  accepted: [
    SIGNED('I. MỤC ĐÍCH\n\nĐủ chỉ tiêu theo mẫu tại Phụ lục I kèm theo Công văn số 12/BNV-TCBC ngày 05/01/2026 của Bộ Nội vụ.'),
    'I. NHIỆM VỤ\n\nCác thôn lập danh sách theo mẫu tại Phụ lục II.\n',
    'KẾ HOẠCH\nTuyển quân năm 2027\n\nI. MỤC ĐÍCH\n\nĐủ chỉ tiêu giao quân theo mục II Kế hoạch này.\n\nII. NHIỆM VỤ\n\nRà soát công dân trong độ tuổi.\n',
    { body: `${PLAN}Các đơn vị thực hiện nhiệm vụ nêu tại khoản 2 mục II.\n` },
    { body: `${PLAN}Thực hiện nhiệm vụ nêu tại mục III Nghị quyết số 57-NQ/TW ngày 22/12/2024 của Bộ Chính trị.\n` },
    { body: `${PLAN}Đối chiếu Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ, nhất là Phụ lục III.\n` },
  ],
  check(manuscript, say) {
    const sections = sectionsOf(manuscript.units)
    const hasAnnex = manuscript.parts.annexes.length > 0
    const annexes = manuscript.parts.annexes.flatMap(({ number }) => number ?? [])
    const missing: { readonly unit: Unit; readonly found: RegExpExecArray }[] = []
    const naming = new Set([SECTION, ANNEX].flatMap((pattern) => unitsHaving(manuscript.units, pattern)))
    for (const unit of manuscript.units) {
      if (!naming.has(unit) || (!RUNNING.has(unit.role) && unit.role !== 'cell')) continue
      for (const found of everyMatch(unit.text, SECTION)) {
        const { section, clause } = found.groups!
        const number = section!.toUpperCase()
        if (sections.size === 0 || !ROMANS.has(number) || isOthers(unit.text, found)) continue
        const clauses = sections.get(number)
        if (!clauses) tell(unit, found, `mục ${number}`, `section ${number}`, [...sections.keys()])
        // What no clause is counted in is not divided, or not by numbers.
        else if (clause && clauses.size > 0 && !clauses.has(clause))
          tell(unit, found, `khoản ${clause} mục ${number}`, `clause ${clause} of section ${number}`, [...clauses])
      }
      for (const found of everyMatch(unit.text, ANNEX)) {
        const number = annexNumber(found)
        if (!ROMANS.has(number) || annexes.includes(number) || isOthers(unit.text, found)) continue
        if (hasAnnex || manuscript.data) tell(unit, found, `Phụ lục ${number}`, `Annex ${number}`, annexes)
        else missing.push({ unit, found })
      }
    }
    // Of a text or Word file the annexes may stand in files of their own: one line for all of them, where the text is whole.
    if (missing.length > 0 && manuscript.parts.signers.length > 0) tellNone()

    function tellNone(): void {
      const [first, ...further] = missing.map(({ unit, found }) => ({
        unit,
        start: found.index,
        end: found.index + found[0].length,
      }))
      const names = [...new Set(missing.map(({ found }) => annexNumber(found)))].join(', ')
      say(
        first!,
        {
          vi: `Kế hoạch dẫn Phụ lục ${names}, nhưng sau chữ ký không có phụ lục nào.`,
          en: `The plan points to Annex ${names}; no annex follows the signature.`,
        },
        {
          hint: {
            vi: 'Thêm phụ lục; nếu phụ lục ở tệp riêng thì gửi kèm, nếu dẫn văn bản khác thì ghi rõ tên văn bản.',
            en: 'Add it; if it is a file of its own send that along, if it is in another document name that.',
          },
          related: further.map((at) => ({ at, message: { vi: 'Dẫn ở đây nữa.', en: 'Pointed to here, too.' } })),
        },
      )
    }

    function tell(unit: Unit, found: RegExpExecArray, vi: string, en: string, known: readonly string[]): void {
      const there = known.length === 0 ? { vi: 'không có phụ lục nào được đánh số', en: 'there is no numbered one' } : undefined
      say(
        { unit, start: found.index, end: found.index + found[0].length },
        { vi: `Kế hoạch không có ${vi}.`, en: `The plan has no ${en}.` },
        {
          hint: {
            vi: `Sửa chỗ dẫn (${there?.vi ?? `hiện có: ${known.join(', ')}`}); nếu dẫn văn bản khác thì ghi rõ tên văn bản.`,
            en: `Mend it (${there?.en ?? `there are: ${known.join(', ')}`}); if it is in another document, name that.`,
          },
        },
      )
    }
  },
} satisfies Rule

/** `Phụ lục 02` is the second, as `Phụ lục II` is. */
function annexNumber({ groups }: RegExpExecArray): string {
  const { annex } = groups!
  return /^\d/u.test(annex!) ? roman(Number(annex)) : annex!.toUpperCase()
}

/** The sections of the text by their Roman number, each with the numbers of its clauses. */
function sectionsOf(units: Manuscript['units']): ReadonlyMap<string, ReadonlySet<string>> {
  const sections = new Map<string, Set<string>>()
  let open: Set<string> | undefined
  for (const { role, label } of units) {
    const bare = label?.replace(/[.)]$/, '') ?? ''
    if (role === 'heading' && ROMANS.has(bare)) sections.set(bare, (open = sections.get(bare) ?? new Set()))
    else if (/^\d{1,2}$/.test(bare)) open?.add(bare)
  }
  return sections
}

/** How far a sentence is looked at before and behind a place, in characters. */
const SENTENCE = 1000

/** True where the sentence speaks of another document, and does not say that this plan is meant. */
function isOthers(text: string, { index, 0: { length } }: RegExpExecArray): boolean {
  if (THIS.test(text.slice(index + length))) return false
  const [before, behind] = [
    text.slice(Math.max(0, index - SENTENCE), index),
    text.slice(index + length, index + length + SENTENCE),
  ]
  const from = Math.max(...['. ', '; ', '\n'].map((end) => before.lastIndexOf(end)))
  const to = behind.search(/[.;]\s|\n/)
  return OTHER.test(`${before.slice(from + 1)} ${to < 0 ? behind : behind.slice(0, to)}`)
}
