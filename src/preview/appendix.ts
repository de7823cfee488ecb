import { RULE_LINES, SPACES } from '../decree/layout.ts'
import { linkLine } from '../decree/printed.ts'
import { appendixHeading } from '../model/appendix.ts'
import { inlineText } from '../model/inline.ts'
import type { Plan } from '../model/plan.ts'
import { BELOW_ITALICS, fit, fitPair } from '../render/element.ts'
import type { Sheet } from '../render/sheet.ts'
import { mm, twips } from '../render/style.ts'
import { px, type PreviewParagraph } from './node.ts'
import { fittedLine, paragraph, ruleLine, textLine } from './paragraph.ts'
import type { ShownPlaces } from './places.ts'

/** The head of an appendix: its number, title and link line, and the short rule of the form. */
export function appendixLines(plan: Plan, index: number, { width, set }: Sheet, where: ShownPlaces): PreviewParagraph[] {
  const heading = appendixHeading(plan, index)
  const room = width - 2 * twips(SPACES.columnSlack)
  const at = where.value(`/appendices/${index}`)
  const kept = { keepNext: true }
  return [
    ...(heading === '' ? [] : [paragraph(textLine('PhuLuc', inlineText(heading), { tag: 'h2', at }), kept)]),
    paragraph(fittedLine('TenPhuLuc', fit(plan.appendices[index]!.title, 'TenPhuLuc', set, room), { at }), kept),
    paragraph(fittedLine('KemTheo', fitPair(linkLine(plan), 'KemTheo', set, room)), kept),
    paragraph(
      ruleLine(mm(RULE_LINES.appendix.chosen), width, {
        'margin-top': px(BELOW_ITALICS),
        'margin-bottom': px(twips(SPACES.titleAfter)),
      }),
    ),
  ]
}
