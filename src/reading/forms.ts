import { latin } from '../model/latin.ts'
import type { Unit } from '../manuscript/manuscript.ts'
import { once } from './once.ts'

/** What a form calls itself. */
const NAMED = latin(/(?<!\p{L})(?:mẫu|đề cương|biểu|phiếu|bản đăng ký|danh sách đăng ký)(?!\p{L})/iu)
/** Dots to be filled in. */
const DOTS = /…|\.{4,}/gu
const MOST_DOTS = 3

/** The units of those annexes that are forms: by name, or because they are full of blanks. What is left open there is for others to fill in. */
export const formUnits = once(({ units, parts: { annexes } }): ReadonlySet<Unit> => {
  const forms = annexes.filter(({ from, to }) => {
    const own = units.slice(from, to)
    const head = own
      .slice(0, 4)
      .map(({ text }) => text.slice(0, 120))
      .join(' ')
    const dots = own.reduce((sum, { text }) => sum + (text.match(DOTS)?.length ?? 0), 0)
    return NAMED.test(head) || dots >= MOST_DOTS
  })
  return new Set(forms.flatMap(({ from, to }) => units.slice(from, to)))
})
