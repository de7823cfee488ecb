import type { Language } from '../model/problem.ts'

/** The short form clauses have in data: `PL1 II.6.b`, `PL3 Mẫu 1.4`, `Đ13.3`; several are joined by `; `. */
export const CLAUSE =
  /^(?:PL(?<annex>[123])(?: (?:Mẫu (?<form>\d+\.\d+)|(?<section>[IVX]+(?:\.\d+(?:\.[a-zđ])?)?)))?|Đ(?<article>\d+)(?:\.(?<paragraph>\d+))?)$/u

const DECREE = { vi: 'Nghị định 30/2020/NĐ-CP', en: 'Decree 30/2020/NĐ-CP' } as const
const ANNEX = { vi: 'Phụ lục', en: 'Annex' } as const
const PART = { vi: 'Phần I', en: 'Part I' } as const
const ROMAN = ['', 'I', 'II', 'III'] as const

/** Of what no clause asks. */
const SILENT = { vi: 'thông lệ, Nghị định 30/2020/NĐ-CP không quy định', en: 'practice; Decree 30/2020/NĐ-CP is silent' } as const

/**
 * A clause in words for people: `Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, mục II.6.b`. Annex I has two parts, of which the
 * first is about documents and the second about copies. What is no short form stays as it is.
 *
 * @example
 * clauseText('PL1 II.6.b', 'en') // → 'Decree 30/2020/NĐ-CP, Annex I, Part I, II.6.b'
 */
export function clauseText(clause: string, language: Language): string {
  if (clause === 'practice') return SILENT[language]
  const parts = clause.split('; ').map((part) => CLAUSE.exec(part)?.groups)
  if (parts.some((part) => !part)) return clause
  return `${DECREE[language]}, ${parts.map((part) => partText(part!, language)).join('; ')}`
}

function partText(
  { annex, form, section, article, paragraph }: Readonly<Record<string, string | undefined>>,
  language: Language,
): string {
  if (article !== undefined) {
    if (language === 'en') return `Article ${article}${paragraph === undefined ? '' : `(${paragraph})`}`
    return paragraph === undefined ? `Điều ${article}` : `khoản ${paragraph} Điều ${article}`
  }
  return [
    `${ANNEX[language]} ${ROMAN[Number(annex)]}`,
    annex === '1' && PART[language],
    form !== undefined && `${language === 'vi' ? 'Mẫu' : 'Form'} ${form}`,
    section !== undefined && (language === 'vi' ? `mục ${section}` : section),
  ]
    .filter(Boolean)
    .join(', ')
}
