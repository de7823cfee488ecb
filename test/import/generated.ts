import fc from 'fast-check'
import type { Base, Plan, RecipientGroup, Signature } from '../../src/model/plan.ts'
import { labelOf } from '../../src/import/label.ts'
import type { Block } from '../../src/model/block.ts'
import { plainText } from '../../src/model/inline.ts'
import { cellsOf } from '../../src/model/table.ts'
import { body } from '../write/generated.ts'

/** Plans with the heads and closings of offices, over bodies full of marks. */

const date = fc.record({
  year: fc.constantFrom(2024, 2025, 2026),
  month: fc.integer({ min: 1, max: 12 }),
  day: fc.integer({ min: 1, max: 28 }),
})

const basis: fc.Arbitrary<Omit<Base, 'id'>> = fc.record({
  lead: fc.constantFrom('Căn cứ', 'Thực hiện'),
  type: fc.constantFrom('Quyết định', 'Kế hoạch', 'Nghị quyết'),
  number: fc.constantFrom('717/QĐ-BTP', '12/KH-UBND', '76/NQ-CP', '05/2025/QĐ-UBND'),
  date,
  issuer: fc.constantFrom('Bộ trưởng Bộ Tư pháp', 'Ủy ban nhân dân tỉnh Gia Lai', 'Chính phủ'),
  subject: fc.constantFrom('về công tác năm 2026', 'ban hành Chương trình tổng thể', 'về việc giao chỉ tiêu; phân công nhiệm vụ'),
})

const group: fc.Arbitrary<RecipientGroup> = fc.record(
  {
    to: fc.uniqueArray(
      fc.constantFrom('Bộ Tư pháp', 'Thường trực Tỉnh ủy', 'Các sở, ban, ngành', 'Như Điều 3', 'Phòng THADS khu vực'),
      {
        minLength: 1,
        maxLength: 3,
      },
    ),
    purpose: fc.constantFrom('để b/c', 't/h', 'để phối hợp'),
  },
  { requiredKeys: ['to'] },
)

const signature: fc.Arbitrary<Signature> = fc.oneof(
  fc.record({
    authority: fc.constant(['KT'] as const),
    head: fc.constant('Giám đốc'),
    position: fc.constant('Phó Giám đốc'),
    name: fc.constantFrom('Phan Thị Mai Thảo', 'Lê Văn Nam'),
  }),
  fc.record({
    authority: fc.constant(['TM', 'KT'] as const),
    collective: fc.constant('Ủy ban nhân dân'),
    head: fc.constant('Chủ tịch'),
    position: fc.constant('Phó Chủ tịch'),
    name: fc.constantFrom('Trần Văn Minh', null),
  }),
  fc.record({ authority: fc.constant([] as const), position: fc.constant('Hiệu trưởng'), name: fc.constant('Đỗ Thị Lan') }),
)

/**
 * Blocks of which no paragraph begins like an item, and no table is empty: such words are the item's, to whoever reads the document. Page
 * breaks stand between others, and one table of contents; a picture without its file prints as a sentence.
 */
function plain(blocks: readonly Block[]): readonly Block[] {
  return blocks.flatMap((block, index): readonly Block[] => {
    if (
      block.type === 'image' ||
      (block.type === 'toc' && blocks.findIndex(({ type }) => type === 'toc') < index) ||
      (block.type === 'page-break' && blocks[index + 1]?.type === 'page-break')
    )
      return []
    if (block.type === 'table' && cellsOf(block).every(({ text }) => plainText(text) === '')) return []
    if (block.type === 'paragraph')
      return [isLabelled(block.text) ? { ...block, text: [{ type: 'text', value: 'Nay ' }, ...block.text] } : block]
    if (!('children' in block)) return [block]
    const [first, ...rest] = block.children
    return [{ ...block, children: [...(first ? [first] : []), ...plain(rest)] }]
  })
}

const isLabelled = (text: Parameters<typeof plainText>[0]): boolean =>
  plainText(text)
    .split('\n')
    .some((line) => labelOf(line.trim()) !== undefined)

/** A plan as a program states it: no labels, no data placed. */
export const officePlan: fc.Arbitrary<Plan> = fc
  .record({
    kind: fc.constant('general' as const),
    id: fc.constant('ke-hoach-mau'),
    year: fc.constant(2026),
    issuer: fc.record({
      parents: fc.constantFrom([], ['Ủy ban nhân dân tỉnh Lào Cai'], ['Sở Giáo dục và Đào tạo']),
      name: fc.constantFrom('Sở Tư pháp', 'Trường THPT Cao Lãnh 2', 'Ủy ban nhân dân xã Đức Trọng'),
    }),
    number: fc.record({ value: fc.constantFrom('05', '134', null), symbol: fc.constantFrom('KH-UBND', 'KH-STP', 'KH-THPTCL2') }),
    place: fc.constantFrom('Lào Cai', 'Thành phố Hồ Chí Minh', 'Đức Trọng'),
    date: fc.oneof(date, fc.constant({ year: 2026, month: 4 }), fc.constant({ year: 2026 })),
    title: fc.constantFrom(
      'Tuyên truyền cải cách hành chính năm 2026',
      'Phát động phong trào thi đua “Đẩy mạnh cải cách hành chính” trên địa bàn tỉnh Lâm Đồng năm 2026',
    ),
    bases: fc.array(basis, { maxLength: 4 }).map((bases) => bases.map((it, index) => ({ ...it, id: `can-cu-${index}` }))),
    distribution: fc.array(group, { minLength: 1, maxLength: 4 }),
    archive: fc.record(
      { units: fc.constantFrom(['VT'], ['VT', 'NC']), drafter: fc.constantFrom('LAN', 'An') },
      { requiredKeys: ['units'] },
    ),
    signatures: signature.map((it) => [it]),
    body: body.map(plain),
  })
  .map(
    (plan) =>
      ({
        ...plan,
        period: { start: { year: 2026, month: 1, day: 1 }, end: { year: 2026, month: 12, day: 31 } },
        abbreviations: {},
        goals: { purposes: [], requirements: [] },
        targets: [],
        phases: [],
        assignments: [],
        commemorations: [],
        marks: { draft: false },
        layout: { size: 14, bases: 'paragraph', recipients: 'line' },
        footnotes: [],
        appendices: [],
      }) as unknown as Plan,
  )
