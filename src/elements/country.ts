/** Quốc hiệu and Tiêu ngữ (ô số 1), and what a Party document has in their place. */

/** The words of the country, whole or with what recognition lost of them, in folded text. */
export const COUNTRY = /cong ho?a? ?xa h.{0,3} chu nghia viet nam|cong hoa.{0,30}viet nam/
export const MOTTO = /doc lap.{0,5}tu do.{0,5}hanh phuc/
export const PARTY = /^dang cong san viet nam\b/

/** True for a short line that begins with country or motto. Their capitals tell them from a sentence. */
export const isCountryLine = (text: string): boolean => text.length < 60 && /^(?:CỘNG\s+H|Độc lập\s)/u.test(text)

/** True for folded text that begins with country or motto, however it goes on. */
export const beginsWithCountry = (folded: string): boolean => /^(?:cong hoa xa hoi|doc lap\b)/.test(folded)

/** True where the country stands in a line, the issuer's name beside it, or the `Ò` that a converter lost. */
export const holdsCountry = (text: string): boolean => /CỘNG\s+H(?:ÒA|OÀ|ỊA)\s+XÃ\s+HỘI/u.test(text)
