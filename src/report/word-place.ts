import type { Language, Wording, WordPlace } from '../model/problem.ts'

const PARAGRAPH: Wording = { vi: 'đoạn', en: 'paragraph' }
const NOTE: Wording = { vi: 'chú thích', en: 'note' }
const SECTION: Wording = { vi: 'mục', en: 'section' }

/** Where in a Word file, for people: `đoạn 12 (mục II.1, “Các đơn vị …”)`. */
export function wordPlaceText({ paragraph, note, section, quote }: WordPlace, language: Language): string {
  const where =
    paragraph !== undefined ? `${PARAGRAPH[language]} ${paragraph}` : note !== undefined ? `${NOTE[language]} ${note}` : ''
  const heading = section && `${SECTION[language]} ${section.label === '' ? `“${section.title}”` : section.label}`
  const around = [heading, quote !== '' && `“${quote}”`].filter(Boolean).join(', ')
  return [where, around !== '' && `(${around})`].filter(Boolean).join(' ')
}

/** The heading above: `II.1 Công tác tuyên truyền`; undefined where there is none. */
export const sectionText = ({ section }: WordPlace): string | undefined =>
  section && [section.label, section.title].filter((text) => text !== '').join(' ')
