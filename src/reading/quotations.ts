import type { CitationSpot } from '../manuscript/citation.ts'
import type { Unit } from '../manuscript/manuscript.ts'
import { everyMatch } from '../model/matches.ts'

/** How long a quotation may be. */
const LONGEST = 400

/** Quotations that a straight mark opens or closes; `mixed` where the other mark is a curly one. */
export function* straightQuotations(units: readonly Unit[]): Generator<CitationSpot & { readonly mixed: boolean }> {
  for (const unit of units) {
    if (!unit.text.includes('"')) continue
    let open: { readonly mark: string; readonly at: number } | undefined
    for (const { 0: mark, index } of everyMatch(unit.text, /["“”]/g)) {
      // Seconds of an angle, inches of a screen.
      if (!open && mark === '"' && /[\d'’′]/.test(unit.text[index - 1] ?? '')) continue
      // `“tương tự như "join"”`: a quotation inside another.
      if (open?.mark === '“' && mark === '"' && isInner(unit.text, open.at)) continue
      if (mark === '“' || !open) {
        open = mark === '”' ? undefined : { mark, at: index }
        continue
      }
      const length = index + 1 - open.at
      if ((mark === '"' || open.mark === '"') && length > 2 && length <= LONGEST)
        yield { unit, start: open.at, end: index + 1, mixed: mark !== open.mark }
      open = undefined
    }
  }
}

/** True where straight marks stand in pairs between a curly one and the one that closes it. */
function isInner(text: string, open: number): boolean {
  const close = text.indexOf('”', open)
  if (close < 0) return false
  const inside = text.slice(open + 1, close)
  return !inside.includes('“') && inside.split('"').length % 2 === 1 && /^[^"]*[\s(]"/.test(inside)
}
