import { broken } from './xml-fault.ts'

/** Characters and bytes as XML 1.0, fifth edition, sorts them. */

const START =
  ':A-Z_a-z\\u{c0}-\\u{d6}\\u{d8}-\\u{f6}\\u{f8}-\\u{2ff}\\u{370}-\\u{37d}\\u{37f}-\\u{1fff}\\u{200c}-\\u{200d}\\u{2070}-\\u{218f}\\u{2c00}-\\u{2fef}\\u{3001}-\\u{d7ff}\\u{f900}-\\u{fdcf}\\u{fdf0}-\\u{fffd}\\u{10000}-\\u{effff}'
const NAME = `[${START}][${START}\\-.0-9\\u{b7}\\u{300}-\\u{36f}\\u{203f}-\\u{2040}]*`

const USUAL_NAME = /^[a-z][\w:.-]*$/i
const ANY_NAME = new RegExp(`^${NAME}$`, 'u')

export const isName = (text: string): boolean => USUAL_NAME.test(text) || ANY_NAME.test(text)

/** What a file begins with that says which XML it is. */
export const DECLARATION =
  /^<\?xml[ \t\r\n]+version[ \t\r\n]*=[ \t\r\n]*(?:"1\.\d+"|'1\.\d+')(?:[ \t\r\n]+encoding[ \t\r\n]*=[ \t\r\n]*(?:"[A-Za-z][\w.-]*"|'[A-Za-z][\w.-]*'))?(?:[ \t\r\n]+standalone[ \t\r\n]*=[ \t\r\n]*(?:"(?:yes|no)"|'(?:yes|no)'))?[ \t\r\n]*\?>$/
export const INSTRUCTION = new RegExp(`^<\\?(?!xml[ \\t\\r\\n?])${NAME}(?:[ \\t\\r\\n][^]*)?\\?>$`, 'iu')

/** What no text of XML holds. */
// eslint-disable-next-line no-control-regex
export const FORBIDDEN = /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/

const codeOf = (sign: string): number => sign.charCodeAt(0)
export const LESS = codeOf('<')
export const GREATER = codeOf('>')
export const SLASH = codeOf('/')
export const EQUALS = codeOf('=')
export const QUOTE = codeOf('"')
export const APOSTROPHE = codeOf("'")

const bytesThat = (are: (byte: number) => boolean): Uint8Array => Uint8Array.from({ length: 256 }, (_, byte) => Number(are(byte)))

/** 1 for the bytes of ASCII that text holds as they are. */
export const PLAIN = bytesThat(
  (byte) => (byte >= 0x20 && byte < 0x80 && !/[<&\]]/.test(String.fromCharCode(byte))) || byte === 9 || byte === 10,
)

/** 1 for the bytes of a name; those beyond ASCII may be some. */
export const OF_NAME = bytesThat((byte) => byte >= 0x80 || /[-.:\w]/.test(String.fromCharCode(byte)))

export const isBlank = (byte: number | undefined): boolean => byte === 0x20 || byte === 9 || byte === 10 || byte === 13

const UTF8 = new TextDecoder('utf-8', { ignoreBOM: true })

export const textOf = (bytes: Uint8Array, from: number, to: number): string => UTF8.decode(bytes.subarray(from, to))

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }
const REFERENCE = /&(?:#(\d+)|#x([\da-fA-F]+)|(amp|lt|gt|quot|apos));|&/g

/** Text with what its references stand for. */
export function decoded(written: string): string {
  if (FORBIDDEN.test(written)) throw broken()
  return written.replace(REFERENCE, (_, decimal?: string, hexadecimal?: string, entity?: string) => {
    if (entity !== undefined) return ENTITIES[entity]!
    const code = decimal !== undefined ? Number(decimal) : Number.parseInt(hexadecimal ?? '', 16)
    if (!(code <= 0x10ffff) || (code >= 0xd800 && code <= 0xdfff)) throw broken()
    const sign = String.fromCodePoint(code)
    if (FORBIDDEN.test(sign)) throw broken()
    return sign
  })
}

/** Line ends as XML has them. */
export const withLineFeeds = (text: string): string => text.replace(/\r\n?/g, '\n')
