import { languageOf } from './program.ts'

/** A sentence in the language of messages. */
export const say = (vi: string, en: string): string => (languageOf() === 'vi' ? vi : en)
