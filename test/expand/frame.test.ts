import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { framed, planLabels } from '../../src/expand/frame.ts'
import { everyBlock } from '../../src/model/block.ts'
import { plainText } from '../../src/model/inline.ts'
import { placeInTrace, traceOfInline } from '../../src/model/trace.ts'
import { readPlan } from '../../src/read/plan.ts'
import { writePlan } from '../../src/write/plan.ts'
import { readBody } from '../read/plan.ts'
import { statedPlan } from '../write/generated.ts'

describe('the body of the document', () => {
  it.each([
    ['a stop', 'Mở đầu.\n\n1. Gồm:\n   - việc cuối.\n', 'việc cuối./.'],
    ['a stop in bold', 'Mở đầu.\n\n- **Việc cuối.**\n', 'Việc cuối./.'],
    ['no stop', 'Mở đầu.\n\nHết', 'Hết./.'],
    ['a mark of the author’s', 'Mở đầu.\n\nHết. / .', 'Hết./.'],
  ])('ends in the mark, each part where its author wrote it: %s', (_, body, ending) => {
    const { read } = readBody(body)
    const { plan, places } = framed(read)
    const source = read.sources[read.file]!.text
    const texts = [...everyBlock(plan.body)].flatMap((block) => (block.type === 'paragraph' ? [block] : []))
    expect(plainText(texts.at(-1)!.text)).toBe(ending)
    for (const block of everyBlock(plan.body)) expect(places.of(block)).toBeDefined()
    for (const { text } of texts) {
      const trace = traceOfInline(text, places.traces)
      for (const [index, letter] of [...plainText(text).replace(/\.\/\.$/, '')].entries()) {
        const at = placeInTrace(trace, index, index + 1)!
        expect(source.split('\n')[at.line - 1]!.slice(at.column - 1, at.endColumn - 1)).toBe(letter)
      }
    }
  })

  it('has the bases on top where the first of them stands, unless they are placed', () => {
    const yaml = 'bases: [{ id: a, lead: Căn cứ, type: Luật, subject: Đất đai }]'
    const { plan, places } = framed(readBody('x', yaml).read)
    expect(plan.body[0]).toEqual({ type: 'data', of: 'bases' })
    expect(places.of(plan.body[0]!)).toEqual(places.at('/bases/0'))
    expect(framed(readBody('x\n\n::bases', yaml).read).plan.body[0]).toMatchObject({ type: 'paragraph' })
  })
})

describe('labels', () => {
  it('are those the reader holds typed labels against', () => {
    fc.assert(
      fc.property(statedPlan, (plan) => {
        const { value, problems } = readPlan({ path: 'x.md', content: writePlan(plan).value.text })
        expect(problems.filter(({ rule }) => rule === 'label-mismatch')).toEqual([])
        const labels = (of: typeof plan) =>
          [...everyBlock(of.body)].map((block) => ('level' in block ? planLabels(of.body, of).of(block) : ''))
        expect(labels(value!.plan)).toEqual(labels(plan))
      }),
      { numRuns: 40 },
    )
  })

  it.each([
    ['# A\n\n1. x\n\n::phases\n\n4.1. y\n', '4.1.', '2.1.'],
    ['# A\n\n1. x\n\n2. y\n\n2.1. z\n\n2.2. t\n', undefined, undefined],
  ])('count the clauses of placed data before a typed one: %j', (body, typed, due) => {
    const { problems } = readBody(body, 'phases: [{ id: a, name: A }]')
    const found = problems.filter(({ rule }) => rule === 'label-mismatch').map(({ message }) => message.en)
    expect(found).toEqual(
      typed === undefined ? [] : [expect.stringContaining(`“${typed}” is out of order; the document has “${due}”`)],
    )
  })
})
