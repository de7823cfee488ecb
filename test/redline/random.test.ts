import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { diffPlans } from '../../src/index.ts'
import { readPlan } from '../../src/read/plan.ts'
import { FIXTURES, GOLDEN, PLANS, sourceOf } from '../fixtures.ts'
import { documentText } from './resolve.ts'
import { redlined, rendered } from '../docx.ts'

/** Edits without sense: lines lost, doubled, swapped. What differs in the document is told, and the redline holds it all the same. */

const SOURCES = [
  ...PLANS.filter((path) => !path.includes('cong-tac')).map(sourceOf),
  ...FIXTURES.map((name) => readFileSync(join(GOLDEN, `${name}.md`), 'utf8')),
]

const EDITS: readonly ((lines: string[], x: number, y: number) => void)[] = [
  (lines, x) => void lines.splice(x, 1),
  (lines, x, y) => void lines.splice(x, 0, lines[y]!),
  (lines, x, y) => void ([lines[x], lines[y]] = [lines[y]!, lines[x]!]),
  (lines, x) => void (lines[x] = lines[x]!.replace(/\p{L}+/u, 'khác')),
  (lines, x) => void (lines[x] = lines[x]!.replace(/ (\S+)$/, '\n\n$1')),
  (lines, x) => void (lines[x] = `${lines[x]} thêm[^9]`),
]

function edited(source: string, edits: readonly (readonly [number, number, number])[]): string {
  const lines = source.split('\n')
  for (const [kind, one, two] of edits) {
    // Two in three fall into the text.
    const from = one % 3 === 0 ? 0 : lines.indexOf('---', 2) + 1
    const at = (number: number): number => from + (number % (lines.length - from))
    if (lines.length > from + 1) EDITS[kind]!(lines, at(one), at(two))
  }
  return lines.join('\n')
}

it('random edits are told, accepted and rejected', { timeout: 120_000 }, async () => {
  const edits = fc.array(fc.tuple(fc.nat(EDITS.length - 1), fc.nat(1000), fc.nat(1000)), { minLength: 1, maxLength: 3 })
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...SOURCES), edits, async (source, list) => {
      const [before, after] = [source, edited(source, list)].map((content) => readPlan({ path: 'la.md', content }).value)
      fc.pre(before !== undefined && after !== undefined)
      const [old, now] = [documentText(rendered(before!.plan)), documentText(rendered(after!.plan))]
      if (before!.complete && after!.complete && JSON.stringify(old) !== JSON.stringify(now)) {
        expect(diffPlans(before!, after!)).not.toEqual([])
        expect(diffPlans(after!, before!)).not.toEqual([])
      }
      const marked = redlined(before!.plan, after!.plan, { author: 'A' })
      expect(documentText(marked, 'accept')).toEqual(now)
      expect(documentText(marked, 'reject')).toEqual(old)
    }),
    { numRuns: 20, seed: 11 },
  )
})
