/** Vietnamese from before Unicode: fonts that show other letters than the text holds. What a reader sees is what they show. */

/** Fonts of TCVN 5712 (`.VnTime`), whose capitals have a font of their own (`.VnTimeH`), and of VNI (`VNI-Times`). */
const LEGACY_FONT = /^\s*(?:\.vn|vni[- ])/i
const TCVN3_FONT = /^\.vn/i
const TCVN3_CAPITALS = /h$/i

export const isLegacyFont = (font: string): boolean => LEGACY_FONT.test(font)

const pair = (codes: string, letters: string): Map<string, string> => {
  const shown = [...letters]
  return new Map([...codes].map((code, index) => [code, shown[index]!]))
}

// TCVN 5712:1993, VN3. The letter ư has the code of the soft hyphen.
const TCVN3 = pair(
  'µ¶·¸¹¨»¼½¾Æ©ÇÈÉÊË®ÌÎÏÐÑªÒÓÔÕÖ×ØÜÝÞßáâãä«åæçèé¬êëìíîïñòóô\u00adõö÷øùúûüýþ¡¢£¤¥¦§',
  'àảãáạăằẳẵắặâầẩẫấậđèẻẽéẹêềểễếệìỉĩíịòỏõóọôồổỗốộơờởỡớợùủũúụưừửữứựỳỷỹýỵĂÂÊÔƠƯĐ',
)

// VNI writes a letter, then its mark; ư, ơ, đ and the letters on i have codes of their own.
const [GRAVE, ACUTE, HOOK, TILDE, DOT, HAT, BREVE] = ['\u0300', '\u0301', '\u0309', '\u0303', '\u0323', '\u0302', '\u0306']
const VNI_MARKS: Readonly<Record<string, string>> = {
  ø: GRAVE, ù: ACUTE, û: HOOK, õ: TILDE, ï: DOT,
  â: HAT, á: HAT + ACUTE, à: HAT + GRAVE, å: HAT + HOOK, ã: HAT + TILDE, ä: HAT + DOT,
  ê: BREVE, é: BREVE + ACUTE, è: BREVE + GRAVE, ú: BREVE + HOOK, ü: BREVE + TILDE, ë: BREVE + DOT,
} // prettier-ignore
const VNI_LETTERS: Readonly<Record<string, string>> = { ô: 'ơ', ö: 'ư', ñ: 'đ', æ: 'ỉ', ó: 'ĩ', ò: 'ị', î: 'ỵ', ì: 'ì', í: 'í' }

function fromVni(text: string): string {
  let result = ''
  for (const code of text) {
    const lower = code.toLowerCase()
    const before = result.at(-1) ?? ''
    const mark = VNI_MARKS[lower]
    if (mark !== undefined && /[aeouyơư]$/i.test(before)) result = result.slice(0, -1) + (before + mark).normalize('NFC')
    else {
      const letter = VNI_LETTERS[lower] ?? lower
      result += code === lower ? letter : letter.toUpperCase()
    }
  }
  return result
}

/** The letters a font shows for a text; text in other fonts stays as it is. */
export function shownBy(font: string, text: string): string {
  if (!isLegacyFont(font)) return text
  const name = font.trim()
  if (TCVN3_FONT.test(name)) {
    const letters = [...text].map((code) => TCVN3.get(code) ?? code).join('')
    return TCVN3_CAPITALS.test(name) ? letters.toUpperCase() : letters
  }
  return fromVni(text)
}
