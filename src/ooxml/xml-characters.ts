/** What XML 1.0 has of characters, beyond what its parser sees to. */

/** What no text of XML holds. */
// eslint-disable-next-line no-control-regex
const FORBIDDEN = /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/
/** What does not stand for itself in a text, and in the value of an attribute, or may not stand there. */
// eslint-disable-next-line no-control-regex
const UNLIKE_IN_TEXT = /[\0-\x08\x0b-\x1f&\ufffe\uffff]|\]\]>/
// eslint-disable-next-line no-control-regex
const UNLIKE_IN_VALUE = /[\0-\x1f&<\ufffe\uffff]/

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }
const REFERENCE = /&(?:#(\d+)|#x([\da-fA-F]+)|(amp|lt|gt|quot|apos));|&/g

/** The text that stands between two tags; nothing where it is not well-formed. */
export function textOf(written: string): string | undefined {
  if (!UNLIKE_IN_TEXT.test(written)) return written
  return written.includes(']]>') ? undefined : decoded(written.replace(/\r\n?/g, '\n'))
}

/** The text of a CDATA section, which knows no references. */
export const rawTextOf = (written: string): string | undefined =>
  FORBIDDEN.test(written) ? undefined : written.replace(/\r\n?/g, '\n')

/** What an attribute says; nothing where it is not well-formed. */
export function valueOf(written: string): string | undefined {
  if (!UNLIKE_IN_VALUE.test(written)) return written
  return written.includes('<') ? undefined : decoded(written.replace(/\r\n|[\t\r\n]/g, ' '))
}

function decoded(written: string): string | undefined {
  if (FORBIDDEN.test(written)) return undefined
  let isSound = true
  const text = written.replace(REFERENCE, (_, decimal?: string, hexadecimal?: string, entity?: string) => {
    if (entity !== undefined) return ENTITIES[entity]!
    const code = decimal !== undefined ? Number(decimal) : Number.parseInt(hexadecimal ?? '', 16)
    const sign = code <= 0x10ffff && (code < 0xd800 || code > 0xdfff) ? String.fromCodePoint(code) : '\0'
    isSound &&= !FORBIDDEN.test(sign)
    return sign
  })
  return isSound ? text : undefined
}
