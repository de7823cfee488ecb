import { it } from 'vitest'
import { writeFileSync } from 'node:fs'
import { inputOf, faultsOf } from '../campaign/input.ts'
import { READERS } from '../campaign/readers.ts'
import { readInput } from '../campaign/readers/plan.ts'
import { diffPlans } from '../../src/diff/plans.ts'
import { countChanges } from '../../src/diff/change.ts'
it('one', () => {
  const out: string[] = []
  const plan = READERS.find((r) => r.name === 'plan')!
  const input = inputOf(plan, 501, 107)
  out.push(String(faultsOf(plan, input)))
  const { 'sound.md': sound, ...rest } = input
  const a = readInput({ ...rest, 'plan.md': sound! }).value!, b = readInput(rest).value!
  for (const [x, y] of [[a, b], [b, a]] as const) { const d = diffPlans(x, y); out.push(JSON.stringify(countChanges(d)), ...d.map((c) => `${c.type} ${c.of} ${c.path} | ${String(c.before).slice(0, 90)} → ${String(c.after).slice(0, 90)}`)) }
  for (const i of [728, 3569]) { const an = READERS.find((r) => r.name === 'answers')!; const inp = inputOf(an, 501, i); out.push(String(faultsOf(an, inp)), (inp['answers.yaml'] as string).match(/.{0,60}(NaN|Infinity|\.nan|\.inf|1e999).{0,60}/i)?.[0] ?? 'none') }
  const mg = READERS.find((r) => r.name === 'merge')!
  for (const i of [0, 1, 2]) out.push('merge ' + String(faultsOf(mg, inputOf(mg, 501, i))))
  writeFileSync('/tmp/h-format/one.txt', out.join('\n'))
}, 100000)
