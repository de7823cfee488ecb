import type { Block } from '../../src/model/block.ts'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { inlineText, plainText, type Inline } from '../../src/model/inline.ts'
import { roman } from '../../src/model/label.ts'
import { FORMAT } from '../fixtures.ts'
import type { Base, CitedDocument, Plan, Signature } from '../../src/model/plan.ts'

/**
 * Generated plans with the names that offices have, and no paragraph that begins as another element does: what is left of them is
 * structure, so that a clause that fails is the renderer's fault or the verifier's. A name stands for a name by its own words, always the same.
 */

/** One of several by what stood there, so that plans stay unlike one another. */
const pick = <T>(from: readonly T[], by: string): T =>
  from[[...by].reduce((sum, char) => sum + char.codePointAt(0)!, 0) % from.length]!

const BODIES = [
  'Sở Tư pháp tỉnh Gia Lai',
  'Ủy ban nhân dân phường Tân An',
  'Thi hành án dân sự tỉnh Tuyên Quang',
  'Trường Trung học phổ thông Cao Lãnh',
  'Công an tỉnh Lào Cai',
]
const PARENTS = [
  'Ủy ban nhân dân tỉnh',
  'Cục Quản lý Thi hành án dân sự',
  'Sở Giáo dục và Đào tạo',
  'Ủy ban nhân dân thành phố Đà Nẵng',
]
const PLACES = ['Lào Cai', 'Gia Lai', 'Hà Nội', 'Tuyên Quang', 'Tân An']
const TITLES = [
  'Cải cách hành chính năm 2026',
  'Tuyên truyền, phổ biến pháp luật và hòa giải ở cơ sở trên địa bàn phường giai đoạn 2026 - 2030',
  'Kiểm tra công tác thi hành án dân sự',
  'Triển khai công tác văn thư, lưu trữ năm 2026 của các phòng chuyên môn, đơn vị trực thuộc',
]
const SUBJECTS = [
  'về công tác năm 2026',
  'ban hành Chương trình tổng thể cải cách hành chính',
  'về việc giao chỉ tiêu, nhiệm vụ năm 2026',
]
const ISSUERS = ['Bộ trưởng Bộ Tư pháp', 'Ủy ban nhân dân tỉnh Gia Lai', 'Chính phủ']
const RECIPIENTS = ['Ủy ban nhân dân tỉnh', 'Các phòng, đơn vị thuộc Sở', 'Thường trực Đảng ủy', 'Bộ Tư pháp']
const POSTS = ['Giám đốc', 'Hiệu trưởng', 'Chủ tịch', 'Cục trưởng']
const ANNEXES = ['Danh mục nhiệm vụ năm 2026', 'Biểu tổng hợp kinh phí', 'Phân công thực hiện']
const NAMES = ['Phan Thị Mai Thảo', 'Nguyễn Văn An', 'Trần Văn Bình']

const PICTURE = { format: 'png', width: 120, height: 60, content: readFileSync(join(FORMAT, 'so-do.png')) } as const
const words = (value: string) => [{ type: 'text' as const, value }]
const withFirst = (nodes: readonly Inline[], first: string): readonly Inline[] => [{ type: 'text', value: `${first} ` }, ...nodes]

function block(it: Block): Block {
  switch (it.type) {
    case 'heading':
      return { ...it, text: withFirst(inlineText(plainText(it.text)), 'Nội dung') as typeof it.text }
    case 'paragraph':
      return { ...it, text: [...withFirst(it.text, 'Các đơn vị'), ...words('.')] as typeof it.text }
    case 'table': {
      const { caption, unit, ...table } = it
      return {
        ...table,
        ...(caption && { caption: words('Bảng 1. Phân công thực hiện') }),
        ...(unit && { unit: words('Đơn vị tính: triệu đồng') }),
      }
    }
    case 'image':
      return { ...it, picture: PICTURE, ...(it.caption && { caption: words('Hình 1. Sơ đồ phối hợp') }) }
    case 'clause':
    case 'point':
    case 'bullet':
      return { ...it, children: it.children.map(block) }
    default:
      return it
  }
}

