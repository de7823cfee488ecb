/** Word files → their text. */
export { documentText } from '../ooxml/text.ts'
export type { WordFile } from '../ooxml/word-file.ts'
