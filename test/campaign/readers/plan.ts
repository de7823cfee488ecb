import { mergeProblems } from '../../../src/check/check.ts'
import { checkPlan } from '../../../src/check/every-rule.ts'
import { countChanges } from '../../../src/diff/change.ts'
import { diffPlans } from '../../../src/diff/plans.ts'
import { expand } from '../../../src/expand/expand.ts'
import { readPlan } from '../../../src/read/plan.ts'
import { renderDocx } from '../../../src/render/document.ts'
import { changesToHtml } from '../../../src/report/changes-html.ts'
import { changesToMarkdown } from '../../../src/report/changes-markdown.ts'
import { changesToText } from '../../../src/report/changes.ts'
import { planText } from '../../../src/report/plan-text.ts'
import { rollOver } from '../../../src/rollover/rollover.ts'
import { writePlan } from '../../../src/write/plan.ts'
import { damaged } from '../damage.ts'
import { PROFILE, SOUND, soundPlan, TEXT_SIGNS, YAML_SIGNS } from '../plans.ts'
import type { Input, Judge, Reader } from '../reader.ts'
import { judgeTold } from '../told.ts'

export const PLAN = 'plan.md'
const SIGNS = [...YAML_SIGNS, ...TEXT_SIGNS]

/** A plan as the program reads it, with profile and appendices beside it. */
export const readInput = (input: Input) =>
  readPlan(
    { path: PLAN, content: input[PLAN]! },
    {
      profile: { path: 'kehoach.yaml', content: input['kehoach.yaml']! },
      open: (path) => (input[path] === undefined ? undefined : { path, content: input[path] }),
    },
  )

/** Everything that may be done with a plan, whatever is wrong with it. */
export function usePlan(input: Input, sound: Input | undefined, judge: Judge): void {
  const { value: read, problems } = readInput(input)
  const told = mergeProblems([...problems, ...(read ? checkPlan(read, { today: '2026-03-01' }) : [])])
  judgeTold(told, input, judge)
  if (!read) {
    judge.holds(problems.length > 0, 'neither a plan nor a problem')
    return
  }
  expand(read.plan)
  judge.holds(!/\[object|undefined/.test(planText(read, 'vi').join('\n')), 'jargon in the text of a plan')
  renderDocx(read.plan)
  const { carried, changed, open } = rollOver(read, read.plan.year + 1)
  for (const { reason } of [...carried, ...changed, ...open]) judge.sentence(reason, 'rollover')
  const written = writePlan(read.plan)
  if (told.every(({ severity }) => severity !== 'error')) {
    const again = readInput({ ...input, [PLAN]: written.value.text })
    judge.holds(again.value !== undefined, 'what is written cannot be read')
  }
  const before = sound && readInput(sound).value
  if (!before) return
  const [there, back] = [diffPlans(before, read), diffPlans(read, before)]
  const [forth, home] = [countChanges(there), countChanges(back)]
  judge.holds(
    forth.added === home.removed && forth.removed === home.added && forth.changed === home.changed && forth.moved === home.moved,
    'diff: not the same counts both ways',
  )
  for (const { summary } of there) judge.sentence(summary, 'diff')
  const names = { before: 'a.md', after: 'b\u001B[2J.md' }
  judge.shown(changesToText(there, names, { language: 'vi' }), 'changes as text')
  judge.shown(changesToMarkdown(there, names, 'vi'), 'changes as Markdown')
  judge.shown(changesToHtml(there, names, 'vi'), 'changes as HTML')
}

/** Damaged plans, head and body. */
export const plan: Reader = {
  name: 'plan',
  make(chance) {
    const { text, beside } = soundPlan(chance)
    const annexes = Object.fromEntries(
      Object.entries(beside).map(([name, annex]) => [name, chance.once(3) ? damaged(chance, annex, TEXT_SIGNS, SOUND) : annex]),
    )
    return { [PLAN]: damaged(chance, text, SIGNS, SOUND), 'kehoach.yaml': PROFILE, ...annexes, 'sound.md': text }
  },
  read: ({ 'sound.md': sound, ...input }, judge) => usePlan(input, { ...input, [PLAN]: sound! }, judge),
}