const document = (it: CitedDocument, index: number): CitedDocument => ({
  type: it.type ?? 'Quyết định',
  number: it.type === 'Luật' ? '' : `${index + 1}/QĐ-BTP`,
  ...(it.date && { date: it.date }),
  ...(it.dateText !== undefined && { dateText: it.dateText }),
  ...(it.type !== 'Luật' && { issuer: pick(ISSUERS, it.issuer ?? '') }),
  subject: it.type === 'Luật' ? 'Thi hành án dân sự' : pick(SUBJECTS, it.subject ?? ''),
})

const base = (it: Base, index: number): Base => ({
  ...document(it, index),
  id: it.id,
  lead: it.lead,
  ...(it.renewal && { renewal: it.renewal }),
})

const signature = ({ authority, name }: Signature, index: number): Signature => ({
  authority,
  ...(authority.includes('TM') && { collective: 'Ủy ban nhân dân' }),
  ...(authority.includes('KT') && { head: POSTS[index % POSTS.length]! }),
  position: authority.includes('KT') ? `Phó ${POSTS[index % POSTS.length]!}` : POSTS[index % POSTS.length]!,
  name: name === null ? null : pick(NAMES, `${name}${index}`),
})

/** A generated plan as an office might have it. */
export function plausible(plan: Plan): Plan {
  const { titleText: _title, note, attached, partners, appendices, ...rest } = plan
  const offices = [plan.issuer, ...(partners ?? [])].map((it, index) => ({
    name: BODIES[(pick([0, 1, 2, 3, 4], it.name) + index) % BODIES.length]!,
    parents: it.parents.slice(0, 2).map((name) => pick(PARENTS, name)),
  }))
  const [first, ...others] = plan.signatures
  const withoutContents = (blocks: readonly Block[]): Block[] => blocks.filter(({ type }) => type !== 'toc')
  const contents = plan.body.findIndex(({ type }) => type === 'toc')
  const body = plan.body.filter(({ type }, index) => type !== 'toc' || index === contents).map(block)
  const count = appendices.length
  const named =
    count === 0
      ? ''
      : ` (${count === 1 ? 'Phụ lục' : appendices.map((_, index) => `Phụ lục ${roman(index + 1)}`).join(', ')} kèm theo)`
  return {
    ...rest,
    issuer: offices[0]!,
    ...(partners && { partners: offices.slice(1) }),
    number: { ...plan.number, symbol: plan.number.symbol && (partners ? 'KHLT-STP-CAT' : 'KH-STP') },
    place: plan.place && pick(PLACES, plan.place),
    title: pick(TITLES, plan.title),
    ...(note && { note: inlineText(pick(SUBJECTS, plainText(note))) }),
    ...(attached && {
      attached: { ...attached, ...(attached.issuer !== undefined && { issuer: pick(ISSUERS, attached.issuer) }) },
    }),
    marks: { ...plan.marks, draft: plan.marks.draft && plan.number.value === null },
    abbreviations: { UBND: 'Ủy ban nhân dân' },
    bases: [...plan.bases.map(base)].sort((a, b) => Number(a.lead === 'Thực hiện') - Number(b.lead === 'Thực hiện')),
    phases: plan.phases.map((it) => ({
      ...it,
      name: `Đợt ${it.name}`,
      ...(it.startText !== undefined && { startText: `từ ngày ${it.startText}` }),
    })),
    targets: plan.targets.map((it) => ({ ...it, name: `Tỷ lệ ${it.name}` })),
    assignments: plan.assignments.map((it) => ({ ...it, units: it.units.map((name) => pick(RECIPIENTS, name)) })),
    distribution: plan.distribution.map(({ to, purpose }) => ({
      to: to.map((name) => pick(RECIPIENTS, name)),
      ...(purpose !== undefined && { purpose: pick(['để báo cáo', 'để thực hiện', 'để b/c'], purpose) }),
    })),
    archive: { ...plan.archive, units: ['VT', ...plan.archive.units.filter((unit) => unit !== 'VT')] },
    signatures: offices.map((_, index) => signature(first ?? others[0] ?? { authority: [], position: '', name: null }, index)),
    body: body.map((it, index) => (index === 0 && it.type === 'paragraph' ? { ...it, text: [...it.text, ...words(named)] } : it)),
    appendices: appendices.map(({ number: _number, ...it }) => ({
      ...it,
      title: pick(ANNEXES, it.title),
      label: 'Phụ lục',
      body: withoutContents(it.body).map(block),
    })),
  }
}
