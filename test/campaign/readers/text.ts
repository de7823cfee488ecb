import { checkText } from '../../../src/check/every-rule.ts'
import { damaged } from '../damage.ts'
import { SOUND, soundPlan, TEXT_SIGNS } from '../plans.ts'
import type { Reader } from '../reader.ts'
import { judgeTold } from '../told.ts'

/** Damaged texts that are no plans: what `check --prose` reads. */
export const text: Reader = {
  name: 'text',
  make: (chance) => ({
    'a.txt': damaged(chance, soundPlan(chance).text.replace(/^---\n[\s\S]*?\n---\n/, ''), TEXT_SIGNS, SOUND),
  }),
  read: (input, judge) =>
    judgeTold(checkText({ path: 'a.txt', content: input['a.txt']! }, { today: '2026-03-01' }), input, judge),
}
