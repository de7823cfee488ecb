/** Notes that an author writes between `<!--` and `-->`, and nobody prints. One that is never closed reaches to the end. */
const COMMENT = /<!--[\s\S]*?(?:-->|$)/g

/** The text with a space for each character of its comments, so that places stay. */
export const commentsBlanked = (text: string): string =>
  text.includes('<!--') ? text.replace(COMMENT, (comment) => comment.replace(/[^\n]/g, ' ')) : text

/** True for HTML that holds closed comments and nothing else. */
export const isComments = (html: string): boolean => html.includes('<!--') && html.replace(/<!--[\s\S]*?-->/g, '').trim() === ''
