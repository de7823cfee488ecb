/** What a Word file cannot hold (XML 1.0, production 2, Char). Noncharacters are ours, as stand-ins while YAML is read. */
const FORBIDDEN = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFDD0-\uFDEF\uFFFE\uFFFF]|[\uD800-\uDFFF]/u
/** The same where half a character counts as one: quickly told of most texts, which have nothing of the kind. */
const SUSPECT = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uD800-\uDFFF\uFDD0-\uFDEF\uFFFE\uFFFF]/

/** The first character of a text that a Word file cannot hold. */
export const forbiddenIn = (text: string): RegExpExecArray | null => (SUSPECT.test(text) ? FORBIDDEN.exec(text) : null)

/** A text without them. */
export const withoutForbidden = (text: string): string => text.replace(new RegExp(FORBIDDEN, 'gu'), '')
