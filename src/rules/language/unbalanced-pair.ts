import { latin } from '../../model/latin.ts'
import { everyMatch } from '../../model/matches.ts'
import type { CitationSpot } from '../../manuscript/citation.ts'
import { RUNNING, type Role, type Unit } from '../../manuscript/manuscript.ts'
import type { Wording } from '../../model/problem.ts'
import { cutOff } from '../../reading/cut-off.ts'
import { straightQuotations } from '../../reading/quotations.ts'
import type { Rule } from '../rule.ts'
import { unitsOf } from '../../reading/scan.ts'

const ROLES: ReadonlySet<Role> = new Set([...RUNNING, 'title', 'heading', 'recipient'])
const CLOSING: Readonly<Record<string, string>> = { '"': '"', '“': '”', '(': ')', '[': ']' }
const OPENING: Readonly<Record<string, string>> = { '”': '“', ')': '(', ']': '[' }
const QUOTE = { vi: 'ngoặc kép', en: 'quotation mark' }
const ROUND = { vi: 'ngoặc đơn', en: 'bracket' }
const SQUARE = { vi: 'ngoặc vuông', en: 'square bracket' }
const NAMES: Readonly<Record<string, Wording>> = {
  '"': QUOTE,
  '“': QUOTE,
  '”': QUOTE,
  '(': ROUND,
  ')': ROUND,
  '[': SQUARE,
  ']': SQUARE,
}
/** How many units a quotation or bracket may run over. */
const REACH = 4

interface PairMark extends CitationSpot {
  readonly mark: string
  readonly position: number
}

export default {
  id: 'unbalanced-pair',
  severity: 'warning',
  summary: { vi: 'Ngoặc kép và ngoặc đơn mở thì phải đóng.', en: 'Quotation marks and brackets that open also close.' },
  why: {
    vi: 'Thiếu một dấu ngoặc, không rõ tên gọi hay phần chú thích kết thúc ở đâu.',
    en: 'With one of a pair missing, nobody knows where the name or the remark ends.',
  },
  prose: true,
  refused: [
    'Treo băng rôn: "Chung tay vì một xã không rác thải nhựa!',
    'Phong trào “Toàn dân đoàn kết xây dựng đời sống văn hóa giai đoạn 2026-2030.',
    'Các đơn vị (gồm phòng chuyên môn và trung tâm trực thuộc báo cáo trước ngày 10.',
    'Mô hình Tuyến phố văn minh” được nhân rộng.',
    'Phê duyệt Đề án “Sữa học đường" và phong trào "Trường học hạnh phúc” năm 2026.',
  ],
  accepted: [
    'Phao tiêu ở 16°54\'10"N, 107°11\'25"E; màn hình 65".',
    '- Khẩu hiệu: "Đoàn kết, kỷ cương;\n- Hành động, sáng tạo".',
    'Kết quả gồm\n(bao gồm ý kiến của cán bộ phản biện\nđồ án) với cán bộ hướng dẫn. | - Khoa CNTT\n',
    'Triển khai nhiệm vụ theo Hướng dẫn về truyền thông (số 118/BYT-TT-KT, Bộ Y tế ban hành Kế hoạch tăng cường',
    'Phong trào “Toàn dân đoàn kết”: a) phát động; b) tổng kết (nếu có).',
    '(1) Tăng cường tuyên truyền; (2) kiểm tra; 3) tổng kết.',
    '- Khẩu hiệu: “Đoàn kết, kỷ cương;\n- Hành động, sáng tạo”.',
  ],
  check(manuscript, say) {
    const open: Record<string, PairMark[]> = { '“': [], '(': [], '[': [] }
    const lone: PairMark[] = []
    /** A straight mark that its own unit does not close. */
    let unclosed: PairMark | undefined
    const cut = cutOff(manuscript)
    const besideTable = { before: new Set<Unit>(), after: new Set<Unit>() }
    for (const [index, { role }] of manuscript.units.entries()) {
      if (role !== 'cell') continue
      if (index > 0) besideTable.before.add(manuscript.units[index - 1]!)
      const next = manuscript.units[index + 1]
      if (next) besideTable.after.add(next)
    }
    for (const [position, unit] of unitsOf(manuscript, ROLES).entries()) {
      const { text } = unit
      // A straight mark may close a round one, and a round one a straight: that they differ is told below.
      let straight: PairMark | undefined
      for (const { 0: mark, index } of everyMatch(text, /["“”()[\]]/g)) {
        if (mark === '"') {
          const inCurly = open['“']!.at(-1)?.position === position
          if (!straight && !inCurly && unclosed && position - unclosed.position < REACH) {
            unclosed = undefined
            continue
          }
          // Seconds of an angle, inches of a screen.
          if (!straight && !inCurly && /[\d'’′]/.test(text[index - 1] ?? '')) continue
          if (!straight && inCurly) open['“']!.pop()
          else if (straight) straight = undefined
          else straight = { unit, start: index, end: index + 1, mark, position }
          continue
        }
        const here: PairMark = { unit, start: index, end: index + 1, mark, position }
        if (CLOSING[mark]) {
          open[mark]!.push(here)
          continue
        }
        const waiting = open[OPENING[mark]!]!
        if (waiting.length > 0 && position - waiting.at(-1)!.position < REACH) waiting.pop()
        else if (mark === '”' && straight) straight = undefined
        // `a)`, `1)`: the label of a point needs no opening.
        else if (
          mark !== ')' ||
          !latin(/(?:^|[\s;:,.“])(?:\p{L}{1,2}|\d{1,2}|[ivx]{1,4})$/u).test(text.slice(Math.max(0, index - 6), index))
        )
          lone.push(here)
      }
      if (!straight) continue
      if (unclosed) lone.push(unclosed)
      unclosed = straight
    }
    if (unclosed) lone.push(unclosed)
    for (const { unit, start, end, mixed } of straightQuotations(unitsOf(manuscript, ROLES))) {
      if (!mixed) continue
      const right = `“${unit.text.slice(start + 1, end - 1)}”`
      say(
        { unit, start, end },
        {
          vi: 'Một cặp ngoặc kép mở kiểu này, đóng kiểu kia.',
          en: 'A quotation opens with one kind of mark and closes with the other.',
        },
        { hint: { vi: right, en: right }, fix: { unit, start, end, text: right } },
      )
    }
    for (const { mark, position: _position, ...spot } of [...Object.values(open).flat(), ...lone]) {
      const opens = CLOSING[mark] !== undefined
      if (opens && spot.unit === cut) continue
      // The other of the pair may stand in a table.
      if ((opens ? besideTable.before : besideTable.after).has(spot.unit)) continue
      const other = CLOSING[mark] ?? OPENING[mark]
      say(
        spot,
        opens
          ? {
              vi: `Dấu ${NAMES[mark]!.vi} ${mark} mở mà không có dấu ${other} đóng.`,
              en: `The ${NAMES[mark]!.en} ${mark} opens, and no ${other} closes it.`,
            }
          : {
              vi: `Dấu ${NAMES[mark]!.vi} ${mark} đóng mà không có dấu ${other} mở.`,
              en: `The ${NAMES[mark]!.en} ${mark} closes what no ${other} has opened.`,
            },
        { hint: { vi: `Thêm dấu ${other} hoặc bỏ dấu ${mark}.`, en: `Add ${other} or delete ${mark}.` } },
      )
    }
  },
} satisfies Rule
