import { RULE_LINES, SPACES } from '../decree/layout.ts'
import { linkLine } from '../decree/printed.ts'
import { appendixHeading } from '../model/appendix.ts'
import { inlineText } from '../model/inline.ts'
import type { Appendix, Plan } from '../model/plan.ts'
import { aroundOf, BELOW_ITALICS, fit, fitPair, fittedParagraph, paragraphOf, rule } from './element.ts'
import { runsOf } from './runs.ts'
import type { Sheet } from './sheet.ts'
import { mm, twips } from './style.ts'
import type { WmlBlock } from './wml/table.ts'

/** The head of an appendix: its number, title and link line, and the short rule of the form. */
export function appendixHead(plan: Plan, appendix: Pick<Appendix, 'title'>, index: number, { width, set }: Sheet): WmlBlock[] {
  const heading = appendixHeading(plan, index)
  const slack = 2 * twips(SPACES.columnSlack)
  return [
    ...(heading === '' ? [] : [paragraphOf('PhuLuc', runsOf(inlineText(heading), aroundOf('PhuLuc')))]),
    fittedParagraph('TenPhuLuc', fit(appendix.title, 'TenPhuLuc', set, width - slack)),
    fittedParagraph('KemTheo', fitPair(linkLine(plan), 'KemTheo', set, width - slack)),
    rule(mm(RULE_LINES.appendix.chosen), width, { spacing: { before: BELOW_ITALICS, after: twips(SPACES.titleAfter) } }),
  ]
}
