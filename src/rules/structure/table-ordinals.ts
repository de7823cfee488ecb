import { latin } from '../../model/latin.ts'
import { ROMANS } from '../../reading/numbering.ts'
import type { Unit } from '../../manuscript/manuscript.ts'
import type { Rule } from '../rule.ts'

const HEAD = 'Sở Tư pháp ban hành Kế hoạch.\n\n# Nhiệm vụ\n\nPhân công như sau:\n\n| TT | Nhiệm vụ |\n|---|---|\n'
const row = (ordinal: string, task: string): string => `| ${ordinal} | ${task} |\n`

/** Headings of a column of ordinals. */
const ORDINALS = latin(/^(?:s?tt|số (?:tt|thứ tự)|thứ tự)$/iu)

export default {
  id: 'table-ordinals',
  severity: 'warning',
  summary: { vi: 'Cột TT của bảng đếm liên tục.', en: 'The ordinals of a table follow one another.' },
  why: {
    vi: 'Thêm hoặc bớt hàng mà quên đánh số lại thì số thứ tự trùng hoặc nhảy, không dẫn chiếu được.',
    en: 'A row was put in or taken out and the others kept their numbers: two rows have one, or one is missing.',
  },
  prose: true,
  refused: [
    '| STT | Nhiệm vụ |\n|---|---|\n| 1 | Rà soát |\n| 3 | Tập huấn |\n',
    { body: HEAD + row('1', 'Rà soát') + row('2', 'Tập huấn') + row('2', 'Kiểm tra') + row('5', 'Tổng kết') },
    { body: HEAD + row('I', 'Xây dựng thể chế') + row('1', 'Rà soát') + row('III', 'Tuyên truyền') + row('1', 'Tập huấn') },
    { body: HEAD + row('1', 'Rà soát') + row('1.1', 'Đợt một') + row('1.3', 'Đợt hai') },
  ],
  accepted: [
    '| STT | Nhiệm vụ |\n|---|---|\n| 1 | Rà soát |\n| 2 | Tập huấn |\n',
    { body: HEAD + row('1', 'Rà soát') + row('2', 'Tập huấn') + row('', 'Tổng cộng') },
    {
      body:
        HEAD + row('I', 'Thể chế') + row('1', 'Rà soát') + row('2', 'Sửa đổi') + row('II', 'Tuyên truyền') + row('1', 'Tập huấn'),
    },
    { body: HEAD + row('I', 'Thể chế') + row('1', 'Rà soát') + row('II', 'Tuyên truyền') + row('2', 'Tập huấn') },
    { body: HEAD + row('1', 'Rà soát') + row('1.1', 'Đợt một') + row('1.2', 'Đợt hai') + row('2', 'Tập huấn') },
  ],
  check({ units }, say) {
    for (const column of ordinalColumns(units)) {
      let before: Ordinal | undefined
      const groups: { last: Ordinal | undefined } = { last: undefined }
      let grouped = false
      for (const unit of column) {
        const typed = unit && ordinalOf(unit.text)
        // A row without an ordinal may open a group: what comes next counts on or begins anew.
        if (!unit || !typed) {
          grouped = true
          continue
        }
        const previous = typed.kind === 'group' ? groups.last : before
        const due = followers(previous, typed, grouped || (typed.kind === 'row' && before === undefined))
        if (!due.includes(typed.text)) {
          say(
            { unit, start: 0, end: unit.text.length },
            {
              vi: `Số thứ tự “${unit.text}” không tiếp theo ${previous ? `“${previous.text}”` : 'đầu bảng'}.`,
              en: `The ordinal “${unit.text}” does not follow ${previous ? `“${previous.text}”` : 'the head of the table'}.`,
            },
            {
              hint: {
                vi: `Ở đây phải là ${due[0]!}; các hàng dưới đánh số lại.`,
                en: `Here it is ${due[0]!}; number the rows below anew.`,
              },
            },
          )
        }
        if (typed.kind === 'group') groups.last = typed
        else before = typed
        grouped = typed.kind === 'group'
      }
    }
  },
} satisfies Rule

/** An ordinal as it is typed: `I`, `A` of a group, `2`, `2.1` of a row. */
interface Ordinal {
  readonly kind: 'group' | 'row'
  readonly text: string
  readonly path: readonly number[]
  readonly form: 'roman' | 'letter' | 'number'
}

function ordinalOf(typed: string): Ordinal | undefined {
  const text = typed.trim().replace(/[.)]$/, '')
  if (/^\d{1,3}(?:\.\d{1,3}){0,3}$/.test(text)) return { kind: 'row', form: 'number', text, path: text.split('.').map(Number) }
  const number = ROMANS.get(text)
  if (number !== undefined) return { kind: 'group', form: 'roman', text, path: [number] }
  if (/^[A-H]$/.test(text)) return { kind: 'group', form: 'letter', text, path: [text.charCodeAt(0) - 64] }
  return undefined
}

/** What may come after an ordinal, the likeliest first. `anew`: a group begins here, or nothing came before. */
function followers(before: Ordinal | undefined, { form, path, text }: Ordinal, anew: boolean): string[] {
  if (form === 'letter') return [String.fromCharCode(64 + (before?.form === 'letter' ? before.path[0]! + 1 : 1))]
  if (form === 'roman') {
    const next = before?.form === 'roman' ? before.path[0]! + 1 : 1
    return [...ROMANS].flatMap(([roman, number]) => (number === next || number === 1 ? [roman] : [])).toReversed()
  }
  const levels = before?.path ?? []
  const next = levels.map((_, level) => [...levels.slice(0, level), levels[level]! + 1].join('.')).toReversed()
  const inside = before ? [`${before.text}.1`] : []
  const first = anew || !before ? ['1', ...(path.length > 1 && path.at(-1) === 1 ? [text] : [])] : []
  return [...next, ...inside, ...first]
}

/** The rows below a heading such as `TT`, table by table, each with what stands in that column: nothing where it is empty. */
function ordinalColumns(units: readonly Unit[]): (Unit | undefined)[][] {
  const tables = new Map<number, Map<number, Unit[]>>()
  for (const unit of units) {
    const { cell } = unit
    if (unit.role !== 'cell' || !cell) continue
    const rows = tables.get(cell.table) ?? new Map<number, Unit[]>()
    tables.set(cell.table, rows)
    rows.set(cell.row, [...(rows.get(cell.row) ?? []), unit])
  }
  return [...tables.values()].flatMap((rows) => {
    const below = [...rows.values()]
    const head = below.findIndex((row) => row.some(({ text }) => ORDINALS.test(text.trim())))
    const column = below[head]?.find(({ text }) => ORDINALS.test(text.trim()))?.cell?.column
    return head < 0 ? [] : [below.slice(head + 1).map((row) => row.find(({ cell }) => cell?.column === column))]
  })
}
