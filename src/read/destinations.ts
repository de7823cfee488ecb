import { appendixHeading } from '../model/appendix.ts'
import { planLabels } from '../expand/frame.ts'
import type { Heading } from '../model/block.ts'
import type { Place } from '../model/place.ts'
import type { PlaceBook } from '../model/plan-places.ts'
import type { Plan } from '../model/plan.ts'
import type { Report } from './context.ts'
import { meant, offered } from './meant.ts'

/** What `:section[…]` and `:appendix[…]` may name, with the labels that the document prints. */
export interface Destinations {
  /** By the id behind a heading: `IV`, `II.3.1`. */
  readonly section: ReadonlyMap<string, string>
  /** By file: `Phụ lục II`. */
  readonly appendix: ReadonlyMap<string, string>
}

/** The headings and annexes of a plan that references may name. */
export function destinationsOf(plan: Plan): Destinations {
  const section = new Map<string, string>()
  const texts = [
    { body: plan.body, in: '' },
    ...plan.appendices.map(({ body }, index) => ({ body, in: appendixHeading(plan, index) })),
  ]
  for (const { body, in: where } of texts) {
    const labels = planLabels(body, plan)
    let outer = ''
    for (const block of body) {
      if (block.type !== 'heading') continue
      const label = labels.of(block).replace(/[.)]$/, '')
      if (block.level === 1) outer = label
      if (block.id !== undefined && !section.has(block.id))
        section.set(block.id, [block.level === 1 || outer === '' ? label : `${outer}.${label}`, where].filter(Boolean).join(' '))
    }
  }
  return { section, appendix: new Map(plan.appendices.map(({ file }, index) => [file, appendixHeading(plan, index)])) }
}

/** The label a reference stands for; undefined where there is no such section or annex, which is told. */
export function destination(
  { section, appendix }: Destinations,
  to: 'section' | 'appendix',
  id: string,
  at: Place,
  report: Report,
): string | undefined {
  const known = to === 'section' ? section : appendix
  const label = known.get(id)
  if (label !== undefined) return label
  const written = (name: string): string => `:${to}[${name}]`
  report(
    'error',
    'unknown-reference',
    at,
    to === 'section'
      ? { vi: `Không có tiêu đề nào mang mã {#${id}}.`, en: `No heading has the id {#${id}}.` }
      : { vi: `Kế hoạch không có phụ lục “${id}”.`, en: `The plan has no annex “${id}”.` },
    known.size > 0
      ? meant(id, [...known.keys()], written)
      : to === 'section'
        ? {
            vi: `Ghi mã ở cuối tiêu đề: # Tổ chức thực hiện {#${id}}`,
            en: `Put the id behind the heading: # Tổ chức thực hiện {#${id}}`,
          }
        : { vi: 'Khai phụ lục ở mục appendices.', en: 'Name the annex under appendices.' },
    offered(id, [...known.keys()], written, at),
  )
  return undefined
}

/** Ids of headings that stand twice. */
export function reportSameIds(plan: Plan, places: PlaceBook, report: Report): void {
  const seen = new Set<string>()
  const headings = [plan, ...plan.appendices].flatMap(({ body }) =>
    body.filter((block): block is Heading => block.type === 'heading'),
  )
  for (const heading of headings) {
    if (heading.id === undefined) continue
    if (seen.has(heading.id))
      report(
        'error',
        'duplicate-id',
        places.known(heading),
        {
          vi: `Mã {#${heading.id}} đã dùng cho một tiêu đề khác.`,
          en: `The id {#${heading.id}} is that of another heading as well.`,
        },
        {
          vi: 'Đặt mã khác; mã dùng để dẫn chiếu nên không được trùng.',
          en: 'Choose another id; ids are referred to and must differ.',
        },
      )
    seen.add(heading.id)
  }
}
