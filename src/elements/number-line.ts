import { fold, plain } from './fold.ts'

/** Số, ký hiệu (ô số 3): `Số: 05/KH-UBND`. */

/** In folded text. Only at the beginning of a line, or of a column: in a sentence it is another document's. */
export const NUMBER =
  /(?:^ *|\t *|(?<! ) {3,})(so ?: ?[^/\t]*?\/ ?(?:\[\[[^\]]*\]\]|\S)*(?: ?[-–—/] ?\S+)*|so ?: ?\S*|so [^/\t\d]*\d*[- ]?\S*\/\S+)/

/** A Party number has its hyphen before the slash: `12-KH/TU`. */
const PARTY_NUMBER = /^so ?:? ?[\d.…_ ]*- ?[a-z]{2,5} ?\/ ?[a-z]/

/** True for a line that begins as the number does: `Số: …`, or `Số 12-KH/TU`. */
export const isNumberLine = (text: string): boolean =>
  /^s/i.test(text) && /^so *:|^so +[\d.…_ ]*[/-]/.test(fold(text.slice(0, LONGEST)))

/** As much of a line as number and slash take, blanks left for a hand included. */
const LONGEST = 64

/** The plan's own number, by its type's letters, wherever the head is lost. */
export const isPlanNumber = (text: string): boolean => /^Số[\s:.…_\d]{0,30}[-–/]\s?KH(?![a-z])/u.test(text)

export const isPartyNumber = (folded: string): boolean => PARTY_NUMBER.test(folded)

/** Number and symbol apart; the number is missing where it is left for a hand, the symbol where there is none. */
export interface NumberAndSymbol {
  readonly number?: string
  readonly symbol?: string
}

/** `Số: 05/KH-UBND` → 05 and KH-UBND; `Số:    /KH-SCT` → KH-SCT alone. */
export function numberAndSymbol(text: string): NumberAndSymbol {
  const words = plain(text).trim()
  const [, number = '', rest = ''] = /^\p{L}+\s*:?[\s.…_]*(?:\[+[^[\]]*\]+)?[\s.…_]*(\d*)[\s.…_]*([^]*)$/u.exec(words) ?? []
  // A Party symbol has its hyphen first, a State symbol its slash.
  const symbol = rest.replace(/^[/-]\s*/, '').replace(/\s*([-–/])\s*/g, '$1')
  return { ...(number !== '' && { number }), ...(symbol !== '' && { symbol }) }
}
