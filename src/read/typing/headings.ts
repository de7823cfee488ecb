/** A `#` that Markdown does not take for a heading's: no space behind it, or a no-break space. */
export interface HashHeading {
  readonly length: number
  readonly written: string
  /** False where it may be a word with a hash sign, as #SongXanh is. */
  readonly sure: boolean
}

export function hashHeading(text: string): HashHeading | undefined {
  const found = /^(#{1,6})([ \t]*[\u00a0\u2000-\u200a\u202f\u3000][\s\u00a0]*|)(?=[^\s#])/u.exec(text)
  return found ? { length: found[0].length, written: `${found[1]!} `, sure: found[2] !== '' } : undefined
}

const TITLES: readonly RegExp[] = [
  /^[*_]{0,3}(?:[IVX]{1,5}|[A-Z])\s?(?:[./)](?:\s+(?=\S)|(?=[\p{Lu}*_]))|[-–]\s+(?=[*_]{0,3}\p{Lu}{2}))/u,
  /^[*_]{0,3}(?:Phần|Chương)\s+(?:[IVX]{1,5}(?![\p{L}\d])|thứ\s)/iu,
  /^[*_]{0,3}Điều\s+\d{1,3}\s?[.:]\s/iu,
]
/** `V. I. Lênin`, `A. B.`: letters that stand for names. */
const INITIALS = /^[A-ZĐ]\.\s?[A-ZĐ]\./u

/** True for a line that begins as a heading does whose `#` was left out: `II. NỘI DUNG`, `Chương I`, `Điều 3. …`. */
export const isBareHeading = (text: string): boolean => TITLES.some((title) => title.test(text)) && !INITIALS.test(text)
