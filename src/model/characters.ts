/** What a Word file cannot hold (XML 1.0, production 2, Char). Noncharacters are ours, as stand-ins while YAML is read. */
export const FORBIDDEN = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFDD0-\uFDEF\uFFFE\uFFFF]|[\uD800-\uDFFF]/u
