import type { Figure, Target } from '../model/plan.ts'
import { amountPhrase, figureText } from '../model/phrase.ts'

/** Mức của chỉ tiêu: how a value is to be taken, the value and its unit. */
export type AmountInWords = Pick<Target, 'operator' | 'value' | 'unit'>

const FIGURE = '\\d{1,3}(?:\\.\\d{3})+(?:,\\d+)?|\\d+(?:,\\d+)?'
const FORMS: readonly (readonly [Target['operator'], RegExp])[] = [
  ['range', new RegExp(`^từ (${FIGURE})[%‰]? đến (${FIGURE})(.*)$`, 'u')],
  ['>=', new RegExp(`^từ (${FIGURE})()(.*) trở lên$`, 'u')],
  ['>', new RegExp(`^trên (${FIGURE})()(.*)$`, 'u')],
  ['<', new RegExp(`^dưới (${FIGURE})()(.*)$`, 'u')],
  ['<=', new RegExp(`^không quá (${FIGURE})()(.*)$`, 'u')],
  ['=', new RegExp(`^(${FIGURE})()(.*)$`, 'u')],
]
const LONGEST_UNIT = 30

/** `trên 85,1%` as data, where that prints the same words. */
export function amountIn(phrase: string): AmountInWords | undefined {
  for (const [operator, form] of FORMS) {
    const [whole, from = '', to = '', rest = ''] = form.exec(phrase) ?? []
    const unit = rest.trimStart()
    if (whole === undefined || unit.length > LONGEST_UNIT || /[.,:;()\d]/.test(unit)) continue
    const value = operator === 'range' ? { from: figureOf(from), to: figureOf(to) } : figureOf(from)
    if (amountPhrase(operator, value, unit) === phrase) return { operator, value, unit }
  }
  return undefined
}

function figureOf(printed: string): Figure {
  const text = printed.replaceAll('.', '')
  const figure = { value: Number(text.replace(',', '.')), text }
  return figureText(figure) === printed ? figure : { value: null, text: printed }
}
