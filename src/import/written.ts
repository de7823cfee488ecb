import { manuscriptOf } from '../manuscript/of-plan.ts'
import type { ImportedPlan } from '../model/imported.ts'
import type { Plan } from '../model/plan.ts'
import { NO_PLACES } from '../model/plan-places.ts'
import type { ReadPlan } from '../model/read-plan.ts'
import { readPlan } from '../read/plan.ts'
import { abbreviationsOf } from '../reading/abbreviations.ts'
import { writePlan, type WrittenPlan } from '../write/plan.ts'
import type { PlacedBlock } from './body.ts'
import { flattened } from './labels.ts'

/** A plan as it is written, and as it is read from that. */
export function written(plan: Plan, images: ImportedPlan['images']): { readonly files: WrittenPlan; readonly read: ReadPlan } {
  const files = writePlan(plan).value
  const open = (path: string) => {
    const found = files.appendices.find(({ file }) => file === path)
    const image = images.find(({ file }) => file === path)
    return found ? { path, content: found.text } : image && { path, content: image.bytes }
  }
  return { files, read: readPlan({ path: `${plan.id}.md`, content: files.text }, { open }).value ?? unwritten(plan) }
}

/** A plan that stands in no file. */
const unwritten = (plan: Plan): ReadPlan => ({
  plan,
  file: '',
  sha256: '',
  places: NO_PLACES,
  sources: {},
  front: {},
  office: null,
  complete: true,
})

/** What an abbreviation stands for, where the text itself says so once. */
export function abbreviationsIn(plan: Plan): Record<string, string> {
  const read = unwritten(plan)
  const found: Record<string, string> = {}
  for (const [short, explanations] of abbreviationsOf(manuscriptOf(read)).explanations) {
    const full = new Set(explanations.flatMap((it) => it.full ?? []))
    if (full.size === 1) found[short] = [...full][0]!
  }
  return found
}

/** The line of the written plan for each paragraph of the Word file that has one: blocks come back in the order they were put. */
export function linesByParagraph(placed: readonly (readonly PlacedBlock[])[], { plan, places }: ReadPlan): Map<number, number> {
  const lines = new Map<number, number>()
  const bodies = [plan.body, ...plan.appendices.map(({ body }) => body)]
  placed.forEach((blocks, index) => {
    const flat = flattened(bodies[index] ?? [])
    if (flat.length !== flattened(blocks.map(({ block }) => block)).length) return
    let at = 0
    for (const { block, at: paragraph } of blocks) {
      const place = places.of(flat[at]!)
      if (place && !lines.has(paragraph)) lines.set(paragraph, place.line)
      at += flattened([block]).length
    }
  })
  return lines
}
