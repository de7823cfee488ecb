import type { WordElements } from '../elements/word.ts'
import { numberAndSymbol } from '../elements/number-line.ts'
import type { Plan } from '../model/plan.ts'
import { latin } from '../model/latin.ts'
import { SYMBOL_PATTERN } from '../schema/shape.ts'
import { lacking } from './missing.ts'
import type { FootnoteTexts } from './notes.ts'

/** Số, ký hiệu (ô số 3), as the form has them, and what is told of the way there. */
export function numberOf({ number: line }: WordElements['head'], notes: FootnoteTexts): Plan['number'] {
  const { number, symbol } = line ? numberAndSymbol(line.text.normalize('NFC')) : {}
  const at = line?.paragraph.at ?? null
  // Below ten the decree asks for a zero, and the rules refuse a number without it.
  const value = number && /^[1-9]$/.test(number) ? `0${number}` : (number ?? null)
  notes.field('/number/value', value, at)
  if (number && value !== number)
    notes.doubt(
      at,
      {
        vi: `Số “${number}” ghi theo thể thức: “${value}”.`,
        en: `The number “${number}” is put as the form has it: “${value}”.`,
      },
      '/number',
    )
  const form = symbol && formOf(symbol)
  notes.field('/number/symbol', form ?? null, at, form !== undefined)
  if (symbol && form !== symbol) tellForm(symbol, form!, at, notes)
  return { value, symbol: form || lacking('symbol') }
}

const FORM = latin(SYMBOL_PATTERN, 'u')
const YEAR = /^(?:19|20)\d{2}[-/]/
const OWN_LETTERS = lacking('letters')

/**
 * The symbol that is meant, groups parted by hyphens and no year before it: `KHLT/TĐTN-CAT` → `KHLT-TĐTN-CAT`. Where only the type
 * stands, `KH-……`, the issuer's letters are left to be filled in; what no change brings into the form stays as it is.
 */
function formOf(symbol: string): string {
  const meant = symbol
    .replace(/[–—]/g, '-')
    .replace(YEAR, '')
    .replace(/[-\s./…_]+$/u, '')
    .replace(/[/._]/g, '-')
  if (meant === '') return ''
  if (latin(/^\p{Lu}{2,5}$/u).test(meant)) return `${meant}-${OWN_LETTERS}`
  return [meant, meant.toLocaleUpperCase('vi')].find((form) => FORM.test(form)) ?? symbol
}

function tellForm(symbol: string, form: string, at: number | null, notes: FootnoteTexts): void {
  const year = YEAR.exec(symbol)?.[0].slice(0, -1)
  if (year && !form.includes(year))
    notes.drop(year, at, { vi: 'ký hiệu của kế hoạch không ghi năm', en: 'the symbol of a plan has no year' })
  if (form === '') return
  notes.doubt(
    at,
    form.endsWith(OWN_LETTERS)
      ? {
          vi: `Ký hiệu “${symbol}” chưa có chữ viết tắt tên cơ quan: ghi vào number.`,
          en: `The symbol “${symbol}” lacks the issuer’s letters: put them into number.`,
        }
      : {
          vi: `Ký hiệu “${symbol}” ghi theo thể thức: “${form}”.`,
          en: `The symbol “${symbol}” is put as the form has it: “${form}”.`,
        },
    '/number',
  )
}
