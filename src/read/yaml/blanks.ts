import { BLANK } from '../../model/inline.ts'

// Characters of `[[cần điền: …]]` that mean something to YAML are parsed as stand-ins of the same length, so that an unquoted
// blank is text and every offset stays true; so are signs that are words of a value. Noncharacters: `readSource` lets none through.
const SPECIAL = '[]{}:,#&*!|>%@`?-"\''
/** The stand-in of a character that means something to YAML. */
export const standIn = (char: string): string => String.fromCharCode(0xfdd0 + SPECIAL.indexOf(char))

/** Quotes are left: a blank may stand inside them. */
const HIDDEN = SPECIAL.replace(/["']/g, '')

/** The text with its blanks as plain words to YAML. */
export const hideBlanks = (text: string): string =>
  text.replace(BLANK, (blank) => [...blank].map((c) => (HIDDEN.includes(c) ? standIn(c) : c)).join(''))

/** The author's characters again. */
export const showBlanks = (text: string): string => text.replace(/[\uFDD0-\uFDEF]/g, (c) => SPECIAL[c.charCodeAt(0) - 0xfdd0]!)
