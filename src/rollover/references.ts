import { everyBlock } from '../model/block.ts'
import type { Inline, Reference } from '../model/inline.ts'
import type { Place } from '../model/place.ts'
import type { ReadPlan } from '../model/read-plan.ts'
import { cellsOf } from '../model/table.ts'
import { placeInTrace } from '../model/trace.ts'

/** The references of a plan and its appendices, each with its place: as it is written, brackets and all. */
export function* referencesIn({ plan, places }: ReadPlan): Generator<[Reference, Place]> {
  const within = function* (nodes: readonly Inline[]): Generator<Reference> {
    for (const node of nodes) {
      if (node.type === 'reference') yield node
      else if ('children' in node) yield* within(node.children)
    }
  }
  const data = [
    ...plan.goals.purposes,
    ...plan.goals.requirements,
    ...plan.phases.flatMap(({ activities }) => (activities ? [activities] : [])),
    ...plan.assignments.flatMap(({ duties }) => duties),
    ...[plan.titleText, plan.note, ...plan.bases.flatMap(({ text, subjectText }) => [text, subjectText])].filter(
      (text) => text !== undefined,
    ),
  ]
  const texts = [plan, ...plan.appendices].flatMap(({ body, footnotes }) => [
    ...[...everyBlock(body)].flatMap((block) =>
      block.type === 'table' ? cellsOf(block).map(({ text }) => text) : 'text' in block ? [block.text] : [],
    ),
    ...footnotes.flatMap(({ paragraphs }) => paragraphs),
  ])
  for (const text of [...data, ...texts]) {
    for (const node of within(text)) {
      const trace = places.traces.of(node)
      const at = trace && placeInTrace(trace, 0, node.value.length)
      if (at) yield [node, at]
    }
  }
}
