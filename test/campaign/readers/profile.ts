import { readFileSync } from 'node:fs'
import { checkProfile } from '../../../src/check/check.ts'
import { mergeProblems } from '../../../src/check/merge-problems.ts'
import { readProfile } from '../../../src/read/profile.ts'
import { RULES } from '../../../src/rules/index.ts'
import { damaged } from '../damage.ts'
import { PROFILE, SOUND, YAML_SIGNS } from '../plans.ts'
import type { Reader } from '../reader.ts'
import { judgeTold } from '../told.ts'
import { PLAN_USES, usePlan } from './plan.ts'

const NAME = 'kehoach.yaml'
const PLAN = readFileSync('test/render/golden/mark-all.md', 'utf8')
const FULL = `${PROFILE}
abbreviations: { THADS: thi hành án dân sự }
commemorations:
  - { id: ngay-nganh, name: Ngày truyền thống ngành, origin: 1946-07-19 }
layout: { size: 13, bases: lines, numbering: I }
marks: { draft: true }
terms:
  preferred: { bảo đảm: [đảm bảo] }
check:
  rules: { long-sentence: off, dash-style: error }
`
const IDS = RULES.map(({ id }) => id)

/** Damaged office profiles, alone and with a plan that takes from them. */
export const profile: Reader = {
  name: 'profile',
  make: (chance) => ({ [NAME]: damaged(chance, FULL, YAML_SIGNS, SOUND), 'plan.md': PLAN, use: chance.pick(PLAN_USES) }),
  read({ use, ...input }, judge) {
    const { value, problems } = readProfile({ path: NAME, content: input[NAME]! })
    judgeTold(mergeProblems([...problems, ...(value ? checkProfile(value, NAME, IDS) : [])]), input, judge)
    usePlan(String(use), input, undefined, judge)
  },
}
