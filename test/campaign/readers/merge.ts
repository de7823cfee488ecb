import { strFromU8, strToU8, zipSync } from 'fflate'
import { mergeDocx } from '../../../src/merge/merge-docx.ts'
import { planParts } from '../../../src/render/document.ts'
import { damaged } from '../damage.ts'
import { PROFILE, soundPlan, TEXT_SIGNS } from '../plans.ts'
import type { Reader } from '../reader.ts'
import { judgeTold } from '../told.ts'
import { PLAN, readInput, soundPlanOf } from './plan.ts'
import { XML_SIGNS } from './word.ts'

/** Word files that were built from a plan and damaged since, merged into the plan as it is or as it has become. */
export const merge: Reader = {
  name: 'merge',
  make(chance) {
    const { text, beside } = soundPlan(chance)
    const input = { [PLAN]: text, 'kehoach.yaml': PROFILE, ...beside }
    const parts = Object.fromEntries(planParts(soundPlanOf(input)!.plan))
    const name = 'word/document.xml'
    const edited = damaged(chance, strFromU8(parts[name]!), chance.once(2) ? TEXT_SIGNS : XML_SIGNS)
    return {
      ...input,
      [PLAN]: chance.once(3) ? damaged(chance, text, TEXT_SIGNS) : text,
      'base.md': text,
      'a.docx': zipSync({ ...parts, [name]: strToU8(edited) }, { level: 1 }),
    }
  },
  read({ 'base.md': base, 'a.docx': content, ...input }, judge) {
    const sound = { ...input, [PLAN]: base! }
    const before = soundPlanOf(sound)
    const current = input[PLAN] === base ? before : readInput(input).value
    if (!current || !before) return
    const { value: merged, problems } = mergeDocx({ path: 'a.docx', content: content as Uint8Array }, current, { base: before })
    judgeTold(problems, input, judge)
    judge.holds(merged !== undefined || problems.length > 0, 'neither a merge nor a problem')
    if (merged) for (const text of Object.values(merged.texts)) judge.holds(!/\[object|undefined/.test(text), 'jargon in a plan')
  },
}
