import fc from 'fast-check'
import { appendixHeading } from '../../src/model/appendix.ts'
import { everyBlock, type Block } from '../../src/model/block.ts'
import { inlineText, type Inline } from '../../src/model/inline.ts'
import type { Scheme } from '../../src/model/label.ts'
import { labelsOf } from '../../src/model/outline.ts'
import type { Appendix, Footnote, Plan } from '../../src/model/plan.ts'
import { body, inScheme, plainLine, statedPlan } from './generated.ts'

/** Plans with all that stands in several places at once: annexes, notes in the frontmatter and the text, headings that are referred to. */

interface Choices {
  readonly plan: Plan
  readonly annexes: readonly { readonly title: string; readonly body: readonly Block[]; readonly called: number }[]
  /** Which paragraphs get a note, which a reference. */
  readonly every: readonly [note: number, reference: number]
  readonly notes: { readonly title: boolean; readonly basis: boolean }
  readonly bare: boolean
}

const CALLED: readonly Pick<Appendix, 'label' | 'number' | 'orientation' | 'numbering'>[] = [
  {},
  { orientation: 'landscape' },
  { label: 'Biểu', number: '01' },
  { label: 'Mẫu' },
  { label: null },
  { label: 'Đề cương', number: null },
  { numbering: 'Mẫu số' },
]

const choices: fc.Arbitrary<Choices> = fc.record({
  plan: statedPlan,
  annexes: fc.array(fc.record({ title: plainLine, body, called: fc.integer({ min: 0, max: CALLED.length - 1 }) }), {
    maxLength: 3,
  }),
  every: fc.tuple(fc.integer({ min: 2, max: 5 }), fc.integer({ min: 2, max: 5 })),
  notes: fc.record({ title: fc.boolean(), basis: fc.boolean() }),
  bare: fc.boolean(),
})

/** A text with something behind its last words. */
const withBehind = (text: readonly Inline[], node: Inline, gap: boolean): Inline[] => {
  const last = text.at(-1)
  if (!gap || last?.type !== 'text') return [...text, node]
  return [...text.slice(0, -1), { type: 'text', value: `${last.value} ` }, node]
}

class Notes {
  readonly #found: Footnote[] = []
  #from = 0

  get next(): Inline {
    const number = this.#found.length + 1
    this.#found.push({ number, paragraphs: [[{ type: 'text', value: `Ghi chú thứ ${number} của văn bản.` }]] })
    return { type: 'footnote', number }
  }

  /** Those since the last time. */
  take(): Footnote[] {
    const taken = this.#found.slice(this.#from)
    this.#from = this.#found.length
    return taken
  }
}

const withIds = (
  blocks: readonly Block[],
  scheme: Scheme | undefined,
): { readonly blocks: readonly Block[]; readonly labels: readonly string[] } => {
  let count = 0
  const marked = blocks.map((block): Block => {
    if (block.type !== 'heading' || block.level !== 1) return block
    return { ...block, id: `muc-${++count}` }
  })
  // A heading's label is counted from headings of its level alone, the first.
  const known = labelsOf(marked, () => 0, scheme)
  const labels = marked.flatMap((block) =>
    block.type === 'heading' && block.level === 1 ? [known.of(block).replace(/[.)]$/, '')] : [],
  )
  return { blocks: marked, labels }
}

/** Every so many paragraphs a note, or a reference to a section or an annex. */
function sprinkled(
  blocks: readonly Block[],
  [note, reference]: Choices['every'],
  notes: Notes,
  targets: readonly (Inline & { type: 'reference' })[],
): Block[] {
  let count = 0
  const put = (block: Block): Block => {
    if ('children' in block) return { ...block, children: block.children.map(put) }
    if (block.type !== 'paragraph') return block
    count++
    const target = targets[count % Math.max(targets.length, 1)]
    const pointed = target && count % reference === 0 ? withBehind(block.text, target, true) : block.text
    return { ...block, text: count % note === 0 ? withBehind(pointed, notes.next, false) : pointed }
  }
  return blocks.map(put)
}

/** A plan as a program states it, with what reading would find in its files. */
export const wholePlan: fc.Arbitrary<Plan> = choices.map(({ plan, annexes, every, notes: noted, bare }) => {
  const notes = new Notes()
  const { blocks, labels } = withIds(plan.body, plan.layout.numbering)
  const named = annexes.map((annex, index) => ({ ...CALLED[annex.called]!, file: `phu-luc-${index + 1}.md`, title: annex.title }))
  const calls = { appendices: named as unknown as Plan['appendices'] }
  const targets = [
    ...labels.map((value, index) => ({ type: 'reference', to: 'section', id: `muc-${index + 1}`, value }) as const),
    ...named.flatMap(({ file }, index) => {
      const value = appendixHeading(calls, index)
      return value === '' ? [] : [{ type: 'reference', to: 'appendix', id: file, value } as const]
    }),
  ]
  const title = noted.title ? { titleText: withBehind(plan.titleText ?? inlineText(plan.title), notes.next, false) } : {}
  const placesBases = [...everyBlock(blocks)].some((block) => block.type === 'data' && block.of === 'bases')
  const bases = plan.bases.map((base, index) =>
    index === 0 && noted.basis && base.text && !placesBases ? { ...base, text: withBehind(base.text, notes.next, false) } : base,
  )
  const text = sprinkled(blocks, every, notes, targets)
  const footnotes = notes.take()
  const appendices = named.map((head, index): Appendix => {
    const own = sprinkled(inScheme(annexes[index]!.body, head.numbering ?? plan.layout.numbering), every, notes, targets)
    return { ...head, body: own, footnotes: notes.take() }
  })
  const { attached, ...rest } = plan
  return {
    ...rest,
    ...(attached && (bare ? { attached, number: { value: null, symbol: '' }, place: '', date: null } : { attached })),
    ...title,
    bases,
    body: text,
    footnotes,
    appendices,
  }
})
