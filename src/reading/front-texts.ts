import { valueUnit } from '../manuscript/from-plan.ts'
import type { Role, Unit } from '../manuscript/manuscript.ts'
import type { PlanPlaces } from '../model/plan-places.ts'

/** Frontmatter values that are text of the document, and what they are in it. */
const TEXTS: readonly (readonly [RegExp, Role])[] = [
  [/^\/title$/, 'title'],
  [/^\/note$/, 'cell'],
  [/^\/bases\/\d+\/text$/, 'basis'],
  [/^\/goals\/(?:purposes|requirements)\/\d+$/, 'paragraph'],
  [/^\/targets\/\d+\/(?:name|wording|tiers\/\d+\/when)$/, 'cell'],
  [/^\/phases\/\d+\/(?:name|startText|endText)$/, 'cell'],
  [/^\/phases\/\d+\/activities$/, 'paragraph'],
  [/^\/assignments\/\d+\/(?:duty|unit)(?:\/\d+)?$/, 'clause'],
  [/^\/distribution\/\d+\/(?:to(?:\/\d+)?|purpose)$/, 'recipient'],
  [/^\/appendices\/\d+\/title$/, 'title'],
]

/** Every text of a plan's own frontmatter, placed in the body or not. */
export function* frontTexts({ file, places }: { readonly file: string; readonly places: PlanPlaces }): Generator<Unit> {
  for (const [pointer, at] of Object.entries(places.values)) {
    const role = at.file === file ? TEXTS.find(([pattern]) => pattern.test(pointer))?.[1] : undefined
    const unit = role && valueUnit({ places }, role, pointer)
    if (unit) yield unit
  }
}
