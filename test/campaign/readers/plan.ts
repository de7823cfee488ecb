import { mergeProblems } from '../../../src/check/merge-problems.ts'
import { checkPlan } from '../../../src/check/every-rule.ts'
import { countChanges } from '../../../src/diff/change.ts'
import { diffPlans } from '../../../src/diff/plans.ts'
import { expand } from '../../../src/expand/expand.ts'
import type { Problem } from '../../../src/model/problem.ts'
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

type ReadInput = NonNullable<ReturnType<typeof readInput>['value']>

/** What else may be done with a plan, whatever is wrong with it; an input draws one of them. */
const USES: Readonly<Record<string, (read: ReadInput, judge: Judge, told: Told) => void>> = {
  render: ({ plan }) => void renderDocx(plan),
  text(read, judge) {
    expand(read.plan)
    judge.holds(!/\[object|undefined/.test(planText(read, 'vi').join('\n')), 'jargon in the text of a plan')
  },
  rollover(read, judge) {
    const { carried, changed, open } = rollOver(read, read.plan.year + 1)
    for (const { reason } of [...carried, ...changed, ...open]) judge.sentence(reason, 'rollover')
  },
  write({ plan }, judge, { input, problems }) {
    const written = writePlan(plan)
    if (problems.some(({ severity }) => severity === 'error')) return
    judge.holds(readInput({ ...input, [PLAN]: written.value.text }).value !== undefined, 'what is written cannot be read')
  },
  diff(read, judge, { sound }) {
    const before = sound && soundPlanOf(sound)
    if (!before) return
    const [there, back] = [diffPlans(before, read), diffPlans(read, before)]
    const [forth, home] = [countChanges(there), countChanges(back)]
    judge.holds(
      forth.added === home.removed &&
        forth.removed === home.added &&
        forth.changed === home.changed &&
        forth.moved === home.moved,
      'diff: not the same counts both ways',
    )
    for (const { summary } of there) judge.sentence(summary, 'diff')
    const names = { before: 'a.md', after: 'b\u001B[2J.md' }
    judge.shown(changesToText(there, names, { language: 'vi' }), 'changes as text')
    judge.shown(changesToMarkdown(there, names, 'vi'), 'changes as Markdown')
    judge.shown(changesToHtml(there, names, 'vi'), 'changes as HTML')
  },
}
export const PLAN_USES = Object.keys(USES)

interface Told {
  readonly input: Input
  readonly problems: readonly Problem[]
  readonly sound: Input | undefined
}

const SOUND_PLANS = new Map<string, ReadInput | undefined>()
/** Few plans are sound; beside damaged annexes they are many. */
const MOST_SOUND = 200

/** A sound plan is read once: it is damaged by the thousand. */
export function soundPlanOf(input: Input): ReadInput | undefined {
  const key = Object.values(input).join('\0')
  if (SOUND_PLANS.size > MOST_SOUND) SOUND_PLANS.clear()
  if (!SOUND_PLANS.has(key)) SOUND_PLANS.set(key, readInput(input).value)
  return SOUND_PLANS.get(key)
}

/** Reads and checks a plan, and does with it what the input has drawn. */
export function usePlan(use: string, input: Input, sound: Input | undefined, judge: Judge): void {
  const { value: read, problems: reading } = readInput(input)
  const problems = mergeProblems([...reading, ...(read ? checkPlan(read, { today: '2026-03-01' }) : [])])
  judgeTold(problems, input, judge)
  if (read) USES[use]!(read, judge, { input, problems, sound })
  else judge.holds(reading.length > 0, 'neither a plan nor a problem')
}

/** Damaged plans, head and body. */
export const plan: Reader = {
  name: 'plan',
  make(chance) {
    const { text, beside } = soundPlan(chance)
    const use = chance.pick(PLAN_USES)
    const annexes = Object.fromEntries(
      Object.entries(beside).map(([name, annex]) => [name, chance.once(3) ? damaged(chance, annex, TEXT_SIGNS, SOUND) : annex]),
    )
    return { [PLAN]: damaged(chance, text, SIGNS, SOUND), 'kehoach.yaml': PROFILE, ...annexes, 'sound.md': text, use }
  },
  read: ({ 'sound.md': sound, use, ...input }, judge) => usePlan(String(use), input, { ...input, [PLAN]: sound! }, judge),
}
