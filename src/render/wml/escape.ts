const NAMES: Readonly<Record<string, string>> = { '&': '&amp;', '"': '&quot;', "'": '&apos;', '<': '&lt;', '>': '&gt;' }
const MARKUP = /[&"'<>]/

/** A text as it stands in XML, between tags or in an attribute. */
export const escaped = (text: string): string => (MARKUP.test(text) ? text.replace(/[&"'<>]/g, (sign) => NAMES[sign]!) : text)
