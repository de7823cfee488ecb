import { latin } from '../model/latin.ts'
import type { Unit } from '../manuscript/manuscript.ts'
import { once } from './once.ts'

/** What a form calls itself. */
const NAMED = latin(/(?<!\p{L})(?:mẫu|đề cương|biểu|phiếu|bản đăng ký|danh sách đăng ký)(?!\p{L})/iu)
/** Dots to be filled in. */
const DOTS = /…|\.{4,}/gu
const MOST_DOTS = 3

/** True for what calls itself a form, or has so many dots that it is one. */
export const isForm = (head: string, texts: readonly string[]): boolean =>
  NAMED.test(head) || texts.reduce((sum, text) => sum + (text.match(DOTS)?.length ?? 0), 0) >= MOST_DOTS

/** The units of those annexes that are forms: by name, or because they are full of blanks. What is left open there is for others to fill in. */
export const formUnits = once(({ units, parts: { annexes } }): ReadonlySet<Unit> => {
  const forms = annexes.filter(({ from, to }) => {
    const own = units.slice(from, to)
    const head = own
      .slice(0, 4)
      .map(({ text }) => text.slice(0, 120))
      .join(' ')
    return isForm(
      head,
      own.map(({ text }) => text),
    )
  })
  return new Set(forms.flatMap(({ from, to }) => units.slice(from, to)))
})
