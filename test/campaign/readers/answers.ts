import { readAnswers, readTyped } from '../../../src/draft/answers.ts'
import type { Given } from '../../../src/draft/given.ts'
import { SCHEMAS } from '../../../src/schema/shape.ts'
import { draft } from '../../draft/shipped.ts'
import type { Chance } from '../chance.ts'
import { damaged } from '../damage.ts'
import { SOUND, YAML_SIGNS } from '../plans.ts'
import type { Judge, Reader } from '../reader.ts'
import { judgeTold } from '../told.ts'

const KINDS = ['annual-work', 'emulation-launch', 'general', 'peak-campaign', 'thematic-campaign']
const KEYS = Object.keys(SCHEMAS.plan.properties ?? {})
const HEADS = SOUND.flatMap((text) => /^---\n([\s\S]*?)\n---\n/.exec(text)?.[1] ?? [])

const answersFor = (chance: Chance): string => {
  const head = chance.pick(HEADS).replace(/^schema: .*\n/m, '')
  return chance.once(6) ? JSON.stringify({ title: 'Kế hoạch', year: 2027, targets: [{ id: 'a', value: 5 }] }, null, '\t') : head
}

function drafted(kind: string, given: Given, judge: Judge): void {
  const { value, problems } = draft(kind, given, undefined, [])
  judgeTold(problems, {}, judge)
  judge.holds(value !== undefined || problems.length > 0, 'neither a draft nor a problem')
  judge.holds(!value || !/undefined|\[object|NaN/.test(value.text), 'jargon in a draft')
}

/** Damaged files of answers, as YAML and as JSON, and the draft they give. */
export const answers: Reader = {
  name: 'answers',
  make: (chance) => ({ 'answers.yaml': damaged(chance, answersFor(chance), YAML_SIGNS, SOUND), kind: chance.pick(KINDS) }),
  read(input, judge) {
    const { value, problems } = readAnswers({ path: 'answers.yaml', content: input['answers.yaml']! })
    judgeTold(problems, input, judge)
    judge.holds(value !== undefined || problems.length > 0, 'neither answers nor a problem')
    if (value) drafted(String(input.kind), value, judge)
  },
}

/** Damaged values of `--set`, as they are typed at a terminal too. */
export const set: Reader = {
  name: 'set',
  make: (chance) => ({
    value: damaged(chance, chance.pick(chance.pick(HEADS).split(/^\w+: */m)), YAML_SIGNS),
    key: chance.pick(KEYS),
    kind: chance.pick(KINDS),
  }),
  read({ value: typed, key, kind }, judge) {
    const { value, problems } = readTyped(`/${String(key)}`, String(typed), '--set')
    for (const { message, hint, rule } of problems) for (const said of [message, hint]) if (said) judge.sentence(said, rule)
    judge.holds(value !== undefined || problems.length > 0, 'neither a value nor a problem')
    if (value) drafted(String(kind), value, judge)
  },
}
