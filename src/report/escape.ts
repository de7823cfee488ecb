/** Words that come from a file, a name or a program, as each place they are shown in may have them. */

/** Line by line, where no character moves a cursor, colours, turns the reading direction or is not seen: each becomes a dot. */
export const visible = (text: string): string => text.replace(/\t/g, ' ').replace(/(?!\n)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, '·')

/** The same on one line. */
export const visibleLine = (text: string): string => visible(text.replace(/\n/g, ' '))

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '\n': '<br>',
}

/** As text of an HTML page, or between the quotes of an attribute; line ends become breaks. */
export const html = (text: string): string => visible(text).replace(/[&<>"'\n]/g, (sign) => ENTITIES[sign]!)

/** As text of a Markdown page that becomes no Markdown or HTML of its own. */
export const markdown = (text: string): string =>
  visible(text)
    .replace(/[&<>]/g, (sign) => ENTITIES[sign]!)
    .replace(/[\\`*_[\]#|~@]/g, '\\$&')
    .replace(/\n/g, '<br>')

/** Between backticks, on one line. */
export const markdownCode = (text: string): string => `\`${visibleLine(text).replace(/`/g, "'")}\``
