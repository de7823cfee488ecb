import type { FileChild } from 'docx'
import { RULE_LINES, SPACES } from '../decree/layout.ts'
import { appendixHeading, linkLine } from '../decree/printed.ts'
import { inlineText } from '../model/inline.ts'
import type { Appendix, Plan } from '../model/plan.ts'
import { aroundOf, fit, fittedParagraph, paragraphOf, rule, type Fitted } from './element.ts'
import { runsOf } from './runs.ts'
import type { Sheet } from './sheet.ts'
import { mm, twips } from './style.ts'

/** The link line on one line, or cut before its `của` rather than inside a blank for the clerk. */
function fitLink(plan: Plan, column: number): Fitted {
  const fitted = (text: string): Fitted => fit(text, 'KemTheo', plan.layout.size, column)
  const whole = fitted(linkLine(plan).join(' '))
  if (whole.lines.length === 1) return whole
  const parts = linkLine(plan).map(fitted)
  return { lines: parts.flatMap(({ lines }) => lines), width: Math.max(...parts.map(({ width }) => width)) }
}

/** The head of an appendix: its number, title and link line, and the short rule of the form. */
export function appendixHead(plan: Plan, appendix: Pick<Appendix, 'title'>, index: number, { width, set }: Sheet): FileChild[] {
  const slack = 2 * twips(SPACES.columnSlack)
  return [
    paragraphOf('PhuLuc', runsOf(inlineText(appendixHeading(plan, index)), aroundOf('PhuLuc'))),
    fittedParagraph('TenPhuLuc', fit(appendix.title, 'TenPhuLuc', set, width - slack)),
    fittedParagraph('KemTheo', fitLink(plan, width - slack)),
    rule(mm(RULE_LINES.appendix.chosen), width, { spacing: { before: 40, after: twips(SPACES.titleAfter) } }),
  ]
}
