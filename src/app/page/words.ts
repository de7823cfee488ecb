import type { Language, Wording } from '../../model/problem.ts'

let language: Language = 'vi'

/** The language of the page, Vietnamese until somebody switches. */
export const currentLanguage = (): Language => language

export function setLanguage(next: Language): void {
  language = next
  document.documentElement.lang = next
}

/** A sentence in the language of the page. */
export const say = (wording: Wording): string => wording[language]

/** A sentence or a label with a capital letter. */
export const capital = (text: string): string => text.slice(0, 1).toLocaleUpperCase('vi') + text.slice(1)

/** A word of the page in both languages, in that of the page. */
export const t = (vi: string, en: string): string => (language === 'vi' ? vi : en)
