import type { Language, Severity, Wording } from '../model/problem.ts'

export const SEVERITY_WORDS: Readonly<Record<Severity, Wording>> = {
  error: { vi: 'lỗi', en: 'error' },
  warning: { vi: 'cảnh báo', en: 'warning' },
  info: { vi: 'lưu ý', en: 'info' },
}

/** How many of each severity there are. */
export type Counts = Readonly<Record<Severity, number>>

export const countProblems = (problems: readonly { readonly severity: Severity }[]): Counts => ({
  error: problems.filter(({ severity }) => severity === 'error').length,
  warning: problems.filter(({ severity }) => severity === 'warning').length,
  info: problems.filter(({ severity }) => severity === 'info').length,
})

/** `2 lỗi, 1 cảnh báo` / `2 errors, 1 warning`. */
export function countsText(counts: Counts, language: Language): string {
  const parts = (['error', 'warning', 'info'] as const).flatMap((severity) => {
    const count = counts[severity]
    if (count === 0) return []
    const word = SEVERITY_WORDS[severity][language]
    return [`${count} ${word}${language === 'en' && count > 1 && severity !== 'info' ? 's' : ''}`]
  })
  return parts.length > 0 ? parts.join(', ') : language === 'vi' ? 'không có lỗi' : 'no problems'
}
