import type { Language, Wording } from '../model/problem.ts'
import type { Finding, Verdict } from '../verify/verify.ts'
import { isOfFile } from './verification.ts'

/** What was found of one element of a document. */
export interface ElementRow {
  /** In the decree's words. */
  readonly element: string
  readonly findings: readonly Finding[]
}

/** The findings of one verdict, an element a row, in the order of the document. */
export function elementRows(findings: readonly Finding[], verdict: Verdict): ElementRow[] {
  const rows = new Map<string, Finding[]>()
  // Each element stands where any clause first speaks of it: one about its size may come at the end.
  for (const finding of findings) {
    const row = rows.get(finding.clause.element) ?? []
    rows.set(finding.clause.element, row)
    if (finding.verdict === verdict && isOfFile(finding)) row.push(finding)
  }
  const told = [...rows].flatMap(([element, findings]) => (findings.length > 0 ? [{ element, findings }] : []))
  return verdict === 'person' ? joined(told) : told
}

/** Elements of which one same thing is to be seen are one row: all that tabs have placed. */
function joined(rows: readonly ElementRow[]): ElementRow[] {
  const alike = new Map<string, ElementRow[]>()
  for (const row of rows) {
    const [{ found, clause }] = row.findings as [Finding]
    const key = row.findings.length === 1 ? `${found.vi} · ${clause.allowed.vi}` : row.element
    alike.set(key, [...(alike.get(key) ?? []), row])
  }
  return [...alike.values()].map((same) => {
    const [first, ...others] = same as [ElementRow, ...ElementRow[]]
    if (others.length === 0) return first
    const finding = first.findings[0]!
    const paragraphs = [...new Set(same.flatMap(({ findings }) => findings[0]!.paragraphs))]
    return { element: same.map(({ element }) => element).join('; '), findings: [{ ...finding, paragraphs }] }
  })
}

/** The elements of which everything passes. */
export function passedElements(findings: readonly Finding[]): string[] {
  const others = new Set(
    findings.flatMap((finding) => (finding.verdict !== 'pass' && isOfFile(finding) ? [finding.clause.element] : [])),
  )
  return elementRows(findings, 'pass').flatMap(({ element }) => (others.has(element) ? [] : [element]))
}

/** What no Word file shows. */
export const unseenElements = (findings: readonly Finding[]): string[] => [
  ...new Set(findings.flatMap((finding) => (isOfFile(finding) ? [] : [finding.clause.element]))),
]

export const UNSEEN: Wording = {
  vi: 'Chương trình không kết luận được, cần đối chiếu khi soát xét, ký và phát hành',
  en: 'No program can tell; to be looked at before signing and sending',
}
export const PASSED: Wording = { vi: 'Đạt', en: 'Pass' }

const MORE: Wording = { vi: 'và {n} chỗ khác', en: 'and {n} more' }

/** Where a finding stands, and the words to search for: `Mục II, khoản 1: “Các đơn vị triển khai”, và 3 chỗ khác`. */
export function placeText({ place, quote, paragraphs }: Finding, language: Language): string {
  const where = place?.[language]
  const words = paragraphs.length > 0 && quote !== '' ? `“${quote}”` : ''
  const more = paragraphs.length > 1 ? MORE[language].replace('{n}', String(paragraphs.length - 1)) : ''
  const at = [where, words].filter(Boolean).join(': ')
  return [at, more].filter(Boolean).join(language === 'vi' ? ' ' : ', ')
}
