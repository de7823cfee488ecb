/** Letters beyond those that any Vietnamese text has composed, and that nothing composes with. */
const UNUSUAL = /[^\0-\u02ff\u1ea0-\u1ef9\u2010-\u2027]/

/** True for a text that is composed (NFC) at first sight: each letter is one that any Vietnamese text has. */
export const hasUsualLetters = (text: string): boolean => !UNUSUAL.test(text)
