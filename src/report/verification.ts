import type { Language, Wording } from '../model/problem.ts'
import type { Finding, DocumentKind, Verdict, Verification } from '../verify/verify.ts'
import { clauseText } from './clause.ts'
import { jsonText } from './json.ts'

/** A Word file held against the decree, for people on a terminal and for programs. */
export interface Verified extends Verification {
  readonly file: string
}

/** The verdicts in the order a reader needs them. */
export const VERDICTS = ['fail', 'person', 'pass'] as const satisfies readonly Verdict[]

export const VERDICT_WORDS: Readonly<Record<Verdict, Wording>> = {
  pass: { vi: 'Đạt', en: 'Pass' },
  fail: { vi: 'Không đạt', en: 'Fail' },
  person: { vi: 'Cần người xem', en: 'For a person to see' },
}

/** What is said instead of findings of a document that is no plan of a State body. */
export function kindText({ kind, calledBy }: Pick<Verification, 'kind' | 'calledBy'>, language: Language): string {
  const name = calledBy === undefined ? '' : ` (${calledBy.replace(/\s+/g, ' ').slice(0, 60)})`
  const wording = kind === 'other' && /^kế\s+hoạch/iu.test(calledBy?.normalize('NFC') ?? '') ? ATTACHED : KINDS[kind]
  return wording[language].replace('{name}', name)
}

const KINDS: Readonly<Record<DocumentKind, Wording>> = {
  plan: { vi: 'Kế hoạch', en: 'A plan' },
  party: {
    vi: 'Văn bản của Đảng, đoàn thể{name}: trình bày theo quy định riêng, không kiểm tra theo Nghị định 30/2020/NĐ-CP.',
    en: 'A document of the Party or a mass organisation{name}: rules of their own hold for it, not Decree 30/2020/NĐ-CP.',
  },
  other: {
    vi: 'Không phải kế hoạch{name}: không kiểm tra từng điểm của Nghị định 30/2020/NĐ-CP.',
    en: 'No plan{name}: not held against the clauses of Decree 30/2020/NĐ-CP.',
  },
}

/** It is headed KẾ HOẠCH, and nothing else of an official document stands with it. */
const ATTACHED: Wording = {
  vi: 'Kế hoạch{name} kèm theo văn bản khác hoặc thiếu thể thức văn bản hành chính (Quốc hiệu, số, ngày, nơi nhận): không kiểm tra từng điểm của Nghị định 30/2020/NĐ-CP.',
  en: 'A plan{name} attached to another document, or without the form of an official one (motto, number, date, recipients): not held against the clauses of Decree 30/2020/NĐ-CP.',
}

/** False for what no Word file shows, such as seal and signature; the report names it in one line. */
export const isOfFile = ({ clause }: Pick<Finding, 'clause'>): boolean => clause.decides !== 'person'

/** `1 không đạt, 2 cần người xem, 94 đạt`, without what stands in no file. */
export function verdictCounts(findings: readonly Finding[], language: Language): string {
  return VERDICTS.map((verdict) => {
    const count = findings.filter((finding) => finding.verdict === verdict && isOfFile(finding)).length
    const word = VERDICT_WORDS[verdict][language]
    return `${count} ${word[0]!.toLowerCase()}${word.slice(1)}`
  }).join(', ')
}

/**
 * A clause without the decree's name, which the report has at its head, as offices cite it: `Phụ lục I, Phần I, Mục II, khoản 1,
 * điểm a`.
 *
 * @example
 * shortClause('PL1 II.6.b', 'en') // → 'Annex I, Part I, II.6.b'
 */
export function shortClause(clause: string, language: Language): string {
  const text = clauseText(clause, language).replace(/^[^,]*NĐ-CP, /, '')
  if (language === 'en') return text
  return text.replace(/mục ([IVX]+)(?:\.(\d+))?(?:\.([a-zđ]))?/gu, (_, section: string, number?: string, letter?: string) =>
    [`Mục ${section}`, number && `khoản ${number}`, letter && `điểm ${letter}`].filter(Boolean).join(', '),
  )
}

/** What the JSON of `verify` holds. Each finding has the clause's `id`, all `paragraphs` it speaks of, and the `place` of the first; each file its
 * `title`, `number` and `date` as they are printed, where it has them. */
export const verificationsAsData = (files: readonly Verified[], language: Language) => ({
  files: files.map(({ file, kind, printed, findings }) => ({
    file,
    kind,
    ...printed,
    findings: findings.map(({ clause, verdict, found, paragraphs, quote, place }) => ({
      id: clause.id,
      clause: clause.clause,
      element: clause.element,
      verdict,
      found: found[language],
      allowed: clause.allowed[language],
      paragraph: paragraphs[0] ?? null,
      paragraphs,
      quote: quote === '' ? null : quote,
      place: place?.[language] ?? null,
    })),
  })),
})

/**
 * Verified files as JSON: `{ files: [{ file, kind, findings: [{ id, clause, element, verdict, found, allowed, paragraph, paragraphs, quote, place }] }] }`.
 *
 * @example
 * const { value } = verifyDocx({ path: 'a.docx', content: docx })
 * JSON.parse(verificationsToJson([{ file: 'a.docx', ...value }], 'en')).files[0].kind // → 'plan'
 */
export const verificationsToJson = (files: readonly Verified[], language: Language): string =>
  jsonText(verificationsAsData(files, language))
