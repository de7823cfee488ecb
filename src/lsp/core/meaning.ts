import { appendixHeading } from '../../model/appendix.ts'
import { plainText } from '../../model/inline.ts'
import { commemorationPhrase, fullCitation, leadOf, targetPhrase } from '../../model/phrase.ts'
import type { Heading } from '../../model/block.ts'
import type { Plan } from '../../model/plan.ts'
import { planLabels } from '../../expand/frame.ts'
import { findCommemoration } from '../../read/commemorations.ts'
import type { NameKind } from './named.ts'

/** What a name stands for, in the words of the document; undefined where there is none of that name. */
export function meaningOf(plan: Plan, kind: NameKind, id: string): string | undefined {
  switch (kind) {
    case 'target': {
      const target = plan.targets.find((it) => it.id === id)
      return target && `${target.name}: ${targetPhrase(target)}`
    }
    case 'base': {
      const base = plan.bases.find((it) => it.id === id)
      return base && (fullCitation(base) || leadOf(base))
    }
    case 'commemoration': {
      const day = findCommemoration(id, plan.commemorations)
      return day && commemorationPhrase(day, plan.year, plan.period)
    }
    case 'section':
      return sectionsOf(plan).find(({ heading }) => heading.id === id)?.title
    case 'appendix': {
      const index = plan.appendices.findIndex(({ file }) => file === id)
      return index < 0 ? undefined : `${appendixHeading(plan, index)}. ${plan.appendices[index]!.title}`
    }
  }
}

/** The headings of a plan and its appendices with the labels the document prints. */
export function sectionsOf(plan: Plan): { readonly heading: Heading; readonly title: string }[] {
  return [plan.body, ...plan.appendices.map(({ body }) => body)].flatMap((body) => {
    const labels = planLabels(body, plan)
    return body
      .filter((block): block is Heading => block.type === 'heading')
      .map((heading) => ({ heading, title: [labels.of(heading), plainText(heading.text)].filter(Boolean).join(' ') }))
  })
}
