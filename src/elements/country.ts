/** Quốc hiệu and Tiêu ngữ (ô số 1), and what a Party document has in their place. All read folded text. */

/** The words of the country, whole or with what recognition lost of them. */
export const COUNTRY = /cong ho?a? ?xa h.{0,3} chu nghia viet nam|cong hoa.{0,30}viet nam/
export const MOTTO = /doc lap.{0,5}tu do.{0,5}hanh phuc/
export const PARTY = /^dang cong san viet nam\b/

/** A line that begins with country or motto, however it goes on. */
export const beginsWithCountry = (folded: string): boolean => /^(?:cong h[oi]?a? ?xa hoi|doc lap\b)/.test(folded)
